using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Deliveries;

/// <summary>Gives back what one heard in the other's statement; again, if something was missing.</summary>
[Drafted(isPrivate: true)]
public sealed class MirrorModel(Access access) : GivePage<MirrorDelivered>(access)
{
    /// <summary>The statement, from the address.</summary>
    [FromRoute] public Id<Delivery> Id { get; set; }

    /// <summary>What was heard.</summary>
    [BindProperty, Required, StringLength(MirrorDelivered.MaxWordsLength)]
    public string Words { get; set; } = "";

    /// <summary>The statement, as this person keeps it.</summary>
    public StatementDelivered Statement { get; private set; } = null!;

    /// <summary>What the other says is missing in what was given back last; null if nothing was given back or answered.</summary>
    public MirrorAnswered? Answered => Last is { } last ? Open.State.Deliveries.LastReply<MirrorAnswered>(last.Id) : null;

    private MirrorDelivered? Last => Open.State.Deliveries.All.OfType<MirrorDelivered>().FirstOrDefault(mirror => mirror.Of == Id && mirror.By == Open.Me);

    /// <summary>Shows the form, with what was given back last in it.</summary>
    public void OnGet() => Words = Last?.Words ?? "";

    /// <summary>Shows what was typed with what the coach says of it; nothing is given.</summary>
    public IActionResult OnPostLook() => Page();

    /// <summary>Gives it back.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => ModelState.IsValid
        ? await SendAsync(state => state.Deliveries.Deliver(new MirrorDelivered(Id, Words) { Id = New, By = Open.Me, Day = Today }), cancellationToken)
        : Page();

    /// <summary>Opens the shared part and the notes, in which the statement has to stand: who has not opened it has heard nothing.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Statement = Notes.State.Deliveries.Find(Id) as StatementDelivered ?? throw new DoorClosedException();
    }
}
