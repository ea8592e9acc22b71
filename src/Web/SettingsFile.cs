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
        // "steadfast setup" asks for the first of them. Nobody can sign up until Operator, Country and Kind are answered.
        {
          "Steadfast": {
            // Who runs this copy, as people are told before they sign up, such as "Maria Silva" or "Lindenhof counselling centre".
            "Operator": "",

            // How to reach you: shown as you write it.
            "Contact": "",

            // The country most people here live in, two letters such as "GB": whom to call in danger there is shown first. "several" for no one country.
            "Country": "",

            // Whom this copy is for: "two" (you and your partner), "known" (people you know), "open" (anybody), "practice" (a practice, service or association).
            "Kind": "",

            // For how many days you keep backups, such as "30", and "0" for none. People read it in your name; while it is empty they are told to ask you.
            "BackupDays": "",

            // For the papers that setup drafts: your legal name and postal address, where this runs and whose machine it is, who carries your mail,
            // the data-protection authority to complain to, and your data-protection officer if you have one.
            "Legal": {
              "Name": "",
              "Postal": "",
              "Host": "",
              "MailProvider": "",
              "Authority": "",
              "Officer": ""
            },

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
        Make(folder);
        return Add(configuration, args, folder, isWatched: true);
    }

    /// <summary>The settings as they stand, for a command; nothing is made.</summary>
    public static Settings Read(string[] args)
    {
        using var configuration = new ConfigurationManager();
        return Add(configuration, args, FolderOf(configuration, args), isWatched: false);
    }

    /// <summary>Makes the data folder and the file in it, both for their owner only, if they are missing.</summary>
    public static void Make(string folder)
    {
        var file = Path.Combine(folder, Name);
        MakeFolder(folder);
        if (!File.Exists(file))
        {
            Write(file, FileMode.CreateNew, Template + System.Environment.NewLine);
        }
    }

    /// <summary>Puts values into the file, which must be there, and leaves every other word of it, comments included, as it is.</summary>
    /// <param name="values">By setting, a part of a section as in <c>Legal:Name</c>.</param>
    /// <exception cref="InvalidDataException">The file is not JSON.</exception>
    public static void Put(string folder, IEnumerable<KeyValuePair<string, string>> values)
    {
        var file = Path.Combine(folder, Name);
        var text = values.Aggregate(File.ReadAllText(file), (words, value) => SettingsText.Put(words, [Settings.Section, .. value.Key.Split(':')], value.Value));

        // Whole or not at all: without its settings a copy would start on an empty folder's.
        Write(file + ".new", FileMode.Create, text);
        File.Move(file + ".new", file, overwrite: true);
    }

    /// <summary>Makes a folder for its owner only.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Writes a file for its owner only.</summary>
    public static void Write(string file, FileMode mode, string words)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(file, options);
        writer.Write(words);
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
