using Microsoft.Playwright;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Web.Frame;

/// <summary>What the page's script adds, in a real browser.</summary>
[Trait("Kind", "Browser")]
[Trait("Engine", "sqlite")]
public sealed class ScriptTests : IAsyncLifetime
{
    private const string Form = "/m/AAAAAAAAAAAAAAAAAAAAAQ/2";
    private const string Target = "https://www.bbc.co.uk/weather";
    private const string Canary = "The kingfisher was back this morning";

    private App _app = null!;
    private Visitor _ana = null!;
    private IBrowserContext _browser = null!;
    private IPage _page = null!;
    private readonly List<string> _complaints = [];

    public async ValueTask InitializeAsync()
    {
        _app = await App.StartAsync();
        _ana = await _app.SignUpAsync();
        await (await _ana.OpenAsync(Form)).SubmitAsync(new() { ["Words"] = Canary });
        _page = await Chromium.OpenAsync(_app, width: 1280);
        _browser = _page.Context;
        await Chromium.SignInAsync(_page, _ana);
        _page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add(message.Text);
            }
        };
        _page.PageError += (_, error) => _complaints.Add(error);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        await _app.DisposeAsync();
    }

    [Fact]
    [Trait("Security", "S4")]
    public async Task Leaving_goes_elsewhere_ends_the_session_and_takes_other_tabs_along()
    {
        var other = await _browser.NewPageAsync();
        await other.GotoAsync(Form);
        await _page.GotoAsync("/t");

        await _page.ClickAsync(".leave");
        await Chromium.StandAsync(_page, Target);
        await Chromium.StandAsync(other, Target);

        Assert.Empty(await _browser.CookiesAsync());
        Assert.Equal("/in", (await _ana.OpenAsync("/t")).Path);
        Assert.Empty(_complaints);
    }

    [Fact]
    [Trait("Security", "S5")]
    public async Task Behind_the_back_button_nothing_is_left_to_read()
    {
        await _page.GotoAsync("/m/AAAAAAAAAAAAAAAAAAAAAQ");
        Assert.Contains("kingfisher", await _page.InnerTextAsync("body"));
        await _page.GotoAsync("/h");
        await _page.ClickAsync(".leave");
        await Chromium.StandAsync(_page, Target);

        for (var step = 0; step < 2; step++)
        {
            await _page.GoBackAsync();
            await _page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.DoesNotContain("kingfisher", await _page.ContentAsync());
        }
    }

    [Fact]
    [Trait("Security", "S3")]
    public async Task The_page_is_empty_at_once_also_when_neither_side_answers()
    {
        await _page.GotoAsync("/m/AAAAAAAAAAAAAAAAAAAAAQ");
        await _browser.RouteAsync("**/w", _ => { });
        await _browser.RouteAsync(Target, _ => { });

        await _page.ClickAsync(".leave");

        Assert.Equal("Loading.", (await _page.InnerTextAsync("body")).Trim());
        var asked = await _page.WaitForRequestAsync(Target);
        Assert.False((await asked.AllHeadersAsync()).ContainsKey("referer"));
    }

    [Fact]
    public async Task Who_goes_back_to_their_sentence_keeps_the_finding_also_where_an_answer_is_under_way()
    {
        await _page.GotoAsync("/m/27/2/1");
        await _page.Locator("[name=Words]").FillAsync("I am sorry if you felt hurt.");
        await _page.Locator("[data-found] .finding").First.WaitForAsync();
        var late = new TaskCompletionSource();
        await _browser.RouteAsync("**/h/5?handler=Beside", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        var asked = _page.WaitForRequestAsync("**/h/5?handler=Beside");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Try this" }).ClickAsync();
        await asked;

        await _page.GetByRole(AriaRole.Button, new() { Name = "Back to my sentence" }).ClickAsync();
        late.SetResult();

        await _page.WaitForTimeoutAsync(2000);
        Assert.Equal(1, await _page.Locator("[data-found] .finding:visible").CountAsync());
    }

    [Fact]
    public async Task What_is_typed_before_the_script_is_there_is_looked_at_and_kept()
    {
        var late = new TaskCompletionSource();
        await _browser.RouteAsync("**/page.js", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await _page.GotoAsync("/m/27/2/1", new() { WaitUntil = WaitUntilState.Commit });
        await _page.Locator("[name=Words]").FillAsync("I am sorry if you felt hurt.");

        late.SetResult();

        await _page.Locator("[data-found] .finding").First.WaitForAsync();
        await _page.GetByText("Draft kept").WaitForAsync();
        Assert.Equal("I am sorry if you felt hurt.", (await _ana.OpenAsync("/m/27/2/1")).Value("Words"));
    }

    [Theory]
    [Trait("Security", "S2")]
    [InlineData(true, "Shift", "Shift", "Shift")]
    [InlineData(false, "Shift", "Shift", "a", "Shift")]
    [InlineData(false, "Shift+A", "Shift+B", "Shift+C")]
    [InlineData(false, "Shift", "Shift", "Escape", "Shift")]
    [InlineData(false, "Escape", "Escape", "Escape")]
    [InlineData(false, "Shift+Tab", "Shift+Tab", "Shift+Tab")]
    public async Task Shift_three_times_alone_leaves_and_nothing_else_does(bool leaves, params string[] keys)
    {
        await _page.GotoAsync(Form);
        await _page.FocusAsync("textarea");
        foreach (var key in keys)
        {
            await _page.Keyboard.PressAsync(key);
        }

        if (leaves)
        {
            await Chromium.StandAsync(_page, Target);
        }
        else
        {
            await _page.WaitForTimeoutAsync(300);
            Assert.EndsWith(Form, _page.Url);
        }
    }

    [Fact]
    [Trait("Security", "S10")]
    public async Task A_page_nobody_touches_puts_itself_away_also_without_a_network()
    {
        await _page.Clock.InstallAsync();
        await _page.GotoAsync("/m/AAAAAAAAAAAAAAAAAAAAAQ");
        await _browser.SetOfflineAsync(true);

        await _page.Clock.RunForAsync(TimeSpan.FromMinutes(15.5).Ticks / TimeSpan.TicksPerMillisecond);

        Assert.Equal("This page put itself away. Open it again", (await _page.InnerTextAsync("body")).Trim());
    }

    [Fact]
    [Trait("Security", "S9")]
    public async Task What_is_typed_is_kept_within_ten_seconds_and_a_killed_browser_loses_no_more()
    {
        await _page.GotoAsync("/m/AAAAAAAAAAAAAAAAAAAAAg/2");
        await _page.FillAsync("textarea", "A second page, half written");
        await Assertions.Expect(_page.Locator(".saved")).ToHaveTextAsync("Draft kept at 18:30. Only you see it.", new() { Timeout = 10_000 });

        Assert.Equal("A second page, half written", (await _ana.OpenAsync("/m/AAAAAAAAAAAAAAAAAAAAAg/2")).Value("Words"));
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task The_error_summary_takes_the_focus()
    {
        await _page.GotoAsync("/m/AAAAAAAAAAAAAAAAAAAAAg/2");
        await _page.ClickAsync("form .btn >> nth=0");

        await Assertions.Expect(_page.Locator(".summary")).ToBeFocusedAsync(new() { Timeout = 20_000 });
    }

    [Fact]
    [Trait("Security", "S8")]
    public async Task Nothing_is_stored_in_the_browser_but_two_cookies()
    {
        foreach (var path in new[] { "/t", "/m", "/o", "/h", "/g/1", Form })
        {
            await _page.GotoAsync(path);
        }

        Every.Of(await _browser.CookiesAsync(), cookie => Assert.Equal((-1f, true, true), (cookie.Expires, cookie.HttpOnly, cookie.Secure)));
        Assert.Equal(["__Host-f", "__Host-s"], (await _browser.CookiesAsync()).Select(cookie => cookie.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            0,
            await _page.EvaluateAsync<int>(
                "(async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + ('caches' in window ? (await "
                    + "caches.keys()).length : 0))()"));
    }
}
