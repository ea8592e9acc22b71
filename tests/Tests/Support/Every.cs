namespace Steadfast.Tests.Support;

/// <summary>What was found, looked at one by one. An empty list passes every check, so that how many there are at least is part of it.</summary>
internal static class Every
{
    /// <summary>Fails if there are fewer than <paramref name="least"/>, or if one of them is not as it should be.</summary>
    /// <param name="least">0 only where there may be none, and none is right.</param>
    public static void Of<T>(IEnumerable<T> found, Action<T> check, int least = 1)
    {
        var all = found.ToList();
        Assert.True(all.Count >= least, $"{all.Count} found, and {least} at least expected.");
        foreach (var one in all)
        {
            check(one);
        }
    }
}
