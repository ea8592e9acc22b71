using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Names the day from which the times to look back are counted.</summary>
[Drafted(isPrivate: true)]
public sealed class SinceModel(Access access, Drafts drafts) : SignedInPage
{
    private SpaceView _notes = null!;

    /// <summary>The day.</summary>
    [BindProperty, Required] public DateOnly? Day { get; set; }

    /// <summary>True once a day is named.</summary>
    public bool IsNamed => _notes.State.Timeline.Since is not null;

    /// <summary>Shows the form.</summary>
    public void OnGet() => Day = _notes.State.Timeline.Since;

    /// <summary>Keeps the day.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await access.ForWriting(_notes).DecideAsync(state => state.Timeline.NameSince(Day!.Value, Today), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect("/m/12/5");
    }

    /// <summary>Takes the day off the timeline. What was written at a time to look back stays for when a day is named again.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is TimelineSinceNamed, cancellationToken);
        await drafts.DropAsync(Session, "/m/12/8", isPrivate: true, cancellationToken);
        return Redirect("/m/12/5");
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);
}
