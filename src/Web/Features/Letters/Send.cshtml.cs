using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Letters;

/// <summary>The letter as the other could open it, and sending it, if they have said that one is welcome.</summary>
public sealed class SendModel(Access access) : GivePage<LetterDelivered>(access)
{
    /// <summary>The letter as it stands, with the effects that the other of this part shared.</summary>
    public LetterDraft Draft { get; private set; } = null!;

    /// <summary>The letter as it would go.</summary>
    public LetterDelivered Letter => Draft.Delivered(New, Open.Me, Today);

    /// <summary>True if the other has said that a letter is welcome. Never said and not any more are alike.</summary>
    public bool IsWelcome => Open.State.Welcomes.IsOpen(Open.Other!.Value);

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Sends it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        ModelState.IsValid ? await SendAsync(state => Letter.DeliverTo(Open.Other!.Value, state), cancellationToken) : Page();

    /// <inheritdoc/>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Draft = LetterDraft.Of(Notes.State, Open.Other);
    }
}
