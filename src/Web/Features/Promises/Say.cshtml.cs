using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Promises;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Promises;

/// <summary>Says what came of a promise. The receiver's word decides, the maker's stands beside it, and an earlier one stays in sight.</summary>
[Drafted(isPrivate: false)]
public sealed class SayModel(Access access) : PromisePage(access)
{
    private static readonly IReadOnlyList<string> s_forMaker = [nameof(PromiseOutcome.Kept), nameof(PromiseOutcome.Partly), nameof(PromiseOutcome.NotKept)];

    /// <summary>What came of it.</summary>
    [BindProperty, Required] public PromiseOutcome? Outcome { get; set; }

    /// <summary>A few words about it; empty if nothing is to be added.</summary>
    [BindProperty, StringLength(Promise.MaxWordsLength)]
    public string Words { get; set; } = "";

    /// <summary>What this person can choose: that it could not be checked is for the receiver to say.</summary>
    public IReadOnlyList<string> Outcomes => IsMaker ? s_forMaker : [.. s_forMaker, nameof(PromiseOutcome.Unknown)];

    /// <summary>Shows the form with nothing chosen.</summary>
    public void OnGet()
    {
    }

    /// <summary>Keeps the account and goes back to the promise.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (ModelState.IsValid && !Outcomes.Contains(Outcome.ToString(), StringComparer.Ordinal))
        {
            ModelState.AddModelError(nameof(Outcome), W["refusal.invalid"]);
        }

        return ModelState.IsValid
            ? await DecideAsync(promise => promise.Say(Open.Me, Outcome!.Value, Typed.WordsOrNull(Words), Today), cancellationToken)
            : Page();
    }
}
