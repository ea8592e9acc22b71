using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Supporting;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Supporting;

/// <summary>One line of a list.</summary>
public sealed class LineModel(Access access) : OwnNotePage<SupportWayKept>(access)
{
    /// <summary>Which list, from the address, by its number.</summary>
    [FromRoute(Name = "list")] public SupportList Of { get; set; }

    /// <summary>The line.</summary>
    [BindProperty, Required, StringLength(SupportWayKept.MaxLineLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => $"/m/32/1/{(int)Of}";

    /// <inheritdoc/>
    public override string Back => "/m/32";

    /// <inheritdoc/>
    public override string Key => "supporting." + Of.ToString().ToLowerInvariant();

    /// <inheritdoc/>
    protected override string After => "/m/32";

    /// <inheritdoc/>
    protected override bool IsListed => false;

    /// <summary>Opens the notes; a list there is not, and a line of another list, do not exist here.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(Of))
        {
            throw new DoorClosedException();
        }

        await base.LoadAsync(cancellationToken);
        if (Standing is not null && Standing.List != Of)
        {
            throw new DoorClosedException();
        }
    }

    /// <inheritdoc/>
    protected override void Fill(SupportWayKept note) => Words = note.Words;

    /// <inheritdoc/>
    protected override SupportWayKept Make() => new(Of, Words) { Id = New, Day = NoteDay };
}
