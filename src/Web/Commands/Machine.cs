using System.Globalization;
using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>What the machine lets this process have, as far as the program has to keep within it.</summary>
internal static class Machine
{
    // Measured: at rest the runtime holds some 300 open, and at its busiest a hundred connections to a database or files.
    private const int ForItself = 400;
    private const int FewestConnections = 100;
    private const int MostConnections = 10_000;

    /// <summary>How many files and connections this process may have open; null where that is not known.</summary>
    public static int? OpenFiles { get; } = ReadOpenFiles();

    /// <summary>How many connections are taken at a time: whoever comes then is let go at once, as running out of files ends the process.</summary>
    public static int Connections => Math.Clamp((OpenFiles ?? int.MaxValue) - ForItself, FewestConnections, MostConnections);

    /// <summary>Makes sure that this process may open as many files as it needs.</summary>
    /// <exception cref="RefusedException">It may not.</exception>
    public static void EnsureOpenFiles()
    {
        if (OpenFiles < ForItself + FewestConnections)
        {
            throw new RefusedException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"This process may have {OpenFiles} files open and needs {ForItself + FewestConnections}. Raise the limit: ulimit -n, or LimitNOFILE "
                        + $"in the unit."));
        }
    }

    private static int? ReadOpenFiles()
    {
        try
        {
            var words = File.ReadLines("/proc/self/limits")
                .FirstOrDefault(line => line.StartsWith("Max open files", StringComparison.Ordinal))?["Max open files".Length..]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words is [var soft, ..] && int.TryParse(soft, NumberStyles.None, CultureInfo.InvariantCulture, out var files) ? files : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
