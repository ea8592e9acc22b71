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
            my @adv* wife|husband|girlfriend|boyfriend|woman|girl @do|@shall not
            - quit|stop ...6 or
            < @stop @adv* @ownaffair.ing|talking|texting|dressing|seeing ...4 @contacts|those|that|so_much|like
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
            a @adv* @spouse does|should|must|obeys|belongs|stays @adv* not|obey|stay|never|her|at
            why do you @adv* need @adv* ...2 friends|to_go_out|a_job|to_see|to_work|that_dress|makeup
            why @be you @adv* dressed|wearing|talking_to|all_dressed
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
            commit|committing|committed suicide
            my @adv* suicide @adv* note|letter|plan|attempt
            my @adv* own|first|last|second suicide|death
            swallow|swallowed|take|took|taking|swallowing|taken|overdosed|overdose @adv* @adv* all|a|whole|too_many|too|handful|the|my|on ...4 pills|tablets|paracetamol|aspirin|meds|medication|sleeping_pills
            jump|jumping|throw_myself|walk|walking|step|drive|driving @adv* @adv* off|in_front|into|under|from ...3 bridge|building|train|roof|traffic|balcony|cliff|bus|ledge|tree ...2
            i @adv* @adv* cut|hurt|harm|burn|burned|harmed|injured|punish|starve|choke|stab|stabbed|scratch|hit @adv* myself
            i ...4 @cutting_again
            < @cutting_again
            razor|blade|blades|knife ...5 my|myself|wrist|wrists|skin|arm
            cut|cutting|slit|slitting my @adv* wrists|wrist|arms|arm|thighs|legs|veins
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
            drink|drug|work|starve|eat myself to death
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
            - no|any|little reason|point|purpose to|in|for|of @adv* @adv* living|life @adv* in|here|there|with|at
            - have|are|do|did|were|would you ...8 @suicide|@selfkill|die|dying|suicidal|self_harm|yourself|death|alive
            - if|when someone|somebody|they|he|she|people|anyone ...8 @suicide|@selfkill|die|dying|suicidal|self_harm|yourself|death|alive
            - end it all|? ?
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
            @third|@person|they|she @adv* @adv* @say|said|says|threatened|told|threatening|threatens|promised @adv* me|us|that|he|she|they|to|if|@iwill ...8
            if|when someone|somebody|anyone|people ...8
        """;
}
