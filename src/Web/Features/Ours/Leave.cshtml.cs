using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Ours;

/// <summary>Leaves a shared part, at once and quietly. It needs nobody's consent and no reason.</summary>
public sealed class LeaveModel(Access access, Links links) : SharedPage(access)
{
    /// <summary>For how long the other goes on seeing it as it was.</summary>
    public static readonly IReadOnlyList<string> Choices = ["30", "90", "180", "365"];

    /// <summary>How many days: one of <see cref="Choices"/>; 30 unless chosen otherwise, so that leaving asks for nothing.</summary>
    [BindProperty, Required, AllowedValues(30, 90, 180, 365)]
    public int? Days { get; set; } = 30;

    /// <summary>True: nobody is kept in a part whose record is broken.</summary>
    protected override bool IsForBroken => true;

    /// <summary>Says what leaving means, for both.</summary>
    public void OnGet()
    {
    }

    /// <summary>Leaves, and goes where linking is explained.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await links.LeaveAsync(Session, Space, Days!.Value, cancellationToken);
        return Redirect(Places.Ours.Index());
    }
}
