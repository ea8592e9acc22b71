namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    private const string ThreatAndCoercion =
        """
        will-do-harm: threat
            no court|judge|police|order|shelter|refuge|law|one ...2 @can|@shall @adv* protect|save|hide|help you @adv* from me
            i @adv* know @adv* where @adv* the|your|that @adv* @shelter is|@be
            they @shall|would @adv* @adv* believe me over|and_not|not|before you
            when|by_the_time|once|after ...1 my lawyer|lawyers|attorney|solicitor @adv* @be @adv* @adv* through|done|finished ...2 you
            and|, you @shall|@gonna @adv* wake up dead
            i would watch what|your|who you|@adv
            @going @adv* beat|mess|fuck @them|that|the ...2 up
            wish @adv* he|she|they|you @adv* @be|had never @adv* been? born
            i @adv* @might @adv* @adv* call|phone|report @adv* the|your|immigration|police|cops|cps @adv* on|immigration|police|cops|cps
            @intend @adv* tell everyone|everybody|your_wife|your_husband|your_boss|your_parents ...1 what|about
            - you|@intend @adv* never see me
            - regret it if you miss|do_not_see|do_not_try|do_not_come|skip
            - @third|they|we @will cut your hair
            - cut|brush|wash|do your hair|nails|teeth
            - @strike.base your @adv* hair|nails|own|head_off
            or @adv* @intend @adv* @drag you
            you will be @adv* met|shot|killed|punished|sorry|beaten|executed|dealt_with|hunted|crushed|destroyed|hanged|arrested
            you @can|could @adv* be @adv* killed|shot|hurt|sliced|replaced|broken
            your @adv* @body @can|could|will @adv* be @adv* @harm.past|sliced|cut|broken|crushed
            i @shall|@gonna|would @adv* pound|whale|beat on? @adv* you|your
            if you @verb ...10 you @shall|@gonna @adv* regret
            @intend @adv* have your @adv* job|head|badge|balls|ass|hide|license|throat|guts
            @intend @adv* @strike.base ...3 your
            i|we @adv* @might @adv* @strike.base $
            catch these|my|this hands|fist|hand|fade
            you want|wanna|looking @adv* to|for @adv* die|get_hurt|a_beating|get_hit|get_slapped
            freeze|hands_up or|, @adv* i|@intend
            @intend @adv* @adv* give you @adv* one|a|@number reason|more_chance|seconds
            you @be @adv* fired|finished|through|history in this|if
            next time ,? @intend not @adv* miss
            @intend @adv* knock you @adv* ...2 out|down|cold|over
            @intend @adv* have_to? @strikeyou.base
            @intend @adv* have_to? @adv* @strikeone.base @adv* @target|@insult|the_bastard|that_bastard|that_bitch|the_both|every_last|every_single|your|that_son|this_bitch|these_hoes
            @intend @adv* beat|kick|knock|slap|smack|punch|whoop the @adv* shit|crap|hell|life|living|taste|snot|daylights|wind|teeth|fuck
            @intend @adv* have_to? @strikeone.base $
            i|we @might @adv* wring|snap|slit|break|crush|smash|bash ...3 neck|throat|skull|jaw|spine|face|teeth|kneecaps
            i will_be slapping
            @intend @adv* @harm.base @adv* @target
            @intend @adv* be @adv* @harm.ing|coming @adv* for|after? @target
            @intend @adv* @partharm.base ...4 @your|his|her|their ...4 @body|@property
            @intend @adv* @partharm.base|set ...4 house|home|place|car|apartment|fire|store
            @intend @adv* @harm.base @your @adv* @person
            @intend @adv* have|get|send @adv* @person|@them|you|somebody|@your ...3 @harm.past|@harm|arrested|fired|deported|committed|killed|locked
            @intend @adv* make @adv* you|your|her|him @adv* @suffering
            @intend @adv* make sure @adv* you|your|nobody|that_you|everyone|no_one @adv* never|lose|pay|suffer|knows|regret|do_not
            @intend @adv* see to it ...3 you|your|everyone|everybody|nobody
            @intend @adv* @takekids
            @intend @adv* ...5 drag|throw|kick you @adv* out|down|off
            @intend @adv* @beat @adv* the ...2 out of|off you
            @intend @adv* @expose.base ...6 @public|@secret
            @intend @adv* get @adv* even|revenge|back_at|my_revenge|you_for_this|you_for_that
            @intend @adv* see @adv* you @adv* in|dead|burn|hang|rot|behind @adv* hell|court|jail|prison|bars|$
            @intend @adv* call|phone @adv* the? @adv* police|cops|immigration|cps|sheriff|law|authorities ...3 on|if|and
            @intend @adv* cause|bring @adv* you @adv* down|pain|harm|trouble
            @intend @adv* give you @adv* a? @adv* black|beating|slap|punch|something_to_cry|bloody|fat_lip|whipping
            i|we @adv* @might @adv* @strike.base|@harm.base @adv* @target
            i|we @adv* @might @adv* @partharm.base ...4 your ...2 @body|@property
            i|we @adv* @might @adv* @expose.base ...6 @public
            i @adv* should have @adv* @harm.past|@strike.past @target
            i @adv* @want to @adv* @strike.base|@harm.base @adv* @target|your
            i feel like @adv* @harm.ing|@strike.ing you
            < @adv* @going @adv* @strike.base|@harm.base @target
            you will|shall|@gonna @adv* @adv* @payfor
            you @shall|@gonna @adv* get @adv* what_is_coming|what_you_deserve|yours|it|hurt|your_ass
            you @shall|@gonna @adv* never @adv* see|hear|work|walk|live|find ...4 @kids|them|again|daylight|him|her|anywhere|in_this
            you @shall|@gonna not @adv* see ...3 @kids|them|tomorrow|daylight
            never see @adv* your|the|our @kids|dog again
            you @be @adv* @doomed
            @your @kids|@pet|mother|family|sister|brother|father|@person ...2 @shall|@gonna? ...2 @payfor|not_be_there|get_hurt|gets_hurt
            @person|brother|sister|mother|@kids gets hurt|it|killed|burned
            @watchout
            i know @adv* where @adv* you|your ...2 live|lives|sleep|work|works|go|school
            i @have @adv* a @adv* gun|knife|bat|shotgun
            i @am @adv* warning you
            this is @adv* your|my @adv* last|only|final warning
            i hope @adv* you @adv* @rot
            you @adv* deserve to @adv* @rot|@harm.base
            or @adv* @intend @adv* @strike.base|@harm.base|@break
            the last|next|first @adv* @person|one|@insult|time ...6 @gotit
            anyone|anybody|whoever|people who ...5 @gotit
            next time i|it @adv* will not @adv* miss|be_so|be_your
            i can|will @adv* make @adv* your life|things|it ...3 hell|miserable|hard|difficult
            i can|could|will @adv* have|ruin|end|take your job|career|badge|license|reputation|life
            do not @adv* tempt|test|cross me
            do not @adv* @adv* make me @adv* @harm.base|@strike.base
            you @adv* @better @adv* @adv* watch|run|hide|sleep|pray|start_running
            you @adv* @better not @adv* mess|fuck|cross
            @bad happen|happens|happened to you|your|the
            hate for|if anything|something
            wait till|until i @adv* get ...2 hands|hold|you|my
            break|bust|snap your neck|legs|arms|jaw|face|head|nose|ass
            @shameif
            unless|until @adv* you ...6 @intend @adv* @harm.base|@strike.base @target
            then i @adv* @sendpublic
            < @adv* @verb.base ...10 or i|we @adv* @strikeone.base|@harm.base the|your|you|him|her|them|this
            my @adv* @person|men|boys|guys|lawyers|lawyer|people|cousins|brothers|crew @shall|@gonna @adv* @adv* @strike.base|@harm.base|@wreck.base|deal_with|take_care_of|find|visit|pay you|your|him|her|them
            @intend @adv* feed you to
            @pet ...1 of_yours ...1 is going in|to|@adv
            he|she|it|the_dog|the_cat|@pet is going to the @adv* pound|shelter|river|butcher|vet_to
            screenshots|photos|pictures|videos|video|messages|recordings|emails @be|@shall|@gonna? ...5 going|go|goes|posted|sent|online ...2 to|on|facebook|instagram|online
            @person|wife|husband|boss|mother|father gets|will_get|is_getting the @adv* video|videos|photos|pictures|tape|tapes|screenshots|letters
            your|his|her ...1 @property|windows|window @be|@gonna @adv* getting|get @adv* @hit|keyed|smashed|burned|broken
            if i @can not have you
            @intend @adv* make @adv* ...1 sure @adv* that? no_one|nobody|no_other
            shop|store|house|business|restaurant|car ...3 not be standing
            last one|thing|time you @shall @adv* @adv* be? @adv* see|seeing|hear|hearing|eat|eating|do
            one of us @shall|is|@gonna @adv* be|get|going_to|walk|walking|leave|leaving|die|dying|end
            @intend @adv* see you @adv* buried|dead|ruined|rot|hang|hanged|in_prison|locked|begging|destroyed|bleed
            loses|lose a|an|another @body
            then i @shall|@gonna @adv* start on you
            @intend @adv* @adv* just? poison|drown|shoot|strangle it|him|her|them|the|your
            @intend @adv* cut|rip|tear|shred ...1 it|them|that to ribbons|pieces|shreds|bits
            i @adv* @shall @adv* be the one who|to @adv* bury|kill|end|ruin|break you
            smash|break|crack it|this|that over|against|on|across your
            - you @shall|@gonna @adv* @adv* be? sorry|regret ...1 if? you @adv* miss|missed|did_not
            you @shall|@gonna @adv* @adv* need|be|leave|end|eat|drink|walk|breathe|go ...4 dentist|ambulance|surgeon|box|straw|coffin|stretcher|crutches|ditch|morgue|body_bag|limp|undertaker|funeral
            you leave|go|walk ...6 in a box|coffin|body_bag
            @intend @adv* drag|put|pull you @adv* through
            @intend @adv* tell ...1 the_kids|our_kids|your_kids|the_children|our_children|our_son|our_daughter ...2 what|who|about|everything|that|how you|really
            you @shall|@gonna @adv* get yours|what_is_coming|what_you_have_coming|what_is_due|whats_coming
            < watch what happens when|if|to
            @intend @adv* @adv* kick|break|smash|bust|bash ...3 door|window|windows|windshield ...1 in|down|open|out|.|if
            your_day|your_time|your_turn is|will_be @adv* coming|come|next|up
            you @be @adv* living|walking|skating on @adv* borrowed_time|thin_ice
            i @adv* @shall @adv* be @adv* waiting for_you|outside|when_you|at_your
            i @adv* @be watching you
            there is nowhere|no_place you can @adv* hide|run|go
            you can not @adv* hide|run from me|forever
            you @be|are @adv* @adv* asking|begging|cruising|aiming for @adv* it|a @adv* ...1
            the next time @adv* i @adv* see|catch you
            someone|somebody @be|is going to @adv* get @adv* hurt|killed
            your @adv* @person|@kids|@pet|family @adv* will|@gonna @adv* pay|suffer|regret|get_it
            - you @be|are @adv* @adv* asking|begging for @adv* it|a @adv* ...1 lot|favor|refund|job|ride|raise|friend|much
            - the next time @adv* i @adv* see you @adv* i_will|we|, ...4 @glad|hug|kiss|show|bring|give|buy|tell|we
            - you @be|are walking on
            i|we @am @adv* @adv* @wreck.ing @adv* @adv* your|them|those|every|everything|that|his|her|this ...4 @property|of_yours|you_own|@pet
            i|we @am @adv* @adv* @wreck.ing your
            @intend @adv* @adv* @wreck.base @adv* @adv* your !record|heart|fall|bread|egg|eggs
            @intend @adv* @adv* @wreck.base @adv* @adv* them|those|every|everything|that|his|her|this|the ...4 @property|of_yours|you_own
            i|we @am @adv* @adv* @blow.ing|@partharm.ing ...4 your|his|her|that|@pet ...3 @body|@pet|teeth|in|off
            i @am @adv* @adv* drowning|poisoning|killing|shooting|strangling|drown|burning it|him|her|them|the|that|your ...2
            i @am @adv* @adv* @strike.ing|@harm.ing you|u|your|y'all|the_both ...6 if|tonight|tomorrow|when|next|unless|,|$
            i @am @adv* @adv* @strike.ing|@harm.ing ...1 both|the_both|two of
            i @am @adv* @adv* calling|reporting|sending|telling|emailing|contacting|mailing|phoning|showing|forwarding|texting ...3 @authority ...8 about|your|you|what|that|those|these|everything|all
            i @am @adv* @adv* calling|phoning ...1 immigration|ice|cps|social_services|child_services|the_irs
            i @am @adv* @adv* sending|posting|mailing|leaking|publishing|uploading|forwarding|sharing ...2 your|those|these|the|them|every ...1 pictures|picture|photos|photo|tapes|tape|video|videos|nudes|messages|screenshots|texts|letters|them ...4 to|online|everywhere|on
            i @am @adv* @adv* taking|getting ...2 the|my|our|your @kids @adv* away|and|from|,|,_you
            i @am @adv* @adv* throwing|tossing|dumping|giving|selling|putting|taking ...1 your|the|that|his|her|all ...3 @property|@pet|phone|everything ...3 off|out|away|shelter|street|window|trash|yard|lawn|fire|balcony|river|toilet|pound
            @intend @adv* throw|toss|dump|chuck|flush|put ...1 your|the|that|his|her|all ...3 @property|@pet|phone|everything ...3 off|out|away|shelter|street|window|trash|yard|lawn|fire|balcony|river|toilet|pound
            @intend @adv* let ...3 know|see|have|read ...3 about|what|your|those|everything
            @intend|i_start|i_am_starting @adv* @adv* mail|email|mailing|emailing|start_mailing|start_sending|tell|let|forward|show|post|send|leak|report|telling|sending|posting ...8 @authority|everyone|everybody|the_judge|the_court|the_police|online|internet|your_friends|your_coworkers
            @intend @adv* make sure @adv* that? ...5 gets|finds|learns|hears|knows|never|lose|loses|pay|pays|suffer|suffers|see|sees
            you @be|@gonna @adv* get|getting|be @adv* @adv* @hit !by|hard|me|it
            @your @adv* @person|brother|sister|mother|father|friend|friends|boyfriend|girlfriend|husband|wife|man|cousin @be|@gonna|@shall @adv* get|getting|be @adv* @adv* @hit
            @intend @adv* put @adv* you|him|her|them|your_man|your_boyfriend|the_both ...3 hospital|wheelchair|ground|grave|coffin|morgue|emergency|er|box|wall|jail|prison|street|cemetery
            put you @adv* in ...2 hospital|wheelchair|ground|grave|emergency_room|coffin|morgue
            i|we @adv* know @adv* @adv* where @adv* @adv* you|your|he|she|they ...3 live|lives|sleep|sleeps|work|works|go|goes|school|parks|park|walks|walk|stay|stays|hang
            nobody|no_one would|will|is_going_to @adv* ever? @adv* find|hear|miss|look_for you|your
            you @shall|would not be @adv* so @adv* pretty|smart|tough|brave|handsome|cocky|smug|funny|happy|lucky
            you @shall|@gonna not @adv* have ...6 left|house|job|friend|leg|teeth|weekend|face|marriage|career
            when|once|after i @am @adv* done|finished|through with you
            my_lawyer|my_lawyers is|are @adv* done|finished|through with you
            picking ...4 teeth|splinters|glass out|off
            pray|hope @adv* that? i|we|he @do|never not? @adv* @adv* @adv* find|catch|see|run_into|get_to
            i @adv* @shall shut|close it|your_mouth|you|that_mouth ...3 for_you|up|permanently|good
            @order ...10 or @adv* i @am @adv* @adv* @strike.ing|@harm.ing|@wreck.ing|@partharm.ing|kicking|throwing|coming
            something|things|accidents|stuff|bad_things might|could|may|can|will @adv* @adv* happen @adv* to|if|when|one_night
            this|the|my @adv* ...1 pan|knife|belt|fist|bat|gun|bottle|hammer|ashtray|glass|axe @adv* @adv* goes|is_going|will_go|flies|comes|is_coming ...4 head|face|skull|you|your
            shovel|body_bag|acid|gasoline|bullet|shotgun|crowbar ...5 your_name|for_you|in_the_trunk|with_your
            with your name on it
            @intend @adv* @adv* @strike.base @adv* both|the_both|the_two of you
            knock|kick|beat|punch|smash|break|slap|rip|cut|tear|bash|blow|snap|slit ...3 your @adv* ...1 @body ...1 in|out|off|open|again|for_you|.|,
            - @do|did|not|never|you knock|kick|beat|punch|smash|break|slap|rip|cut|tear|bash|blow|snap ...3 your @adv* ...1 @body
            - knock|kick|beat|punch|smash|break|slap|rip|cut|tear|bash|blow|snap your nose|heart|nails|hair
            - i @am @adv* @adv* @harm.ing|@strike.ing you|u @adv* a|an|some|off|to|at|in_chess|on|for|with
            - i @am @adv* hurting|burning|breaking|hitting|firing|following|biting|reporting|exposing you|them|it ?|,|because|by|.
            - @intend @adv* let you|him|her|them|u|me know @adv* about|what|if|when|how
            - @intend @adv* tell|show|email|send|forward|let everyone|everybody|@authority ...4 good|great|proud|happy|love|said_hi|hello|thank|thanks|news|invitation|invitations|invite|recipe|miss
            - accidents can|might|could|may|will happen to @adv* anyone|anybody|the_best|everyone
            - know where you live , ?
            - something|things might|could|may|can|will @adv* happen when|if
            you @shall not @adv* @adv* live|walk|leave|make_it|get|see ...4 alive|one_piece|away_with|daylight|out_of_here|the_morning|another_day
            keep|go_on|try @adv* @verb.ing|it|that|me ...3 and|, @adv* see|you_will_see|find_out|watch|i_will_show what|how|where|$
            < try me $
            < test|push me @adv* again|further|$
            say|do|try it|that again @adv* ,|and|. @adv* see|i_dare_you|@intend
            do not @adv* push|provoke|try me !to|into|on
            do not make me @adv* come|get_up|get_angry|lose_my_temper|do_something|use|get_my|take_off_my|show_you|teach
            you @do not @adv* want|wanna to? @adv* see|find_out|know|make|get|cross|mess @adv* me_angry|me_mad|me_when|me_lose|me_like|what_happens|what_i_can|what_i_will|what_i_would|me_as_your|on_my_bad|with_me
            you @have not @adv* seen me @adv* angry|mad|at_my_worst|lose
            what i @am|would @adv* capable of
            what i can|could|will do to you|your
            there @shall @adv* be @adv* consequences|blood|hell
            accidents @adv* happen $
            you @shall|@gonna @adv* end|wind up @adv* ...2 hospital|dead|ditch|nothing|street|homeless|grave|jail|morgue
            @iwill|i_can not @adv* be @adv* held? responsible for what
            no telling what i
            do not know what i @might|@shall do to you|him|her
            @publicwho ...2 @shall|@gonna|should|is_about_to @adv* know|see|hear|find_out|learn|get @adv* exactly|what_you|what_a|the_truth|about_you|those|these|the_pictures|the_photos|the_video|the_messages|copies|your_little|your_secret|your_secrets|who_you_really
            i @be not afraid to @adv* use|hurt|hit|@harm.base
            @intend @adv* @adv* get rid of @your|the|that @adv* @pet|things|stuff|clothes
            @intend @adv* give|throw|sell|drop|dump|put @your|the|that @adv* @pet|things|stuff|clothes|everything ...3 away|shelter|pound|street|window|trash|yard|lawn|fire|out|down|curb
            the|your|that @pet @adv* goes|is_going|ends_up ...3 shelter|pound|river|street|gone|dead
            @intend @adv* empty|drain|max_out ...2 your|the|our ...1 card|cards|account|accounts|savings
            @intend @adv* change the locks
            @intend @adv* call|phone|ring|report ...3 social_services|child_services|child_protection|cps|ice|immigration|your_boss|your_work|the_irs|your_landlord|your_parole|your_employer
            @intend @adv* make sure @adv* that? @adv* they|he|she|the|your|it|everybody|all ...5 never|lose|loses|pay|suffer|know|knows|regret|hear|hears|see|sees|find|finds|nothing|hates|hate
            the|our|your|my|those @kids @shall|@gonna @adv* never|not ...3 see|know|speak|forgive|remember you
            the|our|your|my|those @kids @shall|@gonna @adv* grow_up|hate|forget|know|hear ...3 without_you|you|what_you
            you @shall|@gonna @adv* lose ...2 @kids|everything|custody|house|job
            you @shall|@gonna @adv* @adv* leave|walk_away|be_left|get|have|be @adv* with nothing|no_one
            one|a @adv* call|word|phone_call|text|email|click|report ...3 and|, ...6 you @be|@shall @adv* finished|fired|done|out|gone|deported|lose|homeless|over
            all it takes is one|a
            next time ,? @intend @adv* use|hit|break|not_stop|be_worse|not_be|really|make
            next time ,? it @shall @adv* be|is @adv* your|you|worse
            you|do_you @want me to @adv* @strike.base|@harm.base @target
            you @want a|another @adv* black_eye|beating|slap|smack|broken|fat_lip|bloody|fist
            < remember what happened @adv* to_your|to_the_last|last_time|when_you
            just @adv* you? wait until|till i|we|your_father get|gets|@am|@be|come home|there|my_hands !and|to
            look|looking over your shoulder
            @better @adv* @adv* hope|pray @adv* that? i|we|nobody|you_never|no_one
            i @adv* @adv* could|can @adv* @adv* @strike.base|@harm.base @target
            my @adv* hands|fists|fist|foot ...3 around|on|in|up|down your @adv* neck|throat|face|ass|mouth
            you @can|@shall @adv* @adv* kiss|say ...3 goodbye
            @intend @adv* have to @adv* @strike.base|@harm.base @target
            i @adv* hope @adv* you @adv* @adv* get @adv* hit_by|run_over|cancer|what_you_deserve|killed|fired
            you know what @adv* happens|will_happen|i_will_do|i_do|happened if|when|to
            - @intend @adv* @adv* @strike.base|@harm.base @adv* @target ...6 @game
            - @game ...6 @intend|i @adv* @adv* @strike.base|@harm.base
            - @intend @adv* @adv* @strike.base|@harm.base @adv* @target @adv* with|in @adv* kisses|hugs|kindness|love|questions|tickles|flowers|affection|kiss
            - @intend @adv* @adv* @blow.base the|my|our|a|some|any ...1 mood|silence|ice|bed|bread|toast|cake|news|habit|code|record|calories|fat|candle|candles|lights|engine|spider|bug|bugs|weeds|time|traffic|cheese|onions|lawn|hair|grass|rate|budget|deal|market|goal|goals|target|button|road|gym|shops|sack|books|hay|beach|slopes|bar|snooze|brakes|ball|game|boss|level|exam|test|interview
            - never|not|hate|thought|afraid|scared|worry|worried|nightmare ...5 i @adv* would|could|might|may|can @adv* @adv* @strike.base|@harm.base
            - can not|never @adv* @adv* @strike.base|@harm.base
            - i could|can @adv* @adv* @harm.base you|u @adv* a|an|some|off|in|the|by|up_on|out|loose|slack|deal
            - i could|can @adv* @adv* hurt|fire|report|arrest|follow you|them|him|her ...4 ?|by|without|if_i_am_not
            - @kids|@person @shall|would @adv* never|not know
            - you @can @adv* say ...3 goodbye to_your_friends|before|now|in
            - @intend not !miss
            - @intend @adv* @adv* @blow.base @adv* @gameobject !bitch|hoe|man|motherfucker|bastard|asshole|fool|nigga|dude|kid|guy|boy|girl|woman|fucker
            - @intend @adv* @adv* beat|hit|kick|smoke|fight|bust|hang|waste|bite|strike|burn you|u @adv* @adv* @gameafter
            - @intend @adv* get|have you @adv* a|the|some|@third|home
            - @intend @adv* make you @adv* proud|happy|@glad|dinner|laugh|smile
            - @intend @adv* @expose.base @adv* @target @adv* @softly
            - @intend @adv* see you|u @adv* in the|a|class|@number|@unit
            - @intend @adv* @harm.base @self
            - @intend @adv* @strike.base @self
            - @want|want to ...3 @self
            - you @be @adv* dead to the|on_your
            - you @be @adv* dead|history|finished|toast ..2 ?|right|on|tired|wrong|serious
            - you @shall|@gonna @adv* @adv* @payfor @adv* @pleasant
            - you @shall|@gonna @adv* @adv* regret|miss|pay @adv* @pleasant|@verb.ing
            - you @shall|@gonna @adv* get it|there|hurt|yours ?|by|back|if_you_fall|done|right
            - feel|feels|felt like you|i|we
            - you @shall|@gonna @adv* @adv* pay for the|dinner|lunch|your
            - the last thing you need|want|expect
            - i @am|feel @adv* afraid|scared|worried ...8
            - why @would|@do ...3 @want
            - hope you do|die not
            - do not make me @adv* laugh|blush|cry|choose
            - i know where you @adv* live ,
        with-pressure: coercion
            i|we @am @adv* @adv* leaving|moving_out|filing|divorcing ...4 unless|until you
            unless you ...6 i|we @adv* @am|@be
            unless you ...6 @intend
            what would @adv* your @adv* ...3 think|say|do if
            you @adv* @verb.base ...8 and|, you @be @adv* @doomed
            come|take|move|one ...3 closer ...2 and|, @intend
            - do not you @adv* ever ...8
            < @adv* @verb.base ...10 or @adv* your|the|my|our ...3 @shall|@gonna|gets|get|goes|go|loses|dies|die|is_going|finds|sees|hears
            < @adv* @verb.base ...10 or i|we @adv* @strikeone.base|@harm.base|do_not|tell|leave|walk|go_find|send|post|publish
            < @adv* @verb.base ...10 or you @adv* @be|are|@shall|@can ...4 never|find|not|out|done|dead|gone
            either @adv* you|your ...10 or @adv* your|the|you|i|we|this
            you @be|@shall|@can not @adv* @adv* get|getting|have|having|see|seeing ...6 unless|until you
            your choice
            @order|hand_over|sleep_with|withdraw ...10 or @adv* @verb|i|you|we|the|your ...6 @intend|gets|die|lose|go|goes|facebook
            if you @adv* @adv* dare @adv* ...10 @intend
            try @verb.ing ...4 me|us ...4 and|, ? @intend
            if you @adv* @adv* do_not|will_not|can_not ...10 @selfkill|swallow|take_all|jump|gonna_swallow
            be|@be on your conscience|head|hands
            walk out that door ...4 you
            either @them|you|she|he|they|it|that ...3 or i|we @adv* go|leave|walk|@am
            @order ...10 or @adv* forget|find|get|pack|sleep|leave|say|kiss|lose @adv* the|a|your|out|it|me|goodbye|about|another|someone|on
            if you @be|were @adv* @adv* sorry|serious|committed|faithful|honest ...2 you would|@shall
            if you @adv* want @adv* me|us|to|this ...6 you @adv* @shall|must|have_to|need_to|better
            you want ...6 then|so|, @adv* be|do|give|get|show|earn|start|act|come @adv* nice|what|me|on|good|it|right|acting|here
            if you do not sleep with
            you @adv* get|have|can_have ...4 when|after|once you @adv* do|give|say|apologize|behave|sign|start|stop|earn|agree|come
            i @shall|@gonna @adv* @adv* not? ...4 until|unless you @adv* apologize|say|do|stop|quit|agree|give|come|prove|sign|admit|tell|choose
            no one|nobody else @adv* @shall|is|would|will @adv* ever? ...5 put_up_with|love|want|have|take you
            it is @adv* now or never
            - you @adv* get ...4 when you @adv* come home|back|here
            - you want ...6 then|so|, @adv* be|do|come|get @adv* here|there|careful|my_guest
            - i @shall|@gonna @adv* wait|stay|be ...4 until you @adv* come|tell|say
            walk|go|step|run out that|the|this door|house ...2 and|, @adv* you|i|we|it
            - if you @adv* @adv* come_home|are|get|show_up @adv* drunk|high|late|angry ...8 @intend @adv* @adv* @leave.base
            < @adv* @verb.base ...10 and|, @adv* ...4 might|could|will @adv* happen @adv* to your|you
            < @verb.base ...10 or|otherwise @adv* ,? i_am|i_will|i_swear|i_start @adv* @adv* @strike.base|@harm.base|@partharm.base|@wreck.base|@expose.base|@selfkill.base|@strike.ing|@harm.ing|@partharm.ing|@wreck.ing|@expose.ing|calling_off|calling_the|blocking|leaving|taking|done|gone|shut|throwing|kicking|cutting|changing|telling|take|never|kick|throw|sell|quit|divorce
            < @verb.base ...10 or @adv* we @be @adv* done|over|finished|through
            < @verb.base ...10 or @adv* this|the|our|it ...2 @be|@is @adv* over|finished|off|done|cancelled
            < @adv* @verb.base ...10 and|, @adv* @intend @adv* @adv* @strike.base|@harm.base|@partharm.base|@wreck.base|@selfkill.base
            you @adv* @verb.base ...10 and|, @adv* @intend @adv* @adv* @strike.base|@harm.base|@partharm.base|@wreck.base|@selfkill.base
            < @adv* step|walk|go|leave|talk|speak|touch|say|call|do|try|come|tell|take|open|lay ...8 and|, @adv* @intend|i_swear|you_are|you_will|we_are|it_is|something|i_am ...3 @strike.base|@harm.base|@partharm.base|@wreck.base|over|done|dead|finished|sorry|regret|happen|never|out
            < @adv* @verb.base ...8 again and|, @adv* @intend|you_are|you_will|we_are|i_am
            if i @adv* ever? @adv* @adv* see|catch|find|hear ...3 you|him|her|that|one ...8 @intend|you_are|you_will|i_am|he_is|we_are
            if you @adv* do|will|can not , @intend @adv* @adv* make_sure|@badact
            if you @adv* @adv* @adv* @verb|@do|ever ...10 @intend @adv* @adv* make_sure|tell_the_judge|shut|post|show|let
            if you @adv* @adv* @adv* file|leave|go|divorce|tell|call ...8 you @shall never @adv* see
            if i @adv* meant|mean|mattered|matter @adv* anything|something|that_much|so_much to you
            if our|this|the marriage|relationship|family @adv* meant|means|mattered
            if you @adv* @adv* gave|give|had a_damn|a_shit|any about|for
            and|,|or nobody|no_one @adv* @adv* has|have|needs|gets|will @adv* to? @adv* see|know|hear|hurt|get
            @order ...10 until|till i @adv* say|tell
            by the time|when i @adv* count to
            until|till @number|@clock|@today|@weekday|@unit ...6 or
            you have until|till ...8 or
            i @have|still_have|kept|have_got @adv* got? @adv* ...1 the|those|your|all|every ...1 videos|video|photos|pictures|tapes|tape|screenshots|nudes|messages|texts|letters|recordings|copies ...8 and|, ...6 nobody|no_one|everyone|be_nice|you_will|unless|if
            unless you want @adv* ...8 on_your|to_be_responsible|your_fault|me_to|everyone|them_to|your
            do not you? dare @adv* leave|break|go|tell|walk|call|say|talk ...6
            choose . either you|me|we
            either you stop|quit|come|do|leave|@verb ...10 or @adv* this|we|i|it|you|our
            - @would|go ...3 or @intend
            - like|love|hate|want ...3 or @intend
            - rather be dead
            - < @verb.base ...10 or i_will|i_am @adv* be|miss|get|go|forget|do_it|come
            - again , i_will|i_am|you_are @adv* @adv* sorry|call|help|@glad|right|love
            - you @verb ...10 and|, @intend @adv* @adv* @blow.base|@harm.base ...2 @game
            - whoever|loser|winner|who|what|when|how|where|before|after ...6 and|, @intend
            - do not you? dare @adv* @adv* say|tell|go|leave ...4 sorry|without_saying|hungry|to_bed|yet|home_without_dessert|me_it
            or @adv* you @can forget
            it is @adv* either? @adv* me|him|her|them|us|the|your|that @adv* @adv* ..1 or @adv* me|us|him|her|them $
            it is @adv* either me or
            < either? me or your|the|that|him|her|them ..2 $
            you @adv* must|have_to|need_to|can|better @adv* @adv* choose|decide|pick ...3 me|us or|and
            if you @adv* love|loved|care|cared|trust|trusted|respect|respected @adv* about|for me|us|this_family
            if you @adv* love|loved|trust|trusted|respect|respected me|us @adv* ,? @adv* then? @adv* you @shall|would|@can|do|@adv
            if you @adv* love|loved|trust|trusted|respect|respected me|us @adv* ,? @adv* @order
            someone|anybody|a_person|people|a_woman|a_man who @adv* loves|loved|cares|cared ...3 would
            < the @adv* least you @can|could|should
            i @adv* gave_up|sacrificed|gave|paid|quit ...5 for you ...4 you @adv* owe|can_not|will_not|refuse|should|must
            i @shall|@am not @adv* @adv* going_to? @adv* give|giving|pay|paying|sign|signing|let|letting|speak|speaking|talk|talking|stop|untie|return|help|forgive|touch|listen|unlock|love|loving ...8 until|till|unless you
            no @adv* dinner|money|phone|car|kisses|keys|tv|allowance|hug until|unless|till
            you @can @adv* forget ...6 if|unless you
            do not @adv* bother|even_bother coming|calling|asking|trying ...2 unless|until|if|without
            do not @adv* come home|back until|unless|without
            you know what @adv* happens|will_happen|i_will_do|i_do if|when|unless you
            either @adv* @order ...10 or i_am|we_are|it_is|you_can|i_walk|i_leave|i_go|i_tell
            @order ...10 or @adv* you @shall|@can|@be|@gonna ...3 nothing|alone|out|homeless|never|lose|forget|sorry|regret
            unless you|we @adv* @verb|@do ...10 i @shall|@gonna|@can
            if you @adv* @adv* @adv* @verb|@do|ever ...10 you @can|@shall @adv* @adv* forget|pack|kiss|say_goodbye|find|leave|move_out|never|walk|get_out|sleep
            if you @adv* @adv* @adv* @verb|@do|ever ...10 i @adv* swear|promise|guarantee
            if you @adv* @adv* @adv* @verb|@do|ever ...10 @intend @adv* not? @adv* @adv* @strike.base|@harm.base|@partharm.base
            if you @adv* @adv* @adv* @verb|@do|ever ...10 @publicwho ...2 @shall|@gonna
            if you @adv* @adv* @adv* do|will|can not ...10 @intend @adv* @adv* stop|change|take|keep|empty|cancel|hurt|hold|refuse|block|post|show|tell
            if @adv* you @adv* leave|go ...6 never @adv* see me|us
            you have|got until|till ...6 then|or|, i|@intend
            if you were a @adv* @adv* @spouse
            you @be|are under my|arrest
            do not @adv* @adv* @verb ...6 or @intend|you|else|i
            do not move|scream|talk|lie|tell|try|make|say ...8 @intend @adv* @strike.base|@harm.base
            take it or leave
            you @will|are_going_to @adv* do|give|tell|sign|come|settle|stay|listen|marry|obey|apologize ...4 it|me|this|what|or|and
            not leaving|going_anywhere|letting until|till|without you
            nobody|no_one leaves|moves|goes until|or
            you @do not @adv* get|see|have|leave ...4 until|unless you
            what would @adv* your @adv* ...3 think|say
            if @adv* you @adv* @adv* want|expect to @adv* see|keep|live|get|stay|have ...8 you|do|then|better|,
            you @adv* @better @adv* do what i|we
            if you @be a @adv* @spouse
            you have @adv* until|till ...4 pay|decide|choose
            or else $
            or else you|i|@third|,
            - or else ...4 late|miss|cold|rain|forget|sick|burn|melt|traffic
            if you @adv* @adv* @adv* @verb|@do|ever|@be|move|come|tell ...12 @intend @adv* have_to? @adv* @badact
            you ever @adv* ...10 @intend|@gonna
            you ever @verb ...8 again
            if you @adv* @adv* @adv* @verb|@do|ever|@be|move ...10 you @shall|@gonna ...2 @payfor|never|lose|be_dead|be_sorry|not_live
            if you @adv* @adv* @adv* @verb|@do|ever|@be|move ...10 you @be @adv* @doomed|out|on_your_own|dead_to_me|no_longer|not_my
            if you @adv* @adv* @adv* @verb|@do|ever ...10 it|we @be @adv* over|done|through|finished
            if you @adv* @adv* @adv* @verb|@do|ever ...10 do not @adv* @adv* @adv* come|bother|expect|ever|blame|think
            if you @adv* @adv* @adv* go|leave|walk|break|tell|divorce|end ...10 @selfkill|regret|never_see
            if|when|unless you @adv* @adv* @adv* @verb|@do|ever ...10 @selfkill
            @selfkill ...4 if|unless you
            @intend @adv* @adv* @badact ...6 if|unless you|anyone
            if you @adv* loved|cared_about|trusted|respected me
            ^ or @adv* @intend @adv* @strike.base|@harm.base
            if you @adv* really|truly @adv* love|loved|cared me|,|about
            if you love me @adv* , @adv* you|prove|do|give|stop
            if you @be @adv* a @adv* @adv* @spouse
            a @adv* real|good|true|loving @spouse would
            prove @adv* ...2 love
            prove it to me
            unless @adv* you @adv* @verb|@do ...10 @intend
            @order ...10 or @intend @adv* @adv* @badact
            @order ...10 or i_am|i_swear @adv* @adv* leaving|telling|calling|done|gone|going|taking|out|i|throwing|cutting
            @order ...10 or @adv* you @shall|@gonna|@be|can ...2 @payfor|out|fired|sleep|never|lose|find|walk|leave|dead|forget|pack|die|get_out|be
            @order ...10 or @adv* we @be @adv* done|over|through|finished
            @order ...10 or @adv* it|this is @adv* over
            @order ...10 or @adv* your|the|our|@person|@third @adv* @person|@kids|@pet|family|sister|brother|mother|job|girl|gets|dies|marriage|relationship
            @order ...10 or i @adv* @badact|never|swear|leave|go
            ^ say yes|it|so ...4 or
            @order ...10 or no @adv* @verb|dinner|money|phone|deal
            otherwise @adv* ,? @intend @adv* @badact
            otherwise @adv* ,? you @shall|can|@be @adv* @payfor|never|lose|out|forget
            or otherwise
            @better @adv* not @adv* @adv* tell|say|talk|leave|go|be|do|try|call|see|lie|ever|touch|let
            you @adv* @better @adv* @adv* @complyverb
            i @am not @adv* kidding|joking|playing|asking ,|.|you|around|! @adv* @order|you|do
            i @shall not @adv* ask|say|tell|warn ...3 again|twice
            do not @adv* make me @adv* @adv* @verb
            - make me @adv* laugh|cry|blush|wait|late|choose_between_the|sad|look
            @order @adv* ...6 and|, nobody|no_one|everyone @adv* gets|get|will
            @someact ...8 and|, @intend @adv* @adv* @badact
            @someact ...8 and|, you @be @adv* @doomed|fired|out
            @someact ...8 and|, you @shall|@gonna @adv* @payfor|never|lose
            @order ...8 and|, @intend @adv* @adv* not @adv* @harm.base|tell|hurt|call
            @order ...8 or @selfkill
            you have|got @adv* until|till|to|@number @adv* @number|@clock|@today|midnight|seconds|minutes|choose|the_end
            i @shall|@gonna @adv* count to
            i @shall|@gonna @adv* give you @adv* until|till|@number|one|to
            choose : @adv* me|him|her|them
            choose|choice|decide ...3 me|him|her|them or @adv* me|him|her|them|your|that|the
            it is @adv* me|him|her|them|either or @adv* me|him|her|them|your|the
            either you ...10 or @adv* @intend|i|we|it|you
            after @adv* all|everything i @adv* @have|@verb|did
            you @adv* owe @adv* me|it|us ...2 this|that|to_me|for|your|.
            it is the @adv* least you
            no_one|nobody else|other @shall|would|could @adv* ever? @adv* love|want|have|take|put
            no_one|nobody @shall|would @adv* ever? @adv* @adv* love|want you
            no_one|nobody @shall|would|is_going_to @adv* believe you
            you @shall @adv* never @adv* find|meet|get anyone|someone|anybody|another
            you @shall|would @adv* ...8 if you @adv* @adv* @adv* knew|know|cared|loved|love
            you @adv* do not|no @adv* @adv* have? @adv* a|any choice|say
            @want|wanna me to @adv* @adv* tell|hurt|call|leave|die|show|@selfkill|@harm.base
            would not|want_to|do_not @adv* @adv* want|like @adv* @adv* your|the|anything|everyone @adv* ...3 to find|know|see|hear|happen
            @shameif
            you make|are_making me @adv* hurt|do_this|hit
            no @adv* sex|money|visits until|unless|if
            i need @adv* an? answer now|or
            last|only|final chance
            this is @adv* your @adv* last|only|final warning
            do as i say
            @better|just do what i @adv* say|tell|want
            one more word|time|lie|question ,|and|or
            keep your mouth shut
            keep quiet|this or|and
            not @adv* a word to
            - if you @adv* @adv* @mistreat ...12 @intend @adv* @adv* @leave.base
            - if you @adv* @adv* @mistreat ...12 i @am @adv* leaving|going|hanging|ending|done|out
            - if you @adv* @adv* would|could|want|need|like|wish|prefer|see|feel|change_your
            - if you have|@need|are @adv* any|to|trouble|ready|free|interested
            - if you @adv* do not|@be @adv* mind|want|like|feel|know|understand
            - if you @adv* do not @adv* hurry|sleep_well|sleep_now|sleep_enough|eat|study|rest|drink|wear|take_your|believe
            - hurry up|!
            - @order ...10 or @intend|you_will|we_will|you_shall @adv* be|miss|get @adv* late|the|cold|sick|wet|lost
            - @order ...10 or @adv* do|should|shall|is|are|can|what|not
            - @better @adv* not? @adv* be|hurry|get|take|go|believe|eat|wear @adv* @wellwishing
            - would|could|should|can|do|did|will|are you ...8 or
            - @third|@person|they @adv* says|said|told|threatened|tells|threatens|claims|claimed ...3 @intend|i|you|if
            - @intend @adv* @adv* @leave.base ...3 if you @adv* want|like|need|prefer|do_not_mind
            - @intend @adv* tell|show|call|take|help|make|leave you|him|her|it|them
            - are|were you ever
            - otherwise , ? you will have to
            - to keep your mouth shut
            - last|only|final chance|time to|i|we
            - you owe me @adv* a|@number|money|one|for|dinner|lunch|coffee|an
            - you have|got until|till|to ...3 @submit
            - more|sooner|two|one or
            - yes or not|no
            - after all|everything i @adv* have|did @adv* to|wrong|said
            - if you love me|him|her @adv* or|like
        """;
}
