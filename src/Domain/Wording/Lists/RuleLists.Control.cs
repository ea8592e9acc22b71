namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    private const string ControlAndSelfHarm =
        """
        rules-over: control
            < @adv* take @adv* that|those ...2 off
            - never see me
            - allowed to @adv* take|smoke|park|bring|enter|feed|touch|drink|swim|eat|use
            - you need|have|got to @adv* @adv* show me how|what|where|the|that|around
            - check in @number|at|by|before|@numbered|online
            - give|tell|send me @adv* your phone|email number|address
            - phone number
            - tell me the @adv* @private
            - not wearing|taking @adv* a|any|your coat|jacket|hat|umbrella|shoes|gloves|helmet|glasses|socks
            you would not @adv* need @adv* ...1 people|friends|anyone|anybody|else
            you @be @adv* @adv* not|never @adv* @adv* allowed|permitted
            you @be @adv* @adv* not|never @adv* @adv* wearing|leaving|seeing|meeting|talking|speaking @adv* ...4
            you @be @adv* @adv* not|never @adv* @adv* going|coming|getting|driving ...5 @outing|$
            you @be @adv* not going to @adv* @adv* @ownaffair.base
            you @can|may|must not @adv* @adv* @ownaffair.base ...4 @contacts|out|that|there|without|alone|anywhere|money|@private|online|like_that|those|work|anyone|@unit
            you @can|may not have|keep @adv* ...2 friends|@contacts|phone|money|job|privacy
            you @shall not|never @adv* @adv* @ownaffair.base ...4 @contacts|out|that|there|without|alone|anywhere|this_house|again|money|job|work
            you will|shall|must|have_to|need_to @adv* @adv* obey|ask_me|ask_my|get_my|wear_what|do_what|do_as|do_exactly|stay_home|stay_in|report|answer_to|check_in|tell_me_where|tell_me_everything|show_me|call_me_every|text_me_every|come_straight|be_home|quit|listen_to_me|give_me_your|delete|do_exactly
            i @adv* forbid|prohibit you
            i @do|@shall not @adv* @adv* want|allow|permit|like|let|approve you|your|my_wife|my_husband ..2 @adv* to? @adv* @ownaffair|dressed|around|near|having|being|online ...5 @contacts|out|that|those|alone|without|there|work|like_that|dress|skirt|clubs|anyone|again|friends|phone
            i @do not @adv* want you @adv* near|around|with|alone|out|talking|seeing|texting|hanging|going_out|flirting|dancing|working
            ^ you mine|my_property
            no @person|wife|husband|girlfriend|boyfriend|daughter of mine
            my @adv* wife|girlfriend|woman|girl @do|@shall not @adv* wear|go_out|dress|work|dance|post|drink|smoke|hang
            do|behave|act as|like|what you @be told
            - do not you @adv* ever @adv* @ownaffair.base me|us|to_me|like_that|at_me
            - not let|letting me|us|my|him|her
            - quit|stop ...6 or
            < @stop @adv* @ownaffair.ing|talking|texting|dressing|seeing ...4 @contacts|those|that|so_much|like_that|like_a
            - < stop talking like|about|to_me|now|over
            < @adv* stay away from @adv* @adv* ...2 @contacts|that|those|@person
            < @adv* delete|unfollow|block|unfriend|remove|erase @adv* @adv* his|her|him|them|that|all|those|every|your ...2 @adv* number|account|contact|contacts|app|instagram|facebook|photos|him|her|$|pictures|guy|girl
            < @adv* quit|leave your|that @adv* job|school|work|class|band|team|studies
            < @adv* go? @adv* and? change|take_off|wipe|wash @adv* ...3 dress|outfit|skirt|makeup|lipstick|shirt|clothes|off|shorts
            < @adv* take @adv* that|those|it off
            you belong @adv* to @adv* me
            you @be @adv* @adv* mine|my_property|all_mine
            i own you
            you @be my @adv* wife|woman|girl|husband|girlfriend|property|man ...3 you|do|and|, @adv* @adv* you|do|will|@can|must|what|obey
            no_one|nobody @adv* else? @shall|can|gets @adv* touch|have|to_touch|to_have you
            < @adv* give|hand|show|tell @adv* me|over|us @adv* @adv* your|that ...2 @private
            < @adv* give|hand|show @adv* me|over @adv* the @adv* phone|passwords|password|messages
            @let me @adv* see|check|look|read|have|go ...2 your @adv* @private
            unlock|hand_over your|that|the @adv* @private
            @need|want your @adv* @private
            share|turn_on|send @adv* me? @adv* your @adv* ...1 location
            location|phone on @adv* at_all_times|all|always|so
            i @adv* @spied ...4 your @adv* ...1 @private|@belongings
            i @adv* put|installed|set @adv* a|an|up @adv* tracker|camera|app|gps|cameras|spyware
            i @am|have_been @adv* watching|tracking|following|monitoring|recording you|your|where|every
            i @shall|@want|need|have|can @adv* to? @adv* @spy.base ...3 your|where|who|every @adv* @private|you|@unit|go|are|move
            who @be @adv* you @adv* @adv* with|texting|messaging|talking_to|on_the_phone|calling|chatting|writing|meeting|seeing
            who @adv* did you @adv* @adv* meet|see|talk|go|text|call|have_lunch|sleep
            where @adv* the? hell|fuck|were|have @adv* were|have|you @adv* you|been ...3 all|last_night|until|this_time|so_long|who|with|till|really
            where @be|have you @adv* been? ...4 who|why|answer|do_not|and_do|with_whom
            why @do|did|were|are not you @adv* @adv* answer|answering|pick|reply|respond|text ...6 where|who|,|?|my|phone
            i @adv* called|texted|rang you @adv* @number|ten|a @adv* times|hundred|dozen
            what @be you @adv* wearing ...3 for|?|go
            you @adv* @need|have|got @adv* to @adv* @adv* ask|check @adv* @adv* with? @adv* me|my|permission ...2 before|first|.|if|permission
            ask|need|get|have|without @adv* me|my @adv* permission|approval|blessing|consent|first
            @not @adv* without @adv* my|me|asking
            call|text|message|phone|ring @adv* me @adv* every|each @adv* @adv* @unit|time|half
            i @adv* @shall? @adv* @decide @adv* @adv* who|what|where|when|how|your|our|the @adv* ...2 you|money|friends|spend|phone|card|go|wear|see
            i @shall|@be @adv* @adv* handle|handling|control|controlling|hold|holding|keep|keeping|manage the|your|our|all @adv* money|finances|card|passport|keys|accounts|salary|bank|paycheck|cards
            what|when|who i @adv* say|tell|decide|allow|want @adv* goes|and|.|you|,
            i say @adv* jump|so|it
            because i @adv* said so
            @justdo @adv* @adv* what|as|exactly_what|whatever i @adv* say|tell|want
            ^ you @adv* do|eat|wear|go|say|speak|see @adv* @adv* what|when|as|only_what|where|who|only_when i @adv* say|tell|want|let|allow
            you @shall @adv* do|eat|wear|go|say|speak|see|be @adv* @adv* what|when|as|where|who|only i @adv* say|tell|want
            until i say
            @myhouse
            as long as you @adv* live @adv* in|under
            no_more @adv* friends|men|guys|girls|parties|facebook|going_out|boys|girlfriends|nights
            you @do not @adv* @adv* need @adv* @adv* @adv* friends|anyone|a_job|anybody|them|her|him|other_people|a_phone|to_work|to_see|your_friends|to_go_out|any_friends|your_family|school|makeup|to_know
            you @adv* only need me
            all you need is me
            you @do|@shall not @adv* @adv* get|have|spend|touch|see|use ...4 money|penny|cent|card|cards|keys @adv* ...3
            give|hand me|over @adv* @adv* your @adv* ...1 paycheck|salary|wages|pay|wallet|earnings|money
            i @adv* want|need|expect to|you|a|the|every|your @adv* @adv* see|know|receipt|receipts ...3 receipt|receipts|every|where_you|who_you|penny|@unit
            be|get|come home|back|here @adv* by|before|at|in @adv* @number|@clock|dark|midnight ...3 or|and|not
            you @be @adv* staying|coming|quitting @adv* right? @adv* here|home|inside|with_me|that_job|your_job|in ...2
            not @adv* let|letting|allow|allowing you @adv* @adv* @ownaffair|out|have|near|anywhere|leave|go
            who|what @adv* said|gave|told @adv* you @adv* @adv* could|can|were_allowed|permission|the_right
            @not @adv* allowed to @adv* speak|talk|see|leave|go|wear|have|spend|drive|work|touch|be|eat|use|go_out
            you @adv* speak|talk|eat|leave|move|go when i
            a @adv* wife|girlfriend|woman|husband|boyfriend does|should|must|obeys|belongs|stays @adv* not|obey|stay|never|her|at
            - a @adv* woman|husband|boyfriend does not @adv* understand|know|like|want|need|realize|destroy|love
            why do you @adv* need @adv* ...2 friends|to_go_out|a_job|to_see|to_work|that_dress|makeup
            why @be you @adv* dressed|wearing|talking_to|all_dressed
            if you @adv* @adv* cared|loved|love|respect|respected ...3 you @would @adv* delete|block|unfollow|quit|stay_home|stop_seeing|stop_talking|give_me
            you @be|are @adv* @adv* done with @adv* instagram|facebook|snapchat|tiktok|that|work|school|him|her|them|social_media|your
            you @adv* @adv* quit|leave|drop that|the|your choir|club|job|team|class|gym|school|course
            either your @person ...2 stops|stop|goes|go ...6 or
            not allowed in this|my house
            no @adv* male|guy|female|single|other friends|men|women
            that is the|my rule|rules
            i @adv* counted|checked|measured|timed ...2 the|your @adv* miles|mileage|minutes|receipts|calls|steps|money|bottles|kilometres
            @adv* explain $
            a woman is|'s @adv* place|job
            you @be not @adv* having|getting|keeping ...2 card|account|phone|money|car|job|key|keys
            give it here
            show|send @adv* me @adv* your @adv* ...1 chat|chats|list|messages|history|phone|texts ...3 every|before|each|now|right_now
            @stop @adv* texting|calling|seeing|messaging|talking_to|following him|her|them|that|those ...1 or
            you @be my @adv* woman|wife|girl|property|man and
            if you @adv* @adv* go|leave|come ...2 out|in|home ...2 in_that|like_that|dressed|wearing|in_those
            @adv* why @be? you @adv* online
            until|till i say so
            text|call|tell|message|update|inform me ...8 who you @be @adv* with
            @adv* get|got|have|had|ask|asked|need permission from|of me
            who|what gave you permission
            let me @adv* see|check|read|look_at|look_through ...2 the|those|that|these messages|texts|phone|chat|chats|pictures|emails
            < cancel your|the|those ...2 plans|night|drinks|dinner|gym|class|appointment|membership|reservation
            you @shall|must|need_to|have_to|@better be @adv* home|back|here @adv* by|before|at
            do not @adv* @adv* wear @adv* that|those|makeup|anything|the ...2 $|.|,|again|out|to|in_front
            i @adv* @have? told|warned you @adv* not to @adv* @adv* @ownaffair.base|hang|go|have|be|let
            do not you @adv* ever @adv* @ownaffair.base|look|walk|hang|go|let ...4
            why @be|@is|was|did ...2 your phone|location ...2 off|locked|face_down|dead|busy|on_silent
            why @did you @adv* change|delete|hide|turn_off|lock|clear|block ...2 your|the|that|those|my|me ...1 @private|messages|texts|location|chat|history|lock
            explain|show_me ...3 receipt|receipts|charge|charges|this_number|that_number|these_texts|likes|browser_history|call_log
            i saw|noticed you liked|commented|followed|added|accepted ...2 his|her|their|that
            you @be|are @adv* @adv* not @adv* @adv* having|taking|keeping|getting ...3 @contacts|phone|friends|money|car|job|license|over
            i @adv* do not @adv* want|like|allow ...2 other|another|any|male|single|those men|man|guys|guy|women|woman|friends|people
            you @adv* do not @adv* @adv* talk|speak|go|leave|see|meet|spend|buy|wear|post|dress|dance|drink|text|look|answer ...4 without|unless|until|to_him|to_her|to_them|to_anyone|at_him|at_other|again|to_other
            you @adv* only @adv* talk|speak|go|wear|see|spend|eat|leave ...4 when|what|if|with|who i|me
            from now on @adv* ,? you|i ...2 @adv* ask|tell|check|clear|keep|hold|control|handle|decide|drive|answer|stay|come|wear|pick|choose|report|give|need
            how many @adv* men|guys|people|others have|did you
            - why @did you @adv* change ...4 ?|number|job|mind
            - from now on i @shall|@adv keep|tell|check|answer|handle ...3 honest|truth|calm|promise
            - you @shall|must|need_to|have_to|@better be @adv* home|back|here @adv* by|before|at ...3 ?
            - do not wear ...3 shoes|in_the_house|yourself_out
            - you @adv* do not @adv* talk|speak|look|go|see|drink|text ...4 ?|much|a_lot|like|well
            turn|keep|switch|leave|put your @adv* ...1 location|phone|tracker|gps|camera|video ...1 on
            quit|leave|drop|give_up the|that|your|this @adv* choir|club|team|gym|class|course|job|school|church|band|course|yoga|dance|lessons|training|league|group|trip|volunteering|therapy
            unfollow|unfriend @adv* every|all|any|those|that|these|his|her|him|them|your ...4
            it is @adv* either? @adv* me or @adv* your|them|him|her|that|those ...2 friends|job|family|mother|sister|brother|friend|phone|dog|work
            you @adv* @adv* stop|quit @adv* @verb.ing ...6 or
            @ifcatch @adv* see|catch|find|hear @adv* @adv* you @adv* ...2 in_that|in_those|with|near|talking|wearing|dressed|on_your_phone|online
            i @adv* saw|see|caught|heard you @adv* @adv* chatting|talking|flirting|laughing|smiling|texting|dancing|sitting|looking|whispering|with|hugging
            i @adv* @have? @adv* read|checked|looked|went|seen|gone ...2 every|all|through|thru ...3 text|texts|messages|message|emails|calls|phone|chats|dms|photos you|your|last_night|today|on
            i @adv* @have? @adv* had|hired|paid|got|have|sent a|some|my ...3 following|watching|follow|watch|keeping|track|check you|on_you|your|an_eye
            i @adv* @have? @adv* had|have|got|been @adv* you followed|watched|tracked
            i @adv* handle|manage|control|hold|keep|decide|run|count|see|check|approve @adv* every|all|each|the|our ...2 cent|penny|dollar|money|finances|budget|accounts|spending|purchase|bank|cards
            you @do|@can|@shall not @adv* have|need|get|want ...2 card|account|money|phone|car|job|friends|password|passcode|license|key|keys|facebook|instagram|makeup|secrets|privacy ...3
            what do you @adv* need ...2 facebook|instagram|friends|a_job|a_phone|money|a_car|makeup|privacy|a_password|a_lock|that_dress|to_go|to_see|them|him|her
            i @am @adv* closing|deleting|cancelling|canceling|taking|locking|blocking|changing|removing ...1 your ...1 account|accounts|phone|card|cards|facebook|instagram|keys|password|passwords|profile|number|passport
            @intend @adv* close|delete|lock|block|remove|take_away|confiscate ...1 your ...1 account|accounts|phone|facebook|instagram|keys|password|passwords|profile|number|passport
            i @adv* @adv* @adv* @have? @adv* told|called|texted|emailed|informed them|your_boss|him|her|your_friends|your_sister|your_mother ...2 you @shall|@be|@can|@would|do not|quit|quitting|sick
            you @adv* stay|belong|sit|sleep|eat|remain @adv* home|here|inside|in_this_house|in_the_house|in_the_kitchen|at_home @adv* with_me|where|and|until|tonight|from_now|.
            you @be @adv* staying @adv* here|home|in|inside|put|with_me
            a|no married|decent|good|real|respectable|proper @adv* woman|wife|man|husband|girl|girlfriend|mother @adv* no|not|stays|does|should|goes|has_no|needs_no|never|talks|wears|works|dresses
            have|has|got no business @adv* @verb.ing|having|with|out|in|at|talking|being
            you @be @adv* done with him|her|them|that|those|your|@person|@adv
            i @adv* @adv* went|go|looked|been|gone through your ...1 phone|@private|@belongings|things|stuff|room|car|desk|pockets
            keep|put|leave @adv* @adv* ...2 on speaker
            i @adv* want to @adv* hear|see|read|check|know|listen @adv* @adv* everything|every|all|what|who|whatever|each ...2 you|she|he|they|message|text|call|word
            you @shall @adv* wear|put_on|cover|dress|change|take_off @adv* ...3
            i @do|@shall not @adv* have|want|like|let|allow @adv* ...2 men|guys|people|other_men|him|them|anyone|everyone|boys staring|looking|seeing|talking|touching|gawking|near|around|at
            i @adv* get to @adv* see|know|decide|say|choose|check|read @adv* who|what|where|when|your|all|everything
            you @be my @adv* girl|girlfriend|woman|wife|man|boyfriend ...2 so|, @adv* i|you
            until|till i say otherwise|so|different
            say otherwise
            you @be @adv* @adv* mine until|till|and|,|forever|$
            - i @adv* saw you @adv* @adv* dancing|laughing|smiling|talking|with|at ...6 ?|happy|love|beautiful|great|cute|waved|yesterday|proud
            - @do|did|you not @adv* need my permission
            - you @adv* stay here and|while|,|i
            - you @be @adv* staying ...4 ?|for_dinner|the_night|over
            - keep your phone on ,? @adv* silent|vibrate|you
            - unfollow|block|delete|remove|unfriend ...4 spam|ads|bots|files|apps
            - you @shall @adv* wear ...4 ?|great|beautiful
            send|show me @adv* a|another @adv* picture|photo|selfie|video|pic|screenshot ...5 so_i_know|to_prove|prove|where_you|who_you|right_now|to_show|of_who|of_where
            @shall|must|have_to|need_to|stay|keep|be @adv* on the phone|line|call|video with me until|while|the_whole
            facetime|video_call|videocall|call|phone|text me @adv* @adv* when|as_soon_as|every_time|from you @adv* get|arrive|leave|@be ...4 so_i_know|or|to_prove|prove|and_do_not|i_want_to_know
            who|whose @be @adv* this|that|those ...4 texting|calling|messaging|on_your_phone|liking|commenting|number you|your|@adv|$
            who|why @be|@do ...3 @adv* liking|commenting|texting|calling|messaging on? you|your
            why @be|were you @adv* online|active|awake
            why @be|@do|did ...3 another|other|some|a man|men|guy|guys|woman|girl @adv* in your|on_your
            why @did you @adv* take ...2 so_long|that_long|@number|an_hour|hours ...4
            why @did it @adv* take you @adv* so_long|that_long|@number|an_hour|hours|two|three|forty|thirty|twenty
            it @adv* took you @adv* @number|twenty|thirty|forty|an_hour ...4 to @adv* get|come|answer|reply
            i saw @adv* that? @adv* you @be @adv* online|at|with|talking|near|active
            i @adv* @have @adv* @spied|been_through|gone_through ...4 your @adv* ...1 @private|@belongings
            i @adv* @did|@have @adv* looked|went|gone|been through your
            i @adv* @have? @adv* deleted|blocked|removed|unfollowed|answered|replied ...4 your @adv* ...1 number|phone|contacts|friends|account|messages
            i @adv* @have? @adv* deleted|blocked|removed|unfollowed|answered|replied ...4 from_your|on_your|off_your|for_you
            i @adv* @have? @adv* cancelled|canceled|called_off|turned_down|declined|quit ...2 your @adv* ...1 appointment|card|plans|job|trip|gym|subscription|interview|friend|dinner|lunch|membership
            i @adv* told|called your @adv* boss|friend|sister|mother|friends|job|work ...3 you @be|@will|@can|quit ...2 not|quit|no_longer|sick|leaving
            i @adv* threw|gave|put|got_rid|burned|cut|took ...3 your @adv* ...1 dress|skirt|clothes|makeup|phone|keys|passport|card|heels|shoes|pills ...2 away|out|up|trash|of|where|and|,|until
            you @can @adv* see|visit|talk|go|meet|have|text ...6 when|if|once|only|after i @adv* say|am_with|come|allow|decide|am_there|go_with|get_home
            only|not if i @adv* come|go @adv* with
            you @can @adv* only ...6 with|when|if me|i
            i @adv* @shall|@am @adv* drive|driving|pick|picking|drop|dropping you @adv* ...2 everywhere|to_and_from|from_now_on|to_make_sure|so_i
            i @adv* want to know @adv* where|who ...3 you @adv* @be|go|@have|talk|see|meet
            i @adv* need|want|expect|have to know @adv* exactly? @adv* where|who|when|what_time|everywhere|everyone|everything ...2 you
            i @adv* @do not @adv* care who|what|how|if ...5 , @adv* you @be|@shall|@can|@do not @adv* going|go|leave|leaving|see|talk|wear|wearing
            you @be @adv* not @adv* going|leaving|wearing|seeing|meeting|talking|speaking|driving|working|taking ...6
            you @be not @adv* to @adv* speak|see|talk|leave|go|wear|contact|call|text|meet|answer|spend|use|drive|be
            no more talking|texting|calling|seeing|hanging|going|lunches|drinks|trips|visits|girls'|nights|short_skirts|makeup ...2
            @do not @adv* you_dare? @adv* @adv* leave|go|talk|speak|answer|open|wear|spend ...3 without|unless|until|before @adv* i|me|my|asking|telling|permission
            you @adv* answer @adv* to me|nobody_but
            you @adv* answer|pick_up|reply @adv* ...2 when|every_time|whenever|the_first i @adv* call|text|ring
            answer|pick_up ...3 first|second|when ring|i_call
            you @adv* @adv* only|just? @adv* get|have @adv* @number|twenty|ten|fifty|@numbered|an|a @adv* ...2 week|month|day|allowance|minutes for|from_me|to|@unit|and|.
            i @adv* @shall give you @adv* an? @adv* allowance|spending|pocket
            i @adv* control|manage|keep|hold @adv* the|our|your|all @adv* ...1 money|finances|accounts|cards|card|bank|passwords|passport|keys|phone
            your|the @adv* salary|wages|paycheck|pay|money|wage|check ...2 goes|go|is_going|comes|belongs @adv* into|in|to my|me|our|the
            @do not @adv* like|want|approve|trust ...2 your @adv* ...1 friends|friend|sister|family|mother|coworker and|, ...4 stop|you_are_not|do_not|no_more|i_do_not_want|cut|so_you
            cut @adv* @adv* off|ties @adv* with? @adv* @contacts|your|that|all|everyone
            cut @adv* @contacts|your|that|all ...2 off|out_of_your
            choose|pick|lay_out|approve|buy your @adv* clothes|outfits|outfit|dress|friends
            i @adv* pick|choose|decide|approve @adv* what|who|where|when|your
            change|get_changed|cover_up|put_on|wipe ...4 or|before|, we|you @be|are|do|@can not|go|going|leaving ...3
            wear @adv* what i
            run|check it|everything|that @adv* by|past|with me @adv* first
            clear|okay|check|run it|everything|that|them|any|anything ...2 with|by me @adv* first|before
            before @adv* you @adv* @adv* buy|spend|go|leave|see|talk|wear|post|make ...5 ask|you_ask|check|you_check|tell|run_it|show|clear
            no|any @adv* wife|girlfriend|husband|boyfriend|woman @adv* of mine
            it|that is my|the @adv* phone|house|money|car so|and|, @adv* i @adv* decide|say|get_to
            married|my_wife|my_girlfriend ...3 women|men|wives do not
            you @adv* @shall|must|have_to|need_to @adv* @adv* keep|leave|share|send|give|show|hand|ask|text|call|tell|report|check_in|be_home|be_back|quit|stop|delete|unfriend|block ...5 @private|location|password|permission|every|who|where|before|that_job|your_job|him|her|receipts|receipt
            every receipt|penny|cent|purchase|call|text ...4 i|me|show|report
            - you @be @adv* not @adv* going|leaving ...3 to @adv* @verb
            - you @be @adv* not @adv* going|leaving|wearing|working|driving|taking ...6 ?|tomorrow|today|, ?|alone ?
            - you @be not @adv* talking|speaking|working|going|making ...2 sense|about|much|crazy|anywhere_with
            - why @be|were you @adv* awake|online ?
            - why @did you @adv* take ...4 job|class|it|bus|train
            - call|text|phone me @adv* when|as_soon_as you @adv* get|arrive ...3 $
            - no more texting|calling and|while driving
            do not @adv* @adv* @adv* see|talk|speak|text|hang|meet|call|go|contact|wear|post|leave @adv* @adv* to|with|out|near|the|over|that @adv* ...2 @contacts|house|home|there|without|dress|skirt|makeup
            - whenever|whatever|wherever|whoever|if you @adv* @adv* want|like|need|please|feel
            - not @adv* allowed|permitted to @verb ...3 here|there
            - @not have to
            - you @be @adv* not going @adv* @adv* to @adv* @adv* believe|like|die|get|find|lose|miss|be
            - you @can not @adv* @adv* @adv* see|go|leave|talk|have|wear|use|drive ...4 @because|yet|wrong|too|everything|it_from|in_here|when_you_are|drunk|now|till
            - who @be you @adv* meeting|seeing|calling|talking_to|with ...2 @today|for|at|at_the|again
            - where have|were you @adv* been? @adv* ?|all_my|lately|when|born|,_i
            - why @do not you @adv* ...2 take|try|come|get
            - call|text me @adv* every @adv* time|once
            - @third|@person|they|i|she @adv* @say|says|said|told|thinks ...3 you|i|that
            - i @adv* @spied ...2 your @adv* @nicewords
            - let me|us know|see_you
            - do not call|go|leave|talk|text @adv* without|yet|now
            - you @adv* do @adv* what you
            - @can|@will|would you ...3
            - @letter
            - send|give|tell me @adv* your @adv* location ..2 ?|i_will|so
            - because i said so @adv* many
            - you need|have|got to @adv* ask|check|tell ...2 if|how|what|your|the|a|yourself|@third
            - ask me first @adv* thing
            - you @be @adv* staying|coming ...4 ?
            - not let you down|go|fall|forget|die|sad
            - @iwill|will not be
        against-myself: self_harm
            @adv* reason|point to|in @adv* keep|keeping? living|going|on
            a reason to @adv* live|keep_living|go_on
            - she|he|they|@person @adv* took|takes|has|had|tried|tries ...2 overdose|overdosed
            - has|was|is|she|he @adv* been? cutting @adv* herself|himself|themselves
            plan ...4 the pills|gun|rope
            @selfkill.base|@selfkill.ing|@selfkill.past
            i ..3 suicidal
            feel|felt|feeling|been @adv* suicidal
            < suicidal thoughts|urges|feelings
            my suicidal
            i @adv* @adv* @adv* @want to? @adv* @adv* @bedead
            i @do|did|can not @adv* @adv* want|wanna|deserve|wish|need to @adv* @adv* @bealive
            @not @adv* want|wanna|wish to @adv* @adv* @bealive
            i @can not @adv* @adv* go|live|carry|keep|do @adv* on|like_this|living|this|it @adv* @adv* anymore|any_more|any_longer|like_this|living|with_life|this_life|,|$
            i @adv* wish|wished @adv* @adv* i|to|that|it @adv* @adv* @wasdead
            i @adv* hope @adv* i @adv* @adv* @bedead|never_wake
            @bedead_better
            better off @adv* @adv* dead|without_me|if_i_was|if_i_were|not_here
            better without me
            @adv* no|any|lost|little @adv* reason|will|point|desire|wish|purpose to|in|for|of @adv* @adv* live|living|go_on|going_on|keep_going|being_alive|be_alive|life|stay_alive|wake_up|continue|continuing|my_life
            nothing @adv* left? @adv* to @adv* live for
            point in|of me? @adv* being @adv* here|alive|around
            thought|thoughts|thinking|think|dream|plan|planning|plans|considered|considering|contemplated|contemplating|attempted|attempt|fantasize|fantasizing|ideas|idea @adv* about|of|to|,? @adv* @adv* @adv* @suicide|death|dying|@selfkill.ing|not_being_here|@selfkill.base
            i @adv* @adv* tried @adv* @suicide
            commit|committing suicide
            my @adv* suicide @adv* note|letter|plan|attempt
            my @adv* own|first|last|second suicide|death
            swallow|swallowed|take|took|taking|swallowing|taken|overdosed|overdose @adv* @adv* all|a|whole|too_many|too|handful|the|my|on ...4 pills|tablets|paracetamol|aspirin|meds|medication|sleeping_pills
            jump|jumping|throw_myself|walk|walking|step|drive|driving @adv* @adv* off|in_front|into|under|from ...3 bridge|building|train|roof|traffic|balcony|cliff|bus|ledge|tree ...2
            i @adv* @adv* cut|hurt|harm|burn|burned|harmed|injured|punish|starve|choke|stab|stabbed|scratch|hit @adv* myself
            i ...4 @cutting_again
            < @cutting_again
            razor|blade|blades|knife ...5 my|myself|wrist|wrists|skin|arm
            cut|cutting|slit|slitting my @adv* thighs|thigh|wrists|wrist|arms|arm|thighs|legs|veins
            i @shall|would|might|may|@gonna not @adv* be @adv* @adv* here|alive|around @adv* much_longer|anymore|for_long|in_the_morning|to_see_it|any_longer
            goodbye|farewell|sorry everyone|everybody|world|cruel|forever ...4
            this @shall|is|may|might @adv* be? @adv* my @adv* last|final @adv* goodbye|night|message|note|day|post
            @want it|everything|all|this|life|the_pain|my_life to|@adv @adv* @adv* end|be_over|stop
            life @be|@is @adv* not|no @adv* longer? worth @adv*
            not worth living
            @not @adv* care|mind @adv* if|whether i @adv* @adv* live|die|wake|lived|died|woke|am_dead
            hate|hated|tired|sick|exhausted @adv* of? @adv* being alive
            tired|sick @adv* of @adv* @adv* living|life|existing|my_life
            i @adv* hate @adv* my life
            i @adv* should @adv* @adv* not? @adv* @bedead|have_died|have_been_born|be_alive|exist|be_here
            @letme die
            i @shall|would|@gonna @adv* @adv* die|@selfkill.base without you
            i @do not|never @adv* deserve to @adv* live|be_alive|exist
            without you @adv* , i|i @shall|would|@can @adv* @adv* die|not_live|kill
            if i @adv* @adv* die|died|@be|were|was|killed|disappeared|kill @adv* dead|gone|not_here|@self|@adv ...4 anyone|nobody|no_one|would|world|everyone|better|care|miss|notice
            @unmissed if i
            i @am @adv* @adv* going_to|about_to|ready_to|gonna @adv* die|jump|end_it
            i @adv* look forward to @adv* dying
            wish|wishing|wished @adv* @adv* i|that_i @adv* @adv* @wasdead
            happier|better|better_off dead
            i @have @adv* written the|my|all_the|goodbye @adv* letters|notes|note|letter|goodbyes
            already decided how
            i @adv* cut because|to_feel|so_i|when_i|to_cope|to_punish|for_relief
            take|drink|swallow|eat @adv* poison
            finish everything|it_all|my_life|myself
            what is the use|point of @adv* living
            tonight i @am @adv* doing it
            i @am doing it tonight
            walked|walk|walking into the sea|ocean|river|lake|traffic
            jumping|jump off this|the|a|that @adv* balcony|bridge|roof|building|cliff|ledge
            nobody|no_one @shall|would @adv* miss me
            i @adv* punch|slap|bite|hit|scratch|burn|pinch|bang|starve myself|my_head
            i @adv* @adv* @have? stopped eating because ...10 be_here|live|die
            not @adv* live to see
            do not live to|until
            @do not see myself making|living|being|getting
            cutting me down from
            and that is the plan
            rope ...6 looking|look at it
            - rather die|be_dead|kill_myself than @verb|eat|go|watch|listen|sing|date|do
            - i @adv* hit|bite|bang|burn|pinch my_head|myself on|against|with_the|while|accidentally|by_accident
            - finish everything|it_all on|by|before|today|tomorrow|on_my|i
            i @adv* @adv* feel|felt like @adv* dying|killing_myself|ending_it|ending_everything|i_want_to_die
            i @adv* @shall|@gonna|@am not @adv* @adv* going_to? be? @adv* here|alive|around tomorrow|next_week|next_year|much_longer|for_long|in_the_morning
            i @adv* @can not @adv* @adv* keep|go_on|continue @adv* @adv* living|existing|pretending_to_live
            i @adv* @have @adv* no|nothing @adv* ...1 live|living for
            i @adv* @adv* @want|deserve to @adv* @adv* hurt|harm|punish|cut|burn myself
            no one|nobody would|will @adv* @adv* @adv* notice|care|miss|find ...2 if i|when_i
            i @adv* @adv* do not @adv* @adv* want|wish|deserve|need to @adv* @adv* wake_up|be_alive|live|exist|be_here|breathe
            disappear forever|for_good|from_this_world|from_this_earth
            - i @adv* feel like dying of|laughing|from
            - i @be not @adv* going_to? be? @adv* here|around tomorrow|next_week ...4 on|off|at|vacation|work|travel|because|in|, !and|you
            @selfhurt.base|@selfhurt.ing|@selfhurt.past @adv* my @adv* ...1 @skin
            @selfhurt.base|@selfhurt.ing|@selfhurt.past @adv* at? my @adv* ...1 @skin ...3 until|again|bleed|on_purpose|when|to
            @saved ...5 pills|tablets|sleeping_pills|razor|razors|blade|blades|meds
            by the time you @adv* read|get|see|find|hear ...4 i @shall|@am|would @adv* @adv* be? ...4 dead|gone|bottom|river|over|anymore|here|alive|hanging|ground
            find me @adv* @adv* hanging|dead|in_the_bathtub|on_the_floor|at_the_bottom|bleeding|in_the_river|cold|gone
            my|me @adv* death|blood|suicide @adv* @be? @adv* on your
            my death on
            pray|praying|prayed|wish|wishing|wished|beg|begging|ready|waiting|longing|long for|of death|to_die|it_to_end|an_end_to
            i @shall|@gonna|@am|would @adv* @adv* jump|jumping $|,|.|and|off|from|right_now
            i @shall|@gonna @adv* let go of|. @adv* ...2
            let go of this|the @adv* railing|rail|ledge|rope|edge
            or i @am @adv* @adv* taking|swallowing|drinking|jumping|cutting @adv* ...1 whole|all|bottle|pills|off|it_all|these|this|myself
            whole bottle of @adv* pills|tablets|aspirin|sleeping_pills|tylenol|paracetamol
            taking|take|swallow|swallowing|took|took|drink|down @adv* the|a|this|that|my @adv* whole|entire|full bottle|box|packet|pack $|of_pills|of_sleeping|,|tonight|and
            thought|thoughts|thinking|think|dream|fantasize|imagine|picture|daydream ...2 about|of @adv* ...1 driving|crashing|steering|walking|stepping|jumping|throwing|running ...5 bridge|tree|wall|river|traffic|train|truck|lorry|cliff|ocean|sea|lake|pole|off|oncoming
            walk|walking|swim|swimming into|out_into|in the @adv* sea|ocean|river|lake|water ...4 never|not|until|and
            being @adv* done|over with it|everything|all|life
            - @selfhurt.base|@selfhurt.ing|@selfhurt.past my @skin @adv* ...3 oven|stove|pan|cooking|shaving|can|iron|tea|coffee|sun|hair_straightener|door|cat|kitchen|cutting|glass|accidentally|by_accident|toast|knife_while|fence|soup|grill
            - let go of the|this @adv* ...2 past|idea|anger|dog|balloon
            - die|dying|dead ...2 of|for|to @adv* know|see|a|thirst|hunger|boredom
            i @adv* @do|can not @adv* see|have @adv* a|any @adv* point|reason|future anymore|in|to|any_more|for_me
            what @adv* is @adv* the point of|in @adv* @adv* living|life|going_on|being_here|being_alive|waking_up|carrying_on|staying|existing|any_of_it
            what @adv* is @adv* the point anymore|any_more|in_living
            i @adv* @adv* ready|prefer|decided|deserve|chosen to @adv* @adv* @bedead
            < @adv* want|wanna|ready|wants to @adv* @adv* @bedead
            i @adv* @be @adv* ready to go|die and|.|now|forever
            i @adv* @have|had? @adv* saved|saving|stockpiled|stockpiling|hoarding|hoarded|collecting|counted|hid|hiding ...4 pills|tablets|sleeping_pills|rope|razor|razors|blade|blades|meds
            have|got|with @adv* a|the|all|enough|my ...3 pills|rope|blade|razor|gun|knife ...4 in_my_hand|next_to_me|in_front_of_me|to_do_it|ready|to_my_head|to_end
            i @adv* @have|had? @adv* written|wrote|writing|left ...3 goodbye|suicide|farewell|last @adv* letters|letter|note|notes|message|messages
            i @adv* @have? @adv* planned|picked|chosen|decided ...3 how|when|the_day|the_date|a_date i @adv* @shall|would|want|am ...3 die|do_it|end
            i @adv* looked|looking|googled|searched ...4 ways|how to @adv* die|@selfkill|end
            how many @adv* ...2 pills|tablets ...4
            sleep forever|and_never_wake
            go to sleep|bed and not|never @adv* wake|waking|have_to
            fall asleep and not|never
            @do|did not @adv* have to wake up
            hope|hoping|pray|praying|wish|wishing|wished @adv* i|that_i|to @adv* @do|did|@shall|would|could|not|never|@adv not|never|just @adv* wake
            hope|pray|wish ...2 i @adv* get|got @adv* hit|killed|cancer|run_over
            crash|drive|run|steer @adv* my|the|this car @adv* into|off
            drive|driving|walk|walking|step|stepping|jump|jumping|throw|throwing @adv* myself? @adv* off|into|in_front|under|from ...4 bridge|traffic|train|cliff|roof|balcony|wall|tree|river|sea|ocean|platform|tracks|lake|truck|lorry|subway|window
            standing|sitting|stand|sit ...2 on|at|by ...3 bridge|ledge|roof|rooftop|edge|tracks|balcony ...6 jump|end|over|jumping|letting_go|go
            i @adv* @have|keep|been? @adv* @adv* been? @adv* hurting|harming|cutting|burning|starving|hitting|scratching|punishing|injuring myself
            i @adv* hurt|cut|burn|burned|hit|scratched|harmed myself @adv* again|on_purpose|last_night|to_feel|because|when|so|instead|today|every|yesterday
            @self on purpose
            relapsed ...5 cutting|self_harm|cut|razor|blade
            i @adv* @be @adv* better off|@adv dead|gone
            everyone|everybody|the_world|you|they|the_kids|my_family|my_kids|people|all @shall|would|will|would_all|'d|are|is @adv* be? @adv* better|happier|safer|relieved ...3 without_me|if_i_was|if_i_were|dead|once_i|when_i_am_gone|if_i_am|without_me_here|i_was_gone
            @not @adv* be_able_to? @adv* take @adv* being alive
            @not @adv* fight|fighting @adv* to? @adv* stay|staying alive
            @do not @adv* @adv* have @adv* the? @adv* will|strength|energy to @adv* live|go_on|keep_living|stay_alive|exist
            @can not @adv* @adv* do @adv* life @adv*
            i @adv* @be @adv* done|finished|over|through @adv* with life|living|being_alive|existing|this_life|this_world
            i @adv* @be @adv* going to @adv* @adv* do it tonight|and_nobody|and_no_one|this_time
            by the time you @adv* read|get|see|find ...4 i @shall|@am|would @adv* @adv* be? @adv* dead|gone
            when i am gone|dead $|, ...6 you|take_care|tell|look_after|nobody
            i @shall @adv* be @adv* dead|gone @adv* by|before|soon|tomorrow|and_you
            i @adv* should|ought_to @adv* @adv* just? @adv* @selfkill.base
            i @adv* @be @adv* a burden ...8 better|gone|dead|end|without
            no way out @adv* but|except ...2
            the only way out|to_stop|to_make_it ...6 @bedead|die|death|dying|@selfkill|dead
            wish|wished @adv* @adv* i|that_i @adv* @have|had|was|were|could ...2 died|dead|die|never_been_born|not_been_born|never_born|not_exist
            life @be @adv* @adv* pointless|meaningless|over|too_painful|unbearable ...6 @selfkill|die|end|dead|live
            i @adv* @want @adv* it? @adv* out of this|life|my life|world|body
            i @adv* @want to @adv* @adv* leave|exit this world|life|earth
            - i @shall @adv* be @adv* gone @adv* by|before|soon|tomorrow ...3 @clock|noon|five|six|when|for|work
            - drive|driving|walk|walking|jump|jumping|step into|off|in|under|from @adv* the|a|my|our @adv* ...1 work|pool|kitchen|room|shop|meeting|shower
            - go to bed|sleep and not ...3 worry|think|talk
            - sleep forever after|when|on|this_weekend
            - how many @adv* ...2 pills|tablets ...4 day|prescription|should|left|doctor|does
            - crash|drive|run @adv* my|the|this car into|off @adv* ...2 garage|town|shop|mechanic|lot|city|ferry|driveway
            - i @adv* bought|got|kept ...4 knife|rope|gun|pills for
            drink|drug|work|starve|eat myself to death
            - all my pills|meds|medication @adv* with|before|after|at|every|for|in|on|.|,
            - pills of vitamin|vitamins
            - @third|@person|you|they|who|someone|friend|friends|son|daughter|husband|wife|sister|brother|mother|father @adv* @be|has|have|had|was|is|that|who|@adv @adv* @adv* suicidal|@suicide|thinking|thoughts|attempted|attempt|committed|tried|threatening|threatened|wanted|wants|planning|talks
            - @third|@person|you|they|who|friends|friend ..4 suicide|suicidal
            - @third|@person|you|they|who|did_not|friend @adv* commit|committed|committing|attempted|attempt suicide
            - to|by|of|about|a|attempted|prevent|with suicide @adv* .|,|is|in|prevention|attempt|hotline|and|$|last|when|years|after
            - lost ...6 suicide
            - @not|never @adv* be? @adv* @adv* @adv* suicidal|a_danger
            - @not|never @adv* @adv* going|gonna|planning|want|wanted|trying|thinking|would|do|try|intend|mean ...3 @selfkill|suicide|@harm|kill|die|dying|hurt|hurting|end
            - used to be @adv* suicidal
            - @want to @adv* @adv* die @adv* of|laughing|from|for|when|in_my_sleep_old
            - want|wanna|wanted|wants to @adv* die @adv* @adv* embarrassed
            - embarrassed|embarrassing|cringe|laughing|funny|shame|mortified|hot|bored ...8 die|dead|kill|hole|died
            - makes|make|made me @adv* @want @adv* to? @adv* @adv* die|@selfkill|barf|jump
            - i|we @adv* @adv* cut|burned|burnt|burn|hurt|hit|stab|stabbed|scratched @adv* myself shaving|cooking|on|while|accidentally|off|slicing|chopping|playing|at|from|running|making|moving|lifting|badly
            - @can not @adv* go|do on|this|it ...4 @adv* trip|date|alone|without|tonight|the|today|job|work|vacation|stage|tomorrow|right_now|with|to
            - kill|hurt|beat myself @adv* laughing|if_i|over|studying|working|with|trying|up|for_not|that
            - hate my life|job @adv* right|lol|.|at
            - tired|sick of @adv* living|life @adv* in|with|like|out|alone|here|at
            - without me in|at|on the|a|that photo|picture|team|meeting|car
            - way|road|point forward|through|on|past with|for the|a|this|that|our builder|builders|project|plan|landlord|bank|offer|house|kitchen
            - it to stop raining|snowing|barking|leaking|beeping|ringing|crying|hurting_when
            - any|no point|sense in buying|driving|waiting|asking|going_there|arguing|paying|booking|queuing
            - no|any|little reason|point|purpose to|in|for|of @adv* @adv* living|life @adv* in|here|there|with|at
            - have|are|do|did|were|would you ...8 @suicide|@selfkill|die|dying|suicidal|self_harm|yourself|death|alive
            - if|when someone|somebody|they|he|she|people|anyone ...8 @suicide|@selfkill|die|dying|suicidal|self_harm|yourself|death|alive
            - end it ?|all ?
            - @selfkill.base|@selfkill.ing @adv* with|by @adv* him|her|now
            - end|ending|ended it with|by|all_with|here|there|,_i|soon|now|today|between|this|$
            - take|taking my life @adv* back|into|seriously|in
            - going|gonna to? @adv* die @adv* laughing|if|of|when|in|alone|from|one_day|someday|eventually
            - dying to|for
            - goodbye|farewell|sorry everyone|everybody|world @adv* ,|for|i_am_late|about
            - suicide @adv* is|prevention|hotline|squad|rate|bomber|mission|rates|watch|note|letter|hot
            - self_harm|suicide @be|can|may|is|as
            - thinking|think|dream|thought about|of death_penalty|death_metal
            - should not|be @adv* have? here|exist
            - jump|jumping|throw_myself into|off|under @adv* @adv* the|a @adv* pool|water|lake|job|topic|work|subject|project|conclusions
            - drive|driving|walk|walking into|under|from @adv* the|a @adv* city|town|bridge|building|station|traffic
            - a lot|about the death
            - @not|@can @adv* @adv* live @adv* in|here|there|with|on|that|at|like_that|@number
            - @want to live|be_here @adv* in|there|with|for
            - @do not want to be|live @adv* here|around|in @adv* @adv* when|for|if|with|during|at|tonight|right_now|today|and|,|any_longer_than|that
        unless: threat coercion control self_harm
            @idiomkill
            @third|@person|they|she @adv* @adv* says|said|told_me|thinks|claims i ...8
            @third|@person|they|she @adv* @adv* @say|said|says|threatened|told|threatening|threatens|promised @adv* me|us|that|he|she|they|to|if|@iwill ...8
            if|when someone|somebody|anyone|people ...8
        """;
}
