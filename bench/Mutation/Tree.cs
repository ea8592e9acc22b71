namespace Steadfast.Mutation;

/// <summary>A copy of the checkout to be built with switches.</summary>
/// <param name="keep">False for one that is removed in the end.</param>
internal sealed class Tree(string path, bool keep) : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = path;

    /// <summary>Copies what a build needs.</summary>
    /// <param name="scratch">A folder that stays, with what was built there before; null for one of its own.</param>
    public static Tree At(string root, string? scratch)
    {
        var to = scratch is null ? Directory.CreateTempSubdirectory("mutants").FullName : Directory.CreateDirectory(scratch).FullName;
        var written = Enumerator.Files(root).Append(Sources.TestProject).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Commands.Run("git", ["ls-files", "--cached", "--others", "--exclude-standard"], root, out _)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (from, copy) = (System.IO.Path.Combine(root, file), System.IO.Path.Combine(to, file));
            // What was written there with switches stays until it is written anew: a build looks at the time.
            if (File.Exists(from) && !(written.Contains(file) && File.Exists(copy)))
            {
                Put(copy, File.ReadAllBytes(from));
            }
        }

        return new(to, scratch is not null);
    }

    /// <summary>Writes a file, unless it says so already.</summary>
    public static void Put(string path, byte[] bytes)
    {
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!keep)
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
