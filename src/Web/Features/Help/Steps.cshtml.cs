using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Steadfast.Web.Features.Help;

/// <summary>One exercise, step by step.</summary>
[AllowAnonymous]
public sealed class StepsModel : PageModel
{
    /// <summary>Which exercise, from the address, by its number.</summary>
    [FromRoute(Name = "n")] public int Number { get; init; }

    /// <summary>The key of its words.</summary>
    public string Key => "grounding." + ((Exercise)Number).ToString().ToLowerInvariant();

    /// <summary>Shows it; one that there is not is not found.</summary>
    public IActionResult OnGet() => Enum.IsDefined((Exercise)Number) ? Page() : NotFound();
}
