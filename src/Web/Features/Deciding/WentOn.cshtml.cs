using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Deciding;

/// <summary>What went on, or began again, as the person saw it.</summary>
[Drafted(isPrivate: true)]
public sealed class WentOnModel(Access access, Drafts drafts) : DeedPage(access, drafts)
{
    /// <inheritdoc/>
    public override bool WentOn => true;
}
