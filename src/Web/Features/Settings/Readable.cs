using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Domain.Care;
using Steadfast.Domain.Deciding;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Today;
using Steadfast.Vault;
using Steadfast.Web.Agreeing;
using Steadfast.Web.Features.Deciding;

namespace Steadfast.Web.Features.Settings;

/// <summary>A person's export in words, to be read on paper or in any browser.</summary>
/// <param name="LeftOut">How many shared spaces are not in it, as their record does not agree with itself.</param>
public sealed record Readable(DateTimeOffset Made, IReadOnlyList<ReadableSpace> Spaces, int LeftOut)
{
    /// <summary>Puts an export into words.</summary>
    /// <param name="me">Whose export it is.</param>
    public static Readable Of(Export export, Id<Person> me, Words words) =>
        new(export.Made, [.. export.Spaces.Select(space => ReadableSpace.Of(space, me, words))], export.LeftOut?.Count ?? 0);
}

/// <summary>One space in words.</summary>
/// <param name="Other">What the other member asked to be called, or that they were one; null in one's own notes, and while nobody has said.</param>
/// <param name="Silent">How many entries hold no words: changes of membership, notices, and words that are erased.</param>
/// <param name="Refused">How many say what the rules do not allow: nothing of it happened for anybody.</param>
/// <param name="Entries">The others, in the order they were written.</param>
public sealed record ReadableSpace(ExportedSpace Space, string? Other, int Silent, int Refused, IReadOnlyList<ReadableEntry> Entries)
{
    internal static ReadableSpace Of(ExportedSpace space, Id<Person> me, Words words)
    {
        var own = me.ToString();
        var worded = space.Entries.Where(entry => entry is { Event: not null, Words: not null }).ToList();
        var told = worded.Where(entry => !entry.IsRefused)
            .Select(entry => (Entry: entry, Event: (SpaceEvent)entry.Words!.Value.Deserialize(Codec.Stored[entry.Event!], Codec.Json)!)).ToList();
        var other = space.IsClosed ? words["ours.former"] : told.Select(one => one.Event).OfType<MemberNamed>().LastOrDefault(named => named.By != me)?.Name;
        // Other words for what was not offered yet are an offer.
        var promises = told.Select(one => one.Event).OfType<PromiseEvent>().Where(one => one is PromiseMade or PromiseReworded).GroupBy(one => one.Id)
            .ToDictionary(offers => offers.Key, offers => offers.First() is PromiseMade made ? made.Terms.What : ((PromiseReworded)offers.First()).Terms.What);
        var agreed = told.Select(one => one.Event).OfType<AgreementProposed>().GroupBy(one => one.Id).ToDictionary(group => group.Key, group => group.Last());
        return new(space, other, space.Entries.Count - worded.Count, worded.Count - told.Count,
        [
            .. told.Select(one => new ReadableEntry(
                words.Day(one.Entry.Day), one.Entry.Author == own ? words["settings.told.you"] : other ?? words["ours.other"],
                words["settings.told." + Unversioned(one.Entry.Event!)],
                [.. one.Event is AgreementEvent agreement ? Agreed(agreement, agreed, words) : Parts(one.Event, promises, words)])),
        ]);
    }

    private static IEnumerable<ReadablePart> Agreed(AgreementEvent happened, Dictionary<Id<Agreement>, AgreementProposed> agreed, Words words) =>
        (happened as AgreementProposed ?? agreed.GetValueOrDefault(happened.Id)) is { } wording
            ? AgreementPart.Says(wording, words).Select(part => new ReadablePart(part.Label, part.Words))
            : [];

    // A promise that was made before this reader's record begins is named by its day alone.
    private static IEnumerable<ReadablePart> Parts(SpaceEvent happened, Dictionary<Id<Promise>, string> promises, Words words)
    {
        ReadablePart Part(string key, string text) => new(words["settings.told." + key], text);
        return happened switch
        {
            MemberNamed e => [new(null, e.Name)],
            JournalWritten e => [new(null, e.Words)],
            JournalRevised e => [new(null, e.Words)],
            PromiseMade e => [.. Terms(e.Terms), Part("part.zone", e.Zone), Part("part.size", words["promises.size." + Lower(e.Size)])],
            PromiseReworded e => [.. Terms(e.Terms), Part("part.zone", e.Zone), Part("part.size", words["promises.size." + Lower(e.Size)])],
            PromiseRenegotiated e => Terms(e.Terms),
            PromiseAccountGiven e =>
                [
                    .. Which(e), Part("part.outcome", words["promises.outcome." + Lower(e.Outcome)]),
                    .. e.Words is { } said ? [new ReadablePart(null, said)] : Array.Empty<ReadablePart>()],
            PromiseRepaired e => [.. Which(e), new(null, e.Words)],
            PromiseAccepted or PromiseChangeTaken or PromiseDeclined or PromiseCalledOff => Which((PromiseEvent)happened),
            SafetyChecked e => [new(null, words["safety.level." + Lower(e.Level)])],
            SafetyAnswersKept e =>
                e.Answers.Each().Select(one => new ReadablePart(words["safety." + one.Question], words[$"safety.{one.Question}.{one.Answer}"])),
            FirstSafetyAnswersKept e =>
                e.Answers.Each().Select(one => new ReadablePart(words["safety.first." + one.Question], words[$"safety.{one.Question}.{one.Answer}"])),
            SafetyPutOff => [],
            SafetyDayAfterSaid e => [new(words.Day(e.About), words["safety.after." + Lower(e.Answer)])],
            TodayChosen e => [new(null, string.Join(", ", e.Things.Select(thing => words["today." + Lower(thing)])))],
            TodayPutOff e => [new(null, words["today." + Lower(e.Thing)])],
            SafetyWeekSaid e => [Part("part.week", words.Day(e.Week)), .. Said("feelings.afraid", e.Afraid), .. Said("feelings.had-to", e.HadTo)],
            DayTold e => Day(e),
            DayLetPass e => [Part("part.about", words.Day(e.About))],
            WeekTold e => Week(e),
            JournalPrompted e => [new(null, words["mine.prompt." + Lower(e.Prompt)])],
            JournalRated e => [.. Number("mine.answer.before", e.Before), .. Number("mine.after.now", e.After)],
            LetterDelivered or LetterAnswered or LetterWelcomed => ReadableLetters.Parts(happened, words),
            DeliveryEvent or ReceivingEvent => ReadableDeliveries.Parts(happened, words),
            OwnNoteKept e => ReadableNotes.Parts(e, words),
            DecidingWeighed e =>
            [
                new(words["deciding.leaning"], DecidingPage.InWords(e.Leaning, words)),
                new(words["deciding.confidence"], DecidingPage.InWords(e.Confidence, words)),
                new(words["deciding.gut"], DecidingPage.InWords(e.Gut, words)),
                .. Typed(e.Words),
            ],
            DecidingAnswered e => [new(words[DecidingPage.KeyOf(e.Question)], DecidingPage.InWords(e.Answer, words)), .. Typed(e.Words)],
            _ => throw new UnreachableException($"No words for {happened.GetType().Name}."),
        };

        static IEnumerable<ReadablePart> Typed(string? text) => text is null ? [] : [new ReadablePart(null, text)];

        IEnumerable<ReadablePart> Own(string key, string? text) => text is null ? [] : [new ReadablePart(words[key], text)];

        IEnumerable<ReadablePart> Said<T>(string key, T? answer) where T : struct, Enum =>
            answer is { } one ? [new(words[key], words[(typeof(T) == typeof(NoYes) ? "feelings.yes-no." : key + ".") + Lower(one)])] : [];

        IEnumerable<ReadablePart> Day(DayTold e) =>
        [
            Part("part.about", words.Day(e.About)), .. Said("feelings.evening", e.Answers.Evening), .. Said("feelings.settled", e.Answers.Settled),
            .. Said("feelings.shaken", e.Answers.Shaken),
            .. Own("feelings.day.note", e.Answers.Note),
        ];

        IEnumerable<ReadablePart> Week(WeekTold e) =>
        [
            Part("part.week", words.Day(e.Week)),
            .. WeekBook.ItemsOf(e.Sides).Where(item => e.Answers.Of(item) is not null)
                .Select(item => new ReadablePart(words["feelings.item." + Lower(item)], words[$"feelings.answer.{e.Answers.Of(item)}"])),
        ];

        IEnumerable<ReadablePart> Number(string key, int? number) => number is { } said ? [new(words[key], said.ToString(CultureInfo.CurrentCulture))] : [];

        IEnumerable<ReadablePart> Which(PromiseEvent e) => promises.TryGetValue(e.Id, out var what) ? [Part("promise", what)] : [];

        IEnumerable<ReadablePart> Terms(PromiseTerms terms)
        {
            yield return Part("part.what", terms.What);
            yield return Part("part.due", words.Day(terms.Due));
            yield return Part("part.fallback", terms.Fallback);
            if (terms.Where is { } where)
            {
                yield return Part("part.where", where);
            }

            if (terms.Obstacle is { } obstacle)
            {
                yield return Part("part.obstacle", obstacle);
            }
        }
    }

    // Words for an act stay the same when the way it is stored changes.
    private static string Unversioned(string stored) => stored[..stored.LastIndexOf('.')];

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}

/// <summary>One thing that happened, in words.</summary>
/// <param name="What">What it was, in a few words.</param>
public sealed record ReadableEntry(string Day, string Who, string What, IReadOnlyList<ReadablePart> Parts);

/// <summary>A part of it.</summary>
/// <param name="Label">What the part is; null for somebody's own words.</param>
/// <param name="Text">May have several lines.</param>
public sealed record ReadablePart(string? Label, string Text);
