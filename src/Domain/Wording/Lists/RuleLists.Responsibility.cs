namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    private const string Responsibility =
        """
        sorry: apology
            - apologized to|, @my|the|@them|@person|so
            - apologized , so
            - sorry sir|madam|ma'am|miss , @adv* the|we|there|that|it|your|no
            - sorry @adv* he|she|they|your @adv* @verb.past
            - already apologized
            - you will be sorry
            - sorry , ? i_am_afraid
            - sorry ma'am|sir|madam|miss
            - forgive me @adv* now
            - sorry that? you @adv* are|have|had|got|get|were|lost|did|went|could|can @adv* !hurt|upset|offended|that_way|misunderstood
            - sorry that? your|@third|he|she|they|his|her|their|the @person|@pet|@adv @adv* @verb|@be|@have|died|left
            - just|now|then|and|to|must|finally forgive me
            - sorry but that|this|it|there is|was|sounds @adv* ridiculous|nonsense|wrong|bullshit|crazy|stupid|not|just
            - sorry that? you had|have to go|deal|live|suffer|endure|experience|hear|see|find
            - sorry , ? i? @can not @adv* make|come|talk|take|do|lend|stay|join|be|help
            - sorry that @adv* your|the|his|her|their
            - sorry for your
            - feel_awful_for|feel_terrible_for|feel_horrible_for|feel_so_bad_for those|them|him|her|the|people|these|their|that
            - never|not @say ...1 sorry
            - @third|@person|they @adv* never|not @say ...1 sorry
            - i_am afraid ...8 sorry
            - pardon|forgive|excuse me for asking|interrupting|saying|being_blunt|my_french
            - sorry @adv* , ? not|no|nope|wrong|already
            - sorry that? you @adv* @be|had|have|are @adv* going_through|having|dealing|sick|ill|struggling|hurting|in_pain|feeling|alone|to_go
            - sorry ...2 that happened|is_happening to you
            - sorry about|for|that|to_hear @adv* ...1 your @person|@pet|loss|troubles|pain|divorce|accident
            - sorry , i|we already|am_not|do_not|prefer|have_plans|have_another|would_rather|must|only
            - told|tell|texted|called|wrote|wrote_to ...2 him|her|them|my @person|@adv ...4 sorry|apologize
            - @my|his|her|their @person @adv* apologized|apologizes
            - he|she|they @adv* apologized|apologizes|apologize
            - never|not apologized|apologizes
            - apologize ...2 on behalf
            - sorry @adv* could|can|would|did|do you
            - forgive me already
            - forgive me or
            - forgive me but
            @sorry
            i @owe you @adv* an|a|this|one .. apology
            my apologies|apology|bad|mistake
            < apologies
            mea culpa
            < excuse|pardon me for
            @askpardon
            i ask|beg|want_to_ask|would_like_to_ask .. your|for forgiveness|pardon
            - sorry but_no|no
            - no need ...4 sorry|apologize
            - not @adv* sorry
            - i do not apologize
            - @third|@person|you|not @be @adv* sorry
            - you will|would|shall @be @adv* sorry
            - @third|@person @say ... sorry
            - you|@third @owe|should|have_to|need_to|could|must|never|not ...4 apologize|sorry|apology
            - sorry|apologize .. your|the loss
            - sorry for you|him|her|them
            - sorry to @hear
            - sorry to see you go
            - sorry about|for your father|mother|dog|cat|grandmother|job|friend
            - feel|felt @adv* sorry for|@me
            - sorry , but|we|there|the @be|do|have|@adv|no|only|all
            - sorry , but @adv* this|it|that|@third|there|i @be|do|have|@can
            - sorry , @adv* this|that|there|we is|are|do|can @adv* not|no|the|all|only
            - sorry , i @can|do|@would not
            - sorry , i @be not
            - sorry , i have to|no|another|a
            - sorry , i|we @be @adv* full|busy|booked|closed|not
            - sorry we|@third @be
            - sorry i|we @can not !@be
            - sorry , what|who|which|where|could|is|are|do|does|did|may
            - sorry ?
            - < say @adv* sorry
            - to apologize
            - sorry excuse
            - sorry state|sight|mess
            - better safe than sorry
            - love means never ...6 sorry
            - apologize to @them|your|@person
            - sorry to bother|trouble|interrupt|disturb
            - sorry @adv* to say
            - sorry you lost|have|got|are|did
            - sorry that you lost|have_to
        admits: apology owns
            - angry|mad ...2 him|her|them|@person
            - should not have @verb.past ...2 my @adv* daughter|son|kid|kids|mother|father|sister|brother|dog|cat|boss|friend|children
            - @wrong.past|@verb.past ...6 my @adv* son|daughter|kid|kids|child|roommate|boss|coworker|dog|cat|ex|neighbor|teacher|parents ...8
            it was me , ? not|who|and_not|and_i
            it was me , ? who
            it was i who
            it was me . $
            i @am @adv* ashamed @adv* of that|it|this|myself
            i @adv* own that|this|it|what|up
            i @have no excuse|one_to_blame|one_else
            no one to blame but @self|me
            i @be the one who @adv* @wrong.past|@verb.past
            i can not @adv* blame anyone|you|anybody|work|the
            you deserved @adv* better|the_truth|honesty|more
            you did not deserve that|this|it|to
            - him|her|them ...10 should_not|regret
            it|that|this @be|was @adv* @adv* not @adv* right|fair|ok|okay @adv* of|to me|you|do
            it|that|this really @be|was not right
            it|that|this @be|was @adv* @adv* wrong|stupid|unfair|cruel|selfish|rude of me
            i @be @adv* not @adv* fair|honest|good|kind to|with you
            i @have|had been @adv* @inthewrong
            i @be @adv* @wrongadj to|about|not|@verb.ing
            i @be @adv* @inthewrong
            it|this|that|all is|was @adv* all? @adv* my @adv* fault|doing|mistake
            my|entirely_my fault
            i @blame @self
            i @take|accept @adv* @full? responsibility|blame
            i @am @adv* responsible|to_blame
            i @adv* should not have
            i @adv* should have @verb.past
            - if|when i @hurt
            - i @be @adv* @strained|late|drunk|stupid|crazy|young
            i @adv* ought to|not have|to_have
            i never should have
            i had no right|business
            there is|was|can_be no excuse
            i have no excuse
            that|this is on me
            i|we @adv* @messedup
            everything|all|what|things|the_things|the_way|how i @adv* @have? @adv* said|did|done|treated|acted|behaved|spoke|wrote|told
            sorry ... what|everything|how|things|way i @adv* @verb.past
            my part in|of
            - owe you an
            i let you down
            i @hurt you
            i @adv* regret @verb.ing|what|that|my|it|everything|not
            i @deceived you
            no excuse for @my|what_i
            i @am ashamed|guilty|sorry of|for|about @verb.ing|what_i|my|how_i
            i @made a .. mistake
            i @have wronged you
            i did you wrong
            i @admit|confess it|that_i|i|to
            what i did .. @be|@is not? @adv* @wrongadj
            - not my|your fault
            - @third|@person @say ...6 fault|wrong
            - was|is it|that my fault
            - like|clearly|obviously it is|was my fault
            - if|unless i .. wrong
            - i|it @be not @adv* wrong|responsible|my
            - i do not regret
            - not wrong
            - i should have known|listened|married|left|killed|shot|brought|worn|bought|stayed
        takes-it: owns
            i @adv* did this|it|that|wrong
            i @owns @adv* it|up|this|that|my|what
            i @adv* made @adv* a @adv* @wrongnoun
            - i did it|that|this for|because|to|again
            - not ...3 i did
        confesses: apology
            - @grave.past|@wrong.past ...4 my @adv* son|daughter|kid|kids|child|mother|father|sister|brother|roommate|boss|friend|friends|coworker|dog|cat|ex|girlfriend|boyfriend|wife|husband|neighbor|teacher|parents|partner
            - lied|cheated to|on @adv* him|her|them|partner|my|a|the|@person
            - slept with @adv* another|a|other|someone
            - lied|cheated|kissed|slept|stole ...8 my @adv* wife|husband|girlfriend|boyfriend|partner|mother|friend|boss|parents
            i|we @adv* @have? @adv* @grave.past
            i|we @adv* @verb.past ...8 without @adv* asking|telling|checking
            - if|whether|when|like|never|not|because i|we
            - i @adv* @have? @adv* @grave.past @my|a @adv* @person|@thirdparty
        confesses-what-it-did: apology with names_effect
            i|we @adv* @have|had? @adv* @wrong.past|@namedact
            i|we was|were late
            - if|whether|when|like|never|not|because i|we
        sorry-for-doing: apology names_act owns
            apology|apologies for @adv* not? @adv* @verb.ing
            @terrible for|about @verb.ing
            - did not|never|do_not @adv* see|know|notice|hear|realize|get|receive|want
            - apologized|apologize to @my|the|@them|@person
            - @sorry ...2 i|we was|were @adv* trying|just_trying|only_trying
            - assumed|thought|meant|tried
            - if|whether i
            < forgive_me|pardon_me|excuse_me for @verb.ing
            forgive_me for being @adv* @wrongadj
            my|all_my fault ,|. i @adv* @verb.past
            my fault|bad|mistake for|that i? @adv* @verb.ing|@verb.past|@wrong
            - did not mean|want|intend|realize|think|know
            i @have|had wronged you by @verb.ing
            @sorry .. for @adv* not? @adv* @verb.ing
            @sorry .. that? i|we @be @adv* @verb.ing
            @sorry .. that|, i|we @adv* did not @adv* @verb.base
            @sorry i|we @adv* did not @adv* @verb.base
            @sorry .. that|, i|we @adv* @have|had @adv* not @verb.past
            @sorry i|we @adv* @have|had @adv* not? @adv* @verb.past
            @sorry .. that|, i|we @adv* @have|had? @adv* @namedact
            @sorry i|we @adv* @namedact
            @sorry i|we @can not @adv* @verb.base
            @sorry .. that? i|we @be @adv* @wrongadj
            @sorry .. that? i|we @be @adv* not @adv* honest|truthful|there|faithful|fair|open|loyal|kind|patient|present|careful|listening|nicer|better|supportive|straight|upfront|true|more
            @sorry .. for not being @adv* @adv* honest|truthful|there|faithful|fair|open|loyal|kind|patient|present|careful|nicer|better|supportive|straight|upfront|more
            @sorry .. for @be|being|having_been @adv* @wrongadj
            @sorry .. that? i|we @have|had @be @adv* @wrongadj
            @sorry .. for|about my @wrongnoun
            @sorry , i @adv* @wrong.past
            @sorry . i @adv* @wrong.past
            @sorry .. for|about the @adv* late|delay|misunderstanding|confusion|noise|mess|yelling|shouting|trouble|spam|rant|mistake|typo|mix-up|wait
            @sorry .. about @adv* @verb.ing
            @sorry to have @verb.past
            i @be @adv* @wrongadj @adv* to|not_to @verb.base
            i @be @adv* @wrongadj @adv* for @verb.ing
            i @regret @adv* not? @verb.ing
            i should not have @verb.past
            i never should have @verb.past
            i should never have @verb.past
            no excuse for @verb.ing
            no right to @verb.base
            i @take|accept .. responsibility|blame .. for @verb.ing
            i @am @adv* ashamed|guilty|sorry .. of|for|about @verb.ing
            i @be ashamed that|because i @verb.past
            i should have @verb.past
            - @verb.ing me|us|so_sorry
            - @sorry .. for doing|being that|this|it|here|what
            - sorry for taking up your time
            - sorry for asking|bothering|saying
            - did|do|does it|that|this|anything|something|wrong
            - should not have done|said|been it|that|this|so|$
            - should not have done|said $
            - should have done|known|seen|thought|listened
            - i am going to
            - @sorry i @am going|gonna
            - i have|had to go|leave|run|say|tell|work
            - i|we @can not @adv* help|be|do|stay|give|let|accept|tell|offer|agree
            - about|for everything|all|what
        names-the-act: names_act owns
            - if|whether i
            - took your ...3 as|for
            - like i @adv* @verb.past
            - i|we @messedup !by|with
            - i hurt|upset|failed|disappointed|wronged|let you !by|when
            - if|unless|whether|had i
            - i|we screwed|messed|fucked|blew up|it
            i|we @adv* @have|had? @adv* @wrong.past
            i|we @adv* @be @adv* @wrong.ing
            i|we @adv* @have been @adv* @wrong.ing
            i|we @adv* chose to @verb.base
            i|we @adv* decided to @wrong.base
            i|we @adv* kept @adv* @wrong.ing
            i|we @adv* @be @adv* late
            i|we @adv* @wrong.past and @wrong.past
            i|we did not @adv* @duty.base
            i|we never @duty.past
            i|we @adv* forgot to|your|about|our|@verb.ing|the
            i|we @adv* went @adv* behind|through
            i|we @adv* told @them|everyone|your|@person .. secret|about_you|about_us|private
            i|we @adv* used .. money|card|savings
            i|we @adv* left @adv* the|your|you|it|our @adv* ...2 open|on|unlocked|behind|alone|waiting|out|outside|running
            i was unfaithful
            i @had an affair
            @my .. affair|cheating|lying|drinking|gambling .. @hurtverb
            - @third|@person|you @think|@say ...4 i|we
            - you made|make me
            - if|when|unless i
            - i never
            - i did not
            - i|we broke down|up
            - i broke my @body
            - i was hurt|broken|cheated|abandoned|crushed|bored|upset|let
            - i am hurt|upset|confused|disappointed|crushed|bored|broken|crushed
            - i feel|felt
            - i have been hurt|cheated|abandoned|let|betrayed
            - i lost|spent|got|let
            - i passed|kicked|copied|wasted @time
        act-and-effect: names_act owns names_effect
            i|we @adv* @have|had? @adv* @verb.past|@deed.past|@wrong.past ...10 and|so @adv* now? @adv* you @adv* had_to|can_not|could_not|have_to|do_not_have|missed|lost|ended_up|were_left|were_late
            - i|we @adv* @have|had? @adv* @glad|thought|knew|felt|heard|saw|asked|was|were|had|been|wanted|wished|hoped|said|told ...8 and|so
            - @third|@person|you ...2 i|we
            - if|when|because|that i|we
        confesses-openly: apology owns names_act near names_effect
            i|we @adv* @have|had? @adv* @deed.past|@verb.past your|our|the|my|it|every|you|away|out|so|too|all|everything|a|an|when|at|while|behind|instead|$
            - i|we @adv* @have? @adv* hurt|upset|failed|disappointed|wronged|let you !by|when
            - if|whether|when|like|never|not|because|as|since|before|after|while|where|that|what|how|until i|we
            - i|we @adv* @have|had? @adv* @glad|loved|liked|helped|thanked|missed|hoped|wished|wanted|thought|knew|felt|heard|saw|asked|was|were|had|been|met|remember|remembered|understood|found|realized|noticed|tried|meant|learned|needed|got|came|made|let|said|told
            - @third|@person|you @think|@say ...4 i|we
            - i|we @adv* @verb.past ...4 ?
        what-it-did: names_effect near names_act
            and|so|, @adv* now @adv* you @can not|do_not|have|feel|are
            and|so|,|which|while|until|till|. @adv* you @adv* @adv* @have? @adv* @adv* @verb.past|sat|slept|lost|spent|woke|stood|had_to|could_not|did_not_get|have_not|never_got|were_left|were_stuck|were_late|were_alone|were_the|ended_up|got_in|got_soaked|got_fired|paid|missed|cried
            you|your ...6 because_of_me|by_yourself|all_alone|on_your_own|all_night|for_hours|for_an_hour|in_the_rain|in_the_cold|without_me
            you have|had not @adv* @adv* @verb.past ...3 since|$
            your ...3 @be @adv* ruined|spoiled|hurt|broken|gone|lost|cold|late|embarrassed
            - you @adv* @adv* @have? @adv* @adv* said|told|asked|wanted|were_right|knew|thought|like|liked|did|made|started|hurt|lied|cheated|yelled|broke|forgot|promised|agreed|wrote|called|loved|gave|kept|saw|heard
            - because|if|when|that|what|how|why|who|where|since you
            - you @verb ...8 ?
        names-the-effect: names_effect
            - sorry that? you had|have to go|deal|live|suffer|endure|experience|hear|see|find
            you @adv* felt|feel|thought like|that|as_if|as_though|you
            it|that @be|was @adv* not @adv* fair to you
            on your own|because_of_me
            you @adv* sat|stood|waited|slept|ate|were|came|went|drove|walked|spent|cried ...8 alone|waiting|by_yourself|on_your_own|for_hours|for_an_hour|all_night|in_the_rain|in_the_cold|in_the_dark|without_me
            you @adv* @adv* @have|had not @adv* slept|trusted|eaten|dared|smiled|laughed|felt|been_able|spoken
            kept|keep you @adv* awake|up|waiting|worrying|from
            ruined|spoiled|wrecked your @adv* ...1 @time|evening|night|day|birthday|party|dinner|trip|weekend|holiday|vacation|mood|plans|christmas|wedding|chance
            @hurtverb.past you|the_kids|the_children|our_kids|your_mother|your_parents so|very|badly|a_lot|deeply|and|$
            took|stole|robbed|taken @adv* ...1 from you|your
            you lost|missed ...6 because_of|because_i|over_this
            you @adv* never got to
            you @be|were @adv* in tears
            @hurtverb.past|scared|hurt all ...2 of you
            you @be|were @adv* left @adv* @adv* looking|feeling|sitting|standing|foolish|humiliated|alone
            you did not get to
            you ended up
            it|that @adv* @adv* @have|must_have? @adv* @adv* @hurtverb.past|hurt|hurts|stung|cost|scared|frightened you|your|the_kids|them
            must have @adv* @adv* hurt|felt|been|scared|stung|broken|frightened|humiliated ...4
            you @adv* @adv* trusted me and
            i @adv* @adv* see|know|understand|realize @adv* @adv* how @adv* @adv* much? @adv* @adv* it|that|this|i ...2 @hurtverb.past|hurt|hurts|scared|cost|affected you
            you @be @adv* left @verb.ing|with|to|alone|standing|waiting
            you @be @adv* @adv* @effect because_of|because_i|when_i|by
            made you|the_kids @adv* wait|cry|feel|late|doubt|look|lose|miss|pay|choose|sit|sleep|walk|afraid|worry
            you @adv* had to @adv* @verb.base
            - @hurtverb.past your @adv* @possession
            @hurtverb.past|let you @adv* down
            you deserve|deserved @adv* better|more
            you @be @adv* right @adv* to be @effect
            @sensible @adv* @effect|why
            it|that|this|which|i|my|what_i_did|lie|lies @adv* @hurtverb.past|@hurtverb.s you
            i|we @adv* @have? @adv* @hurtverb.past you
            i|we @adv* @have? @adv* @hurtverb.past your @adv* @effectof
            for|by @hurtverb.ing you|your
            you @adv* @be @adv* left? @adv* @effect
            you @adv* feel|felt|@be_feeling @adv* @effect
            make|made|making|makes you feel|cry|sad|suffer|angry|doubt|worry|wait|lose|miss|question|@effect
            you had to @verb.base
            you @adv* lost|stopped|missed|could_not|waited|cried|suffered|paid|trusted|spent|trust
            caused you
            how @adv* @effect|much|badly|deeply ...5 you
            your @adv* @effect
            i @hurtverb.past your feelings|heart|trust
            @cost you|your
            broke your heart|trust
            put you through
            i let you down
            left you @adv* alone|@effect|without
            gave you @effect
            you did not|do_not @adv* feel|trust|sleep|deserve
            you can not @adv* trust|sleep|rely|believe|look
            worried you|your
            - if|whether|hope|not|never|did_not .. you|your|it|i|that
            - if ...6 @hurtverb you
            - sorry if ...8 you|your
            - sorry that? you feel|felt|@be
            - not mean|want|intend|trying|meant ...6 you
            - meant to ...3 you
            - did not|never ...4 @hurtverb you
            - did i|that|it ...3 you
            - you|@third|@person did|hurt|made me
            - do|does|did|are|were|have|why|would|can|could you
            - you should
        puts-it-right: repair near names_act owns
            i @have @adv* @deed.past|@amend.past|@mend.past|thrown|thrown_out|thrown_them|filled|set|given|made_an|signed|found|put|paid|ordered|booked
            i|we @adv* deleted|cancelled|canceled|blocked|returned|refunded|repaid|replaced|apologized_to|ordered_a|booked_a|ended_it|cut_it_off|unsubscribed|threw_it_out|threw_them|got_rid_of|signed_up|made_an_appointment|called_the|told_her|told_him|told_them
            @iwill|@plan @adv* @amend.base|@mend.base|cook|clean|do_the|take_over|cover|be_home|be_there|set|tell|drive|buy|order|book|pay|bring|talk_to|stop|never|start|ask|listen|wait|check|leave|give|make|keep|put|share|show|write
            i @am @adv* @amend.ing|@mend.ing|buying|ordering|booking|paying|selling|cancelling|canceling|signing|deleting|going_to_therapy|seeing_a|replacing|returning|taking_you|making_you|cooking|putting
            to make @adv* ...2 up $|,|for|to
            to pay you @adv* back
            from|starting now|today|tomorrow|tonight|this_week|here ...6 i
            i @adv* would @adv* like|want to @adv* @mend.base|make|pay|buy|replace|cook|take|talk_to|fix
            - i @have @adv* @wrong.past|said|told_you|asked|kept_it|let|used|spent|spoken|looked|gone|read|left|written|stood|lied|run|worked|sat|slept|eaten|played|called_you|sent_you
            - @iwill|@plan @adv* tell|show|leave|never|give|make|keep|put you|it|your|up @adv* ...2 ,|why|what|how|sorry|pay|regret
            - @iwill call|text|talk|message you
            - i am going|gonna to? @adv* @verb.base ...4 if
            - @intend @takekids|@strike.base|see_to_it|make_sure
        repair: repair
            @iwill @adv* refund|reimburse|replace|repair|correct|pay_for|compensate
            can|may|could i @adv* ...4 help|make_it|fix|pay|buy_you|cook|clean|make_up|replace|take_you
            i @have @adv* asked for|the|my ...6 so|to|off
            i @adv* @have @adv* signed up
            make it up to you
            make|put|set it|things|this right
            make amends
            i will|promise @adv* @verb.base ...12 again|anymore|on|differently|better|every|each
            @iwill @adv* @mend.base
            i @have|had @adv* @mended
            i @be @adv* @mending
            @iwill ...8 from_now_on|next_time|in_the_future|every|each|again
            @iwillnot ...8 again|anymore|any_more|ever
            it|this|that|same_mistake|mistake will not|never @adv* happen again
            will not happen again
            never happen again
            how|what can i do|fix|make|help|say
            let me @adv* make|fix|pay|replace|help|show|prove|earn|take|buy
            i want|would_like|am_going|need to @adv* @mend.base
            i @be willing to
            i @be @adv* @learning to @adv* @adv* change|be|do|stop|get|listen|become|control|open|communicate|improve|make
            i @have|had edited|changed|deleted|fixed|corrected|removed|updated|blocked|booked|ended|told_her|told_him|paid|replaced|cleaned|called_the|started|signed_up|quit
            i @repairpast my comment|post|mistake|it|this|that
            i will|can|could @adv* @verb.base .. you .. the|my|every|a
            instead .. i will
            next time i
            - if you|we
            - i will always
            - will you
            - not fix
            - i will be back|home|late|there
            - what can i do for you
            - how can i help you
            - @harm.base you
        presses-for-forgiveness: demands_forgiveness
            - understand ...4 if you @can not
            if you @adv* loved|love|cared ...8 forgive|forgiven|let_it_go|let_this_go|moved_on|over_it|over_this
            @time|high_time|about_time you|we|to @adv* forgave|forgive|moved_on|let_it|let_this|get_over|got_over|move_on|dropped|drop_it
            time to @adv* move_on|let_it_go|let_this|forgive_me|get_over|drop_it|forget|put_this|put_it|put_that
            you have|need|ought|got to|can @adv* @adv* let|put|forget|stop|drop|quit ...2 go|behind|it|this|punishing|bringing|dwelling|holding|being_mad|being_angry
            you @can|will|could not|never @adv* @adv* @adv* hold|punish|stay_angry|stay_mad|be_angry|be_mad|use|throw|drag|keep|ignore ...3 forever|against_me|any_longer|for_this|this_over|it_over|out|me_like
            do not @adv* hold ...2 against me
            stop|quit @adv* holding|bringing|throwing|using|making|acting|punishing|rubbing|reminding|sulking|being ...3 against_me|up|in_my_face|over_my_head|me|mad|angry|about_it|like_i_killed
            a @adv* good|real|true|loving @adv* ...1 would|wife|husband|person|christian|friend|partner ...2 forgive|forgives|forgiven|let
            be the bigger person
            forgive and forget
            water under the bridge
            you @be|are supposed|meant|obligated|obliged to @adv* forgive|accept
            i @adv* expect|want|need|demand you to @adv* @adv* forgive|accept|let|move|get|forget|drop|stop_being
            so|now|then @adv* @adv* drop|forget|let|get|move it|this|over|on|that
            are we @adv* good|ok|done|fine|past|over now|yet|this|or|it|already
            can we @adv* @adv* just? @adv* go_back|be_normal|be_ok|forget|stop_talking|get_past|be_done|leave_it|put ...4
            what else|more @do|can|am i ...4 say|do
            how @adv* long|many @adv* ...6 @adv* be|stay|hold|keep|punish|drag|throw|going_to ...3 mad|angry|against|me|on|upset|this
            how @adv* many @adv* times ...6 say|apologize|sorry
            i @adv* @have? @adv* already|now? @adv* apologized|said_sorry|said_i_was_sorry|said_i_am_sorry ...4 what|so|now|can|why|drop|get|that_is_enough|enough|move|isn't|you
            enough already
            we @have @adv* been over|through this
            just @adv* forgive me
            accept it and move
            - i apologized to
            - please accept
            - hope ...3 accept
            - can you accept
            accept my apology|apologies
            if you do|can|will not @adv* @adv* forgive
            it has|@be been @adv* a|@number|months|weeks|years ...3 already|now|long_enough
            get|move over it|this|that|yourself
            get past it|this
            < move on
            you need|have|ought|got to @adv* forgive|let_it|let_this|move_on|get_over|drop|stop_bringing|stop_punishing
            you have got to @adv* forgive|let_it|let_this|move_on|get_over|drop|stop_bringing|stop_punishing
            if you @be|were ...6 you @adv* @would @adv* have? forgiven|forgive|let_it_go
            you should|must|better @adv* have? @adv* forgive|let_it_go|move_on|get_over|forgiven|moved_on|drop_it
            why can not you @adv* forgive|let|get|move|drop
            why will not|do_not you @adv* forgive|let|get|move|drop
            can you|we @adv* not? @adv* drop|get_over|move|let_it|forget|stop
            can not you @adv* forgive|let_it|get_over|move_on|drop
            when|how_long|how_many_times ...6 forgive|forgiven|over_it|let_it_go|punish|punishing|move_on|sorry|apologize
            stop punishing|bringing|dwelling|going_on|holding|living_in|dragging
            < forgive me already|now|or
            < just|now|then|so|come_on forgive me
            and @adv* forgive me
            @do|can|will you @adv* @adv* forgive me @adv* now|already|or_not|yet
            let it go
            let|leave the past
            put it|this|that behind us|you|you
            what more do you want
            what else do you want
            i @adv* said @adv* i? @adv* @be? @adv* sorry
            i @adv* apologized
            i @have @adv* said @adv* sorry
            i @have @adv* apologized ...4 already|times|hundred|enough
            how many @adv* times ...6 sorry|apologize
            how much longer
            are|be you @adv* going to ...4 hold|forgive|punish|keep|let
            if you @adv* loved|love me ...4 forgive
            you @adv* owe me .. forgiveness|chance
            you can not stay|be @adv* mad|angry
            you are still @adv* mad|angry|upset|on
            - hope ...6 forgive
            - can|could|will|would|if|when you @adv* ever forgive
            - i do not expect
            - you do not have|need to
            - not|never ...6 get|getting over it|this|that
            - i|@third|we can|will|can_not|@adv* let it go
            - want|need|trying|how|learn|ready|hard|able to let it go
            - i @adv* need|needed|want|have|will|has|got|had to|get get? ...2 over|past it|this
            - help me|you get
        unless: apology names_act owns
            @third|@person|they ...3 sorry for|that|about ...5
            pardon|forgive|excuse me for asking
            @third|@person|they @adv* @say that? i
            @third|@person @adv* think|thinks|thought
        """;
}
