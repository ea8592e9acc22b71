using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Tells how a day was, in three taps; today, or one of the six before.</summary>
[Drafted(isPrivate: true)]
public sealed class DayModel(Access access, Drafts drafts) : SignedInPage
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>What can be chosen instead of an answer.</summary>
    public static IReadOnlyList<string> Unsaid { get; } = [Chosen.Unsaid];

    /// <summary>What can be chosen instead of how settled somebody felt.</summary>
    public static IReadOnlyList<string> Apart { get; } = [nameof(Domain.Care.Settled.Apart), Chosen.Unsaid];

    /// <summary>How settled somebody can have felt.</summary>
    public static IReadOnlyList<string> Steps { get; } = [.. Enum.GetNames<Settled>().Except(Apart, StringComparer.Ordinal)];

    /// <summary>The day asked for in the address; null for today.</summary>
    [FromQuery(Name = "d")] public string? Asked { get; set; }

    /// <summary>The day the form is about.</summary>
    [BindProperty] public DateOnly About { get; set; }

    /// <summary>How the evening is.</summary>
    [BindProperty] public string Evening { get; set; } = "";

    /// <summary>How settled they felt around their partner.</summary>
    [BindProperty] public string Settled { get; set; } = "";

    /// <summary>What shook or steadied things.</summary>
    [BindProperty] public string Shaken { get; set; } = "";

    /// <summary>A line about it.</summary>
    [BindProperty, StringLength(DayBook.MaxNoteLength)]
    public string Note { get; set; } = "";

    /// <summary>Set by the button that says "not today".</summary>
    [BindProperty(Name = "pass")] public string? Pass { get; set; }

    /// <summary>True where the form stands on the first page, which is gone back to.</summary>
    [BindProperty] public bool IsToday { get; set; }

    /// <summary>The taps as they stand.</summary>
    public Taps Taps => new(About, Evening, Settled, Shaken, Note);

    /// <summary>True if something is told of the day.</summary>
    public bool IsTold => _notes.State.Days.Find(About) is not null;

    /// <summary>True if the day was let pass.</summary>
    public bool IsLetPass => _notes.State.Days.IsLetPass(About);

    /// <summary>The days that can be told, today first, with the key of how each stands.</summary>
    public IEnumerable<(DateOnly Day, string State)> Days => DayBook.Within(Today).Select(day => (day,
        _notes.State.Days.Find(day) is not null ? "feelings.state.told" : _notes.State.Days.IsLetPass(day) ? "feelings.state.passed" : "feelings.state.open"));

    /// <summary>Shows the form with what is told of the day.</summary>
    public void OnGet()
    {
        var drafted = ModelState.TryGetValue(nameof(About), out var typed) ? typed.AttemptedValue : null;
        About = new[] { Chosen.Day(Asked), Chosen.Day(drafted) }.FirstOrDefault(day => day is { } one && DayBook.Within(Today).Contains(one)) ?? Today;
        if (drafted is not null && drafted != Chosen.Written(About))
        {
            // What was begun about one day is not shown as if it were about another.
            ModelState.Clear();
        }

        if (_notes.State.Days.Find(About) is { } told)
        {
            (Evening, Settled, Shaken, Note) = (
                told.Evening?.ToString() ?? Chosen.Unsaid, told.Settled?.ToString() ?? Chosen.Unsaid, told.Shaken?.ToString() ?? Chosen.Unsaid,
                told.Note ?? "");
        }
    }

    /// <summary>Keeps what was told, or lets the day pass.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Pass is null && (Evening + Settled + Shaken + Note).Length == 0)
        {
            ModelState.AddModelError(nameof(Evening), W["feelings.day.nothing"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answers = new DayAnswers(Chosen.Of<Evening>(Evening), Chosen.Of<Settled>(Settled), Chosen.Of<Shaken>(Shaken), Typed.WordsOrNull(Note));
        var decision = await access.ForWriting(_notes).DecideAsync(
            state => Pass is null ? state.Days.Tell(About, answers, Today) : state.Days.LetPass(About, Today), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(IsToday ? Places.Today.Index() : Places.HowIAm.Index());
    }

    /// <summary>Erases the day, with all that was ever told of it.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is DayEvent day && day.About == About, cancellationToken);
        await drafts.DropAsync(Session, Places.HowIAm.Day(), isPrivate: true, cancellationToken);
        return Redirect(Places.HowIAm.Index());
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);
}
