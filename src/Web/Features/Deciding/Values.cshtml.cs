using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Deciding;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Deciding;

/// <summary>Chooses what matters to the person, from cards and with cards of their own.</summary>
[Drafted(isPrivate: true)]
public sealed class ValuesModel(Access access, Drafts drafts) : DecidingPage(access)
{
    /// <summary>The cards that are ticked.</summary>
    [BindProperty] public Cards Cards { get; set; } = new();

    /// <summary>Cards of one's own, one to a line.</summary>
    [BindProperty, StringLength(DecidingBook.MaxWordsLength)]
    public string Own { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>The cards by the alphabet of the language they are read in.</summary>
    public static IEnumerable<ValueCards> InOrder(Words w) =>
        Enum.GetValues<ValueCards>().Where(card => card != ValueCards.None).OrderBy(card => w["deciding.value." + card.ToString().ToLowerInvariant()], StringComparer.CurrentCulture);

    /// <summary>Shows the cards as they were chosen.</summary>
    public void OnGet() => (Cards, Own) = (Cards.Of(Book.Values?.Cards ?? ValueCards.None), Book.Values?.Own ?? "");

    /// <summary>Keeps the choice.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await NotesForWriting.DecideAsync(state => state.Deciding.Choose(new(Cards.Ticked, Typed.WordsOrNull(Own)) { Day = Today }), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect("/m/9");
    }

    /// <summary>Erases the choice, with all it ever was.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await NotesForWriting.EraseAsync(happened => happened is DecidingValuesChosen, cancellationToken);
        await drafts.DropAsync(Session, "/m/9/3", isPrivate: true, cancellationToken);
        return Redirect("/m/9");
    }
}
