using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault;

namespace Steadfast.Tests.House;

public sealed partial class NamesTests
{
    private static readonly Type[] s_types =
        [.. new[] { typeof(SpaceEvent).Assembly, typeof(Access).Assembly, Assembly.Load("steadfast") }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("Steadfast", StringComparison.Ordinal) == true
                && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !type.Name.Contains('<', StringComparison.Ordinal))];

    [Fact]
    public void No_type_is_named_by_a_word_that_says_nothing()
    {
        SourceTree.AssertNone(
            s_types.Where(type => !typeof(ITagHelper).IsAssignableFrom(type) && Empty().IsMatch(type.Name)).Select(type => type.FullName!),
            "If one of these words seems needed, the thing has not been named yet.");
    }

    [Fact]
    public void Every_class_is_sealed_static_or_the_root_of_a_family()
    {
        var leaves = s_types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }
            && !Array.Exists(s_types, other => other.BaseType is { } root && (root.IsGenericType ? root.GetGenericTypeDefinition() : root) == type));

        // What Razor makes of a page is not ours to seal.
        SourceTree.AssertNone(
            leaves.Where(type => !typeof(Microsoft.AspNetCore.Mvc.Razor.RazorPageBase).IsAssignableFrom(type)).Select(type => type.FullName!),
            "Sealed by default.");
    }

    [Fact]
    public void Nothing_in_the_product_is_left_for_later()
    {
        SourceTree.AssertNone(
            SourceTree.Find(SourceTree.Files("src", ".cs", ".cshtml", ".css", ".js", ".resx", ".md"), Later()), "Finish it, or leave it out.");
    }

    [Fact]
    public void No_test_is_skipped()
    {
        SourceTree.AssertNone(SourceTree.Find(SourceTree.Files("tests", ".cs"), Skipped()), "A test that does not run proves nothing.");
    }

    [Fact]
    public void Every_package_has_a_decision_record()
    {
        var records = string.Concat(SourceTree.Files("docs/decisions", ".md").Select(SourceTree.Read));

        SourceTree.AssertNone(
            Package().Matches(SourceTree.Read("Directory.Packages.props")).Select(match => match.Groups[1].Value)
                .Where(name => !records.Contains(name, StringComparison.Ordinal)),
            "A dependency needs a decision record in docs/decisions.");
    }

    [GeneratedRegex("(Manager|Helper|Utils?|Service|Processor|Data|Info|Dto|Impl|Base)(`\\d+)?$")]
    private static partial Regex Empty();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Later();

    [GeneratedRegex(@"\bSkip\s*=\s*""|Assert\.Skip(When|Unless)?\(|SkipUnless\s*=|SkipWhen\s*=")]
    private static partial Regex Skipped();

    [GeneratedRegex("PackageVersion Include=\"([^\"]+)\"")]
    private static partial Regex Package();
}
