using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Deciding;

/// <summary>What speaks for remorse, as the person saw it.</summary>
[Drafted(isPrivate: true)]
public sealed class DeedModel(Access access, Drafts drafts) : DeedPage(access, drafts)
{
    /// <inheritdoc/>
    public override bool WentOn => false;
}
