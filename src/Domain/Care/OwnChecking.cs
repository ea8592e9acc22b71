using Steadfast.Domain.Notes;

namespace Steadfast.Domain.Care;

/// <summary>What somebody did out of mistrust. The numbers are stored.</summary>
public enum CheckingKind
{
    /// <summary>Looked through something of the other's: a phone, a bag, an account.</summary>
    Looked = 1,

    /// <summary>Looked where the other was, or followed them.</summary>
    Followed = 2,

    /// <summary>Asked once more what had been answered.</summary>
    Asked = 3,

    /// <summary>Said that the other had done something, without knowing it.</summary>
    Accused = 4,

    /// <summary>Felt the urge, and did none of it.</summary>
    HeldBack = 5,
}

/// <summary>What it did to the fear. The numbers are stored.</summary>
public enum CheckingEffect
{
    /// <summary>It was smaller afterwards.</summary>
    Better = 1,

    /// <summary>It was as before.</summary>
    Same = 2,

    /// <summary>It was larger.</summary>
    Worse = 3,
}

/// <summary>They noted that they checked on the other, were jealous, or accused them, and what it did; for nobody else.</summary>
/// <param name="On">The day of it on the calendar of its writer.</param>
/// <param name="Instead">What they could do the next time.</param>
/// <remarks>Checklist 24.3: it is for either of the two, and says nothing about the other. It is never counted.</remarks>
[Stored("checking.noted.v1"), Form("feelings.checking")]
public sealed record CheckingNoted(
    [Past] DateOnly On, string Words, CheckingKind? Kind = null, [Words(WordsSize.Line)] string? Afraid = null, CheckingEffect? Helped = null,
    [Words(WordsSize.Line)] string? Instead = null) : OwnNoteKept;
