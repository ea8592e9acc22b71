using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Web.Features.Understanding;

/// <summary>A time that it happened: a day, a while, or about then; adds it, changes it or erases it.</summary>
[Drafted(isPrivate: true)]
public sealed class TimeModel(Access access, Drafts drafts) : BreachPage(access)
{
    /// <summary>Which time, from the address; all zeros for a new one.</summary>
    [FromRoute] public Id<Occurrence> Time { get; set; }

    /// <summary>The id that a new one will have, so that it is one however often the form is sent.</summary>
    [BindProperty] public Id<Occurrence> New { get; set; } = NewId.Of<Occurrence>();

    /// <summary>The day, or the first of a while; empty if it is not known.</summary>
    [BindProperty] public string From { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>The last day of a while; empty for a single day.</summary>
    [BindProperty] public string To { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Ticked where the days are only about right.</summary>
    [BindProperty] public bool IsAbout { get; set; }

    /// <summary>How it came out this time.</summary>
    [BindProperty] public Learned? Learned { get; set; }

    /// <summary>Whether it came after a promise that it would not.</summary>
    [BindProperty] public bool? AfterPromise { get; set; }

    /// <summary>How deep it went this time.</summary>
    [BindProperty, Range(0, BreachBook.MaxDepth)] public int? Depth { get; set; }

    /// <summary>A few words about it.</summary>
    [BindProperty, StringLength(BreachBook.MaxNoteLength)]
    public string Text { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>True while it is not put down yet.</summary>
    public bool IsNew => Time == default;

    /// <summary>Shows the form, with what is put down in it.</summary>
    public void OnGet()
    {
        var breach = Breach;
        if (!IsNew)
        {
            var known = breach.Find(Time) ?? throw new DoorClosedException();
            (From, To, IsAbout, Learned, AfterPromise, Depth, Text) = (Typed.Day(known.From), Typed.Day(known.To), known.IsAbout, known.Learned, known.AfterPromise, known.Depth, known.Words ?? "");
        }
    }

    /// <summary>Keeps it and goes back to the breach.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        _ = Breach;
        if (Typed.DayError(From, W, out var from) is { } wrongFrom)
        {
            ModelState.AddModelError(nameof(From), wrongFrom);
        }

        if (Typed.DayError(To, W, out var to) is { } wrongTo)
        {
            ModelState.AddModelError(nameof(To), wrongTo);
        }
        else if (to is not null && From.Length == 0)
        {
            ModelState.AddModelError(nameof(From), W["understanding.time.first"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var noted = new BreachOccurrenceNoted(IsNew ? New : Time, from, to, IsAbout, Depth, Learned, AfterPromise, Typed.WordsOrNull(Text)) { Id = Id, Day = Today };
        var decision = await NotesForWriting.DecideAsync(state => state.Breaches.Note(noted, Today), cancellationToken);
        switch (decision.Refusal)
        {
            case null:
                return Redirect($"/m/7/{Id}");
            case "breach-day-to-come" or "breach-ends-first":
                ModelState.AddModelError(decision.Refusal == "breach-ends-first" || !(from > Today) ? nameof(To) : nameof(From), W["refusal." + decision.Refusal]);
                return Page();
            default:
                return Refuse(decision.Refusal);
        }
    }

    /// <summary>Erases this time, with all it ever said.</summary>
    public async Task<IActionResult> OnPostEraseAsync(CancellationToken cancellationToken)
    {
        await NotesForWriting.EraseAsync(happened => happened is BreachOccurrenceNoted noted && noted.Id == Id && noted.Occurrence == Time, cancellationToken);
        await drafts.DropAsync(Session, $"/m/7/{Id}/4/{Time}", isPrivate: true, cancellationToken);
        return Redirect(Notes.State.Breaches.Find(Id) is null ? "/m/7" : $"/m/7/{Id}");
    }
}
