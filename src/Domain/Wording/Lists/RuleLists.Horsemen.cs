namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    private const string Horsemen =
        """
        on-who-you-are: criticism
            - you always order|eat|wear|sit|sleep|drink|work|go|come|get_up|read|play|watch|cook|win|look
            - you look|looked @adv* @badadj|tired|terrible|awful ,|.|$|? @do|are|is|did|,|what
            - you @be @adv* wrong|crazy|mistaken ,|about
            - not @adv* @badadj
            - you @be @adv* @oversensitive
            if you @be|were|are not @adv* so|such
            because you @adv* @adv* always|never
            - would|could|will|can you
            your @adv* @priority @be|is @adv* @neverending
            - you @be @adv* @scorn
            - you always have|had|were|will !to
            you @be the one who @be|is|always|never|still @adv* @verb.ing
            - spoiled|blessed|lucky with|by|to
            you @be|are|were @adv* @adv* @badadj
            you @be|are @adv* being @adv* @badadj
            you @be|are|were @adv* @neverending @adv* @badadj|@verb.ing|late|on|in|angry|mad|right|away|busy
            you @be|are|were @adv* a|an|the|such|such_a|my|just @adv* @badadj* @badnoun
            you @be|are not @adv* a @adv* good|real|man
            you @have|had become|turned_into|been @adv* @badadj|so|such
            you @adv* @never_did
            you @adv* always|constantly|forever|never @adv* @verb|have_to|not|only|just|the
            you @adv* never @adv* @verb
            you @have|had never
            you @adv* @do always|never
            you @adv* constantly|repeatedly|continually
            every @adv* time i|we|you ...10 you
            all you @adv* do|ever_do|care|ever|think
            everything is @adv* about you
            it is @adv* all|always about you
            everything @adv* always @be|has_to
            @adv* something @adv* wrong with you
            you @adv* only|just @adv* care|think about
            you @adv* only|just think|care of
            you @adv* put yourself|everyone|your_friends|work|your_mother first|before|ahead|above
            your @adv* @priority @be|is|are
            you @do not @adv* @care
            you have @adv* no @adv* manners|heart|respect|shame|sense|self-control|patience|consideration|discipline|ambition|backbone|feelings|conscience|empathy|idea
            you got no @adv* manners|heart|respect|shame|sense
            you can not @adv* be_trusted|do_anything|control|commit|keep|handle|take_criticism|admit|ever|stop
            @adv* do you @adv* ever @verb
            you @be|are @adv* the @adv* most @adv* @badadj
            you @be|are @adv* the @meanest
            you @have @adv* always|never been
            you @will never @adv* change|learn|grow|be|amount|understand|get
            you should @adv* @have_known
            you should be @adv* ashamed
            shame on you
            you @adv* think @adv* only|it_is_all|you_are_always|you_know|the_world|everything
            you @adv* act|behave like|as ...4 @badnoun|child|kid|baby|fool|@badadj|teenager
            you @adv* keep @verb.ing
            you @adv* want @adv* everything|it_all|everyone|attention
            the|your|that is|trouble|problem|thing with|about you is|,|@be
            your @adv* attitude|selfishness|jealousy|laziness|stubbornness|temper|ego
            you never|always
            you @adv* have|got @adv* issues|problems|a_problem|an_attitude|commitment|a_temper|anger
            you @adv* do|did this|it|that @adv* every_time|always|all_the_time|constantly
            typical @adv* you|of_you|. $
            of|that you to always
            so like you
            you @adv* love yourself|drama|to_argue|the_sound|playing
            you @adv* refuse to
            you @adv* give up|in @adv* on|so|too everything|easily
            < admit it
            you look @adv* @badadj
            not @adv* listening ?
            - @noblame
            - you @be|are not|never @adv* @badadj|@badnoun
            - you never @adv* know|mind|cease|looked|told|said|mentioned ?|what|to|so|how|me|@adv
            - you @be|are @adv* always|never @adv* @glad|@praise|welcome|there|right|in_my|on_my
            - you always @adv* @praiseverb|look|know|make_me|were|liked|like|loved|wanted|said|say
            - you always like|@ask
            - every time i @adv* see|think|look|go|hear
            - you @be|are @adv* sick|wrong|blind|difficult|boring|crazy ?
            - you @be|are sick|wrong|crazy $
            - you @be|are @adv* sick with|,|and
            - you @be|are crazy|insane|nuts about|,
            - @third|@person|i|@my @adv* @say|think|thinks|thought ...3 you
            - ^ did|have|are|do|were|would|will|can|could you
            - when|if|that|what|because|until|how|where|who did|do|have|are|were you
            - if you
            - you will never guess|believe|know|forget|regret|see|find
            - you|we have never|not @adv* @tasted
            - you never @adv* tried|been|saw|seen|heard|met|had
            - you always ?
            - you just|only think about|of @praise
            - you @be not going
            - you have no idea|clue
            - your ego
            - something wrong ?
        asks-why-you-are: criticism
            what kind of @adv* @person|father|mother|husband|wife|parent @verb|does|would
            why @be you @adv* @adv* @badadj|always|like_that|like_this|never|the_way
            why @be you being|acting @adv* so|such|like|@badadj
            why @be|must you such
            why @do|must you @adv* @adv* always|never|insist|have_to|constantly|make_everything|keep @adv* @verb
            why can|do|will not you @adv* @adv* ever|just|for_once
            why can you never
            what @adv* is @adv* wrong|the_matter with you
            what is your @adv* problem
            what kind|sort of .. are|do|would you
            do|can you @adv* ever|even @adv* @verb
            do you @adv* always have to
            can not you @adv* ever|even|do_anything|just|for_once|get_anything
            how can|could you be @adv* so|such
            - what is the matter with you ?
            - do you ever @adv* feel|wonder|think_about|get|wish|go|dream|see|want|miss|eat|watch
            - do you even @adv* like|want
            - what is wrong ,
        calls-names: criticism
            you @be|are|were @adv* @adv* a|an|the|such|such_a|just @adv* @badadj* @badnoun
            you @have @adv* @neverending? @adv* been @adv* a|an @adv* @badadj* @badnoun
            - not @adv* a|an @badnoun
        insult: contempt
            you @be @adv* @dumber than
            you @adv* @vile* @insult
            you @vile @vile* @insult|little|man|woman|@person|people|thing
            you @be|are|were @adv* a|an|the|just|nothing|such|my|one|such_a|no @adv* @vile* @insult
            you @be|are|were @adv* a|an|the|such @adv* @vile @adv* @vile* @person|thing|excuse|being|cop
            you @be|are @adv* @contemptible
            you @be|are @adv* the @superlative
            you @be|are @adv* a @superlative
            you @adv* make|makes|made me @adv* sick|want_to_puke|puke|vomit|gag|want_to_throw
            do not make me laugh
            you @adv* disgust|revolt|repulse|bore|sicken me
            you @be|are @adv* @belowme
            i @be|am @adv* @superior than you
            you @be|are @adv* beneath|below me|contempt
            you can not @adv* even
            you can not|could_not @adv* even? @verb ...4 if|to_save
            you @adv* could not @adv* even? @verb ..5 if|to|with_a
            you @do not @adv* even @adv* @knowhow
            you @do|have not @adv* have|got|having? the|any @adv* guts|balls|brains|courage|nerve|spine|sense|intelligence|stomach|class
            you have|got no @adv* @guts
            go|rot|burn to hell
            to hell|heck with you
            < screw|fuck|damn|curse|forget|fuck_off|fuck_you you
            fuck you
            fuck|piss|bugger|sod off
            drop dead
            eat shit
            kiss my ass
            < you @insult
            @insult , you
            what an|a @adv* @vile* @insult
            such an|a @insult
            who @adv* would @adv* ever? @adv* want|love|marry ...2 you
            who would ...2 like you
            you could not|never @adv* @verb ...3 a
            no one|nobody @adv* likes|loves|wants|cares|would you|about
            nobody @adv* will @adv* ever|want love|want|have you
            look at you ,|. you|@adv @adv* @verb|@can|@be|are|pathetic
            you @adv* think @adv* you @be|are @adv* @adv* smart|clever|funny|special|better|tough|hot|god|something|cute|cool|it
            who do you think you
            good luck finding
            oh @adv* @adv* poor|boo you|baby|thing|hoo
            poor baby|you|little
            boo hoo
            cry me a river
            give me a break
            wow , @adv* what|such a @adv* @vile* @insult|hero|surprise|shock|shame
            nice|great|good|brilliant|well job|work|going|one|done|try ,? @insult|genius|einstein|sherlock|princess|captain
            congratulations , you
            @sarcastic
            grow up
            < grow a pair|spine
            get a life|grip|clue
            you @be|are @adv* as @verdict as
            what would you know
            what do you know about @adv* it|love|anything|me|us|that
            are you @adv* @adv* stupid|dumb|retarded|blind|deaf|brain-dead|mental|an_idiot|a_moron
            how @adv* @adv* stupid|dumb|pathetic|dense|thick|low @adv* @be|can|are you|of_you
            you wish
            you @be|are nothing
            you would not @adv* know
            i|we @adv* @adv* pity|despise|loathe|detest you
            i @adv* hate you
            you @be|are @adv* lucky|fortunate i|that_i
            hear yourself
            @adv* listen to yourself
            i @can not @adv* stand you|the_sight|your
            ^ like you @adv* would|could|ever|have|know
            as if you @adv* would|could|ever|know
            you call yourself|that|this
            you people
            your @adv* stupid|dumb|pathetic|little|ugly|fat|stinking|lousy|idiotic|damn|silly|fucking|sorry
            your mother|mom is
            any|even a @person|idiot|moron|child|monkey|fool could|can|would|knows
            even a child|monkey|five
            < @vile* bitch|asshole|idiot|moron|bastard|whore|slut|loser|jerk|dumbass|scumbag|cocksucker $
            - not @adv* a|an|the|such @adv* @vile* @insult
            - you @be not|never @adv* @contemptible
            - @third|@person|i|@my|it|who @be @adv* a|an|such|the @adv* @vile* @insult
            - @third|@person|i @adv* @say|think|thinks|thought ...3 you
            - like|love|miss|hate|see|thank|know|to|of|for|with|by|and|or you @insult
            - you @pet
            - what a|an joke|dog|cat|pig|cow|rat|animal|snake
            - you cow|fool|dog|pig|animal|tart around
            - @be i @adv* a|an
            - call|called|calling me|him|her|them
            - you nerd|geek|dork|goof
            - poor thing|baby @be|has|is
            - you old
            - you @be|are @adv* a @adv* animal|nobody|nerd|geek|dork ?
            - what do you know about
            - you little|old devil|angel|thing|darling
            - i can not even
            - if you can not even
            - you can not @adv* even @adv* tell|see|imagine|believe|notice
            - you sick|stupid ?
            - are you sick|blind|deaf ?
            - feel|felt|look|looked|sound like @adv* a|an
            - forget you ever|said
            - look at you , you
            - do not listen
        strikes-back: defensiveness
            - think ...3 expensive|late|early|cold|hot|funny|nice|@praise
            - not what i ordered|asked_for|wanted|need|meant
            - not true , i @adv* love|like
            - not do anything @adv* special|today|this_weekend|last|all_day|yet|tonight|for
            - never said i @did not|@adv like|would|could
            - i thought you
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
            just|only kidding|joking|trying|teasing|doing|messing|playing|a_joke|saying
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
            relax ,|.
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
            i have been @adv* busy|working|tired|under|trying
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
            - done for|with today|now
            - shut up a|for_a|and_listen|and_kiss|about
            - can not forget
            < @adv* go away
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
            we @be not @adv* talking|discussing|having|doing|going
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
            enough of|, this|you|.
            that is enough
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
            - at|@number|@clock|@today|tomorrow|later|when|until|after|minutes|hour|hours|morning|before
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
            - why|if|when|because|did|have|you
            - < stay|go away|out with|for|to|and|some
            - goodbye ,|and|to|for
            - forget it|about , it|i|you
            - not now|yet ,|but
            - i @do|could not @adv* want|wanna to see|have you|to|any|the
            - can not talk|call ...3 call|text|later
            - of @be|course
            - be quiet and|,|for
            - good day|bye
            - that is enough for|,|to
        """;
}
