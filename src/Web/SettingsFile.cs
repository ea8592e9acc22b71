using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Steadfast.Web;

/// <summary>Where settings come from: the file in the data folder, then the environment, then the command line, each over the one before.</summary>
internal static class SettingsFile
{
    public const string Name = "settings.json";

    private const string EnvironmentPrefix = "STEADFAST_";

    private const string Template = """
        // Who runs this copy, and how. Saved changes count from the next request on, unless a line says otherwise.
        {
          "Steadfast": {
            // Who runs this copy, as people are told before they sign up, such as "Maria Silva" or "Lindenhof counselling centre".
            // Nobody can sign up while this is empty.
            "Operator": "",

            // How to reach you: shown as you write it.
            "Contact": "",

            // The country most people here live in, two letters such as "GB"; its help lines come first.
            "Country": "",

            // What this is called on screen and in every title. A plain name is best: it stands in people's browser history.
            "Name": "Notes",

            // The public address, such as "https://notes.example.org".
            "Address": "",

            // Who may sign up: "anybody" or "nobody".
            "SignUp": "anybody",

            // Reverse proxies to believe about where a request comes from, such as "127.0.0.1, 10.0.0.0/8". Read at start.
            "TrustedProxies": "",

            // true once HTTPS works for good: browsers then refuse plain HTTP for a year.
            "Hsts": false,

            // Where Leave goes: a page that anybody could have open.
            "LeaveTarget": "https://www.bbc.co.uk/weather",

            // A mail server for the weekly reminder that people can ask for; without Host and From nobody can. Whoever asks is told what the mailbox learns.
            // Keep sender, subject and words dull: they are the same whatever happened here. Security: "starttls", "tls", or "none" for this machine.
            "Mail": {
              "Host": "",
              "Port": 587,
              "Security": "starttls",
              "User": "",
              "Password": "",
              "From": "",
              "Subject": "Your reminder",
              "Words": "This is the reminder you asked for."
            },

            // A PostgreSQL connection string in place of SQLite in this folder. Read at start.
            "Postgres": null
          }
        }
        """;

    /// <summary>Adds the sources, and folder and file at first start; answers the settings as they stand.</summary>
    public static Settings Add(ConfigurationManager configuration, string[] args)
    {
        var folder = FolderOf(configuration, args);
        Make(folder, "");
        return Add(configuration, args, folder, isWatched: true);
    }

    /// <summary>The settings as they stand, for a command; nothing is made.</summary>
    public static Settings Read(string[] args)
    {
        using var configuration = new ConfigurationManager();
        return Add(configuration, args, FolderOf(configuration, args), isWatched: false);
    }

    /// <summary>Makes the data folder and the file in it, both for their owner only, if they are missing.</summary>
    /// <param name="runBy">Who runs this copy, if that is known already; as it stands between quotes in JSON.</param>
    public static void Make(string folder, string runBy)
    {
        var file = Path.Combine(folder, Name);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        if (!File.Exists(file))
        {
            using var writer = new StreamWriter(file, options);
            writer.WriteLine(Template.Replace("\"Operator\": \"\"", $"\"Operator\": \"{runBy}\"", StringComparison.Ordinal));
        }
    }

    /// <summary>Believes forwarded headers from the proxies named, and from nobody else.</summary>
    /// <exception cref="FormatException">A name is neither an IP address nor a network.</exception>
    public static void Trust(ForwardedHeadersOptions forwarded, string proxies)
    {
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (proxy.Contains('/', StringComparison.Ordinal))
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
            else
            {
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
            }
        }

        // With nobody to believe, the framework would believe everybody.
        forwarded.ForwardedHeaders = forwarded.KnownProxies.Count + forwarded.KnownIPNetworks.Count > 0
            ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
            : ForwardedHeaders.None;
    }

    private static Settings Add(ConfigurationManager configuration, string[] args, string folder, bool isWatched)
    {
        configuration.AddJsonFile(Path.Combine(folder, Name), optional: true, reloadOnChange: isWatched);
        configuration.AddInMemoryCollection(Environment()).AddCommandLine(args);
        configuration.AddInMemoryCollection([new($"{Settings.Section}:{nameof(Settings.Data)}", folder)]);
        return configuration.GetSection(Settings.Section).Get<Settings>()!;
    }

    private static string FolderOf(ConfigurationManager configuration, string[] args)
    {
        configuration.AddInMemoryCollection(Environment()).AddCommandLine(args);
        return Path.GetFullPath((configuration.GetSection(Settings.Section).Get<Settings>() ?? new()).Data);
    }

    private static Dictionary<string, string?> Environment() => System.Environment.GetEnvironmentVariables().Keys.Cast<string>()
        .Where(name => name.StartsWith(EnvironmentPrefix, StringComparison.OrdinalIgnoreCase))
        .ToDictionary(name => $"{Settings.Section}:{name[EnvironmentPrefix.Length..].Replace("__", ":", StringComparison.Ordinal)}", System.Environment.GetEnvironmentVariable, StringComparer.OrdinalIgnoreCase);
}
