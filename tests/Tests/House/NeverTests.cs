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
        SourceTree.Find([.. SourceTree.Files("src/Web/wwwroot", ".js"), .. SourceTree.Files("src/Web", ".cshtml")], Watching()),
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
        SourceTree.Find([.. SourceTree.Files("src/Domain", ".cs"), "src/Vault/Storage/Schema.cs"], Presence(), SourceTree.ReadCode),
        "Nobody is told that somebody is here, was here, or has read.");

    [Fact]
    [Trait("Caution", "5")]
    [Trait("Caution", "18")]
    [Trait("Caution", "20")]
    public void Nothing_scores_anybody_or_asks_for_forgiveness() => SourceTree.AssertNone(
        // The wording coach has to know the words to find who presses for it.
        SourceTree.Find(SourceTree.Files("src/Domain", ".cs").Where(path => !path.StartsWith("src/Domain/Wording/", StringComparison.Ordinal)), Scoring(), SourceTree.ReadCode),
        "No score, streak, badge, level of trust or forgiveness.");

    [Theory]
    [Trait("Security", "S19")]
    [InlineData("navigator.geolocation.getCurrentPosition(f)")]
    [InlineData("<input type=\"file\" name=\"a\">")]
    [InlineData("new Notification('x')")]
    [InlineData("navigator.serviceWorker.register('/a')")]
    public void What_would_watch_is_found(string planted) => Assert.Matches(Watching(), planted);

    [GeneratedRegex("""geolocation|getUserMedia|Notification\(|serviceWorker|type="file"|FileReader|sendBeacon|DeviceOrientation|DeviceMotion|IdleDetector|BatteryManager|getBattery""", RegexOptions.None, 2000)]
    private static partial Regex Watching();

    [GeneratedRegex("localStorage|sessionStorage|indexedDB|caches\\.|document\\.cookie", RegexOptions.None, 2000)]
    private static partial Regex Keeping();

    [GeneratedRegex("(?i)last_?seen|is_?online|read_?at|seen_?by|opened_?at|is_?typing|view_?count", RegexOptions.None, 2000)]
    private static partial Regex Presence();

    [GeneratedRegex("(?i)trust_?score|streak|badge|forgive|percent|ranking", RegexOptions.None, 2000)]
    private static partial Regex Scoring();
}
