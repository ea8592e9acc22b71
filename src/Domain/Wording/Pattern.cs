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

    // Most of the bits of all classes are none of its: only where one is, is looked.
    private readonly (int At, ulong Bits)[] _some = [.. Classes.Select((bits, at) => (at, bits)).Where(part => part.bits != 0)];

    /// <summary>The classes it looks for, the lowest first.</summary>
    public IEnumerable<int> Ids()
    {
        foreach (var (at, bits) in _some)
        {
            for (var rest = bits; rest != 0; rest &= rest - 1)
            {
                yield return (at * 64) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    /// <summary>Whether a class is among those it looks for.</summary>
    public bool Has(int id) => (Classes[id >> 6] & (1UL << (id & 63))) != 0;

    /// <summary>Whether one of its classes is among those, as bits.</summary>
    public bool IsAmong(ulong[] present)
    {
        foreach (var (at, bits) in _some)
        {
            if ((bits & present[at]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The places after this step, as bits counted from the start of the match.</summary>
    public ulong Advance(TaggedText text, int start, ulong places) => Step switch
    {
        Step.Take => Taken(text, start, places),
        Step.Maybe => places | Taken(text, start, places),
        Step.Several => Repeated(text, start, places),
        Step.Gap => Passed(text, start, places, Mark.None),
        Step.LongGap => Passed(text, start, places, Mark.Clause),
        _ => Standing(text, start, places),
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
            places = (Crossable(text, start, places, strongest) << 1) & ~all;
            all |= places;
        }

        return all;
    }

    private static ulong Crossable(TaggedText text, int start, ulong places, Mark strongest)
    {
        for (var rest = places; rest != 0; rest &= rest - 1)
        {
            var at = start + BitOperations.TrailingZeroCount(rest);
            if (at >= text.Count || text.Tokens[at].Mark > strongest)
            {
                places &= ~(rest & ~(rest - 1));
            }
        }

        return places;
    }

    // The places of those at which what the step asks of its surroundings holds.
    private ulong Standing(TaggedText text, int start, ulong places)
    {
        for (var rest = places; rest != 0; rest &= rest - 1)
        {
            text.Steps++;
            if (!Stands(text, start + BitOperations.TrailingZeroCount(rest)))
            {
                places &= ~(rest & ~(rest - 1));
            }
        }

        return places;
    }

    private bool Stands(TaggedText text, int at) => Step switch
    {
        Step.Not => at >= text.Count || !HasAny(text.Tags[at]),
        Step.SentenceStart => at == 0 || text.Tokens[at - 1].Mark == Mark.Sentence,
        Step.ClauseStart => at == 0 || text.Tokens[at - 1].Mark != Mark.None || HasAny(text.Tags[at - 1]),
        Step.SentenceEnd => at >= text.Count || text.Tokens[at].Mark == Mark.Sentence,
        _ => throw new System.Diagnostics.UnreachableException($"{Step} takes something."),
    };

    private bool HasAny(Tag[] tags)
    {
        foreach (var tag in tags)
        {
            if (Has(tag.Class))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>
/// A row of steps. A match is followed at all its possible places at once, as bits of one number: it is never tried twice, so the
/// work is bounded by the length of the pattern and not by what the text holds.
/// </summary>
/// <param name="Excuses">True for an exception.</param>
/// <param name="IsFurthest">True where a match ends at its furthest end: what it keeps from being found is all it can be about.</param>
internal sealed record Pattern(int Number, int Rule, bool Excuses, bool IsFurthest, Element[] Elements)
{
    // All have to be present for a match: what may be missing, and what takes nothing, is not among them; nor is the first, by which it was found.
    private readonly Element[] _needed = [.. Elements.Where(element => element.Step == Step.Take).Skip(1)];

    /// <summary>Whether all that it needs is among the classes that are present, as bits.</summary>
    public bool IsPossible(ulong[] present)
    {
        foreach (var element in _needed)
        {
            if (!element.IsAmong(present))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where a match that begins at a token ends, exclusive; at the nearest end unless <see cref="IsFurthest"/>. -1 without a match.</summary>
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

        return start + (IsFurthest ? BitOperations.Log2(places) : BitOperations.TrailingZeroCount(places));
    }
}
