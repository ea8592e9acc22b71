using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Settings;

/// <summary>Shows a new recovery code until three of its groups have been typed back, or the person goes on without.</summary>
public sealed class CodeModel(AccountBook accounts) : SignedInPage
{
    /// <summary>What was typed for each group asked for, in the order asked.</summary>
    [BindProperty] public IList<string?> Typed { get; set; } = [];

    /// <summary>The places, from 0, of the three groups asked for; empty when no code waits.</summary>
    /// <remarks>Drawn from the code itself, so that the page asks for the same three however often it is loaded.</remarks>
    public IReadOnlyList<int> Asked => Session.PendingCode is not { } groups
        ? []
        : [
            .. SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(groups))).Take(groups.Count).Index().OrderBy(drawn => drawn.Item).Take(3)
                .Select(drawn => drawn.Index).Order()];

    /// <summary>Shows the code, or says that none waits.</summary>
    public void OnGet()
    {
    }

    /// <summary>Compares what was typed and goes on to Today; with <paramref name="skip"/>, goes on without.</summary>
    public async Task<IActionResult> OnPostAsync(string? skip, CancellationToken cancellationToken)
    {
        if (skip is not null)
        {
            await accounts.SkipCodeAsync(Session, cancellationToken);
            return Redirect(Places.Today.Index());
        }

        var asked = Asked;
        for (var i = 0; i < asked.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(Typed.ElementAtOrDefault(i)))
            {
                ModelState.AddModelError($"Typed[{i}]", W["settings.code-back.missing", asked[i] + 1]);
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (asked.Count > 0
            && !await accounts.ConfirmCodeAsync(Session, asked.Index().ToDictionary(place => place.Item, place => Typed[place.Index]!), cancellationToken))
        {
            ModelState.AddModelError("Typed[0]", W["settings.code-back.wrong"]);
            return Page();
        }

        return Redirect(Places.Today.Index());
    }
}
