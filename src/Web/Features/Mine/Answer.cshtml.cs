using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Mine;

/// <summary>Writes a new page of the journal that answers to a prompt; from then on it is a page like any other.</summary>
[Drafted(isPrivate: true)]
public sealed class AnswerModel(Access access) : SignedInPage
{
    private SpaceView<NotesState> _notes = null!;

    /// <summary>Which prompt, from the address, by its number.</summary>
    [FromRoute] public JournalPrompt Prompt { get; set; }

    /// <summary>The id that the page will have, so that it is one page however often it is sent.</summary>
    [BindProperty] public Id<JournalPage> New { get; set; } = NewId.Of<JournalPage>();

    /// <summary>How strong the feeling is before writing, 0 to 10; null if not said.</summary>
    [BindProperty, Range(0, 10)] public int? Before { get; set; }

    /// <summary>The whole page.</summary>
    [BindProperty, Required, StringLength(Journal.MaxWordsLength)]
    public string Words { get; set; } = "";

    /// <summary>The key of the prompt's words.</summary>
    public string Key => "mine.prompt." + Prompt.ToString().ToLowerInvariant();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Keeps the page and goes to it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await access.ForWriting(_notes).DecideAsync(state => state.Journal.Answer(New, Prompt, Words, Before, Now), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Places.Mine.Show(New));
    }

    /// <summary>Opens the notes; a prompt that there is not is not found.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(Prompt))
        {
            throw new DoorClosedException();
        }

        _notes = await access.ReadNotesAsync(Session, cancellationToken);
    }
}
