using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Needs;

/// <summary>Whether there is room in it. The numbers are stored.</summary>
public enum Firmness
{
    /// <summary>It holds as it is.</summary>
    Firm = 1,

    /// <summary>It can be talked about.</summary>
    Flexible = 2,
}

/// <summary>They wrote a need and the request they make of it.</summary>
/// <param name="What">The need.</param>
[Stored("need.written.v1"), Form("needs", ListedAbove = true)]
public sealed record NeedWritten([Words(WordsSize.Some, NeedWritten.MaxLength)] string What, [Group] Request Request, Firmness? Firmness = null) : OwnNoteKept
{
    /// <summary>The longest text in a need, a request, a boundary and a line of the list, in UTF-16 code units.</summary>
    public const int MaxLength = 1_000;
}

/// <summary>They put something on the list of what makes them feel secure.</summary>
[Stored("need.secure-thing-noted.v1"), Form("needs.secure", ListedAbove = true)]
public sealed record NeedSecureThingNoted([Words(WordsSize.Some, NeedWritten.MaxLength)] string Words) : OwnNoteKept;

/// <summary>They set a boundary that asks nobody's consent: what they themselves will do.</summary>
/// <param name="When">What it answers to, as in "when I am shouted at".</param>
/// <param name="IWill">What they will do then.</param>
[Stored("need.boundary-set.v1"), Form("needs.boundary", ListedAbove = true)]
public sealed record NeedBoundarySet(
    [Words(WordsSize.Some, NeedWritten.MaxLength)] string When,
    [Words(WordsSize.Some, NeedWritten.MaxLength)] string IWill,
    [Key("needs.firmness")] Firmness? Firmness = null) : OwnNoteKept;
