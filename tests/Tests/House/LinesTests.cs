using Steadfast.Tests.Support;

namespace Steadfast.Tests.House;

/// <summary>What somebody reads at a time: a line fits a screen, a file one thought.</summary>
public sealed class LinesTests
{
    private const int LongestLine = 160;
    private const int LongestFile = 400;

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
}
