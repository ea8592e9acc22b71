using System.Text.RegularExpressions;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.House;

/// <summary>bench/mutants.tsv is what bench/mutants runs, and docs/testing.md tells of its survivors.</summary>
public sealed partial class MutantsTests
{
    private static readonly string[] s_folders = ["src/Domain", "src/Vault/Log", "src/Vault/Accounts", "src/Vault/Sealing"];

    private static readonly List<string[]> s_listed = [
        .. SourceTree.Read("bench/mutants.tsv").Split('\n').Where(line => line is not ("" or ['#', ..])).Select(line => line.Split('\t'))];

    [Fact]
    public void Of_each_folder_at_least_two_hundred_are_listed_each_once()
    {
        Every.Of(s_folders, folder => Assert.InRange(s_listed.Count(parts => parts[1].StartsWith(folder + "/", StringComparison.Ordinal)), 200, int.MaxValue));
        Assert.Equal(s_listed.Count, s_listed.DistinctBy(parts => parts[0], StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Each_stands_in_a_file_that_is_there() =>
        SourceTree.AssertNone(
            s_listed.Select(parts => parts[1].Split(':')[0]).Distinct(StringComparer.Ordinal).Where(file => !File.Exists(Path.Combine(SourceTree.Root, file))),
            "A file was moved or removed: bench/mutants list writes the list anew, with the seed that stands at its head.");

    [Fact]
    public void Every_survivor_that_is_told_of_is_on_the_list()
    {
        var told = Row().Matches(SourceTree.Read("docs/testing.md")).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(told);
        SourceTree.AssertNone(
            told.Except(s_listed.Select(parts => parts[0]), StringComparer.Ordinal), "docs/testing.md gives a reason for a mutant that does not run.");
    }

    [GeneratedRegex("`([0-9a-f]{8})`")]
    private static partial Regex Row();
}
