namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    private const string Statements =
        """
        own-feeling: i_statement
            i @adv* want|wanted|need|needed|would_like|long|wish us|you|to|for_us @adv* @adv* to? @adv* @adv* hear|be|feel|know|talk|trust|understand|spend|be_close|be_honest|find|stay|make|work|get|have|see_you|hold|share|rest|sleep|cry|grow|keep|build|solve|fix ...1
            i @adv* feel|felt|get|am @adv* more|less @adv* @feeling
            i @adv* feel|felt @adv* ...2 at_peace|at_ease|like_myself|at_home|in_love|in_the_dark|on_my_own|out_of_place|on_the_outside|far_away|close_to
            i @adv* @be @adv* @adv* @fearful
            it @adv* makes|made me @adv* @adv* @feeling|want|cry|smile|worry|think|wonder
            part of me
            what i @adv* need|want|feel|fear|miss|long_for
            i @adv* ask|am_asking for
            i @adv* notice|find @adv* myself|it|that_i ...4 @feeling|hard|difficult|painful
            i @adv* find it @adv* hard|difficult|painful|scary|easier
            i @adv* @have a|this @adv* ...2 knot|lump|pain|ache|weight|fear|feeling in|that|of|on
            i @adv* need|want|could_use|would_love ...2 evening|night|hour|day|time|space|quiet|rest|sleep|break|hug|silence|help ...3 to_myself|alone|with_you|together|for_me|sometimes|a_week
            i @be @adv* afraid|scared|worried @adv* @adv* i @shall|might|would|am|could @adv* @adv* end_up|lose|be|never|die|not|fail|disappoint
            i @adv* stress|cannot_sleep
            i @adv* @can not @adv* @adv* sleep|breathe|eat|focus|relax|concentrate
            i @adv* hurt a_lot|when|inside|so_much|too|every
            i @be @adv* so @adv* @sad
            i @be|feel|felt|got|get|getting|feels|become|became @adv* @sad
            i @have @adv* been|felt @adv* @sad
            i @be feeling @adv* @feeling
            i @be @adv* not @adv* @glad
            i @do not @adv* feel @adv* @feeling
            i @adv* feel @adv* @feeling
            i @adv* felt @adv* @feeling
            i @adv* feel|felt @adv* like @adv* nobody|no_one|everyone|everything|giving_up|a_failure|i|my|we|there|crying|dying
            i @adv* feel @adv* like crying|screaming|dying|giving|running|hiding|shit|crap|hell|nothing|nobody|i|my
            i feel @adv* so|as @adv* @feeling
            @makes me @adv* @feeling
            @makes me @adv* feel @adv* @feeling
            makes me feel
            me @adv* feel @adv* @feeling
            i @adv* @fear
            i @be @adv* @fearful of|that|to|when|about|i|we
            i @adv* miss|missed @adv* you|us|my|him|her|them|it|how|being|having|the|when
            i @be @adv* missing you
            i @adv* wish @adv* you|i|we|u|it|there|things|that|@third
            i @adv* need|needed @adv* you|to|time|some|a_break|space|us|more|help|reassurance|someone|comfort
            i @would @adv* like|love you|it|us|to|for|if|more
            i @adv* want|wanted @adv* you|us|to @adv* feel|be|know|talk|trust|understand|hear|spend|work|have
            i @adv* hate|love it when|how|that|feeling|being
            it @adv* hurts|hurt|scares|worries|scared|worried|bothers|upsets|frightens|saddens|bothered|upset|pains me|when|that|to|$
            it @adv* hurts|scares|worries|bothers|upsets|frightens|breaks me|my
            my heart
            i @be @adv* @hurting
            i @do not feel @adv* @feeling
            i @adv* worry|cry|ache|panic|struggle|long|yearn|cried|panicked|struggled|grieve|suffer|suffered
            i @adv* hate|love|dread|enjoy @adv* being|feeling|having|when|how|it_when|not
            i @be @adv* going to @adv* miss
            i @be @adv* worrying|crying|struggling|hurting|suffering|longing
            i @can not @adv* stop @adv* @verb.ing
            i @can not @adv* sleep|cope|trust|bear|stand|take|handle|live
            < so @sad ,|.|$|that|i
            feeling @adv* @sad
            < feel|felt @adv* @sad
            @iwill be|feel @adv* @sad
            i @would be|feel @adv* @sad
            @iwill miss
            i @be going to @adv* miss
            i @adv* @have trouble|difficulty|a_hard_time trusting|believing|sleeping|feeling
            i @adv* trust|appreciate|value|care it|you|when|how|about
            i @adv* @be not @adv* @feeling
            important to me|that
            i @be @adv* in_love|struggling|hoping|looking_forward|longing|hurting
            i @adv* hope @adv* we|you|i|that|it|to|u
            i @be @adv* sad|upset|angry when|that|because|about
            leaves|left me @adv* @feeling
            i @do not like|want|enjoy|know when|how|being|to|it|if
            i @do not feel like
            i @be @adv* @glad|@sad
            i @adv* act|pretend ...6 but|like
            - i @adv* wish you @adv* a|happy|all|good|luck|the|well|merry|many|every|success
            - i @adv* feel|felt like|that|as_if|as_though @adv* you|@third|it|this|that|we|people|they|there|@person|most|a
            - i @be @adv* sorry
            - i @be @adv* sure|fine|good|ok|great|well|better|glad|afraid|lucky ?|,|.|to|that|you|we|i|it|there|the
            - i @be @adv* good at
            - i @be afraid @adv* we|it|that|there|not|so
            - i @be afraid @adv* i @can|do|have|must|need|did
            - i @be @adv* bad|mad|stupid|small|used|cheap|mental|lost at|for|to
            - i @be used to
            - i need|needed to|the|a|your|some|you @adv* @verb.base
            - i need|want you to|the|a|your|some @adv* @task
            - i @would @adv* like|love to|it|a|the @adv* @task
            - i want|wanted to @adv* @task
            - i @adv* hope you @adv* @have|enjoy|like|feel|are|get|will|had|can|enjoyed|liked|slept
            - i @adv* hope to|that|so|it|i|we
            - i do not know|want if|to|how|it
            - i @adv* love how|that|it @adv* you|@third|when
            - i @adv* appreciate your|that|it|the|you
            - i @adv* feel you|ya|free|sorry|for|bad_for|sure
            - do|does|did i|@third @feeling
            - i @adv* miss the bus|train|point|call|class|show|game
            - i @adv* value|care|trust the|it
            - i @be @adv* good|great|well|fine|ok|better|busy|full
            - i @be @adv* happy|glad|excited|grateful|thankful|delighted|thrilled to|for|you|that|with|about|it|i
            - feel|feels|felt free
            - look|looking forward to
            - i @be @adv* sick of you|your
            - i want|need|would_like|wanted to @adv* @adv* get|find|see_you|make|fix|have|work|stay ...2 @task|the|a|some
            - i want|need you to|us @adv* get|find|make|fix|work|see
        judged-as-a-feeling: fake_i
            - i @can not @adv* believe @adv* you @be|have @adv* @number|already|here|leaving|married|pregnant|getting|thirty|forty|fifty|graduating|moving|back|home
            - i believe you @have @adv* met|seen|heard|been|had
            i @adv* @feelthat @adv* you @be @adv* @adv* the most|worst|least|biggest ...2
            i @adv* feel|felt like you @adv* @adv* treat|use|see|talk|look ...3 me|at_me|down
            i @adv* @feelthat @adv* @adv* i @be @adv* ...3 to|for|with you @adv* nothing|never
            i @adv* feel|felt @adv* like|as|as_if @adv* you ...2 me @adv* for_granted|like_a|less|as_a
            i @adv* feel|felt|@be @adv* @adv* like @adv* @adv* ...2 you @adv* do|did|never|would|have @adv* not|never @adv* @verb
            i @adv* feel|felt @adv* so? @adv* @verdictfeeling by|when_you_lie|because_you
            i @adv* @can not @adv* believe @adv* @adv* someone|anyone like you
            all i @adv* @adv* feel|hear|see|get ...2 is @adv* @adv* you|your
            i @adv* @adv* regret @adv* ...1 you
            i @adv* am @adv* @adv* tired|sick|done|fed_up ...2 you|your
            it @adv* feels|seems|looks|felt @adv* like|as|to_me|that ...1 you @adv* @adv* do_not|never|are|just|only|always|@badverb
            it @adv* @be @adv* @adv* obvious|clear to_me? that? you ...3 not|never|only|just
            i @adv* get|have @adv* the @adv* feeling|sense|impression @adv* that? @adv* you
            i @adv* @be @adv* convinced|sure|certain|positive @adv* that? @adv* you @adv* @adv* @badverb|want|are|do|did|have|never|just|only|enjoy|like|hate|@verb
            i @adv* @be @adv* starting|beginning to think|feel|believe|wonder ...2 you|your
            - i @be @adv* @adv* sure @adv* that? @adv* you @adv* @adv* @will|will|can|would|are @adv* @glad|@praise|right|fine|do|great|find|get|be
            - i @be @adv* @adv* sure @adv* that? @adv* you @adv* @adv* have|know|want|did|understand|heard|like
            - i @be @adv* starting|beginning to @adv* @adv* like|love|trust|understand|see|think you
            - it @adv* seems|looks|feels @adv* like you @be|have|are @adv* @adv* @glad|@praise|busy|tired|having|done|on
            - i @adv* get the @adv* feeling you @adv* like|love
            - i @adv* @feelthat @adv* you @be @adv* wrong|mistaken|crazy about|,
            - i @can not @adv* believe @adv* you @adv* made|did|got|won|finished|wrote|cooked|baked|came|found|remembered|bought ...4 yourself|this|for_me|all|it|that|here|tickets
            i @adv* @feelthat @adv* @you_be @adv* @not* @adv* a|an|the|such|such_a|my|one @verdictadj* @verdictnoun|@verdict
            i @adv* @feelthat @adv* you @be @adv* @adv* trying|doing|saying to|this|it|that @adv* @adv* punish|hurt|control|make|ruin|get|avoid|manipulate|on_purpose|to_hurt|just|push
            i @adv* @feelthat @adv* you @adv* do|did|say|said this|it|that @adv* on_purpose|to|because|deliberately
            i @adv* @feelthat @adv* you @adv* @adv* blame|judge|ignore|hate|use|control|avoid|resent|want_to_hurt
            i @adv* @feelthat @adv* @you_be @adv* @not* @adv* @verdict
            i @adv* @feelthat @adv* you|your ...5 always|never|not|only|nothing|constantly|every_time
            i @adv* @feelthat @adv* you @adv* @badverb
            i @adv* @feelthat @adv* you @be|have_been|are @adv* @badverb.ing|@verdictverb
            i @adv* @feelthat @adv* you ...4 @over me
            i @adv* @feelthat @adv* you @adv* want|wanted|enjoy|like|love|try|are_trying|intend|mean ...4 fail|hurt|control|punish|me|to_fight|it_when|leave|lose|suffer|this|over|to_be
            i @adv* @feelthat @adv* you @adv* @have @adv* @badverb.past
            i @adv* @feelthat @adv* you @adv* @badverb.past
            i @adv* @feelthat @adv* you @can not
            i @adv* @feelthat @adv* you @adv* @be|do|did|have|would|will|had not
            i @adv* @feelthat @adv* you @adv* @havefaults
            i @adv* @feelthat @adv* you ...3 more|less|better ...3 than
            i @adv* @feelthat @adv* your ...3 @verdict|fault|problem
            i @adv* @feelthat it|this|that is @adv* your|because_of_you
            i @adv* @feelthat ...3 because of you
            i @adv* @feelthat you @adv* owe|should|hide|hiding|just
            i @adv* believe you @adv* @have|did|are|could
            i @can not @adv* believe @adv* you|that_you|your|how
            i @do not @adv* believe|trust you|a_word
            i @do not @adv* think|believe|feel @adv* that? @adv* you @adv* @care
            i @adv* feel|felt|@be @adv* @verdictfeeling|@sad .. because|since|that @adv* you|your @adv* @be|always|never|do|did|@badverb|@verdict
            i @adv* feel|felt|@be @adv* @verdictfeeling by you|your
            i @adv* hate|despise how|that|it|you|when you|your|@adv|are|always|never|$
            i @adv* hate you
            i @adv* know you @adv* @be|are|did @adv* @badverb.ing|@badverb|@verdict|not
            i @be @adv* @fed_up of|with you|your
            i @adv* resent|despise|regret you|your|how|that|marrying|meeting|trusting
            i @be @adv* @sad|disgusted|ashamed of|in|by|with you|your
            i @adv* wish you @adv* would|were|could|had @adv* stop|not|just|less|for_once|be_so|grow|half
            i @adv* wonder|know why i ...4 you
            i @adv* need you to stop @verb.ing|being
            i @adv* think|feel|felt @adv* you @be|are .. @verdictnoun
            i @adv* guess|suppose|see @adv* you @adv* @do|@be|just|only|would|never|always @adv* not|care|love
            i @adv* expected|deserve|thought|hoped @adv* better|more from|of|than you|this
            i @adv* thought you were|cared|loved @adv* better|different
            i @can not @adv* trust|stand|bear you|your|anything_you|a_word
            i do not trust you
            i find you|your @adv* @verdict
            in|to my|me opinion|mind|eyes|, you @be|are @adv* @verdict
            - i @adv* @feelthat @adv* you @adv* just @need|made|have|want|should|found
            - @feelthat @adv* you @adv* @be|will|would|are|look @adv* @glad|@praise
            - i @adv* @feelthat @adv* you @adv* @need to|some|a
            - i @adv* @feelthat @adv* you and i
            - i @adv* @feelthat @adv* you @adv* have @adv* answered|already|to|a|two
            - i @adv* @feelthat @adv* you @adv* almost|should
            - i @can not @adv* believe @adv* you|your|how @adv* @be|are|did|have @adv* @praise|@glad|real|here|it|mine|finally
            - i @can not @adv* believe @adv* how @glad|@praise|much|lucky
            - think you @will not
            - hope you do not
            - do not think you ...4 @verdict
            - not be @adv* @verdict
            - i @can not @adv* believe @adv* you remembered|came|got|won|said_yes|are_here|made_it|love|like|are_going|already
            - i think you did not|@need|will|should|would|can
        at-fault: accusing_you
            - i @adv* feel|felt|was|am @adv* @sad when you @adv* @verb ...2
            - you always order|eat|wear|sit|sleep|drink|work|go|come|get_up|read|play|watch|cook|win|look
            - you look|looked @adv* terrible|awful|horrible|sick ?|,|. @do|are|is|did|,|what
            - you @be @adv* wrong|crazy|mistaken ,|about|.|$|there
            - when|if you ...12 , @adv* i @adv* feel|felt|get|am|become @adv* @adv* @feeling
            - i @can not @adv* believe @adv* you @be|have @adv* @number|already|here|leaving|married|pregnant|getting|thirty|forty|fifty|graduating|moving|back|home
            - you @have @adv* always|never @adv* been @adv* such_a|a|my|so|the @adv* @praise|@glad|friend|rock|there|supportive|great
            - you @be insane|crazy|nuts|ridiculous|mental|wild and|,|. i @adv* love
            - you should not have $
            - you @be @adv* crazy|insane|nuts|hilarious|silly|bad|mean lol|haha|lmao|hahaha|omg
            - such a|an @adv* @praise|@glad|sweetheart|darling|dear|doll|gem|friend|gentleman|lady|genius|@person
            - you little|old devil|angel|thing|darling|rascal|monkey|guy|man
            - you call this|that coffee|tea|food|breakfast|music|art|pizza
            - because of you @adv* i|we @adv* @verb.past ...4 exam|test|thank|happy|again|@glad|won|passed
            - fault @adv* that i @be @adv* addicted|in_love|fat|late_because_of|obsessed
            - would|could|will|can you
            - you did not ..4 ?
            - you always have @adv* a|an|the|my|such|good|great|time
            - you always had|will !to
            - you always were my|there|kind|so|good|the|right|@praise
            your @adv* @priority @be|is @adv* @neverending
            - spoiled|blessed|lucky with|by|to
            - ^ did|have|do|are|were|would|will|can|could you
            - when|if|before|that|what|because|until|how|where|who did|do|have|are|were you
            you @be|are @adv* @adv* a|an|the|such|such_a|nothing_but @adv* @epithet* @slur|@badnoun
            you @epithet* @slur
            do not @adv* lie|bullshit|gaslight|play_dumb|play_innocent|insult to|me|my|with|$
            you drove|chased|pushed|scared @them|everyone|everybody|me|our|my|us @adv* away|off|out|insane|crazy|mad
            this|that|it|all @adv* is @adv* @adv* on|because_of|thanks_to you
            this|that|it|all @adv* is @adv* @adv* your fault|doing
            you @can not @adv* @adv* be @adv* trusted
            you @can not @adv* @adv* @adv* even|admit|take_responsibility|control_yourself|keep_your|commit|be_bothered|handle
            you @adv* just had to
            did_not you $
            you @be|were with|seeing|texting|sleeping|flirting|talking @adv* him|her|them|that|another|with|to ...3 @adv*
            you @adv* @adv* @badverb.past @adv* me|us|my|our|it|everything
            you @adv* spent|blew|gambled|wasted|drank|threw|took|stole|sold|gave|used ...2 our|all_our|my|all_my|the_rent|the_savings|everything
            you @adv* @adv* ruined|wrecked|spoiled|destroyed|broke|wasted
            you @adv* @adv* make|made @adv* everything|it|this|every ...4 about_you|about_yourself|hard|difficult|impossible|miserable|worse|fight|drama
            you @be|are @adv* @adv* impossible|exhausting|unbearable|insufferable|@badadj @adv* to? @adv* live_with|talk_to|please|$
            you @adv* do not @adv* @adv* deserve|lift|listen|help|give|love|respect|appreciate|consider|trust ...3 @adv*
            you @adv* have|@have not @adv* @adv* @adv* @verb.past|once|lifted|done|said|asked|touched|helped ...2 once|a_single|anything|me|finger|in_weeks|in_months|in_years|since|any|all
            you @be|are @adv* @adv* the|a|my @adv* ...2 problem|reason|worst|cause
            you @adv* care|think|worry @adv* more @adv* about|of
            you @adv* love|like|prefer|value ...4 more_than_me|more_than_us|more_than_your
            you @adv* never|hardly|barely|rarely|seldom @adv* @verb
            so @adv* you @adv* @adv* lied|cheated|forgot|knew|think_i
            you @adv* let|leave|left|make|made ...2 do_everything|do_all|alone_with|everything_to_me|all_the_work|the_mess|the_dishes|the_kids
            always|never ...4 , always|never ...6 with_you|you|your
            if you @be|were not @adv* so|such|always @adv* @adv* @badadj|@verdict ...10
            your @adv* @adv* fault|own_fault|doing
            blame @adv* you|is_on_you|yourself
            you @be|are to blame
            because of you
            @adv* @blameyou
            shame on you
            you @adv* made|make|made_me|cause|caused me|us @adv* @do|feel|look|@sad|miserable|want|cry|late|sick|lose|doubt
            you @adv* @brought this|it on yourself
            you @adv* @have|had? @adv* @badverb.past @adv* me|us|my|our|everything|it|him|her|all|@person|again|the|this|everyone|about|$
            you @have|had @adv* @badverb.past
            you @adv* @badverb.past
            you @be|are|were|have_been @adv* @badverb.ing
            you @adv* @never_did
            you started this|it|the
            you @be|are why|the_reason
            you should @adv* @have_known
            you should be @adv* ashamed|sorry
            you @be no|not @adv* better|help|father|mother|husband|wife|man|friend
            this|that|it is @adv* what you always|never
            if you @adv* @be|were|had|did|would|cared|loved|could @adv* not|just|only|listened|been|really|@verb.past|so|less|more|cared|even|bothered|listen|care ...10 @consequence
            if you were|had|did not @adv* so|such
            if you @adv* cared|loved|respected|listened
            thanks|thank_you to you
            thanks @adv* for nothing|ruining|@badverb.ing|caring
            you @do not @adv* @care
            you @can not @adv* @even @adv* @verb
            you @do not @adv* even
            you @did not @adv* even|bother|think|care|once
            you @be not @adv* @even|listening|sorry|honest|fair|capable|trying|helping|interested|a|the
            you got|have no @adv* manners|heart|right|respect|shame|idea|clue|guts|class|feelings|conscience|excuse|self-control|sense|decency
            you @adv* do|did|does this|it|that @adv* every_time|always|to_me|again|on_purpose|all_the_time|constantly|to_us|every
            you @adv* only|just @adv* care|think|want|wanted|cared|love|thought|talk|see|do ..6 yourself|you|your|money|sex|about|when|what
            all you @adv* do|did|care|ever|want|think
            everything is @adv* about you
            it is @adv* all|always about you
            you @adv* think you @be|are @adv* @adv|better|right|perfect|special|smarter|god|so
            you @adv* think @adv* only|it_is_all|the_world|everything
            you @adv* act|behave|talk|treat like|as|me ...5 @verdict|child|nothing|dirt|i|you|shit|garbage|idiot
            you @adv* treat me
            you @adv* hurt me|us
            you @adv* broke my|our|us|it|the|your
            you @adv* lied
            you @adv* cheated
            you @adv* promised
            you said you @would|were ...8 but|and_you|instead
            you @adv* told @them|everyone|everybody|your|my
            you @adv* took|stole|hid|kept|spent|used|sold|threw|gave ..4 my|our|me|from
            you @adv* left me|us @adv* alone|with|to|for|in|at|there|here|waiting|standing|hanging
            you @adv* forgot @adv* my|our|to|about|me|again|the|it
            you @adv* went behind|out|through
            you @adv* owe me
            your problem|behavior|attitude|temper|lies|lying|cheating|drinking|jealousy|selfishness|mother|family @be|is|are
            because of your
            your own|damn|stupid|fucking fault|problem|mother
            that is your problem
            your @badnoun
            you|your little|precious
            you lying|cheating|selfish|ungrateful|stupid|dirty|son|little|filthy|lousy|spoiled
            look what you
            see what you
            i @adv* told you @adv* not|never|a|so|already|twice|times
            i @adv* @have @adv* told you @adv* not|never|a|already|twice|@number|so
            i @be not the one who
            you @be|are @adv* the one who|that|@verb.ing
            you @adv* put me|us|our through|in|last|down
            you @adv* let me|us|him|her down
            you @adv* chose|choose|picked|put|prefer ..4 over|instead|before|first
            you @adv* said @adv* that|it|you|she|those|such .. about|would_not|did_not|to_me
            you @be|are hiding|up|just|only|always|never
            you @adv* want|like|love|enjoy|expect @adv* everyone|everything|to|me|it|seeing|making|me_to @adv* fight|argue|hurt|suffer|miserable|do_everything|be_perfect|control|start|ruin
            you @adv* never
            you always
            you @be|are|were|have|had|do|did always|never|constantly
            you @adv* constantly|repeatedly|continually
            every @adv* time i|we|you ...10 you
            every @adv* time you
            all the time you
            you only @verb|care|ever|want|think
            you @adv* do not @adv* get @adv* it
            you call that|this|yourself
            you @be|are|were @adv* @adv* @verdict
            you @be|are @adv* being @adv* @verdict
            you @be|are|were @adv* a|an|the|such|my|just|nothing @adv* @verdictadj* @verdictnoun
            you @be|are such
            you @have|had become|turned|changed|grown
            you @adv* sound|look|seem|act @adv* @verdict|like_a|like_your|like_an
            you @verdictadj* @insult
            you @adv* @havefaults
            you would @adv* rather|never|not @adv* @verb
            you @adv* refuse|refused|fail|failed|pretend|ignore|ignored|blame|blamed|lie|cheat|deny|denied to|me|my|that|everything|it|about|everyone
            you @adv* keep|kept @adv* @verb.ing
            you @be|are not @adv* going_to_change|sorry|worth|the_person|a_real
            you @will never
            you have @adv* never|not|always|no|changed|been
            you do nothing|whatever|what
            you @be|are @adv* @oversensitive
            @oversensitive
            < admit it
            < stop @verb.ing|being ...6 me|my|everything|so|like|to_me|such
            < stop @badverb.ing|being
            < grow up
            < not listening|listen
            you not @verb
            all this time you
            you @adv* know @adv* exactly|full|damn|perfectly what|well|how
            you @adv* know|knew it|that|i|how ...8 but|and|still|anyway
            you better
            - @noblame
            - if you @adv* want|need|like|have|feel|would|can|could|ever
            - you @be|are @adv* not @adv* @verdict
            - you @be|are not @adv* a|an|the @badnoun|@insult
            - not your fault
            - you never @adv* know|mind|cease|looked|told|said ?|what|to|so|how
            - you @be|are @adv* always|never @adv* @glad|@praise|welcome|there|right|in_my|on_my|so|the|my
            - you always @adv* @praiseverb|look|know|make_me|liked|like|loved|wanted|said|say ...4
            - every time i @adv* see|think|look|go|hear
            - you @be|are @adv* sick|blind|sensitive|difficult ?
            - you @be|are sick $
            - you @be|are @adv* sick with|,|and
            - you always ...6 best|perfect|favorite|amazing|wonderful|beautiful|delicious|lovely|so_well|me_smile|me_laugh
            - you @have never ...5 ?
            - you @adv* never @adv* @verb ...6 ?
            - you @adv* never @adv* told|said|mentioned ...4 @adv* you @adv* @verb
            - never @adv* @adv* let_me_down|complain|give_up|gave_up|lose_hope|stop_amazing|cease|fail_to|stopped_loving
            - you @be|were with|seeing|talking @adv* him|her|them|to|with ...3 ?
            - you @adv* spent|gave|took|used ...2 all_our|my ...4 ?
            - you @pet
            - @third|@person|i|@my @adv* @say|think|thinks|thought ...3 you
            - i told you @adv* about|that|i|so|it|we|when|@third
            - you @be|are going to
            - you are just|only|up|always|a|the|my|an|@adv @glad|@praise|in_time|moving|what|kid|few|about|kidding|friend
            - you @adv* promised $
            - you never|always ?
            - you never @adv* told|said|mentioned ...4 could|were|was|had|can|knew ...5
            - you @adv* let|made|kept me know|laugh|smile|happy|@glad|proud|want|company|believe
            - you @adv* forgot @adv* your|something|one
            - you left|forgot|took|used your|the|a
            - you could have|@be
            - you will never guess|believe|know|forget|regret
            - you have not|never @adv* @tasted
            - you have no idea|clue
            - you better|just @come
            - thanks to you
            - not because of you
            - you want|like|love|enjoy|expect ...4 ?
        asks-to-accuse: accusing_you
            do not you have any shame|respect|heart|decency|manners|pride|self_respect
            - do you have any idea @adv* how_much @adv* it|this|that
            - do you have any idea what|where|who|how|when|why|which !i|you
            - where were you when @adv* the|it|they|he|she|kennedy
            how many @adv* times @have|do|did|must i
            how dare you
            how could you @adv* @adv* @verb.base ...6 without|after|to|behind|when|like|and|me|us|my|our|her|him
            how could you @adv* @adv* @verb.base ...6 $
            have not you|you_not @adv* @adv* done|said|hurt|caused|had|taken @adv* enough
            have you @adv* not @adv* done|said|hurt|caused enough
            are you @adv* @adv* ever|even|seriously|really @adv* @verb.ing|going_to|that|this|so
            why @be you @adv* @adv* lying|yelling|screaming|shouting|acting|hiding|ignoring|avoiding|punishing|so|such|like|doing_this|never|always|being
            how could|can you @adv* @adv* @badverb.base|be|do|say|think|not|just|let|treat|leave|forget|live|sleep|stand|sit|give|tell
            how @adv* could you $
            how can you @adv* @adv* be so
            why @do|must you @adv* @adv* always|never|insist|have_to|hate|treat_me|even_bother|constantly|keep|make_everything|lie|bother|do_this_to|act_like|make_me
            why must you
            why did|would you @adv* @adv* @badverb.base|do_that|do_this|do_it|not|even|have_to|say_that|say_such|go_behind|leave_me|marry|ever
            why did not|can_not|will_not|could_not you @adv* @verb
            why can|do|will not you @adv* @verb|just|ever|for_once
            why can you never
            why @be you @adv* always|never|such
            why @be you @adv* @adv* @badadj|@badverb.ing|so_mad|so_angry|like_this|like_that|being_like|acting_like|being_so|treating_me|doing_this_to
            why should i @adv* believe|trust|listen|forgive|care|help
            what @adv* is @adv* wrong with you
            what @adv* is your @adv* problem|deal|excuse
            what @thehell is|did|are|do|were @adv* wrong|you|your
            what kind|sort of @person|father|mother|husband|wife|parent|monster|idiot .. are|do|would|does|you
            what were you @adv* thinking
            what have you done
            what @be you @adv* trying to
            what did you @adv* do to me|him|her|my|our|us|them
            what gives you the
            what makes you @adv* think @adv* you @can|have|are
            who do you think you
            who the hell do|are you
            do|can you @adv* ever|even|not @adv* @verb|listen|care|stop|look|notice|shut
            do you @adv* always|really @adv* have_to|need_to|think_i_am|expect_me
            do you have to|any_idea @adv* @verb|how_much|what_you
            do you think i|this|that|you @adv* @be @adv* stupid|game|joke|an_idiot|funny|blind|a_fool|better|god|the_only
            do not you @adv* @adv* dare|ever|even|care @adv* @verb
            do not you care|dare
            do not you have any|a @adv* shame|respect|heart|decency|manners
            can not|could_not you @adv* @adv* just|ever|even|see|do|for_once|keep|leave|take|stop|think|be
            are you @adv* @adv* blind|deaf|stupid|crazy|insane|happy_now|proud_of_yourself|lying|cheating_on|out_of_your|even_listening|that_stupid|incapable|satisfied
            have you no
            have you @adv* completely? lost your mind
            must you @adv* @verb
            is that all you
            is it @adv* too much to
            would it kill|hurt you
            did you @adv* even|ever|really @adv* @verb
            whose fault is
            when @do|did|will|have you @adv* ever|finally|start|stop
            when are you going to @adv* stop|learn|grow|start|finally
            where were you when
            is this how you
            - how can|could you @adv* tell|help|be_sure|know|be_so_sure
            - why @do|can|will not you @adv* @suggest
            - how could you @adv* @adv* @verb.base ...6 so_fast|so_well|all_that|know|tell|so_quickly|ever_think_i
            - are you @adv* ever|even|seriously|really @adv* coming|going|ready|hungry|awake|ok|here|done|home
            - why @be you @adv* @adv* @adv* so @adv* @praise|@glad|@sad|far|early|late|busy
            - why @be you @adv* @adv* @adv* doing_this_for|here|there|up|awake|home|hiding_in
            - why @be you @adv* so|@sad|@adv up|late|early|quiet|kind|tired|sad|@glad
            - do not you @adv* think|feel|want ...4 @need|some|any|we|it|that
            - can not|could_not you @adv* @verb ...4 @today|tomorrow
            - did you really|even @adv* @verb ...8 @praise
            - do you ever @adv* feel|wonder|think|get|wish|go|dream|see|want|miss|eat|watch
            - are you crazy about
            - do you even @adv* like
        """;
}
