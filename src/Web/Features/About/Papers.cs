using System.Globalization;
using System.Text.RegularExpressions;
using Steadfast.Web.Features.Help;

namespace Steadfast.Web.Features.About;

/// <summary>The legal papers of a copy: drafts made from the operator's answers, which the operator has checked and edits in the data folder.</summary>
/// <remarks>In <c>{…}</c> stands what the answers fill in; a line beginning with <c>{?mail}</c> is left out unless mail is sent, and so on.</remarks>
public static partial class Papers
{
    /// <summary>The folder of the papers, in the data folder.</summary>
    public const string FolderName = "legal";

    /// <summary>The paper about what is kept of whom, which people can read.</summary>
    public const string PrivacyNotice = "privacy-notice.md";

    /// <summary>The paper about what is allowed here, which people can read.</summary>
    public const string Terms = "terms.md";

    /// <summary>What the operator has to tell everybody, such as a breach; there only while they have written it.</summary>
    public const string Happened = "what-happened.md";

    /// <summary>The version of the sentence people agree to; goes up when its words change, and everybody is asked again.</summary>
    public const int ConsentVersion = 1;

    private const string Place = "Papers/";

    /// <summary>Every paper's file name.</summary>
    public static IReadOnlyList<string> All { get; } =
        [
            .. typeof(Papers).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Place, StringComparison.Ordinal))
                .Select(name => name[Place.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The papers a copy of some kind can need; none where two people keep their own.</summary>
    public static IEnumerable<string> For(CopyKind? kind) => kind switch
    {
        null or CopyKind.Two => [],
        CopyKind.Practice => All,
        _ => All.Where(name => name != "processor-contract.md"),
    };

    /// <summary>True while there is something to tell everybody. It is told to all alike and never by mail: a mail can tell a partner.</summary>
    public static bool HasHappened(Web.Settings settings) => File.Exists(Path.Combine(settings.Data, FolderName, Happened));

    /// <summary>A paper as people are to read it: the operator's file, and while there is none, the draft.</summary>
    public static string Read(string name, Web.Settings settings, Words words, DateOnly today)
    {
        try
        {
            return File.ReadAllText(Path.Combine(settings.Data, FolderName, name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Draft(name, settings, words, today);
        }
    }

    /// <summary>A paper's draft, from the answers as they stand. What nobody answered is marked in it.</summary>
    public static string Draft(string name, Web.Settings settings, Words words, DateOnly today)
    {
        using var reader = new StreamReader(typeof(Papers).Assembly.GetManifestResourceStream(Place + name)
            ?? throw new ArgumentException($"There is no paper {name}.", nameof(name)));
        var legal = settings.Legal;
        var answers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["operator"] = settings.Operator,
            ["contact"] = settings.Contact,
            ["country"] = Countries.Find(settings.Country) is { } country ? Countries.Name(country) : settings.Country,
            ["kind-words"] = settings.KindOfCopy is { } kind ? words["about.kind." + CopyKinds.Name(kind)] : "",
            ["backups"] = Backups(settings, words),
            ["legal-name"] = legal.Name,
            ["postal"] = legal.Postal,
            ["host"] = legal.Host,
            ["mail-provider"] = settings.Mail.IsOn ? legal.MailProvider : words["about.paper.no-mail"],
            ["authority"] = legal.Authority,
            ["officer"] = legal.Officer.Trim().Length > 0 ? legal.Officer : words["about.paper.no-officer"],
            ["consent-version"] = ConsentVersion.ToString(CultureInfo.InvariantCulture),
            ["consent-words"] = words["about.consent"],
            ["day"] = words.Day(today),
        };
        var written = Condition().Replace(reader.ReadToEnd(), line => Holds(line.Groups["if"].Value, settings) ? line.Groups["rest"].Value : "");
        return Answer().Replace(
            written,
            mark =>
                answers.GetValueOrDefault(mark.Groups["name"].Value) is { } said && said.Trim().Length > 0
                    ? said.Trim()
                    : $"[{words["about.paper.to-fill"]}{(mark.Groups["name"].Value is "to-fill" ? "" : ": " + mark.Groups["name"].Value)}]");
    }

    /// <summary>What people are told about backups, in the operator's name.</summary>
    public static string Backups(Web.Settings settings, Words words)
    {
        var who = settings.Operator.Trim() is { Length: > 0 } named ? named : words["about.nobody"];
        return settings.BackupsFor switch
        {
            null => words["about.backups.ask", who],
            0 => words["about.backups.none", who],
            var days => words.Plural("about.backups", days.Value, who),
        };
    }

    private static bool Holds(string condition, Web.Settings settings) => condition switch
    {
        "mail" => settings.Mail.IsOn,
        "officer" => settings.Legal.Officer.Trim().Length > 0,
        _ => throw new InvalidDataException($"No paper asks whether {condition}."),
    };

    [GeneratedRegex(@"^\{\?(?<if>[a-z]+)\}(?<rest>[^\n]*\n)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\{(?<name>[a-z-]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Answer();
}
