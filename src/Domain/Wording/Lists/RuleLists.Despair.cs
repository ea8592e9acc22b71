namespace Steadfast.Domain.Wording;

// Families of what is ordered and watched, and of what somebody would do to themselves.
internal static partial class RuleLists
{
    private const string DespairFamilies =
        """
        rules-over: control
            you @be not to @adv* @adv* call|see|speak|talk|leave|go|text|meet|visit|answer|touch|contact|have|be|wear
            i @adv* @have? @adv* taken|took|removed|erased|wiped|deleted|blocked|changed ...3 number|numbers|contacts|contact|password|passwords|sim|card|keys|passport ...3 your|from_you|off_you
            i @adv* @have? @adv* taken|took|changed ...2 your ...1 number|numbers|contacts|contact|password|passwords|sim|card|keys|passport
            phone|phones|laptop|keys|card|passport stays|stay|lives|is_staying @adv* @adv* with|on ...1 me
            from now on @adv* ,? @adv* your|every|all|no|phone|phones|nobody|any ...10 me|my|phone|phones|location|account|password|passwords|first|permission|friends|door|unlocked
            from now on @adv* ,? @adv* you|i @adv* @adv* @shall|@be|only|have_to|need_to|must|ask|tell|come|wear|sleep|eat|call|stay|pay|handle|decide|drive|check|hold|choose|manage ...8 me|i|my|your|home|money|permission|who|where|phone
            you @can stop @adv* going|seeing|working|talking|meeting to|with|that|your|at|her|him|them
            cut|cutting|dye|color|shave|wear|wearing|dyed your hair|beard|that|it ...3 without asking|telling|my
            i told|tell|asked you @adv* @adv* no|not_to ...1 makeup|lipstick|heels|skirts|short|friends|going|wear|talk|see|leave|go|tattoo|boys|guys|lunch|work|calls|drinking|parties|social|alone|call
            go @adv* and? wash|wipe|change|scrub ...2 face|off|that|makeup|clothes|dress
            < go change $
            you @be @adv* @adv* with me now $|so|, ...1 $|no|you
            you @adv* only? @adv* get|have @number minutes|hours|hour|minute @adv* at|with|for|to|alone ...4 . @adv* @adv* i|then|not|be
            i @shall|@am @adv* @adv* be? timing|counting|tracking|checking|monitoring|measuring|logging ...2 you|your|the_miles|the_mileage|every|it|them
            i @adv* @adv* like|want|need|have_to|got_to|deserve to @adv* @adv* know|see @adv* where|who|what ...1 you @be ...3 at_all_times|all_the_time|every|always|with|doing|$
            i @adv* @adv* @have a|the|every right to @adv* @adv* know|read|see|check|look|go_through
            leave|keep it|location|tracking|gps on , ...1 i|so|or
            put|installed|set|hid|added ...2 app|tracker|camera|gps|airtag ...2 on|in your ...1 phone|car|bag|bedroom|laptop
            you @adv* @shall? @adv* go|eat|sleep|speak|talk|wear|leave|move|laugh|smile|work|die|breathe|spend ...1 where|when|what|who|if|how @adv* i|we|your_husband @adv* @adv* tell|say|let|allow|ask|decide
            do|doing|did ...1 what|as|exactly_what i @adv* tell|told|say you|$|and
            my @adv* wife|girl|girlfriend|woman|man|husband|boyfriend|daughter @adv* @be|do|does|will|shall|should|can not|no|never @adv* ...1 allowed|wear|work|need|friends|dress|going_out|speak|out|hang|go
            @be not @adv* allowed @adv* @adv* no|any|out|friends ...2
            no other|male|guy|female|dude ...1 friends|dudes|men|guys|dude
            you @adv* @do not @adv* @adv* get|have|need ...1 say|vote|opinion|choice|secrets|privacy|passwords|friends|to_work|to_think|to_go_out|degree|your_own|those_people|other_people|them_people|bank_account|bank
            you @adv* @do not @adv* @adv* leave|call|talk|speak|go|see|open|spend|meet|text ...3 this_house|anybody|anyone ...2 $|anymore|any_more|,|without|unless|until|but
            i @shall|@adv decide @adv* @adv* who|what|when|where|how|if|whether ...1 you
            going|wearing|leaving|coming|staying|seeing ...4 . @adv* i @am @adv* not asking
            nobody|no_one|no_man but|except|other me|than ...2 gets|sees|touches|looks|has|touch|look|see
            nobody|no_one|no_man else ...1 gets|sees|touches|looks|has ...1
            only i|me ...1 get|gets ...1 look|see|touch|have
            for|is|are my eyes only
            cover @adv* @adv* up|yourself , ...1 we|you|i
            no @person|wife|husband|girlfriend|boyfriend|daughter|woman|gf|girl of mine
            call|text|tell|phone|ring them|him|her|work|your_boss ...6 you @adv* @be|@shall|quit|have quit|quitting|resign|done|leaving|$
            you @shall|must|have_to|need_to|better @adv* @adv* answer|pick_up|reply|respond|call|text|report|check_in|ask|send|show ...1 when|every|first|within|as_soon_as|me|whenever|immediately ...6 i|time|hour|first|ring|who|where|picture|permission|phone|before|@private
            first ring $|,|or
            that|this is @adv* the|my rule|rules|law $
            that is how it is|works|goes ...1 in this|my|our house|family|home
            a @adv* wife|woman|girlfriend|husband|girl|lady @adv* ...1 asks|obeys|stays|serves|belongs|listens|submits ...3
            you @adv* ask me @adv* first|before|for
            without @adv* @adv* asking|consulting my|me @adv* ?|permission|first $|first|again
            < show|give|hand|bring ...3 receipts|receipt ...8 see|check|want|where
            i @adv* want|need to @adv* @adv* see|know @adv* @adv* where every|each|all ...1 dollar|cent|penny|pound|euro
            < hand|give|turn|bring|sign ...1 over|me|in @adv* @adv* your|all|that|every ...2 receipts|paycheck|wages|salary|money|tips|card|cards|phone|passport|password|passwords|cent|penny|pin
            you hand|give|bring|turn|sign ...1 over|me|in @adv* @adv* the|your|all|every ...2 receipts|paycheck|wages|salary|money|tips|card|cards|phone|passport|password|passwords|cent|penny|pin
            you @shall get it|them|your_phone|your_card|your_keys|your_car|your_money ...1 back when|once|if|after ...1 i|you
            i @shall|@am @adv* @adv* give|giving|hand|handing you @adv* @adv* what|only|enough|an you_need|allowance|need|to
            i @adv* handle|control|manage|hold|keep @adv* @adv* the|our|your|all ...1 money|finances|accounts|bank|cards|purse|budget|passports
            i @adv* @have? @adv* @adv* checked|read|searched|looked|gone|went|been|opened|unlocked|copied|logged ...2 your|through_your|into_your|at_your|every|all_your ...2 @private|diary|mileage|odometer|purse|mail|texts|history|pockets|drawers|bag|receipts|statement|chats|messages|dms|calls
            it is @number|four|two|three|five|ten miles|minutes ...2 to ...6 you @adv* took|did|drove|were
            let me @adv* @adv* see|have|read|check|smell the|your ...1 phone|messages|breath|texts
            what|which guys|men|boys|girls|women|friends ?
            who @be @adv* he|she|this ? ...8 phone|why|answer|tell_me|show|lie|texting|liking
            who @adv* you @adv* talking|texting|messaging|snapping
            i @adv* @adv* see|seen|saw|know|notice|noticed @adv* @adv* that? you @adv* @be|was|were @adv* @adv* online|active|on_your|at_his|with_him|with_her
            i @adv* @adv* see|know|track|follow every|each place|places|move|step|text|message|call
            i @adv* have|got your @adv* location|passwords|password|live_location|messages
            @stop|do_not|not @adv* seeing|see|talking|talk|hanging|meeting|meet|texting|calling|visiting|visit|contacting|speaking @adv* ...1 your|that ...1 sister|mother|friends|brother|ex|family|father|cousin|crowd|lot|people
            you @adv* @do not @adv* @adv* need|want those|these|that|other people|friends|lot|crowd|girls|guys
            she|he|they @adv* puts|put|putting|filling|fills ideas|your_head|stuff|things ...2 head|.|,
            @stop|unfollow|unfriend|block|delete|remove @adv* every|all|any ...1 single|the ...1 dude|guy|man|girl|woman|men|guys|dudes|girls
            deactivate|delete|close|log_out ...1 it|your ...1 tonight|now|facebook|instagram|snapchat|tiktok|account ...3 show|prove|or|i_told
            you belong to @adv* @adv* me|us|the_family|my|your_husband|him
            you @be @adv* @adv* mine , ...1 you|and|no|not|do|nobody|until|only
            you @be my @adv* @adv* property|possession
            my property
            you @be @adv* @adv* not @adv* @adv* allowed|permitted to|on|out|near|any|in ...1 facebook|instagram|see|be|speak|talk|go|leave|work|have|wear|drive|spend|any|out|my
            you @shall|must|have_to|need_to|better @adv* @adv* text|call|message|tell me ...1 when|every|each|where|who|whenever|before ...6 with|leave|every|hour|picture|who|where|you_go
            picture|photo|selfie|video of @adv* @adv* who|where|the_room|what you|@be
            you @adv* look like a|some @adv* ...1 slut|whore|hooker|tramp|tart ...3 change|go|take|cover
            i @shall|@do not @adv* @adv* want|like|let|allow @adv* @adv* you|my_wife|my_girlfriend|my_woman|my_girl|my_husband @adv* @adv* wear|wearing|talk|talking|going|dressed|out|near|seeing|working|hanging|driving|smoking|drinking|posting|around|running
            quit|leave|give_up|drop @adv* that|your job|course|class|choir|gym|club|team|degree|school|college|band|therapist|therapy ...4
            your wages|salary|paycheck|pay|tips|benefits ...1 goes|go|comes|belongs ...1 to|into|in my|me|our
            you @be @adv* @adv* staying @adv* home|here|inside|in $|tonight|with|and|until|where|from
            do as you|your @be|are told
            know|remember|learn your place
            you @adv* @shall|will|@gonna @adv* @adv* obey|submit|learn_to_obey|learn_your_place
            i @adv* made|own you $|,|and|.
            i @am @adv* your husband|man|boyfriend|wife|master , @adv* @adv* you|and ...1 will|do|have|obey|are|must
            i @am @adv* the man|boss|head of|in the|this house|home|family|marriage
            i @adv* want|expect you @adv* home|back|in_bed|inside|in_the_house by|before|at|every ...4 $|,|every|and|or|no|sharp
            too short|tight|low|revealing|much . ...2 go|change|cover|take|put
            you @can see|visit|call|talk|go|meet ...4 once|twice|only|one|@number ...2 a|per|week|month|year|hour , ...1 i|with|and
            your @adv* ...1 friends|friend|mother|sister|family|brother @be not @adv* welcome|allowed|coming ...1 in|here|to|over|near
            i @adv* @have? @adv* locked|hid|hidden|put|burned|threw|thrown|cut|kept|keep ...1 your ...1 passport|passports|phone|card|cards|keys|license|pills|shoes|clothes|documents|papers|id ...1
            stop|quit @adv* wearing|putting|posting|dressing|smiling|laughing|flirting ...6 who|for|you_look|you_are|like_that
            who @be|were you @adv* @adv* trying|dressing|dressed to|for|up impress|?|for|like
            nobody|no_one|no_man ...4 except|but|besides|other_than me
            i @adv* take|drive|walk you @adv* ...2 everywhere|to_work_and|there_and_back|from_now
            every @adv* hour|night|day|call|text|penny|cent|minute , ...1 i want|need|check|expect|will|have
            you @can have ...3 when|once|if i @adv* say|decide|trust|think|feel
            i @am @adv* @adv* keeping|holding|taking|having your ...1 phone|card|cards|passport|keys|money|wages|paycheck|laptop|pay
            take|taking|took|deleted|delete|get ...1 him|her|them|that|facebook|instagram ...1 off your|the ...1 phone|list|page
            who|what @adv* else? @adv* did|have|do|were you @adv* @adv* talk|tell|told|see|speak|meet|do ...1 to|there|with ? ...3 who|do_not|tell|and|why|names|how
            you @adv* @do not @adv* @adv* leave|go|move|get_up|come_out|eat|sleep|speak|talk ...3 until|till|unless|before|without ...1 i|me|my|asking
            why @be|were|was|did|do|is you|your ...4 ? @adv* @adv* who|do_not_lie|tell_me|answer|show|give|i_called|and_who|with_who
            while you slept|were_asleep|sleep|were_in_the_shower|showered
            what do you @adv* @adv* need|want with|a|that|to ...2 degree|job|friends|phone|money|car|for|of|with ...2 you_have|when_you|i|stay
            you @have|got me , ...3 need|enough|why|what
            my @adv* house|money|roof|car|rules , my ...1
            i @adv* pay|paid ...3 , ...1 i|you @adv* get_to|decide|say|do_what|do_as|can_see|own|choose|belong
            i @shall|will|@am @adv* @adv* call|text|check|ring|facetime @adv* @adv* you|on_you|in ...1 every|at|to_make|to_see_if|randomly
            she|he|they @be not @adv* ...1 good|coming|allowed|welcome ...2 for_you|here|in_this|in_my|influence
            is|has|are @adv* a? @adv* bad|terrible|poisonous influence
            poison|poisoning you|your|us|our ...2
            - quit|stop @verb.ing ...6 or
            - you @be @adv* a bad influence
            i @am @adv* logged in ...1 to|into|on your
            tracker|gps|location @adv* said|says|shows|showed
            no gym|job|school|college|work|party|friends|car for you
            i @adv* @do|@am not @adv* having|have|want people|men|anyone|guys look|looking|stare|staring at you|my_wife
            been @adv* reading|checking|tracking|watching|going_through your ...1 @private|calls|phone|diary|mail
            your @adv* calls|mail|messages|letters forwarded
            from now on @adv* you @adv* text|call|tell|message|hand|give|report ...1 me
            you @can find @adv* somewhere else to live
            - from now on @adv* ,? @adv* i @adv* @shall|@am @adv* @adv* @verb ...8
            - what|which guys|men|boys|girls|women|friends ? ...1 lol|haha
            - let me see the|your ...3 ?|ticket|photo|drawing|ring|baby|menu
            - i @am not asking for|about|because|to|that
            - i @am checking|timing|counting|tracking ...1 your|it ...3 order|parcel|blood|package|luggage|ticket|delivery
            - @shall be timing|checking|counting|measuring ...4 race|match|homework|tickets|exam|oven|lap|run
            - you @shall|must|have_to|need_to ...8 teacher|reception|desk|manager|pharmacist|form|office|inspector|supervisor|coach|doctor|examiner
            - @will|@do|would|can|could|@shall|did you ...3
            - you @be @adv* @adv* staying ...3 ?|for_dinner|over
            - hand|give|turn ...1 in|over|me @adv* ...1 keys|phone|card|phones ...2 ?|please|before_the_exam|before_the_test|for_a
            - text|call|tell me ...6 ?|please
            - < unfollow|delete|close ...4 spam|app|old|tabs|unused
            - go @adv* and? wash|change ...2 hands|dinner|bed
            - you @be @adv* mine and i_am|i_will_love
            - the family of|feud
            - you @adv* have|get @number minutes|hours ...4 answer|finish|complete|exam|test
            - mind|opinion|say over|about_the_weather
            - my property tax|taxes|line|value|is
            - who you @adv* talking to|about ?
            - i know|see every ...4 song|word|episode
        against-myself: self_harm
            leave|give me @adv* the|that|my gun|pistol|rifle|razor|pills
            rather do it|end_it myself than
            i @adv* @adv* @have? @adv* been? @adv* wanting|wanted|want|longing|wish|going to @adv* @adv* follow|join|be_with|go_be_with her|him|them|my_wife|my_husband|my_mother|my_father|my_son|my_daughter|my_baby|my_brother|my_sister $|in|again|up|soon|. ...3
            since|after ...1 she|he|they passed|died|went|left ...6 follow|join|be_with her|him|them
            follow|join|joining him|her|them|my_wife|my_husband ...1 to|into|in the|heaven ...2 grave|heaven|ground|other_side
            i @adv* @adv* want|ready to @adv* go $|,|and ...2 be_with|home|now|peacefully
            i @shall|@am @adv* @adv* jump|jumping $|if|or
            hopefully|hope|hoping|pray|praying|wish|wishing ...1 i @adv* @adv* @do|@shall|would|did|never not? @adv* @adv* wake|survive|make_it|come_back
            letters|letter|note|notes|goodbyes @be|@have @adv* @adv* been? written|ready|sealed
            @not @adv* be @adv* here|around|alive @adv* much_longer|for_long|by_morning|come_morning|by_christmas|after_tonight|after_today|past|to_see_it
            gave|given|giving ...1 my cat|dog|things|stuff|pets|guitar|everything|books|jewelry|records|belongings|clothes away|to_my|to_her|to_a|, ...3
            said|saying|say|saying_all all|my|all_my @adv* ...1 goodbyes|farewells
            then|before|and|, @adv* i @am @adv* @adv* checking out $|for
            checking out . ...1 for_good|forever
            make|making it look|seem like an accident
            i @adv* took|swallowed|did ...2 on purpose
            took|taken|swallowed ...2 all|whole|entire ...3 pills|tablets|bottle|them|packet|box
            do not call ...1 ambulance|doctor ...6 took|want|let|pills|done|over|sit_with
            @can not @adv* @adv* do|handle|take|bear|face|live|stand @adv* @adv* life|living|existence|being_here|being_alive|another_day|another_night|this_life|this_world|another_year|waking_up|tomorrow ...1 anymore|any_more|$|,
            bang|banging|hit|hitting|slam|smash|punch|slap|beat my ...1 head|myself|arms|legs|thighs ...4 wall|until|till|bleed|quiet|floor|when_i|numb
            scratch|dig|burn|pinch|bite|claw|pick my|myself ...1 arms|skin|legs|thighs|wrists|hands|raw|until ...3 bleed|raw|until|when|blood
            my ...1 arms|thighs|legs|wrists|wrist|arm|stomach|hips @be @adv* @adv* covered|full|bleeding|all_cut|scarred ...1
            fresh|new|more cuts|scars|burns ...1 on|again|every
            i @adv* cut|cutting @adv* @adv* deep|deeper|again tonight|last_night|,|.|and|this
            think|thinking|thought|dream|fantasize|imagine|picture|wonder ...2 about|of|what ...2 turning|driving|swerving|crashing|jumping|stepping|steering|walking|not_stopping|letting ...4 wheel|lane|traffic|bridge|wall|tree|train|oncoming|truck|tracks|over|edge|water|go|off
            turn|turning|jerk|swerve|swerving|steer|steering ...2 wheel|car|into ...3 oncoming|tree|wall|river|bridge|rail|truck
            worth @adv* @adv* more dead|than_alive|dead_than|than_i_am
            life insurance ...4 worth ...2 than|i
            pays|pay out ...2 even if ...3
            if i @adv* @adv* just? @adv* was|were not? @adv* @adv* here|around|alive|gone|dead @adv* anymore|any_more|$|,|you|they|everyone|nobody
            i @adv* @am @adv* @adv* a|just|only|nothing|such ...2 burden|dead_weight ...8 without|better|over|gone|not_around|not_here|die|dead|end|quicker
            i @adv* @be|went|came|stood|sat|walked|been @adv* @adv* up|out|down|back|standing? @adv* on|at|to|by|onto the|a|that ...1 bridge|ledge|roof|rooftop|tracks|cliff|overpass|railing ...3 again|tonight|last_night|. ...8 jump|come_down|next_time|end|fall|let_go|almost|train|stop|think
            let me @adv* @adv* fall|die|bleed|drown|jump $|,
            @do not want you to @adv* @adv* save|pull|stop|find|revive me
            @do not want to @adv* be saved|rescued|found|revived|resuscitated
            got|get|getting|have|holding|hold|found ...1 the|a|my ...1 razor|razors|blade|blades|noose|rope ...2 out|again|tonight|in_my_hand|ready|around
            relapsed|relapsing|relapse ...6 razor|cut|blade|self-harm|cutting|burned
            noose
            i @adv* @have? @adv* tied ...2 rope|noose|belt|sheet
            end|ending|ended it ,? @adv* ...1 tonight . ...6 mind|cheerful|calm|goodbye|cannot|done|peace
            @going|will @adv* @adv* end it , ...4 tonight|now|mind|goodbye
            my head|brain|mind|voices ...3 tell|tells|telling|says|say ...2 to @adv* @adv* die|jump|do_it|end_it|cut
            i @adv* @adv* want|wanted|need|would_like|@adv to? @adv* @adv* everything|it|this|my ...1 to @adv* @adv* end|stop|be_over|go_dark|go_black|go_quiet forever|for_good|permanently|for_ever
            i @adv* @adv* want|wanna|wish|need|would_like|could|wanted|ready to? @adv* @adv* disappear|vanish|fade|evaporate|sleep ...1 forever|for_good|from_this|from_the_earth|from_earth|permanently|and_never|so_nobody|off_the_face
            no|any|without|a @adv* reason|point|purpose|sense|use to|in|for|of @adv* @adv* wake|waking|get_up|getting_up|go_on|going_on|carry_on|carrying_on|keep_going|keep_living|keep_breathing|stay_alive|staying_alive|being_here|being_alive|breathing|exist|existing
            i @adv* @do not @adv* @adv* see|have|find ...1 reason|point|future|way ...2 living|live|go_on|alive|wake|exist|being_here|for_me|forward
            i @adv* @am @adv* @adv* done|finished|through|tired|sick|exhausted @adv* with|of @adv* @adv* life|living|this_life|existing|being_alive|being_here|breathing|this_world|waking_up
            i @adv* @am @adv* @adv* done|tired|finished fighting|trying|existing|pretending|living|surviving $|anymore|,
            world|everyone|everybody|family|kids|you|they would|will|@be ...3 better|happier|easier|safer|relieved ...2 without_me|if_i|once_i|when_i_am
            nobody|no_one|person ...6 my|the|to funeral
            my own funeral
            tell|take|look|kiss|hug|give ...2 my|the|mother|father|kids|them|him|her|everyone ...3 i_loved|when_i_am_gone|after_i_am_gone|once_i_am_gone
            by the time you|this|anyone|they ...5 i @shall|@am ...3 dead|gone|asleep|over
            reading|hearing|read|hear about me in|on the news|papers|paper|radio
            i @shall|@am @adv* @adv* be? gone for good|ever
            explain ...3 why i @adv* did|do it
            neither|none of us @shall|is|are|@gonna ...3 here|alive|survive ...2 morning|tomorrow|tonight|then|.
            one for you @adv* @adv* and|, one for me
            you first|then @adv* and then me
            bury me , ...6 jump
            can not live without you and|. i @adv* @shall|will|do not|never
            god|lord|please ...1 take me now|tonight|away|already $|,|i
            wish|hope|pray|wished ...2 cancer|car|bus|truck|plane|lightning|train ...2 would|hit|takes|take|kill|kills|hits me
            looking|looked|googled|searched|researching|researched ...3 how|ways|method|methods|painless|dose ...4 die|overdose|painless|suicide|lethal|kill_myself
            lethal|fatal dose of|for
            painless|easiest|quickest way ...1 to|out ...1 die|go|do_it|end_it
            i @adv* @am|have @adv* @adv* self-harm|self-harming|self-harmed
            hurt|hurting|harm|cut|burn|punish|starve|starving|injure|burning|cutting|harming myself @adv* ...1 almost|every|again|tonight|when|daily|nearly|sometimes|often|with
            @do not think @adv* that? i @shall @adv* be|make|see|last|live|survive ...1 here|it|alive|around|tomorrow|christmas|morning|much_longer|the_night|next ...1 $|tomorrow|much|next|to|through|,|morning
            reason|point|purpose ...2 for me to @adv* wake|live|go_on|exist|be_here|get_up|keep|stay|breathe
            i @adv* @have? @adv* bought|found|got|made|hidden|kept ...1 rope|noose|razor|razors|pills|gun|bullets|blade ...2 . ...4 courage|need|note|ready|now|time
            balcony|bridge|roof|ledge|cliff|platform|tracks|edge|railing ...6 how @adv* easy|quick|simple|fast|peaceful
            how @adv* easy|quick|simple it @adv* would|could be ...2 to? ...1 jump|end|step|let|fall|die|stop|just|$
            i @shall|@can not @adv* make|see|reach|live|last|survive ...1 it? @adv* to|past|until|through|till ...2 birthday|christmas|summer|spring|monday|friday|weekend|week|year|night|morning|tomorrow|thirty|graduation
            i @adv* @have? @adv* picked|chosen|decided ...1 day|date|tree|bridge|method|how|when|spot $|,|and|already ...1
            no way|other out|way|escape ...3 for_me|except|but_one|left|anymore|but|than ...2
            dying|death|being_dead|not_existing|dead|the_end|suicide @adv* @adv* sounds|seems|feels|looks|would_be|is|would_feel @adv* @adv* ...1 peaceful|better|easier|good|nice|relief|like|easy|beautiful|comforting|only|kinder|restful
            you @shall|@gonna @adv* not|never @adv* @adv* have to worry|deal|bother|put_up|see|hear|care|look_after ...2 me|about_me|from_me ...2 after|again|any|soon|much
            not|never be @adv* @adv* your|a|anyone's|anybody's problem|burden|worry anymore|any_more|any_longer|after|again|soon|to
            i @adv* @can not see|imagine|picture myself @adv* @adv* living|alive|getting|growing|being|making|turning ...1 past|old|older|here|it|beyond|at|to|another
            swallow|swallowing|take|taking|down|downing @adv* every|all|each|the_whole|a_whole|all_of ...1 pill|pills|tablet|tablets|bottle|meds|packet
            do something to|stupid|bad to? @adv* myself
            hurt|kill|cut|hang|shoot|drown|stab|starve|burn|poison myself @adv* ...1 and|if|so|because|or|,|to|tonight|right|before|too|again|,_i
            slip|fade|drift|float|go away|under|quietly|peacefully ...1 forever|and_never|for_good|and_not
            my blood|wrists|veins|scars|suffering ...4 end|stop|over|ready|open|blade|knife
            looking|look|looked|stare|staring|staring_at ...2 knife|pills|rope|blade|gun|razor|bridge|train|ceiling_beam ...4 think|thinking|wonder|wondering|my|imagine
            i @adv* @am not|never @adv* afraid|scared of @adv* dying|death|to_die|to @adv* anymore|i|,
            i @adv* @do not|never @adv* ask|asked to be born|here
            i @shall|@gonna @adv* be @adv* @adv* dead|gone @adv* by|before|soon|tonight|when_you|and_it|and_you ...2
            it|everything|life @be|will|is ...1 over @adv* tonight|for_me|soon
            see|join|meet you ...1 other_side|heaven|next_life|another_life ...1 $|,|soon|one
            starve|starving|starved myself ...1
            everything|life|it @adv* hurts|is_too_much|is_too_hard ...4 want|wish|cannot|end ...3 die|stop|end|gone|anymore|over|leave_this
            after tonight|today|tomorrow ...1 you @shall not have
            bullet in|through my head|brain|skull|heart
            one step|jump|cut|slip and|n it is @adv* over|done
            straight into the river|wall|trees|traffic|sea|lake
            take|takes me in my sleep
            sitting|sat|sit ...2 with ...2 bottle|handful|box of pills|tablets
            go|jump off that|this|the bridge|roof|cliff
            all i @can|could @adv* think about is @adv* suicide|dying|death|ending
            take all of them and be
            - @not @adv* be here|around @adv* much_longer|for_long|past|to_see_it ...4 work|holiday|vacation|meeting|doctor|appointment|travel|office|train|five|bus
            - @can not @adv* @adv* do|stand|handle|take|bear|face|live ...2 without|another_day_of|another_night_of|of
            - overdosed|overdose on @adv* ...1 mince|chocolate|cake|coffee|cheese|sugar|pies|caffeine|pizza|tv|netflix|christmas|turkey|sun|candy|ice
            - jump|jumping off ...1 @adv* ...1 high|diving|board|dock|pier|boat|trampoline|bed|swing|sofa|wall|plane
            - checking out ...4 hotel|tomorrow|noon|books
            - gave|given|giving ...8 charity|shop|moving|outgrew|allergy|allergic|weekend|holiday|sitter
            - god|lord|please ...1 take me ...1 to|with|home_with|out|back|along|off
            - got|get|have|found ...4 razor|blade|rope ...4 shave|shaving|climb|climbing|sale|sharp|set|tow|garden|kitchen|skates|mower|for
            - @third|@person|you|they|she|who|people ...3 @suicide|self-harm|self-harming|cutting|harming
            - @not|never @adv* @adv* going|gonna|want|wanted|trying|would|do|thinking to|of|hurt @adv* @adv* hurt|harm|kill|cut|die|dying|end
            - letters|letter|note|notes @be @adv* @adv* ready to|for|at
            - hope|hoping|pray|wish ...1 i @adv* @do|@shall|would not @adv* @adv* wake you|up_late|the|him|her|everyone|my
            - join|follow her|him|them . i_think_i_will_too
            - i @am @adv* @adv* done trying|fighting ...2 to|with|over|about
            - way|road|point forward|through|on|past with|for the|a|this|that|our builder|builders|project|plan|landlord|bank|offer|house|kitchen
        despairs: self_harm
            < wish|hope|pray i ...1 not|never|had_not|had_never ...1 woke|wake|woken|waken|wake_up|made_it|survived
            - not|never|no_longer ...1 suicidal
            i @am|feel|feeling|felt ...2 suicidal
            i @can not ...1 see|find|think_of|imagine ...1 way|means ...1 of|to ...1 be|being|live|living|exist|existing|stay|staying ...4
            without me in it|there|in_the_way|in_your_life|in_their_life|in_their_lives
            i ...1 burned|burnt|burn|cut|hurt|hit|bit|scratched my|myself ...6 on_purpose ...1
            not ...1 have|need|be ...2 anything|nothing to sort|deal|worry|do|arrange|find|settle ...3
            tell ...2 her|his|their|your|the dad|mum|mom|mummy|daddy|father|mother|papa|mama ...1 loved|loves|always_loved|tried|was_sorry ...2
            no wish|desire|will to see|live|wake|go|be|reach another|alive|on|any|here|through ...2
            like|want|wish ...1 simply|just|only to stop|cease|end|be_over $|,|.|now|and
            i ...3 packets|tablets|pills ...2 lined_up|counted|in_a_row ...4
            count|counted|counting them|the_tablets|the_pills ...2 and ...2 put|again|back|enough
            i ...2 go|going away from everything|this_world|all_of_it|everyone|life
            first|one to_find|who_finds|to_come_in|to_walk_in ...4 send|brother|police|you|her
            i ...1 not be|being anywhere ...2
            whoever|whomever you marry|love|meet|choose|are_with ...1 next|after_me|when_i ...8
            i ...4 look|looked|looking|stare|stared|staring|stand|stood|standing|sit|sat|sitting|lean|leaned|leaning ...3 at|on|over|off|from|near|by|above ...2 bridge|railing|railings|tracks|cliff|cliffs|ledge|parapet|viaduct|weir|platform_edge|rooftop
            think|thinking|thought|thoughts|imagine|imagining|picture|wonder|wondering|tempted ...6 bridge|railing|tracks|pills|tablets|cliff|rope|noose|weir|knife|razor|blade|exhaust|oncoming|overdose
            think|thinking|thought|thoughts|imagine|imagining|wanted|tempted|easy|urge ...6 turn|turning|let_go|letting_go|jerk|jerking|pull|swerve|swerving|steer|steering|drive|driving ...3 wheel|oncoming|off_the_road|into_a_tree|into_a_wall|into_the_wall|off_the_bridge|into_the_river|into_traffic
            i ...3 count|counted|counting|save|saved|saving|saving_up|hoard|hoarded|hoarding|collect|collected|collecting|lined_up|keep|kept|keeping|have|got ...4 tablets|pills|sleeping_tablets|sleeping_pills|painkillers|paracetamol|meds ...3 instead|up|out|enough|in_a_row|on_the_table|in_the_drawer|under_the|hidden|for_when|for_it|ready|again
            i ...3 enough|all ...2 tablets|pills|sleeping_tablets|sleeping_pills|painkillers|paracetamol|meds ...2 to|at_once|$|now|here
            i ...3 bought|got|have|found|hold|held|keep|kept|hid|tied|took ...2 rope|noose|razor_blade|razor_blades|shotgun ...3 for_me|for_myself|in_the_garage|in_the_shed|and|$|ready|tonight
            i ...1 cut|cutting|burned|burnt|burning|hurt|hurting|hit|scratched ...1 myself|my_arms|my_arm|my_legs|my_thighs|again_last_night|again_tonight ...1 again|last|tonight|on_purpose|so|to|because|and|$|since
            i cut|self_harmed again ...2
            sat|sit|sitting|was|been ...3 in ...2 garage|car ...3 engine ...1 running|on ...1
            i ...2 given|gave|giving ...3 my ...8 only you left|remaining
            i ...2 given|gave|giving ...2 away ...2 things|stuff|clothes|dog|cat|everything|watch|ring|guitar|records
            told|tell|telling ...2 i_love|i_loved|that_i_love ...3 them|her|him . ...1 only|there|now|last ...4 you|me|one
            i ...2 said|saying|say my goodbyes|my_goodbye|goodbye_to_everyone|goodbye_to_the ...2
            what is|@be the @adv* point|use|sense of|in ...2 a_letter|letter|writing|telling|trying|getting_better|therapy|waking|being|staying|talking|eating|sleeping|fighting ...6 i|me ...3 not|gone|here|anyway|dead
            it|that|nothing|none @shall|will|would|wont ...1 not|never? matter to me
            by the time ...8 it|that|i ...2 not matter|be_here ...3
            you|nobody|they|everyone|she|he|kids ...2 not|never have_to|need_to ...1 be|put|worry|look|think|see|deal|live|listen|carry|hate|suffer|bear|fear|afraid|take_care ...4 much_longer|any_longer|for_long|for_much_longer|after_tonight|after_tomorrow|after_this_week
            not|never be here|around|there|alive ...1 for_long|much_longer|for_much_longer|any_longer|to_see_it|to_see_them|to_watch|when_they_grow|by_christmas|by_spring|by_the_summer|next_year|this_time_next
            take|takes|took|taking me in|during my sleep
            let|lets|letting me ...2 not wake|fall_asleep_and
            sleep|asleep|bed ...3 and not|never|hope|hoping|hoped|wish|wishing ...3 wake|waking|woke ...1
            i|me ...2 hope|hoping|hoped|pray|praying|prayed|wish|wishing|wished ...1 i|to|me ...2 not|never wake|waking|woke|woken|wake_up
            the only|one way|thing|door|exit|answer|solution ...1 left|out|i_have|i_can_see|for_me ...2 is|@be ...2 die|dying|go|end|gone|it|me|this|that
            easier|simpler|better|kinder|best|cheaper|quieter|relief ...4 if|when|once i ...3 gone|dead|died|disappeared|vanished|stopped|not_here|not_around|not_exist|never_born|not_woken|out_of_the
            my own? funeral|grave|coffin|suicide|obituary|tombstone|headstone
            worth more dead|to_you_dead ...1
            only reason|thing|person|one ...3 still_here|still_alive|am_alive|am_here|keeping_me|stopping_me|stops_me|holding_me|keeps_me|getting_me_through ...1 $|is|are|now|alive|here|going|was|from|any
            what|nothing|little|not_much ...2 keeps|keeping|holds|holding me here|alive|going ...1
            find|finds|found ...1 me|my_body ...2 in_the_morning|hanging|in_the_bath|in_the_garage|dead|gone|on_the_floor|first|like_that
            let|want|wanted ...1 the_kids|the_children|the_girls|the_boys|her|him|them|you|anyone to? be|find ...3 me|one_who_finds ...1
            look|looked|looking|googled|searched|read|reading|know ...3 how ...2 many|much|painless|quick|quickly|it_takes|to_tie|long ...4 tablets|pills|painless|painlessly|rope|knot|hurt|die|drown|bleed|kill|overdose|it_takes
            painless|painlessly way|ways|to_go|to_die|and_quick ...1
            at|made|making|make my? peace with ...2 going|dying|death|it_ending|not_being|leaving_this_world|god
            ready|prepared|time @adv* to|for me? to? go|die|leave_this_world|be_gone|meet ...1 $|now|,|and|my_maker|god|,
            i ...2 want|wanted out of ...2 life|world|here|everything|my_head|my_skin
            before i ...1 do it|go|end_it|die ...2 want|need|wanted|know|, ...4
            i ...2 not|never make_it|survive|get_through|last|see ...1 to|through|until|past|the|this|another ...1 night|week|weekend|winter|christmas|year|month|morning|end|spring|birthday
            i ...2 not make it through|to|past ...4
            my|this body|heart|life ...2 would|could just? stop|end|give_up|switch_off|finish ...1
            wish|wished|hope|hoped ...3 a|the|some|that|my ...1 lorry|truck|bus|car|train|heart|plane|cancer|tumor|tumour|illness|lightning|doctor|lump ...4 hit|hits|stop|stopped|take|takes|me|crash|kill|fatal|bad|terminal
            walk|walking|step|stepping|jump|jumping|drive|driving|run|go|going|lie|lying ...1 in_front_of|into|under|off|out_in_front|out_into ...2 train|bus|lorry|truck|traffic|sea|river|lake|water|waves|road|balcony|roof|bridge|cliff|building
            walk|walked|walking|swim|swam|wade ...2 into|out_to the sea|water|river|lake|waves ...1 and|until|,|$
            not|never|no_longer ...2 meant|supposed|able|fit|built|made ...1 to|for ...1 be|live|this ...1 alive|here|world|life|live
            i ...1 already|been|am|feel dead inside?|already|to_you|to_everyone ...1
            switch|turn|shut ...1 it|everything|myself|me|my_head|my_brain ...1 off ...1 for_good|forever|and|$|for_ever
            go to sleep ...2 forever|for_good|for_ever|not_wake|never_wake|and_not
            no one|nobody|person ...2 know|notice|realise|realize|miss|find|care|cry ...3 i_was_gone|i_am_gone|i_had_gone|if_i_was|if_i_were|if_i_died|if_i_went|until_it|for_days|for_weeks
            i ...3 do not|no_longer|can_not ...2 fear|mind|afraid_of|care ...2 dying|death|if_i_die|whether_i_live|whether_i_wake
            dying|death|being_dead|not_existing|not_being_here|ending_it|suicide ...4 relief|peaceful|peace|easier|better|answer|friend|rest|comfort|calm|tempting|option|only
            my|having|have|had|these|the|keep|kept|been thoughts|thought|thinking ...2 of|about ...1 suicide|dying|death|ending_it|ending_everything|ending_my|killing_myself|not_being_here|not_living
            i ...2 drink|drank|drinking|drive|drove|take|taking|took ...6 not|never|without ...2 care|caring|mind|minding ...3 wake|woke|die|live|survive|happens|happened|wake_up|come_home
            - movie|film|book|song|game|novel|series|episode|character|documentary|podcast|article|charity|awareness ...8
            - not ...1 my funeral
            - ready|time|prepared to|for ...1 go ...1 home|out|shopping|to|on|now_?|when|if|ahead|back|swimming|in|and_you
            - ready|time to go $|,|now ...2 ?|are|the|taxi|car|bus|kids|coat|shoes|we|train
            - bridge|cliff|river|sea|lake|tracks ...6 photo|photos|picture|pictures|view|sunset|walk_the_dog|holiday|beautiful|swim|swimming|fishing
            - walk|walking|go|going|run|swim|swam|wade ...2 into|off ...2 sea|water|lake|river ...6 kids|dog|cold|warm|towel|swim|hot|sun|lovely|beach|boat
            - not ...1 last|see|survive|make_it|get_through ...2 night|week|weekend|winter|christmas|month|morning|spring|birthday|year ...3 without|coffee|heating|chocolate|you|wine|car|party|budget|money
            - walk|drive|run|go into ...2 road|traffic ...3 jam|works|so|late|delayed|on
            i @adv* @can not|never @adv* @adv* live|go_on|carry_on|cope|be @adv* anymore|any_more|any_longer? with @adv* what|myself|having|knowing|the_guilt|the_shame|my_guilt|the_knowledge|being_the|who
            i @adv* @do not know how @adv* i? @adv* to|can|am_to|am_supposed_to|@shall go_on|carry_on|live|continue|face
            i @can not @adv* @adv* go_on|carry_on|keep_going @adv* anymore|any_more|any_longer|$|without|living|knowing
            i @can not @adv* @adv* look_at|face|stand|bear|look|endure @adv* myself|in_the_mirror|at_myself|being_me|who_i|what_i_am|what_i_have_become
            i @can not @adv* @adv* bear|stand|take|carry|face|endure @adv* it|the|this|my ...1 guilt|shame|remorse|what_i
            i @adv* hate|despise|loathe|detest|disgust|curse @adv* @adv* myself
            i @adv* hate|despise|loathe @adv* @adv* who|what|the_person|the_man|the_woman @adv* i @adv* am|have_become|became|was
            i @adv* do not|can_not @adv* @adv* think|see|know|imagine @adv* that|how|if|whether? @adv* i @adv* can|could|shall|will|am_to @adv* @adv* live|go_on|carry_on|cope|continue|keep_going|exist $|with|like|after|any_more|anymore|another
            i @adv* @adv* want|wish|need to @adv* @adv* be @adv* @adv* gone|dead|no_more
            i @adv* should|ought_to|could @adv* @adv* disappear|vanish|die|cease|end_it|be_gone
            let me rot|die|burn|suffer
            kill|shoot|end me @adv* ...2 deserve|deserved|earned
            i @adv* @be|feel @adv* @adv* disgusted|sickened|ashamed|repulsed|revolted @adv* by|with|of @adv* myself|being_alive|existing
            i @adv* @be|feel|feel_like|have_become|became @adv* @adv* a|an|such_a|nothing_but_a|only_a|pure @adv* ...1 monster|beast|devil|demon|piece_of_shit|piece_of_dirt|waste_of_space|waste_of_air|waste_of_breath|failure_as_a|burden|poison|curse|scum|filth|evil|abomination|vermin
            i @be @adv* @adv* worthless|evil|irredeemable|unlovable|poison|scum|filth|nothing|vermin $|,|and|to|for|now|anymore|without
            i @be @adv* @adv* beyond|past help|saving|hope|redemption|forgiveness
            i @adv* @do not|never|no_longer @adv* deserve|deserved @adv* to @adv* live|exist|breathe|be_alive|be_here|be_loved|wake|go_on|walk|eat|sleep|survive|be_saved
            i @adv* @do not|never|no_longer deserve @adv* life|air|a_place|anyone|love|mercy|help|happiness $|,|and|on|after|from_anyone|anymore
            i @adv* deserve|deserved|have_earned @adv* to @adv* @adv* die|be_dead|suffer|rot|burn|hang|be_punished|be_hurt|be_hit|be_beaten|be_killed|hurt|pay_with|be_in_pain|go_to_hell|lose_everything|be_destroyed|be_shot|be_alone_for|be_miserable|never_be
            i @adv* deserve|deserved @adv* whatever|anything|everything|all|every ...2 you @adv* do|did|want|will_do|can_do|decide|choose|have_done|have_in_store
            i @adv* deserve|deserved @adv* whatever|anything|everything|all ...2 happens|comes|is_coming
            i @adv* deserve|deserved @adv* death|hell|pain|the_pain|punishment|the_worst|worse|no_mercy|no_better|a_beating|every_blow|every_bit_of_pain
            whatever|anything|everything|all ...1 you|happens|comes|they ...4 , i @adv* deserve|deserved|have_earned it|that|all
            you @can|could|may|might @adv* @adv* do @adv* to|with me @adv* whatever|anything|what|everything @adv* you @adv* want|like|please|wish|need
            you @can|could|may|might @adv* @adv* do @adv* whatever|anything|what|everything @adv* you @adv* want|like|please|wish|need @adv* to|with me
            do @adv* whatever|what|anything|everything you @adv* want|like|please|wish @adv* to|with me
            do to|with me whatever|what|anything|as
            hit|hurt|punish|beat|destroy|break|kill me @adv* ...1 if|as|until|however|because ...2 you|i|it @adv* want|like|much|hard|deserve|helps|need|have|wish|makes
            i @adv* should @adv* @adv* be @adv* @adv* dead|shot|hanged|killed|put_down|buried|gone|rotting
            i @adv* should not @adv* @adv* be @adv* here|alive|living|breathing|on_this|allowed_to_live
            i @adv* should @adv* not|never @adv* have @adv* been? @adv* born|lived|existed|survived
            i @adv* wish @adv* i @adv* did|had|was|were|would|could not|never @adv* exist|been_born|born|wake|wake_up|alive|be_alive
            nothing @adv* is? @adv* left|more|worth|here @adv* for|to|of|in|living @adv* me|live|us|myself|hope|for_me $|,|for|anymore|any_more|now|in|here|without|but|and
            i @adv* have @adv* nothing @adv* left? @adv* to live|go_on|stay|keep_going|wake ...1
            there is @adv* no|nothing @adv* way_out|hope|future|point|way_back|place|help|left|saving|mercy @adv* left? @adv* for me|someone_like_me|a_person_like_me|people_like_me
            the|my|this @adv* guilt|shame|remorse @adv* is|@be|has_been @adv* @adv* killing|crushing|eating|destroying|suffocating|drowning|choking|more_than_i|too_much_to|unbearable|stronger_than
            i @adv* ruin|ruined|destroy|destroyed|poison|poisoned|kill|break|hurt @adv* everything|everyone|everybody|anything|anyone|all @adv* that|who? @adv* i @adv* @adv* touch|love|loved|do|care|ever
            nobody|no_one|who @adv* @can|could|would|should|@shall|will @adv* @adv* ever? @adv* love|want|save|mourn|forgive|miss|need @adv* me|someone_like_me|a_monster|a_person_like_me|somebody_like_me|what_i_am $|like|after|,|anyway
            i @adv* @adv* want|need|deserve|wish|ask @adv* to|you_to? @adv* be? @adv* punished|punish_me|suffer|hurt_me|hit_me|destroyed|pay_with_my|make_me_suffer|beat_me $|for|,|until|like|as|with|because|and
            i @adv* do not|no_longer @adv* care|mind @adv* @adv* what|if|whether @adv* happens|becomes|i @adv* to|of|live|die|wake|survive @adv* me|or|$|anymore|any_more|up
            my @adv* life @be|is @adv* @adv* over|worthless|pointless|finished|not_worth $|,|living|nothing|anymore|now|and
            i @be @adv* @adv* not @adv* @adv* worth @adv* the|your|living|saving|loving|anything|being|keeping|life|air ...1
            you|everyone|everybody|they|the_kids|the_children|the_world|this_world|my_family|people @adv* @shall|would|@be|deserve @adv* @adv* ...2 better|happier|safer|freer|relieved ...1 without me|someone_like_me
            you|everyone|the_kids|the_children|they|my_family ...1 better|happier|safer ...1 if i ...3 gone|dead|here|existed|born|died|disappeared|vanished|alive|around|left_this
            i @adv* @adv* want|wish|would_like|long to @adv* @adv* disappear|vanish|not_be|not_exist|cease|be_nothing|be_no_more $|,|and|alive|forever|now|completely
            what is the point of|in @adv* me|living|going_on|it_all|being
            i @adv* @be @adv* @adv* better off dead|gone
            i @adv* @can not|no_longer @adv* @adv* go_on|live @adv* like this|that $|anymore|any_more|after
            nothing|no_good|no_part @adv* @adv* good|decent|human|kind|clean|lovable|worthwhile|worth_loving|worth_saving ...2 in|about|inside me|myself ...1
            look|looked|looking|mirror ...8 see|saw|seeing|is ...3 monster|animal|beast|devil|failure|murderer|stranger ...1 $|,|and|who|that|now|looking
            i @be @adv* @adv* the worst|lowest|vilest|most_worthless|most_disgusting person|human|human_being|man|woman|creature|thing|father|mother ...1
            i @be @adv* @adv* rotten|broken|evil|poisonous|bad to|inside|through|beyond ...1 core|bone|inside|out|through|repair|fixing
            i @be|feel ...3 waste of oxygen|space|air|skin|breath|life|food|everyone's_time
            right @adv* to @adv* be? @adv* treated like|as|with a|any|respect|dignity|kindness|decency ...2
            i ...2 no|any|lost|forfeited|every ...2 right to @adv* be? @adv* alive|here|loved|happy|live|exist|breathe|happiness|a_life|laugh|sleep
            do not treat me like|as a|if human|person|i_am|i_were ...2
            i @adv* @do not|never|no_longer deserve @adv* kindness|your_kindness|any_kindness|anything_good|good_things|to_be_treated|pity|sympathy|tenderness|comfort ...1
            no punishment ...3 enough|hard_enough|harsh|bad_enough|too ...1
            any|whatever|every|each|the_harshest punishment ...6 fine|ok|all_right|right|deserve|take_it|accept|fair|less
            take it|everything|your_anger|your_rage ...1 out on me ...6
            take|let|get ...3 out on me , ...2 coming|deserve|earned|owe|asked|fight|stop|can_take|not
            i @adv* have got|had? it coming , ...2 do|take|hit|hurt|let|whatever
            say|do|take @adv* anything|whatever|everything ...2 to|from|with me ...1 ,|and|i|you
            do your worst ...2 deserve|earned|coming|stop|argue|fight
            hurt|hit|slap|punch me back|too , ...4 fair|deserve|earned|right|even|coming
            it @adv* @adv* should|ought_to @adv* have? of? been? me $|,|instead|not|in_the|in_that|that_got|that_was|that_died|who_got|who_was|who_died|under|hurt|lying|dead|and_not
            wish|wished it @adv* had|was|were been? me $|,|instead|not|in_the|in_that|that|who|and_not
            i @adv* should|ought_to|@adv @adv* be|have_been the one in|dead|under|lying|who_died|that_died ...3
            nobody|no_one|who|world|anyone|soul|anybody|they|you|everyone|people @adv* would|will|@shall not? ...1 have? of? miss|missed|mourn|notice|cry_for|ask_after me|if_i|that_i|when_i ...3 $|,|gone|dead|here|vanished|disappeared|anyway|either|much|died
            world|everyone|everybody|nobody|you|life ...4 worse|better_place|poorer|lighter ...2 if|without|for i|me|my ...3
            i @can|could @adv* @adv* vanish|disappear|die|drop_dead|be_gone|not_wake ...4 nobody|no_one|soul|who|not_one|anyone would|@shall|will ...2
            not|never|stop|stopped @adv* be|being ...2 problem|burden|trouble|bother|nuisance|weight ...2 for|to|on anyone|anybody|you|them|everyone|others|my|the ...2 longer|much|anymore|any_more|again|after|soon|now
            not|never @adv* be in ...3 way soon|much|anymore|any_more|any_longer|again|for_much
            you|they|everyone|all|soon|finally|then ...4 rid|free of me ...1 $|,|soon|at_last|and|for_good|forever|anymore
            i @adv* @adv* want|wanted|need|wish|would_like|long|longing|pray|praying for|to? ...1 it|everything|all|the_pain|the_noise|the_hurting|the_thoughts|my_life|this_life|it_all for? @adv* all? to @adv* @adv* stop|end|be_over|be_finished|be_done|go_away|go_quiet $|,|and|now|so|already|anymore|please
            tired|exhausted|worn_out ,|. ...3 not|no ...2 sleep|sleepy|rest|bed ...3
            tired|exhausted|tiredness ...4 sleep|rest @adv* @can? @do? not|never|no fix|help|cure|touch|mend|cures|fixes|helps
            tired|weary|sick to|in|of the|my|it|being|myself|feeling|everything|pretending|carrying|hurting ...1 soul|bones|bone|all|me|myself|alive|here|nothing|guilt|shame|$ ...1
            there is|@be @adv* @adv* no @adv* @adv* point|sense|use|meaning anymore|any_more|now|in|to|left|$ ...1 any_of|anything|me|it_all|my_life|,|$|living|life|existing
            what is|@be the @adv* point|use|sense of|in|to @adv* anything|any_of|me|it_all|any_more|life|my_life|getting_up|being_here|tomorrow|carrying_on
            not|no see|point ...3 in|of|to making|planning|plans|tomorrow|anything|me|any_of|it_all|getting_up|a_future|the_future ...4 $|past|beyond|after|for|anymore|any_more|next|,
            i @adv* @can not|never|no_longer @adv* see|find ...1 a|any|the way|road|path|door out|forward|through|past|on ...2 $|this|it|for|anymore|any_more|,|of_this|of_it
            i @adv* see|find no @adv* way|road|path out|forward|through|on|back ...2
            no @adv* way|road|path out|forward|back|through|on @adv* for|left me|that|$ ...1
            i @adv* @can not|no_longer picture|imagine|see @adv* being|a_future|any_future|my_future|the_future|next|growing|another|myself ...1 alive|here|old|around|year|christmas|birthday|,|$|anymore|for_me|in_it
            i @adv* @have? @adv* written|wrote|left|writing|finished ...2 letter|letters|note|notes to|for ...2 each|all|kids|children|boys|girls|both|everyone|son|daughter|mother ...10 drawer|desk|box|after|when|safe|envelope|later|read|open
            my will @be|is @adv* in|on|with|signed|done|ready|up|at|inside ...4
            paperwork|papers|passwords|insurance|accounts|will|documents|affairs|bills|bank_details ...10 so|then nobody|no_one|you|they|the_kids|everyone ...2 have|has|need|needs to look|search|deal|find|worry|sort|hunt ...3 after|anything|afterwards|alone|them|when|later|without
            insurance|pension|savings @adv* @shall|will|should @adv* take_care|look_after|see|be_enough|cover ...2 you|kids|children|girls|boys|family
            put|putting|set|setting|getting my affairs|things|papers in order ...1
            look|looking after|care|care_of ...4 when|once|after|now i @be @adv* not_around|gone|no_longer_here|no_longer_around|not_there_anymore|dead|not_here_anymore
            tell ...3 i|that_i @adv* loved|always_loved|did_love them|him|her|all|you|everyone ...8
            goodbye|farewell|good-bye . ...3 best|loved|good|sorry|thank|happy|forgive ...4
            this is @adv* @adv* goodbye|farewell|the_end_for_me|my_goodbye ...1
            by the time you|anyone|they|somebody|someone|he|she ...1 read|reads|see|find|finds|get|gets ...2 it|i|this ...3 done|over|gone|finished|dead|too_late|not_be
            i @be not able to @adv* live|go_on|carry_on|cope|keep_going|face ...1 with|myself|anymore|any_more|it|this|another|$
            what|all i @adv* have? @adv* did|done|become|am ...3 not|nobody|no_one|never|nothing ...4 live|living|go_on with|after|past
            do not know|understand|see how ...1 anyone|anybody|people|person|someone|a_man|a_woman ...2 live|lives|living|carries|carry|go_on|survives with|this|after|on ...2 this|it|that|themselves|something|what|having|$
            i @adv* @can not|never|no_longer @adv* carry|bear|hold|shoulder @adv* this|it|what|that|the_weight|all_of|the_guilt|my_guilt|this_guilt|this_weight|this $|anymore|any_more|any_longer|i_did|i_have|inside|alone|around|and|,|with_me
            better|easier|happier|lighter|simpler|calmer|safer|quieter ...4 with me gone|dead|away_for_good|out_of|not_here|under|in_the_ground
            life|lives|world|family|house|home|things|everything|everyone|kids|girls|boys|children|you|they ...3 would|@shall|will|@be ...3 better|easier|happier|lighter|simpler|calmer|safer|improved ...2 without|minus me ...1 $|,|in|around|and|anyway|there
            girls|boys|kids|children|son|daughter|they|you ...4 better|happier|safer off? ...1 with|without no|a|any|another father|mother|parent|husband|wife than|like|$ ...2
            i @be|feel|feel_so @adv* @adv* numb|hollow|empty|dead inside|to_everything|all_over_inside ...1
            numb|hollow|empty|nothing_inside ,|. ...3 nothing|do_not_feel|can_not_feel|no_point|do_not_care ...2
            i @adv* do|can not|no_longer @adv* feel @adv* anything|a_thing|alive|human|real anymore|any_more|at_all|now|,|$ ...1
            nothing @adv* @adv* matters|mattered|means_anything|makes_sense @adv* anymore|any_more|now|to_me|$|, ...2
            i ...1 no|not_one|not_a|never_a @adv* @adv* reason|point|cause to|for @adv* get_up|get_out|wake|live|living|stay|be_here|go_on|being|breathe|carry_on
            i @adv* @have? @adv* had enough of|with @adv* living|life|it_all|myself|being_here|this_life|being_me|being_alive|this_world|breathing
            keep|kept|stop|always|been thinking|dreaming|imagining ...1 about|of ...2 bridge|river|train|tracks|pills|cliff|rope|roof|dying|ending_it|not_being|going_under|driving_off|never_waking
            sooner|rather @adv* be dead|die|dying than @adv* look|face|live|see|be_here|hurt|go_on|be_me|have
            someone|somebody|people|person|men|man|woman|women|anyone|thing like me ...1 should|deserve|deserves|do|ought|has|have|@be not|no|better ...3 exist|live|alive|here|breathe|happy|right|born|loved|dead|life
            i @adv* should|ought_to|deserve @adv* to? be @adv* locked_up_for|locked_away|put_down|in_the_ground|under_the|thrown_away|wiped|erased|forgotten|six_feet
            i @be|feel @adv* @adv* poison|scum|filth|vermin|toxic|trash|garbage|dirt ,|and ...2 i|you|always|have|we|that ...3
            i @be ...1 and? always_was|always_have_been|always_will_be @adv* a|an|nothing|poison|worthless|evil ...2
            hit|hurt|punch|slap|beat me ...3 , ...2 i @adv* would|will|@can not ...3 hands|stop|fight|move|defend|resist|flinch|blame|run
            there is not|no a? @adv* punishment|pain|penalty ...2 i ...1 not ...1 take|accept|deserve|earned|would|have|bear|welcome
            it|that @adv* should|ought_to @adv* @adv* be me ...1 lying|dead|in_that|in_the|under|hurt|bleeding|suffering|in_pain
            why @adv* her|him|them|you|he|she and_not|not me $|,
            one less|fewer of|person|like|mouth me ...1
            world|life|sun|things|everyone|everything ...2 would|will|@shall|can ...3 turn|go_on|carry_on|manage|spin|be_fine|rise ...3 without|minus me ...1
            you|they|everyone|kids|children|people @adv* @shall|would|will ...2 get|be over me|it|this ...2 soon|quick|quicker|fast|faster|quickly|in_a_year|than_you_think ...2 when_i|once_i|without|gone|$
            not|never be around|here|alive|there @adv* to bother|trouble|hurt|annoy|disappoint|let_you|see|burden|harm|ruin ...2 you|anyone|anybody|them|it|everyone ...3
            < @adv* let|want|make it|everything|this|me @adv* @adv* be over|finished|gone|done ...1 $|,|already|now|soon|please
            i @adv* @do not|never|no_longer ...1 want|wish|care|need to @adv* open_my_eyes|see_tomorrow|see_the_morning|see_another|wake_up_again|wake_up_tomorrow|face_another_day|be_alive|live|exist|breathe|keep_living|be_anywhere|be_a_person ...1
            angry|sad|sorry|disappointed|upset|annoyed|cry|hate|hated ...2 that|when|because|it_when i @adv* woke|wake|survived|lived|am_still|opened ...1 up|$|here|alive|my_eyes|again
            tired|worn_out|exhausted|weary|sick ...2 with|of|from|by ...1 being|staying|living|existing alive|here|me|on|like_this|$
            every|all @adv* door|doors|road|way|path is|are|has ...2 shut|closed|blocked|ended ...1 for|to|on me|now|us ...1
            i @adv* @have? @adv* left|put|written|laid ...6 cards|accounts|account|passwords|papers|keys|will|list|documents|policy ...8 for you|kids|children|when|them|whoever ...2
            kiss|hug|hold|tell|hold_on_to ...2 children|kids|boys|girls|baby|son|daughter|mother|dog|them for_me|from_me|i_tried|father_tried|mother_tried|i_am_sorry|not_to_be_sad|not_to_hate|i_did_my|it_was_not_their|that_i_loved|i_loved ...2
            look_after|take_care_of|be_good_to|be_kind_to|mind yourself|yourselves|each_other|one_another ...1 and|, ...2 look_after|take_care|kids|children|mother|dog|cat|goodbye|remember|girls|boys ...2
            forgive|remember|think_of|do_not_hate me when|after|once ...1 i @be|have ...1 gone|dead|not_here
            i @can not ...2 get_up|wake_up|go_on|keep|spend|live every|another|each|being|one|my ...2 day|morning|life ...1 and|as|being|with|knowing ...8
            do not know how to @adv* be|stay|keep|carry|exist @adv* alive|living|breathing|me|going|on|here|myself ...1 after|anymore|any_more|now|with|$|any
            deserve|deserves|need|needs ...2 father|mother|dad|parent|husband|wife|someone|partner ...1 who|that is|are not ...1 me ...1
            no coming|way|going|road back from|for what|who|this|that|me ...2 i_am|i_did|i_have|become|$|me
            i ...1 no|not_any|nothing|any @adv* fight|strength|will|life|hope|energy|tears left|anymore ...1 in_me|to|for|inside|$ ...1
            i ...2 not ...1 any @adv* fight|strength|hope|will left ...2
            if|when|should i @adv* @adv* @do? not wake|come|make|get ...1 up|back|through|home ...2 tomorrow|again|ever|one|morning|do_not|please|, ...4 do_not|sad|cry|blame|tell|know|sorry|remember|better|fine|know_that
            nothing @adv* about|of|that|in? i|me @adv* do|am|is|say|was ...2 matters|worth|good|any_use|keeping|saving|counts|helps ...2
            look|looking|looked|staring|stare|stared|gaze|counting|counted ...1 at ...1 pills|tablets|rope|knife|knives|razor|razors|medicine|paracetamol|gun|train_tracks ...3 cabinet|drawer|again|every|and|all|tonight|cupboard|for_hours|on_the
            where|what i @be going|do ...1 i|you @shall|will not need|matter|want ...2
            not|never ...1 need|needing|be_needing it|them|that|anything|money|clothes|forgiveness ...1 where|when|after i @be going|go|gone ...1
            i @adv* used_to|once|no_longer|have_stopped|stopped @adv* @adv* want|wanting|wanted|care|caring|hoping|living|eating|trying_to|bothering ...1 to? ...1 live|life|alive|happens|living|tomorrow|at_all|anymore ...1
            i @adv* have|have_got no|not_a @adv* future|life|tomorrow|hope|one|friend|place ...1 left|anymore|any_more|now|to_go|ahead|$ ...1
            i @adv* feel|am|felt like|as|nothing ...2 dying|burden|ghost|already_dead|dead_already|drowning|am_dead|died|disappearing|a_corpse ...2
            i @can not be saved|fixed|helped|mended|loved $|,|and|by|anymore|any_more|now
            lock me up|away ...3 throw_away|key|deserve|for_good|forever ...4
            i ...2 take|accept|welcome|bear any|all|every|whatever ...1 pain|punishment|blow|beating|hurt|hit ...3
            if only it|i @adv* was|were|had ...2 me|died|gone|not ...2 $|and_not|instead|,|born|her|him
            who|nobody|no_one ...2 would|will|@shall|even ...2 come|go|cry|be to|at my funeral|grave ...1
            everything|it_all|all_of_it|this_all|my_life @adv* needs|has|must|ought ...2 stop|end|be_over ...1 $|,|now|soon
            god|lord|death|sleep|cancer|he|it ...2 takes|take|took|would_take|swallows me $|,|away|soon|tonight|in|too ...1
            i ...2 not ...2 strength|energy|courage|will|heart to be|stay|go_on|live|wake|carry_on|keep_going|exist ...2 alive|living|$|anymore|any_longer|any_more|another|on|up|,
            nothing ...1 ahead|left|waiting|in_front|to_come|out_there of|for me|us|here ...1
            i ...4 given|gave|giving|sold|rehomed ...3 dog|cat|guitar|car|tools|books|records|things|bike|ring ...1 to|away ...1 my|a|the ...1 brother|sister|friend|neighbor|son|daughter|mother|father|away
            stay|staying|be|remain alive after|with|knowing this|that|what ...2
            i @can not ...6 and @adv* stay|be|remain|keep_on alive|living|breathing ...1
            i @can|could @adv* slip_away|slip|go|die|fall|be_dead|lie_dead|rot ...6 before|until|till anyone|anybody|someone|somebody|they|you ...1 knocked|noticed|knew|found|looked|asked|came|missed|called
            would|could be @adv* days|weeks|months|years before|until|till anyone|anybody|someone|somebody|they ...2 noticed|knew|found|looked|asked|came|knocked
            i ...2 gone|went|feel|am ...1 quiet|dark|cold|black|grey|gray|dead|empty|silent inside ...2
            not|never waste your|any|a ...1 tears|time|tear|breath|pity|love|life on ...2 me
            treat me like|as the|a ...1 dirt|dog|animal|rubbish|nothing|shit|trash|thing ...2 i_am|you_want|deserve|, ...1
            sleep|sleeping ...3 and|to never|not ...2 come_back|wake|come_up|get_up|open_my ...2
            i @be @adv* past|beyond caring|hoping|saving|feeling ...1 if|whether|what ...4 me|live|die|alive|wake|morning ...1
            my being|staying|existing|living alive|here|around ...1 does|is|helps|makes|serves|only ...4
            i @adv* @be|am not|no_longer ...1 afraid|scared|frightened of dying|death|to_die ...1
            what|which kind|sort of animal|monster|person|man|woman|father|mother|husband|wife does ...3 ? ...1 me|i_do|i_did|i_am ...1
            being alive ...4 no|nobody|nothing|too_much|hurts|exhausting|punishment|unbearable|pointless ...1
            i @adv* @can not|no_longer ...1 hold|carry|bear|take|stand @adv* it|this|on|myself together|any_more|anymore|any_longer|up ...1 $|,
            - look_after|take_care_of yourself|yourselves ...6 cold|cough|flu|back|weekend
            - kiss|hug|hold|tell ...3 for_me|from_me|i_am_sorry ...3 land|late|back|soon|home|bedtime|miss|tomorrow|tonight|good|traffic|party
            - party|mood|late|dinner|plane|train|flight|bus ...8 tell them|him|her i_am_sorry
            - no|any energy|strength|fight|will left for ...1 gym|run|party|dinner|dishes|washing|work|walk|kids|school|house
            - if i @adv* @do? not make ...1 it|back|home ...2 by|before|to_the|in_time|on_time|at
            - not|never ...1 be around ...4 weekend|week|conference|holiday|christmas|summer|vacation|trip
            - left|put|written|laid ...10 for you ...3 ,|.|? ...1 can|could|will|please|shall|so_you_can|have|help
            - sleep ...3 not|never ...2 wake|wake_up|get_up ...1 until|till|before
            - hated|hate ...2 when i woke|wake you|him|her|them|the
            - there is|have no point|use|sense in|to @verb.ing ...2 now|there|today
            - point|sense|use in|of buying|driving|arguing|going_there|waiting|asking|paying|calling|talking|cooking|booking|both|us|the|this
            - no way|road|path out|through|back of|for ...2 car|park|house|town|hour|traffic
            - miss|missed|notice me|if_i|that_i ...4 party|meeting|work|late|lunch|class|tonight|training|early
            - feel anything|a_thing in|from|with my|the
            - people|world|anyone|they|nobody ...4 miss|missed ...3 sofa|show
            - have|has no reason to get_up early|on|before
            - tell him|her|them i @adv* loved it|the|her|his|their
            - i|you @be @adv* not the one
            - see how anyone|anybody|people ...1 live|lives|living with you|him|her|them
            - you|they|people|he|she|everyone|if|said|say|says|called|call|think|thinks|thought|tell|told|saying|thinking @adv* ...2 i @adv* am|was @adv* a|an|the|worthless|evil|nothing
            - so|suppose|guess|oh|right|yeah|sure ,? @adv* i @be @adv* a|the|worthless|evil|nothing
            - i hate myself for|when|if @adv* asking|saying|loving|missing|eating|buying|laughing|watching|having|getting_up|liking
            - monster|beast|devil at|in|before|until|fan|truck|hunter|without @adv* ...1
            - i @adv* deserve|deserved @adv* everything|all @adv* ...2 worked|earned|good|won|got_from|promotion|raise|holiday
            - i @be past|beyond the|my|it|caring|that
            - there is no|nothing hope|help|way_out|point|left|place ...2 parking|here|food|milk|dinner
        unless: self_harm
            dead to_the_world
            not @adv* going_to|gonna|thinking_of|planning|planning_to @adv* hurt|hurting|do|doing|harm|kill|killing ...1 myself|anything_to_myself|anything_stupid
            you|he|she|they @adv* @adv* held|hold|holds|put|pointed|pressed|holding|had|pulled ...2 knife|gun|razor|blade|rope|pistol ...4
        """;
}
