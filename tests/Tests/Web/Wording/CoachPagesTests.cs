using System.Globalization;
using System.Net;
using Steadfast.Domain.Wording;
using Steadfast.Tests.Support;
using Steadfast.Tests.Web.Mine;
using Steadfast.Web;
using Steadfast.Web.Features.Wording;

namespace Steadfast.Tests.Web.Wording;

/// <summary>The coach, as somebody meets it: on the public page, and beside what they write to the other.</summary>
public sealed class CoachPagesTests(JournalPagesTests.Running running) : IClassFixture<JournalPagesTests.Running>
{
    [Fact]
    [Trait("Article", "33.2")]
    public async Task A_text_is_looked_at_without_an_account_and_comes_back_as_it_was_typed()
    {
        using var nobody = running.App.Somebody();
        var form = await nobody.OpenAsync("/h/5");
        Assert.Contains("When you have written something, you can have it looked at here.", form.Text);
        const string Typed = "I am sorry if you felt hurt. I only lied because you made me.";

        var looked = await form.SubmitAsync(new() { ["Text"] = Typed }, "Look at it");

        Assert.Equal(Typed, looked.Value("Text"));
        Assert.NotEmpty(looked.Texts("article.finding"));
        Assert.Equal(looked.Texts("article.finding").Count, looked.Texts("mark").Count);
        Assert.Contains("It suggests and never blocks.", looked.Text);
        Assert.Contains("It’s no safety check.", looked.Text);
        Assert.Equal(["Only you. It’s looked at once and not kept.", "Only you. It’s looked at once and not kept."], looked.Texts(".sees dd"));
    }

    [Fact]
    [Trait("Article", "33.4")]
    public async Task What_a_text_that_takes_responsibility_has_in_it_and_has_not_is_listed()
    {
        using var nobody = running.App.Somebody();

        var looked = await (await nobody.OpenAsync("/h/5")).SubmitAsync(new() { ["Text"] = "I am sorry. I lied to you about the loan." }, "Look at it");

        Assert.Contains("It says what was done there", looked.Texts("[data-found] li"));
        Assert.Contains("It says what changes not yet", looked.Texts("[data-found] li"));
        Assert.Contains("General so far. A reader may still ask what it is about.", looked.Texts("[data-owning]"));
        Assert.Contains("It does not say yet what it did to the other.", looked.Texts("[data-found] p"));
        Assert.DoesNotContain("It does not say yet what was done.", looked.Everything);
    }

    [Fact]
    [Trait("Article", "33.4")]
    public async Task A_text_that_says_the_act_the_doer_and_what_it_did_is_called_specific_and_any_other_text_neither()
    {
        using var nobody = running.App.Somebody();
        var form = await nobody.OpenAsync("/h/5");

        var specific = await form.SubmitAsync(new() { ["Text"] = "I hid the loan from you, and you had to pay the rent alone. I am sorry." }, "Look at it");
        var neither = await specific.SubmitAsync(new() { ["Text"] = "The bins are out." }, "Look at it");

        Assert.Equal(["Specific. It says what was done, that it was you, and what it did to the other."], specific.Texts("[data-owning]"));
        Assert.Empty(neither.Texts("[data-owning]"));
    }

    [Fact]
    [Trait("Article", "37.4")]
    public async Task A_sentence_that_speaks_of_oneself_is_put_together_of_its_parts()
    {
        using var nobody = running.App.Somebody();

        var built = await (await nobody.OpenAsync("/h/5")).SubmitAsync(
            new()
            {
                ["When"] = "the phone rings at night",
                ["Feel"] = "afraid",
                ["Because"] = "I do not know who it is",
                ["Like"] = "to hear who called."
            }, "Put it together");

        Assert.Equal("When the phone rings at night, I feel afraid because I do not know who it is. I would like to hear who called.", built.Value("Text"));
        Assert.Empty(built.Texts("article.finding"));
    }

    [Fact]
    [Trait("Caution", "13")]
    public async Task Words_of_danger_offer_help_to_whoever_writes_and_nothing_is_kept()
    {
        using var nobody = running.App.Somebody();

        var looked = await (await nobody.OpenAsync("/h/5")).SubmitAsync(new() { ["Text"] = "I want to kill myself." }, "Look at it");

        Assert.Contains("There are people who listen. This program tells nobody, so nobody comes unless you call.", looked.Text);
        Assert.Contains("/h/1", looked.Links);
        Assert.DoesNotContain("kill", (await nobody.OpenAsync("/h/5")).Everything);
    }

    [Fact]
    [Trait("Caution", "13")]
    public async Task Despair_is_shown_numbers_first_and_nothing_of_how_well_it_owns_up()
    {
        using var nobody = running.App.Somebody();

        var looked = await (await nobody.OpenAsync("/h/5")).SubmitAsync(
            new() { ["Text"] = "I lied to you for years. I cannot live with what I did. I only did it because I was afraid." }, "Look at it");

        Assert.True(looked.Has("[data-found] a[href^='tel:']"));
        Assert.Equal("SECTION", looked.One("[data-found]").FirstElementChild!.TagName);
        Assert.Contains("“I cannot live with what”", Assert.Single(looked.Texts("article.finding")));
        Assert.False(looked.Has("[data-found] .try"));
        Assert.False(looked.Has("[data-owning]"));
        Assert.DoesNotContain("It says that it was you", looked.Everything);
    }

    [Theory]
    [InlineData("I am leaving because you hit me.")]
    [InlineData("I am afraid of you. I will not come back to the flat.")]
    [InlineData("I am sorry that it came to this. I lied to you, too. You hit me, and I am going to my sister.")]
    public async Task Whoever_leaves_is_neither_corrected_nor_graded(string text)
    {
        using var nobody = running.App.Somebody();

        var looked = await (await nobody.OpenAsync("/h/5")).SubmitAsync(new() { ["Text"] = text }, "Look at it");

        Assert.Contains("Nothing stands out.", looked.Text);
        Assert.False(looked.Has("article.finding"));
        Assert.False(looked.Has("[data-owning]"));
    }

    [Theory]
    [InlineData("If you leave me I will kill you.")]
    [InlineData("If you leave me I will tell everyone what you did.")]
    [InlineData("You are not allowed to see your sister.")]
    public async Task A_threat_has_a_reason_and_help_and_no_kinder_words(string text)
    {
        using var nobody = running.App.Somebody();

        var looked = await (await nobody.OpenAsync("/h/5")).SubmitAsync(new() { ["Text"] = text }, "Look at it");

        Assert.True(looked.Has("article.finding"));
        Assert.False(looked.Has("[data-found] .try"));
        Assert.False(looked.Has("[data-found] [data-try]"));
        Assert.Contains("Some of these words speak of danger.", looked.Text);
    }

    [Fact]
    [Trait("Caution", "21")]
    public async Task It_can_be_switched_off_and_never_stands_where_somebody_writes_for_themselves()
    {
        var (ana, ben, space) = await running.App.LinkAsync();
        await (await ana.OpenAsync("/m/11/1/2")).SubmitAsync(new() { ["Words"] = "You are a liar." });
        foreach (var path in (string[])["/m/11/1/2", "/m/11/2", "/m/12/2", "/m/18/1", "/m/22"])
        {
            Assert.False((await ana.OpenAsync(path)).Has("[data-coach]"), path);
        }

        var statement = await (await ana.OpenAsync(space + "/8")).SubmitAsync(new() { ["Delay"] = "None" });
        await (await ben.OpenAsync(statement.Path)).SubmitAsync(button: "Open it now");
        var mirrors = statement.Path.Replace("/7/", "/9/", StringComparison.Ordinal);
        var looked = await (await ben.OpenAsync(mirrors)).SubmitAsync(new() { ["Words"] = "I am sorry you feel that way." }, "Look at the wording");
        Assert.Equal("I am sorry you feel that way.", looked.Value("Words"));
        Assert.Single(looked.Texts("article.finding"));

        await (await ben.OpenAsync("/s/4")).SubmitAsync(new() { ["HasNoCoach"] = "true" });

        Assert.False((await ben.OpenAsync(mirrors)).Has("[data-coach]"));
        Assert.True((await ben.OpenAsync("/s/4")).Has("input[name=HasNoCoach][checked]"));
        ana.Dispose();
        ben.Dispose();
    }

    [Fact]
    public async Task What_stands_beside_a_text_is_a_piece_of_a_page_and_too_much_is_refused()
    {
        using var nobody = running.App.Somebody();
        var token = (await nobody.OpenAsync("/h/5")).Value("__t");

        var piece = await nobody.PostAsync("/h/5?handler=Beside", [new("Text", "You always lie."), new("beside", "Words"), new("__t", token)]);

        Assert.StartsWith("<div data-found>", piece.Html.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("id=\"Words-f1\"", piece.Html, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (
                await nobody.PostAsync(
                    "/h/5?handler=Beside", [new("Text", new string('a', CoachView.MaxLength + 1)), new("beside", "Words"), new("__t", token)])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await nobody.PostAsync("/h/5?handler=Beside", [new("Text", "a"), new("__t", token)])).Status);
    }

    [Fact]
    public void Pieces_of_a_text_join_to_what_was_read_and_no_two_findings_overlap()
    {
        const string Text = "I am sorry if you felt hurt, but you are pathetic.";

        var view = CoachView.Of("Words", Text, "en");

        Assert.Equal(Text, string.Concat(view.Pieces().Select(piece => piece.Text)));
        Assert.True(view.Findings.Count > 1);
        Every.Of(view.Findings.Zip(view.Findings.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length <= pair.Second.Start));
    }

    [Fact]
    public void What_stands_around_a_finding_is_cut_between_words()
    {
        const string Text = "We were at the harbour in the evening with the children and the neighbours. I am sorry if you felt hurt. "
            + "Then we went home by the long road along the river and nobody spoke.";
        var view = CoachView.Of("Words", Text, "en");

        var pieces = view.Pieces().Select(piece => piece.Text).ToList();

        Assert.Equal(["… the children and the neighbours. I am ", "sorry if you", " felt hurt. Then we went home by the …"], pieces);
    }

    [Theory]
    [InlineData("es", "coach.english-only", 0)]
    [InlineData("", "coach.english-only", 0)]
    [InlineData("en-GB", "coach.found", 1)]
    [InlineData(Pseudo.Mirrored, "coach.found", 1)]
    public void A_text_is_read_by_the_rules_of_the_language_it_is_written_in_or_not_at_all(string page, string says, int findings)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(page);

        var view = CoachView.Of("Words", "You are pathetic.");

        Assert.Equal((says, findings), (view.Says, view.Findings.Count));
    }

    [Fact]
    public void A_threat_beside_an_apology_is_no_repair()
    {
        var view = CoachView.Of("Words", "I am sorry that I lied to you about the money. If you leave me I will tell your mother everything.", "en");

        Assert.Contains((WordingLabel.NamesAct, true), view.Parts);
        Assert.Contains((WordingLabel.Repair, false), view.Parts);
        Assert.True(view.OffersHelp);
    }

    [Theory]
    [Trait("Article", "37.4")]
    [InlineData("I feel unsafe since I know what happened.", 0)]
    [InlineData("Mistakes were made that evening.", 1)]
    [InlineData("I am sorry about what happened.", 1)]
    public void Whoever_tells_of_a_feeling_need_not_say_who_caused_it(string text, int findings) =>
        Assert.Equal(findings, CoachView.Of("Words", text, "en").Findings.Count);
}
