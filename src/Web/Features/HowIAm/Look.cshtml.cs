using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Looks back: what to keep, change and stop, in somebody's own words.</summary>
[Drafted(isPrivate: true)]
public sealed class LookModel(Access access, Drafts drafts) : SignedInPage
{
    private SpaceView _notes = null!;

    /// <summary>Which time to look back, from the address, by its number.</summary>
    [FromRoute] public LookBack Point { get; set; }

    /// <summary>What to keep. "Keep" alone is the name of the button that keeps a draft.</summary>
    [BindProperty, StringLength(Timeline.MaxPlanLength)]
    public string ToKeep { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What to change.</summary>
    [BindProperty, StringLength(Timeline.MaxPlanLength)]
    public string ToChange { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What to stop.</summary>
    [BindProperty, StringLength(Timeline.MaxPlanLength)]
    public string ToStop { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>True once something is written.</summary>
    public bool IsWritten => _notes.State.Timeline.Find(Point) is not null;

    /// <summary>Shows the form with what is written.</summary>
    public void OnGet()
    {
        if (_notes.State.Timeline.Find(Point) is { } written)
        {
            (ToKeep, ToChange, ToStop) = (written.Keep ?? "", written.Change ?? "", written.Stop ?? "");
        }
    }

    /// <summary>Keeps what was written.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if ((ToKeep + ToChange + ToStop).Length == 0)
        {
            ModelState.AddModelError(nameof(ToKeep), W["feelings.look.nothing"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await access.ForWriting(_notes).DecideAsync(
            state => state.Timeline.Look(Point, Typed.WordsOrNull(ToKeep), Typed.WordsOrNull(ToChange), Typed.WordsOrNull(ToStop), Today), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect("/m/12/5");
    }

    /// <summary>Erases what was written, with all it ever said.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is LookedBack looked && looked.Point == Point, cancellationToken);
        await drafts.DropAsync(Session, $"/m/12/9/{(int)Point}", isPrivate: true, cancellationToken);
        return Redirect("/m/12/5");
    }

    /// <summary>Opens the notes; a time to look back that there is not does not exist.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(Point))
        {
            throw new DoorClosedException();
        }

        _notes = await access.ReadNotesAsync(Session, cancellationToken);
    }
}
