using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Steadfast.Mutation;

/// <summary>The list of mutants that is committed before they run.</summary>
internal static class Lists
{
    /// <summary>Where it stands.</summary>
    public const string Path = "bench/mutants.tsv";

    private const int Least = 200;

    /// <summary>Writes it anew: all that can be built or, of folders with more, those a seed draws.</summary>
    public static int Write(string root, string[] options)
    {
        var seed = Option(options, "--seed") is { } written ? int.Parse(written, CultureInfo.InvariantCulture) : (int?)null;
        var draw = Option(options, "--draw") is { } many ? int.Parse(many, CultureInfo.InvariantCulture) : Least;
        var sources = Sources.Read(root);
        var all = sources.Mutants.ToArray<Mutant?>();
        using var tree = Tree.At(root, Option(options, "--scratch"));
        sources.Build(all, tree.Path, compiled: false);
        List<string> lines = [seed is null
            ? "# All of them, as bench/mutants list wrote them."
            : $"# Drawn by bench/mutants list --seed {seed} --draw {draw}."];
        List<Mutant> chosen = [];
        foreach (var folder in Mutant.Folders)
        {
            var can = all.OfType<Mutant>().Where(mutant => mutant.Folder == folder).ToList();
            var drawn = seed is null
                ? can
                : [
                    .. can.OrderBy(
                        mutant => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}|{mutant.Id}"))), StringComparer.Ordinal).Take(draw)];
            chosen.AddRange(drawn);
            lines.Add(
                $"# {folder}: {drawn.Count} of {can.Count}; {sources.Mutants.Count(mutant => mutant.Folder == folder) - can.Count} more do not compile, "
                    + $"and {sources.LeftOut[folder]} constants stand where the language wants one.");
        }

        lines.AddRange(
            chosen.OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line).ThenBy(mutant => mutant.Id, StringComparer.Ordinal)
                .Select(mutant => mutant.ToString()));
        File.WriteAllLines(System.IO.Path.Combine(root, Path), lines);
        Console.WriteLine(string.Join('\n', lines.Where(line => line.StartsWith('#'))));
        return 0;
    }

    /// <summary>The list as it is committed.</summary>
    public static List<Mutant> Read(string root) =>
        [.. File.ReadLines(System.IO.Path.Combine(root, Path)).Where(line => line is not ['#', ..] and not "").Select(Mutant.Parse)];

    /// <summary>What follows an option; null if it is not given.</summary>
    public static string? Option(string[] options, string name) =>
        Array.IndexOf(options, name) is var at and >= 0 && at + 1 < options.Length ? options[at + 1] : null;
}
