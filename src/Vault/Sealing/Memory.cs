using System.Globalization;

namespace Steadfast.Vault.Sealing;

/// <summary>How much memory this process may have, and how many passphrases can be derived in it at a time.</summary>
internal static class Memory
{
    /// <summary>The least that is enough, in bytes: 256 MB, for one sign-in at a time.</summary>
    public const long Least = 256L << 20;

    // Measured with the program under load and nobody signing in; docs/self-hosting.md has the figures.
    private const long ForItself = 144L << 20;
    private const string Groups = "/sys/fs/cgroup";

    /// <summary>In bytes: what the machine has, or what the service's group is given of it.</summary>
    public static long Available { get; } = HasLimit(Read, out var limit) ? limit : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;

    /// <summary>How many derivations of this cost fit in beside the program itself; at least one.</summary>
    /// <param name="available">In bytes.</param>
    public static int Lanes(long available, ArgonCost cost, int most) => (int)Math.Clamp((available - ForItself) / (cost.MemoryKiB * 1024L), 1, most);

    /// <summary>The least limit of a group of processes and all it is in, by the words of the system.</summary>
    /// <param name="groups">What /proc/self/cgroup says.</param>
    /// <param name="read">Reads a file below the groups' folder; null where there is none.</param>
    public static long? LimitOf(string groups, Func<string, string?> read)
    {
        long? least = null;
        foreach (var line in groups.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(':', 3) is not [_, var controllers, var path])
            {
                continue;
            }

            var (root, file) = controllers.Length == 0
                ? ("", "memory.max")
                : controllers.Split(',').Contains("memory", StringComparer.Ordinal)
                ? ("/memory", "memory.limit_in_bytes")
                : (null, "");
            for (var at = path.TrimEnd('/'); root is not null; at = at[..Math.Max(0, at.LastIndexOf('/'))])
            {
                if (long.TryParse(read($"{root}{at}/{file}")?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && !(limit >= least))
                {
                    least = limit;
                }

                if (at.Length == 0)
                {
                    break;
                }
            }
        }

        return least;
    }

    /// <summary>Whether the group this process is in has a limit.</summary>
    /// <param name="read">Reads a file of the system; null where there is none.</param>
    /// <remarks>The runtime's own figure is three quarters of a group's limit, and says nothing of it where it sees the machine.</remarks>
    public static bool HasLimit(Func<string, string?> read, out long limit)
    {
        limit = 0;
        try
        {
            limit = read("/proc/self/cgroup") is { } groups ? LimitOf(groups, path => read(Groups + path)) ?? 0 : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Then there is none that could be known.
        }

        // Where there is none, the older form of groups says a number beyond all machines.
        return limit > 0 && limit < 1L << 50;
    }

    private static string? Read(string path) => File.Exists(path) ? File.ReadAllText(path) : null;
}
