using Steadfast.Domain.Wording;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain.Wording;

/// <summary>The coach's text files, as whoever edits them meets the program: all of them are read, and a slip is told with its file and its line.</summary>
public sealed class TextFileTests
{
    private static readonly IReadOnlyList<TextFile> s_english = TextFile.Of("en");

    [Fact]
    public void Every_file_in_the_folder_of_a_language_is_read()
    {
        var files = SourceTree.Files("src/Domain/Wording/en", "").Select(path => path["src/Domain/Wording/".Length..]).ToList();

        Assert.InRange(files.Count, 25, int.MaxValue);
        Assert.Equal(files.Order(StringComparer.Ordinal), s_english.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Equal("en/everyday.words", s_english[0].Name);
    }

    [Fact]
    public void Comments_and_empty_lines_say_nothing_and_a_line_knows_what_it_stands_under()
    {
        List<TextLine> lines = [];

        new TextFile("en/a.words", "# how\r\n\n  before\nhead: a\r\n\n   # why\n\tb c \nother:\n").Each(lines.Add);

        Assert.Equal([new("before", "", false), new("head: a", "head: a", true), new("b c", "head: a", false), new("other:", "other:", true)], lines);
    }

    [Theory]
    [InlineData("words", "fruit apple", "A list begins at the margin, as: name: words, or name verb: words, or name noun: words")]
    [InlineData("words", "fruit adjective: ripe", "A list begins at the margin, as: name: words, or name verb: words, or name noun: words")]
    [InlineData("words", ": apple", "A list begins at the margin, as: name: words, or name verb: words, or name noun: words")]
    [InlineData("words", "  apple", "A list begins at the margin, as: name: words, or name verb: words, or name noun: words")]
    [InlineData("words", "fruit: @nuts", "There is no word list @nuts above.")]
    [InlineData("rules", "  you lied", "A pattern stands under the rule it belongs to.")]
    [InlineData("rules", "lied", "A rule begins with a line at the margin, as: name: labels")]
    [InlineData("rules", "lied:", "A rule finds something under a label; only one whose name begins with \"safe\" has none.")]
    [InlineData("rules", "safe: threat", "A rule finds something under a label; only one whose name begins with \"safe\" has none.")]
    [InlineData("rules", "lied: lie", "There is no WordingLabel lie.")]
    [InlineData("rules", "lied: excuse/lie", "There is no ExcuseKind lie.")]
    [InlineData("rules", "lied: threat with lie", "There is no WordingLabel lie.")]
    [InlineData("rules", "lied: threat\n  you @lied", "There is no word list @lied.", 3)]
    [InlineData("rules", "lied: threat\n  ..", "This pattern takes nothing, or could take too much: ..", 3)]
    [InlineData("rules", "lied: threat\n  you ..60", "This pattern takes nothing, or could take too much: you ..60", 3)]
    [InlineData("rules", "lied: threat\n  you ..x", "The input string 'x' was not in a correct format.", 3)]
    [InlineData("rules", "lied: threat\n  you ..99999999999", "Value was either too large or too small for an Int32.", 3)]
    [InlineData("/safety.weights", "=1 lied", "A weight is written as word=0.5, and not as lied")]
    [InlineData("/safety.weights", "=1 lied=x", "A weight is written as word=0.5, and not as lied=x")]
    [InlineData("/haste.spellings", "spellings:", "Under fillers: stand words, under endings: and written: spellings, as: dont = do not")]
    [InlineData("/haste.spellings", "written:\n  dont", "Under fillers: stand words, under endings: and written: spellings, as: dont = do not", 3)]
    [InlineData("/haste.spellings", "written:\n  x = y\n  x = z", "This is there already.", 4)]
    [InlineData("/irregular.verbs", "go went gone", "Under irregular: stands a verb a line, as go went gone, and under doubling: stand verbs.")]
    [InlineData("/irregular.verbs", "irregular:\n  go", "Under irregular: stands a verb a line, as go went gone, and under doubling: stand verbs.", 3)]
    [InlineData(
        "/irregular.verbs", "irregular:\n  go went gone goed", "Under irregular: stands a verb a line, as go went gone, and under doubling: stand verbs.",
        3)]
    [InlineData("/irregular.verbs", "irregular:\n  go went gone\n  go goed", "This is there already.", 4)]
    public void A_slip_is_told_with_its_file_and_line(string kind, string text, string why, int line = 2)
    {
        var added = new TextFile(kind[0] == '/' ? "en" + kind : "en/added." + kind, "# A first line.\n" + text);

        var fault = Assert.Throws<FormatException>(() => new WordingCoach([.. s_english.Where(file => !file.Is(kind) || kind[0] != '/'), added]));

        Assert.Equal($"{added.Name}:{line}: {why}", fault.Message);
    }

    [Theory]
    [InlineData("/safety.weights")]
    [InlineData("/despair.weights")]
    [InlineData("/haste.spellings")]
    [InlineData("/irregular.verbs")]
    public void A_language_without_a_file_it_needs_is_told_of_it(string name)
    {
        var fault = Assert.Throws<FormatException>(() => new WordingCoach([.. s_english.Where(file => !file.Is(name))]));

        Assert.Equal($"A language needs {name[1..]}.", fault.Message);
    }

    [Fact]
    public void Weights_that_do_not_say_where_the_weighing_begins_are_refused()
    {
        IReadOnlyList<TextFile> files = [
            .. s_english.Where(file => !file.Is(".weights")), new("en/safety.weights", "lied=1"), new("en/despair.weights", "lied=1")];

        Assert.Contains("=-1.5", Assert.Throws<FormatException>(() => new WordingCoach(files)).Message, StringComparison.Ordinal);
    }
}
