using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;
using Steadfast.Web;
using Steadfast.Web.Features.Settings;

namespace Steadfast.Tests.Web.Settings;

/// <summary>A reminder by mail tells the hour, and nothing of what anybody did.</summary>
[Trait("Security", "S14")]
public sealed partial class MailTests
{
    private const string Zone = "Europe/Madrid";
    private static readonly (DayOfWeek Day, int Hour) s_chosen = (DayOfWeek.Sunday, 9);

    [Fact]
    public async Task Over_200_acts_of_both_every_mail_is_the_same_to_the_byte_and_comes_in_the_same_minute()
    {
        await using var sink = new MailSink();
        await using var app = await StartAsync(sink);
        using var postman = ActivatorUtilities.CreateInstance<Postman>(app.Services);
        var (ana, ben, space) = await app.LinkAsync();
        await AskAsync(ana);
        var (expected, silent, unanswered) = (0, 0, 0);
        foreach (var act in Enumerable.Range(0, 200).Select(i => SHA256.HashData(BitConverter.GetBytes(i))))
        {
            if (await ActAsync(app, act[0], ana, ben, space))
            {
                unanswered = 0;
            }

            // To the next whole hour, over up to seventeen more, and some minutes into the last.
            app.Clock.Advance(TimeSpan.FromMinutes(60 - app.Clock.GetUtcNow().Minute));
            for (var hours = act[1] % 18; hours >= 0; hours--)
            {
                var local = Zones.Local(app.Clock.GetUtcNow(), Zone);
                var isDue = (local.DayOfWeek, local.Hour) == s_chosen;
                (expected, silent) = (expected + (isDue && unanswered < 2 ? 1 : 0), silent + (isDue && unanswered >= 2 ? 1 : 0));
                unanswered += isDue ? 1 : 0;
                await postman.RunOnceAsync(default);
                app.Clock.Advance(hours > 0 ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(act[2] % 60));
            }

            await postman.RunOnceAsync(default);
        }

        Assert.Equal(expected, sink.Taken.Count);
        Assert.InRange(expected, 5, 20);
        Assert.InRange(silent, 1, 20);
        var template = Assert.Single(sink.Taken.Select(mail => Masked(mail.Message)).Distinct(StringComparer.Ordinal));
        Approved.Matches(template, "mail.txt");
        Every.Of(sink.Taken, mail => Assert.Equal("RCPT TO:<ana@example.org>", mail.To));
        Every.Of(
            sink.Taken.Select(mail => Zones.Local(DateTimeOffset.Parse(Date().Match(mail.Message).Groups[1].Value, CultureInfo.InvariantCulture), Zone)),
            sent =>
            Assert.Equal((s_chosen, 0, 0), ((sent.DayOfWeek, sent.Hour), sent.Minute, sent.Second)));
        Assert.Equal(expected, sink.Taken.Select(mail => MessageId().Match(mail.Message).Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task The_program_sends_by_itself_when_the_hour_has_come()
    {
        await using var sink = new MailSink();
        await using var app = await App.StartAsync(Settings(sink));
        using var ana = await app.SignUpAsync(Zone);
        await AskAsync(ana, DayOfWeek.Wednesday, 19);

        app.Clock.Advance(TimeSpan.FromMinutes(30));

        for (var tries = 0; tries < 100 && sink.Taken.Count == 0; tries++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Single(sink.Taken);
    }

    [Fact]
    public async Task A_mail_that_cannot_be_sent_is_tried_once_and_no_page_and_no_log_tells_to_whom()
    {
        await using var sink = new MailSink(refuses: true);
        await using var app = await StartAsync(sink);
        using var postman = ActivatorUtilities.CreateInstance<Postman>(app.Services);
        using var ana = await app.SignUpAsync(Zone);
        await AskAsync(ana, DayOfWeek.Wednesday, 19);
        app.Clock.Advance(TimeSpan.FromMinutes(30));

        for (var i = 0; i < 10; i++)
        {
            await postman.RunOnceAsync(default);
            app.Clock.Advance(TimeSpan.FromSeconds(20));
        }

        Assert.Equal(1, sink.Asked);
        Assert.Empty(sink.Taken);
        Assert.Single(app.Logs.Lines, line => line.Contains("A reminder was not sent: MailKit.Net.Smtp.SmtpCommandException", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Logs.Lines, line => line.Contains("example.org", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Caution", "7")]
    public async Task Before_anybody_asks_for_it_they_read_what_the_mailbox_tells()
    {
        await using var sink = new MailSink();
        await using var app = await StartAsync(sink);
        using var ana = await app.SignUpAsync(Zone);

        var told = await (await ana.OpenAsync("/s")).FollowAsync("A reminder by mail");
        Assert.Contains("Words: This is the reminder you asked for.", told.Text);
        Assert.Contains("What someone with your mailbox learns", told.Texts("h2"));
        Assert.Contains("after two mails without a sign-in no more come", told.Text);
        var form = await told.FollowAsync("Choose day and hour");
        Assert.Equal(["Type the address.", "Type your passphrase."], (await form.SubmitAsync()).Errors);
        Assert.Equal(
            ["This does not read as a mail address, such as someone@example.org."],
            (await form.SubmitAsync(new() { ["Address"] = "Ana <ana@example.org>", ["Passphrase"] = App.Passphrase })).Errors);
        var on = await form.SubmitAsync(new() { ["Address"] = "ana@example.org", ["Day"] = "Sunday", ["Hour"] = "9", ["Passphrase"] = App.Passphrase });

        Assert.Contains("It is on: Sunday, 09:00, in the time of Europe/Madrid.", on.Text);
        Assert.DoesNotContain("ana@example.org", on.Html + (await ana.OpenAsync("/s/10/1")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("It is on", (await on.SubmitAsync(button: "Stop it")).Everything);
    }

    [Fact]
    public async Task Where_nobody_set_up_a_mail_server_nothing_is_offered()
    {
        await using var app = await App.StartAsync();
        using var ana = await app.SignUpAsync();

        Assert.False((await ana.OpenAsync("/s")).Has("a[href='/s/10']"));
        Assert.Contains("Whoever runs this copy sends no mail.", (await ana.OpenAsync("/s/10")).Text);
        Assert.Equal("/s/10", (await ana.OpenAsync("/s/10/1")).Path);
    }

    /// <summary>One act of somebody's, chosen by chance; true if Ana signed in.</summary>
    private static async Task<bool> ActAsync(App app, byte chance, Visitor ana, Visitor ben, string space)
    {
        using var somebody = app.Somebody();
        switch (chance % 16)
        {
            case 0 when chance < 64:
                await app.PassAsync(TimeSpan.Zero, ana);
                await (await (await ana.OpenAsync("/m")).FollowAsync("Write a page")).SubmitAsync(new() { ["Words"] = "A page." }, "Keep this page");
                return true;
            case 1 when chance < 64:
                await app.PassAsync(TimeSpan.Zero, ana);
                await ana.OpenAsync("/s/1");
                await (await ana.OpenAsync("/out")).SubmitAsync();
                return true;
            case < 5:
                await app.PassAsync(TimeSpan.Zero, ben);
                await (await ben.OpenAsync(space + "/1")).SubmitAsync(
                    new() { ["What"] = "Ring the school", ["Due"] = "2028-03-12", ["Fallback"] = "by Thursday", ["Size"] = "Small" });
                return false;
            case < 8:
                await app.PassAsync(TimeSpan.Zero, ben);
                await ben.OpenAsync("/t");
                await (await ben.OpenAsync(space + "/4")).SubmitAsync(new() { ["Name"] = "Ben" });
                return false;
            case < 11:
                await (await somebody.OpenAsync("/in")).SubmitAsync(new() { ["Name"] = ana.Name!, ["Passphrase"] = "not these five words here" });
                return false;
            case < 13:
                await (await somebody.OpenAsync("/back")).SubmitAsync(new() { ["Code"] = "0123456789ABCDEFGHJKMNPQRS" });
                return false;
            default:
                await ana.OpenAsync("/m");
                return false;
        }
    }

    private static async Task AskAsync(Visitor somebody, DayOfWeek? day = null, int? hour = null) =>
        Assert.Equal("/s/10", (await (await somebody.OpenAsync("/s/10/1")).SubmitAsync(new()
        {
            ["Address"] = "ana@example.org",
            ["Day"] = (day ?? s_chosen.Day).ToString(),
            ["Hour"] = (hour ?? s_chosen.Hour).ToString(CultureInfo.InvariantCulture),
            ["Passphrase"] = App.Passphrase,
        })).Path);

    /// <summary>The program without its own postman: the test is the clock.</summary>
    private static Task<App> StartAsync(MailSink sink) =>
        App.StartAsync(builder => builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(Postman))), Settings(sink));

    private static string[] Settings(MailSink sink) =>
    [
        "--Steadfast:Mail:Host=127.0.0.1", $"--Steadfast:Mail:Port={sink.Port}", "--Steadfast:Mail:Security=none",
        "--Steadfast:Mail:From=Reminder <reminder@notes.example.net>",
    ];

    /// <summary>A mail without what may differ: when it was sent, and its own id.</summary>
    private static string Masked(string message) => MessageId().Replace(Date().Replace(message, "Date: …\n"), "Message-Id: …\n");

    [GeneratedRegex(@"^Date: (.+)\n", RegexOptions.Multiline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"^Message-Id: <[0-9a-f]{32}@notes\.example\.net>\n", RegexOptions.Multiline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MessageId();
}
