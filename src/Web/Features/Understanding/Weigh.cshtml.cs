using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Understanding;

/// <summary>Says more of a breach: whose hurt it was, whether it was once, how it came out and how deep it goes. Each can be left out.</summary>
public sealed class WeighModel(Access access) : BreachPage(access)
{
    /// <summary>Where the writer stands in it.</summary>
    [BindProperty] public BreachSide? Side { get; set; }

    /// <summary>Whether it was once.</summary>
    [BindProperty] public Recurrence? Recurrence { get; set; }

    /// <summary>How it came out.</summary>
    [BindProperty] public Learned? Learned { get; set; }

    /// <summary>How deep it goes.</summary>
    [BindProperty, Range(0, BreachBook.MaxDepth)] public int? Depth { get; set; }

    /// <summary>Shows the form with what was said before.</summary>
    public void OnGet()
    {
        var said = Breach.Weighed;
        (Side, Recurrence, Learned, Depth) = (said?.Side, said?.Recurrence, said?.Learned, said?.Depth);
    }

    /// <summary>Keeps it and goes to the breach.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        _ = Breach;
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var decision = await NotesForWriting.DecideAsync(state => state.Breaches.Weigh(new(Side, Depth, Learned, Recurrence) { Id = Id, Day = Today }), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect($"/m/7/{Id}");
    }
}
