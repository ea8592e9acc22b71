namespace Steadfast.Web.Commands;

/// <summary>Marks a data folder as holding invented people, by a file that says how to sign in as them.</summary>
internal static class SampleFolder
{
    /// <summary>What the mark says until the sample is whole.</summary>
    public const string Filling = "The sample is being filled. If this is all you read here, that was interrupted: delete the folder and begin again.";

    private const string Mark = "sample.txt";

    /// <summary>Whether a folder holds the sample, or the beginning of one.</summary>
    public static bool IsSample(string folder) => File.Exists(Path.Combine(folder, Mark));

    /// <summary>Whether there is nothing in the folder yet; one that is not there is fresh.</summary>
    public static bool IsFresh(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>How to sign in as each of the two.</summary>
    public static string Read(string folder) => File.ReadAllText(Path.Combine(folder, Mark)).TrimEnd();

    /// <summary>Marks a folder, which must be there; marked again, it says what is said last.</summary>
    public static void Write(string folder, string words)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(Path.Combine(folder, Mark), options);
        writer.WriteLine(words);
    }
}
