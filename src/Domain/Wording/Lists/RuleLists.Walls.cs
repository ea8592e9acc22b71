namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    private const string DefendingAndWalls =
        """
        strikes-back: defensiveness
            - think ...3 expensive|late|early|cold|hot|funny|nice|@praise
            - not what i ordered|asked_for|wanted|need|meant
            - not true , i @adv* love|like
            - which|that|who|numbers|weeks|words|things|stories|answers|story|something|anything|everything @adv* was|were @adv* not true
            - told|tell|telling|said|wrote|believed ...4 not true
            - not do anything @adv* special|today|this_weekend|last|all_day|yet|tonight|for
            - never said i @did not|@adv like|would|could
            - i thought you
            - i thought we
            - to calm down
            - i|me|us|we @adv* @can|will|@adv calm down
            - never told me
            - told you @adv* , @adv* it
            - because of you @adv* , ? i? @adv* @verb.past
            - just kidding , @glad|of_course|you|it|i
            - your fault @adv* that i @be
            oh|yeah|sure|right|clearly|obviously|course ,? @adv* it|this|that is @adv* @adv* my fault
            - not just me
            - you @be the one who @be @adv* @verb.ing
            i @adv* did not @adv* do @adv* anything|nothing|it|that|this
            i @have @adv* not done @adv* anything|nothing
            i @adv* did nothing|no
            i @have|had done nothing
            i never @adv* said|did|meant|told|asked|wanted|touched|promised|agreed|lied|cheated|hurt|had|tried|once|would
            i @adv* did not @adv* say|mean|lie|cheat|start|touch|break|hurt|steal|know|even|ask|want
            not @adv* my @adv* fault|problem|responsibility|business
            i @be|am not the one|only|problem
            not my fault
            @oversensitive
            you @be|are @adv* @adv* overreacting|imagining|exaggerating|being_dramatic|being_so_dramatic|making_things|reading_too|taking_this|making_a_big|making_too|blowing
            what about|when you|your|the|all
            what about what
            making|make|made|makes ...2 big|huge|such_a|a ...1 deal|thing|fuss|drama|scene|mountain out_of|about|of|over|from
            everything is|be|was @adv* @adv* always? @adv* my fault|problem
            i @adv* always @adv* get|got @adv* the|all_the blame
            get the blame
            lighten up
            was not me who|that|.|,
            you @adv* do|did exactly the same
            you @be|are one to talk|lecture|judge
            what do you want from me
            i am the one who @adv* @have? @adv* been? @adv* wronged|hurt|cheated|suffering|suffered|betrayed
            you think i @adv* wanted|want|like|enjoy|meant
            @adv* it|that|this was @adv* @adv* just? @adv* a joke
            blow|blowing|blew ...3 out_of @adv* ...1 proportion
            way? out of proportion
            suppose|guess|bet ,? @adv* you @adv* @have|are never|not|so|always|perfect
            i @can not @adv* be in @adv* two|both|many
            i @can not @adv* @adv* read your|minds|mind
            i @be not @adv* a @adv* mind reader
            i @would not @adv* @adv* have|need|be|@verb.base ...6 if you
            i @adv* @adv* did not @adv* @adv* forget|lie|cheat|start|touch|break|steal|flirt|yell|shout|ignore|scream|hit|hide|cause|ruin|promise|raise ...6 ,|.|you
            i @adv* did not @adv* @verb ...4 , @adv* you|@third|it|that|the
            you @adv* @be|are @adv* the one who|that @adv* @adv* @verb.past|@verb.ing|always|never|wanted|started|told|said|@verb.s
            do not @adv* @adv* put|pin|blame|dump|turn|throw @adv* this|that|it|your ...2 on|onto|around|back me|at|$|on
            do not @adv* look at me
            that|this|it @adv* is|was @adv* not @adv* @adv* what @adv* @adv* happened|i_meant|i_said|it_looks|you_think|i_did
            that never @adv* happened
            i @adv* never @adv* @adv* @verb.past ...4 , @adv* you|that|it|and
            you @adv* always @adv* @adv* blame|accuse|twist|assume|jump|overreact|exaggerate|attack
            you @be|are @adv* @adv* @adv* making @adv* ...3 up
            you @be|are @adv* twisting|misunderstanding|misremembering|imagining
            what @adv* else @adv* ...2 was|am|could|should i
            i @adv* had no @adv* @adv* choice|idea|way|signal
            you @adv* would have|do @adv* @adv* done? @adv* the same
            anyone|anybody|everyone|everybody|any_man|any_woman would @adv* have? @adv* @verb.past|done|do|get|be
            so @adv* now|what @adv* ,? @adv* i @be|am @adv* the|a|always ...2 bad|villain|monster|enemy|criminal
            why @adv* am @adv* i @adv* always|the|being
            why @adv* do i @adv* always|have_to|get
            why is it @adv* always
            how was i @adv* @adv* supposed|to
            well , ? @adv* maybe|perhaps if you
            maybe|perhaps if you @adv* @adv* @verb|@be|had|did|were
            it @be|is|was not @adv* me
            i @adv* was @adv* only|just @adv* @verb.ing
            i @adv* @adv* do|did|work|try|give|gave|tried ...2 everything|all|my_best|hard|so_much ...4 you|this|us|family|thanks
            i @be @adv* doing my best
            excuse|pardon me for @adv* @adv* @verb.ing
            look|talk who
            - i @adv* did not @adv* @verb ...4 , @adv* it|that|the ...2 @praise|@glad|fun|rain|movie
            - i @adv* never @adv* @adv* @verb.past ...4 , @adv* and|that|it ...2 @praise|thank|so_thank|@glad
            - it was not me @adv* ?
            - make|made|making ...2 big|huge|a ...1 deal|thing ...1 of|out_of ...2 birthday
            - would|could|can|do you
            - not have been @adv* @adv* @glad|possible
            - i @would not @adv* @adv* have|be|@verb.base ...6 if you @adv* @adv* had_not @adv* @adv* helped|been|supported|saved|believed
            - i @adv* had no idea you|how|that
            how about you|your|when
            and you|yours @be|do|did|have ?
            you do|did it|that|this|the_same @adv* too|all_the_time|first|yourself
            you @adv* do it|the same|too
            you @be|are @adv* no|not @adv* better|perfect|angel|saint|different|innocent
            look who is talking
            you @be|are one to talk
            what did you|@third expect|want me
            what @adv* was|am|else|did i @adv* supposed|meant|to|do|you
            what do you want me to
            what else could|can|was i
            you @adv* made|forced|drove|provoked me !@feelingword
            you @adv* gave|left me no
            you @adv* started it|this
            it is|was|@be @adv* your @adv* fault|doing|idea|own_fault|problem
            your|you @adv* fault|own_fault
            because of you
            if you @adv* had|would|did ..3 not|just|only|@verb.past
            i @be|was @adv* just|only @adv* trying|kidding|joking|playing|teasing|doing|being|following|looking_out|having_fun|messing
            just|only kidding|joking|trying|teasing|doing|messing|playing|a_joke
            i @adv* only|just @adv* did|asked|meant|tried|wanted_to_help|wanted_what|said_that|said_it
            i @adv* was @adv* @busy ,|. @adv* what|how|you|i_could
            i was @adv* joking|kidding $
            because i was @adv* @busy
            i was @busy $
            that|this|it is|was not @adv* true|fair|what_i|what_happened|how_i|how_it_happened|me|my_fault|my_problem|the_way_it|like_that_at|how_it_was|why_i
            not true
            that|this|it is @adv* @absurd
            you @be|are @adv* lying|twisting|attacking|accusing|blaming|putting
            i @adv* never @adv* @verb|said ..5 like_that|such
            at least i
            i @adv* told you @adv* twice|already|that|not|a|before|so|it|about|we|i
            i @adv* @have told you
            what @adv* have i done
            what did i @adv* do
            what @be i @adv* doing|do wrong
            how is|was that|this|it @adv* my
            how was i @adv* supposed|to
            how was|were|should|could i know
            why|how is|@be it|everything|this @adv* always my|me
            why @be|do you @adv* @adv* attacking|blaming|always_blame|accusing|attack|blame|picking|getting_so|yelling|so_mad|making_such|mad
            always my fault
            blame|blaming me|it_on_me|everything
            why am i always|the|getting
            you @be|are @adv* the one|who|that @adv* who|that|is|needs|started|@verb.ing
            it @be you who
            i @adv* had to|no @adv* @verb|choice
            i @do|did not have|know @adv* a|any|time|choice|what
            i @do not @adv* @owe you|have_to|need_to_explain|need_to_defend|deserve
            i @have|had @adv* @adv* done|do|did|tried everything|all|so|my|nothing|so_much
            i do everything
            i work @adv* hard|all|my|so|two
            after all|everything i
            do not @adv* blame|look_at|put|accuse|give|yell|start|turn|be_mad|pin me|this|it|with|that|on
            do not be mad|angry|so|such|ridiculous|silly|like|dramatic
            calm down
            relax ,|. !i|we|it|everything|she|he|they|and|your|with
            you @be|are hearing|seeing|making things|it|stuff
            nothing to do with
            i @be|am @adv* not @adv* @denied
            i @adv* was @adv* not @adv* even? @verb.ing
            so it is|now my|i
            oh @adv* so now
            so now|, it|i|now is|am|i
            i guess|suppose i @adv* am @adv* just|the|a|always
            everyone|everybody|anyone|no_one|nobody else @verb
            i have @adv* no idea what
            you @adv* misunderstood|misread|took|twist|twisted|misheard|never_told|never_said|did_not_tell|did_not_ask
            you @be|are not @adv* listening|perfect|being_fair|hearing|one
            who|what gave|made you the|think
            i @can|could not @adv* help it|that|if|myself|but
            i @be not perfect
            i @be doing|trying @adv* my best
            i @adv* thought you|we|it|that|i
            i have been @adv* busy|under|trying ...4 ,|you|all
            excuse me for
            sorry for breathing|living|existing|caring|trying
            sorry i @be not @adv* perfect|good
            not like|as_if i
            in my defense
            because you @adv* made|did_not|would_not|told|asked|started|said
            you @adv* would have done|do
            you knew|know i|what|how|that
            easy for you
            you @adv* do not @adv* understand|know|get|have_to_deal
            do not you @adv* think
            - @third|@person|you @adv* @say|think|thinks|thought|told ..3 i
            - i did not know|want|mean|say ...3 ?|you_were|you_had|how|that|what
            - i did not mean|want
            - i never @adv* said|told ...2 thank|thanks|goodbye|hello|how|i_love
            - i think you @adv* misread|misheard|misunderstood|took
            - ^ what about you ? $
            - how about you|when|your|the ?|we
            - how about you
            - i thought @maybe
            - i have to|no|told
            - i @be just|only|not @adv* @glad|@sad|looking|going|coming|leaving|wondering|sure
            - i thought it|you|we|that|i @be|would|were|could|might @adv* @glad|@praise|nice
            - if you had|were|would @adv* like|to|a
            - i|we had to|no go|work|leave
            - what do you want me to @ask
            - i do not know|have what|any|a|time
            - that|it|this is not|@be @adv* right|true|fair|what|how|why|the|my|bad ?
            - that is not what|bad
            - nothing to do with you
            - so now|, it|i ..5 ?
            - @iwill
            - i told you
            - not your fault
            - you know what|how
            - calm down , it|everything|you
            - i was @adv* late|tired|busy|upset|scared ..4 and
        shuts-the-door: stonewalling
            - done with my|the|this|that|it|work|dinner|class|school|lunch|@event
            - do not call|text me @adv* after|before|@today|until|if|from|on|at
            - get out ,|. you
            - enough of this|the rain|weather|cold|heat|snow|cough|traffic|wind
            - no point in buying|driving|booking|queuing|paying|parking
            - done for|with today|now
            - shut up a|for_a|and_listen|and_kiss|about
            - can not forget
            - @iwillnot @adv* @adv* see|meet|text|call|contact|message her|him|them|that|@person
            - @iwillnot @adv* @adv* talk|speak|write to|with her|him|them|@person
            < @adv* go away
            < @adv* not @adv* doing|having|discussing|talking_about this|that|it
            < @adv* blocking|muting|ignoring you|your|u
            i @am @adv* @adv* blocking|muting|ignoring|hanging_up|blocking_you|deleting you|your|u|bye|now|on
            i @have|am @adv* @adv* stopped|done|finished|through @adv* listening|talking|explaining|arguing|trying|caring|answering|discussing|debating
            i @am @adv* @adv* done|finished|through|over @adv* with|having @adv* this|that|you|the|it|our|all ...2
            believe|think|say what @adv* you @adv* @adv* want|like|please|will
            @adv* speak|talk|communicate|deal through|to|with @adv* the|my|our lawyer|lawyers|attorney|solicitor
            another|one_more|a_single|one_single word out_of|from|to|on|about|. ...1
            not @adv* @adv* say|saying|wasting|waste|hear|hearing @adv* another|one_more|a_single|any_more|one_single ...2 word|thing|breath|minute|time
            that is @adv* all @adv* ...2 i @adv* @adv* have|am|will|@shall ...3 say|saying
            i @shall|@do|will|@be not @adv* @adv* going_to? @adv* pick_up|answer|reply|respond|open_the_door|read_it|call_back|picking_up|answering|replying|responding|engaging|discussing|entertaining|continuing|repeating
            i @be @adv* not @adv* @adv* doing|having|discussing|talking_about|arguing|debating|going_over|going_through|explaining|getting_into ...3 this|that|it|you|conversation|again|anymore|with_you|myself
            you @adv* @shall|are_not_going_to|can not|never @adv* @adv* hear @adv* from me
            do not @adv* @adv* @adv* call|text|message|contact|write|come|email|phone @adv* ...1 here|me|us|again|anymore|back|near
            leave me @adv* out|be
            i @do not @adv* want|wish|care|need to @adv* @adv* @adv* talk|hear|discuss|know|see|listen|speak|look|think|deal
            i @adv* have @adv* nothing @adv* @adv* ...2 say|discuss|talk
            there is @adv* nothing @adv* @adv* ...2 say|discuss|talk
            conversation|discussion|talk|topic|subject|matter|debate|argument @be|is @adv* over|closed|finished|done|off_limits|off_the_table
            i @be @adv* turning|switching my phone off
            i @adv* refuse|decline to @adv* @adv* talk|discuss|speak|listen|answer|argue|engage|have|continue|explain|hear
            i @have @adv* said @adv* all|everything|enough|my_piece|what_i
            no more talking|questions|discussion|talk|words
            talk to yourself|the_wall|the_door|my_back|my_lawyer|someone_who|somebody_who|the_hand
            you @be|are @adv* dead to me
            end of story|conversation|discussion
            - do not @adv* @adv* @adv* call|text|message|contact|write|come|email ...3 yet|while|i_will|after|at_work|me_that|me_honey|until
            - i @do not @adv* want|need|care to @adv* @adv* @adv* know|see|hear|think ...3 hurt|go|you_leave|lose|miss|spoil|movie|film|that_movie|rude|late
            - i @be @adv* @adv* done|finished|through @adv* with @adv* this|that|the|all ...1 book|class|semester|project|exam|chapter|report|level|game|shift|series|season|homework|paper|assignment|laundry|dishes|shopping|essay
            - i @do not @adv* want|need to @adv* @adv* be|@verb ...2 late
            - have stopped trying|talking|caring
            < @adv* drop it|this|the_subject !and|now|off
            < @adv* stop it? $
            < stop talking
            i @be not @adv* going_to? @adv* talking|discuss|having_this|having_that|discussing|doing|having|going|listening|arguing|getting|answering|speaking ...4 this|that|it|about|to_you|with_you|into|you
            i @be not @adv* going_to @adv* talk|discuss|do|have|argue|listen|answer|get|fight
            i @do not @adv* want|wish|care|feel_like|have_anything|need to? @adv* talk|discuss|hear|talking|discussing|hearing|speak|listen|see_you|say|argue
            i @can not @adv* talk|deal|do|listen @adv* to_you|about|with|this|anymore|right_now
            i @have nothing @adv* to|more|left|else say|to|discuss
            nothing @adv* to|more|left|else @adv* say|discuss|to_say|talk
            there is nothing @adv* to|more|left|else
            no @adv* point @adv* in? @adv* talking|discussing|arguing|in
            not @adv* worth @adv* talking|discussing|arguing
            i @be @adv* done|finished|through|over @adv* talking|discussing|listening|arguing|with|here|this|. $
            i @be @adv* done|finished|through|over @adv* with|talking|discussing|arguing|listening|here|this
            i @be @adv* done $
            we @be @adv* done|finished|through @adv* here|talking|with|discussing|. $
            we @be @adv* done|finished|through $
            this|the|our conversation|discussion|subject|topic|talk is|@be @adv* over|closed|finished|done
            end|conversation|discussion of|over|closed @adv* discussion|story|conversation|.
            end of|the discussion|story|conversation
            case|subject|topic closed
            leave me alone
            let me alone|be|go $
            < leave|stay|get|go away|out|lost
            get out of|my my|here|face|sight|house|room|life
            get @adv* out $
            get out of @adv* here|my|this
            get away from me|us
            get lost
            shut up
            shut your|it @adv* @mouth|$|,
            be quiet
            < save it|your
            < @adv* drop|stop it|this|talking $
            < @adv* forget it|i_said|about_it $|,
            just|do not talk|speak|bother|text|call|contact|message to|me|calling|texting|talking
            do not @adv* talk|speak|call|text|contact|message|write|come|follow|bother|touch|start|even_talk|ever @adv* to|me|near|again|calling|after|back
            stop @adv* talking|calling|texting|bothering|contacting|following|asking
            not listening
            i @can not @adv* hear you
            talk to the hand
            < whatever $
            < whatever ,|.
            fine ,|. whatever|do_what
            do|think|say what|whatever you @adv* want|like|please
            whatever you @adv* want|say|think
            suit yourself
            not @adv* speaking|talking to|with you
            i @iwillnot @adv* talk|speak|discuss|listen|hear
            @iwillnot @adv* @adv* talk|speak|discuss|listen|hear|answer|argue|tell|say|have|see ...5 you|this|that|about|anything|again
            i @be @adv* out of|, here|.
            i @be @adv* @leaving $|,
            i @be @adv* going out|to_bed|home|for $
            i @do|could not @adv* care|give @adv* what|anymore|.|a|less|about
            not my|your problem|business|concern
            none of your business|concern
            mind your own
            no comment
            we @be not @adv* talking|discussing|having|doing ...3 this|that|about|it|again|$
            i refuse to
            i @do not have|owe @adv* to|you @adv* @adv* explain|listen|talk|answer|an|any|deal
            i @do not have time
            can not|could|do we|you @adv* just? @adv* drop|leave|not_talk|stop|change
            why @do not you @adv* leave|shut|go|get @adv* me|up|away|out|lost
            why not|can you @adv* just? leave me
            will you @adv* leave|shut|stop|drop|get
            will not have|ever|need to|see|hear @adv* worry|hear|me|from
            never @adv* want|going|speak|talk|wanna|call to? @adv* see|hear|speak|talk|to|me you|from|to|again
            @adv* good bye|day
            goodbye
            talk to|with someone|yourself|my|the else|lawyer|wall
            i @have @adv* heard|had enough
            enough of this|you|that|it
            i|we @adv* had enough
            that is enough $|,
            it is over
            we @be @adv* over
            i @be @adv* @adv* hanging|walking|blocking|turning up|away|off|you
            peace|later . $
            silence
            not in the mood
            not now
            give it a rest
            change the subject
            not @adv* open|up for|to discussion|debate
            i @do not @adv* want|wanna @adv* anything|nothing|to to|see|have
            - at @number|@clock
            - @clock|tomorrow|later|when|until|after|minutes|hour|hours|morning|before|tonight|today
            - let us ...4 again|later
            - will|can|could|let_us talk|call|speak|come
            - need|want|take a|some|to @adv* break|minute|moment|hour|time|calm|cool
            - do not want|have to forget|fight|hurt|lose|disappoint|wait|miss|interrupt
            - @third|@person|they @adv* @say|told|would|will|@do|@have|@be
            - i @do not care about|if|what|that|as
            - do not @adv* call|text|talk|come|bother|touch|write ?
            - do|say|think what|whatever you @adv* want|like ?
            - get off|out|away the|at|work|bus|early
            - get out of the|bed|school|work
            - do not bother|worry|call $
            - stop ,|by|at|in|@verb|it|being|and|for|the|here|there
            - why|if|when|because|did|have|you|they|we leave|get|shut|stay|go|stop|talk|forget|drop|keep|be|say|call|do_not|walk
            - i do not have time to|for @adv* @verb|a|the !talk|listen|argue|discuss|this
            - whatever you @adv* want|say|think @adv* is|honey|dear|love|for|?|to
            - can not @adv* talk|do|deal|speak|listen @adv* to_you? now|right_now
            - get out of here ,|. you|no|really|that|are_you
            - shut up .|, @adv* you @adv* got|did|are_kidding|have|won|said|guys
            - shut up .|, @adv* she|he|they|it|that|is|are|really|no|seriously
            - < stay|go away|out with|for|to|and|some
            - goodbye ,|and|to|for
            - forget it|about , it|you|i_will|i_can|i_would
            - not now|yet ,|but
            - i @do|could not @adv* want|wanna to see|have you|to|any|the
            - can not talk|call ...3 call|text|later
            - of @be|course
            - be quiet and|,|for
            - good day|bye
            - that is enough for|,|to
        """;
}
