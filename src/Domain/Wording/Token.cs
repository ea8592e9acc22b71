using System.Runtime.InteropServices;

namespace Steadfast.Domain.Wording;

/// <summary>A class of words that begins at a token, and how many tokens it takes: more than one where a phrase is of the class.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Tag(int Class, int Length);

/// <summary>What a mark does to the sentence it stands in.</summary>
internal enum Mark
{
    /// <summary>It is a word.</summary>
    None,

    /// <summary>It parts clauses, as a comma does.</summary>
    Clause,

    /// <summary>It ends the sentence.</summary>
    Sentence,
}

/// <summary>A word or a mark as it was understood.</summary>
/// <param name="Text">In lower case and in standard spelling; "don't" is two tokens.</param>
/// <param name="Start">Where what was written begins, in UTF-16 code units; the two tokens of "don't" begin at one place.</param>
/// <param name="End">Where it ends, exclusive.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(string Text, int Start, int End, Mark Mark, bool Quoted);
