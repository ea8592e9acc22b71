using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Browser;

/// <summary>
/// What safety tests look at: Ana and Ben, linked, with words that stand nowhere else in all that they have here, and the site that leaving goes to.
/// </summary>
internal sealed class Scene : IAsyncDisposable
{
    private Scene(App app, Elsewhere elsewhere) => (App, Elsewhere) = (app, elsewhere);

    /// <summary>The program, over HTTPS.</summary>
    public App App { get; }

    /// <summary>The other site.</summary>
    public Elsewhere Elsewhere { get; }

    /// <summary>Ana, whose device it is.</summary>
    public Visitor Ana { get; private set; } = null!;

    /// <summary>Ben, elsewhere.</summary>
    public Visitor Ben { get; private set; } = null!;

    /// <summary>The address of the part they share.</summary>
    public string Space { get; private set; } = "";

    /// <summary>The address of a promise of Ben's.</summary>
    public string Promise { get; private set; } = "";

    /// <summary>The address of a page of Ana's journal.</summary>
    public string Journal { get; private set; } = "";

    /// <summary>The address of a page that Ana has begun and not kept.</summary>
    public string Begun { get; private set; } = "";

    /// <summary>Words that stand only in what Ana and Ben wrote: their names, a promise, a page, a draft.</summary>
    public List<string> Words { get; } = [];

    /// <summary>Those of them that are Ana's alone: a page and a draft.</summary>
    public List<string> Private { get; } = [];

    /// <summary>Sets it up.</summary>
    /// <param name="isNever">True if the page that leaving goes to never comes.</param>
    public static async Task<Scene> StartAsync(bool isNever = false)
    {
        var elsewhere = await Elsewhere.StartAsync();
        var app = await App.StartSecurelyAsync($"--Steadfast:LeaveTarget={(isNever ? elsewhere.Never : elsewhere.Weather)}");
        var scene = new Scene(app, elsewhere) { Ana = await app.SignUpAsync(), Ben = await app.SignUpAsync() };
        await scene.WriteAsync();
        return scene;
    }

    /// <summary>A word that stands nowhere else.</summary>
    public static string New() => "zq" + Guid.NewGuid().ToString("N")[..14];

    /// <summary>
    /// Every address that answers a GET, filled with what is there, and one that is nothing; without those that end a session, and without the forms of a
    /// person who has an account if it is not asked <paramref name="signedIn"/>.
    /// </summary>
    public IReadOnlyList<string> Paths(bool signedIn)
    {
        var patterns = App.Shown()
            .Where(endpoint => signedIn || endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null)
            .Select(Walk.Pattern);
        return [
            .. patterns.Select(Filled)
                .Select(path => path == "/new/1" ? "/new/1?a=true" : path).Distinct().Order(StringComparer.Ordinal),
            "/no/such/page"];
    }

    public async ValueTask DisposeAsync()
    {
        Ana.Dispose();
        Ben.Dispose();
        await App.DisposeAsync();
        await Elsewhere.DisposeAsync();
    }

    private string Filled(string pattern) => string.Join('/', pattern
        .Replace("/o/{space}/{id}", Promise, StringComparison.Ordinal)
        .Replace("/o/{space}", Space, StringComparison.Ordinal)
        .Replace("/m/{id}", Journal, StringComparison.Ordinal)
        .Replace("/{id?}", "", StringComparison.Ordinal)
        .Replace("{date}", "2027-03-10", StringComparison.Ordinal)
        .Split('/').Select(part => part.StartsWith('{') ? part.Contains(":int", StringComparison.Ordinal) ? "1" : Journal.Split('/')[^1] : part));

    private async Task WriteAsync()
    {
        var (ana, ben, promise, page, draft) = (New(), New(), New(), New(), New());
        Words.AddRange([ana, ben, promise, page, draft]);
        Private.AddRange([page, draft]);
        var invited = await (await Ana.OpenAsync("/o/1")).SubmitAsync(new() { ["Name"] = ana, ["IsAdult"] = "true" });
        Space = (
            await (await Ben.OpenAsync("/o/2")).SubmitAsync(new() { ["Code"] = invited.One("#code").TextContent, ["Name"] = ben, ["IsAdult"] = "true" })).Path;
        Promise = await App.AgreeAsync(Ben, Ana, Space, promise);
        Journal = (await (await (await Ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = page })).Path;
        Begun = (await (await (await Ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = draft }, "Keep as a draft")).Path;
    }
}

/// <summary>What safety tests ask of a page.</summary>
internal static class Looking
{
    /// <summary>Goes to an address of this site and waits until its script has run and its style is there.</summary>
    public static Task<IResponse?> OpenAsync(this IPage page, string path) => page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>
    /// Waits until the page stands at an address, given whole or as how it ends after <c>**</c>; not until it has loaded, which a page out of the page
    /// cache never does again.
    /// </summary>
    public static async Task ReachAsync(this IPage page, string address)
    {
        bool IsThere() => address.StartsWith("**", StringComparison.Ordinal) ? page.Url.EndsWith(address[2..], StringComparison.Ordinal) : page.Url == address;
        for (var i = 0; i < 1200 && !IsThere(); i++)
        {
            await Task.Delay(25);
        }

        Assert.True(IsThere(), $"It stands at {page.Url} and not at {address}.");
    }

    /// <summary>Every word that somebody could read or copy out of the page as it stands.</summary>
    public static Task<string> AllAsync(this IPage page) =>
        page.EvaluateAsync<string>(
            "() => document.title + ' ' + document.documentElement.outerHTML + ' ' + [...document.querySelectorAll('input, textarea')].map(e => "
                + "e.value).join(' ')");
}
