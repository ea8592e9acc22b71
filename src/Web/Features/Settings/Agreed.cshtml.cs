using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Features.About;

namespace Steadfast.Web.Features.Settings;

/// <summary>What somebody agreed to and when, and for who was never asked, the same box as at the beginning. Nothing waits for it.</summary>
public sealed class AgreedModel(AccountBook accounts, Web.Settings settings) : SignedInPage
{
    /// <summary>Ticked by who agrees.</summary>
    [BindProperty] public bool Consents { get; set; }

    /// <summary>What was agreed to; null if that was never asked, or the sentence has changed since.</summary>
    public Consent? Agreed => Session.Preferences.Consent is { Version: >= Papers.ConsentVersion } consent ? consent : null;

    /// <summary>True where this copy asks people to agree.</summary>
    public static bool IsAsked(Web.Settings settings) => Papers.For(settings.KindOfCopy).Any();

    /// <summary>Shows it, where it is asked.</summary>
    public IActionResult OnGet() => IsAsked(settings) ? Page() : NotFound();

    /// <summary>Seals version and day in the account.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!IsAsked(settings))
        {
            return NotFound();
        }

        if (!Consents)
        {
            ModelState.AddModelError(nameof(Consents), W["about.consent.missing"]);
            return Page();
        }

        await accounts.PreferAsync(Session, Session.Preferences with { Consent = new(Papers.ConsentVersion, Today) }, cancellationToken);
        return Redirect(Places.Settings.Home() + "?k=11");
    }
}
