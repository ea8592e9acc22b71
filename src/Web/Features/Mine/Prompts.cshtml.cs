using Steadfast.Vault;

namespace Steadfast.Web.Features.Mine;

/// <summary>What a page of the journal can begin from.</summary>
public sealed class PromptsModel(Access access) : SignedInPage
{
    /// <summary>Shows the choice.</summary>
    public void OnGet()
    {
    }

    /// <summary>Opens the notes, though nothing of them is shown, so that the way from here is not asked for the passphrase.</summary>
    protected override Task LoadAsync(CancellationToken cancellationToken) => access.ReadNotesAsync(Session, cancellationToken);
}
