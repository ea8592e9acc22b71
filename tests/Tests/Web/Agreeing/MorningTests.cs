using Steadfast.Web;

namespace Steadfast.Tests.Web.Agreeing;

/// <summary>When something proposed comes to the other, unless its writer chooses otherwise.</summary>
public sealed class MorningTests
{
    [Theory]
    [InlineData("2027-03-10T17:30:00Z", "Europe/Madrid", "2027-03-11T05:00:00Z")]
    [InlineData("2027-03-11T04:59:59Z", "Europe/Madrid", "2027-03-11T05:00:00Z")]
    [InlineData("2027-03-11T05:00:00Z", "Europe/Madrid", "2027-03-12T05:00:00Z")]
    [InlineData("2027-03-27T22:30:00Z", "Europe/Madrid", "2027-03-28T04:00:00Z")]
    [InlineData("2027-03-28T00:30:00Z", "Europe/Madrid", "2027-03-28T04:00:00Z")]
    [InlineData("2027-10-31T00:30:00Z", "Europe/Madrid", "2027-10-31T05:00:00Z")]
    [InlineData("2027-03-10T17:30:00Z", "Asia/Kathmandu", "2027-03-11T00:15:00Z")]
    [InlineData("2027-03-10T17:30:00Z", "America/New_York", "2027-03-11T11:00:00Z")]
    [InlineData("2027-03-10T17:30:00Z", "No/Where", "2027-03-11T06:00:00Z")]
    public void It_comes_at_the_next_six_on_its_writers_clock(string now, string zone, string expected)
    {
        var morning = Zones.NextMorning(DateTimeOffset.Parse(now, null), zone);

        Assert.Equal(DateTimeOffset.Parse(expected, null), morning);
        Assert.Equal(0, morning.ToUnixTimeSeconds() % 300);
    }
}
