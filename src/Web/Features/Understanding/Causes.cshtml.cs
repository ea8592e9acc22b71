using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Safety;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Understanding;

/// <summary>Thinks about what may have led to it; each part can be left out, and none excuses anything.</summary>
[Drafted(isPrivate: true)]
public sealed class CausesModel(Access access, Drafts drafts) : BreachPage(access)
{
    /// <summary>What was going on around it.</summary>
    [BindProperty, StringLength(BreachBook.MaxNoteLength)]
    public string Between { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>In the one who did it.</summary>
    [BindProperty, StringLength(BreachBook.MaxNoteLength)]
    public string InOne { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What the writer carries from earlier in life.</summary>
    [BindProperty, StringLength(BreachBook.MaxNoteLength)]
    public string Earlier { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>False while nothing for two is offered to the person: what was around it is then asked of nobody, and what stands there stays.</summary>
    public bool AsksAround => !Breach.IsViolence && Offered.For(Notes.State.SituationOn(Today), JointAct.Talk) != Offer.None;

    /// <summary>Shows the form with what was written before.</summary>
    public void OnGet()
    {
        var known = Breach.Causes;
        (Between, InOne, Earlier) = (known?.Between ?? "", known?.InOne ?? "", known?.Earlier ?? "");
    }

    /// <summary>Keeps it and goes back to the breach.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var known = Breach.Causes;
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var thought = new BreachCausesThoughtOf(AsksAround ? Typed.WordsOrNull(Between) : known?.Between, Typed.WordsOrNull(InOne), Typed.WordsOrNull(Earlier)) { Id = Id, Day = Today };
        var decision = await NotesForWriting.DecideAsync(state => state.Breaches.ThinkOfCauses(thought), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect($"/m/7/{Id}");
    }

    /// <summary>Erases it, with all it ever said.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await NotesForWriting.EraseAsync(happened => happened is BreachCausesThoughtOf thought && thought.Id == Id, cancellationToken);
        await drafts.DropAsync(Session, $"/m/7/{Id}/5", isPrivate: true, cancellationToken);
        return Redirect(Notes.State.Breaches.Find(Id) is null ? "/m/7" : $"/m/7/{Id}");
    }
}
