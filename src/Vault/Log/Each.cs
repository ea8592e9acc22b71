using System.Runtime.ExceptionServices;

namespace Steadfast.Vault.Log;

/// <summary>Work on many entries that do not depend on each other: somebody waits for a page that was not in memory.</summary>
internal static class Each
{
    private const int WorthSharing = 200;

    /// <summary>
    /// Does something for every number below <paramref name="count"/>, by all processors where that is worth it; what one of them throws is thrown.
    /// </summary>
    public static void Of(int count, Action<int> act)
    {
        if (count < WorthSharing)
        {
            for (var i = 0; i < count; i++)
            {
                act(i);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, act);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
