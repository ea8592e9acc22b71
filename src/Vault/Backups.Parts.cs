namespace Steadfast.Vault;

/// <content>The parts of a backup that is being written, and what was left of one that was killed.</content>
public sealed partial class Backups
{
    /// <summary>Takes the place of a backup, so that no other one is made there at the same time.</summary>
    private static FileStream Hold(string path)
    {
        try
        {
            return new FileStream(
                path + LockEnding, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None });
        }
        catch (IOException exception) when (File.Exists(path + LockEnding) && exception is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new RefusedException($"Another backup into {path} is under way.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var folder = Path.GetDirectoryName(path)!;
            throw new IOException(
                $"The backup cannot be written. {folder}: "
                    + $"{(exception is UnauthorizedAccessException ? $"this user may not write into it{Causes.Owner(folder)}." : Causes.Of(exception))}",
                exception);
        }
    }

    /// <summary>Takes away what backups into a folder left that were killed. What is no backup of this program's stays.</summary>
    private void TidyParts(string folder)
    {
        foreach (var held in Directory.GetFiles(folder, "*" + LockEnding))
        {
            try
            {
                // Whoever still writes holds it.
                using (new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                    DeleteParts(held[..^LockEnding.Length]);
                }

                File.Delete(held);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It is under way, or another user's.
            }
        }

        foreach (var part in Directory.GetFiles(folder, "*" + PartEnding)
            .Where(part => !File.Exists(part[..^PartEnding.Length] + LockEnding) && clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(part) > s_longest))
        {
            try
            {
                if (IsDatabase(part))
                {
                    DeleteParts(part[..^PartEnding.Length]);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Another user's.
            }
        }
    }

    private static void DeleteParts(string path)
    {
        foreach (var ending in s_endings)
        {
            File.Delete(path + ending);
        }
    }
}
