using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Arriving;
using Steadfast.Web;

namespace Steadfast.Tests.Web.Safety;

/// <summary>Texts that were found to hurt, or to leave somebody alone with what hurts: each by what it says since, on every page it belongs to.</summary>
public sealed class CarefulTextsTests(RunningApp running) : IClassFixture<RunningApp>
{
    private const string Deleting = "If a court case is running or likely, ask a lawyer before you delete.";
    private const string Untested = "No advocate, therapist or lawyer has tested them yet.";
    private const string Advice = "not medical or legal advice, and not an emergency service";
    private const string Court = "A court can ask for notes, as it can ask for letters.";
    private const string Third = "Initials are enough. Others have rights too.";

    /// <summary>The finding, a page, what it says, and what it is not to say again.</summary>
    public static TheoryData<string, string, string, string?> Said => new()
    {
        { "S6", "/m/33", "What they ask of you differs.", "the same for both" },
        { "S7", "/m/31", "If you are afraid, you don’t have to come back. Send word from somewhere safe, or not at all.", null },
        { "S7", "/m/31/2", "If you are afraid, you don’t have to come back. Send word from somewhere safe, or not at all.", null },
        { "S46", "/m/27/1", "Stop when it is too much; part of it is a beginning.", "hardest to say" },
        { "S46", "/m/27/1", "Feeling sick or cornered after this is common.", null },
        { "S52", "/s/5", Deleting, null },
        { "S52", "/s/7", Deleting, null },
        { "S52", "{space}/3", Deleting, null },
        { "S57", "/m/7/1", Third, null },
        { "S57", "/m/11/1/1", Third, null },
        { "S57", "/m/19/1", Third, null },
        { "S57", "/m/27/2/1", Third, null },
        { "S57", "/m/28/1", Third, null },
        { "B3", "/m/3", "Make the place safe first, on a calmer day", "only if the one before" },
        { "B3", "/m/3", "skip straight to people and lines, or the emergency number", null },
        { "B3", "/m/3/36", "Don’t wait for a dark one.", null },
        { "B3", "/m/3/37", "You can leave this out.", null },
        { "B4", "/h", "see a doctor, even if there’s no mark, and even some days later", null },
        { "B4", "/h", "Go at once, or call an ambulance, if you passed out, or breathing is hard.", null },
        { "B6", "/m/12/3", "A yes brings the private questions back", "nobody else ever" },
        { "S21", "/h/2",
            "Before you move with them, and above all across a border, ask a lawyer or an advocate. It can be treated as abduction, even when you flee.",
            "who has cared" },
        { "S21", "/h/2", "If you’re in danger tonight, go, and ask the next day.", null },
        { "S22", "/h/2", "They may also notice sudden changes. Ask an advocate first, from a device your partner never had.", null },
        { "S27", "/", "alone, together, or parted", "For a couple" },
        { "S28", "/", Untested, null },
        { "S28", "/new", Untested, null },
        { "S28", "/a", Untested, null },
        { "S44", "/", "alone, together, or parted", "two people, each" },
        { "S44", "/m/31/2", "in person or on the phone", "kitchen table" },
        { "S55", "/s/1", "A keyed mark of the networks you used is kept by day, for up to 30 days", "is not kept" },
        { "S58", "/", Advice, null },
        { "S58", "/h", Advice, null },
        { "S58", "/m/21", "It isn’t medical or legal advice.", null },
        { "S59", "/m/3", "keep the plan in your head or with a helper", null },
        { "S59", "/m/24", "keep it in your head or with a helper", null },
        { "minor: reach", "/h/1", "Or ask someone you’re not afraid of to take it.", null },
        { "minor: bag", "/m/3/14", "residence papers too", null },
        { "minor: bag", "/m/3/14", "prescriptions", null },
        { "minor: bag", "/m/3/14", "glasses and hearing aids, other aids you need", null },
        { "minor: sign", "/m/31/2", "A hand on your heart.", "on the table" },
        { "minor: kinds", "/m/7/1", "How much it hurt is yours to say", "hurts less" },
        { "minor: bills", "/h", "some phones and cars list calls", null },
        { "minor: relay", "/h",
            "If you’re deaf or can’t use your voice, the emergency service where you are may take texts, relay calls or sign language. Look it up before "
                + "you need it.",
            null },
        { "minor: touch", "/", "On a phone or tablet, tap it once.", null },
        { "records", "/m/18/1", Court, null },
        { "records", "/m/3/14", Court, null },
        { "records", "/m/9", Court, null },
        { "records", "/m/9/1", Court, null },
        { "records", "/m/24", Court, null },
        { "second reading", "/h/1", "Go to someone you’re not afraid of, or ask them to come and stay.", "Go to someone, or" },
        { "second reading", "/h/1", "Nobody comes unless you call.", "Check before relying on" },
        { "second reading", "/m/3", "After I have left", "Once I am gone" },
        { "second reading", "/m/3", "What I want to live for", "What makes me want to stay" },
        { "second reading", "{space}/3", "Stop sharing", "Leave this shared part" },
        { "second reading", "/m/12/5", "Being hurt, threatened or frightened is more than a setback.", "undo nothing" },
        { "second reading", "/s/1", "they may notice. If that could be dangerous, talk to someone first", null },
        { "second reading", "/g/1", "A yes out of fear binds you to nothing.", "leave it." },
        { "second reading", "/m/27/1", "An infection, a pregnancy or danger can’t wait: say that now.", null },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public async Task What_was_hurtful_is_said_otherwise(string finding, string path, string words, string? never)
    {
        var (ana, _, space) = await running.App.LinkAsync();

        var page = await ana.OpenAsync(path.Replace("{space}", space, StringComparison.Ordinal));

        Assert.True(page.Text.Contains(words, StringComparison.Ordinal), finding);
        if (never is not null)
        {
            Assert.DoesNotContain(never, page.Everything);
        }
    }

    /// <summary>Where a text alone is not enough: the page, the part of it, and the page it leads to.</summary>
    [Theory]
    [InlineData("/h", "section[aria-labelledby=neck]", "/g/11")]
    [InlineData("/h/2", "section[aria-labelledby=devices]", "/g/15")]
    [InlineData("/h/2", "section[aria-labelledby=devices]", "/g/14")]
    [InlineData("/m/3", "section[aria-labelledby=g2]", "/g/15")]
    [InlineData("/m/3", "section[aria-labelledby=g2]", "/g/14")]
    [InlineData("/", "section[aria-labelledby=not]", "/h")]
    [Trait("Finding", "B4")]
    [Trait("Finding", "S22")]
    public async Task What_a_part_speaks_of_is_one_step_away(string path, string part, string to)
    {
        using var ana = await running.App.SignUpAsync();

        Assert.True((await ana.OpenAsync(path)).Has($"{part} a[href='{to}']"));
    }

    [Fact]
    [Trait("Finding", "7")]
    public async Task Before_a_page_of_the_journal_is_typed_it_says_that_a_court_can_ask_for_it()
    {
        using var ana = await running.App.SignUpAsync();

        Assert.Contains(Court, (await (await ana.OpenAsync("/m")).FollowAsync("Write a page")).Text);
    }

    [Fact]
    [Trait("Finding", "S58")]
    public async Task A_plan_that_is_printed_says_that_it_is_no_advice()
    {
        using var ana = await running.App.SignUpAsync();
        await (await ana.OpenAsync("/m/3/14")).SubmitAsync(new() { ["Words"] = "At my sister's" });

        Assert.Contains(Advice, (await ana.OpenAsync("/m/4?p=14")).Text);
    }

    [Fact]
    [Trait("Finding", "S27")]
    public async Task The_front_says_who_it_is_not_for_before_what_it_does()
    {
        using var anybody = running.App.Somebody();

        Assert.Equal(["Who this is not for", "What you can do here"], (await anybody.OpenAsync("/")).Texts("main h2").Take(2));
    }

    /// <summary>Each is a part of the private questions as it is met, with what it asks or says.</summary>
    public static TheoryData<string, int, string, string[]> Asked => new()
    {
        { "B4", 2, "Neck",
            [
                "ever pressed on your neck or throat, or stopped you breathing", "with hands, an arm, a cloth, anything",
                "At any time, and during sex too, if you hadn’t freely agreed."] },
        { "B7", 1, "Hurt", ["pushed, grabbed, hit or kicked you", "blocked you from leaving", "even once", "An affair or a lie isn’t meant here."] },
        { "B7", 4, "MayHurt",
            [
                "pushed, grabbed, hit or blocked your partner", "frightened them on purpose", "you might", "An affair or a lie isn’t meant here.",
                "Both of you are asked.", "There’s help for it."] },
        { "S14", 2, "Weapon", ["used a weapon against you, or threatened you with one"] },
        { "S14", 3, "IsWorse", ["Being hurt, threatened or controlled got worse, or happens more often"] },
        { "S15", 2, "Threatened",
            ["the children, an animal or themselves", "take the children, report you, out you, or show something private", "Yes, and to kill"] },
        { "S15", 3, "IsLeaving", ["about to leave, or left a short while ago"] },
        { "S15", 3, "IsPregnant", ["pregnant"] },
        { "3.17", 2, "Controlled", ["Only what I agreed to, with an end, and I can stop it"] },
        { "S59", 4, "Keep", ["Better not, if anyone might open your notes."] },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    [Trait("Finding", "B4")]
    [Trait("Finding", "B7")]
    [Trait("Finding", "S14")]
    [Trait("Finding", "S15")]
    public async Task Each_question_names_what_it_is_about(string finding, int part, string name, string[] said)
    {
        using var ana = await running.App.SignUpAsync();

        var page = await PartAsync(ana, part);

        var asked = page.Document.QuerySelector($"main [name='{name}']:not([type=hidden])")!.Closest("fieldset.choice, fieldset, .field")!.TextContent;
        Every.Of(said, words => Assert.True(asked.Contains(words, StringComparison.Ordinal), $"{finding}: {asked}"));
    }

    [Fact]
    [Trait("Finding", "B9")]
    [Trait("Finding", "S15")]
    [Trait("Finding", "S28")]
    [Trait("Finding", "S58")]
    public async Task Before_the_first_question_it_is_said_who_could_still_find_out_and_what_the_questions_are_not()
    {
        using var ana = await running.App.SignUpAsync();

        var page = await PartAsync(ana, 1);

        Every.Of(
            [
                "Someone who watches your screen or device, knows your passphrase, or runs this copy and changes it, could still find out.",
                "Answer only where you feel safe.", "Each asks whether it ever happened, long ago too.", Untested, Advice],
            words => Assert.Contains(words, page.Text));
        Assert.DoesNotMatch("(?i)(nobody|no one) (else )?(can |will |could )?ever", page.Everything);
    }

    /// <summary>A program can say what it shows to whom; who looks over a shoulder it can't know.</summary>
    [Theory]
    [InlineData("/m/3/14")]
    [InlineData("/m/3/36")]
    [InlineData("/m/9/1")]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    [InlineData("/m/36")]
    [InlineData("/m/5")]
    [Trait("Finding", "B9")]
    public async Task Where_it_is_about_safety_it_is_not_said_that_only_they_see_it_without_more(string where)
    {
        var (ana, _, space) = await running.App.LinkAsync();
        if (where is "/m/36" or "/m/5")
        {
            await (await ana.OpenAsync(space + "/3")).SubmitAsync(new() { ["Days"] = "30" });
            await running.App.PassAsync(TimeSpan.FromDays(where == "/m/5" ? 1 : 17), ana);
        }

        var page = where.Length == 1 ? await PartAsync(ana, where[0] - '0') : await ana.OpenAsync(where);

        Every.Of(page.Texts(".sees dd"), said => Assert.StartsWith("Only you, in this program", said, StringComparison.Ordinal));
        Assert.NotEmpty(page.Texts(".sees dd"));
    }

    private static async Task<Page> PartAsync(Visitor person, int part)
    {
        var page = await (await person.OpenAsync("/m/1")).SubmitAsync();
        for (var i = 1; i < part; i++)
        {
            page = await page.SubmitAsync();
        }

        return page;
    }

    [Theory]
    [InlineData("wording.shuts-the-door.reason", "If you want no more contact, that is a full sentence.")]
    [InlineData("wording.with-a-cause.reason", "can sound like an excuse")]
    [InlineData("wording.at-fault.reason", "may defend themselves")]
    [Trait("Finding", "S41")]
    [Trait("Finding", "B8")]
    public void What_a_wording_does_to_a_reader_is_said_as_what_may_be(string key, string words)
    {
        using var scope = running.App.Services.CreateScope();

        Assert.Contains(words, scope.ServiceProvider.GetRequiredService<Words>()[key], StringComparison.Ordinal);
    }
}
