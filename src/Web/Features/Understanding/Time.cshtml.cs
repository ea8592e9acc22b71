using Steadfast.Domain.Understanding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Understanding;

/// <summary>A time that it happened: a day, a while, or about then.</summary>
public sealed class TimeModel(Access access) : BreachNotePage<BreachOccurrenceNoted>(access)
{
    /// <summary>Says beside the days what is wrong between them.</summary>
    protected override void Check()
    {
        // Days as a date field sends them are in the order of their letters.
        var (from, to) = (WordsOf(nameof(BreachOccurrenceNoted.From)), WordsOf(nameof(BreachOccurrenceNoted.To)));
        if (ModelState.IsValid && to.Length > 0 && from.Length == 0)
        {
            ModelState.AddModelError(nameof(BreachOccurrenceNoted.From), W["understanding.time.first"]);
        }
        else if (ModelState.IsValid && to.Length > 0 && string.CompareOrdinal(to, from) < 0)
        {
            ModelState.AddModelError(nameof(BreachOccurrenceNoted.To), W["refusal.breach-ends-first"]);
        }
    }
}
