namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    private const string CriticismAndContempt =
        """
        on-who-you-are: criticism
            - you always order|eat|wear|sit|sleep|drink|work|go|come|get_up|read|play|watch|cook|win|look
            - you look|looked @adv* @badadj|tired|terrible|awful ?|,|.|$ @do|are|is|did|,|what
            - you @be @adv* wrong|crazy|mistaken ,|about
            - you @be not @adv* @badadj
            - when|if you ...12 , @adv* i @adv* feel|felt|get|am|become @adv* @adv* @feeling
            - you @be insane|crazy|nuts|ridiculous|mental|wild and|,|. i @adv* love
            - you should not have $
            - you @be @adv* crazy|insane|nuts|hilarious|silly|bad|mean lol|haha|lmao|hahaha|omg
            - you always ...6 best|perfect|favorite|amazing|wonderful|beautiful|delicious|lovely|so_well|me_smile|me_laugh
            - you @have never ...5 ?
            - sorry ...4 you
            - you @be @adv* @oversensitive
            if you @be|were|are not @adv* so|such
            because you @adv* @adv* always|never
            - would|could|will|can you
            your @adv* @priority @be|is @adv* @neverending
            - you @be @adv* @scorn
            - you always have @adv* a|an|the|my|such|good|great|time
            - you always had|will !to
            - you always were my|there|kind|so|good|the|right|@praise
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
            every single time ...8 you
            every @adv* ...1 @unit|holiday|christmas|birthday|time|trip|meal|conversation|argument ...3 you @adv* find|have|make|start|turn|ruin|manage|pick|forget
            not once @have|did|do you
            trust you to
            that is @adv* what you are
            same as every|always
            it is @adv* @adv* always @adv* your|you|about|the_same_with
            you @adv* @adv* only @adv* ever @adv* @verb
            you @adv* @adv* only @adv* @verb ...4 when|if|because you
            you @adv* @badverb.base|complain|argue|fight about|to|at|with|over @adv* everything|everyone|anything|all|everybody
            bone in your body
            you @be|are|were @adv* never @adv* home|here|sober|around|satisfied|sorry|on_time|available|grateful|honest|wrong|at_home|present|interested|in_the_mood|content|serious
            @neverending ...4 a day in your life
            never @adv* lift|lifts|lifted|raise a finger
            you @be @adv* the one who|that @be? @adv* @neverending
            you @adv* have|@have never|not|yet ...5 in your life
            who @adv* never|always @adv* @verb.s|@verb.past ...6 you|your
            you @be|are|were @adv* @adv* a|an|the|such|such_a|my|just|nothing_but @adv* @epithet* @badnoun
            you @adv* @adv* were|was a|an|such_a @adv* @epithet* @badnoun
            you @be|are @adv* @adv* @epithet* @badadj
            you @adv* @adv* hardly|barely|rarely|seldom|never_once @adv* @verb
            you @adv* do not @adv* @adv* care @adv* @adv* about
            you @adv* care|think @adv* about|of @adv* nobody|no_one|nothing|yourself|only|anyone but|except|$
            you @adv* @adv* make|turn @adv* everything|every|it @adv* ...2 into|about @adv* ...1 you|yourself|fight|drama|argument
            you @adv* @adv* put @adv* ...3 before|ahead|above|over @adv* me|us|your_family|everyone|your_kids
            you @adv* have|got|have @adv* no|zero @adv* @adv* ...1 respect|heart|shame|manners|patience|empathy|backbone|self-control|discipline|ambition|loyalty|consideration
            you @be|are @adv* @adv* just @adv* like your|him|her|every|all_the
            like father like son|daughter
            you @be|are @adv* @adv* incapable|capable of|only
            you @be|are @adv* @adv* so|too|very|always|such @adv* @adv* @badadj
            you @adv* do not @adv* know|understand @adv* how to @adv* @verb
            everything @adv* @adv* is @adv* always? @adv* a|your|about|too ...2 with you
            nothing|nothing_i_do @adv* is|was @adv* ever|good @adv* enough|good for you
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
            - you always @adv* @praiseverb|look|know|make_me|liked|like|loved|wanted|said|say
            - you always like|know|remember|understand|find
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
            what kind|sort of @person|father|mother|husband|wife|parent|monster|idiot .. are|do|would|does|you
            if you @be|were|are not @adv* so|such|always|constantly|forever
            do|can you @adv* ever|even @adv* @verb
            do you @adv* always have to
            can not you @adv* ever|even|do_anything|just|for_once|get_anything
            how can|could you be @adv* so|such
            - why @be you @adv* @adv* always @adv* @adv* @praise|@glad|good|there|here
            - if you @be|are not @adv* so @adv* busy|tired|far|sure|sick|@praise
            - what is the matter with you ?
            - do you ever @adv* feel|wonder|think_about|get|wish|go|dream|see|want|miss|eat|watch
            - do you even @adv* like|want
            - what is wrong ,
        calls-names: criticism
            you @be|are|were @adv* @adv* a|an|the|such|such_a|just @adv* @badadj* @badnoun
            you @have @adv* @neverending? @adv* been @adv* a|an @adv* @badadj* @badnoun
            - not @adv* a|an @badnoun
        insult: contempt
            you @epithet|@verb.ing* @slur
            you @firstepithet|@verb.ing @epithet* @badnoun !@be
            , you @badnoun $
            you @be|are|were @adv* @adv* a|an|the|just|nothing|such|my|one|such_a|no|nothing_but @adv* @epithet* @slur
            , @slur $
            < @slur $
            @slur|fool|coward|liar like|such_as you
            you @adv* dumb|ugly|pathetic|trash|worthless|disgusting|lame|stupid @adv* as|$|,|and|ass|piece|little|fat
            i would not @adv* @adv* let|trust you ...4 with|near|walk|hold|watch|raise|if|to
            you @be|is not @adv* @adv* nothing|shit|worth|special|all_that|even_worth|half_the|fit|man_enough|smart_enough|good_enough|much_of
            give|hand ...3 a medal|prize|cookie|trophy|award
            congratulations , ? genius|einstein|sherlock|you_have_managed|you_managed
            shall i @adv* ...4 crown|medal|throne
            wants a medal
            i married beneath me
            @adv* pathetic , ? really
            you @be|are ...3 slob|loser|waste and|, you @adv* always
            like a @adv* @epithet* brat|baby|child|toddler ...2 when|again|$
            want|deserve|expect ...2 medal|cookie|applause|trophy
            better|smarter|nicer @person|men|women|people|things|ones ...1 than you
            thick|empty|tiny|little|pea|stupid|fat|ugly|small|puny|dumb|pretty|sorry skull|head|brain|mind|face|mouth|brains ...1 of_yours
            your @adv* thick|empty|tiny|fat|ugly|pea|puny|thick skull|head|brain|face|mouth|brains|ass
            you @be|are|look|smell|sound @adv* @adv* @adv* a|an|like|like_a|like_an @adv* @adv* disgrace|joke|embarrassment|clown|waste|laughing_stock|dinosaur|troll|corpse|whale|pig|dog|drowned|loser|idiot|moron|mess|garbage|shit|trash|child_in|baby|toddler|five_year|two_year
            i @be|am @adv* @adv* embarrassed|ashamed to @adv* be_seen|be_married|know|stand|call
            you make me @adv* want_to @adv* vomit|puke|throw_up|laugh
            you @adv* @adv* disgust|sicken|repulse|revolt
            i @adv* @adv* pity|despise|loathe|detest you|the|any|whoever|people
            i|we|everyone|everybody|they|people|all @adv* @be? @adv* laughing|laugh @adv* at you
            what a|an @adv* @epithet* @slur|joke|waste_of_space|waste_of_skin|waste_of_breath|disgrace|embarrassment
            poor|sorry|pathetic|miserable|sad|poor_little excuse for|of
            bless your @adv* little heart
            even|my a|my|the ...3 dog|cat|goldfish|toddler|monkey|five-year-old|chimp|houseplant ...4 @can|would|could|knows|has|is|does @adv* better|smarter|more|do
            you @can not @adv* @adv* even @adv* boil|spell|read|tie|hold|keep|cook|count|add|park|drive|dress
            i @adv* @adv* could|can @adv* do|have|find @adv* so_much|way|much|a_lot? @adv* better than_you|than_this
            i @adv* married a|an|down|beneath @epithet|@slur|@adv
            you people|lot|guys make me sick
            @slur|@vile @person|little_man|little_girl|man|boy|woman|creature|thing|excuse , ? you|like_you|$
            oh , ? @adv* look @adv* who|, ...4 finally|decided|genius|bothered
            let me use small|short|simple words
            i will @adv* @adv* use|speak|say|explain ...4 slowly|small_words|simple|little_words
            - you @adv* look like a|an @adv* @adv* @praise|model|million
            - @slur like|such_as you ?
            - @third|they|i ...3 a|an|the|like @epithet* @slur $
            - more like
            - do not laugh at
            - i would not @adv* trust you|me ...4 ?
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
            poor baby|little
            poor little you
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
            your @adv* stupid|dumb|pathetic|ugly|fat|stinking|lousy|idiotic|damn|silly|fucking|sorry
            your mother|mom is
            any|even a @person|idiot|moron|child|monkey|fool could|can|would|knows
            even a child|monkey|five
            < @vile* bitch|asshole|idiot|moron|bastard|whore|slut|loser|jerk|dumbass|scumbag|cocksucker $
            - not @adv* a|an|the|such @adv* @vile* @insult
            - you @be not|never @adv* @contemptible
            - @third|@person|i|@my|it|who @be @adv* a|an|such|the @adv* @vile* @insult
            - @third|@person|i @adv* say|says|said|tell|tells|told|call|calls|called|think|thinks|thought ...3 you
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
            - oh please , ? stay|come|have|sit|tell|do|take|let|call|help|join|keep
        """;
}
