namespace Steadfast.Domain.Wording;

// Families of what is demanded, and with what pressure, and what everyday talk is not it.
internal static partial class RuleLists
{
    private const string PressureFamilies =
        """
        with-pressure: coercion
            if|when you @adv* @adv* call|phone|ring|go_to|talk_to|speak_to|contact|tell ...2 police|cops|lawyer|court|judge|social_services|social_worker ...2 i @shall|will|@gonna|@am @adv* @adv* tell|telling|say|saying|swear ...1 you|i_never|that_you
            if|when you @adv* @adv* leave|go|block|report|move|change|lock|call|tell|run|hide|file|divorce ...5 i @shall|will|@am @adv* @adv* come|coming|drive|driving|turn_up|wait|waiting ...1 to_your|to_your_mother|after_you|after|over_there|looking|for_you|find_you|and_get|and_find|and_burn|and_drag|and_smash|and_break|outside_your
            if|unless you @be @adv* not @adv* home|back|in|here by|before|at|when ...3 i @am|@shall @adv* @adv* lock|locking|change|changing|throw|throwing|put|putting ...1 you|locks|door|your|out
            if you @adv* @adv* go_to|file|call|talk_to|speak_to|leave ...6 @iwill @adv* @adv* tell ...2 about|what|that your|you
            if|unless|when|until|till @adv* @adv* you|u ...12 @mean @adv* @adv* @maim.base|@spoil.base|@hurl.base|leak|expose|report|see_to_it|make_sure|@takekids|put_you|have_you|get_you|tell_your|tell_everyone|tell_everybody|tell_the|show_your|show_everyone|send_the|send_your|send_them|send_those|post_the|post_your|post_those|post_them|call_immigration|call_the_police|call_your|come_after|come_looking|come_for|knock|not_be_responsible
            if|unless @adv* you|u ...12 you @shall|@gonna @adv* @adv* @doom
            if|unless @adv* you|u ...12 the|your|that|everyone|everybody|they ...3 @be|@shall|@gonna|goes|gets|go|get|dies|finds|hears|knows|sees ...3 @bier|dead|die|dies|gone|street|pay|know|hear|see|out|about|killed|hurt|fire|shelter|pound|sold|taken|find_out|trash|bin
            if|unless @adv* you|u ...12 i @shall|@gonna|@am @adv* be? @adv* gone for_good|forever|from_this|and|by|dead
            unless you want @adv* ...1 @theirs|@theirpet|me|everyone|your|that ...3 to ...4
            unless you want to @adv* @adv* lose|end|die|see|explain|be|sleep|go_back|spend|wake|get|feel|find ...3
            < @adv* @verb.base ...8 before i @adv* @adv* @maim.base|@hurl.base|shut|make_you|lose_my|beat|knock|break|call|do_something|smash|come|change_my_mind|start|show|tell|put|get
            or @adv* i @adv* @shall|@am @adv* @adv* @maim.base|@spoil.base|@hurl.base|@maim.ing|@spoil.ing|@hurl.ing|leaking|coming_down|coming_over|coming_up|make_you|making_you
            say|tell|breathe|mention|whisper @number|a|any @adv* ...1 word ...6 and|, ...8 @shall|@gonna|i_am|you_are
            @order ...10 or ...1 i|we ...1 leak|post|publish|expose|upload|burn|smash|shoot|kill|break|jump
            < @adv* @verb.base ...10 or @adv* your @folk|@theirs|@theirpet|wife|husband|boss|family|parents|mother|father|job ...2
            < @verb.base ...12 or|else|otherwise @adv* ,? @adv* else? i @adv* @adv* @tell.base|@spoil.base|@maim.base|@hurl.base|drive|take|call|leave|walk|quit|jump|put|change|lock|stop|block|make|cut|come|go|find|get|start|never|will_have_to|shall|will_be_forced|shall_be|might|may|could|keep|divorce|give ...3
            < @verb.base ...12 or|else|otherwise @adv* ,? else? they|your|the|that|everyone|everybody|he|she|his|her|somebody|someone|my ...5 @shall|@gonna|gets|get|goes|go|dies|die|loses|might|could|may|hears|finds|know|is_going|are_going|knows
            < @verb.base ...12 or|else|otherwise @adv* ,? else? you @adv* @adv* @shall|@gonna|can|lose|sleep|get|might|could ...3 @doom|find|leave|pack|sleep|lose|regret|never|forget|out|nothing|pay|wind|end|wish|know|see|move|on_your_own|dead
            < @verb.base ...12 or so_help_me|i_swear|god_help|there_will_be|there_is_going
            < @verb.base ...12 or else $|,|i|you
            < @verb.base ...10 and nobody|no_one @adv* @adv* has|have|needs|gets|will|ever|else ...4
            you do not|sign|pay|talk , @adv* and? ...2 it_will|i_will|your|you_will|well
            nobody|no_one|no_body @adv* @adv* has|have|needs|needed ...1 to @adv* know|hear|get|see|find|be ...2 about|hurt|out|.|,|if|as_long|provided|unless
            you @adv* @adv* @verb.base|@verb ...12 and|, @adv* @adv* @surely @adv* @adv* @maim.base|@spoil.base|@hurl.base|leak|report|put|tell|make|take|show|see_to|have|never|send|post|call|knock|ruin|cut|jump|leave|divorce|throw|not ...1 you|your|the|everyone|everybody|that|it|him|her|to_it|sure|those|them|be|speak|forgive
            you @adv* @adv* @verb.base ...12 and|, @adv* @adv* i @adv* @maim.base|@spoil.base|leak|tell|report|call_the|post|send|walk|leave
            you @adv* @adv* @verb.base ...12 and|, @adv* @adv* you @shall|@gonna @adv* @adv* @doom
            you @adv* @adv* @verb.base ...12 and|, @adv* @adv* you @shall|@gonna|@be @adv* @adv* be? @verb.ing|out|on_your|dead|finished|done|gone|in|leaving ...5 @bier|street|own|straw|floor|dead|done|finished|$
            you @adv* @adv* @verb.base ...8 before i @am|have|say|let|tell ...6 and
            one|another|take more|word|step|peep|sound|lie|false|wrong ...5 and|, @adv* @adv* @surely|you_are|you_will|it_is|we_are|they_will|i|he|she|they|the|your ...3
            once_more|one_more_time|again|ever ,? and|, @adv* @adv* @surely|you_are|we_are|i_am|you_will|it_is ...1 @maim.base|@spoil.base|@maim.ing|@spoil.ing|done|through|over|finished|dead|gone|out|@hurl.base|@hurl.ing|never|take|breaking|telling|make
            once_more|one_more_time|again ,? and|, @adv* @adv* i @am @adv* @adv* @verb.ing !to_stay|to_leave|to_go|to_sleep|the_room|for
            < @stop @adv* @verb.ing ...6 . ...12 @surely|i_am @adv* @adv* @maim.base|@spoil.base|@maim.ing|@spoil.ing
            < drop|withdraw|delete|sign|pay|marry|answer|stop|leave|get_rid|give|open|tell|hand|keep|shut|take|stay|come|confess|lie|transfer|say|bring|release|vote|resign|quit|move|put|deny|retract ...12 or @adv* i|your|you|we|the|they|it|else|someone|there|his|her|bury|that|somebody|everyone|everybody ...1 @adv|@verb|@shall|@gonna|might|could|@am|@theirs|bury|will|me|wife|@theirpet|family|kids|house ...2
            by|before|until|till @weekday|@clock|@today|friday|midnight|noon|@number ...4 . @adv* otherwise|or|if_not|else|after_that
            or|otherwise @adv* ...2 a|the package|letter|envelope|call
            if you @adv* @adv* @do|really|truly|even|ever @adv* @adv* love|loved|care|cared|trusted|trust|respected|respect|wanted|valued|appreciated ...8 you @adv* @adv* would|will|should|must|have_to|need_to|'d|could|better
            if you @adv* @adv* loved|cared|trusted|respected|valued ...8 you @adv* @adv* would|should|could
            if you @adv* @adv* love|care|trust|respect|want ...3 me|us|this ...3 you @adv* @adv* would|will|should|must|have_to
            if you @adv* @adv* love|loved|care|cared|trust|trusted|respect|valued @adv* about? @adv* me|us|this @adv* @adv* at_all? ...2 , ...1 @order|prove|show|then
            if i @adv* @adv* matter|mattered|mean|meant|@be ...6 you @adv* @adv* would|will|should|have_to
            a|any @adv* @adv* real|true|good|proper|decent|loving|normal @person ...1 would|does|should|do|lets|gives|knows|@shall @adv* @adv* not|never? ...6
            a|any @adv* @adv* real|true|good|proper|decent|loving|normal gf|bf|friend|wife|husband|man|woman|partner|mother|daughter|son|girlfriend|boyfriend would|does_not|should|lets|gives|puts|takes|supports
            after @adv* @adv* all|everything @adv* @adv* that? i|we @adv* @have? @adv* did|done|do|gave|given|give|sacrificed|bought|paid|put|been|went|gone|spent|lost ...4 ?|,|and|you ...5 you|this|least|owe
            after what i|we @adv* @have? did|done|paid|gave|sacrificed ...4 you|, @adv* you @shall|can|@be|owe|should|better|cannot|must|have
            i @adv* @adv* gave|paid|bought|sacrificed|quit|left|lost|raised|fed|carried|moved|put ...10 and|. @adv* and? @adv* you can not|will_not|even|refuse|do_not|owe|should|could ...4 ?|do|even|give|one|this|me
            you @adv* @adv* owe me @adv* $|,|and|this|that|sex|everything|your|for_everything|after|at_least|for_all|big_and|a_child|a_baby|a_kiss|an_answer|more|now
            it|that|this is the least you @can|could|owe|should
            prove it|that|to_me|you|your|how @adv* ...2 to_me|love|loyal|you_love|then|by|and|mean_it|faithful|serious|not_cheating|.
            < @adv* @adv* then? prove it $|,|to|by|then
            everyone|everybody|every|all|other|another ...1 else|girl|girls|boys|man|men|women|couple|couples|wives|wife|girlfriend|girlfriends|people|guys does|do|would|did|has|lets|let|is_doing|are_doing|sends|send @adv* it|this|.|that|,|for|do
            my @adv* ex|last @adv* @person? @adv* @adv* always|would|never|did|let ...3 do|did|it|complain|complained|say_no|said_no|have|let|to
            you would do|do it|that|this for|if @adv* him|her|them|your|it_was|someone
            i @shall|@gonna|can @adv* @adv* find|get someone|somebody|another|a_woman|a_man|a_girl|other ...2 who|that|to_do @adv* @shall|does|can|appreciates|it|would|knows|wants|will
            @surely|i_can @adv* @adv* get|have|take it @adv* elsewhere|somewhere_else|from_someone|from_somebody|from_another
            you would not|hate @adv* @adv* want|like|for ...4 to @adv* @adv* find|hear|know|see|get|lose|happen|be|end ...3 out|about|this|that|these|those|them|hurt|up|anything|your
            you do not @adv* @adv* want @adv* @adv* your|that|me|the|anyone|anything|him|her|everyone|everybody @adv* ...1 to @adv* @adv* find|hear|know|see|get|lose|happen|tell|call|end|hurt|be|come|go|do|start|turn
            not @adv* one|a|another word|penny|kiss|cent|dime until|till|unless
            i @shall|@gonna|@am not|never ...12 until|till|unless you @adv* @adv* @verb
            easier|better|simpler|safer|wiser for you|everyone|both|your|all ...2 if you
            things|it|this @shall|can|could|@gonna @adv* @adv* go|get|be|turn @adv* @adv* easy|hard|badly|bad|ugly|worse|better|easier|nasty|very ...2 for you|if_you|on_you
            we @can|could do this|it the easy|hard|nice
            the easy way or
            your choice|call|move $|, ?
            < choose|decide $
            < choose|decide . !your|a
            you @can not have both
            me|us or @adv* him|her|them|your|that|the|those ...2 .|,|you
            you @adv* get|can_have|have ...4 back|when|once when|once|after|if you
            you @shall|@gonna get ...3 back when|once|after you @adv* learn|@verb
            you @adv* @better|had_better @adv* @adv* start|make|show|give|be|do|come|get|put|find|have|say|think|learn|not ...6 or|tonight|if_you|otherwise|to_me|gratitude|appreciation|respect
            you will? @adv* do it|this|that|as ...3 if you @adv* love|care|want|know
            if you know what is good|best
            i|we @adv* @have|still_have|got|still_got|kept|saved ...3 videos|video|photos|pictures|screenshots|nudes|messages|texts|tapes|recording|recordings ...10 if|unless|so|be|remember|until|or|nobody|want
            do|is that|you @adv* ...1 @adv* want that|everyone|me|your ...3 on your conscience
            you @shall|@gonna have ...4 on your conscience|hands
            you @shall have to @adv* explain|tell|live ...4 why i|with|what_you|my
            be reading|hearing about me|it in|on
            i @can|could not @adv* live without you ...4 i_will_not|i_swear|so|come|please|and_i_will|i_would
            i @do|@am not @adv* @adv* asking|taking|accepting no|twice|,|.|you @adv* ...3 or
            i @shall|@do not take no
            this is @adv* @adv* your @adv* @adv* last|final|only chance|warning
            last|final chance . ...10 or
            you @adv* have|got until|till|@number ...3 to|or|then|before|seconds|minutes|hours|days|min|mins ...6
            do not @adv* make me @adv* @adv* come|hurt|hit|tell|do|show|use|call|ask|say|repeat|choose|beat|lose ...6 just|. @adv* @adv* just? @adv* @order
            @order @adv* ...8 do not make me @adv* @adv* come|hurt|hit|tell|do|show|use|call|ask|say|repeat|choose|beat|lose
            do not you @adv* @adv* walk|leave|hang|dare|touch|tell|go|say ...10 . @adv* you @adv* @verb ...8 and|,
            do not|no ...3 or|until|unless|without @adv* ...2 i|you ...1 @maim.base|@spoil.base
            no @adv* sex|dinner|money|phone|car|keys|allowance|visits|kisses|cuddles|talking|access|kids this|until|unless|till|if|for_you|tonight ...2 until|unless|till|if|you ...3
            if you @adv* @adv* @be @adv* @adv* really? sorry|serious|innocent|faithful|a_man|a_real|clean|mine|loyal|committed ...4 you @adv* @adv* would|will|must|should
            if you @adv* @adv* @have|had nothing to hide
            if you do not @adv* trust|want|give|do|come|let|say|send|show ...10 then|,|it|that @adv* @adv* it|we|that|you|i @adv* ...1 @be|means|must|do_not|@shall @adv* @adv* over|done|through|finished|do_not|not|cheating|hiding|love
            say yes|it|that|you_will|you_love ...4 or
            i @adv* @am counting|count to @number|three|ten|five|@adv
            count|counting to three|ten|five
            how can|could you ...3 after|when ...3 i|all_i|everything_i ...3 did|do|done|gave|sacrificed|have|for
            you @be @adv* @adv* killing me ...1 ,|by|if|with ...2 if|leaving
            pay|bring|transfer|wire|cash|grand|thousand|hundred|money ...6 by @weekday|@clock|@today|friday|noon ...3 or|.|otherwise ...1 otherwise|or|your|i|you
            go ahead|on ,|and|. ...3 leave|tell|walk|go|call ...4 see|watch|i_will|you_will
            try|go|dare @adv* @adv* to|and|on|ahead|@verb.ing|leave ...6 and|,|. @adv* see|watch|find_out
            < @verb.base ...12 or @adv* i @am @adv* @adv* coming|telling|posting|sending|calling|leaving|done|going|taking|walking|moving|cutting|throwing|selling|changing|finding|divorcing ...2
            < @verb.base ...12 or do not|@adv @adv* ever|bother|call|come|expect|talk|speak|show|blame|ask
            no @adv* sex|love|baby|ring|dress|wedding|signature|money|kids|dinner , no ...2
            if you @adv* @adv* @verb|@do|@be ...10 do not expect|bother|come|blame|ask|think|call|even
            if you @adv* @adv* @verb ...10 it|that @shall|is|would @adv* be @adv* ...1 on you|your
            if you @adv* @adv* @verb ...8 i @shall|@am @adv* @adv* swallow|going_to_swallow|take_every|take_all|take_the_pills|jump|hurt_myself|kill_myself|do_something|not_be_here|die|end_it|cut_myself
            @order ...10 or i @shall|@am @adv* @adv* going_to? @adv* swallow|do_something|hurt_myself|kill_myself|cut|jump|take|end
            your|the family|friends|mother|job|dog|band|kids|him|her or me
            you have @number ...1 minutes|hours|days|seconds to decide|choose|make|give|tell|bring|leave|come|sign|get
            all|most couples|girls|boys|women|men|wives ...2 do|does it|this
            everyone|everybody does it
            do not be @adv* ...2 uptight|selfish|a_prude|prude|frigid|a_baby|such_a_prude|boring|cold ...3 just|, ...2 once|let|come|do
            just|only once|this_once , @adv* for me|us
            for me $|,|. @adv* if_you|just_this|please_just
            stop|quit|start|keep paying|supporting ...6 until|unless|if you
            i @shall|@gonna tell|show|send|post ...6 if|unless|until you
            nobody|no_one else ...1 would|will ...2 want|have|love|take|touch you
            what @adv* kind|sort of ...1 @person|wife|daughter|son|mother|husband|friend ...1 would|does|refuses|says|will|leaves|lets|do
            do i|we @adv* not? mean nothing|anything|so_little to you
            you do not @adv* @adv* love me @adv* $|,|if|enough|anymore ...1 if|or|enough|. ...2 you
            if|unless you|we ...8 the wedding|engagement|marriage|deal|baby is|@be|@shall off|over|canceled
            the wedding|engagement|marriage is off if|unless
            last chance , ...2 come|tell|say|give|do|sign|get|answer
            you made|forced|are_making|are_forcing me ...2 this ...4 so|now|if
            how much @do ...1 you love|care ? @adv* @order
            if i do not get|hear|see|have ...10 i @shall|@am|will|might
            be nice|good|quiet|sweet|obedient|grateful ...1 to|and|or me|i|you
            say you love|forgive|will ...4 or i
            - again ,? and|, @adv* @adv* i_will|i_am ...2 leave|leaving|go|going|stay|staying|walk|sleeping|sleep
            - < @adv* @adv* you mess with me
            - if you ...10 i_will|i_am|i_am_going_to @adv* leave the
            if you @adv* can_not|will_not do ...4 for me
            then you @adv* never|do_not|did_not loved|love me
            and|n watch|see what i do
            again and watch|see $|,
            if you ...10 i @am @adv* coming|telling|calling|taking|sending|posting|kicking
            if you ...10 i @shall|@am|@gonna @adv* @adv* kill_myself|end_it|end_my|do_it_tonight|killing_myself
            take them if you
            or i promise ...1 you
            < @verb.base ...6 and you can find somewhere|someone|another
            you @verb ...4 and i @shall be dead
            - < @verb.base ...12 or|else|otherwise @adv* ,? else? i|we|you|they|it|the|your|he|she|we @adv* ...5 @harmless|late|miss|cold|wet|burn|dry|stick|forget|hungry|tomorrow|instead|queue|fee|charged|sick|tired|stuck|lost|bus|train|full|game|pass|turn|card|tomorrow|pick|collect|help|wait_for|bring
            - whether|rather|more|less|tea|white|bus|one|two or @adv* ...2
            - or i @adv* @can|could|may|might ...5 @harmless|if_you|for_you|instead|?|tomorrow|bring|help|pick|drive|get|make|you|come|do_it|go|take
            - < @adv* let|tell|call|text|send|take|bring|come|ask|leave|show|give ...8 or i|we @can|could|will|@shall|am ..6 ?|tomorrow|later|instead
            - if you @adv* @adv* want|like ...10 you @adv* @adv* would|will|should|must|have_to|need_to ...2 love|like|enjoy|come|book|be|need|pay|register|apply|try|see|click|find|visit
            - if you @adv* @adv* want this|us|me to
            - if|unless|when|until you ...12 the|your ...2 @theirthing|alarm|machine|light|app|screen|computer|battery|food|cake|plant|plants|ticket|order|account @shall|is|@gonna|dies|goes|gets
            - if|when you ...12 you @shall|@gonna @adv* @adv* find_out|see_what ...2
            - if|unless you ...12 you @shall|@gonna @adv* @adv* be_sorry|regret_it|regret_this @adv* @pleasant
            - you @adv* @adv* owe me $|,|now|at_least|for|big @adv* ...2 @harmless|beer|coffee|pizza|drink|lunch|dinner|pint|lol|haha|bucks|dollars|the|popcorn|cake|one
            - prove it|that|you|your ...2 wrong|in_court|in_class|mathematically|theorem
            - everyone|everybody|all|other|every ...1 else|girls|boys|people|men|women does|do|would|did|has @adv* it|this|that|.|, ...2 ?|too|here|at_work|already
            - i @shall|@gonna find|get someone|somebody ...2 who|to ...3 fix|help|repair|speaks|speak|babysit|cover|knows_about
            - your call|choice|move $ !now
            - choose|decide a|your|which|what|where|together|what_you
            - a|any good|true|real friend|mother|man|woman|partner does|would|knows|lets|should ...3 ?|me_to
            - you would|@do not|hate ...4 want|like ...4 to @adv* miss|be_late|get_wet|get_cold|forget|wait|get_lost
            - me|us or @adv* him|her|them|your|the ...2 ?
            - i @shall|@gonna not|never ...12 until|unless you @adv* @adv* @verb ...3 ?|home|here|back|up|arrive|ready|safe|have_to|get_here|want
            - you @adv* have|got until|@number ...3 to|minutes|hours|days ...4 answer|finish|complete|submit|decide|return|register|cancel|exam|test|pay|apply|left|game|question|each|warm|write|pick
            - you @have|got @adv* @number ...3 left|before_the|before_dinner|each|to_choose
            - you @adv* get|can_have|have ...4 when|once|after|if you @adv* ...1 finish|order|buy|sign|register|arrive|come_to|subscribe|pay|retire|turn|are_older|reach|roll|land|pass|check
            - no @adv* phone|car|money|dinner|keys|talking until|till|unless|if|for_you|tonight ...2 homework|bath|sixteen|dinner|test|exam|eighteen
            - you @adv* @adv* @verb.base ...12 and|, @adv* @adv* @surely @adv* @adv* take|make|send|call|show|have|put|tell|leave|cut ...2 @harmless|dishes|dinner|the_dog|the_car|care|table|coffee|tea|cake|kids_to|photos|picture|lasagne|pizza|some|a
            - easier|better|safer for|if ...2 you ...2 take|use|go_by|book|park|turn|come
            - things|it|this @can|could|@shall get|be|go better|easier|hard|bad|worse for_you ...2
            - after ...2 all ...2 i|we did|do|bought|went
            - count|counting to three|ten|five @adv* and|then ...1 breathe|jump|open|let|throw|pull|relax|out
            - take one|@number step|more ...2 back|left|right|forward|to_the
            - i|we @adv* gave|paid|bought|lost|moved|put|left ...10 and ...1 you can not|even ...4 ?
            - @do|@would|@can|@will|@be you ...3
            - let me|us|him|her
        unless: control
            you @shall|@can not|never @adv* @adv* see|find ...3 @kids|them|boys|girls|twins again|until|till|grow|$|,|and
            never see ...2 @kids|boys|girls|twins|them ...1
            or i am|i_will ...8
            do as i say|tell and|, nobody|no_one
            your family or me
        unless: threat coercion control self_harm
            be home by ...6 school night
            you have until ...10 fee|fees|fine|charge
            let me see your phone|ticket|screen , mine|i
            < stop ...6 or you @be ...3 room|step|bed
            you @can not @adv* go|come in ...1 , it|they|i|we
            you @be not ...8 , @be you
            no ...8 , that is the rule
            i am yours and you are mine
            unless you @adv* ask|say @adv* nicely|please
            share your ...1 or i ...4 away
            one more @verb|word|joke|slice ...6 of laughter|laughing
            why @did you @adv* answer|call|reply ? is everything|it
            why @did not you @adv* answer|call|reply|text ? is everything|it
            need|want|like to know where|when you @be|arrive ...2 so|in_order ...1 i|we
            if i roll|land ...6 dead|lose
            do not make me @adv* come ...3 , ...6 cold|ready|burning|delicious|late
            told|tell|said|says me|us|him|her ...1 stay|go|do|leave|shut ...8 and|but i
        unless: threat coercion control
            no tv|screens|screen|dessert|dinner|tablet|games|phone|playing|video_games|ice until|till|unless ...4 homework|vegetables|veg|peas|bath|teeth|room|dinner|greens|shoes
            school night
            phone number
            receipt ...1 to|for exchange|return|get|a_refund|warranty
            lose ...1 deposit|turn|place|seat|access|points|life|lives|spot|discount|progress|cards|card|data|bet
            late fee|fees|charge
            where have you been ...3 ? @adv* we|i_missed|i_saved|dinner
            what @be you wearing to|for|on|tonight|tomorrow
            , mine has|is|died|@be
            so i|we know you|they @adv* @be|got|get|arrived ...2 safe|safely|home_safe|okay|ok|alright
            or you @be going to|straight to|to your|the room|bed|naughty_step|time
            or the game is|stops
            roll a
            get the kids and you
            take|taking|get the|our kids|children|boys|girls|baby to|out|swimming|for|so_you|from_school|while ...1 park|school|zoo|you|pool|beach|ice|swimming|walk|doctor|dentist|rest|cinema|church|nursery|practice
            outside the|your ...1 station|theater|cinema|gate|house|door , ...1 come|let|open|ready|call|hurry
            waiting outside|at the station|gate|cinema|restaurant|airport|theater
            know where you live|park|work now|, ...1 i|so|because
            hunt|track|run|chase you down some|a
            checked|check the|my|our mileage on the|it
            cold|ready|burning|burnt|waiting|delicious|pancakes|dinner|pizza|cake getting|@be|is ...1 cold|ready
            dinner|pancakes|food|tea|soup|pizza ...2 getting|going|is|'s|@be @adv* cold|ready
            watch|mind your step|head|back|fingers , ...1 the|it|that|there
            watch your back|step on|with|at
            pity|shame if we|i|nobody|no_one|it_rained|they ...2 missed|miss|canceled|rained|came|lost|wasted|could
            warning you , the|this|it
            warned , this|it|the|there|these
            warning , the|this|sale|only
            it|that is a surprise
            , @be you ?
            , do|did|can|will|would you ?
            or the cat|dog|puppy gets|runs|will_get|escapes out|away|$
            or the milk|food|ice|dough|soup|sauce|cake|plants|rice|pasta|paint
            no shoes|smoking|food|drinks|pets|muddy|running|ball
            mine for the
            i am yours
            ask|say nicely|please
            lose access|the_deposit
            out of the pool|game
            share your toys|sweets
            one|another more|last level|round|episode|chapter|coffee|slice|page|game|song|drink|bite|push|rep
            cry|die of|with laughter|laughing|joy
            where|how you got|found|bought|learned
            is everything all|ok|okay|alright
            so i|we can pick|find|come|meet|fetch|join|plan
            @be towed|prosecuted|fined|charged|expelled|disqualified|removed
            your account|order|booking|subscription|ticket|card|reservation|form @shall|@be|will|expires
            rules_of_the game|club|pool|road
            permission before|to @verb.ing|film|photograph|park|enter|record|reprint
            permission from the|your
            library|museum|exam|pool|reception|museum|airport
            go|be out without a coat|hat|jacket|umbrella|scarf
            come|come_back or you will_miss|miss
            in this weather|heat|cold|rain|snow
        unless: threat
            so i @adv* know|can_see|see where|when|what ...1 you ...2
        unless: control
            before i see you ...2
        unless: coercion
            ? your choice|call|decision
            , it is @adv* muddy|poison|hot|wet|slippery|cold|dangerous|sharp
            feed the|your ...6 poison
            boots|shoes off
            what @be you going to do , ...3
        unless: self_harm
            did|do|have you take|taken the|your|any ...1 pills|tablets|meds
            stabbed|cut|burned|pricked|poked myself with a fork|needle|pin|skewer|knitting
            @person|mother|father|she|he|they took|swallowed ...4 pills|tablets|overdose
            or|and someone|somebody ...3 is|are thinking|considering
            cut|cutting myself @adv* shaving
            took|take my pills|meds|tablets with|before|after|and_went|this|at
            jump|jumped|jumping off ...1 pier|dock|boat|high_board|high|board|diving|trampoline|sofa|swing|wall|bed
            overdosed|overdose on @adv* ...1 mince|chocolate|cake|coffee|cheese|sugar|pies|caffeine|pizza|tv|netflix|turkey|sun|candy|ice
            disappear|vanish to|into|for a|an|the|my ...1 island|beach|cabin|week|weekend|bed|mountains|book|woods|month
            could sleep forever|for_a_week|for_days
            cut|burned|burnt myself ...1 on|shaving|with ...2 tin|can|glass|oven|stove|iron|pan|razor|shaving|paper|lid
        """;
}
