using Steadfast.Domain.Care;
using Steadfast.Vault;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Draws what somebody felt, feeling by feeling, and beside it what they did for themselves in the same weeks.</summary>
public sealed class FeltPicturesModel(Access access) : WeeksPage(access)
{
    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<OwnLines> Grouped()
    {
        var feelings = Enum.GetValues<Feeling>().Select(Felt).Where(line => line.Series.Answered > 0).ToList();
        if (feelings.Count > 0)
        {
            var care = Item(WeekItem.Care);
            yield return new(
                "g4", "feelings.weeks.title", "feelings.weeks.felt", "feelings.key.felt", care.Series.Answered > 0 ? [.. feelings, care] : feelings);
        }
    }

    private OwnLine Felt(Feeling feeling)
    {
        var (key, series) = ("feelings.feeling." + feeling.ToString().ToLowerInvariant(), new WeekSeries(State.Feelings.ByWeek(feeling, First, Weeks)));
        return new(
            "f-" + feeling.ToString().ToLowerInvariant(), key, key, "feelings.strong", "feelings.weak", null, series,
            new(series, FeelingBook.Strongest, Languages.RunsRightToLeft));
    }
}
