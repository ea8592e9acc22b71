using System.Numerics;

namespace Steadfast.Domain.Wording;

/// <summary>Part of a pattern: it moves every place where a match may stand by what it takes there.</summary>
internal enum Step
{
    /// <summary>Takes one word or phrase of its classes.</summary>
    Take,

    /// <summary>Takes one, or none.</summary>
    Maybe,

    /// <summary>Takes none to four.</summary>
    Several,

    /// <summary>Takes up to so many words whatever they are, within the clause.</summary>
    Gap,

    /// <summary>The same, past commas; never past the end of the sentence.</summary>
    LongGap,

    /// <summary>Takes nothing; none of its classes may follow.</summary>
    Not,

    /// <summary>Takes nothing; a sentence begins here.</summary>
    SentenceStart,

    /// <summary>Takes nothing; a clause begins here.</summary>
    ClauseStart,

    /// <summary>Takes nothing; the sentence ends here.</summary>
    SentenceEnd,
}

/// <summary>One step of a pattern and the classes it looks for.</summary>
internal sealed record Element(Step Step, ulong[] Classes, int Count = 1)
{
    private const int MaxSeveral = 4;

    /// <summary>The most tokens it can take; a phrase is of six words at most.</summary>
    public int MaxLength => Step switch
    {
        Step.Take or Step.Maybe => 2,
        Step.Several => MaxSeveral,
        Step.Gap or Step.LongGap => Count,
        _ => 0,
    };

    /// <summary>Whether a class is among those it looks for.</summary>
    public bool Has(int id) => (Classes[id >> 6] & (1UL << (id & 63))) != 0;

    /// <summary>The places after this step, as bits counted from the start of the match.</summary>
    public ulong Advance(TaggedText text, int start, ulong places) => Step switch
    {
        Step.Take => Taken(text, start, places),
        Step.Maybe => places | Taken(text, start, places),
        Step.Several => Repeated(text, start, places),
        Step.Gap => Passed(text, start, places, Mark.None),
        Step.LongGap => Passed(text, start, places, Mark.Clause),
        Step.Not => places & ~Where(text, start, places, static (element, text, at) => at < text.Count && Array.Exists(text.Tags[at], tag => element.Has(tag.Class))),
        Step.SentenceStart => Where(text, start, places, static (_, text, at) => at == 0 || text.Tokens[at - 1].Mark == Mark.Sentence),
        Step.ClauseStart => Where(text, start, places, static (element, text, at) => at == 0 || text.Tokens[at - 1].Mark != Mark.None || Array.Exists(text.Tags[at - 1], tag => element.Has(tag.Class))),
        Step.SentenceEnd => Where(text, start, places, static (_, text, at) => at >= text.Count || text.Tokens[at].Mark == Mark.Sentence),
        _ => throw new System.Diagnostics.UnreachableException($"No such step: {Step}."),
    };

    private ulong Taken(TaggedText text, int start, ulong places)
    {
        var next = 0UL;
        for (var rest = places; rest != 0; rest &= rest - 1)
        {
            var place = BitOperations.TrailingZeroCount(rest);
            if (start + place >= text.Count)
            {
                break;
            }

            text.Steps++;
            foreach (var tag in text.Tags[start + place])
            {
                if (Has(tag.Class) && place + tag.Length < 64)
                {
                    next |= 1UL << (place + tag.Length);
                }
            }
        }

        return next;
    }

    private ulong Repeated(TaggedText text, int start, ulong places)
    {
        var all = places;
        for (var i = 0; i < MaxSeveral && places != 0; i++)
        {
            places = Taken(text, start, places) & ~all;
            all |= places;
        }

        return all;
    }

    private ulong Passed(TaggedText text, int start, ulong places, Mark strongest)
    {
        var all = places;
        for (var i = 0; i < Count && places != 0; i++)
        {
            text.Steps++;
            places = (Where(text, start, places, (_, text, at) => at < text.Count && text.Tokens[at].Mark <= strongest) << 1) & ~all;
            all |= places;
        }

        return all;
    }

    private ulong Where(TaggedText text, int start, ulong places, Func<Element, TaggedText, int, bool> holds)
    {
        var held = 0UL;
        for (var rest = places; rest != 0; rest &= rest - 1)
        {
            if (holds(this, text, start + BitOperations.TrailingZeroCount(rest)))
            {
                held |= rest & ~(rest - 1);
            }
        }

        return held;
    }
}

/// <summary>
/// A row of steps. A match is followed at all its possible places at once, as bits of one number: it is never tried twice, so the
/// work is bounded by the length of the pattern and not by what the text holds.
/// </summary>
internal sealed record Pattern(int Rule, bool Excuses, Element[] Elements)
{
    /// <summary>Where a match that begins at a token ends, exclusive; at the nearest end, or at the furthest for an exception. -1 without a match.</summary>
    public int End(TaggedText text, int start)
    {
        var places = 1UL;
        foreach (var element in Elements)
        {
            places = element.Advance(text, start, places);
            if (places == 0)
            {
                return -1;
            }
        }

        return start + (Excuses ? BitOperations.Log2(places) : BitOperations.TrailingZeroCount(places));
    }
}

/// <summary>A text cut into tokens, with the classes that begin at each.</summary>
internal sealed class TaggedText(List<Token> tokens, Tag[][] tags)
{
    public List<Token> Tokens => tokens;

    public Tag[][] Tags => tags;

    public int Count => tags.Length;

    /// <summary>How many comparisons were made so far.</summary>
    public long Steps { get; set; }
}
