using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Understanding;

/// <summary>Erases a breach with all that was said of it: GET says what that means, POST does it.</summary>
public sealed class EraseModel(Access access, Drafts drafts) : BreachPage(access)
{
    /// <summary>Says what erasing means.</summary>
    public void OnGet() => _ = Breach;

    /// <summary>Erases it, with every time it happened and what was typed and not sent. Sent twice, the second finds nothing left to do.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var times = Notes.State.Breaches.Find(Id)?.Occurrences.Select(time => $"/m/7/{Id}/4/{time.Occurrence}") ?? [];
        await NotesForWriting.EraseAsync(happened => happened is BreachEvent breach && breach.Id == Id, cancellationToken);
        foreach (var form in (string[])[$"/m/7/1/{Id}", $"/m/7/{Id}/4", $"/m/7/{Id}/5", .. times])
        {
            await drafts.DropAsync(Session, form, isPrivate: true, cancellationToken);
        }

        return Redirect("/m/7");
    }
}
