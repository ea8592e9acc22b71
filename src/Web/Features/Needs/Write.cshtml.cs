using Steadfast.Domain.Needs;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Needs;

/// <summary>Writes a need and the request made of it, and shows what is still open in it.</summary>
public sealed class WriteModel(Access access) : NotePage<NeedWritten>(access)
{
    /// <summary>The page of the need, or of all of them while it is new.</summary>
    public string Shown => Standing is { } need ? Places.Needs.Show(need.Id) : Back;

    /// <inheritdoc/>
    protected override string After => Own.Find<NeedWritten>(Which ?? New) is { } need ? Places.Needs.Show(need.Id) : Back;
}
