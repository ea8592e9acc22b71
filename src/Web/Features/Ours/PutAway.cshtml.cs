using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Ours;

/// <summary>Puts a closed shared part away for good.</summary>
public sealed class PutAwayModel(Access access, Links links) : SharedPage(access)
{
    /// <summary>Says what that means; there is nothing to put away while the part is in use.</summary>
    public void OnGet() => EnsureClosed();

    /// <summary>Puts it away.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        EnsureClosed();
        await links.PutAwayAsync(Session, Space, cancellationToken);
        return Redirect(Places.Ours.Index());
    }

    private void EnsureClosed()
    {
        if (!Open.IsClosed)
        {
            throw new DoorClosedException();
        }
    }
}
