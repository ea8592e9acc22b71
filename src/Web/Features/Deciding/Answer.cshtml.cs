using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Deciding;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Deciding;

/// <summary>Answers one of the nine questions lightly, in words, or both; and goes on to the next.</summary>
[Drafted(isPrivate: true)]
public sealed class AnswerModel(Access access, Drafts drafts) : DecidingPage(access)
{
    /// <summary>Which question, from the address, by its number.</summary>
    [FromRoute] public DecidingQuestion Question { get; set; }

    /// <summary>The answer that needs no words.</summary>
    [BindProperty] public LightAnswer? Light { get; set; }

    /// <summary>The answer in words.</summary>
    [BindProperty, StringLength(DecidingBook.MaxWordsLength)]
    public string Text { get; set; } = "";

    /// <summary>The key of the question's words.</summary>
    public string Key => KeyOf(Question);

    /// <summary>Where the next question is; after the last, all of them.</summary>
    public string Next => Enum.IsDefined(Question + 1) ? Places.Deciding.Answer(Question + 1) : Places.Deciding.Index();

    /// <summary>Shows the question, with what was answered last.</summary>
    public void OnGet()
    {
        var said = Book.Find(Question);
        (Light, Text) = (said?.Answer, said?.Words ?? "");
    }

    /// <summary>Keeps the answer and goes on.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await NotesForWriting.DecideAsync(
            state => state.Deciding.Answer(new(Question, Light, Typed.WordsOrNull(Text)) { Day = Today }), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(Next);
    }

    /// <summary>Erases every answer to this question.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await NotesForWriting.EraseAsync(happened => happened is DecidingAnswered answered && answered.Question == Question, cancellationToken);
        await drafts.DropAsync(Session, Places.Deciding.Answer(Question), isPrivate: true, cancellationToken);
        return Redirect(Places.Deciding.Index());
    }

    /// <summary>Opens the notes; a question that there is not is not found.</summary>
    protected override Task LoadAsync(CancellationToken cancellationToken) =>
        Enum.IsDefined(Question) ? base.LoadAsync(cancellationToken) : throw new DoorClosedException();
}
