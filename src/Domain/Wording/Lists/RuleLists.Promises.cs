namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    private const string Promises =
        """
        will-do: promise observable
            @iwill @adv* @deed.base
            @iwill @adv* @verb.base
            < i will $
            @iwill @adv* be|stay @adv* there|home|back|here|by|over|with|at|on|right|waiting|around|in|sober|outside|ready|late
            i|we @adv* promise|swear|vow|pledge|guarantee|agree|commit @adv* not? to @adv* not? @adv* @verb
            @swear ... i|we @adv* will @adv* @verb.base
            @swear @adv* to @adv* not? @adv* @verb.base
            i give you my word
            you have my word
            @iwillnot @adv* @verb.base
            @iwillnot @adv* be @adv* late|there|long
            i|we @be @adv* coming|calling|sending|bringing|picking|giving|taking|buying|paying|meeting|telling|leaving ...4 @today|@when|at|on|in|@next|@weekday
            < will @adv* do|call|text|send|be|bring|come|pick|let|get|give|see|go|tell|check|meet|reply|try|take|buy|pay|ask|wait|make|have|ring|msg|message|return|try_to|never|keep
            < will not @adv* @verb.base
            < going to @adv* @deed.base
            < promise @adv* not? to @adv* @verb
            count on me
            let|will me @adv* get|go|call|bring|take|send ...4 you
            i @adv* will @adv* @verb.base
            i can @adv* @deed.base @adv* you|it|that|by|for|the|this ...4 @today|@weekday|tomorrow|at|by
            from_now_on|starting @adv* i|we|@today @adv* @verb|@will
            from now|today on ,? i|we
            i @be @adv* on my way
            never @adv* again @adv* will|do
            my word
            no more @adv* @verb.ing|lies|secrets|drinking
            it|this|that|they will|would not|never @adv* happen again
            will not|never @adv* happen again
            never happen again
            i @will see to it
            i @be going to|gonna @adv* @deed.base|@verb.base
            i @adv* @be @adv* @verb.ing ...4 from_now_on|starting|tomorrow|tonight|on_monday
            i|we @adv* promise|swear @adv* $
            - will|would|should|shall|can|could|may|did|do i|we
            - if|whether|whatever|think|wish|hope|wonder|maybe_if i will
            - @iwill|@iwillnot @adv* @passive
            - @iwill @adv* be @adv* @feeling|a|an|@verb.past|bored|going|sick|able|dead|fine|the|too|so|in_sch|gone|very|doing|getting|missing|having|more|forced|twenty|thirty|@number
            - @iwill @adv* be going
            - @iwillnot be|have @adv* able|any|to|a|the|time|there|here|home|coming|in|around|back
            - i am going to|gonna @adv* @adv* @event|$|@passive|@verb.ing|the|my|a|be
            - i am going to be @adv* a|an|@feeling|late|sick|so|bored|@verb.past|dead
            - @iwillnot @adv* @refuse
            - @iwill @adv* kill|die|hurt|murder|shoot|punish|regret|hang|destroy|break|beat|smack|burn|sue|expose|knock
            - @iwill @adv* @adv* have to|the|a|some|one|another|an
            - @iwill @adv* not? @adv* know|believe|see|hear|think|miss|forget|regret|bet|say|admit|guess|assume|suppose|need|want|be_honest|fail
            - @iwill|@iwillnot never|always? forget|love|know|regret
            - @swear to|on|, god|@adv|,
            - i @adv* swear @third|it|that_is|this|to_god|you|i_did|i_have|i_never|i_was|i_am|i_thought|i_saw|i_do
            - @swear @adv* i @adv* @have|had|did|was|am|never|do|thought|saw|@verb.past
            - @swear @adv* you|it|@third|that_is|this|there|everything|we
            - i promise @adv* you|it|@third|there|this|everything|that_is @adv* it|would|will|is|are|@be
            - we will @adv* @adv* see|always|be|have|need
            - today|@today i @iwillnot
            - can|could|would|should|will|do|did i|we @verb ?
            - @iwill @adv* @verb ...8 anyway|otherwise_you
            - will @adv* not? you|@third
            - sorry ...5 @iwillnot
            - @third|@person @say|thinks i|@iwill
            - i will not|never go|come|be|do|have|take|buy|accept|let|sign|allow|pay
            - we will|would @adv* @verb ...6 ?
            - @iwill @adv* call the|@person|911|police
            - not promise
            - i would never
            - before|until|when|if|till|unless i will
            - before|until|when|if|till|unless you|i|we ,
            - < will not|never @adv* be|work|let|start|matter|help|go|hurt|do_that|take|budge|stop
            - i will be @adv* damned|honest|frank|fine|ok
            - @iwill @adv* @adv* take|have|get the|a|one|that|it|this|two|some|@number !@later
            - i am going to|gonna go|get|have|try|take|need|miss|eat|sleep|kill|bed|die
            - so|and|then @iwill
            - < going to have|be|go|get
        will-be: promise
            i|we @adv* promise|swear|vow|pledge|guarantee ...3 to @adv* not? @vague.base
            @iwill @adv* @adv* @vague.base
            @iwill @adv* @adv* always @adv* @vague.base|be
            @iwill @adv* not? be @adv* more|less|better|a_better|honest|kind|kinder|nicer|good|gentle|loyal|faithful|there_for|patient|open|careful|nice|mad|angry|jealous|as|so|strong|the|that
            @iwillnot @adv* @adv* @vague.base
            it|this|that|they will|would not|never @adv* happen again
            will not|never @adv* happen again
            i @be going to change|improve
            i|we @be @adv* going to @adv* @vague.base
            i|we guarantee|promise|swear ...3 @iwill|it|this|same|i_will|that
            i @adv* promise i
            i do|will better
            no more @adv* lies|secrets|games
            - @iwill @adv* @feelpass
            - @iwill @adv* @adv* love|like|enjoy|need|want|have|miss|remember|forget|hate|know|think|believe|hear|see|understand|hope|feel|deal|become|deserve|want
            - i will always be|love ?
            - will|would|should|shall|can|could|may|did|do i|we
            - @swear @adv* i @adv* @have|had|did|was|am|never|do
            - @third|@person|you|they @adv* @say|promised|promise
            - if|hope|think|wish i will
            - i promise @adv* you|it|@third|there|this|everything|that_is @adv* it|would|will|is|are|@be
            - love|like|enjoy you|it|the
            - i will not|never let|allow|understand|know
            - @iwill not be @adv* able|there|coming|home
        when-it-will-be: time_bound with promise
            at @adv* about? @adv* @number|@clock|@numbered
            by|before|around|about|until|till|after|from|on|@adv @number|@clock|@numbered|@weekday|@today|@month|noon|the_end|lunch|dinner|midnight|@unit
            in @number|@numbered|@adv @adv* @unit|more
            @clock
            @today
            tomorrow
            tonight
            @each @adv* @unit|@weekday|time|other|morning|single|@adv
            @next @adv* @unit|@weekday|time|summer|winter|spring|fall|autumn|@month
            on @adv* @weekday|@unit|my|the|your|@numbered|@month @numbered|lunch|way|break|@unit|birthday|weekend|@month|first|last|@number
            on @weekday|@month|weekends|weekdays|christmas|@festival
            @weekday @adv* night|morning|evening|afternoon
            @weekday
            @month @number|@numbered
            when|once|whenever|as_soon_as|before|after|if|until|till|every_time|each_time|the_moment|the_minute|while i|you|we|@third|the|it|@person|class|@event|@verb.ing|@my|they|your
            after|before|during @adv* @event|@unit|@my|the|your|this|@verb.ing|that
            daily|weekly|monthly|nightly|hourly
            this @unit|@weekday
            in|during the morning|evening|afternoon|night
            in @my @event
            later today|tonight|this
            for|within the? @adv* next|@number|a @adv* @unit|@number
            within @number|the|an|a
            for @number @unit
            @number @unit
            for the @adv* ...2 @festival|fair|weekend|game|party|wedding|season|summer
            once|twice|@number|three_times a|per|every
            as soon as i|you|we|@third|the|my
            first thing
            end of the
            @festival
            @wkend
            @iwillbenow
            without your|you|asking|telling
            right now
            - when|if|once|as_soon_as i @can
            - when|whenever|if you @adv* want|like|need|can|feel|are_ready
            - when i get|have|find|@be @adv* a|the|some|time|chance|ready|free
            - one|some day
            - a|@number second|sec|minute|moment|little|bit|lot|few|couple|while !@unit
            - for a while|long
            - one of|more|thing|last|another|for|and|.|,
            - @number @adv* more|things|people|$
            - at|in|on one|a
            - day|time by|to
            - after|before|from this|that|all|now
            - now , now
            - from now
            - ok|so|well|right|oh|, now ,
            - if|before|until i|you|@third ...3 @be|were|could|would
            - in a minute|second|sec|moment|bit|while|few
            - now that|then|and
            - or|but|and|, now
            - the day|days|week
            - until you|they|@third @be|are @adv* ready|better
        seen-by-others: observable with promise
            i @be @adv* @verb.ing
        leaves-a-way-out: hedged with promise
            @hedge
            try|tries|trying|attempt|strive|endeavor to|not|and|my|our|it|harder|again|hard
            i|we|will|to|can|iwill @adv* try
            @iwill @adv* @try
            @iwill try
            do|try|give|trying|doing my|our|it @adv* best|all
            my best
            maybe|perhaps|possibly|probably|hopefully|might|may
            if i|it|we|possible|time|nothing|all @can|@have|get|permits|goes|is|come|comes|not
            if possible
            as|when|if|where best|much|soon|often|possible i can|possible
            i hope to
            otherwise
            i think i|we|@iwill
            sort of|kind
            see what i can
            - try on|out|the|this|that|some|a
            - as soon as i|you|we|@third|the !@can
        trying: promise
            @iwill @adv* @adv* @try
            @iwill try
            < will try
            i @be going to try
            i @be @adv* trying|going to_try ...4 from_now|again|every
            i promise|swear i|to|, @adv* @try|will_try
            will @adv* do|try|give my|our @adv* best
            - try on|out|the|this|that|some|a
            - will try again later
            - if|should i
        unless: promise observable
            < if i|we @adv* were|had|could
        """;
}
