using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Tests.Vault.Log;

/// <summary>Work on many entries is done for each once, alone or by all processors.</summary>
public sealed class EachTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(1000)]
    public void Every_number_below_the_count_is_done_once(int count)
    {
        var done = new int[count];
        Each.Of(count, i => Interlocked.Increment(ref done[i]));

        Every.Of(done, times => Assert.Equal(1, times), least: 0);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(300)]
    public void What_one_of_them_throws_is_thrown(int count)
    {
        static void Act(int i) => _ = i == 1 ? throw new LogBrokenException("the second") : i;

        Assert.Equal("the second", Assert.Throws<LogBrokenException>(() => Each.Of(count, Act)).Message);
    }
}
