using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Features.Arriving;

namespace Steadfast.Web.Features.Settings;

/// <summary>Shows the secret of a second step, as a picture and as letters, until a code from it was typed or five minutes are over.</summary>
public sealed class FactorShownModel(SecondFactors factors, Web.Settings settings) : SignedInPage
{
    /// <summary>A code from the device, as typed.</summary>
    [BindProperty] public string Code { get; set; } = "";

    /// <summary>The secret in groups of four.</summary>
    public IEnumerable<string> Groups => factors.Shown(Session)!.Chunk(4).Select(group => new string(group));

    /// <summary>
    /// The secret as apps read it. It names the product as screens do, and not the account: the app's list can be seen by whoever holds the device.
    /// </summary>
    public QrPicture Picture =>
        QrPicture.Of($"otpauth://totp/{Uri.EscapeDataString(settings.Name)}?secret={factors.Shown(Session)}&issuer={Uri.EscapeDataString(settings.Name)}");

    /// <summary>Shows it, or goes back to the beginning if there is nothing to show.</summary>
    public IActionResult OnGet() => factors.Shown(Session) is null ? Redirect(Places.Settings.Factor()) : Page();

    /// <summary>Sets the second step once the code is right; with <paramref name="skip"/>, leaves it.</summary>
    public async Task<IActionResult> OnPostAsync(string? skip, CancellationToken cancellationToken)
    {
        if (skip is not null)
        {
            await factors.PutAwayAsync(Session, cancellationToken);
            return Redirect(Places.Settings.Home());
        }

        var answer = await factors.ConfirmAsync(Session, Code, cancellationToken);
        if (answer.Outcome == SignInOutcome.SignedIn)
        {
            SignedIn.Give(HttpContext, answer.Token!);
            return Redirect(Places.Settings.Home() + "?k=9");
        }

        ModelState.Remove(nameof(Code));
        Code = "";
        return factors.Shown(Session) is null ? Redirect(Places.Settings.Factor()) : this.Wrong(nameof(Code), W["settings.factor-shown.wrong"]);
    }
}
