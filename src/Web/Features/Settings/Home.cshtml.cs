using Microsoft.AspNetCore.Mvc;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Settings;

/// <summary>The list of what a person can set.</summary>
public sealed class HomeModel : SignedInPage
{
    /// <summary>The number of the page the person comes from, whose act was done; null or anything else says nothing.</summary>
    [FromQuery(Name = "k")] public int? From { get; init; }

    /// <summary>The key of one line that says what was done; null if nothing was.</summary>
    public string? Said => From == 4 ? "settings.home.look-saved" : null;

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }
}
