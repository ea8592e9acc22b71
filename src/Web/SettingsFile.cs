using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.HttpOverrides;
using Steadfast.Vault;
using Steadfast.Web.Commands;

namespace Steadfast.Web;

/// <summary>Where settings come from: the file in the data folder, then the environment, then the command line, each over the one before.</summary>
internal static class SettingsFile
{
    public const string Name = "settings.json";

    private const string EnvironmentPrefix = "STEADFAST_";

    private const string Prefix = Settings.Section + ":";

    private const string Template = """
        // Who runs this copy, and how. Saved changes count from the next request on, unless a line says otherwise.
        // What is wrong here is named in the log, and until it is put right the settings as they were before go on. Empty is not set.
        // "steadfast setup" asks for the first of them. Nobody can sign up until Operator, Country and Kind are answered.
        {
          "Steadfast": {
            // Who runs this copy, as people are told before they sign up, such as "Maria Silva" or "Lindenhof counselling centre".
            "Operator": "",

            // How to reach you: shown as you write it.
            "Contact": "",

            // The country most people here live in, two letters such as "GB": whom to call in danger there is shown first. "several" for no one country.
            "Country": "",

            // Whom this copy is for: "two" (you and your partner), "known" (people you know), "open" (anybody),
            // "practice" (a practice, service or association).
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

            // Where Leave goes: a page that anybody could have open. A whole https address of another site.
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

    /// <summary>The settings as they stand, for a command or a start; nothing is made.</summary>
    /// <exception cref="RefusedException">Something in them is wrong: a line for each, which names file or place, line and setting.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static Settings Read(string[] args)
    {
        var (settings, problems) = Look(args);
        return problems.Count == 0 ? settings : throw new RefusedException(string.Join(Environment.NewLine, problems));
    }

    /// <summary>The settings as they stand, without those that are wrong, and what is wrong, a sentence each.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static (Settings Settings, IReadOnlyList<string> Problems) Look(string[] args)
    {
        List<string> problems = [];
        var around = FromEnvironment(problems).Concat(FromArguments(args)).ToList();
        var folder = FolderOf(around);
        IReadOnlyList<GivenValue> inFile = [];
        try
        {
            inFile = ReadFile(Path.Combine(folder, Name));
        }
        catch (FormatException exception)
        {
            problems.Add(exception.Message);
        }

        var known = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var given in FromFile(inFile, problems).Concat(around))
        {
            if (Problem(given) is { } problem)
            {
                problems.Add(problem);
            }
            else if (!string.IsNullOrWhiteSpace(given.Value))
            {
                known[given.Path] = given.Value;
            }
        }

        known[nameof(Settings.Data)] = folder;
        var settings = new ConfigurationBuilder().AddInMemoryCollection(known).Build().Get<Settings>() ?? new();
        if (SettingsRules.WrongTogether(settings) is var (setting, words))
        {
            var place = inFile.LastOrDefault(given => given.Path.Equals($"{Settings.Section}:{setting}", StringComparison.OrdinalIgnoreCase))?.Where ?? Name;
            problems.Add($"{place}: “{setting}” {words}");
        }

        return (settings, problems);
    }

    /// <summary>What the file says to the web server itself, such as its addresses and certificates: beside the section of our own.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> ForWebServer(string folder) => ReadFile(Path.Combine(folder, Name))
        .Where(given => Arguments.IsForWebServer(given.Path) && given.Value is not null)
            .Select(given => new KeyValuePair<string, string?>(given.Path, given.Value));

    /// <summary>Makes the data folder and the file in it, both for their owner only, if they are missing.</summary>
    public static void Make(string folder)
    {
        var file = Path.Combine(folder, Name);
        MakeFolder(folder);
        if (!File.Exists(file))
        {
            Write(file, FileMode.CreateNew, Template + Environment.NewLine);
        }
    }

    /// <summary>Puts values into the file, which must be there, and leaves every other word of it, comments included, as it is.</summary>
    /// <param name="values">By setting, a part of a section as in <c>Legal:Name</c>.</param>
    /// <exception cref="InvalidDataException">The file is not JSON.</exception>
    public static void Put(string folder, IEnumerable<KeyValuePair<string, string>> values)
    {
        var file = Path.Combine(folder, Name);
        var text = values.Aggregate(
            File.ReadAllText(file), (words, value) => SettingsText.Put(words, [Settings.Section, .. value.Key.Split(':')], value.Value));

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
    /// <param name="proxies">As <see cref="SettingsRules.Wrong"/> lets it pass.</param>
    public static void Trust(ForwardedHeadersOptions forwarded, string proxies)
    {
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in Settings.Proxies(proxies))
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

    private static IReadOnlyList<GivenValue> ReadFile(string file)
    {
        if (Directory.Exists(file))
        {
            throw new UnauthorizedAccessException($"{file} is a folder, and the settings are a file.");
        }

        return File.Exists(file) ? SettingsJson.Read(Name, File.ReadAllBytes(file)) : [];
    }

    // What stands beside our section is the web server's, or a setting that slipped out of it.
    private static IEnumerable<GivenValue> FromFile(IReadOnlyList<GivenValue> values, List<string> problems)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var given in values)
        {
            if (!seen.Add(given.Path))
            {
                var name = given.Path.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? given.Path[Prefix.Length..] : given.Path;
                problems.Add($"{given.Where}: “{SettingsRules.Shown(name)}” stands in the file a second time.");
            }
            else if (given.Path.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                yield return given with { Path = given.Path[Prefix.Length..] };
            }
            else if (given.Path.Equals(Settings.Section, StringComparison.OrdinalIgnoreCase))
            {
                if (given.Kind is not (JsonValueKind.Object or JsonValueKind.Null))
                {
                    problems.Add($"{given.Where}: “{Settings.Section}” is a section between {{ and }}.");
                }
            }
            else if (!given.Path.Contains(':', StringComparison.Ordinal) && !Arguments.IsForWebServer(given.Path))
            {
                problems.Add(SettingsRules.IsKnown(given.Path) || SettingsRules.IsSection(given.Path)
                    ? $"{given.Where}: “{given.Path}” has to stand inside of “{Settings.Section}”."
                    : $"{given.Where}: {SettingsRules.Unknown(given.Path)}");
            }
        }
    }

    private static string? Problem(GivenValue given)
    {
        var (path, value) = (given.Path, given.Value);
        var name = SettingsRules.Spelt(path);
        if (SettingsRules.IsSection(path))
        {
            return given.Kind is JsonValueKind.Object or JsonValueKind.Null || string.IsNullOrWhiteSpace(value) && given.Kind == JsonValueKind.String
                ? null
                : $"{given.Where}: “{name}” is a section between {{ and }}.";
        }

        if (path.LastIndexOf(':') is > 0 and var last && SettingsRules.IsKnown(path[..last]))
        {
            // What it lies in is said to be one value.
            return given.Where.StartsWith(Name, StringComparison.Ordinal)
                ? null
                : $"{given.Where}: “{SettingsRules.Spelt(path[..last])}” is one value, and not a list.";
        }

        if (!SettingsRules.IsKnown(path))
        {
            // Of a section that is none, and of a value that is no section, the first line says it all.
            return path.Contains(':', StringComparison.Ordinal) && !SettingsRules.IsSection(path.Split(':')[0])
                && given.Where.StartsWith(Name, StringComparison.Ordinal)
                ? null
                : $"{given.Where}: {SettingsRules.Unknown(path)}";
        }

        if (given.Kind is JsonValueKind.Object or JsonValueKind.Array)
        {
            return $"{given.Where}: “{name}” is one value, and not {(given.Kind == JsonValueKind.Object ? "a section" : "a list")}.";
        }

        if (name == nameof(Settings.Data) && given.Where.StartsWith(Name, StringComparison.Ordinal))
        {
            return $"{given.Where}: “{name}” cannot stand in the file, which lies in that folder.";
        }

        return string.IsNullOrWhiteSpace(value) ? null
            : given.Kind == JsonValueKind.True && !SettingsRules.IsSwitch(name) ? $"{given.Where}: “{name}” is a text between quotation marks."
            : SettingsRules.Wrong(name, value) is { } wrong ? $"{given.Where}: “{name}” {wrong}"
            : null;
    }

    private static string FolderOf(IEnumerable<GivenValue> around) =>
        Path.GetFullPath(
            around.LastOrDefault(given => given.Path.Equals(nameof(Settings.Data), StringComparison.OrdinalIgnoreCase)
                && !string.IsNullOrWhiteSpace(given.Value))?.Value
            ?? new Settings().Data);

    private static IEnumerable<GivenValue> FromArguments(string[] args) => new ConfigurationBuilder().AddCommandLine(args).Build().AsEnumerable()
        .Where(pair => pair.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && pair.Value is not null)
        .Select(pair => new GivenValue(pair.Key[Prefix.Length..], pair.Value, "On the command line"));

    private static IEnumerable<GivenValue> FromEnvironment(List<string> problems)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var variable in Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith(EnvironmentPrefix, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            if (!seen.Add(variable))
            {
                problems.Add($"{variable} is in the environment a second time, in other letters.");
            }

            yield return new(
                variable[EnvironmentPrefix.Length..].Replace("__", ":", StringComparison.Ordinal), Environment.GetEnvironmentVariable(variable),
                $"{variable} in the environment");
        }
    }
}
