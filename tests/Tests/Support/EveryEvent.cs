using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Cycles;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Supporting;

namespace Steadfast.Tests.Support;

/// <summary>One of every kind of event there is, so that a log which is compared whole holds something of each feature there is and will be.</summary>
internal static class EveryEvent
{
    /// <summary>Under which everything stands that <see cref="Alone"/> holds.</summary>
    public static readonly UInt128 ThingId = 7;

    /// <summary>Each kind, in the order of the program.</summary>
    public static readonly IReadOnlyList<Type> Types =
        [
            .. typeof(SpaceEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SpaceEvent)) && !type.IsAbstract)
                .OrderBy(type => type.MetadataToken)];

    /// <summary>What somebody may keep alone: a kind that is new is among them.</summary>
    public static IReadOnlyList<SpaceEvent> Alone(DateOnly day) =>
        [.. Types.Where(type => !type.IsSubclassOf(typeof(SharedEvent))).Select(type => (SpaceEvent)Make(type, day))];

    /// <summary>What two people do with each other, each thing where the rules let it happen. A kind that is new says here how it comes about.</summary>
    public static IReadOnlyList<SharedEvent> Between(Id<Person> ana, Id<Person> ben, DateOnly day)
    {
        var terms = new PromiseTerms("I ring the bank", day.AddDays(3), "a note", "at home", "the queue");
        SharedEvent[] Agreed(Type type, UInt128 id) =>
        [
            (AgreementProposed)Make(type, day) with { Id = new(id), Version = new(id + 1), By = ben },
            new AgreementTaken(new(id + 1)) { Id = new(id), By = ana, Day = day },
            new AgreementEnded { Id = new(id), By = ana, Day = day },
        ];
        PromiseMade Made(int id) => new(ana, terms, PromiseSize.Small, "Europe/Madrid") { Id = new((UInt128)id), By = ben, Day = day };
        return
        [
            new MemberNamed("Anouk", day) { By = ana },
            Made(10), Made(11), Made(12), Made(14),
            new PromiseDeclined { Id = new(10), By = ana, Day = day },
            new PromiseCalledOff { Id = new(11), By = ben, Day = day },
            new PromiseRenegotiated(terms with { Due = day }) { Id = new(12), By = ben, Day = day },
            new PromiseAccepted { Id = new(12), By = ana, Day = day },
            new PromiseAccepted { Id = new(14), By = ana, Day = day },
            new PromiseRenegotiated(terms with { Due = day }) { Id = new(14), By = ben, Day = day },
            new PromiseChangeTaken { Id = new(14), By = ana, Day = day },
            new PromiseAccountGiven(PromiseOutcome.Partly, "half of it") { Id = new(12), By = ana, Day = day },
            new PromiseRepaired("I rang on Friday") { Id = new(12), By = ben, Day = day },
            new LetterWelcomed(true, day) { By = ana },
            new LetterDelivered([new(LetterPart.Did, "I hid the letters")], [], [new(new(83), "Ring", day)]) { Id = new(34), By = ben, Day = day },
            new LetterAnswered(LetterHeard.NotEnough, "the money") { Id = new(36), To = new(34), By = ana, Day = day },
            new StatementDelivered([new(ImpactPart.Body, "No sleep")], []) { Id = new(30), By = ana, Day = day },
            new MirrorDelivered(new(30), "I heard that you do not sleep") { Id = new(31), By = ben, Day = day },
            new MirrorAnswered(false, "the door") { Id = new(37), To = new(31), By = ana, Day = day },
            new QuestionsDelivered([new(new(81), "Where?", QuestionLevel.Outline)], true, []) { Id = new(32), By = ana, Day = day },
            new AnswersDelivered(new(32), 1, [new(new(81), "Where?", QuestionLevel.Outline, "Here")]) { Id = new(33), By = ben, Day = day },
            new CycleDelivered([new("go quiet")], []) { Id = new(38), By = ben, Day = day },
            new SupportDelivered([new(SupportList.Loved, "A message")]) { Id = new(39), By = ben, Day = day },

            // What is proposed stands before the yes that brings it in.
            new PromiseReworded(ben, terms, PromiseSize.Small, "Europe/Madrid") { Id = new(15), By = ana, Day = day },
            new PromiseAccepted { Id = new(15), By = ben, Day = day },
            .. Types.Where(type => type.IsSubclassOf(typeof(AgreementProposed))).SelectMany((type, at) => Agreed(type, (UInt128)(100 + (at * 2)))),
        ];
    }

    /// <summary>What Ana keeps of what she was given, and says of it in her own notes.</summary>
    public static IReadOnlyList<SharedEvent> Opened(Id<Person> ana, Id<Person> ben, DateOnly day) =>
    [
        .. Between(ana, ben, day).OfType<Delivered>().Where(given => given.By == ben || given is QuestionsDelivered),
        new AnswersMarked([new(new(81), "Where?", AnswerMark.NeedMore, "and since when")]) { Id = new(40), To = new(33), By = ana, Day = day },
    ];

    /// <summary>
    /// Writes every kind: what is shared into the space of the two, what one keeps alone, and the copies of what she was given, into Ana's notes.
    /// </summary>
    public static async Task WriteAsync(Copy copy, Someone ana, Someone ben, Id<Space> space)
    {
        var (hers, his) = (await copy.Access.WriteAsync(ana.Session, space, default), await copy.Access.WriteAsync(ben.Session, space, default));
        var between = Between(ana.Me, ben.Me, copy.Today);
        foreach (var proposed in between.Where(NeedsAYes))
        {
            Assert.True((await (proposed.By == ana.Me ? hers : his).ProposeAsync(_ => Decision.Accept(proposed), copy.Now, default)).Accepted);
        }

        // All of it at once, so that nobody's visit ends meanwhile.
        copy.Clock.Advance(TimeSpan.FromMinutes(5));
        for (var i = 0; i < between.Count; i++)
        {
            var happened = between[i];
            if (NeedsAYes(happened))
            {
                var reader = happened.By == ana.Me ? his : hers;
                var proposal = Assert.Single(await reader.ProposalsAsync(default), proposal => proposal.Event.Equals(happened));
                Assert.Equal([between[++i]], (await reader.TakeAsync(proposal.Id, proposal.Text, copy.Today, default)).Events);
                continue;
            }

            // The state is read again for each, as the rules of the next hang on it.
            var decision = await (happened.By == ana.Me ? hers : his)
                .DecideAsync(state => state.Allows(happened) ? Decision.Accept(happened) : Decision.Refuse(happened.ToString()), default);
            Assert.True(decision.Accepted, decision.Refusal);
        }

        var notes = await copy.Access.WriteNotesAsync(ana.Session, default);
        IReadOnlyList<SpaceEvent> alone = [.. Alone(copy.Today), .. Opened(ana.Me, ben.Me, copy.Today)];
        Assert.True((await notes.DecideAsync(_ => Decision.Accept([.. alone]), default)).Accepted);
    }

    private static bool NeedsAYes(SharedEvent happened) => happened is IProposal && !Proposals.Of(happened.GetType()).WasAtOnce;

    /// <summary>One with something in every field. What it says does not matter; that its fold accepts it does.</summary>
    public static object Make(Type type, DateOnly day = default)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Make(inner, day);
        }

        if (type == typeof(string))
        {
            return "words";
        }

        if (type == typeof(DateOnly))
        {
            return day;
        }

        // A person is whoever is not named; a thing has an id that no form for a new one has.
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>) && type != typeof(Id<Person>))
        {
            return Activator.CreateInstance(type, ThingId)!;
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).GetValue(0)!;
        }

        if (Item(type) is { } item)
        {
            var list = Array.CreateInstance(item, 1);
            list.SetValue(Make(item, day), 0);
            return list;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            var one = Array.CreateInstance(type.GetGenericArguments()[0], 1);
            one.SetValue(Make(type.GetGenericArguments()[0], day), 0);
            return ((Func<object[], ImmutableArray<object>>)ImmutableCollectionsMarshal.AsImmutableArray).Method.GetGenericMethodDefinition()
                .MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(null, [one])!;
        }

        if (!IsOurs(type))
        {
            return type.IsValueType ? Activator.CreateInstance(type)! : throw new NotSupportedException($"Say here how to make a {type}.");
        }

        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            property.SetValue(made, Make(property.PropertyType, day));
        }

        return made;
    }

    /// <summary>What a list is of; null for what is none.</summary>
    public static Type? Item(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>True for a record of the domain.</summary>
    public static bool IsOurs(Type type) => type.Assembly == typeof(SpaceEvent).Assembly && !type.IsEnum && !type.IsGenericType;
}
