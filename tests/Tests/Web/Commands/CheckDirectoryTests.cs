using Steadfast.Tests.Support;
using Steadfast.Web.Commands;

namespace Steadfast.Tests.Web.Commands;

/// <summary>Checking help lines before they are relied on, as an operator does.</summary>
public sealed class CheckDirectoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("steadfast-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Without_a_file_the_lines_of_the_program_are_checked()
    {
        var ended = await BuiltProgram.RunAsync("check-directory", "--data", _folder);

        Assert.Equal((ExitCodes.Fine, ""), (ended.Code, ended.Error));
        Assert.Contains("so these are the lines the program came with.", ended.Output, StringComparison.Ordinal);
        Assert.Contains(" 0 problems, ", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_and_ages_are_told_a_line_each()
    {
        var file = Path.Combine(_folder, "helplines.json");
        await File.WriteAllTextAsync(file, """
            [
              {"cc": "GB", "name": "The well", "for": ["crisis"], "tel": "116 123", "verifiedOn": "2020-01-01", "source": "a.example"},
              {"cc": "UK", "name": "The spring", "for": ["fear"], "tel": "116 123"}
            ]
            """, TestContext.Current.CancellationToken);

        foreach (var asked in new string[][] { ["check-directory", file], ["check-directory", "--data", _folder] })
        {
            var ended = await BuiltProgram.RunAsync(asked);

            Assert.Equal((ExitCodes.Fault, ""), (ended.Code, ended.Error));
            var lines = ended.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(4, lines.Length);
            Assert.Equal("Problem: entry 2 (The spring): cc for the United Kingdom is GB.", lines[0]);
            Assert.StartsWith("Problem: entry 2 (The spring): for is a list of crisis, violence", lines[1], StringComparison.Ordinal);
            Assert.Matches(@"^Warning: entry 1 \(The well\): checked on 2020-01-01, \d+ days ago\.$", lines[2]);
            Assert.Equal("1 line, 1 country, 2 problems, 1 warning.", lines[3]);
        }
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_in_one_line()
    {
        var ended = await BuiltProgram.RunAsync("check-directory", Path.Combine(_folder, "none.json"));

        Assert.Equal((ExitCodes.OutOfReach, ""), (ended.Code, ended.Output));
        Assert.Single(ended.ErrorLines);
    }

    [Fact]
    public async Task Its_help_shows_an_entry_that_passes_its_own_check()
    {
        var help = (await BuiltProgram.RunAsync("check-directory", "--help")).Output;
        var shown = help.Split('\n').Select(line => line.Trim()).SkipWhile(line => line != "[").ToList();
        var entry = string.Join(
            '\n',
            shown.Take(shown.IndexOf("]") + 1).Select(line =>
                System.Text.RegularExpressions.Regex.Replace(
                    line, @"(,|""|\])\s{2,}[^""]*$", "$1", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5))));
        var file = Path.Combine(_folder, "shown.json");
        await File.WriteAllTextAsync(file, entry, TestContext.Current.CancellationToken);

        var ended = await BuiltProgram.RunAsync("check-directory", file);

        Assert.True(ended.Code == ExitCodes.Fine, $"{ended.Output}\n{entry}");
    }
}
