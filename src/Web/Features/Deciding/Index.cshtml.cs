using Steadfast.Vault;

namespace Steadfast.Web.Features.Deciding;

/// <summary>Deciding: where the person stood last, the questions, what matters, what was done, and both paths, the one as large as the other.</summary>
public sealed class IndexModel(Access access) : DecidingPage(access)
{
    /// <summary>Shows the page.</summary>
    public void OnGet()
    {
    }
}
