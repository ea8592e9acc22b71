using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Letters;

/// <summary>Answers one effect that the other shared.</summary>
public sealed class EffectModel(Access access) : OwnNotePage<EffectAnswered>(access)
{
    /// <summary>The answer.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>Which effect, from the address.</summary>
    [FromRoute] public Id<OwnNote> Effect { get; set; }

    /// <summary>The effect, in the words of whose it is.</summary>
    public LetterEffect Shared { get; private set; } = null!;

    /// <summary>Shows what was typed with what the coach says of it; nothing is kept.</summary>
    public IActionResult OnPostLook() => Page();

    /// <inheritdoc/>
    public override string Address => "/m/27/3";

    /// <inheritdoc/>
    public override string Back => "/m/27";

    /// <inheritdoc/>
    public override string Key => "letters.effect";

    /// <inheritdoc/>
    protected override string After => "/m/27";

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <summary>Opens the notes and finds the effect in what the person has opened; one that is not there does not exist.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        Shared = LetterDraft.Of(Notes).Effects.FirstOrDefault(effect => effect.Id == Effect) ?? throw new DoorClosedException();
    }

    /// <inheritdoc/>
    protected override EffectAnswered? Find() => Own.All<EffectAnswered>().FirstOrDefault(answered => answered.Effect == Effect);

    /// <inheritdoc/>
    protected override void Fill(EffectAnswered note) => Words = note.Words;

    /// <inheritdoc/>
    protected override EffectAnswered Make() => new(Effect, Words) { Id = New, Day = NoteDay };
}
