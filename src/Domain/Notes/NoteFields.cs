namespace Steadfast.Domain.Notes;

/// <summary>How much is usually written in a field. It changes what the field looks like, and no limit.</summary>
public enum WordsSize
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>A few lines.</summary>
    Some,

    /// <summary>As much as a letter.</summary>
    Letter,
}

/// <summary>Names the form of a note: its words on screen and in what people take along stand under this key.</summary>
/// <param name="key">The title's key; a field's words stand under it and the field's name, in small letters.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FormAttribute(string key) : Attribute
{
    /// <summary>The title's key.</summary>
    public string Key { get; } = key;

    /// <summary>True if the notes are listed on the page above the form, and whoever kept one comes back there.</summary>
    public bool ListedAbove { get; init; }
}

/// <summary>Says that there is one such note: of a person or, with <see cref="GivenAttribute"/> fields, of whatever these name.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OneAttribute : Attribute
{
    /// <summary>True if there is one for each day.</summary>
    public bool ADay { get; init; }
}

/// <summary>A field of somebody's own words: of a note's text fields those that are not so are said here.</summary>
/// <param name="size">How much is usually written.</param>
/// <param name="most">The longest text, in UTF-16 code units.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class WordsAttribute(WordsSize size, int most = OwnNoteKept.MaxWordsLength) : Attribute
{
    /// <summary>How much is usually written.</summary>
    public WordsSize Size { get; } = size;

    /// <summary>The longest text, in UTF-16 code units.</summary>
    public int Most { get; } = most;
}

/// <summary>A number on a scale that begins at 0.</summary>
/// <param name="most">The highest number.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ScaleAttribute(int most) : Attribute
{
    /// <summary>The highest number.</summary>
    public int Most { get; } = most;

    /// <summary>The whole key of a question that names the field in it, with the words for both ends; null where the field's own words ask.</summary>
    public string? Asks { get; init; }
}

/// <summary>Any number of an enum's values, as boxes to tick.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TicksAttribute : Attribute
{
    /// <summary>A value that has no box, as something else ticks it; null for none.</summary>
    public string? Without { get; init; }
}

/// <summary>A day that has been, or is today. A new form has today, unless the day can be left out.</summary>
/// <param name="refusal">What is refused with a day that has not come.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PastAttribute(string refusal = "day-to-come") : Attribute
{
    /// <summary>What is refused with a day that has not come.</summary>
    public string Refusal { get; } = refusal;

    /// <summary>True if a new form has no day in it.</summary>
    public bool BeginsEmpty { get; init; }
}

/// <summary>A record whose own fields are fields of the form, under its name and theirs: <c>Request.Who</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GroupAttribute : Attribute;

/// <summary>A field that nobody types: it comes from the address of the form, and says what the note is about.</summary>
/// <param name="key">Where the words of its values stand; null for what has no words, such as an id.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GivenAttribute(string? key = null) : Attribute
{
    /// <summary>Where the words of its values stand; null for none.</summary>
    public string? Key { get; } = key;
}

/// <summary>A field whose words stand under another key than its name says.</summary>
/// <param name="key">Under the form's key; with a dot in it, a whole key.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class KeyAttribute(string key) : Attribute
{
    /// <summary>Under the form's key; with a dot in it, a whole key.</summary>
    public string Key { get; } = key;
}

/// <summary>A field that is no field of a form: the program fills it in.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class UnaskedAttribute : Attribute;
