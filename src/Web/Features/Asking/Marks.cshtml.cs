using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Asking;

/// <summary>What the asker says of one answer.</summary>
public sealed class MarkFields
{
    /// <summary>How it stands; null if they do not say.</summary>
    public AnswerMark? Mark { get; set; }

    /// <summary>What is missing.</summary>
    [StringLength(Reply.MaxWordsLength)]
    public string Words { get; set; } = "";
}

/// <summary>How the answers that somebody opened stand for them, question by question.</summary>
public sealed class MarksModel(Access access) : ReplyPage<AnswersMarked>(access)
{
    /// <summary>Which answers, from the address.</summary>
    [FromRoute] public Id<Delivery> Id { get; set; }

    /// <summary>One for each answer, in their order.</summary>
    [BindProperty] public IList<MarkFields> Marks { get; set; } = [];

    /// <summary>The answers as they were opened.</summary>
    public AnswersDelivered Answers { get; private set; } = null!;

    /// <summary>Shows what was said of each last.</summary>
    public void OnGet()
    {
        var last = AnswersMarked.Last(Id, Notes.State.Deliveries);
        Marks = [
            .. Answers.Answers.Select(answer => last.GetValueOrDefault(answer.Question) is { } mark
                ? new MarkFields { Mark = mark.Mark, Words = mark.Words ?? "" }
                : new())];
    }

    /// <summary>Keeps the marks beside the copy, closes what is not to be known any more, and sends the marks to where both see the answers.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var said = new AnswersMarked([.. Marks.Zip(Answers.Answers).Where(one => one.First.Mark is not null)
            .Select(one => new QuestionMark(one.Second.Question, one.Second.Asked, one.First.Mark!.Value, Typed.WordsOrNull(one.First.Words)))])
        { Id = New, To = Id, By = Open.Me, Day = Today };
        if (said.Marks.Count == 0)
        {
            return Refuse("nothing-said");
        }

        await NotesForWriting.DecideAsync(
            state => Decision.Accept([.. Answers.Mark(said, state.Deliveries).Events, .. Closed(state.Own, said)]), cancellationToken);
        return await SendAsync(state => Answers.Mark(said, state.Deliveries), cancellationToken);
    }

    /// <summary>Opens the shared part and the notes; the answers have to be in both, and from the other.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Answers = Open.State.Deliveries.Find(Id) is not null && Notes.State.Deliveries.Find(Id) is AnswersDelivered answers && answers.By != Open.Me
            ? answers
            : throw new DoorClosedException();
        Marks = [.. Answers.Answers.Select((_, at) => at < Marks.Count ? Marks[at] : new())];
    }

    private static IEnumerable<SpaceEvent> Closed(OwnNotes own, AnswersMarked said) => said.Marks.Where(mark => mark.Mark == AnswerMark.NotToKnow)
        .Select(mark => own.Find<QuestionKept>(mark.Question)).OfType<QuestionKept>().Where(kept => !kept.IsClosed)
            .Select(kept => kept with { IsClosed = true });
}
