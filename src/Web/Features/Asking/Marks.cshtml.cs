using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Asking;

/// <summary>What the asker says of one answer.</summary>
public sealed class MarkFields
{
    /// <summary>The id that the mark will have.</summary>
    public Id<Delivery> New { get; set; } = NewId.Of<Delivery>();

    /// <summary>How it stands; null if they do not say.</summary>
    public AnswerMark? Mark { get; set; }

    /// <summary>What is missing.</summary>
    [StringLength(Reply.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";
}

/// <summary>How the answers that somebody opened stand for them, question by question.</summary>
public sealed class MarksModel(Access access) : SharedPage(access)
{
    private readonly Access _access = access;
    private OpenSpace _notes = null!;

    /// <summary>Which answers, from the address.</summary>
    [FromRoute] public Id<Delivery> Id { get; set; }

    /// <summary>One for each answer, in their order.</summary>
    [BindProperty] public IList<MarkFields> Marks { get; set; } = [];

    /// <summary>The answers as they were opened.</summary>
    public AnswersDelivered Answers { get; private set; } = null!;

    /// <summary>Shows what was said of each last.</summary>
    public void OnGet() => Marks = [.. Answers.Answers.Select(answer => Last(answer.Question) is { } mark ? new MarkFields { Mark = mark.Mark, Words = mark.Words ?? "" } : new())];

    /// <summary>Keeps the marks beside the copy, closes what is not to be known any more, and then puts the marks where both see the answers.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || Marks.Count != Answers.Answers.Length)
        {
            return Page();
        }

        var marks = Marks.Zip(Answers.Answers).Where(one => one.First.Mark is not null)
            .Select(one => new QuestionMarked(one.Second.Question, one.First.Mark!.Value, Typed.WordsOrNull(one.First.Words)) { Id = one.First.New, To = Id, By = Open.Me, Day = Today }).ToList();
        await _notes.DecideAsync(state => Decision.Accept([.. Answers.Mark(marks, state.Deliveries).Events, .. Closed(state.Own, marks)]), cancellationToken);
        var decision = await Open.DecideAsync(state => Answers.Mark(marks, state.Deliveries), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect($"/o/{Space}/7/{Id}");
    }

    /// <summary>Opens the shared part and the notes; the answers have to be in both, and from the other.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        _notes = await _access.OpenNotesAsync(Session, Need.Write, cancellationToken);
        Answers = Open.State.Deliveries.Find(Id) is not null && _notes.State.Deliveries.Find(Id) is AnswersDelivered answers && answers.By != Open.Me && IsRunning ? answers : throw new DoorClosedException();
    }

    private QuestionMarked? Last(Id<OwnNote> question) => _notes.State.Deliveries.Replies<QuestionMarked>(Id).LastOrDefault(mark => mark.Question == question);

    private static IEnumerable<SpaceEvent> Closed(OwnNotes own, List<QuestionMarked> marks) => marks.Where(mark => mark.Mark == AnswerMark.NotToKnow)
        .Select(mark => own.Find<QuestionKept>(mark.Question)).OfType<QuestionKept>().Where(kept => !kept.IsClosed).Select(kept => kept with { IsClosed = true });
}
