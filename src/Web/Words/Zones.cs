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

    /// <summary>The next six in the morning in a zone, after an instant.</summary>
    /// <param name="zone">An IANA name; one that this machine does not know counts as UTC.</param>
    public static DateTimeOffset NextMorning(DateTimeOffset instant, string zone)
    {
        var known = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : TimeZoneInfo.Utc;
        var local = TimeZoneInfo.ConvertTime(instant, known);
        var morning = local.Date.AddHours(6) > local.DateTime ? local.Date.AddHours(6) : local.Date.AddDays(1).AddHours(6);

        // Should clocks ever go forward over it, it is the first moment after.
        return new(TimeZoneInfo.ConvertTimeToUtc(known.IsInvalidTime(morning) ? morning.AddHours(1) : morning, known));
    }
}
