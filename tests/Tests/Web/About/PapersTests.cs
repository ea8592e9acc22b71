using System.Net;
using Steadfast.Tests.Support;
using Steadfast.Web;
using Steadfast.Web.Features.About;

namespace Steadfast.Tests.Web.About;

/// <summary>The legal papers, from the operator's answers to what people read.</summary>
public sealed class PapersTests
{
    private static readonly DateOnly s_today = new(2027, 3, 10);

    private static Steadfast.Web.Settings Answered(string kind = "open", string backups = "30") => new()
    {
        Operator = "Maria Silva",
        Contact = "by the blue letter box",
        Country = "PT",
        Kind = kind,
        BackupDays = backups,
        Legal = new() { Name = "Maria Silva Lda", Postal = "Rua Um 1, Lisboa", Host = "a machine in Lisbon", Authority = "CNPD" },
    };

    [Fact]
    [Trait("Finding", "B11")]
    public void Each_is_a_draft_that_says_so_and_holds_every_answer()
    {
        string[] wanted =
        [
            "breach.md", "consent.md", "dpia.md", "other-duties.md", "police-and-courts.md", "privacy-notice.md", "processor-contract.md",
            "record-of-processing.md", "requests.md", "retention.md", "terms.md",
        ];
        Assert.Equal(wanted, Papers.All);
        foreach (var name in Papers.All)
        {
            var draft = Papers.Draft(name, Answered(), new Words(), s_today);

            Assert.StartsWith("# ", draft, StringComparison.Ordinal);
            Assert.Contains("A draft, not legal advice.", draft, StringComparison.Ordinal);
            Assert.DoesNotContain('{', draft);
            Assert.Contains(
                new[] { "Maria Silva", "Maria Silva Lda", "Lisboa" }, said => draft.Contains(said, StringComparison.Ordinal) || name == "retention.md");
        }

        var notice = Papers.Draft(Papers.PrivacyNotice, Answered(), new Words(), s_today);
        Every.Of(
            [
                "Maria Silva Lda, Rua Um 1, Lisboa", "by the blue letter box", "a machine in Lisbon", "CNPD", "Maria Silva says backups are kept for 30 days.",
                "10 March 2027", "Article 9(2)(a)", "up to 30 days, to notice strangers"],
            said => Assert.Contains(said, notice, StringComparison.Ordinal));
        Assert.DoesNotContain("weekly reminder", notice, StringComparison.Ordinal);
        Assert.Contains(
            "weekly reminder",
            Papers.Draft(Papers.PrivacyNotice, new() { Kind = "open", Mail = new() { Host = "mail", From = "a@example.org" } }, new Words(), s_today),
            StringComparison.Ordinal);
        Assert.Contains(new Words()["about.consent"], Papers.Draft("consent.md", Answered(), new Words(), s_today), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("18 and older")]
    [InlineData("no emergency service, no medical device, and no medical or legal advice")]
    [InlineData("Nobody reads along")]
    [InlineData("no advocate, therapist or lawyer has tested them yet")]
    [InlineData("Watching another person, asking for their passwords or their place")]
    [InlineData("Contact that a court or the police forbade. What is written here counts as contact, an apology too.")]
    [InlineData("Intimate pictures or secrets of others")]
    [InlineData("at least 30 days before, and can download what is yours")]
    [Trait("Finding", "7.2")]
    public void The_house_rules_hold_what_protects_people(string rule) =>
        Assert.Contains(rule, Papers.Draft("terms.md", Answered(), new Words(), s_today), StringComparison.Ordinal);

    [Fact]
    public void What_nobody_answered_is_marked_and_never_left_out()
    {
        var notice = Papers.Draft(Papers.PrivacyNotice, new() { Kind = "open" }, new Words(), s_today);

        Every.Of(
            ["legal-name", "postal", "contact", "host", "authority"], name => Assert.Contains($"[to be filled in: {name}]", notice, StringComparison.Ordinal));
        Assert.Contains("Ask whoever runs this copy.", notice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("two", 0)]
    [InlineData("known", 10)]
    [InlineData("open", 10)]
    [InlineData("practice", 11)]
    [InlineData("", 0)]
    public void Each_kind_of_copy_needs_its_own(string kind, int papers) => Assert.Equal(papers, Papers.For(CopyKinds.Find(kind)).Count());

    [Fact]
    [Trait("Finding", "B11")]
    public async Task People_read_the_operators_own_words_and_until_there_are_some_the_draft()
    {
        await using var app = await App.StartAsync("--Steadfast:Kind=open", "--Steadfast:Legal:Name=Maria Silva Lda");
        using var anybody = app.Somebody();
        var who = await (await anybody.OpenAsync("/")).FollowAsync("Who runs this copy, in full");
        Assert.Equal("/a", who.Path);
        Assert.Contains("Maria Silva", who.Text, StringComparison.Ordinal);
        Assert.Contains("This copy is open to anyone who is 18 or older.", who.Text, StringComparison.Ordinal);

        var draft = await who.FollowAsync("Privacy notice");
        Assert.Equal("/a/1", draft.Path);
        Assert.Contains("A draft, not legal advice.", draft.Text, StringComparison.Ordinal);
        Assert.Contains("Who is responsible. Maria Silva Lda", draft.Text, StringComparison.Ordinal);
        Assert.Equal("/a/2", (await who.FollowAsync("House rules")).Path);

        var folder = Directory.CreateDirectory(Path.Combine(app.Database.Options.Folder, Papers.FolderName));
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, Papers.PrivacyNotice), "# Ours\n\nChecked by our lawyer. <script>alert(1)</script>",
            TestContext.Current.CancellationToken);
        var own = await anybody.OpenAsync("/a/1");
        Assert.Equal("Privacy notice", own.Heading);
        Assert.Contains("Checked by our lawyer.", own.Text, StringComparison.Ordinal);
        Assert.False(own.Has("main script"));
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.OpenAsync("/a/3")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.OpenAsync("/a/0")).Status);
    }

    [Fact]
    public async Task What_the_operator_has_to_tell_is_told_to_all_alike_and_never_to_one()
    {
        await using var app = await App.StartAsync("--Steadfast:Kind=two");
        using var anybody = app.Somebody();
        using var ana = await app.SignUpAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.OpenAsync("/a/3")).Status);
        Assert.DoesNotContain("Something happened", (await anybody.OpenAsync("/in")).Everything, StringComparison.Ordinal);

        var folder = Directory.CreateDirectory(Path.Combine(app.Database.Options.Folder, Papers.FolderName));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, Papers.Happened), "A backup was stolen on Monday.", TestContext.Current.CancellationToken);

        foreach (var (who, path) in ((Visitor, string)[])[(anybody, "/"), (anybody, "/in"), (ana, "/s")])
        {
            var told = await (await who.OpenAsync(path)).FollowAsync("Something happened to this copy. Read what it means.");
            Assert.Equal(("/a/3", "What happened here"), (told.Path, told.Heading));
            Assert.Contains("A backup was stolen on Monday.", told.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [Trait("Finding", "S51")]
    [InlineData("30", "Maria Silva says backups are kept for 30 days.")]
    [InlineData("1", "Maria Silva says backups are kept for 1 day.")]
    [InlineData("0", "Maria Silva says no backups are kept.")]
    [InlineData("", "How long backups are kept is not said here. Ask Maria Silva.")]
    public async Task How_long_backups_live_is_told_as_the_operator_set_it(string set, string said)
    {
        await using var app = await App.StartAsync("--Steadfast:BackupDays=" + set);
        using var ana = await app.SignUpAsync();

        Assert.Contains(said, (await ana.OpenAsync("/s/7")).Text, StringComparison.Ordinal);
        Assert.Contains(said, (await ana.OpenAsync("/a")).Text, StringComparison.Ordinal);
    }
}
