using System.Diagnostics;
using System.Net.Sockets;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault;

/// <summary>Why something could not be done, in words for whoever runs the copy: which file or which server, and what is the matter with it.</summary>
public static class Causes
{
    private const int DiskFull = 28;
    private const int NoSuchDevice = 19;
    private const int TooManyFiles = 24;
    private const int IsFolder = 21;
    private const int ReadOnly = 30;
    private const int QuotaUsed = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>What is the matter, without saying where; begins small and ends with a full stop.</summary>
    public static string Of(Exception exception) => exception.GetBaseException() switch
    {
        UnauthorizedAccessException => "this user may not do that.",
        FileNotFoundException or DirectoryNotFoundException => "it is not there.",
        PathTooLongException => "the path is too long.",
        SocketException socket => Small(socket.Message),
        TimeoutException => "it took too long.",
        IOException { HResult: DiskFull or WindowsDiskFull } => "the disk is full.",
        IOException { HResult: QuotaUsed } => "this user's share of the disk is used up.",
        IOException { HResult: ReadOnly } => "the disk can only be read.",
        IOException { HResult: IsFolder } => "it is a folder.",
        IOException { HResult: TooManyFiles } => "this process has too many files open (ulimit -n, LimitNOFILE).",
        IOException { HResult: NoSuchDevice } => "the disk is gone.",
        IOException io when io.Message.Contains("Permission denied", StringComparison.Ordinal) => "this user may not do that.",
        var other => Small(other.Message.ReplaceLineEndings(" ")),
    };

    /// <summary>The same of a file or folder, with its path, and whose it is where that is why.</summary>
    public static string Of(Exception exception, string path)
    {
        if (exception is UnauthorizedAccessException or IOException && Directory.Exists(path) && exception is not DirectoryNotFoundException
            && exception.HResult is not (DiskFull or QuotaUsed or ReadOnly))
        {
            return $"{path} is a folder{Owner(path)}.";
        }

        return exception.GetBaseException() is UnauthorizedAccessException || Of(exception).StartsWith("this user", StringComparison.Ordinal)
            ? $"{path}: this user may not do that{Owner(path)}."
            : $"{path}: {Of(exception)}";
    }

    /// <summary>Says of a path whose it is, if that is another user than the one who runs this; a part of a sentence, or nothing.</summary>
    public static string Owner(string path)
    {
        // What is not there cannot be made because of the folder it would be in.
        for (var at = path; at is { Length: > 0 }; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(at) && OwnerOf(at) is { } owner)
            {
                return owner == Environment.UserName ? "" : $". {(at == path ? "It" : at)} belongs to {owner}, and this runs as {Environment.UserName}";
            }
        }

        return "";
    }

    // The library tells a file's mode and not its owner. Only asked when something has gone wrong.
    private static string? OwnerOf(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        try
        {
            using var asked = Process.Start(
                new ProcessStartInfo("stat", ["-c", "%U", path]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false });
            var said = asked?.StandardOutput.ReadToEnd().Trim();
            return said is { Length: > 0 } ? said : null;
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException)
        {
            return null;
        }
    }

    private static string Small(string words) =>
        words is [var first, var second, ..] && char.IsUpper(first) && char.IsLower(second)
            ? $"{char.ToLowerInvariant(first)}{words[1..].TrimEnd('.')}."
            : $"{words.TrimEnd('.')}.";
}

/// <summary>What an operator writes to name a PostgreSQL database.</summary>
public static class ConnectionStrings
{
    /// <summary>What is wrong with one, as the rest of a sentence; null for nothing. It may hold a password, so nothing of its values is repeated.</summary>
    public static string? Wrong(string written) => PostgresDialect.Wrong(written);
}

/// <summary>How much memory this process may have.</summary>
public static class Room
{
    /// <summary>The least that is enough, in bytes.</summary>
    public static long LeastMemory => Memory.Least;

    /// <summary>What the machine, or the service's group, lets it have, in bytes.</summary>
    public static long Available => Memory.Available;
}
