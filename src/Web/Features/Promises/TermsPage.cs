using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Promises;
using Steadfast.Vault;
using Steadfast.Web.Agreeing;

namespace Steadfast.Web.Features.Promises;

/// <summary>A form with what is promised in it: to offer a promise, to change one, and to put one in other words.</summary>
public abstract class TermsPage(Access access) : ProposePage(access)
{
    /// <summary>One thing that someone could see or hear.</summary>
    [BindProperty, Required, StringLength(Promise.MaxWhatLength)]
    public string What { get; set; } = "";

    /// <summary>The last day, as a date field sends it in every language: yyyy-MM-dd.</summary>
    [BindProperty, Required]
    public string Due { get; set; } = "";

    /// <summary>What happens if it cannot be kept: "I tell you by …".</summary>
    [BindProperty, Required, StringLength(Promise.MaxLineLength)]
    public string Fallback { get; set; } = "";

    /// <summary>Where; empty if it makes no difference.</summary>
    [BindProperty, StringLength(Promise.MaxLineLength)]
    public string Where { get; set; } = "";

    /// <summary>What could get in the way; empty if it is not named.</summary>
    [BindProperty, StringLength(Promise.MaxLineLength)]
    public string Obstacle { get; set; } = "";

    /// <summary>The terms as they were typed, or null when something is to be put right, which the form then says.</summary>
    protected PromiseTerms? ReadTerms()
    {
        if (Typed.DayError(Due, W, out var due, "promises.terms.due.unreadable") is { } error)
        {
            ModelState.AddModelError(nameof(Due), error);
        }

        return ModelState.IsValid ? new(What, due!.Value, Fallback, Typed.WordsOrNull(Where), Typed.WordsOrNull(Obstacle)) : null;
    }

    /// <summary>Puts terms into the form.</summary>
    protected void Fill(PromiseTerms terms)
    {
        What = terms.What;
        Due = Typed.Day(terms.Due);
        Fallback = terms.Fallback;
        Where = terms.Where ?? "";
        Obstacle = terms.Obstacle ?? "";
    }

    /// <summary>Shows the form again with a refusal, beside the field it is about if there is one.</summary>
    protected IActionResult RefuseTerms(string refusal)
    {
        if (refusal != "promise-due-past")
        {
            return Refuse(refusal);
        }

        ModelState.AddModelError(nameof(Due), W["refusal." + refusal]);
        return Page();
    }
}
