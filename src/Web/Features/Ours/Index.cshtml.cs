using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Ours;

/// <summary>The way to what is shared: to the one shared part in use, to a list if there are others, or to what linking is.</summary>
public sealed class IndexModel(Access access, Links links, Losses losses) : SignedInPage
{
    /// <summary>
    /// The shared parts this person belongs to, with the other's name and whether each is closed; those in use first. Empty while there is none.
    /// </summary>
    public IReadOnlyList<(Id<Space> Space, PersonName Other, bool IsClosed)> Parts { get; private set; } = [];

    /// <summary>What was shared and is no longer there, or cannot be shown.</summary>
    public IReadOnlyList<Loss> Lost { get; private set; } = [];

    /// <summary>True if anything is shared, or was and is lost.</summary>
    public bool HasParts => Parts.Count + Lost.Count > 0;

    /// <summary>True while a code of this person's can be used.</summary>
    public bool HasInvited { get; private set; }

    /// <summary>Goes to the shared part if there is one and it is in use, else shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var parts = new List<(Id<Space> Space, PersonName Other, bool IsClosed)>();
        foreach (var open in await access.ReadSharedAsync(Session, cancellationToken))
        {
            // A part that nobody has joined is an invitation still, and its own page shows it.
            if (open.IsClosed || open.Other is not null)
            {
                parts.Add((open.Id, SharedPage.NameOfOther(open, W), open.IsClosed));
            }
        }

        Lost = [.. (await losses.FindAsync(Session, cancellationToken)).Where(loss => loss is { IsNotes: false, Kind: LossKind.Gone or LossKind.Broken })];
        if (Lost.Count == 0 && parts is [{ IsClosed: false } only])
        {
            return Redirect(Places.Ours.Show(only.Space));
        }

        Parts = [.. parts.OrderBy(part => part.IsClosed)];
        HasInvited = await links.OpenInvitationAsync(Session, cancellationToken) is not null;
        return Page();
    }
}
