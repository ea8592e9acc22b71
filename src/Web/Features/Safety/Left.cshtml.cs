using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Safety;

/// <summary>When what this person stopped sharing begins to show, and how to put that off. Behind the notes' own door: it names an act.</summary>
public sealed class LeftModel(Access access, Links links) : SignedInPage
{
    /// <summary>What does not show yet, oldest first.</summary>
    public IReadOnlyList<LeftSpace> Left { get; private set; } = [];

    /// <summary>True just after it was put off.</summary>
    [FromQuery(Name = "k")] public bool IsPutOff { get; set; }

    /// <summary>Which.</summary>
    [BindProperty] public Id<Space> Space { get; set; }

    /// <summary>Which is chosen as the form is shown: the one that was, else the first to show.</summary>
    public Id<Space> Chosen => Left.Any(left => left.Space == Space) ? Space : Left.MinBy(left => left.ShowsOn)!.Space;

    /// <summary>For how many days from today.</summary>
    [BindProperty, Required, AllowedValues(30, 90, 180, 365)]
    public int? Days { get; set; } = 90;

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Puts it off.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return await links.PutOffAsync(Session, Space, Days!.Value, cancellationToken) is { } refusal
            ? Refuse(refusal)
            : Redirect(Places.Safety.Left() + "?k=true");
    }

    /// <summary>Opens the notes, and looks what was left.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await access.ReadNotesAsync(Session, cancellationToken);
        Left = [.. (await links.LeftAsync(Session, cancellationToken)).Where(left => left.ShowsOn > DateOnly.FromDateTime(Now.UtcDateTime))];
    }
}
