using System.Globalization;
using System.Net;
using System.Reflection;
using MimeKit;
using Steadfast.Vault;
using Steadfast.Web.Features.Help;

namespace Steadfast.Web;

/// <summary>Which settings there are, and what each may say.</summary>
internal static class SettingsRules
{
    // Longer ones are no slip of the finger.
    private const int FurthestSlip = 3;

    private static readonly Dictionary<string, Type> s_known = new(Leaves(typeof(Settings), ""), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_sections = new(
        [.. s_known.Keys.Where(name => name.Contains(':', StringComparison.Ordinal)).Select(name => name.Split(':')[0])], StringComparer.OrdinalIgnoreCase);

    /// <summary>Every setting, a part of a section as in <c>Mail:Port</c>, in the order they are declared.</summary>
    public static IEnumerable<string> Names => s_known.Keys;

    /// <summary>Whether a name is a section of several settings.</summary>
    public static bool IsSection(string name) => s_sections.Contains(name);

    /// <summary>Whether there is such a setting.</summary>
    public static bool IsKnown(string name) => s_known.ContainsKey(name);

    /// <summary>Whether a setting is true or false and nothing else.</summary>
    public static bool IsSwitch(string name) => s_known[name] == typeof(bool);

    /// <summary>A setting's name as it is written in sentences and files.</summary>
    public static string Spelt(string name) => s_known.Keys.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? name;

    /// <summary>What is wrong with a name that is no setting, as in <c>“Operater” is no setting. Is “Operator” meant?</c></summary>
    public static string Unknown(string name)
    {
        var last = name.Split(':')[^1];
        var near = s_known.Keys.Select(known => (known, Slips: Slips(last, known.Split(':')[^1])))
            .Where(pair => pair.Slips <= FurthestSlip && pair.Slips < last.Length)
            .OrderBy(pair => Slips(name, pair.known)).ThenBy(pair => pair.Slips).Select(pair => pair.known).FirstOrDefault();
        return $"“{Shown(name)}” is no setting. {(near is null ? "serve --help lists them." : $"Is “{near}” meant?")}";
    }

    /// <summary>What is wrong with a value that stands alone; null for nothing. What is secret is never repeated.</summary>
    /// <param name="name">A known setting.</param>
    /// <param name="value">Neither empty nor white space.</param>
    public static string? Wrong(string name, string value)
    {
        var said = $", and not “{Shown(value)}”.";
        return Spelt(name) switch
        {
            nameof(Settings.Hsts) or nameof(Settings.PseudoLocales) => bool.TryParse(value, out _) ? null : "is true or false" + said,
            "Mail:Port" =>
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= IPEndPoint.MaxPort
                    ? null
                    : "is a number from 1 to 65535" + said,
            "Mail:Security" => Among(value, "starttls", "tls", "none") ? null : "is “starttls”, “tls” or “none”" + said,
            "Mail:From" =>
                MailboxAddress.TryParse(value, out var from) && from.Address.Contains('@', StringComparison.Ordinal)
                    ? null
                    : "is a mail address such as “Reminder <reminder@example.org>”.",
            nameof(Settings.SignUp) => Among(value, "anybody", "nobody") ? null : "is “anybody” or “nobody”" + said,
            nameof(Settings.Kind) =>
                CopyKinds.Find(value) is not null ? null : $"is one of {string.Join(", ", CopyKinds.All.Select(kind => $"“{kind.Name}”"))}{said}",
            nameof(Settings.Country) =>
                Countries.Find(value) is not null || Among(value.Trim(), Settings.SeveralCountries) ? null : $"is two letters such as “GB”, or “several”{said}",
            nameof(Settings.BackupDays) =>
                new Settings { BackupDays = value }.BackupsFor is not null ? null : "is a whole number of days, “0” for no backups, at most 3650" + said,
            nameof(Settings.Address) => IsSite(value) ? null : "is a whole address such as “https://notes.example.org”" + said,
            nameof(Settings.LeaveTarget) => Leads(value) ? null : "is a whole https address of another site, such as “https://www.bbc.co.uk/weather”" + said,
            nameof(Settings.TrustedProxies) =>
                Settings.Proxies(value).FirstOrDefault(proxy => !IsProxy(proxy)) is { } odd
                    ? $"names IP addresses and networks such as “127.0.0.1, 10.0.0.0/8”, and “{Shown(odd)}” is neither."
                    : null,
            nameof(Settings.Postgres) => ConnectionStrings.Wrong(value),
            nameof(Settings.Name) or nameof(Settings.Operator) or "Mail:Subject" => value.Any(char.IsControl) ? "is one line." : null,
            _ => null,
        };
    }

    /// <summary>What is wrong with settings that are each well and do not go together; null for nothing.</summary>
    public static (string Setting, string Words)? WrongTogether(Settings settings) =>
        Uri.TryCreate(settings.Address, UriKind.Absolute, out var here) && Settings.HostOf(settings.LeaveTarget) == Settings.HostOf(here)
            ? (nameof(Settings.LeaveTarget), "is an address of this very site. Leave is to go to another one.")
            : null;

    /// <summary>Words that are repeated to whoever wrote them: one line, and not long.</summary>
    public static string Shown(string value)
    {
        const int Most = 60;
        var line = string.Concat(value.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= Most ? line : string.Concat(line.AsSpan(0, Most), "…");
    }

    private static IEnumerable<KeyValuePair<string,
    Type>> Leaves(Type type, string section) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null)
        .SelectMany(property => property.PropertyType.Namespace == type.Namespace
            ? Leaves(property.PropertyType, property.Name + ":")
            : [new(section + property.Name, property.PropertyType)]);

    private static bool Among(string value, params ReadOnlySpan<string> choices)
    {
        foreach (var choice in choices)
        {
            if (choice.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSite(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var site) && site.Scheme is "http" or "https" && site.Host.Length > 0 && site.UserInfo.Length == 0;

    private static bool Leads(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var target) && target.Scheme == Uri.UriSchemeHttps && target.UserInfo.Length == 0
            && Settings.HostOf(target) is { Length: > 0 } host && !target.IsLoopback && host.Contains('.', StringComparison.Ordinal);

    private static bool IsProxy(string proxy) =>
        proxy.Contains('/', StringComparison.Ordinal)
            ? IPNetwork.TryParse(proxy, out _)
            : proxy.AsSpan().ContainsAny('.', ':') && IPAddress.TryParse(proxy, out _);

    // How many letters are wrong, missing or too many.
    private static int Slips(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var step = before + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                before = row[j];
                row[j] = Math.Min(step, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
