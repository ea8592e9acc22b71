using Steadfast.Domain.Asking;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Asking;

/// <summary>One question: its words, its level, and whether its asker wants to know at all.</summary>
public sealed class QuestionModel(Access access) : NotePage<QuestionKept>(access)
{
    /// <summary>When it can be sent, in words; null if it need not wait, or has waited.</summary>
    public string? Waits =>
        Standing?.WaitsUntil() is { } until && until > Now ? W["asking.waits.until", W.Weekday(DayOf(until)), W.Time(LocalTime(until))] : null;

    // A form sent twice finds what it made, whose clock has begun.
    /// <inheritdoc/>
    protected override QuestionKept Amend(QuestionKept note) =>
        QuestionKept.From(Own.Find<QuestionKept>(note.Id), note.Words, note.Level, note.IsClosed, note.Id, note.Day, Now);
}
