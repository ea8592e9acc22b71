using System.Text.RegularExpressions;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Durability;

/// <summary>Watches the system calls of one writer: what survives a power cut is what was flushed.</summary>
/// <remarks>security.md section 6, "Power".</remarks>
[Trait("Kind", "Kill")]
[Trait("Engine", "sqlite")]
public sealed partial class FlushTests
{
    private const int Entries = 100;

    [Fact]
    public async Task Every_entry_is_flushed_to_the_disk_before_it_is_acknowledged()
    {
        await using var database = await Databases.FreshAsync();
        var calls = Path.Combine(database.Options.Folder, "calls");
        await RunAsync(Child.Ours("Steadfast.Loads", "writers", database.Options.Folder, "--each", "0"));

        await RunAsync(
            [
                "strace", "-f", "-qq", "-s", "120", "-e", "trace=fsync,fdatasync,write", "-o", calls,
                .. Child.Ours("Steadfast.Loads", "writers", database.Options.Folder, "--writers", "1", "--each", $"{Entries}")]);

        var (flushes, acknowledged) = (0, 0);
        await foreach (var call in File.ReadLinesAsync(calls))
        {
            if (Flushed().IsMatch(call))
            {
                flushes++;
            }
            else if (Acknowledged().IsMatch(call))
            {
                acknowledged++;
                Assert.True(flushes > 0, $"Entry {acknowledged} was acknowledged and nothing flushed since the one before: {call}");
                flushes = 0;
            }
        }

        Assert.Equal(Entries, acknowledged);
    }

    private static async Task RunAsync(string[] command)
    {
        await using var program = Child.Start(_ => false, command);
        await program.EndAsync();
        Assert.Equal("", await program.ErrorsAsync());
    }

    // The end of the call; strace parts it from its beginning when another thread calls meanwhile.
    [GeneratedRegex(@"(fsync|fdatasync)(\(| resumed).*\) += 0$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Flushed();

    [GeneratedRegex(@" write\(\d+, ""[\w-]{22} (page|made|off) ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Acknowledged();
}
