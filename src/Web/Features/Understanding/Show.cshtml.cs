using System.Globalization;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Understanding;

/// <summary>One breach: what was said of it, the times it happened, and what may have led to it.</summary>
public sealed class ShowModel(Access access) : BreachPage(access)
{
    /// <summary>What was said of it beside the description: the key of each question, and the answer in words; without what was left out.</summary>
    public IEnumerable<(string Question, string Answer)> Said
    {
        get
        {
            if (Breach.Weighed is not { } said)
            {
                yield break;
            }

            foreach (var (question, answer) in new (string, Enum?)[] { ("understanding.side", said.Side), ("understanding.recurrence", said.Recurrence),
                ("understanding.learned", said.Learned) })
            {
                if (answer is not null)
                {
                    yield return (question, W[$"{question}.{answer.ToString().ToLowerInvariant()}"]);
                }
            }

            if (said.Depth is { } depth)
            {
                yield return ("understanding.depth", depth.ToString(CultureInfo.CurrentCulture));
            }
        }
    }

    /// <summary>Shows it; one that was erased, or never was, does not exist.</summary>
    public void OnGet() => _ = Breach;
}
