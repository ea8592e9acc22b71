using Steadfast.Vault;

namespace Steadfast.Web.Commands;

/// <summary>
/// What is passed through to the web server and the settings: <c>--name value</c>, <c>--name=value</c>, and the same with a slash or without dashes.
/// </summary>
internal static class Arguments
{
    private const string HelpHint = "What can be asked: --help";

    // What the web server and its log read; the log's level cannot be lowered by it.
    private static readonly string[] s_webServer = ["urls", "http_ports", "https_ports", "Kestrel", "Logging", "environment"];

    /// <summary>Whether a name, or the section it stands in, is the web server's own.</summary>
    public static bool IsForWebServer(string name) => s_webServer.Contains(name.Split(':')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Makes sure that nothing of it would be passed over in silence, as a mistyped command or option would be, and that every address can be one.
    /// </summary>
    /// <exception cref="RefusedException">An argument stands where a name is wanted, a name has no value or is not known, or an address is none.</exception>
    public static void EnsureReadable(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var at = args[i].IndexOf('=', StringComparison.Ordinal);
            var isNamed = args[i].StartsWith("--", StringComparison.Ordinal) || args[i].StartsWith('/');
            if (at < 0 && !isNamed)
            {
                throw new RefusedException($"“{SettingsRules.Shown(args[i])}” is not understood. {HelpHint}");
            }

            var written = at < 0 ? args[i] : args[i][..at];
            var name = written.TrimStart('-', '/');
            if (at < 0 && (++i == args.Count || args[i].StartsWith("--", StringComparison.Ordinal)))
            {
                throw new RefusedException($"{SettingsRules.Shown(written)} has no value. {HelpHint}");
            }

            // A setting's own name is looked at with the settings.
            if (!IsForWebServer(name) && !name.StartsWith(Settings.Section + ":", StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedException(
                    $"There is no option {SettingsRules.Shown(written)}. "
                        + $"{(SettingsRules.IsKnown(name) ? $"A setting is written --{Settings.Section}:{SettingsRules.Spelt(name)}=…" : HelpHint)}");
            }
        }

        var surroundings = new ConfigurationBuilder().AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddCommandLine([.. args])
            .Build();
        EnsureAddresses(surroundings["urls"]);
        foreach (var name in (string[])["http_ports", "https_ports"])
        {
            foreach (var port in (surroundings[name] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(port => port != "*" && !ushort.TryParse(port, out _)))
            {
                throw new RefusedException($"“{SettingsRules.Shown(port)}” in {name} is no port.");
            }
        }
    }

    /// <summary>Makes sure that each of several addresses, with semicolons between them, can be listened on.</summary>
    /// <exception cref="RefusedException">One cannot.</exception>
    public static void EnsureAddresses(string? addresses)
    {
        foreach (var address in (addresses ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            try
            {
                var read = BindingAddress.Parse(address);
                if (read.Scheme is not ("http" or "https") || read.Port is < 0 or > 65535 || (read.Host.Length == 0 && !read.IsUnixPipe))
                {
                    throw new FormatException();
                }

                if (read.PathBase.Length > 0)
                {
                    throw new RefusedException(
                        $"“{SettingsRules.Shown(address)}” ends in a path, and the program is served under a host's root only. Leave the path out.");
                }
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException)
            {
                throw new RefusedException($"“{SettingsRules.Shown(address)}” is no address to listen on, such as {Product.DefaultAddress}.", exception);
            }
        }
    }
}
