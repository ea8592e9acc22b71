using System.Text.RegularExpressions;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.House;

/// <summary>What the product never does, looked for in its own source.</summary>
public sealed partial class NeverTests
{
    [Fact]
    [Trait("Security", "S19")]
    [Trait("Caution", "4")]
    public void Nothing_here_follows_or_watches_anybody() => SourceTree.AssertNone(
        // The header that forbids all of it to a browser names it.
        SourceTree.Find(SourceTree.Files("src/Web", ".js", ".cshtml", ".cs", ".resx").Where(path => path != "src/Web/Pipeline/Headers.cs"), Watching()),
        "No location, camera, microphone, file, notification, device or background work.");

    [Fact]
    [Trait("Security", "S8")]
    public void Nothing_here_keeps_anything_in_a_browser() => SourceTree.AssertNone(
        SourceTree.Find(SourceTree.Files("src/Web/wwwroot", ".js"), Keeping()),
        "One session cookie and one for forms, both set by the server; nothing else.");

    [Fact]
    [Trait("Security", "S12")]
    [Trait("Caution", "25")]
    public void No_event_and_no_column_tells_of_presence_or_reading() => SourceTree.AssertNone(
        SourceTree.Find(
            [.. SourceTree.Files("src/Domain", ".cs"), "src/Vault/Storage/Schema.cs", .. SourceTree.Files("src/Web", ".cs", ".cshtml", ".resx", ".js")],
            Presence(), SourceTree.ReadCode),
        "Nobody is told that somebody is here, was here, or has read.");

    [Fact]
    [Trait("Caution", "5")]
    [Trait("Caution", "18")]
    [Trait("Caution", "20")]
    public void Nothing_scores_anybody_or_asks_for_forgiveness() => SourceTree.AssertNone(
        // The wording coach has to know the words to find who presses for it.
        SourceTree.Find(
            SourceTree.Files("src/Domain", ".cs").Where(path => !path.StartsWith("src/Domain/Wording/", StringComparison.Ordinal)), Scoring(),
            SourceTree.ReadCode),
        "No score, streak, badge, level of trust or forgiveness.");

    [Fact]
    [Trait("Caution", "5")]
    [Trait("Caution", "18")]
    public void No_page_counts_points_or_ranks_anybody() => SourceTree.AssertNone(
        SourceTree.Find(SourceTree.Files("src/Web", ".cs", ".cshtml", ".resx", ".js", ".css", ".md"), Ranking(), SourceTree.ReadCode),
        "No score, streak, badge, ranking or level of trust, in no word and in no name.");

    [Theory]
    [InlineData("Your trust score")]
    [InlineData("TrustLevel")]
    [InlineData("a level of trust")]
    [InlineData("7 days in a row")]
    [InlineData("You earned 20 points")]
    [InlineData("class=\"badge\"")]
    [InlineData("streak")]
    public void What_would_score_is_found(string planted) => Assert.Matches(Ranking(), planted);

    [Theory]
    [InlineData("last_seen")]
    [InlineData("IsOnline")]
    [InlineData("openedAt")]
    public void What_would_tell_of_presence_is_found(string planted) => Assert.Matches(Presence(), planted);

    [Theory]
    [Trait("Security", "S19")]
    [InlineData("navigator.geolocation.getCurrentPosition(f)")]
    [InlineData("<input type=\"file\" name=\"a\">")]
    [InlineData("new Notification('x')")]
    [InlineData("navigator.serviceWorker.register('/a')")]
    public void What_would_watch_is_found(string planted) => Assert.Matches(Watching(), planted);

    [GeneratedRegex(
        """geolocation|getUserMedia|Notification\(|serviceWorker|type="file"|FileReader|sendBeacon"""
            + "|DeviceOrientation|DeviceMotion|IdleDetector|BatteryManager|getBattery",
        RegexOptions.None, 2000)]
    private static partial Regex Watching();

    [GeneratedRegex("localStorage|sessionStorage|indexedDB|caches\\.|document\\.cookie", RegexOptions.None, 2000)]
    private static partial Regex Keeping();

    [GeneratedRegex("(?i)last_?seen|is_?online|read_?at|seen_?by|opened_?at|is_?typing|view_?count", RegexOptions.None, 2000)]
    private static partial Regex Presence();

    // "in a row" as of days and of promises, and not of pictures that stand beside each other.
    [GeneratedRegex(
        @"(?i)trust[ _-]?(score|level)|level of trust|streak|badge|leaderboard|ranking\b"
            + @"|\bscor(e|es|ing)\b|\d+ (days|weeks|promises|times) in a row|\d+ points\b",
        RegexOptions.None, 2000)]
    private static partial Regex Ranking();

    [GeneratedRegex("(?i)trust_?score|streak|badge|forgive|percent|ranking", RegexOptions.None, 2000)]
    private static partial Regex Scoring();
}
