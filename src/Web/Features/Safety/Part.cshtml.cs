using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Safety;

/// <summary>Writes a part of the plan, or erases it.</summary>
[Drafted(isPrivate: true)]
public sealed class PartModel(Access access, Drafts drafts) : SignedInPage
{
    private SpaceView _notes = null!;

    /// <summary>Which part, from the address, by its number.</summary>
    [FromRoute] public PlanPart Part { get; set; }

    /// <summary>The key of its words.</summary>
    public string Key => "safety.plan." + Part.ToString().ToLowerInvariant();

    /// <summary>True once something is written.</summary>
    public bool IsWritten => _notes.State.Plan.Find(Part) is not null;

    /// <summary>The whole part.</summary>
    [BindProperty, Required, StringLength(SafetyPlan.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Shows the part.</summary>
    public void OnGet() => Words = _notes.State.Plan.Find(Part) ?? "";

    /// <summary>Keeps the part.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await access.ForWriting(_notes).DecideAsync(state => state.Plan.Write(Part, Words, Today), cancellationToken);
        return Redirect("/m/3");
    }

    /// <summary>Erases the part, with all it ever said.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is SafetyPlanWritten written && written.Part == Part, cancellationToken);
        await drafts.DropAsync(Session, $"/m/3/{(int)Part}", isPrivate: true, cancellationToken);
        return Redirect("/m/3");
    }

    /// <summary>Opens the notes; a part that there is not is not found.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(Part))
        {
            throw new DoorClosedException();
        }

        _notes = await access.ReadNotesAsync(Session, cancellationToken);
    }
}
