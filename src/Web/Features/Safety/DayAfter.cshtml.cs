using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Safety;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Safety;

/// <summary>Asks how it went after a day on which the person did something that the other may not have liked.</summary>
public sealed class DayAfterModel(Access access, Links links) : SignedInPage
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>The day asked about; null if there is none.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>What was said last; null if nothing was.</summary>
    public SafetyDayAfterSaid? Said => _notes.State.Safety.LastDayAfter;

    /// <summary>The day the form asks about.</summary>
    [BindProperty, Required] public DateOnly? About { get; set; }

    /// <summary>How it went.</summary>
    [BindProperty, Required] public DayAfter? Answer { get; set; }

    /// <summary>Asks, or shows what was said last and where to turn.</summary>
    public void OnGet()
    {
    }

    /// <summary>Notes the answer.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            Day ??= About;
            return Page();
        }

        var decision = await access.ForWriting(_notes).DecideAsync(state => state.Safety.SayAbout(About!.Value, Answer!.Value, Today), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Places.Safety.DayAfter());
    }

    /// <summary>Opens the notes, and looks for a day to ask about.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        _notes = await access.ReadNotesAsync(Session, cancellationToken);
        Day = _notes.State.Safety.DayToAskAbout(await Acts.DaysAsync(access, links, Session, cancellationToken), Today);
    }
}
