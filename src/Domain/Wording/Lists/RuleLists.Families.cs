namespace Steadfast.Domain.Wording;

// Families of what is threatened, each by who, what and to whom.
internal static partial class RuleLists
{
    private const string HarmFamilies =
        """
        will-do-harm: threat
            you ...3 open your mouth ...8 see what|how ...2 get|happens|it_is
            < open your mouth ...8 see what|how ...2
            @shall|will take it|them off ...4 and you with|too ...1
            they|immigration|police|@will @shall|will|can @adv* @adv* deport|arrest_every|lock_up ...1 you|your|every|all|them ...2
            have|get|getting|having you|your|them ...3 deported|sectioned|sent_back ...1
            @mean @adv* @adv* @maim.base|@hurl.base @adv* @target|@insult|that_bitch|that_bastard|the_bitch|your|the_both
            @mean @adv* @adv* @hurl.base you ...2 out|down|off|under|in_front|through|against|into|across|overboard|from|over
            @mean @adv* @adv* @maim.base|@spoil.base|twist|cut|pull|bite|rearrange|blow|chop ...3 your ...2 @limb|@theirthing|@theirs
            @mean @adv* @adv* @spoil.base ...1 your|that|every|his|her|their ...3 @theirthing|you_own|you_have|you_love|of_yours|things|it
            i|we @am @adv* @adv* @maim.ing|@hurl.ing|dragging @adv* you|u|your|him|her|the_both|them ...4 down|out|by|off|through|in_front|up|and_then|until|till|$
            i|we @am @adv* @adv* @spoil.ing|@maim.ing ...1 your|that|every|his|her|the ...2 @theirthing|@limb|everything|you_own|of_yours
            i|we @am @adv* @adv* leaking|posting|publishing|exposing|uploading|forwarding|sending|telling|showing|reporting|emailing|mailing|playing|reading|handing ...4 @tale ...6 to|online|everywhere|everyone|everybody|and
            i|we @am @adv* @adv* leaking|posting|publishing|exposing|uploading @adv* @adv* it|them|these|those|everything|all|this|you|your|every
            i|we @am @adv* @adv* sending|showing|forwarding|telling|emailing|reporting|calling|playing|reporting_you_to|handing ...6 @lawful
            @mean @adv* @adv* leak|expose|publish ...2 everything|it|you|your|them|those|@tale
            @mean @adv* @adv* @tell.base @folk ...4 @tale
            @mean @adv* @adv* @tell.base ...3 @tale ...5 to|with|on|for|out @adv* @folk
            @mean @adv* @adv* @tell.base ...6 to|with|on|for|out @folk ...4
            @mean @adv* @adv* @tell.base @folk ...3 about|everything|who|on_you|exactly
            @mean @adv* @adv* report|turn_in|denounce you|your|him|her ...4
            @mean @adv* @adv* turn you in|over
            @mean @adv* @adv* call|phone|ring|contact|write ...1 @lawful
            @folk|every|they|he|she|people ...6 @shall|@gonna ...2 have|get|see|hear|read|know|receive|find|love|be_interested ...3 those|these|the|your|what_you|that|about @adv* @tale|photos|pictures|video|secret|you_did|did|done|who_you_are|of_you
            the? @folk @shall|@gonna|would|might @adv* be|love|like|enjoy @adv* @adv* interested|to|fascinated|curious|delighted ...3 in|to|know|see|hear|what|about
            @mean @adv* @adv* have|get|see @adv* you|your|him|her ...2 @workname|fired|sacked|deported|arrested|locked|committed|evicted|expelled|jailed|charged|sectioned|disbarred|thrown|kicked|killed|beaten|blacklisted|put_away|struck_off|taken_away|in_jail|in_prison|in_court|hurt|done_in
            @mean @adv* @adv* see to it|that ...6
            @mean @adv* @adv* make sure|certain @adv* that? you|your|they|he|she|nobody|no_one|everyone|everybody|the|it ...4 never|lose|loses|pay|suffer|know|knows|regret|regrets|suffers|remember|nothing|not|hears|finds|sees|goes|is_your|is_the_last|end
            @mean @adv* @adv* make @adv* you|your|his|her|them ...2 pay|suffer|regret|sorry|cry|bleed|beg|scream|crawl|wish|disappear|vanish|hell|misery|miserable|eat_those|eat_your|swallow|hurt|choke
            @mean @adv* @adv* take|keep|get|have|hide @adv* @adv* the|our|your|my|both @adv* @kids|twins|boys|girls|little_ones ...3 away|from_you|and|where|so|to_my|out_of|forever|for_good|overseas|abroad|with_me
            @mean @adv* @adv* take|drain|empty|strip|clean ...2 everything|every_cent|every_penny|you_for|your|you_of|half ...2 you|have|own|worth|savings|account|accounts|got|left|everything
            @mean @adv* @adv* do something|things to you|your|him|her
            drive|run|disappear|leave|go|vanish|fly off|away|out|with|home|to ...2 with? the|our|your @kids ...3 and|, ...3 never|not
            you @shall|@gonna @adv* @adv* never @adv* @adv* see|hold|find|touch|know|hear|kiss|meet|get ...3 @kids|them|us|me_or|him|her|daylight|custody|another
            you @shall|@gonna @adv* @adv* not @adv* @adv* see|find|get|have|keep ...3 @kids|them|us|him|her|daylight|custody|tomorrow|another|a_penny|one_cent|a_cent
            you @shall|@gonna @adv* @adv* @doom
            you @shall|@gonna @adv* @adv* end|wind|finish @adv* up ...4 like|in|on|with|under|at|dead|as|face_down @adv* @adv* @bier|a|the|your|him|her|them|my|that
            you @shall|@gonna not @adv* be @adv* laughing|smiling|walking|breathing|talking|standing|so|going|able ...4 when|after|once|home|anywhere|then|again|anymore|for_long|long|with_no|to
            you @shall|@gonna @adv* @adv* be @adv* @verb.ing ...3 through|from|out_of|in|off|with @adv* @adv* a|the|your|straw|hospital @adv* @adv* straw|wheelchair|@bier|tube|teeth|pavement|floor
            they|nobody|no_one|police|somebody|someone|people @shall|@gonna|@adv @adv* @adv* not|never|ever? @adv* @adv* find|fish|dig|identify|scrape|carry|recognize|haul|bury you|your|what_is_left
            they|somebody|someone @shall|@gonna @adv* find|fish|dig|identify|scrape|carry|haul|pull|bury you|your|what_is_left ...3 @bier|out|off|up|body|piece|pieces|in
            the|that|last|first @adv* @person|one|fella|fellow|bloke|lad|chap|@insult|kid|time who|that|i|somebody|someone|anyone|you ...8 @gotit|straw|cane|wheelchair|limp|missing|buried|not_walk|cannot_walk|sorry|hospital|stitches|fingers|teeth|ground|never_seen|never_found|grave|river|walks
            get|getting|got your @adv* @limb @adv* rearranged|broken|broke|kicked|knocked|smashed|bashed|busted|blown|cut|snapped|stomped|beat|slapped|cracked|split|handed|popped|punched|beaten|blew|whooped|kicked_in
            get|getting|got your @adv* shit|ass|wig|cap|head|face @adv* @adv* @hit|pushed|peeled|split|rocked|handed
            @verb|verbs ...8 one_more_time|again|once_more ,? and|then|, @adv* @adv* @surely ...2 @maim.base|@spoil.base|@hurl.base|@tell.base|put|come|show|make|take|knock|lose_it|cut|snap|beat
            one_more_time|again|once_more ,? and|then|, @adv* i @am @adv* @adv* @maim.ing|@spoil.ing|@hurl.ing|coming|putting|taking|telling|calling|breaking|cutting
            @your ...1 @theirs ...2 might|could|may|can|will|would|@gonna @adv* @adv* have|meet|get|be|end|suffer|not|pay|disappear|go_missing ...4 accident|accidents|trouble|hurt|home|up|missing|in|with|sorry|for
            it @shall|would|might|could @adv* be @adv* your @theirs|@theirpet ...1 next|who|that|i
            i|we @adv* @adv* know @adv* @adv* what|which|where|when|exactly ...1 time|bus|train|school|way|route|street|gym|nursery|door|window|car ...1 you|your|she|he|they|the_kids ...2
            upside|against|over|across|through|into your @adv* ...1 @limb|thick_skull
            @mean ...6 upside|across|through|into your @adv* ...1 @limb
            neither|none|both of us @shall|is|are|@gonna|will ...4 here|alive|leave|morning|die|dead|out|walk|survive|going
            you first|then @adv* and then? me|you
            one for you @adv* @adv* and|, one for me|him|her
            bullet|bullets ...3 with|for|has|have|got ...1 your|you
            @your|that|the ...1 @theirthing @be|@gonna @adv* @adv* going|goes|flying|go|ending @adv* in|into|out|on|off|under|through|to|over|up @adv* the|a @adv* @adv* bath|fire|bin|trash|street|river|window|toilet|lake|pool|garbage|skip|dump|canal|road|sea|lawn|yard|gutter|pond|stove|oven|fireplace|microwave|rubbish|flames|curb|pawn|pound|shelter|vet|smoke
            the|that|your ...1 @theirpet @shall|@be|@gonna|gets|goes @adv* @adv* going|gone|go|goes|out|dead|disappear|die|pay|next|end|run|not|suffer|gets ...3
            any|every|whatever|whichever @person|one|bloke|lad ...1 who|that ...6 @be|@shall|@gonna|ends|gets|goes @adv* @adv* going|go|ends|end|dead|hurt|get|killed|regret|answer ...3 hospital|grave|ground|dead|hurt|me|up|it|morgue|killed|beaten
            be @adv* a|such @adv* @adv* shame|pity ...1 if|to|were
            pity|shame if @adv* @adv* it|she|he|they|something|anything|someone|somebody|that|the|your|your_boss|this
            < enjoy @adv* @adv* ...4 while you have|can|still|got|last
            what is left of it|you|him|her|your
            there @shall|would|@gonna|is|will_be ...2 nobody|no_one|anybody|anyone|nowhere|nothing ...2 to @adv* scream|hear|help|run|save|hide|stop|find|identify
            nobody|no_one|anybody|anyone ...3 hear you @adv* scream|cry|beg
            @sleepeye
            i @adv* @shall|am @adv* @adv* be? @adv* standing|waiting|right ...2 there|behind|outside|in_your|by_your ...1 you|your|door|house|when|corner|.|,
            i @adv* @am @adv* @adv* outside|in_front|at|parked @adv* of? your @adv* ...1 crib|house|door|window|job|work|school|building|home|spot|flat|place
            come|catch|get|take these|this|the|them|your|that @adv* work|hands|smoke|fade|beating|whooping
            pull up @adv* then|pussy|bitch|and|punk
            @folk|police|cops ...2 very|real|really|so interested in|to
            @mean @adv* @adv* leave|bury|dump|drop|plant|cut|chop|feed|put|shove|stick|lock @adv* you|your_body|what_is_left ...4 @bier|pieces|woods|hole|ditch|ground|pigs|dogs|basement|bits|where|swamp|under|cellar|wall|head|neck|six|hospital
            i @adv* @am @adv* @adv* coming|on_my_way ...2 with ...2 gun|bat|knife|boys|brothers|cousins|crew|strap|machete|hammer
            i @adv* @am @adv* @adv* coming for|after you|your|him|her|the_kids|every|all|yall
            < @adv* @adv* keep|go_on|try ...5 and|then|, ?|@adv @adv* see|watch|find_out|i_swear|you_will_see|you_will_find|so_help_me|you_are_going ...2 what|how|where|who|if|me|$|happens
            keep @verb.ing|it|that|on|playing ...5 and|,|then @surely|you_will|you_are|you_is ...5
            so help me @adv* god? ,? @adv* i|if|you
            i @adv* swear ...4 , ?|i_will|i @adv* @adv* @maim.base|@spoil.base|end|smash|knock|hit|break|cut|hurt|burn|make|take
            before|or i @adv* @adv* @maim.base|@hurl.base|knock|beat|smack|break|smash|cut|lose_my_temper|do_something|put|give_you_a|really_lose|come @adv* @adv* you|your|it|him|her|in|up|$|i_regret|something|over_there|down_there|upstairs
            you|he|she|they @be @adv* @adv* lucky|fortunate @adv* @adv* i|that_i|you_are|there_are|the_kids @adv* ...3 @maim.base|hit|break|put|knock|do_not|have_not|did_not|just|alive|still|sitting
            if it @adv* were|was not @adv* @adv* for the|my|our ...4 , @adv* i_would|you_would|i_might
            i @adv* @adv* should|would|could @adv* @adv* of|have? @maim.past|knocked|hit|left|let|drowned|finished @adv* @adv* you|your|him|her ...2 @adv|when|years|die|there|teeth|.
            i @adv* have|got @adv* ...2 gun|knife|bat|shotgun|rifle|pistol|blade|machete|hammer|bullet|bullets ...6 you|your|use|afraid|for
            it|this is @adv* loaded|a_thirty-eight|a_gun|a_real_gun|sharp ...4
            see|feel this|that ? it @be @adv* ...3
            you|they @have|had|@be ...1 no idea|clue @adv* @adv* what|how|who @adv* i|is_coming|i_am|you|i_can|i_could|i_will
            you @adv* @do not @adv* @adv* know @adv* who|what @adv* you @be|@am|i_am @adv* dealing|messing|talking|capable|playing|fucking
            you @adv* @do not @adv* @adv* know @adv* what i @am|can|could|will|might @adv* @adv* capable|do|have|like|be
            messing|fucking|playing|messed|fucked with the wrong
            mess|fuck|play|trifle|toy with me @adv* and|again|$|one_more|like|,
            do not @adv* make me @adv* @adv* hurt|hit|do|come|get|repeat|angry|mad|use|call|lose|put|take|break|say|tell|slap|beat|smack|start|regret|send|show|turn|go|drag|knock|punish|remind|choose
            last|final warning|chance|time_i_warn|time_i_am
            you @have|had|@be @adv* been? @adv* warned|told $|, !me|you|that|it|about|how|she|he
            i @adv* warned you|u $|,|about|what|and|not|before
            else|otherwise ,? i|we|you|your|there|it|the|they|that|his|her|everyone @adv* ...1 @shall|@gonna|get|gets|goes|end|know|lose|pay|@be|might|could ...2
            else|otherwise ,? i @adv* @adv* @tell.base|@maim.base|@spoil.base|call|take|leave|come|walk
            it|that @shall @adv* be the last|end @adv* ...1 thing|time|of|mistake ...1 you|your|ever|.
            last thing|mistake|meal|breath|face|words|time|sound|night|birthday|christmas @adv* that? you @adv* ever|@shall|will|make|see|do
            you @adv* @adv* brought|bring|asked|ask this|it|for_this|for_it|for_that|for_what ...2 on_yourself|upon_yourself|i_am_about|.
            @surely @adv* @adv* show|teach you @adv* @adv* what|a_lesson|how_to_respect|to_disrespect|to_talk|to_lie|to_cheat|to_embarrass|who|respect|manners|some_manners|some_respect|not_to
            @surely @adv* @adv* take ...2 belt|strap|cane|hand|switch ...2 off|to|and
            @surely @adv* @adv* give you @adv* something|a_reason|a_real to @adv* cry|scream|be|whine|complain|fear|limp
            @surely @adv* @adv* get|have|take|want @adv* my|our|sweet revenge|own_back
            @surely @adv* @adv* hit|kick|hurt you @adv* @adv* where|so|until|till|harder|again
            @surely @adv* @adv* not @adv* @adv* miss|be_so|be_as|be_this|go_easy|hold_back|be_gentle @adv* @adv* nice|kind|gentle|easy|patient|next|this|forgiving|generous|$|on
            next time ,? @adv* @adv* i|it|you @adv* @adv* @shall|@gonna|@am|@be|might ...3 use|hit|break|not|worse|your|aim|harder|fist|knife|gun|closed|dead|hurt|hospital|kill|sorry|regret|stop|face|lucky|you
            next time ,? @adv* it @be @adv* @adv* your|going_to
            say|kiss goodbye|bye|your_prayers|farewell to? @adv* @adv* your|that|the ...2 @theirthing|@workname|@kids|@theirs|job|money|life|face|teeth
            wait until|till @adv* @adv* i|we|your|the|he|she|my ...3 get|gets|find|finds|see|sees|hear|hears|tell|am|are|is|come|comes|home|hold|done @adv* @adv* home|alone|you|hold|my|there|outside|through|what|about|done|out|$
            just @adv* you? @adv* wait $|until_you|you_little
            i @adv* @shall|@am @adv* @adv* going_to? @adv* @adv* be? @adv* @adv* the? @adv* end|death|ruin of you
            watch what i|we|happens|will_happen @adv* do|to|if|when|can|$|next
            you @shall @adv* @adv* see what|how|that|if|then|$ ...2 i|happens|bad|it
            @bier for you|him|her|the_both|your
            your @adv* days|time|life|number|luck @adv* @be @adv* @adv* numbered|up|over|running|almost
            you @be @adv* @adv* a dead|marked|walking
            time|clock @be @adv* ticking|running|up ..4 sweetheart|darling|bitch|babe|for_you|$
            brakes|steps|stairs|fires|fire|ladders|roads @be @adv* ...1 funny|tricky|dangerous|slippery|terrible ...1 things|thing
            hope|trust you @adv* @have @adv* @adv* ...1 insurance|a_good_lawyer|life_insurance|good_locks|fire_insurance|a_good_dentist|a_spare
            @have|had|did @adv* you @adv* said|say|kissed|kiss @adv* goodbye
            i @adv* @adv* can|could|will @adv* @adv* get|have|find|reach you @adv* @adv* anywhere|any_time|anytime|whenever|wherever|no_matter
            i @adv* @adv* @shall|can @adv* @adv* always? find you|u ...3 wherever|no_matter|anywhere|and|even|,
            no|there_is_no matter where you @adv* @adv* go|run|hide|live|move ...3 i|we
            where @adv* @adv* do? you think you @be|can ...2 hide|run|safe|going_to_hide
            nobody|no_one|the_police|cops|a_judge|restraining_order|piece_of_paper|paper ...3 @can|@shall|will|@be|@gonna|going_to ...2 save|protect|stop|help|keep @adv* @adv* you|me|u
            the police|cops @can|@shall not @adv* ...1 protect|save|help|get|be|come
            @theirs|@kids ...1 walk|walks|plays|goes|rides|sleeps|parks|drives|lives ...6 accidents|alone|dangerous|anything|something|would_hate|shame
            pretty|nice|lovely|beautiful|cute|sweet @adv* ...1 @theirthing|@kids|@theirs|@theirpet|face|home|family|place|wife ...2 you|. @adv* ...2 be|hate|shame|careful|pity|lose|burn|happen|break|hope|accidents
            you @adv* have|got @adv* a @adv* ...1 pretty|nice|lovely|beautiful|cute|sweet ...1 @theirthing|@kids|@theirs|@theirpet|face|home|family|place ...4 shame|hate|pity|lose|happen|careful
            @must|better @adv* @adv* watch|check|mind|guard your|that @adv* ...1 back|mouth|step|tongue|kids|daughter|son|house|car|brakes|tone|drink|locks
            < @adv* @adv* watch|mind your @adv* ...1 back|mouth|tongue $|,|or|around|when|before|boy|girl|bitch|because
            you @be @adv* @adv* a? @adv* @adv* dead if|when|once|the_minute|the_second ...3 i|you
            you @be|@shall @adv* @adv* be? @adv* dead to
            do not think|believe i will|would|can not ...2
            i @adv* @have @adv* killed|buried|broken|shot|stabbed|hurt|beaten|ruined|done @adv* ...3 for less|before_and|men|worse|people|bigger
            i @adv* @have|got nothing @adv* left? to lose
            your ass|head|butt @adv* @be @adv* mine|grass|toast|dead|done
            i @adv* have|got @adv* something|somethin|sumn|a_surprise|a_bullet for your|that|yo ...1 ass|face|mouth|lying|head
            on sight @adv* $|,|when|bitch|with
            @mean @adv* @adv* swing on|at you|u|your|his|her
            put|lay|putting|laying @adv* ...1 hands|foot|feet|boot|belt|bullet|fist|knife|paws ...1 on|up|in|through|into you|your|u|that|him|her
            @surely|i_am @adv* @adv* put|putting|stick|sticking|shove|shoving @adv* ...3 up|in|through|down|into|where your|the_sun|you ...1 @limb|heart|gut|guts|does_not_shine|chest
            leave|leaving you @adv* leaking|bleeding|limping|stinking|crippled|toothless|blind|rotting|for_dead|in_pieces|broke|homeless|with_nothing|penniless
            your @adv* mother|family|wife|mama|people|kids|children|husband @shall|@gonna|better ...2 cry|crying|wearing_black|wear_black|bury|burying|casket|coffin|funeral|mourn|identify|black|orphans|widow|lose
            closed casket|coffin
            casket|coffin|funeral|tombstone|gravestone|headstone|widow ...3 your|you
            this is not|never @adv* over|finished|done $|,|you|between|by|until|bitch|,_you
            you @have not @adv* heard|seen the last of
            @have|just made @adv* an|a|the|your|yourself ...2 enemy|biggest_mistake|last_mistake
            i @adv* @have|know ...1 people|ways|men|boys|guys|friends|cousins|brothers who|to|that|of|in ...2 making|make|hurt|take_care|would|handle|deal|owe|do_things|solve|on_the_inside|with_guns|low|police|your
            people|folks|men|girls|women|dogs|cats|things|kids @adv* get|go|disappear|vanish|have|fall|die|break|burn|drown @adv* ...2 hurt|missing|accidents|broken|every_day|all_the_time|so_easily|around_here|in_these_woods|overboard|lost_out_here $|,|out|in|when|if|every|so|around
            houses|barns|shops|cars|cabins @adv* burn|burns|crash|explode ...2
            say|saying|said|make your @adv* prayers|peace|will
            dig|digging|dug your @adv* own? grave
            live|living to @adv* see @adv* ...2 tomorrow|morning|trial|christmas|birthday|sunrise|sun|another|your|spring|wedding
            live long enough
            cut you out of ...1 will
            @surely|i_am @adv* @adv* be? waiting @adv* for you ...1 after|outside|in_the_parking|behind|in_the_dark|by_your
            look|looking out|behind|under of? your|you @adv* ...1 window|bed|shoulder|$
            i @adv* can @adv* see you @adv* ...1 through|from|in_your|right_now|standing|sitting|sleeping
            i @adv* still? @adv* @have @adv* got? @adv* a|the|my|your @adv* key|keys to @adv* your|the @adv* house|flat|place|apartment|door|car|home
            finger ...3 on|over the @adv* trigger|send|button|post|detonator
            i @adv* @have @adv* got? @adv* it|everything|all ...2 recorded|on_tape|on_video|on_camera|saved
            one click|push|tap|swipe ...2 and|away
            i @adv* @have @adv* already|just sent|told|called|posted|emailed|reported|forwarded|mailed|filed ...6 your|you|the_judge|the_police|immigration|everyone
            a copy goes|is_going|will_go to
            the @adv* judge|court|cops|sheriff|police ...2 never|will_not|not ...1 give|believe|let you
            my @adv* uncle|cousin|brother|father|friend|friends is|are @adv* a|the|in|cop|cops|judge ...2 cop|sheriff|judge|police|mob|gang ...2 so|,|and|who
            before i see|let|watch you ...3 with|have|leave|go|walk
            brothers|cousins|boys|friends|uncles @be @adv* @adv* on|coming|outside|waiting ...4 way|talk|for_you|you|outside
            be @adv* @adv* terrible|awful|tragic|unfortunate|such_a_pity|too_bad|sad|horrible|dreadful if @adv* ...3 @theirs|@theirpet|@theirthing|something|anything|happened|kids ...2
            the? @adv* kids|children|baby|dog|cat|house @shall|@gonna be gone @adv* $|,|when|before|by|and
            you @shall|@gonna @adv* come|wake|walk|get|go home|up|back|in|outside|downstairs @adv* ...2 and|to ...4 gone|empty|dead|ashes|missing|burned|burnt|burning|nothing|locks_changed
            shut|close ...1 mouth|it before i|someone
            i @shall|@gonna make you $|,|do
            get|use|take_off|fetch|bring|find the|my belt|strap|cane|wooden_spoon|switch|whip
            @mean @adv* @adv* @adv* choke|squeeze|beat|knock|crush|scare|strangle|kick|slap|stomp ...1 life|breath|shit|crap|hell|daylights|snot|black|piss|stuffing|devil|smile|smirk|look ...1 out|off|from
            snap|crush|break|squash|squish|step_on you ...1 like|in ...2 twig|bug|half|pieces|insect|matchstick|fly|ant|stick|two
            last|final night|day|week|hours|morning|birthday|summer ...1 with|as|on|of ...2 working|alive|earth|both|free|freedom|face|teeth|breathing|peace|job
            you think @adv* that? you|u @be|@can|will @adv* ...1 safe|hide|untouchable|hidden|get_away|escape|run|invisible|protected|so_smart ...3
            i @adv* @have? @adv* found|know|got|have your @adv* new? @adv* address|house|place|school|number|location|workplace
            @mean @adv* @adv* post|leak|upload|publish|share|show|send @adv* ...1 the|that|those|your|every|these ...2 video|videos|photos|pictures|nudes|tape|tapes|recording|screenshots
            you @shall|@gonna @adv* get|feel|taste|catch|have|find @adv* a|my|the ...3 knife|bullet|fist|belt|slap|fists|boot|brick|beating|blade|hand|wrath|bat ...2
            bullet|knife|brick|rope with|has your @adv* ...1 name
            < @adv* count your ...2 days|hours|fingers|teeth|kids
            your @theirpet ...1 @shall|@gonna|might|may not ...2 be|make|come|live|wake|see
            @theirpet|dog|cat @shall|@gonna|might not ...1 be|make|see|wake ...2 there|it|home|tomorrow|up|morning
            stop at nothing
            when|once|after|until|till i @adv* @adv* get|catch|find|lay|have @adv* my? @adv* hands? @adv* on? @adv* you|hold ...1 $|,|i|you|there|bitch|alone|again|of
            @surely|i_am @adv* @adv* come|coming|be|going|go back|there|over|down ...2 with|to ...2 gun|finish|my_brothers|my_boys|kill|beat|my_cousin|bat|burn|settle|sort_you|deal_with
            i @am @adv* @adv* coming down|over|up|there|back|inside ...3 and|to ...2 @maim.base|@maim.ing|drag|dragging|get|getting|beat|break|deal|sort
            or|before i @adv* @shall|@am ...1 coming|come ...4 drag|dragging|get|find|down_there|over_there|in_there
            fight|beat|take you for the kids|custody|every
            tell|telling the @adv* judge|court|police|cops|social_worker|boss ...2 you @be|@have|hit|drink|do|@verb|a
            i @shall|@gonna tell ...1 judge|court ...4
            lose|losing ...1 kids|children|house|home|everything ...3 when|if|over|because ...1 i|the_judge
            see|watch what happens|i_do|it_costs|comes|becomes ...1 to|of your|that|you
            - cutting|slitting|slit|cut|slash my @adv* @skin
            - jumping|jump|taking|swallowing @adv* @adv* off|all|every|these|my|this
            - you would @adv* be dead
            - be @adv* sorry you @adv* missed|miss|did_not
            - hope you @adv* do not
            - i @am @adv* @adv* @maim.ing|@spoil.ing @adv* it ...2 lol|haha
            - crush|beat|destroy|kill|smash|end you|u @adv* at|in|on ...3
            - where you go|drive|park
            - regret it|this if you @adv* @adv* miss|skip|do_not
            - dead to the world
            @order ...10 or ...1 i|we @adv* @adv* @shall? @adv* leak|post|publish|expose|upload|burn|smash|shoot|kill|break|report|tell|send|put|show ...1 your|the|it|everything|everyone|everybody|you|them|that|@folk|those|nudes
            or @adv* your ...1 @folk|@theirs|@theirpet|wife|husband|boss|family|parents|mother|father|employer|landlord ...2 @shall? ...1 gets|get|find|finds|hears|hear|knows|know|sees|see|dies|die|suffers|suffer|pays|pay|goes|disappears|learns|receives
            you @adv* @be @adv* @adv* not @adv* @adv* leaving|walking_out|getting_out|getting|going|making_it ...4 alive|in_one_piece|home_tonight|breathing|away_with|away_from
            i @shall|@gonna|@am @adv* @adv* going_to? @adv* @adv* hunt|track|find|chase|get|come_for|come_after you|u ...2 down|$|,|if|and|for_this|wherever|one_day|when_i
            i|we @adv* @adv* can|could|would @adv* @adv* make ...2 disappear|vanish|look_like_an_accident|go_away|very_difficult|scream
            you @adv* @be @adv* @adv* @adv* a? @adv* dead|finished|done|history|toast|fucked|screwed $|,|when|once|bitch|to_me|meat|man|you_hear
            rest_in_peace|rip|goodnight to you|your|bitch
            someone|somebody @adv* @be|should|ought_to|will|needs_to @adv* @adv* going_to? @adv* @adv* shoot|hurt|beat|teach|put|slap|smack|break|kill|knock|run ...1 you|your
            you @adv* deserve|need a|to @adv* @adv* be? @adv* @adv* good|hard|proper|slap|smack|beating|shot|hit|slapped|beaten|hanged|hurt|whipping|punch|hiding ...1 slap|smack|beating|hiding|thrashing|whipping|kicking|spanking|$|,|until
            asking|begging|cruising for @adv* a|it ...1 slap|smack|beating|bruising|hiding|punch|black_eye|bullet|$
            i @adv* @am @adv* @adv* not afraid|scared of|to @adv* ...1 prison|jail|police|cops|hurt|hit|do_time|go_to|use|the_law|blood
            i @shall|would|@gonna @adv* @adv* go to|back_to|do @adv* jail|prison|time for|before|over|if ...3
            i @adv* @adv* would|will rather see you|her|him|them ...2 dead|in_the_ground|in_a_coffin|buried|with|burn|behind
            see|want|have|watch|rather you ...1 dead|six|rotting|bleeding|buried|hanged|hang|burn|suffer|crawl|beg ...2
            if i @adv* @can|do not have|get ...1 you|them|it|her ...1 , @adv* nobody|no_one|neither ...3
            nobody|no_one @shall|is|@gonna ...2 hear a|you
            and i @adv* blow|shoot|break|cut|burn|kill|smash|knock your|you|his|her ...2
            @surely @adv* @adv* find|visit|get|take|meet your ...1 @theirs
            we|i|they put @them|you in the @bier
            bringing the|my|a bat|gun|knife|belt|boys|hammer|machete
            out of your hide|skin
            has|have|got your name on
            @mean @adv* burn ...1 to the ground
            it|he|she @shall not be alive
            you @shall|@gonna @adv* be @adv* sorry $|,|when|for|you_ever
            you @adv* just lost your @kids|job|house|children|family
            @mean @adv* have you @adv* floating|swimming|sleeping|begging|crawling|lying|eating|bleeding
            then i @maim.base @them|you|your|the
            put you @adv* through
            beat|knock|slap|smack the ...2 off you|u|your
            popping|pulling|rolling|sliding up at|on you|your
            @mean @adv* have ...3 come and @verb you
            everybody|everyone|people ...3 reads|hears|learns|knows about your|what_you
            gun @shall not be empty
            until|till one of us @be
            rip it|that|them off you
            - @mean @adv* @adv* show|send|forward|share|tell|give|mail|email|post|text|read ...8 @goodnews
            - @mean @adv* @adv* tell|call|ring|phone|text|email|ask|write_to|give|mail|write|inform|notify|print|show|read|play|share|send|forward @folk|@lawful|it|him|her|the|a|your ...6 @harmless
            - @mean @adv* @adv* report|turn_in|tell|call ...5 @thefault
            - @mean @adv* @adv* @maim.base|@hurl.base|beat|@strike.base @adv* @target ...6 @game|chess|squash|badminton|quiz|laugh|hugs|kisses|tickle|race|kindness
            - @mean @adv* @adv* throw|toss|chuck|pull|kick|boot|drag @adv* you @adv* a|an|some|the|your|into_the_pool|out_of_bed|to|over|along|in_the_pool
            - @mean @adv* @adv* throw|toss|wipe|crush|break|key|burn|bin|dump|flush|sell|delete|cut|pull|scratch|rip ...1 your ...3 @softthing
            - @mean @adv* @adv* haul|pull|push|shove|drag|throw @adv* them|it|him|her|the|your
            - i @can|could|should|might|may|ought_to|let_me @adv* @adv* end|finish|run|beat|pull|hurt|harm|call|get|have|take|put|leave|drop|throw|key|destroy|break|crush|ruin|do ...1 it|this|them|that|him|her|$
            - let me @adv* @adv* @tell.base|call|get|have|take|put|leave|throw|pull|drag|finish|make|keep|see|end
            - i @can|could|may|might|should|would|let_me @adv* @adv* @tell.base|take|keep|have|get|make|put|leave|drop ...4 ?|if_you_want|if_you_like|for_you|with_you|that|a|some|them|it|tomorrow|later|the_kids|our_kids|there
            - i|we @am @adv* @adv* cutting|pulling|breaking|pushing|dragging|throwing|selling|burning|deleting|bin|crushing|kicking|scratching|posting|sending|uploading|telling|showing|reading|playing|reporting|handing|emailing|forwarding|calling ...6 @harmless
            - you @shall|@gonna @adv* @adv* never @adv* @adv* see|find|get|meet|know|hear|guess ...2 a|such|another|what|anyone|better|anything
            - you @shall|@gonna @adv* @adv* not|never @adv* @adv* get|have|find|see|keep|meet ...2 them|it|him|her ...2 ?|today|in|there|at|by|until|here|because|back|before|yet
            - you @shall|@gonna @adv* @adv* see what|how|that ...2 it|happens ?|works|looks|easy|much|i_mean|means
            - you @shall|@gonna @adv* @adv* not|never @adv* @adv* regret
            - you @shall|@gonna @adv* @adv* find_out|see @adv* ...1 tomorrow|soon|tonight|later|when
            - you @shall|@gonna @adv* @adv* regret_it|regret_this|be_sorry|regret_that @adv* @pleasant|tomorrow|in_the_morning|later|one_day|when_you_are_old
            - be @adv* a|such @adv* @adv* shame|pity ...1 if|to|were ...2 we|i|to|you|it_rained|it_rains|nobody|no_one
            - pity|shame if @adv* it|they|the|that|she|he ...4 rain|rained|rains|canceled|closed|missed|miss|sold|leave|left|could_not|did_not|cannot|wasted|went_to_waste
            - < enjoy ...6 while you have|can|still|got ...4 me|you|holiday|sun|sunshine|weather|peace|quiet|kids|summer|youth
            - < @adv* @adv* watch your @adv* ...1 back|step|head @adv* ...1 on|there|with|lifting|going
            - watch what happens when|if ...2 you|i|we ...1 add|mix|put|pour|drop|press|click|turn|open|mix
            - last chance to|for|tickets|before|saloon|,_sale
            - i @adv* @shall|can @adv* @adv* always? find you|u ...2 a|an|some|another|something|one|in_the|at_the|there|after|the
            - you first|then @adv* and then? me|you ...1 at|in|,
            - you @have|had|@be ...1 no idea @adv* @adv* what|how|who ...2 much|happy|it|means|grateful|happened|proud|good|great|tired|long|hard|sorry|that|relieved|lovely|funny
            - wait until|till @adv* @adv* i|we|your|the|he|she|my ...3 get|gets|find|finds|see|sees|hear|hears|tell|am|are|is|come|comes|home|hold @adv* ...1 you|it|this|back|and|to|off|, @adv* @adv* please|the|before|then|so|can|eat|start|we|i|for|about|cake
            - wait until|till @adv* @adv* he|she|they|your|the|my|you|i ...1 see|sees|hear|hears|find|finds|get|gets|tell|come|comes ...3 it|this|that|these|cake|news|good|what_i_got|what_i_made|what_we|present|surprise|view|photos|results|back_to_you|here|off
            - just @adv* you? @adv* wait $|until_you ..1 see
            - do not make me @adv* @adv* laugh|blush|cry|choose_between|come_to_the|get_up_yet|eat|go_to|do_the_dishes|do_the_maths|go_back|watch|wear
            - say|kiss goodbye|bye to @adv* your ...3 for_me|from_me|and|before|tonight
            - you @have|@be @adv* been? warned ...4 cookies|cake|spoilers|spicy|hot|addictive|delicious|messy
            - i @adv* swear ...4 i @adv* @adv* take|make|break|cut|hit|end ...2 the|it|a|up|down|out_of|on|in
            - before|or i @adv* @adv* put|come|really_lose|cut|break ...4 in|on|home|to|by|out|cake|pizza|for
            - i @adv* @adv* should|would|could @adv* @adv* have|of left|let you|him|her ...3 a|sleep|know|alone|finish|go|speak|in|at|the|earlier|to|.
            - last time @adv* that? you @adv* @verb.past|ever_@verb
            - you @adv* @adv* brought|bring|asked|ask this|it|for_it ?|for|home|back|to|up|yesterday|from|with|.
            - else|otherwise ,? i|we|you|it|the|they|that @adv* ...1 @shall|@gonna|get|@be|might|could|end|lose|know ...4 @harmless|late|miss|cold|wet|fine|ok|burn_the|dry|burn|stick|forget|good|full|cheaper|hungry|see|sick|tired|ok|nothing_to|shut|closed|stuck|queue|fee|charged|busy|go_off|spoil|lost|locked_out|bus|train
            - who|what|where|anyone|something|nothing|somebody|everyone|everybody|anything else ,? ...6
            - hospital|ward|prison|box|bag|trunk|court|cell for you|him|her|your
            - if it @adv* was|were not @adv* for you|the ...6 , @adv* i_would ...2 still|not|never|be|have
            - time @be @adv* up|running ...2
            - hope you have @adv* ...2 insurance
            - your @adv* time|life|luck|days @be @adv* up|over|running|almost ...3 soon|?|to|$
            - no matter where you @adv* go|live|move|run , i ...2 love|support|be_there|follow
            - @folk @shall|would|@gonna|might ...1 love|like|enjoy|be ...3 to @adv* see|meet|know|hear|have from|you|that_you|it|this|your_new
            - @folk|they|he|she|people ...6 @shall|@gonna ...2 get|see|have|read|love|know|hear|find|receive ...4 wedding|holiday|new|card|cards|album|baby|soon|tomorrow|at|email|in_the_mail|presentation
            - i|we know|remember @adv* what|which|where|when ...1 time|bus|train|school|way|street ...3 ?|because|now|from|too
            - i|we @do|@adv @adv* not|never @adv* know ...2
            - it|this is @adv* sharp|loaded ..3 knife|with|careful|gun
            - it|that @shall be the last|end @adv* ...1 time|thing|of ...1 we|i|it|the|this|for|today
        """;
}
