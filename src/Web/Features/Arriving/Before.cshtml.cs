using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Steadfast.Web.Features.About;

namespace Steadfast.Web.Features.Arriving;

/// <summary>
/// What somebody is told before they begin: who runs this copy, who could read what they write, and what watching a device means. Readable without an
/// account; only who says they are an adult goes on.
/// </summary>
[AllowAnonymous]
public sealed class BeforeModel(Web.Settings settings, Words words) : PageModel
{
    /// <summary>True when nobody can begin here now.</summary>
    public bool IsClosed => !settings.SignUpIsOpen;

    /// <summary>The key of the words that say why nobody can begin.</summary>
    public string ClosedBecause => settings.Unanswered.Count == 0 ? "arriving.closed.nobody" : "arriving.closed.unanswered";

    /// <summary>Who runs this copy, in their own words.</summary>
    public string Operator => settings.Operator;

    /// <summary>How to reach them; empty if they did not say.</summary>
    public string Contact => settings.Contact;

    /// <summary>Whom it is for, as it is written in keys.</summary>
    public string Kind => settings.Kind.Trim().ToLowerInvariant();

    /// <summary>True where there is a notice and rules to read, and people are asked to agree on the next page.</summary>
    public bool HasPapers => Papers.For(settings.KindOfCopy).Any();

    /// <summary>
    /// Ticked by who is 18 or older; a letter, as it stands in the next page's address. It is asked and never checked: a birth date would tell more than is
    /// needed, and prove as little.
    /// </summary>
    public bool A { get; init; }

    /// <summary>Where somebody comes from: <c>1</c> from the next page, without having said that they are an adult.</summary>
    [FromQuery(Name = "k")] public string? From { get; init; }

    /// <summary>Shows it. It sets no cookie: nobody has begun.</summary>
    public void OnGet()
    {
        if (From == "1" && !IsClosed)
        {
            ModelState.AddModelError(nameof(A), words["arriving.before.adult.missing"]);
        }
    }
}
