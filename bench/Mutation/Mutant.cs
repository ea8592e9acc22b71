using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Steadfast.Mutation;

/// <summary>One small wrong turn the program could have taken, and where.</summary>
/// <param name="File">From the root, with forward slashes.</param>
/// <param name="Line">Where it stood when the list was written, from 1; no part of what it is known by.</param>
/// <param name="Member">The type and member it stands in.</param>
/// <param name="Kind">What sort of change it is: "compare", "and", "or", "guard", "number", "bool", "is", "pattern", "arm", "when", "coalesce".</param>
/// <param name="Change">What becomes of what, in words of code.</param>
/// <param name="Nth">Which of those in this member that are alike in all of this, from 0.</param>
internal sealed record Mutant(string File, int Line, string Member, string Kind, string Change, int Nth)
{
    /// <summary>The folders whose score is told.</summary>
    public static readonly IReadOnlyList<string> Folders = ["src/Domain", "src/Vault/Log", "src/Vault/Accounts", "src/Vault/Sealing"];

    /// <summary>Stays the same when lines move.</summary>
    public string Id { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{File}|{Member}|{Kind}|{Change}|{Nth}")))[..8];

    /// <summary>Which of <see cref="Folders"/> it stands in.</summary>
    public string Folder => Folders.First(folder => File.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>Where it stands in the source as it is now.</summary>
    public SyntaxNode? At { get; init; }

    /// <summary>What stands there instead, for those that are one expression for another.</summary>
    public string? Instead { get; init; }

    /// <summary>A line of the list.</summary>
    public override string ToString() =>
        string.Join('\t', Id, string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}"), Member, Kind, Change, Nth.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a line of the list.</summary>
    /// <exception cref="FormatException">It is none, or its parts were changed by hand.</exception>
    public static Mutant Parse(string line)
    {
        var parts = line.Split('\t');
        var at = parts.Length == 6 ? parts[1].Split(':') : [];
        var read = at.Length == 2
            ? new Mutant(at[0], int.Parse(at[1], CultureInfo.InvariantCulture), parts[2], parts[3], parts[4], int.Parse(parts[5], CultureInfo.InvariantCulture))
            : throw new FormatException($"No mutant: {line}");
        return read.Id == parts[0] ? read : throw new FormatException($"Another mutant than its name says: {line}");
    }
}
