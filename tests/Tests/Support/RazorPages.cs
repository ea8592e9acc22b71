using Microsoft.AspNetCore.Razor.Hosting;

namespace Steadfast.Tests.Support;

/// <summary>Every page there is, read from what was compiled.</summary>
internal static class RazorPages
{
    /// <summary>Each route with its file and its model, in order of the routes.</summary>
    public static IReadOnlyList<(string Route, string File, Type Model)> All { get; } =
        [.. new RazorCompiledItemLoader().LoadItems(typeof(SignedInPage).Assembly)
            .Where(item => item.Kind == "mvc.1.0.razor-page")
            .Select(item => (
                "/" + item.Metadata.OfType<RazorCompiledItemMetadataAttribute>().First(metadata => metadata.Key == "RouteTemplate").Value.TrimStart('/'),
                item.Identifier,
                item.Type.GetProperty("Model")!.PropertyType))
            .OrderBy(page => page.Item1, StringComparer.Ordinal)];
}
