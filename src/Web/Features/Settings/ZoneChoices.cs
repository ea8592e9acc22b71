using System.Collections.Immutable;

namespace Steadfast.Web.Features.Settings;

/// <summary>A time zone somebody can choose.</summary>
/// <param name="Id">Its IANA name, such as "Europe/Zurich".</param>
/// <param name="Place">The place in it, for a list under its region: "Zurich", "Argentina, Salta".</param>
public sealed record ZoneLine(string Id, string Place);

/// <summary>The time zones this machine knows, as a list a person can find theirs in.</summary>
public static class ZoneChoices
{
    private static readonly ImmutableHashSet<string> s_regions =
        ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];

    /// <summary>The zones by region, both in alphabetical order; empty on a machine without time zone data.</summary>
    public static ImmutableArray<(string Region, ImmutableArray<ZoneLine> Lines)> ByRegion { get; } =
    [
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(zone => Iana(zone).Split('/', 2))
            .Where(parts => parts.Length == 2 && s_regions.Contains(parts[0]))
            .DistinctBy(parts => string.Join('/', parts), StringComparer.Ordinal)
            .GroupBy(parts => parts[0], StringComparer.Ordinal)
            .OrderBy(region => region.Key, StringComparer.Ordinal)
            .Select(region => (region.Key, region
                .Select(
                    parts => new ZoneLine(string.Join('/', parts), parts[1].Replace(Places.Front.Index(), ", ", StringComparison.Ordinal).Replace('_', ' ')))
                .OrderBy(line => line.Place, StringComparer.Ordinal)
                .ToImmutableArray())),
    ];

    // Each pair is one zone under the name it had and the name it has. Browsers go on using the first, and an older machine's list has it.
    // Source: the first names of CLDR's timezone.xml that are not those of IANA's zone.tab.
    private static readonly ImmutableArray<(string Old, string New)> s_renamed =
    [
        ("Africa/Asmera", "Africa/Asmara"), ("America/Buenos_Aires", "America/Argentina/Buenos_Aires"), ("America/Catamarca", "America/Argentina/Catamarca"),
        ("America/Cordoba", "America/Argentina/Cordoba"), ("America/Jujuy", "America/Argentina/Jujuy"), ("America/Mendoza", "America/Argentina/Mendoza"),
        ("America/Coral_Harbour", "America/Atikokan"), ("America/Godthab", "America/Nuuk"), ("America/Indianapolis", "America/Indiana/Indianapolis"),
        ("America/Louisville", "America/Kentucky/Louisville"), ("Asia/Ashkhabad", "Asia/Ashgabat"), ("Asia/Calcutta", "Asia/Kolkata"),
        ("Asia/Dacca", "Asia/Dhaka"),
        ("Asia/Katmandu", "Asia/Kathmandu"), ("Asia/Macao", "Asia/Macau"), ("Asia/Rangoon", "Asia/Yangon"), ("Asia/Saigon", "Asia/Ho_Chi_Minh"),
        ("Asia/Thimbu", "Asia/Thimphu"), ("Asia/Ujung_Pandang", "Asia/Makassar"), ("Asia/Ulan_Bator", "Asia/Ulaanbaatar"),
        ("Atlantic/Faeroe", "Atlantic/Faroe"),
        ("Europe/Kiev", "Europe/Kyiv"), ("Pacific/Enderbury", "Pacific/Kanton"), ("Pacific/Ponape", "Pacific/Pohnpei"), ("Pacific/Truk", "Pacific/Chuuk"),
    ];

    /// <summary>The other name of a zone that was renamed, as some browsers call it; null for a zone with one name.</summary>
    public static string? Also(string zone) =>
        s_renamed.Where(names => zone == names.Old || zone == names.New).Select(names => zone == names.Old ? names.New : names.Old).FirstOrDefault();

    /// <summary>True if the list has a zone under this very name, or it is "UTC".</summary>
    public static bool Lists(string zone) => zone == "UTC" || ByRegion.Any(region => region.Lines.Any(line => line.Id == zone));

    /// <summary>True for "UTC" and for any zone this machine can count days in.</summary>
    public static bool Knows(string? zone) =>
        zone is { Length: > 0 and < 64 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId;

    /// <summary>The zone to begin with: the one this copy runs in, as most copies stand near those who use them; "UTC" if it does not say.</summary>
    public static string Nearby(TimeProvider clock) => Knows(Iana(clock.LocalTimeZone)) ? Iana(clock.LocalTimeZone) : "UTC";

    // Windows names zones its own way.
    private static string Iana(TimeZoneInfo zone) =>
        !zone.HasIanaId && TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : zone.Id;
}
