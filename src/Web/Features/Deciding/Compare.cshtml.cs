using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Deciding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Deciding;

/// <summary>Two days side by side, and every day on which something was put down. It says what was said; nothing is added up.</summary>
public sealed class CompareModel(Access access) : DecidingPage(access)
{
    /// <summary>The day on the one side, by its number; unless it is one of the days, the first.</summary>
    [BindProperty(SupportsGet = true)] public int A { get; set; }

    /// <summary>The day on the other side; unless it is one of the days, the last.</summary>
    [BindProperty(SupportsGet = true)] public int B { get; set; }

    /// <summary>The days, the newest first.</summary>
    public IReadOnlyList<DateOnly> Days { get; private set; } = [];

    /// <summary>The days as options.</summary>
    public IEnumerable<(string Value, string Text)> Options => Days.Select(day => (day.DayNumber.ToString(CultureInfo.InvariantCulture), W.Day(day)));

    /// <summary>Where the person stood on the one day.</summary>
    public DecidingPicture Earlier => Book.AsOf(DateOnly.FromDayNumber(A));

    /// <summary>Where they stood on the other.</summary>
    public DecidingPicture Later => Book.AsOf(DateOnly.FromDayNumber(B));

    /// <summary>What, on the one day, on the other.</summary>
    public IEnumerable<(string What, string Earlier, string Later)> Rows
    {
        get
        {
            var (one, other) = (Earlier, Later);
            yield return (W["deciding.leaning"], InWords(one.Weighed?.Leaning, W), InWords(other.Weighed?.Leaning, W));
            yield return (W["deciding.confidence"], InWords(one.Weighed?.Confidence, W), InWords(other.Weighed?.Confidence, W));
            yield return (W["deciding.gut"], InWords(one.Weighed?.Gut, W), InWords(other.Weighed?.Gut, W));
            foreach (var question in Enum.GetValues<DecidingQuestion>())
            {
                yield return (
                    W[KeyOf(question)], InWords(one.Answers.GetValueOrDefault(question)?.Answer, W),
                    InWords(other.Answers.GetValueOrDefault(question)?.Answer, W));
            }
        }
    }

    /// <summary>Shows two days.</summary>
    public void OnGet()
    {
        Days = [.. Book.Days];
        if (Days.Count > 0)
        {
            (A, B) = (Known(A) ?? Days[^1].DayNumber, Known(B) ?? Days[0].DayNumber);
            // What the address asked for and is no day gives way to one that is.
            ModelState.Clear();
        }
    }

    private int? Known(int number) => Days.Any(day => day.DayNumber == number) ? number : null;
}
