using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Looks back on a week, this or the last, from the side or sides that the person chooses for it; and asks what is asked of everybody alone.</summary>
[Drafted(isPrivate: true)]
public sealed class WeekModel(Access access, Drafts drafts) : SignedInPage
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>What can be chosen as side.</summary>
    public static IReadOnlyList<WeekSides> Choices { get; } = [WeekSides.Hurt, WeekSides.Broke, WeekSides.Hurt | WeekSides.Broke, WeekSides.None];

    /// <summary>How far a sentence can hold.</summary>
    public static IReadOnlyList<string> Numbers { get; } = [.. Enumerable.Range(0, WeekBook.Fully + 1).Select(number => Chosen.Written(number))];

    /// <summary>What can be chosen instead; both are kept as no answer.</summary>
    public static IReadOnlyList<string> Left { get; } = ["none", Chosen.Unsaid];

    /// <summary>The week asked for in the address, by its Monday; null for this one.</summary>
    [FromQuery(Name = "w")] public string? AskedWeek { get; set; }

    /// <summary>The sides asked for in the address; null for those of before.</summary>
    [FromQuery(Name = "s")] public string? AskedSides { get; set; }

    /// <summary>The Monday of the week the form is about.</summary>
    [BindProperty] public DateOnly Week { get; set; }

    /// <summary>The sides of the form, as a number.</summary>
    [BindProperty] public int Sides { get; set; }

    /// <summary>How far each sentence held, by its name; empty where it is left out.</summary>
    [BindProperty] public IDictionary<string, string> A { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>If there was a moment they were afraid of their partner.</summary>
    [BindProperty] public string Afraid { get; set; } = "";

    /// <summary>If they felt they had to fill this in.</summary>
    [BindProperty] public string HadTo { get; set; } = "";

    /// <summary>The sides of the form.</summary>
    public WeekSides Chose => (WeekSides)Sides & (WeekSides.Hurt | WeekSides.Broke);

    /// <summary>The other week that can be told.</summary>
    public DateOnly OtherWeek => WeekBook.MondayOf(Today) is var last && Week == last ? last.AddDays(-7) : last;

    /// <summary>True if something is told of the week.</summary>
    public bool IsTold => _notes.State.Weeks.Find(Week) is not null || _notes.State.Safety.FindWeek(Week) is not null;

    /// <summary>The sentences in their groups.</summary>
    public IEnumerable<(int Group, IEnumerable<WeekItem> Items)> Groups =>
        WeekBook.ItemsOf(Chose).Where(item => !IsKeptBack(item)).GroupBy(item => (int)item / 10).Select(group => (group.Key, group.AsEnumerable()));

    /// <summary>Shows the form with what is told of the week.</summary>
    public void OnGet()
    {
        var last = WeekBook.MondayOf(Today);
        var drafted = ModelState.TryGetValue(nameof(Week), out var typed) ? typed.AttemptedValue : null;
        Week = new[] { Chosen.Day(AskedWeek), Chosen.Day(drafted) }.FirstOrDefault(week => week == last || week == last.AddDays(-7)) ?? last;
        if (drafted is not null && drafted != Chosen.Written(Week))
        {
            // What was begun about one week is not shown as if it were about another.
            ModelState.Clear();
        }

        var told = _notes.State.Weeks.Find(Week);
        var before = ModelState.TryGetValue(nameof(Sides), out var sides) ? Chosen.UpTo(3, sides.AttemptedValue) : null;
        Sides = Chosen.UpTo(3, AskedSides) ?? before ?? (int)(told?.Sides ?? _notes.State.Weeks.LastSides);
        foreach (var item in Enum.GetValues<WeekItem>())
        {
            A[item.ToString()] = Chosen.Written(told?.Answers.Of(item));
        }

        if (_notes.State.Safety.FindWeek(Week) is { } said)
        {
            (Afraid, HadTo) = (said.Afraid?.ToString() ?? "", said.HadTo?.ToString() ?? "");
        }
    }

    /// <summary>Keeps what was told.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var told = _notes.State.Weeks.Find(Week);
        var answers = WeekAnswers.From(item => IsKeptBack(item) ? told?.Answers.Of(item) : Chosen.UpTo(WeekBook.Fully, A[item.ToString()]));
        if (Enum.GetNames<WeekItem>().All(item => A[item].Length == 0) && (Afraid + HadTo).Length == 0)
        {
            ModelState.AddModelError("", W["feelings.week.nothing"]);
        }

        if (!ModelState.IsValid || Week != WeekBook.MondayOf(Week))
        {
            return Page();
        }

        var decision = await access.ForWriting(_notes).DecideAsync(state => state.Weeks.Tell(Week, Chose, answers, Today), cancellationToken);
        if (decision.Refusal is { } refusal)
        {
            return Refuse(refusal);
        }

        await access.ForWriting(_notes).DecideAsync(
            state => state.Safety.SayOfWeek(Week, Chosen.Of<NoYes>(Afraid), Chosen.Of<NoYes>(HadTo), Today), cancellationToken);
        return Redirect(Places.HowIAm.Index());
    }

    // To watch less, and to be patient, is not what somebody who was hurt is asked to get better at while they may be in danger.
    private bool IsKeptBack(WeekItem item) =>
        item is WeekItem.Hours or WeekItem.Patience && Chose.HasFlag(WeekSides.Hurt) && _notes.State.SituationOn(Today).Standing is not SafetyLevel.Clear;

    /// <summary>Erases the week, with all that was ever told of it.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(
            happened => (happened is WeekEvent week && week.Week == Week) || (happened is SafetyWeekSaid said && said.Week == Week), cancellationToken);
        await drafts.DropAsync(Session, Places.HowIAm.Week(), isPrivate: true, cancellationToken);
        return Redirect(Places.HowIAm.Index());
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        _notes = await access.ReadNotesAsync(Session, cancellationToken);
        foreach (var item in Enum.GetNames<WeekItem>())
        {
            A[item] = A.TryGetValue(item, out var chosen) ? chosen ?? "" : "";
        }
    }
}
