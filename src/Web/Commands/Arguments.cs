using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>What is passed through to the web server and the settings: <c>--name value</c>, <c>--name=value</c>, and the same with a slash or without dashes.</summary>
internal static class Arguments
{
    /// <summary>Makes sure that nothing of it would be passed over in silence, as a mistyped command or option would be.</summary>
    /// <exception cref="RefusedException">An argument stands where a name is wanted, or a name has no value.</exception>
    public static void EnsureReadable(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].Contains('=', StringComparison.Ordinal))
            {
                continue;
            }

            if (!args[i].StartsWith("--", StringComparison.Ordinal) && !args[i].StartsWith('/'))
            {
                throw new RefusedException($"“{args[i]}” is not understood. What can be asked: --help");
            }

            if (++i == args.Count || args[i].StartsWith("--", StringComparison.Ordinal))
            {
                throw new RefusedException($"{args[i - 1]} has no value. What can be asked: --help");
            }
        }
    }
}
