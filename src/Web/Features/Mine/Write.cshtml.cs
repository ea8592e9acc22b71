using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Mine;

/// <summary>Writes a page of the journal, or changes it if it is there.</summary>
[Drafted(isPrivate: true)]
public sealed class WriteModel(Access access) : SignedInPage
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>Which page, from the address: one that is there, or the id of a new one.</summary>
    [FromRoute] public Id<JournalPage> Id { get; set; }

    /// <summary>The whole page.</summary>
    [BindProperty, Required, StringLength(Journal.MaxWordsLength)]
    public string Words { get; set; } = "";

    /// <summary>The page as it stands; null while it is new.</summary>
    public JournalPage? Written => _notes.State.Journal.Find(Id);

    /// <summary>Says how the page stood when the form was made; empty while there was none.</summary>
    public string Began => BeganWith.Mark(Written?.Words);

    /// <summary>True if the page was changed, or erased, by another form since this one was made.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Shows the form with the page in it.</summary>
    public void OnGet()
    {
        Words = Written?.Words ?? "";
        // A draft of a form that began from something else than stands now.
        IsChanged = ModelState.TryGetValue(nameof(Began), out var began) && began.AttemptedValue is { } mark && mark != Began;
    }

    /// <summary>Keeps the page and goes to it, unless it stands otherwise by now than when the form was made: then both are shown.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await access.ForWriting(_notes).DecideAsync(
            state => (IsChanged = HasChanged(state.Journal.Find(Id)?.Words)) ? Decision.Accept() : state.Journal.Write(Id, Words, Now), cancellationToken);
        if (IsChanged)
        {
            await LoadAsync(cancellationToken);
            return Page();
        }

        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Places.Mine.Show(Id));
    }

    /// <summary>Leaves the page as it stands, and what was typed is let go.</summary>
    public IActionResult OnPostLeave() => Redirect(Written is null ? Places.Mine.Index() : Request.Path);

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);

    // A form from before this copy was replaced says nothing of where it began.
    private bool HasChanged(string? now) => Request.Form[nameof(Began)] is [{ } began] && began != BeganWith.Mark(now) && now != Words;
}
