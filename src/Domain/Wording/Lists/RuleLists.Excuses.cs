namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    private const string Excuses =
        """
        if-you-felt: excuse/conditional
            if anything i|we @adv* @verb ...4
            if i|what_i|my|that|it|this @adv* @adv* @have|had? @adv* ever? @adv* @adv* @hurtverb.past|caused|made|came_across|came_off|seemed|sounded|offended|did|said|acted|crossed|overstepped|stepped|been ...3 sorry|apologize|,|.|you|anything|distant|off|too|a_line|the_line
            - if i @have been @adv* @adv* good|on|able|with|to
            @sorry ... if|whether|in_case ..4 i|you|my|it|that|this|anything|something|@verb
            @sorry but if
            if i @adv* have? @adv* @hurtverb you|anyone|anybody|your
            if i @adv* did|said @adv* anything|something|it|that
            if @my .. @hurtverb you|anyone
            if you|anyone|anybody @be|felt|feel|took|got|were @adv* @hurtverb.past|hurt|upset|offended|that_way|it|like
            if it|that|this|anything_i .. @hurtverb you|anyone
            if i @came across|off|over
            if that is how you feel|felt|see|saw
            whatever i did|said|have_done
            @sorry .. that? anything i|@my
            @sorry .. for whatever|anything i|it|you|that
            may|might @adv* have @adv* @hurtverb.past
            @sorry ... any @inconvenience
            @sorry you @adv* might|may
            - ask|wonder|know|tell ...3 if
            - see|know|sure|idea if
            - if you want|would|like|need|could|can|please
            - sorry .. if i @be @adv* late|not
        made-small: excuse/minimise
            i @adv* never meant|intended|wanted|planned
            everyone|everybody|anyone|all_men|all_women @adv* @badverb|@verb.s|@verb.base @adv* a_little|a_bit|sometimes|too|now|once
            i did not|never @adv* see|get|hear|notice|receive @adv* your|the|you|it
            everyone|everybody|people|anyone @adv* @verb ...4 sometimes|now_and_then|too
            everyone|everybody|anyone makes|tells|does @adv* mistakes|lies|it|little_lies
            little|small|tiny @adv* lie|lies|mistake|mistakes|thing|things
            it|that|this @adv* only|just @adv* happened once|the_once|twice|one_time|@adv
            only @adv* happened
            just|only that once
            - @iwill|@be not only
            not @adv* a big|huge deal
            nothing happened|serious
            not as|that bad as
            did not|never @adv* mean|intend|want|try to
            did not|never @adv* mean it|that|any|harm|anything|for|you
            not mean|intend to
            was not|never @adv* trying|intending|meaning|my_intention|my_intent|intended|on_purpose
            not @adv* my|intended intention|intent|to
            never my intention
            no harm .. intended|meant
            it @be @adv* just|only|nothing|no_big
            it is|was not @adv* a|that|even|such big|bad|serious|like|deal|anything
            not that|such|a|so big|bad|serious ?|deal|thing
            no big deal
            not the end of the world
            it|this|that did not mean anything
            it|that|she|he meant nothing
            meant nothing
            i @adv* just|only @adv* @verb.past
            i @have|had @adv* just|only @adv* @verb.past
            i @be|meant @adv* just|only @adv* kidding|joking|teasing|playing|messing|trying|talking|having|being|looking|to
            just|only a joke|little|kiss|mistake|few|text|texts|bit|slip|one|once|couple|small|friend|drink
            only once|one_time|the_once
            just|only once|this_once|one_time|the_once
            just|only @deedword
            at least i|it|we
            not like|as_if|as_though i|we|it|anyone|anybody|someone
            everyone|everybody|anyone|all_guys|all_men|people @adv* does|do|did|makes|make|lies|cheats
            nobody got hurt
            no harm done
            @adv* a little white lie
            a little|bit|tiny mistake|lie|slip|late|@wrongadj
            it could have been worse
            could be|have_been worse
            nothing @adv* @be? happened|serious|bad|physical
            not @adv* realize|realise|know i|that|how|you|it
            did not @adv* realize|know|think|notice
            had no idea|clue
            i @be @adv* kidding|joking|just_kidding|just_joking|only_joking
            an honest mistake
            by accident
            it was an accident
            i @adv* accidentally
            i meant only
            not @adv* on_purpose|intentional|intentionally|deliberate
            making|make .. big|huge deal
            - not|more_than @adv* just|only
            - just|only want|wanted|hope|wish|tell|say|saying
            - i just|only got|wanted_to|left|saw|heard|found|need|came|know|feel|felt|read|woke|finished
            - i do not mean|want to
            - not know what_to|if|the_answer
            - do not know
            - was|is it just|only ...4 ?
            - did you|@third not
            - it is|was|@be just that
            - it is not just|only
            - just|only a|one|little moment|minute|second|sec
            - it is|was nothing to_you
        with-a-cause: excuse/justify
            all|everything|what i @adv* do|did|have_done @be? @adv* just? @adv* for you|us|our|the|my
            - i @adv* have ...2 problems|issues @verb.ing|with
            - @third|we|they|you @adv* @verb.past ..3 because
            - we|they|@third @verb.past ...4 because
            it|things|work|life @be|has|have @adv* been? @adv* crazy|hectic|busy|insane|a_lot|mad|stressful|nonstop|chaotic|hell|a_nightmare|rough|tough ...3 at|lately|here|with|recently|this|all|for
            i @have|had|would had? @adv* too_much|a_lot|too_many|a_few ...2 drink|drinks|wine|beer|beers
            hardly|not @adv* the crime|end of
            @adv* no time
            because you @adv* @be|were @adv* never|always
            traffic|train|bus|weather|trains|subway|parking|roads @be|@is|was @adv* @adv* awful|terrible|crazy|bad|late|heavy|insane|delayed|horrible|a_nightmare|a_mess|slow
            my head|mind @be|@is @adv* somewhere|elsewhere|not|all_over|in_a|full
            so_much|a_lot|too_much|lots going|happening on? ...3 at|with|in|lately|right_now|here|$
            i @be not @adv* @adv* feeling|thinking|sleeping|doing|in ...3 well|good|great|straight|clearly|myself|right|best|my_right_mind
            i was not @adv* myself
            that is why i
            @iwill|@device|phone|my_phone @adv* was @adv* dead|off|on_silent|flat|broken|charging|out_of
            did not see|hear @adv* ...1 call|message|text|phone|it|ring
            my @adv* @device @adv* @be? @adv* died|dead|broke|broken|froze|crashed|off|lost|stolen|ran
            i @be @adv* @adv* in|at|on @adv* a|the|my? @adv* @busywith
            i @be @adv* @strained
            i @have|had .. a @adv* @hardtime
            i @have|had|with @adv* a_lot_of|so_much|too_much|so_many|too_many|much @adv* stress|pressure|work|going|on|pending|works|to_do|things
            i @have|had @adv* been @adv* @adv* @strained|busy|working|going_through|under|having|dealing
            going through ..4 time|patch|lot|stuff|rough|hard
            under @adv* a_lot|so_much|pressure|stress
            but i|it|there|my|the .. @be|had|@have @adv* @strained|reason|reasons|because|drunk|stress|work|busy|traffic
            the|my @adv* alcohol|drink|stress|job|boss|phone|battery|car|train|bus|traffic|clock|alarm|work|computer|internet|medication @adv* @be|made|got|did_not|died|broke|would_not|kept|talking|ran
            it|that was @adv* the @adv* alcohol|drink|stress|drugs|wine|beer|booze|whiskey
            because i|of|my|it|there|the|we .. @strained|@be|had|@have|@verb
            so|because|as @adv* my|the phone|battery|car|train|bus
            that is why i
            the|that reason i|is|was|why|being
            i @adv* @verb.past ...6 because
            i @adv* did it|this|that @adv* for|because|to
            i @be @adv* trying|only_trying to @adv* help|protect|do|make|be|keep|save|spare
            i @adv* wanted|meant|tried|had to @adv* help|protect|do|make|be|keep|save|spare|surprise
            i|it @adv* did not want|mean to|you @adv* hurt|upset|worry|know|be|to
            did not want .. to
            for your|our own|the @adv* good|sake|best
            i had no choice|other
            i did not have|@have .. choice|time|signal|a
            i @be @adv* tired|drunk|busy|stressed|sick|ill|asleep|upset|angry|scared|young|lonely|high|distracted|exhausted|hungry|bored|confused|nervous|jealous|in_a|at_work|hungover|wasted|trying|under|sleeping
            i @be @adv* still? @adv* getting|feeling|having|in|on|at|up .. cold|rough|bad|hard|late|sick|pain|flu|meeting|trouble
            i got|was @adv* caught|stuck|held|tied|carried|distracted|scared|lost up|in|at|away|,|.|by
            i forgot|overslept .. because
            it is just that i
            you know how|what|i .. @strained|be|like|get
            my|the @adv* clock|alarm|phone|car|bus|train .. not|late|broke|died
            i @be @adv* @raised
            that|this is how|who|the_way|just_how|just_who i am|was|@be
            i|we @adv* have @adv* problems|issues|a_problem|adhd|depression|anxiety|ptsd
            i can not help it|myself|how
            could not help it|myself|but
            i @adv* thought|figured|assumed|believed @adv* you|it|that|we|she|he|i|this
            i took .. as
            left|forgot|lost .. phone|mobile|keys|charger
            in the heat of the moment
            i was in @adv* a @adv* bad|dark|hurry|rush|meeting
            slipped my mind
            it is|was @adv* my|the @adv* first|job|medication|hormones|culture
            @be pmt|pms
            i|we needed @adv* the_money|to|someone|it
            no one|nobody @adv* told|said|reminded
            i @adv* had to @adv* work|go|stay|run|finish|take|leave|drive
            i @have|had not @adv* slept|eaten|been_sleeping|been_well|had_time
            slept|woke @adv* in|late
            - because|as|since of? @adv* me|what_i|my_lie|my_actions
            - @excuse_refusal
            - is no excuse
            - not because
            - why|if i|you
            - i should|should_not
            - you @verb.past .. because
            - because you|your
            - because @effect
            - i thought .. wrong
        left-out-who: excuse/passive
            - your|the loss
            mistakes|errors|things|words|lines|feelings @be|got @adv* made|said|done|crossed|hurt|exchanged
            a|some|any mistake|mistakes|error|line|promise @be|got @adv* made|crossed|broken
            what|how it|things|that|everything? @adv* happened|happend|went_down|occurred|went
            @sorry .. about|for @adv* all? what|how|everything|this|that|it|last_night @adv* @have? happened|went|turned|came|ended|occurred|was|got
            @sorry .. that|, this|that|it|things|@third @adv* @have|had? @adv* happened|occurred|got|was|went|turned|came|had_to|had
            @sorry that|it|this|things @adv* @have|had? happened|got|took|went|turned|came|had_to|had
            it|this|that @adv* just @adv* happened
            things @adv* got|went|happened|have|were @adv* out|too|bad|@verb.past
            one thing led
            it|that|this|things @adv* @have? @adv* got|gotten @adv* out
            trust @be|has_been|was @adv* broken|lost|damaged
            you @be|got|were @adv* hurt in
            feelings @be|got|were @adv* hurt
            misunderstanding|miscommunication
            promises @be|were @adv* broken
            @sorry .. it took
            @sorry .. for|about the|any @adv* inconvenience|misunderstanding|confusion|trouble|delay|incident|situation|accident
            not @adv* meant|supposed|intended to @adv* happen|be
            - what happened ?|to you
            - tell|told|know|see|ask|explain|understand ...3 what|how
            - that|this|it @be because i
            - i made mistakes
            - what happened ?
            - what happened next|then|after|to
            - you do not have to
            - no time to|for_that|like
            - take|accept|own ...4 what
            - sorry for|about what i
            - sorry .. that|it|this ...6 i @verb.past
        your-doing: excuse/blame_shift
            if you @adv* @verb.past ...8 i @would|did not @adv* have? to?
            i @would not @adv* @adv* @adv* have|@verb.base|be|had ...8 if you
            you @adv* brought|bring this|it|that @adv* on yourself
            you @adv* had it coming
            you asked for it|this
            you @adv* pushed|push me @adv* ...2
            you drove me
            you @be @adv* no|not @adv* ...1 either|yourself
            you @adv* know @adv* how @adv* ...1 to push my|exactly
            it takes two to
            sorry ...2 you|your @be|feel|got|took|get @adv* @adv* @adv* so|too|overly @adv* sensitive|upset|offended|emotional|dramatic|easily
            - your|the loss
            blame|blamed|blaming @adv* it? on you|your
            - sorry to hear|see|say
            @sorry .. that? you @adv* feel|felt|think|thought|see|took|take|misunderstood|can_not|did_not|do_not|believe|misinterpreted|could_not|find|interpreted|chose
            @sorry .. that? you @adv* are|were|got|get @adv* hurt|upset|offended|angry|mad|so_upset|sensitive|bothered|disappointed
            - sorry ...3 you @adv* feel|are_feeling|felt @adv* this_way|sick|bad|so_bad|ill|alone|sad|lonely|down
            - sorry ...3 you did_not|do_not|could_not|can_not @adv* get|have|make|win|feel_well|feel_good|sleep
            @sorry ...3 that_way|your_feelings|you_feel
            @sorry ... but you|your
            @sorry .. if my|i ..8 as|not|enough|for_you
            @sorry ... not @adv* good|perfect|as|sophisticated enough|for_you|.|,|as
            @sorry .. for|about @verb.ing ...8 but|you_made
            you @adv* made|make|forced|drove|pushed|provoked|pressured|caused me|this
            you @adv* left|gave me no
            made me do
            you @adv* started it|this|the
            you @be|are @adv* the one|reason|person @adv* who|that|why|@verb.ing
            your|you @adv* fault|own_fault|doing
            your fault
            because|cause you|your @adv* @be|@adv|did|do|never|always|keep|kept|@verb|would
            because|cause of you|your
            if you @adv* had|did|were|would|had_not|have|just|only|@be not|@verb.past|been|just|listened|told|given|paid
            if you would|had @adv* just|only|not|been|have|listened
            unless you|your had
            what did you|@third expect
            what|how @adv* was|am|else|could|should i|was supposed|do|to|i
            it takes two
            we @adv* both @verb|made|are|know
            you @adv* @also @adv* @verb|did|are
            you @adv* @badverb.past @adv* too|first|me_first
            you @be|are|were @adv* too|overly|so|being|just_being @adv* @oversensitive
            you @adv* are @adv* @oversensitive
            @oversensitive
            you @be no|not @adv* perfect|angel|saint|better|innocent
            you know|knew @adv* how|i|what|that .. i
            can not @adv* take a joke
            if you|your @adv* were|was|did @adv* not @adv* so
            clearly|obviously|apparently|of_course|sure it|this|that is|was|@be @adv* all? @adv* my fault
            oh @adv* it|so is|was @adv* my fault
            you took it|that|this wrong|personally|out_of
            you misunderstood|misread|misheard|provoked
            not my fault|problem
            - not|never|nothing @adv* your fault
            - not|nothing ...4 because|to_do_with of? you|your
            - is|was|@be not|never @adv* you|your
            - it|that|this is|was not @adv* your|on|because
            - you made|make me @adv* @glad|feel|laugh|smile|want|proud|believe
            - because you|your @be|deserve|matter|are_my|love|trusted|deserved|were_right|needed
            - you @verb.past .. because i
            - you @adv* are|were @adv* also @glad|right|welcome|invited
            - sorry .. you have to|had_to|been
            - how could i
            - what|how else|can should? i|we do|help
            - i @blame @self
            - if you would|had like|want|be
            - you know that|how i @adv* love|am_sorry|feel
        """;
}
