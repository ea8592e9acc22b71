using System.Globalization;
using Steadfast.Web.Features.Help;

namespace Steadfast.Web;

/// <summary>
/// What the person who runs this copy has decided: section <c>Steadfast</c> of <c>settings.json</c> in the data folder, <c>STEADFAST_…</c> in the
/// environment, or the command line.
/// </summary>
/// <remarks>
/// Changes to the file count from the next request on, but for <see cref="Data"/>, <see cref="Postgres"/> and <see cref="TrustedProxies"/>, which are read
/// at start.
/// </remarks>
public sealed class Settings
{
    /// <summary>The section's name.</summary>
    public const string Section = "Steadfast";

    private const string DefaultLeaveTarget = "https://www.bbc.co.uk/weather";

    /// <summary>Who runs this copy, as people are told before they sign up; sign-up is closed while it is empty.</summary>
    public string Operator { get; init; } = "";

    /// <summary>How to reach them: shown as it is written, empty for none.</summary>
    public string Contact { get; init; } = "";

    /// <summary>
    /// The country most people here live in, ISO 3166-1, two letters; decides which numbers are shown first. <see cref="SeveralCountries"/> for no one
    /// country; sign-up is closed while it is neither.
    /// </summary>
    public string Country { get; init; } = "";

    /// <summary>Whom this copy is for, as in <see cref="CopyKinds"/>; sign-up is closed while it is none of them.</summary>
    public string Kind { get; init; } = "";

    /// <summary>For how many days backups are kept, as people are told it in the operator's name; empty if the operator does not say.</summary>
    public string BackupDays { get; init; } = "";

    /// <summary>What the drafts of the legal papers need to know besides.</summary>
    public LegalSettings Legal { get; init; } = new();

    /// <summary>What the product is called on screen and in every title.</summary>
    public string Name { get; init; } = "Notes";

    /// <summary>The public address, as in <c>https://notes.example.org</c>; empty if it has none.</summary>
    public string Address { get; init; } = "";

    /// <summary>Who may sign up: <c>anybody</c> or <c>nobody</c>.</summary>
    public string SignUp { get; init; } = "anybody";

    /// <summary>
    /// Reverse proxies whose forwarded address and scheme are believed: IP addresses and networks (10.0.0.0/8), separated by commas or spaces.
    /// </summary>
    public string TrustedProxies { get; init; } = "";

    /// <summary>True to tell browsers to come by HTTPS only, for a year.</summary>
    public bool Hsts { get; init; }

    /// <summary>True to offer the two made-up languages that find untranslated words.</summary>
    public bool PseudoLocales { get; init; }

    /// <summary>Where the leave control goes: an everyday page that everybody could have open. Ask <see cref="LeaveFrom"/> for it.</summary>
    public string LeaveTarget { get; init; } = DefaultLeaveTarget;

    /// <summary>How reminders by mail are sent; none are unless this is filled in.</summary>
    public MailSettings Mail { get; init; } = new();

    /// <summary>The folder of everything that is kept; made if missing. Not read from the file, which lies in it.</summary>
    public string Data { get; init; } = "data";

    /// <summary>A PostgreSQL connection string; null for SQLite in the data folder.</summary>
    public string? Postgres { get; init; }

    /// <summary>The proxies that a list of them names.</summary>
    public static IReadOnlyList<string> Proxies(string list) => list.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>An address's host, as two addresses of one host have it; empty for what is no address.</summary>
    public static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? HostOf(uri) : "";

    /// <inheritdoc cref="HostOf(string)"/>
    public static string HostOf(Uri address) => address.IdnHost.TrimEnd('.').ToUpperInvariant();

    /// <summary>Where Leave goes from a page of this host: never to one of our own.</summary>
    /// <param name="host">The host the page was asked for.</param>
    /// <returns>In the letters that a header can hold: it may have been written in any.</returns>
    public string LeaveFrom(HostString host)
    {
        var target = new UriBuilder(HostOf(LeaveTarget) == HostOf($"https://{host.Host}") ? DefaultLeaveTarget : LeaveTarget);
        target.Host = target.Uri.IdnHost;
        return target.Uri.AbsoluteUri;
    }

    /// <summary>What <see cref="Country"/> says where people live in more than one.</summary>
    public static string SeveralCountries => "several";

    /// <summary>Whom this copy is for; null while that is not answered.</summary>
    public CopyKind? KindOfCopy => CopyKinds.Find(Kind);

    /// <summary>For how many days backups are kept, 0 for none at all; null if that is not said.</summary>
    public int? BackupsFor => int.TryParse(BackupDays, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 3650 ? days : null;

    /// <summary>The names of the settings that people are told about before they begin, and that nobody has answered yet.</summary>
    public IReadOnlyList<string> Unanswered =>
    [
        .. Operator.Trim().Length == 0 ? [nameof(Operator)] : Array.Empty<string>(),
        .. Countries.Find(Country) is null && !Country.Trim().Equals(SeveralCountries, StringComparison.OrdinalIgnoreCase)
            ? [nameof(Country)]
            : Array.Empty<string>(),
        .. KindOfCopy is null ? [nameof(Kind)] : Array.Empty<string>(),
    ];

    /// <summary>True when somebody new may make an account: it is allowed, and what they are told before is answered.</summary>
    public bool SignUpIsOpen => Unanswered.Count == 0 && SignUp.Equals("anybody", StringComparison.OrdinalIgnoreCase);
}
