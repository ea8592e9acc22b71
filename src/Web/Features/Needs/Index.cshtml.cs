using Steadfast.Domain.Needs;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Needs;

/// <summary>What the person needs, what makes them feel secure, and their own boundaries.</summary>
public sealed class IndexModel(Access access) : NeedsPage(access)
{
    /// <summary>The word in it that can be taken in two ways; null if there is none.</summary>
    public string? VagueIn(NeedSecureThingNoted thing) => new Request(What: thing.Words).StillOpen(Vague).FirstOrDefault(part => part.Part == RequestPart.What)?.Vague;

    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
    }
}
