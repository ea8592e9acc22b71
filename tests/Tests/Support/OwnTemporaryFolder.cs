using System.Runtime.CompilerServices;

namespace Steadfast.Tests.Support;

/// <summary>
/// A temporary folder of this run's own, for it and for all it starts: what is found there is ours, and it goes with the run. <c>bin/test</c> gives each of its
/// steps one within its own.
/// </summary>
internal static class OwnTemporaryFolder
{
    private const UnixFileMode PassThrough =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Makes it before any test runs.</summary>
    [ModuleInitializer]
    internal static void Make()
    {
        // A short name, as the path of a socket has few characters.
        var own = Directory.CreateTempSubdirectory("t");
        if (!OperatingSystem.IsWindows())
        {
            // PostgreSQL runs as a user of its own where root runs the tests.
            File.SetUnixFileMode(own.FullName, PassThrough);
        }

        Environment.SetEnvironmentVariable("TMPDIR", own.FullName);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            try
            {
                own.Delete(recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A child that ends later than the run still holds something there.
            }
        };
    }
}
