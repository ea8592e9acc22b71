using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Features.About;

namespace Steadfast.Web.Features.Settings;

/// <summary>The list of what a person can set.</summary>
public sealed class HomeModel(Tidings tidings, Web.Settings settings) : SignedInPage
{
    /// <summary>The number of the page the person comes from, whose act was done; null or anything else says nothing.</summary>
    [FromQuery(Name = "k")] public int? From { get; init; }

    /// <summary>The key of one line that says what was done; null if nothing was.</summary>
    public string? Said => From switch
    {
        4 => "settings.home.look-saved",
        11 => "settings.home.agreed.said",
        9 => Session.HasFactor ? "settings.home.factor-set" : "settings.home.factor-gone",
        _ => null,
    };

    /// <summary>True if a line says that something happened to the account.</summary>
    public bool IsToldSomething { get; private set; }

    /// <summary>True if reminders by mail are offered here.</summary>
    public bool OffersMail => settings.Mail.IsOn;

    /// <summary>True where this copy asks people to agree that it keeps their words.</summary>
    public bool AsksForConsent => AgreedModel.IsAsked(settings);

    /// <summary>True if this person agreed to the sentence as it is now.</summary>
    public bool HasAgreed => Session.Preferences.Consent is { Version: >= Papers.ConsentVersion };

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => IsToldSomething = (await tidings.ListAsync(Session, cancellationToken)).Count > 0;
}
