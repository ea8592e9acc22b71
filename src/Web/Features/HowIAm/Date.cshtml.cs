using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>Names a date that may be hard, with what the person will do that day; changes it, or erases it.</summary>
[Drafted(isPrivate: true)]
public sealed class DateModel(Access access, Drafts drafts) : SignedInPage
{
    private SpaceView _notes = null!;

    /// <summary>Which date, from the address; null for a new one.</summary>
    [FromRoute] public Id<HardDate>? Id { get; set; }

    /// <summary>The id a new date will have, so that it is one however often it is sent.</summary>
    [BindProperty] public Id<HardDate> New { get; set; } = NewId.Of<HardDate>();

    /// <summary>What the day is.</summary>
    [BindProperty, Required, StringLength(Timeline.MaxWordsLength)]
    public string Name { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>When it is.</summary>
    [BindProperty, Required] public DateOnly? Day { get; set; }

    /// <summary>What they will do that day.</summary>
    [BindProperty, StringLength(Timeline.MaxPlanLength)]
    public string Plan { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>The address of the form.</summary>
    public string Path => Id is { } id ? $"/m/12/7/{id}" : "/m/12/7";

    /// <summary>Shows the form; a date that there is not does not exist.</summary>
    public void OnGet()
    {
        if (Id is { } id)
        {
            var date = _notes.State.Timeline.Find(id) ?? throw new DoorClosedException();
            (Name, Day, Plan) = (date.Name, date.Day, date.Plan ?? "");
        }
    }

    /// <summary>Keeps the date.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await access.ForWriting(_notes).DecideAsync(state => state.Timeline.SetDate(Id ?? New, Day!.Value, Name, Typed.WordsOrNull(Plan), Today), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect("/m/12/5");
    }

    /// <summary>Erases the date, with all it ever said. Sent twice, the second finds nothing left to do.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await access.ForWriting(_notes).EraseAsync(happened => happened is HardDateSet date && date.Id == Id, cancellationToken);
        await drafts.DropAsync(Session, Path, isPrivate: true, cancellationToken);
        return Redirect("/m/12/5");
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);
}
