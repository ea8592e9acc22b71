using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Steadfast.Tests.Support;

/// <summary>Every address there is, for tests that go through all of them.</summary>
internal static class Walk
{
    /// <summary>Each way in, pages and the rest.</summary>
    public static IEnumerable<RouteEndpoint> Routes(this App app) =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    /// <summary>Those that answer GET, but for the ways out, drafts by the script and the health checks.</summary>
    public static IEnumerable<RouteEndpoint> Shown(this App app) => app.Routes()
        .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) ?? true)
        .Where(route => route.Pattern() is not ("/w" or "/out" or "/healthz" or "/d"));

    /// <summary>The address as it stands in its page.</summary>
    public static string Pattern(this RouteEndpoint route) => "/" + route.RoutePattern.RawText!.Trim('/');

    /// <summary>Fills addresses with what stands there: a promise of the two, a page of hers, and 1 for a number.</summary>
    public static async Task<Func<string, string>> FilledAsync(Visitor ana, string space)
    {
        var promise =
            (await ana.OpenAsync(space)).Links.First(link => link.StartsWith(space + "/", StringComparison.Ordinal) && link.Split('/')[3].Length == 22);
        var journal = (await ana.OpenAsync("/m")).Links.First(link => link.StartsWith("/m/", StringComparison.Ordinal) && link.Split('/').Length == 3);
        return pattern => string.Join('/', pattern
            .Replace("/o/{space}/{id}", promise, StringComparison.Ordinal).Replace("/o/{space}", space, StringComparison.Ordinal)
            .Replace("/m/{id}", journal, StringComparison.Ordinal)
            .Split('/').Select(part => part.StartsWith('{') ? part.Contains(":int", StringComparison.Ordinal) ? "1" : journal.Split('/')[^1] : part));
    }
}
