using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Asking;

/// <summary>Sends questions as one list: chosen, seen as the other will see them, then sent.</summary>
public sealed class SendModel(Access access) : GivePage<QuestionsDelivered>(access)
{
    /// <summary>The questions that are ticked.</summary>
    [BindProperty] public IReadOnlyList<Id<OwnNote>> Chosen { get; set; } = [];

    /// <summary>The closed ones of which the list says that they are not to be told.</summary>
    [BindProperty] public IReadOnlyList<Id<OwnNote>> Topics { get; set; } = [];

    /// <summary>They want nothing graphic.</summary>
    [BindProperty] public bool NothingGraphic { get; set; }

    /// <summary>True while the list is shown as the other will see it.</summary>
    public bool IsPreview { get; private set; }

    /// <summary>The person's own questions.</summary>
    public OwnQuestions Questions => OwnQuestions.Of(Notes.State.Own);

    /// <summary>
    /// What can stand on the list, in the person's order, and what came of each; a question that needs more stands here also when it is no longer in the
    /// notes.
    /// </summary>
    public IReadOnlyList<(AskedQuestion Question, QuestionKept? Kept, LedgerLine? Line)> Choices
    {
        get
        {
            var lines = Ledger.Of(
                Notes.State.Deliveries,
                Open.State.Deliveries.All.Reverse().OfType<QuestionsDelivered>().Where(list => list.By == Open.Me)).ToDictionary(line => line.Question);
            var (open, known) = (Questions.Open, Questions.Open.Concat(Questions.Closed).Select(question => question.Id).ToHashSet());
            return
            [
                .. open.Select(kept => (new AskedQuestion(kept.Id, kept.Words, kept.Level), (QuestionKept?)kept, lines.GetValueOrDefault(kept.Id))),
                .. lines.Values.Where(line => line.IsForNextList && !known.Contains(line.Question))
                    .Select(line => (new AskedQuestion(line.Question, line.Asked, line.Level), (QuestionKept?)null, (LedgerLine?)line)),
            ];
        }
    }

    /// <summary>The list as it is chosen.</summary>
    public QuestionsDelivered Made => new(
        [.. Choices.Select(choice => choice.Question).Where(question => Chosen.Contains(question.Id))], NothingGraphic,
        [.. Questions.Closed.Where(question => Topics.Contains(question.Id)).Select(question => question.Words)])
    { Id = New, By = Open.Me, Day = Today };

    /// <summary>Shows what can be chosen, with what was not asked yet, and what needs more, ticked.</summary>
    public void OnGet()
    {
        NothingGraphic = true;
        Chosen = [
            .. Choices.Where(choice => choice.Kept?.CanGo(Now) != false && choice.Line is null or { IsForNextList: true })
                .Select(choice => choice.Question.Id)];
    }

    /// <summary>Shows the list as the other will see it.</summary>
    public IActionResult OnPost()
    {
        // How long it is held is asked on the next step.
        ModelState.Clear();
        var decision = Questions.Send(Made, Open.State.Deliveries, Now);
        IsPreview = decision.Accepted;
        return decision.Refusal is { } refusal ? Refuse(refusal) : Page();
    }

    /// <summary>Goes back to choosing.</summary>
    public void OnPostChange() => ModelState.Clear();

    /// <summary>Sends it.</summary>
    public Task<IActionResult> OnPostSendAsync(CancellationToken cancellationToken)
    {
        IsPreview = ModelState.IsValid;
        return IsPreview ? SendAsync(state => Questions.Send(Made, state.Deliveries, Now), cancellationToken) : Task.FromResult<IActionResult>(Page());
    }

    /// <summary>What stands beside a question: that it waits, that it needs more, or that it was asked before; null for a new one.</summary>
    public string? Beside(QuestionKept? kept, LedgerLine? line) =>
        kept?.WaitsUntil() is { } until && until > Now ? W["asking.waits", W.Weekday(DayOf(until)), W.Time(LocalTime(until))]
        : line is { IsForNextList: true } ? W["asking.send.more"]
        : line is not null ? W["asking.send.before"]
        : null;
}
