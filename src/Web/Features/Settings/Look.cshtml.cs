using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Settings;

/// <summary>Light or dark pages.</summary>
public enum Theme
{
    /// <summary>As the device has it.</summary>
    Device,

    /// <summary>Always light.</summary>
    Light,

    /// <summary>Always dark.</summary>
    Dark,
}

/// <summary>After how long without an act the session ends.</summary>
public enum Idle
{
    /// <summary>5 minutes.</summary>
    Five = 5,

    /// <summary>10 minutes.</summary>
    Ten = 10,

    /// <summary>15 minutes, the longest there is.</summary>
    Fifteen = 15,
}

/// <summary>How the person's pages look and count days, and when the session ends by itself.</summary>
public sealed class LookModel(AccountBook accounts, Web.Settings settings) : SignedInPage
{
    /// <summary>Language and zone.</summary>
    [BindProperty] public Locale Locale { get; set; } = new();

    /// <summary>Light or dark.</summary>
    [BindProperty] public Theme Theme { get; set; }

    /// <summary>When the session ends by itself.</summary>
    [BindProperty] public Idle Idle { get; set; } = Idle.Fifteen;

    /// <summary>True to have nothing said about wording.</summary>
    [BindProperty] public bool HasNoCoach { get; set; }

    /// <summary>Shows what is set.</summary>
    public void OnGet()
    {
        var now = Session.Preferences;
        Locale = new() { Language = now.Language, Zone = now.Zone };
        Theme = now.Theme switch { "light" => Theme.Light, "dark" => Theme.Dark, _ => Theme.Device };
        HasNoCoach = now.HasNoCoach;
        Idle = now.IdleMinutes switch { <= 5 => Idle.Five, <= 10 => Idle.Ten, _ => Idle.Fifteen };
    }

    /// <summary>Keeps what is set, from the next page on.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Locale.Check(nameof(Locale), ModelState, settings, W);
        if (!ModelState.IsValid || !Enum.IsDefined(Theme) || !Enum.IsDefined(Idle))
        {
            return Page();
        }

        var theme = Theme switch { Theme.Light => "light", Theme.Dark => "dark", _ => null };
        await accounts.PreferAsync(
            Session,
            Session.Preferences with { Language = Locale.Language, Zone = Locale.Zone, Theme = theme, IdleMinutes = (int)Idle, HasNoCoach = HasNoCoach },
            cancellationToken);
        return Redirect(Places.Settings.Home() + "?k=4");
    }
}
