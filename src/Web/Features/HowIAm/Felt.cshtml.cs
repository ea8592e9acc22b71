using Steadfast.Domain.Care;
using Steadfast.Vault;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Tells what somebody feels, as many feelings as they like. Strong low moods are met with places to turn to.</summary>
public sealed class FeltModel(Access access) : NotePage<FeelingsTold>(access)
{
    // The pictures have them all; here are those that somebody may want to change.
    private const int Listed = 30;

    /// <summary>True if places to turn to stand beside the entry.</summary>
    public bool CallsForHelp => Standing is { } entry && Notes.Feelings.CallsForHelp(entry);

    /// <summary>Earlier entries, newest first.</summary>
    public IReadOnlyList<FeelingsTold> Earlier => [.. Notes.Feelings.Newest.Take(Listed)];

    /// <summary>The field of a feeling.</summary>
    public static string Field(Feeling feeling) => $"{nameof(FeelingsTold.Strengths)}.{feeling}";

    /// <summary>The feelings of an entry in words, in the order of the page.</summary>
    public string Named(FeelingsTold entry) =>
        string.Join(", ", Enum.GetValues<Feeling>().Where(feeling => entry.Strengths.Of(feeling) is not null).Select(one => W.Of("feelings.feeling", one)));

    /// <inheritdoc/>
    protected override string After => Own.Find<FeelingsTold>(Which ?? New) is { } told && Notes.Feelings.CallsForHelp(told)
        ? Places.HowIAm.Felt(told.Id) : Places.HowIAm.Felt();
}
