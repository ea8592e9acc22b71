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
        var times = Notes.State.Breaches.Find(Id)?.Occurrences.Select(time => Places.Understanding.Time(Id, time.Id)) ?? [];
        await NotesForWriting.EraseAsync(happened => Breach.IsOf(happened, Id), cancellationToken);
        string[] said = [Places.Understanding.Describe(Id), Places.Understanding.Weigh(Id), Places.Understanding.Causes(Id), Places.Understanding.Time(Id)];
        foreach (var form in said.Concat(times))
        {
            await drafts.DropAsync(Session, form, isPrivate: true, cancellationToken);
        }

        return Redirect(Places.Understanding.Index());
    }
}
