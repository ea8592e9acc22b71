using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault.Accounts;

namespace Steadfast.Tests.Vault.Accounts;

/// <summary>A reminder by mail is a clock: taken once in its minute, stopped after two, and nobody's by its row.</summary>
[Trait("Security", "S14")]
public sealed class ReminderTests
{
    // A Monday, one in the afternoon in Berlin.
    private static readonly ReminderTime s_thisHour = new(DayOfWeek.Monday, 13, "Europe/Berlin");

    [Fact]
    public async Task It_is_due_in_the_first_minute_of_its_hour_once_whoever_asks()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Reminders.SetAsync(ana.Session, ana.Passphrase, "ana@example.org", s_thisHour, default);
        await using var other = copy.Another();

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => (i % 2 == 0 ? copy : other).Reminders.TakeDueAsync(default))));
        Assert.Equal("ana@example.org", Assert.Single(taken.SelectMany(due => due)).Address);
        copy.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1));
        Assert.Empty(await copy.Reminders.TakeDueAsync(default));
        copy.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Single(await copy.Reminders.TakeDueAsync(default));
    }

    [Fact]
    public async Task After_two_it_waits_for_a_sign_in()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Reminders.SetAsync(ana.Session, ana.Passphrase, "ana@example.org", s_thisHour, default);
        List<int> sent = [];
        for (var week = 0; week < 8; week++)
        {
            var due = await copy.Reminders.TakeDueAsync(default);
            foreach (var (_, id) in due)
            {
                await copy.Reminders.SentAsync(id, default);
            }

            sent.Add(due.Count);
            copy.Clock.Advance(TimeSpan.FromDays(3));
            if (week == 4)
            {
                await copy.SignInAsync(ana);
            }

            copy.Clock.Advance(TimeSpan.FromDays(4));

            // Berlin changes its clocks on 29 March 2026.
            if (week == 3)
            {
                copy.Clock.Advance(TimeSpan.FromHours(-1) + TimeSpan.FromDays(7));
            }
        }

        Assert.Equal([1, 1, 0, 0, 0, 1, 1, 0], sent);
    }

    [Fact]
    public async Task Changing_it_keeps_one_row_and_stopping_it_leaves_none()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        Assert.Null(await copy.Reminders.FindAsync(ana.Session, default));
        Assert.Equal(SignInOutcome.Wrong, (await copy.Reminders.SetAsync(ana.Session, "not the passphrase", "ben@example.org", s_thisHour, default)).Outcome);
        Assert.Null(await copy.Reminders.FindAsync(ana.Session, default));

        await copy.Reminders.SetAsync(ana.Session, ana.Passphrase, "ana@example.org", s_thisHour, default);
        await copy.Reminders.SetAsync(ana.Session, ana.Passphrase, "ana@example.net", s_thisHour with { Hour = 9 }, default);
        Assert.Equal(s_thisHour with { Hour = 9 }, await copy.Reminders.FindAsync(ana.Session, default));
        Assert.Single((await Image.ReadAsync(copy.Database))["mail"].Rows);

        await copy.Reminders.StopAsync(ana.Session, default);
        await copy.Reminders.StopAsync(ana.Session, default);
        Assert.Null(await copy.Reminders.FindAsync(ana.Session, default));
        Assert.Empty((await Image.ReadAsync(copy.Database))["mail"].Rows);
        Assert.Null((await copy.Directories.FindAsync(ana.Session.Identity, default)).Mail);
    }

    [Fact]
    public async Task A_database_holds_no_address_and_nothing_leads_from_a_reminder_to_a_person()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.Reminders.SetAsync(ana.Session, ana.Passphrase, "canary@example.org", s_thisHour, default);

        await Canaries.EnsureAbsentAsync(copy.Database, ["canary", "example.org", "Europe/Berlin"], []);
        var image = await Image.ReadAsync(copy.Database);
        var mail = Image.Words(Assert.Single(image["mail"].Rows)[0]);
        Assert.DoesNotContain(
            image.Tables.Where(table => table.Name != "mail").SelectMany(table => table.Rows),
            row => row.Any(value => Image.Words(value).Contains(mail, StringComparison.Ordinal)));
    }
}
