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
    private SpaceView _notes = null!;

    /// <summary>Which page, from the address: one that is there, or the id of a new one.</summary>
    [FromRoute] public Id<JournalPage> Id { get; set; }

    /// <summary>The whole page.</summary>
    [BindProperty, Required, StringLength(Journal.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>The page as it stands; null while it is new.</summary>
    public JournalPage? Written => _notes.State.Journal.Find(Id);

    /// <summary>Shows the form with the page in it.</summary>
    public void OnGet() => Words = Written?.Words ?? "";

    /// <summary>Keeps the page and goes to it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await access.ForWriting(_notes).DecideAsync(state => state.Journal.Write(Id, Words, Now), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect($"/m/{Id}");
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);
}
