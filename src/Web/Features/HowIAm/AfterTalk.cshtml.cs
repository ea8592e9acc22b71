using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>How safe a talk felt, for whoever was in it.</summary>
public sealed class AfterTalkModel(Access access) : OwnNotePage<AfterTalkNoted>(access)
{
    /// <summary>The day of the talk; a new form has today.</summary>
    [BindProperty, Required] public DateOnly? On { get; set; }

    /// <summary>0 to 10, higher is safer; null where it is left out.</summary>
    [BindProperty, Range(0, AfterTalkNoted.Safest)] public int? Safe { get; set; }

    /// <summary>A line about it.</summary>
    [BindProperty, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <inheritdoc/>
    public override string Address => "/m/12/11";

    /// <inheritdoc/>
    public override string Back => "/m/12";

    /// <inheritdoc/>
    public override string Key => "feelings.talk";

    /// <summary>Opens the notes; a talk that has not been is turned down.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        if (HttpMethods.IsGet(Request.Method))
        {
            On ??= Today;
        }
        else if (On > Today)
        {
            ModelState.AddModelError(nameof(On), W["feelings.talk.on.to-come"]);
        }
    }

    /// <inheritdoc/>
    protected override void Fill(AfterTalkNoted note) => (On, Safe, Words) = (note.On, note.Safe, note.Words ?? "");

    /// <inheritdoc/>
    protected override AfterTalkNoted Make() => new(On!.Value, Safe, Typed.WordsOrNull(Words)) { Id = New, Day = NoteDay };

    /// <inheritdoc/>
    protected override string Untitled(AfterTalkNoted note) => W["feelings.talk.rated", note.Safe?.ToString(CultureInfo.CurrentCulture) ?? "", AfterTalkNoted.Safest];

    /// <inheritdoc/>
    protected override string Beside(AfterTalkNoted note) => W.Day(note.On);
}
