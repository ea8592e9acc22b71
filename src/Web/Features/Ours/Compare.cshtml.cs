using Steadfast.Vault;

namespace Steadfast.Web.Features.Ours;

/// <summary>Four words that both people see alike, to find out that nobody stands between them.</summary>
public sealed class CompareModel(Access access) : SharedPage(access)
{
    /// <summary>Shows the words.</summary>
    public void OnGet()
    {
    }
}
