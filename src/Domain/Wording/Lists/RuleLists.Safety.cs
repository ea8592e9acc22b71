namespace Steadfast.Domain.Wording;

// Acts with which somebody keeps themselves safe: the one place where it is told what the coach is silent on.
internal static partial class RuleLists
{
    private const string Safety =
        """
        safe:
            you @adv* @doing* @adv* @struck @adv* @mine
            did|have|had you @adv* @struck @adv* @mine
            i|we|they|he|she @adv* @doing* @adv* @struck.past|hurt @adv* by you
            you @adv* @doing* put|press|pressed|lay|laid|had|have|close|closed|wrap|wrapped|dig|dug ...2 hand|hands|arm|forearm|fingers|fist|fists|thumbs|pillow|cushion|belt|cord|knee|foot ...1 on|around|round|over|against|to|into|in|across me|my|us|the_kids|our
            your @adv* hand|hands|arm|fist|fists|knee|foot|belt|fingers @be? @adv* around|round|on|at|over|across|in|against my @adv* neck|throat|mouth|face|hair|arm|arms|chest|head|back
            you @adv* @doing* @held|push|pushed|pushing|shove|shoved|drag|dragged @adv* me|us|my_arms|my_head|my_face @adv* down|against|under|by|onto|across|into_the|over_the|out_of_the|to_the|through_the|off
            you @adv* @doing* lock|locked|locking @adv* me|us @adv* in|up|inside|out
            you @adv* @doing* not let|letting me|us @adv* leave|go|out|sleep|breathe|eat|past|call|see_a_doctor|get
            you @adv* @doing* block|blocked|blocking|stand|stood|standing ...3 door|doorway|way|stairs
            you @adv* @doing* point|pointed|pointing|hold|held|holding|pull|pulled|wave|waved|waving @adv* a|the|your gun|knife|axe|bat|hammer|bottle|weapon|pistol|rifle ...3
            you @adv* @doing* throw|threw|throwing|thrown ...4 at @adv* @mine
            you @adv* @doing* punch|punched|punching|kick|kicked|kicking|hit ...2 wall|walls|door|doors|fridge
            you @adv* @doing* break|broke|broken|breaking|twist|twisted|twisting|pull|pulled|pulling|yank|yanked|hurt|hurting|squeezed|squeeze|cut|split|fractured my @adv* ...1 arm|arms|wrist|wrists|nose|rib|ribs|finger|fingers|jaw|hair|hand|hands|neck|shoulder|leg|head|face|back|body|eye|lip|throat|tooth|teeth|ear
            you @adv* @doing* hurt|hurting @adv* me|us @adv* physically|last_night|badly|so_badly|that_night|again|in_bed|with_your|when_you_grabbed|when_you_pushed
            you @adv* @doing* follow|followed|following|track|tracked|tracking|wait_for|waited_for|waiting_for @adv* me|us @adv* home|to|everywhere|around|at|outside|from|with_a|with_your|by
            you @adv* @doing* force|forced|forcing|coerced|made|push|pushed|talk|talked @adv* me @adv* to|into|have @adv* have? @adv* sex|bed|it|things|kiss|touch|strip|undress|watch
            you @adv* @doing* @adv* have|had sex with_me ...3 although|when|while|without|though|even|i
            i @adv* @have? said no|stop ...2 and|but|, ...1 you
            you @adv* @doing* not stop when|though|although|even i|you
            you @adv* @doing* say|said|saying|told_me|tell_me|swore|threaten|threatened|threatening|wrote|write @adv* that? @adv* you_will|you_would|to|you_were_going_to|you_are_going_to @adv* kill|hurt|hit|shoot|strangle|beat|burn|take_the_kids|take_the_children|take_our|find|harm|ruin|smash|drown|stab|destroy|post|show
            you @adv* @be|become|became|get|got|turn|turned @adv* physically? violent|physical|abusive|dangerous
            what_you_did|what_you_do|what_you_did_to_me|what_you_do_to_me|what_you_did_last_night|what_you_did_that_night|you_did @adv* @be @adv* rape|violence|abuse|assault|a_crime|domestic|violent|abusive|strangling
            that|this|it is @adv* rape|violence|abuse|assault|a_crime|domestic|violent|abusive|strangling
            i|we @adv* @have ...2 bruises|bruise|a_black_eye|marks|broken_rib|broken_nose|a_broken|concussion|stitches
            i|we ...6 someone|somebody|a_man|a_woman|the_man|a_person|anyone|a_husband|a_partner who|that @adv* @struck.s|@struck.past|hurts @adv* @mine
            bruises|marks|scars|bruise @adv* you|on_my|from_your|on_me|from_when
            the|your|of violence|abuse|beatings|beating|threats|assaults|hitting ...2
            i|we @adv* @doing* @adv* feel|feeling|live|living|lived|get|become? @adv* afraid|scared|frightened|terrified|fearful|in_fear|in_terror of @adv* you|being_alone|coming_home|going_home
            i|we @adv* @doing* @adv* feel|feeling|live|living|lived|get|become? @adv* afraid|scared|frightened|terrified|fearful|in_fear|in_terror of @adv* your temper|anger|rage|hands|fists|violence|moods|threats|outbursts|drinking|family|brothers
            i|we @adv* @doing* @adv* feel|feeling|live|living|lived|get|become? @adv* afraid|scared|frightened|terrified|fearful|in_fear|in_terror of @adv* what you @adv* might|may|will|would|could|can|are|did|do @adv* do|capable_of|to_me|to_us|going_to_do|$|when
            i|we @adv* @doing* @adv* afraid|scared|frightened|terrified to @adv* come|go|be|say|tell|leave|sleep ...1 home|back|alone|no|you|to_you|with_you
            i @adv* fear|feared you|your|for_my|for_our|for_the
            i|we @adv* @doing* @adv* feel? @adv* afraid|scared|frightened|terrified|worried @adv* that? @adv* you @shall|might|may|@can|would|are_going_to|@gonna @adv* hurt|hit|kill|come|do_it|beat|find|follow|harm|strangle|do_something|snap|lose_control
            i|we @adv* @doing* @adv* not @adv* feel? @adv* safe @adv* with|around|near|when_you|alone|at_home|here|in|beside|anymore|any_more|$
            i|we @adv* feel|felt unsafe with|around|near|alone|at_home|here|in_this|in_our|in_my|beside
            your temper|anger|rage|moods scares|scare|frightens|frighten|terrifies @adv* me|us|the_kids|the_children
            do|does not|never @adv* @adv* ever? @adv* contact|call|phone|ring|text|message|write|email|mail|follow|approach|visit|touch|harass|talk|speak|reach @adv* to? @adv* to|with|for|out? @adv* me|us|my_family|my_parents|my_mother|my_sister|my_work|my_friends|the_kids|the_children|my_kids|my_children|here|again|anymore|any_more|any_longer|$ @adv* again|anymore|any_more|any_longer|ever|at_all|at_work|in_any_way|either|outside|$
            do|does not|never @adv* @adv* come|show|turn|drive|stand|drop|knock|walk @adv* near|here|back|over|to|by|round|up|around|outside|past|home|in|at @adv* ...2 again|me|us|here|house|flat|door|work|anymore|any_more|$|reach|contact|find|school|where_i|letters|flowers|messages|letter
            do|does not|never @adv* @adv* contact|follow|approach|harass|touch|stalk|hit|hurt|threaten|grab @adv* @mine
            do not|never @adv* @adv* look|search for me|us
            do not|never @adv* @adv* wait for me|us outside|at|in|near|after|anywhere
            do not|never @adv* @adv* try to contact|reach|find|see|call|talk|speak|follow|stop|write ...1 me|us
            do not|never send|ask me|us|anyone|flowers|letters|messages|people @adv* ...2 again|anymore|any_more|where_i|to_find|to_talk
            stop|quit|no_more @adv* contacting|calling|phoning|ringing|texting|messaging|writing|emailing|following|stalking|visiting|harassing|touching|coming|threatening|hitting|hurting|watching|frightening|scaring @adv* to? @adv* @mine|here|round|over|near|by|back|my|outside|past|$
            leave|leaving|leaves me|us|my_family|my_parents|my_mother @adv* alone|be|in_peace
            let me @adv* be|go $|,|or|please|now
            < stay|keep @adv* away|off|back|out|clear $|from_me|from_us|from_my|from_our|from_the_kids|from_the_children|from_here|from_this|of_my|,|and|please
            to|please|you|must|should|,|and|can stay|keep @adv* away|clear from|of @adv* me|us|my|our|the_kids|the_children|here|this
            get|keep|take away|off|your_hands ...1 from|me|off ...1 me|us|$
            i|we @adv* @adv* do not @adv* @adv* want|wish|need|care|intend|plan @adv* to? @adv* ever? @adv* see|meet|hear|speak|talk|live|be|stay|sleep|have|share|write|go|text|continue|any|contact|this|you @adv* with|from|to|in|by|together? @adv* you|your|contact|anything_to_do|this|here|us|@lefthere|more_contact|near_me|to_contact|to_call|to_come|to_write|to_touch|to_see_me|in_my|married @adv* again|anymore|any_more|any_longer|ever|with_you|alone|near|back|to|,|$
            i|we @adv* @adv* do not @adv* @adv* want|wish|need @adv* to? @adv* ever? @adv* talk|speak|discuss|hear|read @adv* about|of|any? @adv* this|it|that|him|her|messages|letters|calls @adv* again|anymore|any_more|any_longer|ever
            i|we @adv* @adv* do not|never @adv* @adv* want|wish you|any @adv* near|in_my|here|back|contact|messages|calls|letters ...4
            i|we @adv* @adv* do not|never @adv* @adv* want|wish you to contact|call|write|come|touch|follow|see|visit|speak|talk|know ...2 me|us|here|my|where|back
            i|we never @adv* want|wanted to @adv* see|hear|speak|talk|meet|read|live @adv* of|from|to|with? you
            i|we @adv* do not|can_not trust you not to
            you @be @adv* not|no_longer @adv* welcome ...2
            i|we @adv* @adv* want|need|ask|asked|am_asking|would_like|wish @adv* for? @adv* no|zero @adv* @adv* further? more? contact|calls|messages|letters|visits|texts
            no @adv* further? more? contact|calls|visits|texts|letters|messages @adv* please|$|from|with|,|between|for|of
            @iwillnot @adv* @adv* ever? @adv* meet|see|speak|talk|write|answer|reply|respond|open|live|stay|sleep|let|take|pick|wait|keep|read|stand|sit|get @adv* to|with|from|up|for|in|into|it|quiet|silent|alone|out|the_door|under|your|any|to_any? @adv* more? @adv* you|your|here|back|any_more|anymore|any_longer|alone|there|calls|messages|letters|door|near|hurt|touch|do|with_you|this_house|together|quiet|silent|secret|about_what @adv* any_more|anymore|alone|back|home|ever|,|$
            @iwillnot @adv* be @adv* alone? with_you|near_you|in_the_same|quiet|silent|your
            @iwillnot @adv* be @adv* talking|speaking|seeing|meeting|writing|coming|answering|replying|picking_up|reading @adv* to|with|from? @adv* you|back|home|any
            whatever|anything|what you @adv* @verb ...2 @iwillnot @adv* @adv* read|answer|open|come|reply|believe|change|go|look|listen ...1
            @iwillnot|i_am_not|we_are_not|i_can_not @adv* @adv* ever? @adv* come|coming|go|going|return|returning|move|moving @adv* back|home|there|here $|,|to|,_and|whatever|any_more|tonight|today|anymore|ever|with|as_long|until_i|and
            i_am_not|we_are_not|i_can_not|i_do_not @adv* @adv* meet|meeting|live|living|stay|staying|be|sleeping|safe @adv* with|alone|near|in|here @adv* you|with_you|here|this_house|this_flat|near_you @adv* any_more|anymore|alone|ever|,|$
            i|we @adv* @doing* @adv* block|blocked|blocking|blocks you|your|u|ur @adv* number|everywhere|now|, ...1
            this is my|the last message|letter|text|time_i_write|email|reply|answer|word_to_you
            you @shall not @adv* hear from me again|anymore|any_more|$|,
            < @adv* please? @adv* speak|talk|write|contact|communicate|go|deal|send @adv* only? @adv* everything|it|all|any|anything|me|us? @adv* only? @adv* through|to|with|via my|the|our lawyer|lawyers|solicitor|attorney|barrister|advocate|caseworker|sister|mother|brother|parents|social_worker
            < @adv* please? @adv* contact|call|ask|email|phone|tell my|our lawyer|lawyers|solicitor|attorney|barrister|advocate|caseworker|social_worker
            we|you|i|everything @adv* @adv* can|@shall|will|@do? @adv* only? @adv* speak|talk|communicate|write|go|goes|reach|contact|call @adv* me|us? @adv* only? @adv* through|to|via|with my|the|our lawyer|lawyers|solicitor|attorney|barrister|advocate|caseworker|social_worker
            i|we @am|are @adv* @adv* leaving|divorcing|quitting @adv* @lefthere|$|because|for_good|tonight|today|tomorrow|with_the_kids|with_the_children|and_taking|,|and_i
            i|we @am|are @adv* @adv* getting|getting_a divorced|separated|divorce
            i|we @am|are @adv* @adv* moving|getting|breaking|splitting|walking|going @adv* out|away|up|to_live @adv* of|from|with? @adv* you|here|this|$|tonight|today|tomorrow|for_good|because|,|and|on|next|at|in|soon|now|alone|somewhere
            i|we @am|are @adv* @adv* done|finished|through @adv* with you|us|this_relationship|this_marriage|our_marriage|the_relationship|the_marriage
            i|we @am|are @adv* @adv* ending|leaving|stopping ...1 relationship|marriage|it_between|things_between|us|this_between
            i|we @adv* @adv* @have @adv* @adv* left|ended|moved_out|packed|gone_to|walked_out|filed_for|decided_to_leave|decided_to_separate|decided_to_divorce ...2
            i left @adv* because|the_house|the_flat|home|our_home|last_night|that_night|with_the_kids|with_the_children|$
            i left @adv* you $|,|because|last|in_january|and|for_good|when|after|on
            i|we|iwill @adv* @shall|want|wanted|need|have|must|had|plan|decided|would_like|am_going|am_planning|intend|has|@adv @adv* decided? @adv* to? @adv* to? @adv* leave|divorce|separate|part|split|end|separated|move_out|get_out|get_away|go_away|live_apart|live_alone|be_alone|be_free|be_divorced|be_separated|be_apart|stop_this @adv* from|of|with|up? @adv* @lefthere|$|because|for_good|for_a_while|tonight|today|tomorrow|now|with_the_kids|with_the_children|before|safely|and|,|on|next|as
            i|we @adv* @have? @adv* want|wanted|need|would_like|am_asking|ask|asked|file|filed|filing|apply|applied|applying|decided|will_ask|am_filing|are_filing|am_going_to_file ...3 divorce|separation|trial_separation|separate|distance_from_you|break_from_you|time_away_from_you|space_from_you|time_apart
            separation|divorce|breakup is @adv* @adv* best|final|right|what_i|the_only|my|safer|already|not_up
            we|our_marriage|the_marriage|our_relationship|the_relationship|this_relationship|this_marriage @adv* @be @adv* over|finished|through|at_an_end $|between|for_me|,|because|and
            it|this @adv* @be @adv* over|finished between|for_me|with_us|for_us
            i @can not|never @adv* @adv* live|stay|be|remain|sleep @adv* with|near|beside|together|married|under? @adv* you|to_you|here|in_this_house|in_this_marriage|together|one_roof @adv* any_more|anymore|any_longer|$|after|because|until|while|,|and
            i|we @adv* want|need|would_like|ask|am_asking you @adv* to @adv* leave|move_out|go|stop|stay_away|keep_away|get_out|give_me_my|give_back_my
            i|we @adv* want us|both_of_us to live|be|stay|sleep apart|separately|separated
            i|we @adv* @doing* @adv* to? @adv* stay|staying|move|moving|moved|go|going|gone|went|live|living|run|flee in? @adv* to|in|at|into|with @adv* a|an|my|the? @adv* @shelter|@theirhome ...2
            i|we|the_kids|the_children @adv* @be @adv* @adv* in|at|with a|an|my|the @adv* @shelter|@theirhome
            victim_support|women_'s_aid|the_helpline|a_helpline|the_refuge|a_refuge|an_advocate|my_advocate is|are|has|have|said|told|says|helps|will|can|knows
            bed|place|room|space @adv* in|at a|the @adv* @shelter
            i|we @adv* @adv* @doing* @adv* talked|spoke|spoken|talking|called|rang|phoned|calling|went|been|have|get|got ...4 helpline|hotline|domestic_violence|domestic_abuse|refuge|women_'s_aid|victim_support
            i|we @adv* @doing* @adv* to? @adv* be|get|bring|keep @adv* myself|ourselves|me|the_kids|the_children|us|our? @adv* to|somewhere|safe|in @adv* safety|safe|safe_place|somewhere_safe
            i|we @shall|@am|am_going_to|have|had @adv* to? @adv* take|taking|took|taken|bring|bringing|brought @adv* the|my|our? @adv* @kids @adv* to|and @adv* go|going|leaving|moving|running? to? a|my|the? @adv* @shelter|@theirhome|safety|somewhere_safe|to_my_mother|to_my_sister|to_my_parents|to_a_shelter|to_a_refuge|to_safety
            i|we @adv* @adv* @doing* @adv* have_to|had_to|want_to|wanted_to|need_to|must? @adv* to? @adv* @telling ...1 the? @adv* @police|@lawyer|ambulance
            i|we @adv* @doing* @adv* to? @adv* call|phone|ring|dial|get|getting|scream_for|shout_for|fetch|calling|called|ask|asked|asking|tell|told|telling @adv* for|to? @adv* help|someone|somebody|neighbors|neighbours|a_friend
            the_kids|the_children|our_kids|our_children|our_son|our_daughter|my_son|my_daughter|everyone|they @adv* @be @adv* @adv* afraid|scared|frightened|terrified of you
            i|we|iwill @adv* @adv* @doing* @adv* have_to|want_to|need_to|must? @adv* to? @adv* report|reporting|reported ...2 to @adv* the? @adv* @police
            i|we|iwill @adv* @adv* @doing* @adv* have_to|want_to|need_to|must? @adv* to? @adv* report|reporting|reported|prosecute @adv* you|it|this|that|what_you_did|the|him @adv* for|rape|assault? the|this? @adv* rape|assault|hitting|beating|stalking|violence|strangling|what_you_did|what_happened|abuse|choking|$
            i|we @adv* @adv* @doing* @adv* to? @adv* press|pressing|pressed|file|filing|filed|bring|bringing|brought|make|made|making|give|gave|given|drop|withdraw @adv* charges|a_complaint|a_report|a_statement|a_police_report
            i|we @adv* @doing* @adv* to? @adv* get|getting|got|apply|applied|applying|ask|asked|asking|file|filed|filing|take_out|taken_out|want|need|request|requested @adv* for? @adv* a|an|the? @adv* court? @adv* @keptaway* @adv* @courtorder
            there|the|a|an|under|by|breach|break|breaking|breaching @adv* is|of|the|a|an|this|court|judge? @adv* @keptaway* @adv* @courtorder @adv* says|forbids|against_you|still|stands|applies|means|now|in_place|not|$|,
            i|we @adv* @doing* @adv* to? @adv* go|going|went|gone|take_this|take_it|see_you|be|meet|bring_this|let|see|speak_in @adv* to|in|at|before @adv* the|a|family? @adv* court|judge
            the court|judge|police|prosecutor @adv* @adv* know|knows|told_me|tell_me|advised|forbade|forbids|said_you|says_you|said_that_you|have_been|has_been|are_on|are_coming|were_here|have_photos|have_pictures|have_the|have_my|gave_me|decided|decides|will_decide|has_decided|took_my|took_photos|said_i|says_i|arrested_you
            @my @adv* @lawyer @adv* and_i|@shall|have|has|says|said|told|knows|know|can|@be|advised|advises @adv* also? @adv* write|contact|call|be_in_touch|get_in_touch|send|handle|speak|answer|explain|advise|advised|tell|told|not_to|file|filed|it|everything|about|you|me|that|all|coming|come|here|with_me|on|deal_with_it|talk|the|has_a_copy|to|i
            i|we @adv* @doing* @adv* have|hired|found|spoken_to|talked_to|seen|met|instructed|asked|see @adv* a|my|an|the @adv* @lawyer ...1
            i|we @adv* @doing* @adv* change|changing|changed @adv* the|my locks|lock|number|phone_number
            if|when|whenever|unless|once|should|because|next_time|the_next_time|the_moment|as_soon_as|every_time|each_time|the_day|the_minute you @adv? ever|so_much_as|dare|dare_to|try_to|start|@do|will|are? @adv* @harming|@coming ...8 then? i|we|i_am|@intend|iwill|@iwillnot|i_do_not @adv* will|shall|am|have_to|am_going_to|can|must? @adv* going_to? @adv* leave|leaving|go|going|gone|walk|walking|hang_up|hanging_up|end|ending|lock|locking|call|calling|phone|phoning|ring|ringing|dial|dialing|get|getting|fetch|scream|shout|move_out|moving_out|block|blocking|press|pressing|report|reporting|tell|telling|answer|take|taking|stay|staying|open|not|out|done|pack|packing|run|be|ask|file|inform|alert|stop|keep|put|turn|pick|drive|sleep|talk|contact|speak|drop|divorce|see @adv* to|for|with|in|up|down|out|off|the|a|an|you|your|it|this|my|away|myself|answer|leave|open|be? @adv* the? @adv* @police|@lawyer|@helper|@lefthere|court|judge|order|injunction|charges|door|doors|room|talk|call|conversation|visit|evening|night|phone|help|my_bag|@kids|for_good|safe|locked|here|gone|and|$|,|with_the_kids|at|to|be|number|@theirhome|my|the|a|recording|again
            if|when|whenever|once|should|next_time|the_next_time|every_time|each_time you @adv? ever|try_to|start|@do? @adv* @struck|hurt|raise_your_hand|lay_a_hand|get_violent|touch ...8 then? i|we|i_am|@intend @adv* will|shall|am? @adv* going_to? @adv* @takekids|taking_the_kids|taking_the_children|take_them|taking_them @adv* to|and|with @adv* my|a|me|leave|leaving|go|us|$|,
            if|when|once|should|next_time|the_next_time you @adv* @adv* ever|try_to|start|@do? @adv* @struck|hurt|raise_your_hand|lay_a_hand|lift_a_hand|get_violent|touch|shout|scream|yell ...8 then? it|we|this|that|everything @adv* @be @adv* over|done|finished|through|the_end
            i|we @adv* @adv* @doing* @adv* have_to|must? @adv* to? @adv* leave|go|hang_up|walk_away|walk_out|end_the|end_this|leaving|hanging_up|going|lock|@telling|scream|move_out|block_you|get_an_order|press_charges ...4 if|when|whenever|once|should|the_moment|as_soon_as|every_time|each_time|next_time|the_next_time you @adv* @adv* ever|try_to|start|@do? @adv* @harming|@coming
            < hit|touch|push|grab|follow|threaten|hurt|shove|come|raise|step|lay|lift|call|contact|write|text|throw|try|shout|yell|knock @adv* ...4 again|near|closer|once_more|here|hand|me|us|that|at_me|finger @adv* ...1 and|, @adv* i|we|i_am|@intend @adv* @adv* will|am|going_to? @adv* leave|leaving|go|gone|going|call|calling|phone|phoning|ring|ringing|hang_up|walk|press_charges|scream|lock|block|get|report|move_out|tell @adv* the|a|an|for|you|out|away|it|$? @adv* @police|@helper|order|injunction|door|charges|$|to|you
            < @adv? please? @adv? leave|go|go_away|get_out|get_off_me|stop|stop_it|stop_this|let_me_go|let_me_out|let_me_leave|let_go|let_us_go|let_us_out|back_off|put_it_down|put_that_down|step_back|stay_back|stay_away|keep_away|open_the_door|move|give_me_my|leave_me_alone|leave_us_alone|leave_now|do_not_touch|do_not_come|do_not_hit|do_not ...5 or|otherwise @adv? i|we|i_am|@intend @adv? will|am|have_to|shall? @adv? going_to? to? @adv? call|calling|phone|phoning|ring|dial|scream|shout|get|leave|go|report|tell|press_charges @adv? for|the|you|a? @adv? the? @adv? @police|@helper|$|to
            that|this|it is all|everything ...1 i|we ...3 say|saying|tell|telling|write ...2
            i|we|me|us|kids|children|girls|boys|baby|they|everyone|both @am|@be|are @adv* @adv* ...2 somewhere_safe|in_a_safe_place|in_safety|safe_now|safe_here|safe_from|safe_with_my|out_of_danger
            i|we|me|us|kids|children|girls|boys|baby @am|@be|are @adv* @adv* fine_and? safe .|,|and ...4 do_not|not|all|that|look|find
            all|everything you need|have|get to know
            i|we|@iwillnot|i_do_not ...3 not ...3 tell|telling|say|saying|give|giving|share|sharing ...3 where|my_address|the_address|our_address|my_new|my_number
            @iwillnot @adv* @adv* say|tell|give|share|be_telling|be_giving|be_saying ...3 where|address|number
            you @adv* @shall|will|@do|can|@be not @adv* @adv* get|getting|be|have|need|know|to? ...2 know|getting|given|told|have ...3 address|number|where|school
            i|we ...2 not ...2 meet|meeting|see|seeing with? you $|,|not|in|any|on|at|again ...6
            i|we ...2 not ...2 speak|speaking|talk|talking to|with you in|on|at|alone|again|not|without ...6
            doctor|gp|nurse|midwife|hospital|officer|teacher|sister|mother|father|brother|friend|neighbor|neighbors|boss|manager|surgeon @adv* @have? @adv* @adv* know|knows|saw|seen|written|wrote|recorded|noted|documented ...1 what_you_did|what_you_do|it_all|everything|bruises|marks|injuries|it_down|about_it|about_you ...4
            i|we @adv* @have? @adv* told|tell|telling|showed|shown|spoken_to|talked_to ...1 doctor|gp|nurse|midwife|hospital|officer|therapist|counselor|social_worker|lawyer|solicitor|police|head_teacher|security ...8
            i|we ...2 took|taken|have|kept|keep|saved ...1 photos|pictures|photo|picture|screenshots|recordings|record|diary of|with ...3 bruises|bruise|injuries|marks|messages|threats|wounds|face|arm|neck|everything_you|each_time|what_you
            i|we ...2 given|gave|give|sent|handed|showed|passed ...4 to my|the|our lawyer|lawyers|solicitor|attorney|barrister|officer|police|doctor|advocate|caseworker ...1
            i|we ...2 applied|applying|apply|asked|asking|filed|got|granted|have|given ...5 order|injunction ...4
            judge|court|magistrate ...2 granted|gave|made|issued|signed|ordered|says|extended ...6
            there is @adv* a|an|the ...2 order|injunction ...6
            you ...1 can|may|must|@be|are not ...2 come|be|contact|enter|approach ...1 to|near|within|in|into|here|closer|me|us ...3 me|us|my|here|house|flat|door|building|school|workplace|address|yards|meters|metres|feet|miles|the_kids ...2
            i|we|kids|children|girls|boys|baby|son|daughter|they ...2 flinch|flinches|freeze|freezes|hide|hides|shake|shakes|tremble|listen|jump|cry|panic ...4 when|whenever|every_time|at|for|if ...4 you|your ...8
            when|whenever|every_time you|your ...4 i|we|kids|children ...1 flinch|freeze|hide|hides|shake|shakes|tremble|listen|panic|brace ...8
            i|we ...2 sleep|slept|sleeping|sit|lie ...3 door|lights|knife|chair|phone|locked|one_eye|shoes ...6 because|in_case|so|from|when you|of ...6
            i|we ...2 no_longer|never_again @adv* wish|want|intend|plan to ...2 live|be|see|speak|share|stay|meet|hear|sleep|remain ...6 you|married|marriage|together
            all|any|every ...1 communication|contact|correspondence|messages|questions ...1 @be|should|must|@shall|will|goes|go ...2 through|to|via|with ...1 lawyer|lawyers|solicitor|attorney|barrister|advocate|caseworker|sister|mother|brother|court ...1
            speak|talk|write|go ...1 to|through|with my|our|the lawyer|solicitor|attorney|barrister|advocate|caseworker|social_worker ...4
            < @adv? blocked you|your|u|ur ...4
            @shelter ...1 has|have|found|kept|gave ...2 room|place|bed|space ...8
            i|we ...2 have|got|opened|rented|found|signed|taken ...4 own|new|rented|a|small account|flat|apartment|place|room|house|bank_account|number|phone|money ...6 and|, ...1 you @shall|will|do|@be|can not ...8
            i|we ...2 have|got ...1 my|our|own ...2 own? ...1 passport|passports|papers|documents|bank_account|birth_certificates|account ...2 and|with|, ...6 me|own|safe|now|account|somewhere
            i|we|can ...8 not ...1 be|feel safe with|near|around|beside|when|alone ...2 you ...3
            i|we @adv* @doing* @adv* feel? @adv* afraid|scared|frightened|terrified to ...1 be|sit|sleep|stay|stand|live ...2 in|near|around|alone|with|beside|next_to ...4 you
            you ...2 on my own? emergency? no-contact|blocked list ...1
            we|you_and_i @be|are @adv* done|finished|through|over $|,|ok|now|and
            you ...2 slam|slammed|shut|trapped|smash|smashed|crush|crushed|jammed|stamp|stamped|stood|spat|spit ...2 my hand|hands|finger|fingers|arm|foot|leg|head|face ...4
            you @adv* @doing* smash|smashed|break|broke|broken|took|take|taken|hid|threw ...1 my phone|phones|glasses|keys|passport|medicine|inhaler so|because|and ...2 i|me ...2 can|could|@can|would|was ...1 not ...2 call|ring|leave|go|get|phone|breathe|see|reach|drive ...2
            i ...3 wait|waiting|listen|listening|awake|lie ...2 for|to|waiting ...2 sound|car|steps|footsteps|key|keys|boots|voice of|on|in|at? ...2 your|you|the_door|stairs ...2
            i|we @do|can|could not ...2 feel safe having|letting|when|if|while|as_long ...1 you ...4
            < @adv? please? collect|pick_up|fetch|get|take your things|stuff|clothes|belongings|bags ...8
            @iwillnot ...1 discuss|reveal|disclose|explain|name|text|send|post|share|mention ...2 where|which|address|what_street ...3
            i|we ...2 moved|changed|taken|took ...2 kids|children|girls|boys|baby|son|daughter ...2 school|schools|nursery|to_another|out ...2
            you @be|must|may|can not ...1 to|come ...1 come|to|enter ...1 to|in|into ...1 funeral|wedding|birthday|christening|house|flat|school|work|workplace|office|hospital|hearing|appointment ...1
            he|she|they knows|know|saw|has_seen|have_seen what_you_did|what_you_do|it_all ...6 doctor|nurse|police|officer|teacher|notes|record|file ...2
            @lawyer|police|court|judge|officer|doctor|social_worker @adv* @shall|will|has|have|can @adv* have|has|get|got|hear|see|seen|read ...1 all|every|copy|photos|recordings|messages|statement|from_me|it ...3
            not|never ...3 tell|telling|say you which|where|who_with|what_school|which_school ...3
            i|we @doing* keep|kept|have|had ...2 bag|bags packed|ready|by_the_door|hidden ...4
            @iwillnot ...2 be in|at|on a|the|any|your ...2 room|house|car|place|flat|table with you ...8
            ring|call|contact|speak_to|talk_to|write_to|email my|our lawyer|solicitor|attorney|barrister|advocate|caseworker ...1
            you can not ...1 come_in|come_here|come_over|come_to|see_them|see_us|see_the_kids|see_the_children|enter|be_here|stay_here ...3
            the|all ...2 locks|lock|codes|code|number ...2 @be|have|has ...2 changed|different|new ...4
            i|we ...3 told|tell ...1 my ...1 boss|manager|employer|landlord|neighbors|neighbor|doctor|sister|parents ...3 so|in_case|about_you|what_you|everything|that_you|to_call ...4
            my ...1 number|address|phone|email ...2 @be ...1 new|changed|different ...8
            you @adv* @doing* @adv* tracked|tracking|followed|following|bugged|searched my|me ...2 car|phone|bag|home|location|everywhere|to ...1
            i|we ...1 not owe you ...1 conversation|explanation|meeting|answer|reply|visit|call|another|anything ...2
            < please leave|go|move_out ...1 $|now|,|the_house|us|me|my
            - fault|explained|innocent|nothing_wrong ...1 and|,|. ...1 that is all i|we ...3 say|saying|tell
            - @coming|come|call|contact|write|text ...4 until|till|unless you|i|your|we
            - i|we|@iwillnot|i_am_not|i_do_not ...8 until|till|unless you|i_say|we
            - leave|leaving you ...1 with|penniless|homeless|for_dead|in_the|in_a|nothing|a|some|the|to_it|behind|broke|alone_with
            - leave|leaving for|at|early|late|in|work|it|them|him|her|the_car|the_keys|something|your|my|room|now_if|on_the|on_monday|school|a|some|out|aside|town_for|home_at|home_early|here_at|space|enough
            - leave me alone @adv* with|in|for|on|every|all|so|too|tonight|again|at
            - not|never|always|often|they|he|she|you @adv* leave|leaves|left|leaving me|us alone
            - move|moving|go|going|get|getting out|away|up for|with|to_eat|to_dinner|tonight_with|early|of_bed|of_here_early|the|at|late|on_friday|to_the|this_weekend|on_business
            - push|pushed|pushing|pushes me ...1 away|to_it|to_be|to_this|to_lie|to_do|to_say|to_work|too_far|over_the_edge|so_far|aside
            - keep|kept|keeps|stop|always|just pushing me $|,|to|about|for|until|and|like|so
            - grab|grabbed|beat|beaten|bite|kick|kicked|drag|dragged|burn|scare|scared|shake|threaten me|us a|an|some|to_it|to_the_punch|there|home|at|out|along|into_this|into_it|into_that|into_your|through|half_to_death|,_i|up_the|off_guard
            - left|leave you ...1 standing|waiting|alone|behind|at|in_the|a|hanging
            - hit|beat me|us up|back_up|with_it|like|that
            - did|have|had you @adv* hit|beat|push|grab|kick|scare|choke
            - afraid|scared|frightened|terrified|worried of you @adv* leaving|going|being|getting|finding|not|seeing|dying|losing|meeting|cheating|lying|hating|thinking|moving|falling|driving|walking
            - afraid|scared|worried @adv* that? you @shall|might|may|would @adv* come @adv* to_harm|late|home_late
            - call|called|calling me @adv* a|an|names|that|stupid|honey|babe|baby|sweetheart|by|what|silly|old|lazy|crazy
            - talk|speak|write|shout to me @adv* like|as|about|in_that|that_way|this_way|with_that
            - contact|call|text|phone|ring|message|write|email me @adv* at_work|while|after|before|during|until|if|from|on|when|yet|for|with|about|back|tonight|today|tomorrow|so|every|an|in|at|unless|the_moment
            - do not call|text|message|phone|ring|write|talk|speak|come|look|try|wait|show|send|ask|stand @adv* ...2 yet|while|before|after|until|till|unless|without|if|late|tonight|when|because|it|to_hide|to_lie|to_explain|to_change|dinner|up_for
            - < stay|keep away|off|back|out of|from the_dog|the_fire|the_edge|the_road|trouble|it|him|her|them|there|that|for|late|with
            - do not @adv* want|wish|need @adv* to @adv* see|hear|have|be|live you|without|it|that|this|your @adv* hurt|go|leave|cry|suffer|sad|like|unhappy|lose|without|mad|angry|worried|miserable|fail|late|alone|in_pain|sick
            - want|need|intend to end|stop|leave|go the|this|it @adv* argument|day|call|conversation|fight|meeting|movie|party|here|work|quarrel
            - i|we @adv* ...3 tell|telling|inform|alert|warn|call|contact|report ...3 police|authorities|emergency|cops|ambulance ...3 on|about your|you|about|him|her|immigration|visa|drugs|dealing|unless|what
            - i|we ...4 tell|telling ...2 @lawyer|judge|court that|about|you|what|everything|how|who ...4
            - come|call ...4 and|or ...2 lawyer|police you_will_regret
            - police|court|judge ...4 @shall|@can|@do|would|@be not|never believe|help|protect|stop|save|listen
            - lawyer|lawyers|solicitor|attorney @shall|will ...2 destroy|take|ruin|crush|bury|eat|have_you|make_sure|get_everything|finish|tear|strip|bleed|leave_you
            - going|go|be|staying|stay|sleep|moving @adv* to|at|with|in ...2 hotel|my_sister|my_mother|my_brother|my_parents|my_friend|a_friend|friends|my_daughter|my_son|my_place ...2 for_dinner|for_lunch|for_coffee|for_the_weekend|birthday|party|wedding|tonight_to|to_watch
        safe-topic:
            @official|@injury|@fright|@apart|@kept
            you ...1 not ...1 need|have|get to know which|where|what|who ...2 town|city|street|school|flat|house|address|hospital|nursery|country|train|road|name ...2
            everything|anything|all|whatever you send|write|say|text|post|leave|put ...2 goes|is|gets|kept|saved|recorded|will_be ...2
            what you @adv* said|say|told_me|promised ...2 you_would|you_will|you_were_going_to @adv* do ...1 to me|us|them|the_kids
            you ...3 hurting|hitting|beating|frightening|threatening|scaring|controlling me|us|the_kids|the_children ...1 since|for|again|all|every|when|,|$
            not ...1 going_to|gonna answer|explain|justify|defend ...1 any|it|this|them|myself|your_calls|your_messages|calls|messages
            so|that i can|could walk|sleep|leave|breathe|get_home|get_out ...3
            you|your ...2 not ...1 allowed|permitted|to_come|supposed_to ...2 within|near|at|inside ...6 me|us|my|school|house|flat|door|work|street|building|kids|children
            i|we ...2 keep|keeping|kept|save|saving|saved|print|printed|printing ...1 every|all|each|copies ...2 message|messages|email|emails|letter|letters|text|texts|voicemail|voicemails|call|calls|of ...6
            i|we ...2 will|shall|am_going_to|can|would|gonna show|give|hand|send|play|read|bring|take ...3 to|for ...2 judge|court|police|officer|magistrate|lawyer|solicitor|barrister|attorney ...4
        safe-warning:
            @warned you|your ...4 @intruding|@coming|@harming|@struck|@drinking|try ...10 @turnedto ...3 are|is|will_be ...4 first|next|one|people ...8
            @warned you|your ...4 @intruding|@coming|@harming|@struck|@drinking ...10 i|we|i_am|we_are ...2 forward|forwarding|send|sending|pass|passing|hand|handing|show|showing|give|giving ...3 to ...2 @turnedto ...10
            when|whenever|if you ...3 get|are|start|turn|come|become angry|drunk|loud|violent|shouting|mad|aggressive|high|like_this|like_that ...2 i|we ...2 go|leave|stay|sleep|lock|walk|hide|take ...10
            @warned you ...3 break|smash|throw|slam|kick|hurt ...6 i|we ...2 phone|call|ring|leave|report|go ...10
            @warned you ...6 hands|hand|fist|fingers|finger on|to|near me|us|the_kids|the_children|my ...8 i|we|i_am|we_are ...4 press_charges|leave|gone|call|go|report|scream|phone|ring|walk|have_you|tell|leaving|calling|going|done ...14
            touch|hit|grab|push|hurt|follow|slap|shove me|us ...2 again ...1 and i|we|i_am|we_are ...2 scream|leave|call|ring|phone|press|go|am_gone|gone|shout|walk|report|leaving|calling|ringing ...14
            @warned you ...4 try|touch|open|kick|hammer|bang|rattle|force|climb|ring ...3 door|window|handle|lock|gate|bell|fence ...6 i|we|i_am|we_are ...6 phone_to|line_to|call|ring|ringing|calling|phoning|leave|scream|out|press|get ...14
            @warned i|we ...2 get|hear|receive|see|have|find ...3 message|call|letter|text|word|email|word|visit|you|friend ...3 from|of|at|near|outside you|yours|your|here|again ...2 it|i|that|we|this ...3 goes|go|passed|tell|call|phone|will_go|send|forward|show|report|give ...2 to? ...2 @turnedto ...10
            @warned you|your @adv? ...4 @intruding|@coming|@harming|@struck|@drinking ...10 i|we|i_am|we_are ...4 call|calling|phone|phoning|ring|ringing|telephone|dial|tell|telling|inform|alert|warn|contact|contacting|report|reporting|ask|asking|get|fetch|write|give|show|send|go|going|speak|talk|shout|scream|notify ...4 @turnedto ...14
            @warned you|your|i_see_your|i_see_you @adv? ...4 @intruding|@coming|@harming|@struck|@drinking|car ...10 i|we|i_am|we_are ...3 @guarding ...14
            @warned i|we ...1 see|spot|find|hear you|your ...6 i|we|i_am|we_are ...4 call|calling|phone|ring|tell|telling|inform|contact|report|go ...4 @turnedto ...14
            @warned you|your @adv? ...4 @intruding|@coming|@harming|@struck|@drinking ...10 @turnedto ...3 will|@shall|know|knows|has|have|@be|can|would ...3 answer|not|call|hear|let|remove|walk|open|meet|told|know|come|take|be_called|stop|phone|ring|your|picture|photo ...10
            i|we|i_am|we_are|@turnedto ...3 @guarding|call|phone|ring|tell|inform|report ...10 @warned you|your @adv? ...4 @intruding|@coming|@harming|@struck|@drinking|not_leave|do_not_leave|not_stop|not_go|it_happens ...8
            i|we|i_am|we_are ...4 call|calling|phone|ring|tell|telling|inform|contact|report ...4 @turnedto ...6 @warned it|this|that|anything ...2 happens|continues|goes_on|starts ...4
            < @intruding|@coming|@drinking ...8 and|, i|we|i_am|we_are ...4 call|calling|phone|phoning|ring|ringing|tell|telling|contact|report|reporting|get|getting ...3 @turnedto ...12
            i_will_not|we_will_not|i_am_not|i_wont|we_are_not ...2 let_you_in|open|open_the_door|hand_them|come_down|get_in_the_car|let_them_come|be_there ...8
            - if|when|once|unless|whenever you ...2 call|calling|phone|ring|contact|tell|talk|speak|go|run|report|write ...2 @police|@lawyer|judge|court|refuge|shelter|anyone|someone|anybody|your_mother|your_sister|your_brother|your_friends
            - @wrecking ...2 you|your|yours|him|her|them|everyone|everything|it_all|the_house|the_place|the_door|your_face|that_place
            - you @shall|will|@be|would ...2 regret|sorry|pay|lose|dead|never|suffer|wish|die
            - make|making you|sure_you|them|him|her
            - come|coming|go|going|drive|find|hunt ...1 to|for|after|over|down you|your|him|her|them
            - about|of your pills|drugs|past|affair|abortion|secret|record|drinking|visa|papers|mother|health|depression
            - immigration|deport|deported|visa|pictures_of_you|your_pictures|your_photos|video_of_you|your_video|your_boss|your_work|your_employer|unfit|kidnapping
            - lock|locking you out|in
            - that|them|him|her you @struck|hit|beat|abuse|abused|stole|lied
            - kill|hang|shoot|hurt|cut|harm myself|me
            - knife|gun|bat|axe|petrol|acid
        """;
}
