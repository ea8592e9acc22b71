using System.Collections.Immutable;

namespace Steadfast.Domain.Forms;

/// <summary>What an item of a form asks for.</summary>
public enum FormItemKind
{
    /// <summary>Nothing itself: it holds other items together.</summary>
    Group,

    /// <summary>Nothing: words to read.</summary>
    Display,

    /// <summary>One of its options.</summary>
    Choice,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>Somebody's own words.</summary>
    Text,

    /// <summary>Yes or no.</summary>
    YesNo,
}

/// <summary>One of the answers to a choice.</summary>
/// <param name="Code">What is kept of it; of one item's options each has another. One line, at most 255 UTF-16 code units.</param>
/// <param name="Label">What is read on screen; the code where the file has no words for it.</param>
/// <param name="Score">Its ordinal value or weight, from -1,000,000,000 to 1,000,000,000; null where the file gives none, which is not 0.</param>
public sealed record FormOption(string Code, string Label, decimal? Score);

/// <summary>A question, a text to read, or a group of these.</summary>
/// <param name="LinkId">Names it; no other item of the form has it. One line, at most 255 UTF-16 code units.</param>
/// <param name="Text">What is asked or said, as plain text; null only of a group that has no heading.</param>
public sealed record FormItem(string LinkId, string? Text, FormItemKind Kind)
{
    /// <summary>True if it has to be answered; of a group, if at least one item in it has to be.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True if nobody is asked: a place for what is worked out from the other answers. How, the form does not say.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Of a whole number: the lowest that can be answered; null for no bound.</summary>
    public int? Least { get; init; }

    /// <summary>Of a whole number: the highest that can be answered, never below the lowest; null for no bound.</summary>
    public int? Most { get; init; }

    /// <summary>Of a text: the longest answer, in characters, from 1; null for no bound of the form's own.</summary>
    public int? Longest { get; init; }

    /// <summary>Of a choice: 1 to 100, in the order in which they are shown; empty for what is none.</summary>
    public ImmutableArray<FormOption> Options { get; init; } = [];

    /// <summary>Of a group: at least one, in order; empty for what is none.</summary>
    public ImmutableArray<FormItem> Items { get; init; } = [];
}

/// <summary>A form that is data: what is asked, in which words, and what can be answered.</summary>
/// <param name="Url">The name it has everywhere, never fetched; null where the file gives none.</param>
/// <param name="Title">For people; the name for programs where the file has no other.</param>
/// <param name="Items">In order; at least one. At most 500 with those in groups, and at most eight in each other.</param>
/// <remarks>decision 57.</remarks>
public sealed record Form(string? Url, string Title, ImmutableArray<FormItem> Items)
{
    /// <summary>The language of all its words, as a tag such as "de"; null where the file does not say.</summary>
    public string? Language { get; init; }

    /// <summary>Which wording of the form it is, as its makers count; null where the file does not say.</summary>
    public string? Version { get; init; }

    /// <summary>Whose words they are and what may be done with them, to be shown beside the form; null where the file does not say.</summary>
    public string? Copyright { get; init; }
}

/// <summary>A file is no form that can be read. The message is one sentence: the file, the place in it, the reason.</summary>
public sealed class FormException(string message, Exception? inner = null) : Exception(message, inner);
