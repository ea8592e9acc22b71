using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Sealing;

/// <summary>How many sign-ins are worked on at a time goes by the memory there is.</summary>
public sealed class MemoryTests
{
    private const long Megabyte = 1 << 20;

    [Theory]
    [InlineData(64, 1)]
    [InlineData(256, 1)]
    [InlineData(399, 1)]
    [InlineData(400, 2)]
    [InlineData(64 * 1024, 2)]
    public void Below_400_MB_one_passphrase_is_derived_at_a_time_and_never_more_than_two(long megabytes, int lanes) =>
        Assert.Equal(lanes, Memory.Lanes(megabytes * Megabyte, ArgonCost.Default, Derivations.AtATime));

    [Theory]
    [InlineData("0::/system.slice/notes.service", "/system.slice/notes.service/memory.max=268435456\n|/system.slice/memory.max=max\n", 256)]
    [InlineData("0::/system.slice/notes.service", "/system.slice/notes.service/memory.max=max|/system.slice/memory.max=134217728", 128)]
    [InlineData("0::/a/b", "/a/b/memory.max=402653184|/a/memory.max=134217728|/memory.max=268435456", 128)]
    [InlineData("0::/", "/memory.max=402653184", 384)]
    [InlineData(
        "9:name=systemd:/\n4:cpu,memory:/box\n0::/", "/memory/box/memory.limit_in_bytes=268435456|/memory/memory.limit_in_bytes=9223372036854771712", 256)]
    [InlineData("4:memory:/docker/abc", "/memory/memory.limit_in_bytes=268435456", 256)]
    [InlineData("0::/a", "", null)]
    [InlineData("0::/a:b", "/a:b/memory.max=268435456", 256)]
    [InlineData("0::box", "box/memory.max=268435456|/memory.max=max", 256)]
    [InlineData("nonsense", "", null)]
    public void The_least_limit_of_a_group_and_all_above_it_counts(string groups, string files, int? megabytes)
    {
        var read = files.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(file => file.Split('='))
            .ToDictionary(file => file[0], file => file[1], StringComparer.Ordinal);

        Assert.Equal(megabytes * Megabyte, Memory.LimitOf(groups, read.GetValueOrDefault));
    }

    /// <summary>Two derivations of the default cost fit in beside the program, or a byte less than two.</summary>
    [Fact]
    public void A_byte_less_than_two_is_one()
    {
        var two = (144 * Megabyte) + (2 * ArgonCost.Default.MemoryKiB * 1024L);

        Assert.Equal((2, 1), (Memory.Lanes(two, ArgonCost.Default, 8), Memory.Lanes(two - 1, ArgonCost.Default, 8)));
        Assert.Equal(256 * Megabyte, Memory.Least);
    }

    [Theory]
    [InlineData("1", 1L)]
    [InlineData("1125899906842623", (1L << 50) - 1)]
    [InlineData("1125899906842624", null)]
    [InlineData("0", null)]
    [InlineData("max", null)]
    [InlineData(null, null)]
    public void A_group_without_a_limit_says_none_or_a_number_beyond_all_machines(string? said, long? limit)
    {
        var has = Memory.HasLimit(path => path == "/proc/self/cgroup" ? "0::/a" : path == "/sys/fs/cgroup/a/memory.max" ? said : null, out var found);

        Assert.Equal(limit, has ? found : null);
        Assert.False(Memory.HasLimit(_ => null, out _));
        Assert.False(Memory.HasLimit(_ => throw new UnauthorizedAccessException(), out _));
    }

    [Fact]
    public async Task With_room_for_one_the_second_waits()
    {
        var derivations = new Derivations(new ArgonCost(1, 8), atATime: 1);
        var (held, go) = (0, new TaskCompletionSource());
        derivations.Admitted = async _ =>
        {
            Interlocked.Increment(ref held);
            await go.Task;
        };
        var both = new[] { "a", "b" }.Select(
            name => derivations.DeriveAsync("words", new byte[16], derivations.Cost, new(name, "", IsKnown: true), default)).ToList();
        await Task.Delay(50, TestContext.Current.CancellationToken);

        Assert.Equal(1, Volatile.Read(ref held));
        go.SetResult();
        Every.Of(await Task.WhenAll(both), Assert.NotNull);
    }
}
