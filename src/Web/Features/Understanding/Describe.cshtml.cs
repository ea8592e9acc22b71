using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Understanding;

/// <summary>Describes what happened, or describes it anew.</summary>
[Drafted(isPrivate: true)]
public sealed class DescribeModel(Access access) : SignedInPage
{
    private SpaceView _notes = null!;

    /// <summary>Which breach, from the address; all zeros for a new one.</summary>
    [FromRoute] public Id<Breach> Id { get; set; }

    /// <summary>The id that a new one will have, so that it is one however often the form is sent.</summary>
    [BindProperty] public Id<Breach> New { get; set; } = NewId.Of<Breach>();

    /// <summary>What happened, in the person's own words; may be empty where kinds are ticked.</summary>
    [BindProperty, StringLength(BreachBook.MaxWordsLength)]
    public string Text { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>The kinds that are ticked.</summary>
    [BindProperty] public Kinds Kinds { get; set; } = new();

    /// <summary>A kind of one's own; empty if none.</summary>
    [BindProperty, StringLength(BreachBook.MaxNameLength)]
    public string OwnKind { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>With whom somebody sided; empty where it is not said.</summary>
    [BindProperty, StringLength(BreachBook.MaxNameLength)]
    public string WithWhom { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>True while it is not described yet.</summary>
    public bool IsNew => Id == default;

    /// <summary>Shows the form, with what is described in it.</summary>
    public void OnGet()
    {
        if (!IsNew)
        {
            var known = (_notes.State.Breaches.Find(Id) ?? throw new DoorClosedException()).Description;
            (Text, Kinds, OwnKind, WithWhom) = (known.Words ?? "", Kinds.Of(known.Kinds), known.OwnKind ?? "", known.WithWhom ?? "");
        }
    }

    /// <summary>Keeps the description; a new one goes on to what else can be said of it, and with violence in it first to what is there for one's safety.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var kinds = Kinds.Ticked | (OwnKind.Length > 0 ? BreachKinds.Own : BreachKinds.None);
        if (kinds == BreachKinds.None && Text.Length == 0)
        {
            ModelState.AddModelError(nameof(Text), W["understanding.describe.nothing"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = IsNew ? New : Id;
        var described = new BreachDescribed(kinds, Typed.WordsOrNull(OwnKind), Typed.WordsOrNull(WithWhom), Typed.WordsOrNull(Text)) { Id = id, Day = Today };
        var decision = await access.ForWriting(_notes).DecideAsync(state => state.Breaches.Describe(described), cancellationToken);
        return decision.Refusal is { } refusal ? Refuse(refusal) : Redirect(IsNew && !kinds.HasFlag(BreachKinds.Violence) ? $"/m/7/{id}/2" : $"/m/7/{id}");
    }

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => _notes = await access.ReadNotesAsync(Session, cancellationToken);
}
