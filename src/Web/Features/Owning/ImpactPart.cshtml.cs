using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Responsibility;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Owning;

/// <summary>Writes a part of the impact statement.</summary>
public sealed class ImpactPartModel(Access access) : OwnNotePage<ImpactPartWritten>(access)
{
    /// <summary>The part.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/11/1";

    /// <inheritdoc/>
    public override string Back => "/m/11";

    /// <inheritdoc/>
    public override string Key => "owning.impact";

    /// <inheritdoc/>
    protected override string After => "/m/11";

    /// <summary>Which part, from the address, by its number.</summary>
    [FromRoute] public ImpactPart Part { get; set; }

    /// <summary>The key of the part's words.</summary>
    public string Title => "owning.impact." + Part.ToString().ToLowerInvariant();

    /// <inheritdoc/>
    protected override Task LoadAsync(CancellationToken cancellationToken) => Enum.IsDefined(Part) ? base.LoadAsync(cancellationToken) : throw new DoorClosedException();

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <inheritdoc/>
    protected override ImpactPartWritten? Find() => Own.All<ImpactPartWritten>().FirstOrDefault(written => written.Part == Part);

    /// <inheritdoc/>
    protected override void Fill(ImpactPartWritten note) => Words = note.Words;

    /// <inheritdoc/>
    protected override ImpactPartWritten Make() => new(Part, Words) { Id = New, Day = NoteDay };
}
