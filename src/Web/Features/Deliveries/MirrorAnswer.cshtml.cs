using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Deliveries;

/// <summary>Whether a mirror shows it.</summary>
public enum Shows
{
    /// <summary>It does.</summary>
    Right,

    /// <summary>Something is missing.</summary>
    Missing,
}

/// <summary>Whose statement it was says whether what the other heard is right.</summary>
[Drafted(isPrivate: true)]
public sealed class MirrorAnswerModel(Access access) : ReplyPage<MirrorAnswered>(access)
{
    /// <summary>The mirror, from the address.</summary>
    [FromRoute] public Id<Delivery> Id { get; set; }

    /// <summary>Whether it is right.</summary>
    [BindProperty, Required] public Shows? Answer { get; set; }

    /// <summary>What is missing; null if nothing is said about it.</summary>
    [BindProperty, StringLength(Reply.MaxWordsLength)]
    public string? Missing { get => field; set => field = Typed.Words(value) is { Length: > 0 } words ? words : null; }

    /// <summary>The mirror, as this person keeps it.</summary>
    public MirrorDelivered Mirror { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Answers.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var reply = new MirrorAnswered(Answer == Shows.Right, Answer == Shows.Right ? null : Missing) { Id = New, To = Id, By = Open.Me, Day = Today };
        return await SendAsync(state => state.Deliveries.Answer(reply), cancellationToken);
    }

    /// <summary>Opens the shared part and the notes, in which the mirror has to stand.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Mirror = Notes.State.Deliveries.Find(Id) as MirrorDelivered ?? throw new DoorClosedException();
    }
}
