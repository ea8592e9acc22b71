using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Deciding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Deciding;

/// <summary>Says where the person stands today; on the same day again it takes the place of what was said.</summary>
[Drafted(isPrivate: true)]
public sealed class WeighModel(Access access) : DecidingPage(access)
{
    /// <summary>To stay, to leave, or not yet.</summary>
    [BindProperty] public Leaning? Leaning { get; set; }

    /// <summary>How sure.</summary>
    [BindProperty, Range(0, DecidingBook.MaxConfidence)] public int? Confidence { get; set; }

    /// <summary>What the gut says.</summary>
    [BindProperty] public Gut? Gut { get; set; }

    /// <summary>A few words beside it.</summary>
    [BindProperty, StringLength(DecidingBook.MaxWordsLength)]
    public string Text { get; set; } = "";

    /// <summary>Shows the form, with what was said today in it and nothing of another day.</summary>
    public void OnGet()
    {
        var said = Book.On(Today);
        (Leaning, Confidence, Gut, Text) = (said?.Leaning, said?.Confidence, said?.Gut, said?.Words ?? "");
    }

    /// <summary>Keeps it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Confidence % DecidingBook.ConfidenceStep is not (null or 0))
        {
            ModelState.AddModelError(nameof(Confidence), W["refusal.invalid"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await NotesForWriting.DecideAsync(
            state => state.Deciding.Weigh(new(Leaning, Confidence, Gut, Typed.WordsOrNull(Text)) { Day = Today }), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Places.Deciding.Index());
    }
}
