using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Settings;

/// <summary>The person's open sessions: GET lists them by the day they began, POST ends one or all others.</summary>
public sealed class VisitsModel(Sessions sessions) : SignedInPage
{
    /// <summary>Present after something was ended.</summary>
    [FromQuery(Name = "k")] public string? Ended { get; init; }

    /// <summary>The sessions, oldest first.</summary>
    public IReadOnlyList<SessionLine> Lines { get; private set; } = [];

    /// <summary>True after something was ended.</summary>
    public bool HasEnded => Ended is not null;

    /// <summary>Lists them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Lines = await sessions.ListAsync(Session, cancellationToken);

    /// <summary>Ends the session that <paramref name="one"/> names, or all others if it names none.</summary>
    public async Task<IActionResult> OnPostAsync(string? one, CancellationToken cancellationToken)
    {
        if (one is null)
        {
            await sessions.EndOthersAsync(Session, cancellationToken);
        }
        else
        {
            await sessions.EndOneAsync(Session, one, cancellationToken);
        }

        return Redirect("/s/1?k=1");
    }
}
