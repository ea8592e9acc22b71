using Microsoft.Playwright;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Browser;

/// <content>From what it did to her, by what he heard, to his letter and the promises in it; and her questions and his answers.</content>
public sealed partial class MainJobTests
{
    [Theory]
    [Trait("Article", "32.1")]
    [Trait("Article", "33.5")]
    [Trait("Article", "51.1")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_it_did_is_said_heard_and_owned_and_questions_are_asked_and_answered(bool withScript)
    {
        await using var app = await App.StartAsync();
        var ana = await Chromium.OpenAsync(app, withScript);
        var ben = await Chromium.OpenAsync(app, withScript);
        await SignUpAsync(ana);
        await SignUpAsync(ben);
        await LinkAsync(ana, ben);

        await ana.GotoAsync("/m/11/2");
        await ana.Locator("[name=Words]").FillAsync("I open every letter twice.");
        await PressAsync(ana, "Keep this");
        await GoAsync(ana, "Give it to Ben");
        await ana.GetByLabel("Send it at once").CheckAsync();
        await PressAsync(ana, "Send it");
        Assert.Contains("Whether and when it is opened is not shown to you", await MainAsync(ana));

        await PlaceAsync(ben, "Ours");
        Assert.Contains("Something is here for you.", await MainAsync(ben));
        await GoAsync(ben, "What you gave each other");
        await GoAsync(ben, "What it did to them");
        Assert.DoesNotContain("letter twice", await MainAsync(ben));
        await PressAsync(ben, "Open it now");
        Assert.Contains("I open every letter twice.", await MainAsync(ben));
        await ana.ReloadAsync();
        Assert.Contains("Whether and when it is opened is not shown to you", await MainAsync(ana));

        await GoAsync(ben, "Write what you heard");
        await ben.Locator("[name=Words]").FillAsync("I am sorry if you felt hurt.");
        await CoachAsync(ben, withScript);
        await ben.Locator("[name=Words]").FillAsync("You open each letter twice since you found the loan.");
        await ben.GetByLabel("Send it at once").CheckAsync();
        await PressAsync(ben, "Send it");
        await OpenGivenAsync(ana, "What they heard");
        await GoAsync(ana, "Say whether it is right");
        await ana.GetByLabel("Yes, that’s right").CheckAsync();
        await ana.GetByLabel("Send it at once").CheckAsync();
        await PressAsync(ana, "Send it");

        await WriteLetterAsync(ben);
        await PlaceAsync(ben, "Ours");
        var space = new Uri(ben.Url).AbsolutePath;
        await ben.GotoAsync(space + "/11");
        Assert.Contains("Ana has not said that a letter is welcome.", await MainAsync(ben));
        await ana.GotoAsync(space + "/12");
        await ana.Locator("main form input[value=Open]").CheckAsync();
        await ana.Locator("main form button.btn").First.ClickAsync();
        await ana.WaitForLoadStateAsync();
        await ben.ReloadAsync();
        await ben.GetByLabel("Send it at once").CheckAsync();
        await PressAsync(ben, "Send it");
        await OpenGivenAsync(ana, "A letter");
        Assert.Contains("I hid the loan for a year.", await MainAsync(ana));
        Assert.DoesNotMatch("(?i)accept|decline", await MainAsync(ana));
        await GoAsync(ana, "Say how it came across");
        await ana.GetByLabel("Not enough yet", new() { Exact = true }).CheckAsync();
        await ana.Locator("[name=Because]").FillAsync("The second loan is not in it.");
        await ana.GetByLabel("Send it at once").CheckAsync();
        await PressAsync(ana, "Say this");

        await ben.ReloadAsync();
        Assert.Contains("The second loan is not in it.", await MainAsync(ben));
        await GoAsync(ben, "Make promises of the repairs");
        await ben.Locator("[name='Rows[0].Due']").FillAsync("2027-03-14");
        await ben.Locator("[name='Rows[0].Fallback']").FillAsync("by Saturday");
        await ben.Locator("[name='Rows[0].Size']").First.CheckAsync();
        await ben.GetByLabel("In ten minutes").CheckAsync();
        await PressAsync(ben, "Offer these promises");
        Assert.Contains("You offer Ana a promise", await MainAsync(ben));
        await ComeAsync(app, ana, ben);
        await PlaceAsync(ana, "Ours");
        await ana.Locator(".lines a", new() { HasText = "Ben offers you a promise" }).ClickAsync();
        Assert.Contains("The folder lies open on the table", await MainAsync(ana));
    }

    private static async Task WriteLetterAsync(IPage ben)
    {
        await ben.GotoAsync("/m/27/2/1");
        await ben.Locator("[name=Words]").FillAsync("I hid the loan for a year.");
        await PressAsync(ben, "Keep this");
        await ben.GotoAsync("/m/27/4");
        await ben.Locator("[name=What]").FillAsync("The folder lies open on the table");
        await ben.Locator("[name=HowOften]").FillAsync("every Sunday");
        await PressAsync(ben, "Keep this");
    }

    private static async Task OpenGivenAsync(IPage reader, string title)
    {
        await PlaceAsync(reader, "Ours");
        await GoAsync(reader, "What you gave each other");
        await GoAsync(reader, title);
        await PressAsync(reader, "Open it now");
    }

    /// <summary>Beside the text while it is typed, and after the button where there is no script.</summary>
    private static async Task CoachAsync(IPage page, bool withScript)
    {
        if (!withScript)
        {
            await PressAsync(page, "Look at the wording");
        }

        await page.Locator("[data-found] .finding").First.WaitForAsync();
        Assert.Contains("The other knows that it did.", await page.Locator("[data-found]").InnerTextAsync());
        Assert.Equal("I am sorry if you felt hurt.", await page.Locator("[name=Words]").InputValueAsync());
        if (withScript)
        {
            Assert.Equal("One thing to look at.", await page.Locator("[data-say]").TextContentAsync());
            await TryAnotherWayAsync(page);
            await LeaveAsync(page);
        }
        else
        {
            Assert.Equal(0, await page.Locator("[data-found] .finding button:visible").CountAsync());
        }
    }

    /// <summary>
    /// What is to be tried stands in the place of the sentence, its gap ready to be filled, and can be undone by the keyboard and by a button.
    /// </summary>
    private static async Task TryAnotherWayAsync(IPage page)
    {
        var field = page.Locator("[name=Words]");
        var rewrite = await page.Locator("[data-found] .try").First.TextContentAsync();
        var back = page.GetByRole(AriaRole.Button, new() { Name = "Back to my sentence" });
        Assert.False(await back.IsVisibleAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Try this" }).ClickAsync();

        Assert.Equal(rewrite, await field.InputValueAsync());
        Assert.True(
            await field.EvaluateAsync<bool>(
                "field => document.activeElement === field && field.value.slice(field.selectionStart, field.selectionEnd) === '…'"));
        await page.Locator("[data-found] .finding").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal("I am sorry if you felt hurt.", await field.InputValueAsync());
        Assert.False(await back.IsVisibleAsync());
        await page.Locator("[data-found] .finding").First.WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Try this" }).ClickAsync();
        await back.ClickAsync();

        Assert.Equal("I am sorry if you felt hurt.", await field.InputValueAsync());
        Assert.False(await back.IsVisibleAsync());
        await page.Locator("[data-found] .finding").First.WaitForAsync();
    }

    /// <summary>A finding that was left is away, also when something else changes, and the words are as they were.</summary>
    private static async Task LeaveAsync(IPage page)
    {
        var field = page.Locator("[name=Words]");

        await page.GetByRole(AriaRole.Button, new() { Name = "Leave my words" }).ClickAsync();

        Assert.Equal("Your words stay as they are.", await page.Locator("[data-say]").TextContentAsync());
        Assert.Equal(0, await page.Locator("[data-found] .finding:visible").CountAsync());
        Assert.True(await field.EvaluateAsync<bool>("field => document.activeElement === field"));
        await field.FillAsync("I am sorry if you felt hurt. You always shout at me.");
        await page.Locator("[data-found] .finding:visible").First.WaitForAsync();
        Assert.Equal(1, await page.Locator("[data-found] .finding:visible").CountAsync());
        await field.FillAsync("I am sorry if you felt hurt.");
    }
}
