using Steadfast.Domain.Supporting;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Supporting;

/// <summary>The support bank: lists of one's own, and to whom they can be given.</summary>
public sealed class IndexModel(Access access) : SignedInPage
{
    /// <summary>The bank as it stands.</summary>
    public SupportBank Bank { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = (await access.ReadNotesAsync(Session, cancellationToken)).State;
        Bank = SupportBank.Of(notes.Own);
    }
}
