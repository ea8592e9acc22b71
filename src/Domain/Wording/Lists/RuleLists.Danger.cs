namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    private const string Danger =
        """
        will-do-harm: threat
            @iwill @adv* @adv* @harm.base @adv* @target
            @iwill @adv* be @adv* @harm.ing @target
            @iwill @adv* have|get|make|let @target|@person|someone|@them @adv* @harm
            @iwill @adv* @adv* @harm.base @my @adv* @person
            i|we @adv* want|would|would_love|would_like|am_tempted|ought|need|plan|intend|mean|might|may|could|should|can|am_ready|would_gladly|wanna|feel_like|swear|promise @adv* to|just|still @adv* @harm.base|@harm.ing @target
            i|we @adv* might|may|could|can|should|would|wanna|would_love_to|would_like_to|want_to|ought_to|am_ready_to|am_tempted_to|swear_to_god|have_a_mind_to|have_to @adv* @adv* @harm.base @target
            i @would @adv* kill|shoot|hit|cut|slap|punch|beat|strangle @target ...5 if
            @iwill @adv* @adv* @harm.base|put|knock|take|cut|beat|rip|tear|serve|shove|stick|blow ...4 your|you|u|his|her|their ...4 @body|house|car|@property|lights|life|out
            i @adv* @harm.base|knock|cut|beat|rip|tear|serve|shove|stick|blow|bust|smash ...3 your @adv* @body|lights|life|house|car|out|off|open|in
            @iwill @adv* @adv* burn|smash|destroy|break|trash|blow|torch|wreck|sell|ruin|slash|throw ...4 house|car|@property|everything|place|tires|reputation|stuff|things
            @iwill @adv* @takekids
            @iwill ...4 never see @adv* ...2 @kids|them|us|me|him|her|again
            you @will|going_to never see @adv* ...2 @kids|them|him|her|daylight|it|your
            never see @adv* your|the|our @kids|dog again
            @iwill @adv* tell|show|send|post|expose|publish|leak|report|share|ruin|let ...6 everyone|everybody|your_boss|your_mother|your_parents|your_family|police|online|pictures|photos|nudes|immigration|the_whole|your_wife|your_husband|facebook|internet|your_work|videos|secret|know_what|know_you|job
            @iwill @adv* ruin|destroy|finish|expose|bury|end|crush|break|fix|get|kill|cut|hurt|murder|waste|own|haunt you|your|u
            @iwill @adv* have you @adv* @verb.past|arrested|fired|deported|committed|killed|locked|thrown
            @iwill @adv* get @adv* you|even|back_at|my_revenge|my_hands
            @iwill make @adv* you|sure|your @adv* pay|regret|sorry|suffer|wish|cry|scream|you|life|lose|never
            @iwill @adv* @adv* call|phone @adv* the|your|on|immigration|child|cps @adv* police|cops|boss|immigration|protective|cps|parents
            @iwill @adv* take everything|you_for|the_house|every_penny|you_to_court
            @iwill @adv* see you in court|hell
            i @adv* swear ... i @will @adv* @harm.base|end|make
            you @be|are @adv* @adv* dead|toast|finished|history|so_dead|as_good|going_to_die|going_to_get|going_to_pay|going_to_regret|going_to_suffer|going_to_be_sorry|a_dead
            you @will|are_going_to @adv* @adv* @regretit
            you @will|are_going_to @adv* be @adv* sorry|dead|hearing|in_trouble|finished
            you @will|are_going_to @adv* @adv* die|suffer|burn|bleed|rot|lose ...3
            @watchout
            or @adv* i @will|would|am_going_to|swear @adv* @adv* @harm|kill|hurt|cut|beat|shoot|break|tell|throw|take|call
            or you @will|are_going_to @adv* @adv* @regretit|die|be|lose|never|get
            or @adv* @adv* you @be|are @adv* dead|out|fired
            wait until|till i @adv* get|find|see|tell|come
            just wait until|till
            i know where you|your
            i have|got a @adv* gun|knife
            i @be|am @adv* @adv* warning you
            this is @adv* @adv* your|a|my last|only|final warning|chance
            do not @adv* @adv* make me @adv* @harm|hurt|come|do|tell|angry|mad|show|get|take|call
            do not @adv* tempt|test|push|mess|fuck|cross|make|provoke me|with
            you do not @adv* want|wanna to|see|know @adv* @adv* see|make|mess|know|find|me|what @adv* me|with|what|angry|mad|happens
            you @adv* better|had_better @adv* @adv* watch|run|hide|not_mess|sleep|be_careful|pray|hope|start_running
            you @adv* better|had_better not @adv* mess|fuck|come|touch|try|cross
            better watch|sleep|run
            @harmed .. @will|shall|going_to ...3 happen to you|your|the|them
            something @adv* bad|might|will|could ...4 happen to you|your
            bad things @adv* will|happen|could
            the last @adv* @person|one|@insult|guy who|that ...6 @dead
            i @adv* hope you @adv* die|rot|suffer|burn|get_hit|choke|get_cancer
            i @be @adv* going to|gonna @adv* @harm.base @target
            i @be coming|going for|after you
            i would|could|can @adv* have you @verb.past|killed|fired|arrested
            people|@person who ...6 get|end @adv* hurt|dead|killed|up
            you @adv* deserve to die|@harm
            @harm.base your @adv* @body
            accidents happen
            i @adv* killed|shot|hurt ... i @can|will ...5 again
            i will end|destroy|ruin|bury|crush|kill|finish @adv* you|this|it|your
            gonna @adv* @harm.base @target
            < @harm.base you
            your @adv* @kids|dog|cat|family|mother ...4 @pay
            @target @will @adv* pay|regret|suffer
            you @be|are @adv* going down
            say goodbye to
            see what|how happens|i_do
            i do not @adv* want to|have to|wanna @adv* @harm.base|hurt @target
            - @iwillnot
            - @will|would|could|can|do|did|does|have|has not|never ...3 @harm
            - not|never ...5 @harm
            - not want|wish|trying|going|mean|like to
            - will|would|can|could|do|did|are|shall you|@third|they|i
            - if|unless i|we @adv* @be|were|had
            - @third|@person|they @will|would|is|@be|could|can|may|might
            - @third|@person|it @adv* @harm
            - @third|@person|they @adv* @say|said|told|threatened ...6 @iwill|i|@harm
            - @iwill @adv* @adv* hit|beat|kick|whip|drag|track|catch|pop|get|take|throw|report|strike|end|hunt you @adv* up|later|back|home|out_to|there|in|a|on|one|with|something|around|soon|at
            - i @adv* @adv* hurt|hate|need|want you
            - @iwill @adv* get|fix|waste|own you @adv* a|the|some|one|another|up|back|home|there|anything|something|any|your|that|in|out|this|what|more|two|to|@number|@person|tickets|food|coffee
            - @iwill @adv* get you
            - @iwill @adv* make you|sure @adv* @glad|a|some|you|your|proud|dinner|food|coffee|breakfast|smile|up|it|know|laugh
            - @iwill make sure
            - @iwill let|tell|show|send @adv* you|u|them|him|her @adv* know|a|the|when|what|my|how|pictures|some|if|about
            - @iwill @adv* break|ruin|destroy|kill|cut|hang|burn|strike|pop|snap|slice|trash|drag the|a|this|up|down|in|on|by|it|out|some|off
            - @iwill @adv* tell|show|let|send ...5 about|you_later|thanks|i_said
            - @iwill show you|u
            - hit|beat you|u up|at|to|on
            - @idiomkill
            - kill|killing|killed|kills me|time|it|two|for|@self|the
            - do not @adv* @adv* worry|make me|@adv laugh|blush|cry|choose|late|@glad
            - @iwill @adv* end|finish|break up|this|it|with|the
            - you @be|are dead|toast|finished|history right|on|tired|wrong|to_me|serious|sure|with
            - you @be|are finished ?
            - you @will|are_going_to @adv* be sorry|late
            - you @will|are_going_to @adv* lose|get|die|be ...3 weight|game|keys|there|fine|late|cold|of
            - you will never see|regret|lose @adv* this|it|@glad
            - wait until|till i @adv* get|see|come|tell|find @adv* home|back|there|paid|it|a|the|dressed|ready|you_about
            - i know where you @adv* can|are_coming|could|stand|put|left|got
            - take|have|get|give care|fun|well
            - watch|watching your|the|out weight|movie|for
            - @iwill @adv* see you @adv* tomorrow|there|later|at|in_the|on|around
            - last|only chance to|@unit
            - i could kill|murder for|a|some|this
            - could|can i @adv* @harm
            - @harm.base you if|with ?
            - kick|whip|beat your|you ass|butt at|in|on
            - die of|laughing
            - i swear|, you ...3 @harm me
            - i @be|am|feel|was|@adv @adv* afraid|scared|worried ...6 hurt|kill
            - accidents happen $
            - people who|that get|end
            - you|@third @adv* threatened|threaten ...5
            - so|that i @adv* hurt
        with-pressure: coercion
            or_else
            or else
            @iwill ...10 if_you if you|anyone
            if you @adv* @adv* @do|will|would|ever|@verb|are|were|go|say|@deed ...12 @iwill @adv* @adv* @harm|kill|tell|leave|take|burn|post|send|make|never|cut|destroy|hurt|throw|call|ruin|divorce|show|kick|die|end|do|jump|have|not|be_gone|lock|scream|knock|smash|sell
            if you @adv* do|ever|@verb|@deed ...12 @iwill ...4 kill|hurt|myself|@harm @target|myself|you|yourself
            if you @adv* @adv* ever|do|@verb|try|leave|break ...10 @will|going_to regret|be_sorry|pay|lose|never_see|die
            if you @adv* @adv* ever|do|@verb|try|leave|break|go ...10 we|i @be @adv* over|done|through|leaving|finished
            if you @adv* @adv* ever|do|@verb|try|leave|break|go ...10 do not @adv* @adv* come|bother|expect|ever
            if you @adv* @adv* leave|go|do|walk|break|tell ...10 kill @self
            if you @adv* @adv* @adv* loved|cared_about|trusted|respected me ...2 you|,|would|enough|then
            if you @adv* love|really_loved|truly_loved me ...2 , you|you_will|you_would|then|do|prove|have|just|give|stop|quit|let
            if you were|are @adv* a @adv* real|good @person|wife|husband|man|woman
            prove @adv* you|your|that_you|it|to_me @adv* love|loved|to_me|by
            prove your love
            unless you @adv* @verb ...8 @iwill|i_am|you_will|i|we
            or @adv* i @will|am_going_to|am @adv* @adv* @harm|leave|leaving|done|tell|kill|take|gone|call|make|never|divorce|throw|going|walk|not|out|report|cut|hurt|lose|scream|post|break|have|send|sell|shoot
            or @adv* we @be @adv* over|done|through|finished
            or it is over
            or @adv* you @will|can|are @adv* @adv* regret|be|out|lose|never|fired|pack|sleep|find|get_out|dead|forget
            or @adv* @third|me|them|him|her|your_friends|your_mother|your_family|your_job|the_dog ?|.|! $
            or @adv* the|your @adv* @kids|dog|cat|job ...3 get|gets|dies|pays|goes
            or something @adv* bad
            it|choose is|between @adv* me|@third or|and
            me or|and @adv* her|him|them|your|the $
            choose : me
            otherwise @adv* i @will|am|would
            otherwise @adv* @iwill
            otherwise @adv* you @will|are|can ...3 @regretit|out|lose|dead|sorry|never
            otherwise @adv* we @be @adv* done|over|through|finished
            you @adv* better|had_better|would_better|best @adv* not? @adv* @verb ...10 or|if|otherwise
            you @adv* better|had_better|would_better|best @adv* not? @adv* do|answer|tell|give|come|get|quit|stop|listen|say|start|keep|pay|talk|forget|think|go|try|show|explain|call
            you @adv* owe @adv* it? to? @adv* me
            after everything|all i @adv* @have? @adv* @verb.past
            you @will|would @adv* @verb ...8 if|or you @adv* @adv* know|knew|care|cared|loved|love|want|wanted|cared_about|were
            you @will @adv* do|obey|listen|give @adv* what|as|it|me|exactly
            you have|got no|a choice
            you @adv* have|got until|till|to|@number @adv* @number|@clock|@today|tomorrow|seconds|minutes|choose|days
            i @will @adv* count|give to|you|until @number
            i @be|am|will @adv* not @adv* @adv* kidding|joking|playing|asking|ask|say|telling|repeat|tell ...8 give|get|do|tell|better|again|you
            do not @adv* @adv* make me @adv* @adv* do|hurt|tell|choose|come|get|have|leave|call|angry|use
            do|give|tell|shut|stop|answer|sign|get|come|drop|quit|open|move|say|go|delete|stay|keep|put|hand ...10 or @adv* @iwill|i_am|you|else|the|we|your|it|i
            give me @adv* ...6 or
            @verb.base|do|do_not ...10 or @adv* @iwill @adv* @adv* @harm|kill|leave|tell|cut|shoot|break|throw|call|scream|hurt|hit
            one more time|word ,|and|or|. @adv* @iwill|i|and|you|we
            say|do that|it again|one_more_time and|, @adv* @iwill|i|you
            @adv* last|only|final chance|warning|time
            you leave|go|tell|walk|say|do|talk|touch|call|move|try|cheat ...8 and|, @iwill @adv* @adv* @harm|kill|end|hurt|cut|take|die|make|tell
            you leave|go|tell|walk|move ...8 and|, you @be|are|will @adv* dead|regret|never|be|lose
            walk out|away @adv* ...6 and|, @adv* you|@iwill|do|we
            i @will @adv* @adv* kill|hurt|die|cut|starve|jump myself|,|if ...3 if you
            @iwill @adv* @adv* @harm|leave|die|tell|burn|post|take|divorce|show|send|kill|cut|fire|throw ...8 if|unless you
            i @would rather die|kill|be_dead ...8 than|if
            look what you @adv* @be|are making
            you want|wanna me to|die @adv* @adv* kill|hurt|die|tell|leave|call|@harm
            is that what you want ,|? @adv* me|for
            do as i say
            do it|that|this now|or
            no one|nobody|@third @adv* else will|would @adv* ever love|want|have you
            you @will not|never @adv* @adv* find|get|make @adv* anyone|someone|anybody|it|another|better
            sleep with|have me|sex ...4 or|if
            what|wonder would|will @adv* your @adv* ...3 think|say|do if|when
            it would be a shame
            remember|know|think ...3 what happened|happens|i_did last|to|if|when
            i @do not @adv* want to|have|wanna to|@adv @adv* hurt|tell|call|do ...6 but|so|if|or
            you @be|are making me @adv* do|hurt|angry
            give me @adv* @adv* those|the|that|your|my ...6 now|or
            - if you @adv* @adv* would|could|want|need|like|feel|have|see|get|ever_need|wish
            - if you @adv* loved|love me you|, @adv* know
            - hurry|late if|or
            - if you @adv* yell|shout|scream|hit|raise|lie|insult|keep|call|swear|drink|curse ...10 @iwill @adv* @adv* leave|go|walk|end|hang|step|sleep|take|stay|need
            - or i @will|am @adv* @adv* be_late|miss|forget|late|starve
            - or you|we @will @adv* @adv* be_late|miss|get_wet|catch|be_cold
            - if you @adv* @adv* @do not|@verb ...10 you @will|are @adv* be|going|@adv @adv* late|miss|cold|sick|tired|wet
            - or you can
            - or should|shall|do|can|is|was|are
            - @third|@person|they @adv* @say|said|told|will ...3 @iwill|i
            - will you|i ...10 or
            - @iwill|i @adv* @adv* leave|bow|go|stay|wait|take|tell|call|show|have|send|do|be ...3 you|out|alone|care|there|here|know|quietly
            - do you ...8 or
            - are you ...8 or
            - you better|best @adv* believe|get_some|take_care|rest|hurry|eat|be_careful|ask|off
            - you are better|best
            - last|final time i|we|you
            - if you @adv* do not|@be @adv* mind|want|like|feel|know|have|understand|ask
            - more|sooner or
            - last|only chance|time to
            - if you love me ,|like
            - give me a
            - tell me if|whether
            - you @adv* owe me a|one|for|money|@number|dinner|lunch|coffee|drink
            - you have to|until|till @adv* ...3 @submit
        rules-over: control
            you @be|are|will not @adv* @adv* allowed|permitted|wearing|going|leaving|seeing|meeting|doing|talking|getting|coming|taking|having|buying|to|speaking|staying|moving
            you @be|are @adv* not @adv* @adv* allowed|permitted|wearing|going|leaving|seeing|meeting|talking|doing|getting
            you @can not @adv* @adv* see|talk|go|wear|leave|meet|have|speak|hang|work|be_friends|text|call|visit|dress|spend|drive|use ...8
            you @adv* may|must|shall not
            you @will|shall|going_to|have_to|better not? @adv* @adv* obey|do|stay|ask|listen|report|wear|tell|change ...3 what_i|as_i|me|home|here|exactly|my|inside|permission|the|into
            @will|shall not @adv* @adv* see|talk|go|wear|leave|meet|speak|hang ...4 her|him|them|that|out|without|anywhere|again|@contacts
            you @will not be @adv* going|seeing|wearing|talking|leaving|needing|meeting
            i forbid|prohibit|order|command you
            i @do|will|would not @adv* @adv* want|allow|let|permit|like|approve you|my_wife|my_girlfriend|my_husband ..2 @adv* to|@verb|@verb.ing|dressed|seeing ...6 @contacts|out|that|alone|without|there|online|again|work|friend|like_that|male|clubs|dress|skirt|to_him|to_her
            i @do|will not @adv* allow|let|permit you
            i @do not @adv* @adv* want|like you|your @adv* @verb.ing|talking|seeing|hanging|to_see|to_talk|to_go|to_wear|going|working|wearing|having|around|near ...4
            stop|quit|no_more|cut @adv* @adv* talking|seeing|hanging|texting|speaking|wearing|meeting|going|posting|following|calling ...5 @contacts|out|those|that|clothes|friend|friends|like|to|online
            < stay away|off from|facebook|the|your @contacts|that|your|those|@person|@adv
            < @adv* delete|unfollow|block|unfriend|remove @adv* @adv* him|her|his|them|all|your|that|every|those|@person
            delete ...3 @adv* number|account|contacts|contact|app|him|her|instagram|facebook
            < @adv* @adv* quit|leave your|that|the job|school|work
            < @adv* change|take|put|go|wipe @adv* @adv* that|off|change|on|those @adv* clothes|dress|outfit|skirt|makeup|shirt|before|lipstick
            go|get|put|change ...3 and|out change|dressed|something|of
            you belong|answer to me
            you @be|are @adv* @adv* mine|my_property|nothing_without
            i own you
            you @be|are my @adv* @person|wife|woman|girl|property ...3 ,|and|you you|do|will|@adv|not|i
            mine and|, @adv* mine|only|no|nobody
            no one|nobody|else|man ...4 @adv* can|gets|will|may touch|have|look you
            @adv* give|hand|show|tell|send|let|share @adv* @adv* me|over|us|see|have @adv* @adv* your|the|those|that ...2 @private
            let|need|want me|to @adv* see|check|look|read @adv* through|at|in? @adv* your @adv* @private
            unlock|hand_over|open your @adv* @private
            share|turn_on|send your|me @adv* location|your_location|live
            i @adv* @adv* checked|check|read|looked|track|tracked|tracking|went|saw|monitor|have_access|installed|can_see ...4 your|a|you|on @adv* @private|tracker|gps|car|are
            i @adv* @will|want|need|have @adv* @adv* check|read|go_through|look_through|track|know|see|approve ...4 your|where|who|every @private|you|@unit
            i @adv* @will be|have|@adv checking|watching|tracking|keeping|having ...3 your|you|an|eye @private|@adv|on|followed|followed
            i @be|am watching|tracking|following you
            where|who @adv* were|have|are|was you @adv* @adv* @with ...5 ?|and|.|,
            who @be|were|was you @adv* with|talking|texting|on|calling|seeing|messaging|laughing|out
            who is|was @adv* that|@third|he|calling|texting|the @adv* guy|man|you|girl|on|@person|?
            who is @third ?
            where @adv* the hell|fuck|have|were|was|did you @adv* been|go|all|last|were|with|this
            where were you
            where have you been
            why @adv* did|do|are|have|were @adv* not? you @adv* not? @adv* answer|pick|text|reply|call|take|respond|late|home|talking|there|wearing|dressed|@online ...5 my|phone|up|back|me|so|online|with|,|?
            you @adv* have|need|got|must|are to|required @adv* @adv* ask|tell|call|text|report|check|answer|send|get|clear ...3 me|my|permission|when|where|every|before|in|first|everything
            ask|get|need|without my|me @adv* permission|first|approval
            not @adv* without my|me|asking
            call|text|message|phone me @adv* @adv* when|every|the|as ...4 leave|arrive|hour|get|minutes|second|there
            i @adv* @will @adv* decide|choose|pick|control|handle|tell|say|manage|hold @adv* what|who|where|your|the|you|how|when|on @adv* money|you|friends|card|wear|cards|go|eat|spend|your
            i decide|choose|handle|control
            i say|tell|am|make what|you|the|in|who|where @adv* @adv* goes|charge|rules|boss|to|do|can|may
            because i @adv* said|say so
            do as|what|exactly i|you|what|as @adv* say|tell|told|are_told|want|i_say|i_tell
            just do|what it|i|what|as @adv* say|i|tell
            you do|will as|what|exactly i|you|what|as @adv* say|tell|told|want
            you @will @adv* do as|what|exactly
            until i @adv* say|tell|decide
            not allowed to
            @adv* my house|money|rules|wife|roof|way ,|.|and|or|, @adv* my|highway|you|rules|i
            it is @adv* my @adv* money|house
            as long as you @adv* live|are|stay|@verb
            no @adv* wife|girlfriend|woman|husband|boyfriend|daughter of mine|my
            no @adv* more @adv* friends|men|guys|girls|parties|going|facebook
            you @do not @adv* @adv* need @adv* @adv* friends|anyone|to_work|a_job|other|money|them|her|him|any_friends|those|to_see|to_go|other_people|your|to_know|a_phone
            you @adv* would|should|do not @adv* need @adv* other|anyone|friends
            you @adv* only|just need me
            i @be|am all you|the_only @adv* need|one|person|have
            you @do|will not @adv* @adv* @adv* get|have|spend|touch|see|use|go|leave|talk ...5 money|a_penny|card|without|unless|until|anywhere|a_cent|@contacts
            give me @adv* @adv* your @adv* ...2 paycheck|salary|money|card|wages|pay|keys|wallet
            i @adv* want|need|expect to|you|a|the|every|your @adv* @adv* know|see|home|receipt|receipts|look|by|report ...4 where|who|every|receipt|@clock|@number|minute|you_are|penny
            be|get home|back @adv* by|before|at|in @number|@clock|@adv|dark|or
            not @adv* let|allow you|her|him
            sit|stay|get|come|shut|stand down|here|up|back|there @adv* and|until|, @adv* @adv* shut|listen|do|i|do_not|you|stay|eat
            you @be|are staying|coming|going|getting|wearing|eating|doing|quitting @adv* here|with|home|what|that|in|to ...4 me|i|.|until|put|there|right
            who|what said|gave|told @adv* @adv* you @adv* could|can|permission|that|to|the
            who said you @adv* could|can
            who gave you
            you @adv* shut|speak|talk|eat|move|leave|go @adv* only? when|if i @adv* say|tell|let|speak
            a|the @adv* @person|wife|husband does|should|must|is not|obey|supposed|@adv @verb|what|to
            @adv* keep|put|turn your @adv* location|phone @adv* on
            @adv* what|how @adv* much @adv* did you @adv* spend|buy|pay|@adv
            show me @adv* @adv* the|your|what|who @adv* receipt|receipts|phone|message|messages|texts|is_on
            you @be|are not @adv* @adv* going|leaving|seeing|wearing|to
            - whenever|whatever|wherever|whoever|if you @adv* want|like|need
            - not allowed|permitted to @verb ...3 here|there|in
            - you are|were not @adv* going to|anywhere @adv* @adv* believe|like|die|be|get|find|lose|have|make|need|miss
            - you are not going to
            - you are not|never @adv* getting|having|coming|going|doing ?|any|old|crazy|well|better
            - you can not @adv* @adv* @adv* go|leave|see|talk|have|use|drive|be ...4 wrong|yet|too|both|everything|here|now|from|it|tonight|the|because|home|like_this|when|on|any|all|without
            - you can not see|have @adv* it|the|anything|that|everything|this|any|both
            - you can not @adv* go|leave wrong|yet|now|!
            - you @do not @adv* need to|a|any|your|money|@adv @adv* worry|apologize|thank|pay|bring|do|be|say|know|explain|help|go|hurry|to
            - where have you been ...3 ?|all|i|we|lately
            - where were you ?|when|born|at|going|last|from|during|,
            - who is|was it|this|that|he|she ?|,|in|@adv
            - who is|was that|he|she|it
            - why @do|did|are|have|were not you @adv* @adv* answer|pick|call|come|take|try|go|get|tell|text|there|home ...3 ?|a|up
            - why do not you @adv* take|try|call|come|go|get|pick|text|answer
            - call|text|message|phone me @adv* when|as|the you|soon|moment ...3 get|arrive|can|there|home|free|land|have|are|leave|wake|done|want|finish
            - @third|@person|they|i @adv* say|said|say|told|tell you|i|that
            - i @adv* saw|read|know your|you|where @adv* message|messages|text|texts|email|emails|post|letter|tonight
            - i @adv* need|want to know|see @adv* where|how|what|if|you
            - let me|us know
            - send me|us @adv* your|the|an @adv* email|address|location|account|bank ...3
            - can|could|may|would|will|do you ...4 give|send|tell|share|show
            - it is my money|house
            - sit down|back @adv* and @adv* relax|enjoy|rest|talk|listen
            - be home|back|there
            - @iwill|i @adv* be home|back
            - go change|dressed the|your
            - i decide to|on|not|that|what_i
            - i|you do not have to
            - do what you want|like|have
            - i do not like|want you to|@verb.ing @adv* @adv* be|worry|feel|get|think|hurt|miss|cry|die|lose|go_through|sad|suffer
            - you @have|need to|got @adv* @adv* see|tell|check|call|ask|get|try|send ...3 this|it|about|everything|@person|him|her|them|movie|@praise|me_about|me_everything
            - not let you down|go|fall|forget|die|sad
            - i will not let you
            - who said|gave|told you that|i|about|the|?
            - where|who are|were you ..2 with|going|at ?
            - how much did you pay|spend|buy|@adv
            - you are staying|coming|going|getting|doing|wearing to|with|here|home|that|what ?|for|tonight|,|tomorrow
            - you are going
            - not have to
            - < delete|block|remove|change|leave the|it|a
            - what are you
        against-myself: self_harm
            @iwill @adv* @adv* @selfkill
            i|we @adv* want|wanted|going|need|plan|planned|plan_on|thought|think|am|tried|try|like|wish|would|could|decided|ready|intend|feel|wanna|have|had|keep|might|may|should|will ...5 @selfkill
            @selfkill.ing
            killing|hurting|cutting|harming|burning|hanging|drowning|shooting|starving myself
            i @adv* cut|cuts|hurt|harm|burn|burned|harmed|starve|punish|overdosed|hit @adv* myself
            i @adv* overdosed|self-harm|selfharm|self-harmed
            @kill myself
            kill|hurt|harm|cut|hang|shoot|drown|burn|starve myself
            i @adv* @adv* want|wanted|wish|would_like|would_rather|need|wanna|ready|hope|deserve|going|prefer|just_want ...4 die|be_dead|to_die|not_exist|disappear_forever|stop_existing|never_wake|not_wake|to_be_dead|be_gone|cease_to
            @do|@can|did|would not @adv* @adv* want|wanna|see|have|need|deserve|care|like|feel to|like|a|any|the @adv* @adv* live|be_here|be_alive|exist|go_on|wake_up|keep_living|continue|keep_going|living|wake|be_around|reason_to_live|to_live|point_in_living|point_of_living
            i @do not @adv* @adv* want|wanna|deserve to @adv* @adv* live|be_here|be_alive|exist|go_on|wake_up|keep_living|be_around|breathe|keep_going
            i @do not @adv* @adv* want to be @adv* here|alive|around|in_this_world|on_this_earth|part_of_this
            i @can not @adv* @adv* go|live|keep|carry|do|take on|like_this|living|this_anymore|life|this_life @adv* @adv* anymore|any_more|any_longer|like_this|living|life|with
            i @can not go on
            i @adv* wish|wished i|to|that @adv* @adv* was|were|had|be|could|am @adv* @adv* dead|never_born|never_been_born|not_alive|die|never_existed|disappear|not_exist|not_here|not_wake|gone|go_to_sleep_and|not_been_born|died|fall_asleep_and
            wish i|to were|was|had|be @adv* dead|never_been_born|never_born|gone|died
            @adv* better off @adv* @adv* dead|without_me|if_i
            world|everyone|everybody|you|family|they|kids|people ...5 better off|place @adv* without me|if_i
            better without me
            no|any|lost @adv* reason|will|point|desire|wish|purpose to|in|for @adv* @adv* live|living|go_on|going_on|keep_going|be_alive|life|stay_alive|wake_up|continue
            nothing @adv* left? @adv* to live for
            i @have @adv* nothing @adv* left|to to|live|for @adv* live|for
            i @be|feel|felt|have_been|am_feeling @adv* @adv* suicidal
            feeling|been suicidal
            my @adv* @adv* suicide|suicidal @adv* @adv* note|plan|attempt|thoughts|ideation
            suicidal thoughts|ideation|feelings|urges|and
            thoughts|thinking|thought|think|considering|considered|contemplating|contemplated|attempted|commit|attempt|committing|plan|planned|planning|tried of|about|to? @adv* @adv* @suicide
            i @adv* @adv* think|thought|dream|fantasize|obsess @adv* @adv* about|of @adv* @adv* death|dying|suicide|ending|killing|being_dead|jumping|not_being|how_to_die
            commit|committing suicide
            end @adv* my|it @adv* life|all
            ending it all|my|myself
            end it all|tonight
            take|taking|took my own? life
            take|taking my @adv* life
            slit|slitting|cut|cutting my @adv* wrists|wrist|arms|arm|throat|skin|legs
            swallow|swallowed|take|took|taking|swallowing @adv* @adv* all|whole|bottle|too_many|handful|the ...5 pills|tablets|sleeping|medication|meds
            bottle|handful of @adv* pills
            jump|jumping|throw_myself|walk|walking|drive|driving @adv* @adv* off|in_front|into|under|from ...3 bridge|building|train|roof|traffic|balcony|cliff|tree|window|car|bus
            overdose|overdosing on|?|.|with|tonight
            razor|blade|noose|cutting|self-harm|selfharm|self-harming ...4 @adv* my|i|me|again
            i @adv* self harm
            started|start|started_cutting|stop|relapsed|urge|urges|back|keep to? @adv* @adv* cutting|self-harm|self-harming|hurting_myself|cut|self_harm
            goodbye|farewell @adv* everyone|world|forever|cruel
            this @adv* will|is|may|might @adv* be my? @adv* last @adv* goodbye|day|night|message|note
            i @will|would|am_going_to|might|may|could not @adv* be @adv* here|alive|around @adv* tomorrow|much|in_the|to_see|anymore|when|next
            you @will not @adv* have|see me @adv* @adv* around|to|alive|again
            want|wanted|wish|like|wanna it|everything|all|this|life|the_pain to|@adv @adv* @adv* end|be_over|stop
            not @adv* want to|wanna live|be_alive|wake
            life is|@be not @adv* worth
            not worth living
            i @do not @adv* @adv* care|mind|matter if|whether @adv* i @adv* live|die|wake
            i @be|am @adv* going to|gonna|about_to @adv* die|jump|@selfkill
            i @adv* @adv* hate|hated @adv* @adv* being alive
            hate being alive
            i @adv* hate my life
            tired|sick of @adv* @adv* living|life|being_alive|existing|being_here
            i @adv* @adv* dream|pray|hope @adv* @adv* of|about|to|i @adv* @adv* die|dying|do_not_wake|never_wake
            i @do not @adv* deserve to @adv* live|be_alive|exist
            i should|ought @adv* @adv* just|not @adv* @adv* die|be_dead|exist|be_alive|kill|to_die|have_been_born
            let me die
            without you ...3 i|, @adv* @adv* die|will_die|kill|would_die|@selfkill
            i @will die without you
            @iwill|i @adv* @adv* drink|drive|do ...2 myself to|off
            - @third|@person|you|they|who @adv* @adv* @adv* @selfkill|hung_himself|hung_herself|committed|died|kill|attempted|threatened|wanted|wants|said|try
            - @third|@person|friend|uncle|brother @adv* @adv* @adv* attempt|committed|attempted|thinking|tried|suicidal|has|was|is|by ...4 suicide|suicidal
            - not|never ...6 suicidal|suicide|kill_myself|hurt_myself|harm|cut_myself|die|end|killing_myself
            - want|wanna|wish|going to die|@selfkill laughing|of|in_a
            - die|dying|dead|kill|killing of|for|to @adv* @adv* laughing|laughter|embarrassment|boredom|hunger|a|some|know|find|see|hear|meet|try|shame|cold|heat|happiness|curiosity|old
            - dying to|for
            - could|would|@will|almost|nearly|@can @adv* die|died|have_died ...2 of|from|for|laughing
            - makes|made|make me|you @adv* want|wanna to @adv* @adv* die|kill_myself|cry
            - kill myself|@self laughing|if_i_have|over_this|with_this|studying
            - i @adv* @adv* cut|burned|burnt|hurt @adv* myself @adv* @adv* shaving|cooking|on|while|accidentally|off|a|some|slicing|with_the|chopping|playing|at|from|running|making|last_week_while
            - hurt myself @adv* playing|running|at|on|skiing|lifting|moving|working
            - i @adv* wish|want i @adv* could? @adv* disappear|was_dead ...2 embarrassed
            - can not take|do this
            - did|do|have|are|would you ...8 suicide|yourself|suicidal
            - hit|kick|punish|drink|beat myself @adv* for|that|when|a|up
            - suicide @adv* is|prevention|hotline|squad|rate|bomber|mission|rates
            - self-harm is|can|may|as|?
            - no|any|lost reason|point in|to @adv* going|life|living_here|living_there|living_in
            - if|where|when @third|you|someone|somebody ...6 suicide|suicidal|self-harm
            - end it all ?
            - end my|it @adv* all with|by|now
            - take my life @adv* back|into|seriously
            - want it|this|everything to be|end|stop @adv* over ?
            - tired of life_in|living_in|living_with|living_out
            - going to|gonna die laughing|if|of|when|in
            - i am going to die $
            - @self control|esteem|help
            - shoot|hang myself in|up|out
            - hate my life|job
            - dead @be|serious
            - jump|jumping from|off @adv* @adv* topic|subject|job
            - over my dead
            - be the death
        unless: threat coercion control self_harm
            @idiomkill
            @third|@person|they @adv* @say|said|says|threatened|told ...10 @harm|kill|die|kill_himself|suicide
            have you @adv* @adv* ever|been
        """;
}
