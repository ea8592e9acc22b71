using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Asking;

/// <summary>The answer to one question, kept for its writer alone until all are sent.</summary>
public sealed class AnswerModel(Access access) : CoachedNotePage<AnswerKept>(access)
{
    /// <summary>Which list, from the address.</summary>
    [FromRoute] public Id<Delivery> Of { get; set; }

    /// <summary>Which of its questions, from the address.</summary>
    [FromRoute] public Id<OwnNote> Question { get; set; }

    /// <summary>The list as it was opened.</summary>
    public QuestionsDelivered Asked => Notes.Deliveries.Find(Of) as QuestionsDelivered ?? throw new DoorClosedException();

    /// <summary>The question.</summary>
    public AskedQuestion ToAnswer => Asked.Find(Question) ?? throw new DoorClosedException();

    /// <inheritdoc/>
    public override string Back => Places.Asking.ToAnswer(Of);

    /// <summary>Opens the notes, and the question in them.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        _ = ToAnswer;
    }

    /// <inheritdoc/>
    protected override AnswerKept Amend(AnswerKept note) => note.IsMoreToCome ? note : note with { MoreBy = null };
}
