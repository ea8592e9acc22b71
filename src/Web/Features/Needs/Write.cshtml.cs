using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Needs;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Needs;

/// <summary>Writes a need and the request made of it, changes it or erases it.</summary>
[Drafted(isPrivate: true)]
public sealed class WriteModel(Access access, Drafts drafts) : NeedsPage(access)
{
    /// <summary>Which need, from the address; all zeros for a new one.</summary>
    [FromRoute] public Id<OwnNeed> Id { get; set; }

    /// <summary>The id that a new one will have, so that it is one however often the form is sent.</summary>
    [BindProperty] public Id<OwnNeed> New { get; set; } = NewId.Of<OwnNeed>();

    /// <summary>The need.</summary>
    [BindProperty, Required, StringLength(NeedBook.MaxWordsLength)]
    public string Text { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Who does it.</summary>
    [BindProperty, StringLength(NeedBook.MaxWordsLength)]
    public string Who { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What they do.</summary>
    [BindProperty, StringLength(NeedBook.MaxWordsLength)]
    public string Does { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>When.</summary>
    [BindProperty, StringLength(NeedBook.MaxWordsLength)]
    public string When { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>How the person will know.</summary>
    [BindProperty, StringLength(NeedBook.MaxWordsLength)]
    public string HowIKnow { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Whether there is room in it.</summary>
    [BindProperty] public Firmness? Firmness { get; set; }

    /// <summary>True while it is not written yet.</summary>
    public bool IsNew => Id == default;

    /// <summary>Shows the form, with what is written in it.</summary>
    public void OnGet()
    {
        if (!IsNew)
        {
            var known = Book.Find(Id) ?? throw new DoorClosedException();
            (Text, Firmness) = (known.What, known.Firmness);
            (Who, Does, When, HowIKnow) = (known.Request.Who ?? "", known.Request.What ?? "", known.Request.When ?? "", known.Request.HowIKnow ?? "");
        }
    }

    /// <summary>Keeps the need and shows it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = IsNew ? New : Id;
        var request = new Request(Typed.WordsOrNull(Who), Typed.WordsOrNull(Does), Typed.WordsOrNull(When), Typed.WordsOrNull(HowIKnow));
        var decision = await NotesForWriting.DecideAsync(state => state.Needs.Write(new(id, Text, request, Firmness) { Day = Today }), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect($"/m/10/{id}");
    }

    /// <summary>Erases the need, with all it ever said.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await NotesForWriting.EraseAsync(happened => happened is NeedWritten written && written.Id == Id, cancellationToken);
        await drafts.DropAsync(Session, $"/m/10/1/{Id}", isPrivate: true, cancellationToken);
        return Redirect("/m/10");
    }
}
