namespace Steadfast.Vault.Storage;

/// <summary>Remembers in the data folder which engine a copy is kept in: with its settings lost, an empty one must not be served in its place.</summary>
internal static class Engine
{
    /// <summary>The file's name.</summary>
    public const string File = "engine";

    private const string Sqlite = "SQLite";
    private const string Postgres = "PostgreSQL";

    /// <summary>What these options name.</summary>
    public static string Of(VaultOptions options) => options.Postgres is null ? Sqlite : Postgres;

    /// <summary>Makes sure that the copy in this folder was kept in the same engine until now.</summary>
    /// <returns>Whether it was served before.</returns>
    /// <exception cref="RefusedException">It was kept in another one.</exception>
    public static bool EnsureSame(VaultOptions options)
    {
        var file = Path.GetFullPath(Path.Combine(options.Folder, File));
        if (!System.IO.File.Exists(file))
        {
            return false;
        }

        // A word that is neither was written by a hand, and says nothing.
        var before = System.IO.File.ReadAllText(file).Trim();
        return (before != Sqlite && before != Postgres) || before == Of(options) ? before == Of(options) : throw new RefusedException(
            $"Until now this copy was kept in {before}, and the settings name {Of(options)}. Put settings.json back as it was (“Postgres”). If the change "
                + $"is meant, delete {file} first.");
    }

    /// <summary>Makes sure that a database with nothing in it is not one that was full.</summary>
    /// <param name="wasServed">As <see cref="EnsureSame"/> answers it.</param>
    /// <exception cref="RefusedException">This copy was served before.</exception>
    public static void EnsureNotLost(VaultOptions options, bool wasServed)
    {
        if (wasServed)
        {
            var what = options.Postgres is null
                ? $"{Path.GetFullPath(Path.Combine(options.Folder, Stores.MainFile))} is gone"
                : "holds nothing; “Postgres” in the settings may name another one";
            throw new RefusedException(
                $"This copy was served before, and now its database {what}. Put it right, or a backup back. "
                    + $"If you mean to begin anew, delete {Path.GetFullPath(Path.Combine(options.Folder, File))} first.");
        }
    }

    /// <summary>Remembers it, once the database is open.</summary>
    /// <exception cref="StoreUnavailableException">The file cannot be written.</exception>
    public static void Remember(VaultOptions options)
    {
        var file = Path.Combine(options.Folder, File);
        try
        {
            if (!System.IO.File.Exists(file) || System.IO.File.ReadAllText(file).Trim() != Of(options))
            {
                var made = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
                if (!OperatingSystem.IsWindows())
                {
                    made.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
                }

                using var writer = new StreamWriter(file, made);
                writer.WriteLine(Of(options));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"{Causes.Of(exception, file)}", exception);
        }
    }
}
