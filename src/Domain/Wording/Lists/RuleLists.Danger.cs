namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    private const string ThreatAndCoercion =
        """
        will-do-harm: threat
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
            @intend @adv* have_to? @strike.base
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
            - @intend not !miss
            - @intend @adv* @adv* @strike.base|@harm.base|@partharm.base @adv* @gameobject
            - @intend @adv* @adv* beat|hit|kick|smoke|fight|bust|hang|waste|bite|strike|burn you|u @adv* @adv* @gameafter
            - @intend @adv* get|have you @adv* a|the|some|@third|home
            - @intend @adv* make you @adv* proud|happy|@glad|dinner|laugh|smile
            - @intend @adv* @expose.base @adv* @target @adv* @softly
            - @intend @adv* see you|u @adv* in the|a|class|@number|@unit
            - @intend @adv* @harm.base @self
            - @intend @adv* @strike.base @self
            - @want|want to ...3 @self
            - you @be @adv* dead|history|finished|toast ...2 right|on|tired|wrong|serious|?
            - you @shall|@gonna @adv* @adv* @payfor @adv* @pleasant
            - you @shall|@gonna @adv* @adv* regret|miss|pay @adv* @pleasant|@verb.ing
            - you @shall|@gonna @adv* get it|there|hurt|yours ?|by|back|if_you_fall|done|right
            - i @am|feel @adv* afraid|scared|worried ...8
            - why @would|@do ...3 @want
            - hope you do|die not
            - do not make me @adv* laugh|blush|cry|choose
            - i know where you @adv* live ,
        with-pressure: coercion
            unless you ...6 i|we @adv* @am|@be
            unless you ...6 @intend
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
            or else you|i|we|@third|,
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
            - if you @adv* do not @adv* hurry|sleep|eat|study|rest|drink|wear|take_your|believe
            - hurry up|!
            - @order ...10 or @intend|you_will|we_will|you_shall @adv* be|miss|get @adv* late|the|cold|sick|wet|lost
            - @order ...10 or @adv* do|should|shall|is|are|can|what|not
            - @better @adv* not? @adv* be|hurry|get|take|go|believe|eat|wear @adv* @wellwishing
            - would|could|should|can|do|did|will|are you ...8 or
            - @third|@person|they @adv* @say|said|told|threatened ...3 @intend|i|you|if
            - @intend @adv* @adv* @leave.base ...3 if you @adv* want|like|need|prefer|do_not_mind
            - @intend @adv* tell|show|call|take|help|make|leave you|him|her|it|them
            - last|only|final chance|time to|i|we
            - you owe me @adv* a|@number|money|one|for|dinner|lunch|coffee|an
            - you have|got until|till|to ...3 @submit
            - more|sooner|two|one or
            - yes or not|no
            - after all|everything i @adv* have|did @adv* to|wrong|said
            - if you love me|him|her @adv* or|like
        """;
}
