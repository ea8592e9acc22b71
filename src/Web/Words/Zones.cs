namespace Steadfast.Web;

/// <summary>Days and hours as the people of a zone have them.</summary>
public static class Zones
{
    /// <summary>An instant on the clocks of a zone.</summary>
    /// <param name="zone">An IANA name; one that this machine does not know counts as UTC.</param>
    public static DateTimeOffset Local(DateTimeOffset instant, string zone) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : TimeZoneInfo.Utc);

    /// <summary>The day an instant falls on in a zone.</summary>
    /// <param name="zone">An IANA name; one that this machine does not know counts as UTC.</param>
    public static DateOnly Day(DateTimeOffset instant, string zone) => DateOnly.FromDateTime(Local(instant, zone).DateTime);
}
