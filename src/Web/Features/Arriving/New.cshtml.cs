using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Features.About;
using Steadfast.Web.Features.Settings;

namespace Steadfast.Web.Features.Arriving;

/// <summary>Makes an account: GET offers a sign-in name and five words, POST makes the account and goes on to its recovery code.</summary>
[AllowAnonymous]
public sealed class NewModel(AccountBook accounts, IDataProtectionProvider protection, Web.Settings settings, TimeProvider clock, Words words) : PageModel
{
    private readonly IDataProtector _seal = protection.CreateProtector("Steadfast.OfferedName.v1");

    /// <summary>The offered name, protected: nobody can choose a name, and so nobody can find out which are given away.</summary>
    [BindProperty, AsTyped] public string Name { get; set; } = "";

    /// <summary>The passphrase.</summary>
    [BindProperty] public NewPassphrase NewPassphrase { get; set; } = new();

    /// <summary>Language and zone.</summary>
    [BindProperty] public Locale Locale { get; set; } = new();

    /// <summary>True for who said on the page before that they are an adult; it stands in the address, as nothing is kept of anybody yet.</summary>
    [FromQuery(Name = "a")] public bool IsAdult { get; init; }

    /// <summary>Ticked by who agrees that their words are kept.</summary>
    [BindProperty] public bool Consents { get; set; }

    /// <summary>True where people are asked to agree: wherever somebody other than the two keeps their words.</summary>
    public bool AsksForConsent => Papers.For(settings.KindOfCopy).Any();

    /// <summary>The offered name in the clear, to write down.</summary>
    public string ShownName { get; private set; } = "";

    /// <summary>Offers a name and five words.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!settings.SignUpIsOpen || !IsAdult)
        {
            return Redirect(settings.SignUpIsOpen ? Places.Arriving.Before() + "?k=1" : Places.Arriving.Before());
        }

        NewPassphrase.Offer();
        Locale.Zone = ZoneChoices.Nearby(clock);
        await OfferNameAsync(cancellationToken);
        return Page();
    }

    /// <summary>Makes the account, or shows the form again with what to put right; with <paramref name="other"/>, only offers other words.</summary>
    public async Task<IActionResult> OnPostAsync(string? other, CancellationToken cancellationToken)
    {
        if (!settings.SignUpIsOpen || !IsAdult)
        {
            return Redirect(settings.SignUpIsOpen ? Places.Arriving.Before() + "?k=1" : Places.Arriving.Before());
        }

        if (!TryReadName())
        {
            await OfferNameAsync(cancellationToken);
            ModelState.AddModelError(nameof(Name), words["arriving.new.stale"]);
        }

        if (other is not null || NewPassphrase.Offered.Length == 0)
        {
            ModelState.Clear();
            NewPassphrase.Offer();
            return Page();
        }

        if (AsksForConsent && !Consents)
        {
            ModelState.AddModelError(nameof(Consents), words["about.consent.missing"]);
        }

        Locale.Check(nameof(Locale), ModelState, settings, words);
        if (NewPassphrase.Choose(nameof(NewPassphrase), ModelState, words) is not { } passphrase || !ModelState.IsValid)
        {
            return Page();
        }

        var preferences = new Preferences(
            Locale.Language, Locale.Zone, Consent: Consents ? new(Papers.ConsentVersion, Zones.Day(clock.GetUtcNow(), Locale.Zone)) : null);
        var arrived = await accounts.SignUpAsync(ShownName, passphrase, preferences, HttpContext.Connection.RemoteIpAddress, cancellationToken);
        switch (arrived.Outcome)
        {
            case SignInOutcome.SignedIn:
                SignedIn.Give(HttpContext, arrived.Token!);
                return Redirect(Places.Settings.Code());
            case SignInOutcome.Wrong:
                await OfferNameAsync(cancellationToken);
                ModelState.AddModelError(nameof(Name), words["arriving.new.taken"]);
                return Page();
            default:
                return this.Later(arrived, nameof(NewPassphrase), "arriving.passphrase.later", words);
        }
    }

    private async Task OfferNameAsync(CancellationToken cancellationToken)
    {
        ShownName = await accounts.OfferNameAsync(cancellationToken);
        Name = _seal.Protect(ShownName);
    }

    private bool TryReadName()
    {
        try
        {
            ShownName = _seal.Unprotect(Name);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
