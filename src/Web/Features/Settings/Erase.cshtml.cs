
namespace Steadfast.Web.Features.Settings;

/// <summary>The first step of erasing an account: what goes and what stays.</summary>
public sealed class EraseModel : SignedInPage
{
    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }
}
