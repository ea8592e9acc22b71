using Steadfast.Domain.Deciding;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Deciding;

/// <summary>Something the other did, as the person saw it: what speaks for remorse under one address, what went on under another.</summary>
public sealed class DeedModel(Access access) : NotePage<DecidingDeedNoted>(access)
{
    /// <summary>True on the page of what went on or began again.</summary>
    public bool WentOn => Request.Path.StartsWithSegments(Places.Deciding.WentOn(), StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override object Given(NoteField field) => WentOn;
}
