using System.Text.RegularExpressions;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.House;

/// <summary>What a test says it proves is something there is: who asks which test holds a row finds every one, and none that means another.</summary>
public sealed partial class TraitsTests
{
    // Each row of the mission that implies a piece of software, by line and sentence of the article.
    private static readonly string[] s_rows = SourceTree.Read("tests/Tests/House/article-rows.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // What the threat model and the gates are made of: findings S1 to S22, requirements of the security plan by their number, and gates by their name.
    private static readonly string[] s_security =
    [
        .. Enumerable.Range(1, 22).Select(finding => $"S{finding}"),
        "6.1.1", "6.3.5", "6.4.3", "6.5.1", "7.1", "7.2", "7.4.1", "7.4.3", "7.5.1", "7.6", "7.7", "15.2.2",
        "At rest", "Concurrency", "CSRF", "Disk full", "Durability", "Enumeration", "Erasure", "Files", "Guessing", "KDF load", "Membership", "Robustness",
        "Tamper", "Waiting",
    ];

    [Fact]
    public void Every_trait_names_a_row_a_caution_or_a_security_rule_there_is()
    {
        Assert.Equal(172, s_rows.Length);
        var traits = SourceTree.Files("tests/Tests", ".cs")
            .SelectMany(path => Trait().Matches(SourceTree.Read(path)).Select(match => (path, Name: match.Groups[1].Value, Value: match.Groups[2].Value)))
            .ToList();
        Assert.True(
            traits.Count(trait => trait.Name == "Article") > 100 && traits.Count(trait => trait.Name == "Caution") > 50
                && traits.Count(trait => trait.Name == "Security") > 50,
            $"{traits.Count} traits.");

        SourceTree.AssertNone(
            traits.Where(trait => !IsKnown(trait.Name, trait.Value)).Select(trait => $"{trait.path}: {trait.Name} {trait.Value}"),
            "A trait of a test names nothing there is.");
    }

    [Theory]
    [InlineData("Article", "33.4", true)]
    [InlineData("Article", "40.2", false)]
    [InlineData("Caution", "25", true)]
    [InlineData("Caution", "26", false)]
    [InlineData("Caution", "0", false)]
    [InlineData("Security", "S22", true)]
    [InlineData("Security", "S23", false)]
    [InlineData("Security", "7.3", false)]
    public void What_is_none_is_found(string name, string value, bool isKnown) => Assert.Equal(isKnown, IsKnown(name, value));

    private static bool IsKnown(string name, string value) => name switch
    {
        "Article" => s_rows.Contains(value, StringComparer.Ordinal),
        "Caution" => int.TryParse(value, out var caution) && caution is >= 1 and <= 25,
        "Security" => s_security.Contains(value, StringComparer.Ordinal),
        _ => true,
    };

    [GeneratedRegex(@"Trait\(""(Article|Caution|Security)"", ""([^""]*)""\)", RegexOptions.None, 1000)]
    private static partial Regex Trait();
}
