namespace Steadfast.Web.Components;

/// <summary>What somebody typed, as it is kept: browsers send line breaks as two characters and people leave blanks at the ends.</summary>
public static class Typed
{
    /// <summary>The words without blanks at the ends and with single line breaks; empty if there was nothing else.</summary>
    public static string Words(string? typed) => typed?.ReplaceLineEndings("\n").Trim() ?? "";

    /// <summary>The same, or null where <see cref="Words"/> would be empty.</summary>
    public static string? WordsOrNull(string? typed) => Words(typed) is { Length: > 0 } words ? words : null;
}
