using System.Text;
using System.Text.RegularExpressions;

namespace Steadfast.Tests.Support;

/// <summary>The checkout these tests were built from, read as text.</summary>
internal static partial class SourceTree
{
    /// <summary>The folder that holds Steadfast.slnx.</summary>
    public static readonly string Root = FindRoot();

    /// <summary>The files under a folder with one of the endings, as paths from the root with forward slashes, in order; without what a build makes.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => endings.Any(path.EndsWith) && !Made().IsMatch(path))
            .Order(StringComparer.Ordinal)];

    /// <summary>A file's words.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>A C# file's words without its comments, so that a rule about code is not tripped by prose.</summary>
    public static string ReadCode(string path) => Comment().Replace(Read(path), "");

    /// <summary>Every place where a pattern occurs, as "path:line: words".</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, Regex pattern, Func<string, string>? read = null)
    {
        var found = new List<string>();
        foreach (var path in paths)
        {
            var words = (read ?? Read)(path);
            found.AddRange(pattern.Matches(words).Select(match => $"{path}:{LineOf(words, match.Index)}: {match.Value.Trim()}"));
        }

        return found;
    }

    /// <summary>Fails with one finding a line, if there are any.</summary>
    public static void AssertNone(IEnumerable<string> findings, string rule)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, new StringBuilder(rule).AppendLine().AppendJoin(Environment.NewLine, all).ToString());
    }

    private static int LineOf(string words, int index) => words.AsSpan(0, index).Count('\n') + 1;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Steadfast.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("These tests read the sources, and there is no Steadfast.slnx above them.");
    }

    [GeneratedRegex("(^|/)(bin/(Debug|Release)|obj)/")]
    private static partial Regex Made();

    // Whole-line comments only: a "//" inside a string is an address.
    [GeneratedRegex("""(?m)^\s*//.*$""")]
    private static partial Regex Comment();
}
