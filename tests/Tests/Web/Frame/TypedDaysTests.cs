using Microsoft.Extensions.DependencyInjection;
using Steadfast.Domain.Care;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Understanding;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Web.Frame;

/// <summary>Every day that can be typed: how it is read, which years it can have, and what an early one costs.</summary>
public sealed class TypedDaysTests
{
    private const string WhichYear = "Which year do you mean? It can be any from 1900 to 2199.";

    /// <summary>A form with a day in it, the field of the day, and what else the form wants.</summary>
    public static TheoryData<string, string, string> Forms => new()
    {
        { "/m/12/6", "On", "Words" },
        { "/m/12/7", "On", "Name" },
        { "/m/12/8", "Since", "" },
        { "/m/12/11", "On", "Words" },
        { "/m/33/3/5", "On", "What" },
        { "/m/9/4", "On", "Words" },
        { "/m/9/7", "On", "Words" },
        { "/m/27/4", "Due", "What" },
        { "breach", "From", "Words" },
        { "space", "Due", "What" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_year_that_cannot_be_meant_is_asked_about_and_what_was_typed_still_stands_there(string address, string field, string words)
    {
        await using var app = await App.StartAsync();
        var (ana, _, space) = await app.LinkAsync();
        address = address switch
        {
            "breach" => await ana.DescribeAsync() + "/4",
            "space" => space + "/1",
            _ => address,
        };

        foreach (var year in (string[])["0001", "0026", "0202", "1899", "2200", "9999"])
        {
            var page = await TypeAsync(ana, address, field, words, year + "-01-05");
            Assert.Contains(WhichYear, page.Errors);
            Assert.Equal(year + "-01-05", page.Value(field));
            Assert.True(words.Length == 0 || page.Value(words) == "Our words");
        }

        // Read the British way by some and the American way by others, so by nobody here.
        foreach (var day in (string[])["03/04/2026", "04/13/2026", "29.10.2026", "soon"])
        {
            var page = await TypeAsync(ana, address, field, words, day);
            Assert.Contains(
                page.Errors,
                error => error.Contains("year, month and day", StringComparison.Ordinal) || error.Contains("The year comes first", StringComparison.Ordinal));
            Assert.Equal(day, page.Value(field));
        }
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("1961-07-30")]
    public async Task A_day_long_ago_can_be_told(string day)
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        Assert.Equal("/m/12/5", (await TypeAsync(ana, "/m/12/6", "On", "Words", day)).Path);
        Assert.Contains("1 of 26 weeks answered.", (await TalkedAsync(ana, day)).Text);
    }

    [Fact]
    public async Task A_talk_kept_under_a_year_of_two_figures_does_not_keep_the_pictures_from_ending()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();
        var session = (await app.Services.GetRequiredService<Sessions>().OpenAsync(ana.Token, true, default))!;
        var notes = await app.Services.GetRequiredService<Access>().WriteNotesAsync(session, default);
        await notes.DecideAsync(state => state.Own.Keep(new AfterTalkNoted(new(26, 1, 5), 3, null) { Id = new(26), Day = new(2027, 3, 10) }), default);

        var pictures = await TalkedAsync(ana, "2027-03-10").WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Contains("1 of 26 weeks answered.", pictures.Text);
        Assert.Equal("4", pictures.Texts("section[aria-labelledby^=g] tbody tr:last-child td").Single());
        Assert.NotEmpty((await ana.OpenAsync("/m/12/10").WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken)).Heading);
    }

    private static async Task<Page> TalkedAsync(Visitor ana, string day)
    {
        foreach (var on in new HashSet<string>([day, "2027-03-10"]))
        {
            await (await ana.OpenAsync("/m/12/11")).SubmitAsync(new() { ["On"] = on, ["Safe"] = "4" });
        }

        return await ana.OpenAsync("/m/12/4");
    }

    private static async Task<Page> TypeAsync(Visitor ana, string address, string field, string words, string day)
    {
        var fill = new Dictionary<string, string> { [field] = day };
        if (words.Length > 0)
        {
            fill[words] = "Our words";
        }

        return await (await ana.OpenAsync(address)).SubmitAsync(fill);
    }
}
