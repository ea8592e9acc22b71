using System.Diagnostics;
using System.Globalization;
using Steadfast.Domain;
using Steadfast.Domain.Deciding;
using Steadfast.Domain.Needs;
using Steadfast.Domain.Understanding;
using Steadfast.Web.Features.Deciding;
using Steadfast.Web.Features.Understanding;

namespace Steadfast.Web.Features.Settings;

/// <summary>What somebody thought through for themselves, in words: what happened, deciding, and what they need.</summary>
internal static class ReadableThoughts
{
    internal static IEnumerable<ReadablePart> Parts(SpaceEvent happened, Words words)
    {
        return happened switch
        {
            BreachDescribed e => [.. Told("understanding.describe.whom", e.WithWhom), .. BreachPage.KindsInWords(e, words).Select(kind => new ReadablePart(words["understanding.show.kinds"], kind)), .. Told(null, e.Words)],
            BreachWeighed e =>
            [
                .. Told("understanding.side", Said("understanding.side.", e.Side)), .. Told("understanding.recurrence", Said("understanding.recurrence.", e.Recurrence)),
                .. Told("understanding.learned", Said("understanding.learned.", e.Learned)), .. Told("understanding.depth", e.Depth?.ToString(CultureInfo.CurrentCulture)),
            ],
            BreachCausesThoughtOf e => [.. Told("understanding.causes.between", e.Between), .. Told("understanding.causes.inone", e.InOne), .. Told("understanding.causes.earlier", e.Earlier)],
            BreachOccurrenceNoted e =>
            [
                new(null, BreachPage.When(e, words)), .. Told("understanding.learned", Said("understanding.learned.", e.Learned)), .. Told("understanding.depth", e.Depth?.ToString(CultureInfo.CurrentCulture)),
                .. Told("understanding.time.promise", e.AfterPromise is { } after ? words["understanding.time.promise." + (after ? "true" : "false")] : null), .. Told(null, e.Words),
            ],
            DecidingWeighed e =>
            [
                new(words["deciding.leaning"], DecidingPage.InWords(e.Leaning, words)), new(words["deciding.confidence"], DecidingPage.InWords(e.Confidence, words)),
                new(words["deciding.gut"], DecidingPage.InWords(e.Gut, words)), .. Told(null, e.Words),
            ],
            DecidingAnswered e => [new(words[DecidingPage.KeyOf(e.Question)], DecidingPage.InWords(e.Answer, words)), .. Told(null, e.Words)],
            DecidingValuesChosen e => DecidingPage.InWords(e, words).Select(card => new ReadablePart(null, card)),
            DecidingDeedNoted e => [new(null, words[e.WentOn ? "deciding.wenton.list" : "deciding.deed.list"]), .. Told("deciding.deed.kind", Said("deciding.deed.kind.", e.Kind)), .. Told("deciding.deed.on", e.On is { } on ? words.Day(on) : null), new(null, e.Words)],
            NeedWritten e =>
            [
                new(null, e.What), .. Told("needs.part.who", e.Request.Who), .. Told("needs.part.what", e.Request.What), .. Told("needs.part.when", e.Request.When),
                .. Told("needs.part.howiknow", e.Request.HowIKnow), .. Told("needs.firmness", Said("needs.firmness.", e.Firmness)),
            ],
            NeedSecureThingNoted e => [new(null, e.Words)],
            NeedBoundarySet e => [new(words["needs.boundary.when"], e.When), new(words["needs.boundary.iwill"], e.IWill), .. Told("needs.firmness", Said("needs.firmness.", e.Firmness))],
            _ => throw new UnreachableException($"No words for {happened.GetType().Name}."),
        };

        // What was left out is left out here too.
        IEnumerable<ReadablePart> Told(string? label, string? text) => text is null ? [] : [new(label is null ? null : words[label], text)];

        string? Said<T>(string key, T? answer) where T : struct, Enum => answer is { } given ? words[key + Lower(given)] : null;
    }

    private static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
