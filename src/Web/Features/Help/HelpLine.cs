using System.Text.Json;

namespace Steadfast.Web.Features.Help;

/// <summary>A line that somebody can call or write to.</summary>
/// <param name="Country">ISO 3166-1, two lower-case letters.</param>
/// <param name="Name">Its own name, in its own language.</param>
/// <param name="For">What it is for; its words stand under <c>help.for.</c> and this.</param>
/// <param name="Tel">A telephone number as it is written in its country; null for none.</param>
/// <param name="Word">The word to send, where a message is to begin with one; null for none.</param>
/// <param name="TextTo">The number for messages; null for none.</param>
/// <param name="Site">A site's host, written and not linked; null for none.</param>
/// <param name="Always">True if its source says that somebody answers day and night.</param>
/// <param name="Read">The month in which the source was read, as in <c>2026-11</c>.</param>
/// <param name="Source">Where it was read.</param>
/// <remarks>Only lines whose source was read stand in the file; what is known by heart does not.</remarks>
public sealed record HelpLine(string Country, string Name, string For, string? Tel, string? Word, string? TextTo, string? Site, bool Always, string Read, string Source)
{
    /// <summary>All lines, in the file's order.</summary>
    public static IReadOnlyList<HelpLine> All { get; } = ReadAll();

    private static HelpLine[] ReadAll()
    {
        using var file = typeof(HelpLine).Assembly.GetManifestResourceStream("Help/lines.json")!;
        return JsonSerializer.Deserialize<HelpLine[]>(file, JsonSerializerOptions.Web)!;
    }
}
