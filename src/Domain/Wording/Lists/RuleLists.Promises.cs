namespace Steadfast.Domain.Wording;

internal static partial class RuleLists
{
    // English says a promise with the same "will" as a forecast, a refusal and an order at table, so the verb has to tell them apart.
    private const string Promises =
        """
        will-do: promise observable
            - @iwill @adv* @strike.base|@partharm.base|throw|post ...4 you|u|your
            - @iwillnot let you|u down|go
            - @iwill @adv* always? @adv* stand by
            - i @adv* @smsdeed you ...6 every|always|but|yesterday|last|and_you|because
            @iwill @adv* @deed.base
            @iwill @adv* @go @adv* and|to? @deed.base
            @iwill @adv* do the|my|your|our|some|that|this|all @chore
            @iwill @adv* make sure to|i|that ...1 @deed.base
            @iwill @adv* have|get it|that|this|the|your|them|everything ...4 ready|done|by|finished|for_you|to_you|on_your_desk|back
            @iwill @adv* be @adv* @place
            @iwill @adv* see you|u|@person|a|my|the|@number
            @iwill @adv* see @adv* if|what|about|how i|we
            @iwill @adv* @trying @adv* to? @adv* not? @deed.base
            @iwill @adv* @trying @adv* to? @adv* be @adv* home|back|there|here|on_time
            @plan @adv* @deed.base ...4 you|your|u|@today|@weekday|@each|@next
            @plan @adv* @amend.base
            @plan @adv* @deed.base ...8 @today|@weekday|@each|@next|@clock|weekly|daily
            i @adv* @smsdeed you|u|it|him|her ...6 when|after|later|@today|@weekday|tomorrow|at|before
            i @adv* @smsdeed you|u the|your|my|a ...6 when|after|@today|@weekday|tomorrow|at|before|on
            @swear @adv* i|we? @adv* will? not|never? @adv* to? not|never? @deed.base|@abstain.base
            @swear @adv* i|we @adv* will not|never @adv* @deed.base|@abstain.base
            i|we @adv* promise|swear|vow|pledge|agree|commit @adv* not|never? to @adv* not|never? @deed.base|@abstain.base
            i|we @adv* promise|swear|vow|pledge|guarantee @adv* to be @adv* @place
            @iwillnot @adv* @abstain.base
            @iwillnot @adv* @deed.base ...6 again|anymore|any_more|without|unless|until|ever|@today|@weekday|with_her|with_him
            @iwillnot @adv* be @adv* late|long
            < will @adv* @deed.base|do
            < will not @adv* @abstain.base
            < going to @adv* @deed.base ...4 you|u
            @iam @adv* @deed.ing ...5 @today|@weekday|@when
            - @iam @adv* going to @event|bed|sleep|the|a|my
            @iam @adv* on my way
            i can @adv* @deed.base ...6 @today|@weekday
            from_now_on|starting|as_of @today? ,? i @adv* @deed
            let me @adv* @deed.base ...4 for_you|you
            - @iwill|@iwillnot|@plan @adv* @hope.base
            - @iwill @adv* always @adv* be there !at|when
            - @plan to @adv* @event|the|a|my|bed|sleep
            - @iwill @adv* take|get it|one|two|this|these|@number $|,
            - @iwill @adv* take|get|order the|a|an|some ..3 please|$
            - @plan @adv* go|get|run|sleep|eat|take|watch|drink|play|have|walk|drive|read|leave|start|study|see|sing|dance|work|try|find|miss|talk|pass|let
            - @iwill @adv* make|do @adv* do|it_up|an_effort|me|us|you
            - @iwill @adv* take|pay care|attention
            - take|pay @adv* good|better? care|attention
            - to stay|make @adv* calm|patient|positive|strong|faithful|true|loyal|a_good|an
            - @iwill @adv* give|show you @adv* everything|anything|the_world|something_to|what|a_reason|how_much|until
            - @iwill @adv* start|stop|begin being|to_be
            - @iwill @adv* wait @adv* and see
            - @iwill @adv* tell|ask you something|what|one
            - @iwill @adv* get over|used|better|back_at|even
            - @iwill @adv* stay @adv* calm|patient|positive|strong|faithful|true|loyal|the|a
            - @iwill @adv* keep trying|going|my|you_safe|loving
            - @iwill @adv* put you|your ...2 first
            - @iwill @adv* work on|harder|hard|at
            - @iwill @adv* see you|u|@person in hell|court
            - @iwill @adv* help|listen @adv* more|better
            - @iwill @adv* find a way
            - @iwill @adv* drop|fail dead|the|out
            - can not|never ...3 till|until i
        will-be: promise
            - will not do it|that $
            @iwillnot @adv* ever? let you go
            @iwill @adv* always? @adv* @vow.base
            @iwill @adv* be|stay|become|act @adv* @virtue
            @iwill @adv* always @adv* be|stay
            @iwill @adv* @trying
            < will @adv* @trying
            < will @adv* @vow.base
            @plan @adv* @vow.base|@trying
            @plan @adv* be @adv* @virtue
            @iwillnot @adv* ever? @hurtful.base
            @iwillnot let you down
            @iwillnot @adv* ever? @adv* be @adv* mad|angry|jealous|rude|mean|so|like_that|that @adv* ...3
            i|we @adv* promise|swear|vow|pledge|guarantee|commit|want_to_promise @adv* you? @adv* not|never? to @adv* not|never? @verb.base
            @swear @adv* i|we will not|never|always? @adv* not|never|always? @verb.base
            < i @adv* promise $
            @iwill ...6 i|, swear|promise $
            it|this|that|mistake|they will|shall|would not|never @adv* happen again
            < will not|never @adv* happen again
            no more @adv* lies|secrets|lying|drinking|games|cheating|yelling
            from_now_on|starting @today? ,? i @adv* will|am|be @adv* be|going|honest
            you have my word
            i give you my word
            @swear @adv* i|we|it|this|that|things @adv* will ...2 @adv* happen|change|different|better|good|@vow.base|@virtue
            i @adv* will @adv* better
            - @iwill|@plan @adv* be|feel @adv* @sad !with|at
            - @iwill|@plan @adv* feel
            - i|we @adv* promise|swear|guarantee ...2 @itis !not
            - @iwill @adv* always|never @adv* love|remember|forget|miss|know|think|wonder|have|need|want|hate
            - @iwill be|feel good_at|as|so|that|the $|,|@today|soon|once|when|if|than|as
            - @iwill @adv* always be @adv* @person|married|a|an|your|the|here|@number
            - @iwill be @adv* a|an|the @adv* @person
            - @iwill be more|less than
            - @iwill be nice to|if
        when-it-will-be: time_bound with promise
            by|on|before|until the @dayth|@numbered
            as_soon_as|when|once|after i @adv* finish|get|am|have|leave|wake|come|reach|arrive|land|find|see|hear|know
            at @adv* about? @number|@clock|@numbered
            by|before|around|until|till|after|from|since @adv* @number|@clock|@numbered|@weekday|@today|@month|lunch|dinner|@unit|@event
            by|before|until|till|at|in|on|after|during the|this|that|my|your|our|@next @adv* @unit|@event|@weekday|end|beginning|@festival|@month|@numbered
            in|on @month|@weekday|@weekends|@festival|sunday
            in @number|@numbered|@halfa @adv* @unit
            @clock
            @today|@weekday|@festival|@weekends
            @each @adv* @number? @adv* @unit|@weekday|time|other|morning|single|@event
            @next @adv* @unit|@weekday|time|@season|@month|weekend|@number
            @month @number|@numbered
            @numbered of @adv* @month|@each|the
            @number|@numbered|@once times|a|per|every|each @adv* @unit|@each
            @once
            @number @unit from_now|after|before|later
            for @adv* @number|@numbered @adv* @unit
            for|within the|@adv next|@number @adv* @number? @unit
            this|the|later|early|late @adv* @unit|@weekday|@today
            when|once|whenever|as_soon_as|before|after|until|till|every_time|each_time|the_moment|the_minute|the_second|the_day|while|next_time i|you|we|@third|the|@person|class|@event|@verb.ing|my|they|your|u|this|school
            after|before|during @adv* @event|@verb.ing
            on @adv* my|the|your @adv* way|@event|birthday|break
            first thing
            for|at the ...2 @festival|fair|wedding|party|concert|opening
            without asking|telling|your|checking
            if you @verb|are|@adv !want|like|need
            - when|once|if|as_soon_as|until|before|till i @can|@maybe
            - when|whenever|if|until you @adv* want|like|need|can|feel|@are ready?
            - when i @adv* get|have|find|@be @adv* a|the|some|time|chance|ready|free|better
            - when|until|once|till @third|things|everything @be @adv* ready|right|better|over|ok
            - one|some day
            - one of|more|thing|last|another
            - ok|so|well|right|oh|even|,|or|just now ,
            - from now
            - now that|then|and
            - each other
            - the time|day|days
            - a minute|second|moment|while|bit|sec|little
            - in a minute|second|sec|moment|bit|while|few
            - without your
        leaves-a-way-out: hedged with promise
            @hedge
            @trying
            i @adv* think|guess|suppose|hope i|we|@iwill|to
            if|when|as_soon_as|as_much_as|where|whenever i|we @adv* can|could|am_able
            if @adv* possible|nothing|everything|it|i|time|work|the @adv* @be|happens|comes|goes|works|have|get|permits|allows|find|remember|do_not|come|possible|can
            - try on|out
        trying-to: promise
            @iwill|@plan @adv* @trying
            @iam @adv* trying|going_to_try to @adv* @verb.base ...6 from_now_on|again|every
            - @trying on|out|the|this|that|some|a|it
            - try again @later
        unless: promise observable
            if|whether|unless i @iwill|will|@plan
            wonder|wish|told|tell|say|said|asked|know|thought|hoped|saw|doubt i|we|@iwill|@plan
            @third|@person|they @adv* @say|said|told|thinks|hopes ...3 @iwill|@plan|@iwillnot
            i|we was|were going to
            < so|and|then , @iwill|@plan ...4 ?
            @iwill|@plan @adv* @strike.base you|him|her|them|@target
            @swear @adv* i|we @adv* @have|had|did|was|am|do|@verb.past|thought|saw
            @swear @adv* i never|did @adv* @verb.past
            @swear|swear @adv* on|you|it_is|it_was|that_is|there|everything|to_god_it|you_are
            @swear @adv* @third|they @be|@have|@do|said|@verb.past
            will not be able
            @iwillnot @adv* be @adv* able|home|there|here|coming|in
            @iwillnot ...3 @refusal
            @today ,? @iwillnot
            @iwill @adv* have to
            @iwill @adv* call|get @adv* the @adv* police|cops|security
            @iwill @adv* ever
            going to|gonna be @adv* a|an|@feeling|late
        """;
}
