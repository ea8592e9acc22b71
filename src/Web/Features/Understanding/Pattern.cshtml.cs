using System.Globalization;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Understanding;

/// <summary>What the times have in common, as questions with their arithmetic; never a verdict.</summary>
public sealed class PatternModel(Access access) : SignedInPage
{
    /// <summary>
    /// For each side on which times are put down: its name in lower case, "unsaid" where it was left out, and what they come to. Empty while there are
    /// none.
    /// </summary>
    public IReadOnlyList<(string Side, Pattern Pattern)> Sides { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = await access.ReadNotesAsync(Session, cancellationToken);
        Sides = [.. Pattern.BySide(notes.State.Breaches.All, Today).Select(side => (side.Side?.ToString().ToLowerInvariant() ?? "unsaid", side.Pattern))];
    }

    /// <summary>True where it comes back faster or goes deeper: people to turn to stand beside that.</summary>
    public static bool IsWorse(Pattern pattern) => pattern.Gaps.Trend == Trend.Falling || pattern.Depths.Trend == Trend.Rising;

    /// <summary>The questions that the times raise, each in a sentence or three.</summary>
    public IEnumerable<string> Questions(string side, Pattern pattern)
    {
        yield return W.Plural("understanding.pattern.count", pattern.Count);
        if (pattern.Count == 1)
        {
            yield return W["understanding.pattern.single"];
            yield break;
        }

        yield return W[$"understanding.pattern.gaps.{Lower(pattern.Gaps.Trend)}"];
        yield return W[$"understanding.pattern.depths.{Lower(pattern.Depths.Trend)}"];
        foreach (var (kind, times) in pattern.Again)
        {
            yield return W["understanding.pattern.again", W[BreachPage.KeyOf(kind)], times];
        }

        if (pattern.AfterPromise > 0)
        {
            yield return W.Plural("understanding.pattern.after", pattern.AfterPromise);
        }

        if (pattern.Told + pattern.FoundOut > 0)
        {
            // That it is told first is never made the work of whoever was hurt.
            yield return W[side is "broke" or "both" ? "understanding.pattern.known.did" : "understanding.pattern.known.hurt", pattern.Told, pattern.FoundOut];
        }
    }

    /// <summary>How the halves were compared, where they were.</summary>
    public IEnumerable<string> Sums(Pattern pattern)
    {
        if (pattern.Open is { } open)
        {
            yield return W.Plural("understanding.pattern.open", open);
        }

        if (pattern.Gaps is { Earlier: { } soonerGap, Later: { } laterGap })
        {
            yield return W["understanding.pattern.gaps.sum", Mean(soonerGap), Mean(laterGap)];
        }

        if (pattern.Depths is { Earlier: { } soonerDepth, Later: { } laterDepth })
        {
            yield return W["understanding.pattern.depths.sum", Mean(soonerDepth), Mean(laterDepth)];
        }

        yield return W["understanding.pattern.rule"];
    }

    private static string Mean(double mean) => mean.ToString("0.#", CultureInfo.CurrentCulture);

    private static string Lower(Trend trend) => trend.ToString().ToLowerInvariant();
}
