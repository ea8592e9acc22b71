using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.Hosting;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.House;

/// <summary>An address is told once, in its page: everything else asks Places, which is written from the pages there are.</summary>
public sealed partial class PlacesTests
{
    private const string File = "src/Web/Places.cs";

    private static readonly IReadOnlyList<(string Route, string Feature, string Name)> s_pages =
        [.. new RazorCompiledItemLoader().LoadItems(typeof(SignedInPage).Assembly)
            .Where(item => item.Kind == "mvc.1.0.razor-page")
            .Select(item =>
                (
                    Route: item.Metadata.OfType<RazorCompiledItemMetadataAttribute>().First(metadata => metadata.Key == "RouteTemplate").Value,
                    Path: item.Identifier.Split('/')))
            .Select(page => ("/" + page.Route.TrimStart('/'), page.Path[^2], Path.GetFileNameWithoutExtension(page.Path[^1])))];

    [Fact]
    public void Places_are_those_of_the_pages_there_are()
    {
        var written = string.Concat(
            [
                "// Written by PlacesTests from the pages there are: an address stands in its page, and nowhere else.\nusing "
                    + "System.Globalization;\n\nnamespace Steadfast.Web;\n\n",
                "/// <summary>The address of every page, by its feature and its name.</summary>\ninternal static class Places\n{\n",
                string.Join('\n', s_pages.GroupBy(page => page.Feature).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Feature)),
                End,
            ]);
        var path = Path.Combine(SourceTree.Root, File);
        if (System.IO.File.ReadAllText(path) != written)
        {
            System.IO.File.WriteAllText(path + ".received", written);
            Assert.Fail($"{File} is not what the pages say. If the change of the pages is meant, rename {File}.received to it.");
        }
    }

    [Fact]
    public void Addresses_stand_in_pages_and_nowhere_else()
    {
        // What is no page: the ways of the pipeline, files, and the path of a cookie.
        const int Most = 20;
        var told = SourceTree.Find(
            SourceTree.Files("src/Web", ".cs", ".cshtml")
                .Where(path => path != File && !path.StartsWith("src/Web/Commands/", StringComparison.Ordinal)), Address(), SourceTree.ReadCode);
        Assert.True(told.Count is > 0 and <= Most, string.Join('\n', told));
    }

    private const string End = """

            // Apart from the pages, whose names could be these.
            private static class Segment
            {
                public static string Rest(object? part) => part is null ? "" : "/" + Of(part);

                public static string Of(object part) => part switch
                {
                    DateOnly day => day.ToString(Typed.DayFormat, CultureInfo.InvariantCulture),
                    Enum value => value.ToString("D"),
                    IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                    _ => part.ToString()!,
                };
            }
        }

        """;

    private static string Feature(IGrouping<string, (string Route, string Feature, string Name)> feature) => string.Concat(
        $"    public static class {feature.Key}\n    {{\n", string.Concat(
            feature.OrderBy(page => page.Name, StringComparer.Ordinal).Select(page => Call(page.Route, page.Name))), "    }\n");

    private static string Call(string route, string name)
    {
        var parameters = Parameter().Matches(route).Select(match => (Name: match.Groups["name"].Value, IsOptional: match.Groups["optional"].Length > 0))
            .ToList();
        var path = Parameter().Replace(route, match => match.Groups["optional"].Length > 0 ? "" : $"{{Segment.Of({match.Groups["name"].Value})}}").TrimEnd('/');
        var signature = string.Join(
            ", ", parameters.Select(parameter => parameter.IsOptional ? $"object? {parameter.Name} = null" : "object " + parameter.Name));
        var rest = parameters.Where(parameter => parameter.IsOptional).Select(parameter => $" + Segment.Rest({parameter.Name})").SingleOrDefault() ?? "";
        return $"        public static string {name}({signature}) => "
            + $"{(path.Contains('{', StringComparison.Ordinal) ? "$" : "")}\"{(path.Length == 0 ? "/" : path)}\"{rest};\n";
    }

    [GeneratedRegex("(?<!@page )\"/(?!/|>|Features/|Giving/|Notes/|Pages/|Features\")[a-z0-9@{(][^\"\n]*\"|(?<!@page )\"/\"")]
    private static partial Regex Address();

    [GeneratedRegex(@"\{(?<name>\w+)(?::int)?(?<optional>\??)\}")]
    private static partial Regex Parameter();
}
