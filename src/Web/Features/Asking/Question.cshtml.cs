using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain.Asking;
using Steadfast.Domain.Notes;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Asking;

/// <summary>One question: its words, its level, and whether its asker wants to know at all.</summary>
public sealed class QuestionModel(Access access) : OwnNotePage<QuestionKept>(access)
{
    /// <summary>The question.</summary>
    [BindProperty, Required, StringLength(OwnNoteKept.MaxWordsLength)]
    public string Words { get => field; set => field = Typed.Words(value); } = "";

    /// <summary>What kind of answer it asks for.</summary>
    [BindProperty, Required] public QuestionLevel? Level { get; set; }

    /// <summary>They do not want to know it.</summary>
    [BindProperty] public bool IsClosed { get; set; }

    /// <inheritdoc/>
    public override string Address => "/m/28/1";

    /// <inheritdoc/>
    public override string Back => "/m/28";

    /// <inheritdoc/>
    public override string Key => "asking.question";

    /// <summary>When it can be sent, in words; null if it need not wait, or has waited.</summary>
    public string? Waits => Standing?.WaitsUntil() is { } until && until > Now ? W["asking.waits.until", W.Weekday(DayOf(until)), W.Time(LocalTime(until))] : null;

    /// <inheritdoc/>
    protected override string After => "/m/28";

    /// <inheritdoc/>
    protected override bool IsListed => false;

    // A form sent twice finds what it made, whose clock has begun.
    /// <inheritdoc/>
    protected override QuestionKept? Find() => Own.Find<QuestionKept>(Which ?? New);

    /// <inheritdoc/>
    protected override void Fill(QuestionKept note) => (Words, Level, IsClosed) = (note.Words, note.Level, note.IsClosed);

    /// <inheritdoc/>
    protected override QuestionKept Make() => QuestionKept.From(Standing, Words, Level!.Value, IsClosed, New, NoteDay, Now);
}
