using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Notes;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Asking;

/// <summary>Somebody's own questions in their order, those they were asked, and where either can be sent.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>The id of the order, if there is none yet.</summary>
    [BindProperty] public Id<OwnNote> New { get; set; } = NewId.Of<OwnNote>();

    /// <summary>The questions.</summary>
    public OwnQuestions Questions => OwnQuestions.Of(_notes.State.Own);

    /// <summary>The lists this person was sent and has opened, what came last first.</summary>
    public IReadOnlyList<QuestionsDelivered> AskedOfMe => [.. _notes.State.Deliveries.All.OfType<QuestionsDelivered>()];

    /// <summary>Shows them.</summary>
    public void OnGet() { }

    /// <summary>Moves a question one place up or down.</summary>
    /// <param name="up">Which one goes up; null if none does.</param>
    /// <param name="down">Which one goes down.</param>
    public async Task<IActionResult> OnPostAsync(Id<OwnNote>? up, Id<OwnNote>? down, CancellationToken cancellationToken)
    {
        if ((up ?? down) is { } moved)
        {
            await access.ForWriting(_notes).DecideAsync(
                state =>
                    OwnQuestions.Of(state.Own).Moved(moved, up is null ? Move.Down : Move.Up, New, Today) is { } order
                        ? state.Own.Keep(order)
                        : Decision.Accept(), cancellationToken);
        }

        return Redirect(Places.Asking.Index());
    }

    /// <summary>How a question stands: when it can be sent if it waits, else its level.</summary>
    public string Standing(QuestionKept question) =>
        question.WaitsUntil() is { } until && until > Now ? WaitsInWords(until) : W["asking.level." + question.Level.ToString().ToLowerInvariant()];

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);

    private string WaitsInWords(DateTimeOffset until) => W["asking.waits", W.Weekday(DayOf(until)), W.Time(LocalTime(until))];
}
