using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>The impact statement in the making: its parts, and the effects one by one.</summary>
public sealed class ImpactModel(Access access) : SignedInPage
{
    /// <summary>The statement as it stands.</summary>
    public ImpactStatement Statement { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        Statement = ImpactStatement.Of(notes.Own);
    }
}
