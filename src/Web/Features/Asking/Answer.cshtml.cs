using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Asking;

/// <summary>The answer to one question, kept for its writer alone until all are sent.</summary>
public sealed class AnswerModel(Access access) : OwnNotePage<AnswerKept>(access)
{
    private readonly Access _access = access;
    private DateOnly? _moreBy;

    /// <summary>Which list, from the address.</summary>
    [FromRoute(Name = "list")] public Id<Delivery> Of { get; set; }

    /// <summary>Which of its questions, from the address.</summary>
    [FromRoute] public Id<OwnNote> Question { get; set; }

    /// <summary>The answer.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What led to it.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Why { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>They cannot answer yet, and will say so.</summary>
    [BindProperty] public bool IsOpen { get; set; }

    /// <summary>There is more to come.</summary>
    [BindProperty] public bool IsMoreToCome { get; set; }

    /// <summary>By which day, as a date field sends it; empty if they name none.</summary>
    [BindProperty] public string MoreBy { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>The list as it was opened.</summary>
    public QuestionsDelivered Asked { get; private set; } = null!;

    /// <summary>The question.</summary>
    public AskedQuestion ToAnswer => Asked.Find(Question) ?? throw new DoorClosedException();

    /// <summary>Shows what was typed with what the coach says of it; nothing is kept.</summary>
    public IActionResult OnPostLook() => Page();

    /// <inheritdoc/>
    public override string Address => $"/m/29/{Of}/{Question}";

    /// <inheritdoc/>
    public override string Back => $"/m/29/{Of}";

    /// <inheritdoc/>
    public override string Key => "asking.answer";

    /// <inheritdoc/>
    protected override string After => Back;

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <summary>Opens the notes, and the question in them.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Asked = (await _access.ReadNotesAsync(Session, cancellationToken)).State.Deliveries.Find(Of) as QuestionsDelivered ?? throw new DoorClosedException();
        _ = ToAnswer;
        await base.LoadAsync(cancellationToken);
        if (Typed.DayError(MoreBy, W, out _moreBy) is { } error)
        {
            ModelState.AddModelError(nameof(MoreBy), error);
        }
    }

    /// <inheritdoc/>
    protected override AnswerKept? Find() => Own.All<AnswerKept>().FirstOrDefault(kept => kept.Of == Of && kept.Question == Question);

    /// <inheritdoc/>
    protected override void Fill(AnswerKept note) =>
        (Words, Why, IsOpen, IsMoreToCome, MoreBy) = (note.Words ?? "", note.Why ?? "", note.IsOpen, note.IsMoreToCome, Typed.Day(note.MoreBy));

    /// <inheritdoc/>
    protected override AnswerKept Make() => new(Of, Question, Typed.WordsOrNull(Words), Typed.WordsOrNull(Why), IsOpen, IsMoreToCome, IsMoreToCome ? _moreBy : null) { Id = New, Day = NoteDay };
}
