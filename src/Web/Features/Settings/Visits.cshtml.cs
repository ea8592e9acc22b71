using Microsoft.AspNetCore.Mvc;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Settings;

/// <summary>
/// The person's open sessions, and what happened to their account: GET lists both by the day, POST ends one session or all others, or puts away what is
/// known.
/// </summary>
public sealed class VisitsModel(Sessions sessions, Tidings tidings) : SignedInPage
{
    /// <summary>Present after something was ended.</summary>
    [FromQuery(Name = "k")] public string? Ended { get; init; }

    /// <summary>The sessions, oldest first.</summary>
    public IReadOnlyList<SessionLine> Lines { get; private set; } = [];

    /// <summary>What the person is to be told, oldest first.</summary>
    public IReadOnlyList<Tiding> Told { get; private set; } = [];

    /// <summary>True where all of that is what somebody did to the database, or a backup: no sign-in and no change of this account.</summary>
    public bool IsNewsOnly => Told.All(told => told.Kind is TidingKind.WithdrawnCameBack or TidingKind.WithdrawnWentOut or TidingKind.WaitingDropped);

    /// <summary>True after something was ended.</summary>
    public bool HasEnded => Ended is not null;

    /// <summary>Lists them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        (Lines, Told) = (await sessions.ListAsync(Session, cancellationToken), await tidings.ListAsync(Session, cancellationToken));

    /// <summary>
    /// Ends the session that <paramref name="one"/> names, or all others if it names none; with <paramref name="known"/>, puts away so many of what was
    /// told instead.
    /// </summary>
    public async Task<IActionResult> OnPostAsync(string? one, int? known, CancellationToken cancellationToken)
    {
        if (known is { } count)
        {
            await tidings.PutAwayAsync(Session, count, cancellationToken);
            return Redirect(Places.Settings.Visits());
        }

        if (one is null)
        {
            await sessions.EndOthersAsync(Session, cancellationToken);
        }
        else
        {
            await sessions.EndOneAsync(Session, one, cancellationToken);
        }

        return Redirect(Places.Settings.Visits() + "?k=1");
    }
}
