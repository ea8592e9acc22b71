using System.Collections;
using System.Globalization;
using System.Resources;

namespace Steadfast.Domain.Wording;

/// <summary>A line of a text file that says something.</summary>
/// <param name="Words">Without blanks around them; never empty.</param>
/// <param name="Head">The line at the margin that it stands under, or that it is; empty where there is none.</param>
/// <param name="IsHead">True at the margin.</param>
internal sealed record TextLine(string Words, string Head, bool IsHead);

/// <summary>One of the text files a coach is made of: lists of words, rules, spellings, weights. "#" begins a line that is only for its readers.</summary>
/// <param name="Name">As in "en/danger.rules"; its ending tells what it holds.</param>
internal sealed record TextFile(string Name, string Text)
{
    /// <summary>The files of a language, in the order in which its .resx lists them.</summary>
    /// <remarks>A ResourceManager reads them, as Domain itself does no I/O: docs/decisions/0048.</remarks>
    public static IReadOnlyList<TextFile> Of(string language)
    {
        var texts = new ResourceManager($"{typeof(TextFile).Namespace}.{language}", typeof(TextFile).Assembly);
        using var set = texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        return
        [
            .. set.Cast<DictionaryEntry>().Select(entry => (Name: (string)entry.Key, Text: (string)entry.Value!))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .Select(entry => new TextFile($"{language}/{entry.Name.Split(' ')[^1]}", entry.Text)),
        ];
    }

    /// <summary>Whether the name ends so: ".rules" for a kind, "/safety.weights" for one file.</summary>
    public bool Is(string ending) => Name.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Takes line by line what the file says.</summary>
    /// <exception cref="FormatException">What <paramref name="take"/> threw, behind the name of the file and the number of the line.</exception>
    public void Each(Action<TextLine> take)
    {
        var (number, head) = (0, "");
        foreach (var line in Text.Split('\n'))
        {
            number++;
            if (line.Trim() is { Length: > 0 } words && words[0] != '#')
            {
                var isHead = !char.IsWhiteSpace(line[0]);
                head = isHead ? words : head;
                try
                {
                    take(new(words, head, isHead));
                }
                catch (Exception fault) when (fault is FormatException or OverflowException)
                {
                    throw new FormatException($"{Name}:{number}: {fault.Message}", fault);
                }
            }
        }
    }
}
