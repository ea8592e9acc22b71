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
                .Select(parts => new ZoneLine(string.Join('/', parts), parts[1].Replace("/", ", ", StringComparison.Ordinal).Replace('_', ' ')))
                .OrderBy(line => line.Place, StringComparer.Ordinal)
                .ToImmutableArray())),
    ];

    /// <summary>True for "UTC" and for any zone this machine can count days in.</summary>
    public static bool Knows(string? zone) => zone is { Length: > 0 and < 64 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId;

    /// <summary>The zone to begin with: the one this copy runs in, as most copies stand near those who use them; "UTC" if it does not say.</summary>
    public static string Nearby(TimeProvider clock) => Knows(Iana(clock.LocalTimeZone)) ? Iana(clock.LocalTimeZone) : "UTC";

    // Windows names zones its own way.
    private static string Iana(TimeZoneInfo zone) =>
        !zone.HasIanaId && TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : zone.Id;
}
