using Steadfast.Tests.Support;

namespace Steadfast.Tests.House;

/// <summary>What somebody reads at a time: a line fits a screen, a file one thought.</summary>
public sealed class LinesTests
{
    private const int LongestLine = 160;
    private const int LongestFile = 400;
    private const int MostAlike = 11;

    [Fact]
    public void No_line_is_longer_than_a_screen() => SourceTree.AssertNone(
        SourceTree.Files("", ".cs", ".cshtml").SelectMany(path => SourceTree.Read(path).Split('\n')
            .Select((line, at) => (line, Place: $"{path}:{at + 1}"))
            .Where(one => one.line.Length > LongestLine).Select(one => one.Place)),
        $"Lines of more than {LongestLine} characters:");

    [Fact]
    public void No_file_of_the_product_is_longer_than_a_thought() => SourceTree.AssertNone(
        SourceTree.Files("src", ".cs", ".cshtml").Select(path => (path, Lines: SourceTree.Read(path).Split('\n').Length))
            .Where(one => one.Lines > LongestFile).Select(one => $"{one.path}: {one.Lines}"),
        $"Files of more than {LongestFile} lines:");

    [Fact]
    public void Nothing_of_the_product_stands_twice()
    {
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        List<string> twice = [];
        foreach (var path in SourceTree.Files("src", ".cs", ".cshtml"))
        {
            var lines = SourceTree.Read(path).Split('\n', StringSplitOptions.TrimEntries);
            for (var at = 0; at + MostAlike < lines.Length; at++)
            {
                var place = $"{path}:{at + 1}";
                if (!seen.TryAdd(string.Join('\n', lines[at..(at + MostAlike + 1)]), place))
                {
                    twice.Add($"{place} as {seen[string.Join('\n', lines[at..(at + MostAlike + 1)])]}");
                }
            }
        }

        SourceTree.AssertNone(twice, $"More than {MostAlike} lines that stand elsewhere, too:");
    }
}
