using System.Diagnostics;
using System.CommandLine;
using Steadfast.Domain;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Web.Features.Settings;

namespace Steadfast.Web.Commands;

/// <summary>Fills a fresh data folder with an invented couple, for looking around.</summary>
internal static class SampleCommand
{
    private const string About = """
        Fills a fresh data folder with an invented couple and 26 weeks of theirs.

        They are called Ana and Ben. There are pages of two journals, and promises that were kept,
        kept in part, broken and made good, told differently, changed, called off, declined, or could
        not be checked.

        Everything goes through the same rules and seals as what people do, on a clock that moves from
        day to day. It prints how to sign in as each of the two, and sample.txt in the folder keeps
        it.

        A folder that holds anything is refused, and the sample is served on localhost only. It is
        kept in SQLite.
        """;

    public static Command Make()
    {
        var (data, postgres) = DatabaseOptions.Make();
        var command = new Command("sample", About) { data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = SettingsFile.Read(DatabaseOptions.Arguments(parsed, data, postgres));
            await FillAsync(settings, cancellationToken);
            Console.WriteLine(SampleFolder.Read(settings.Data));
            return ExitCodes.Fine;
        });
        return command;
    }

    /// <summary>Fills the folder of these settings and marks it.</summary>
    /// <exception cref="RefusedException">The folder holds something, or the settings name a PostgreSQL database.</exception>
    public static async Task FillAsync(Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Postgres is not null)
        {
            throw new RefusedException("The sample is kept in SQLite, in a folder of its own, and a PostgreSQL database is set. Leave that setting out.");
        }

        if (!SampleFolder.IsFresh(settings.Data))
        {
            throw new RefusedException($"{settings.Data} is not empty. The sample wants a folder of its own.");
        }

        SettingsFile.Make(settings.Data);
        SettingsFile.Put(settings.Data, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [nameof(Settings.Operator)] = "A sample on this machine",
            [nameof(Settings.Country)] = Settings.SeveralCountries,
            [nameof(Settings.Kind)] = CopyKinds.Name(CopyKind.Two),
        });

        // Before the first row, so that a sample that was interrupted is never taken for people.
        SampleFolder.Write(settings.Data, SampleFolder.Filling);
        SampleFolder.Write(settings.Data, await TellAsync(settings.Data, cancellationToken));
    }

    private static async Task<string> TellAsync(string folder, CancellationToken cancellationToken)
    {
        var clock = new StoryClock();
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddVault(new(folder), Codec.ForSpaces);
        await using var vault = services.BuildServiceProvider();
        var zone = ZoneChoices.Nearby(TimeProvider.System);
        var telling = new Telling(vault, clock, zone, Zones.Day(TimeProvider.System.GetUtcNow(), zone).AddDays(-SampleStory.Days));
        var (ana, ben) = (await telling.SignUpAsync(SampleStory.Ana, cancellationToken), await telling.SignUpAsync(SampleStory.Ben, cancellationToken));
        await telling.TellAsync(ana, ben, cancellationToken);
        return $"""
            The sample: an invented couple, on this machine only.
              {ana.Name} signs in as {ana.Session.SignInName} with the passphrase {ana.Passphrase}
              {ben.Name} signs in as {ben.Session.SignInName} with the passphrase {ben.Passphrase}
            """;
    }

    /// <summary>One of the two, signed in.</summary>
    private sealed record Teller(string Name, string Passphrase, Session Session);

    /// <summary>Lets the story happen: each scene at its moment, by whoever's it is, in the space it belongs to.</summary>
    private sealed class Telling(IServiceProvider vault, StoryClock clock, string zone, DateOnly firstDay)
    {
        private readonly AccountBook _accounts = vault.GetRequiredService<AccountBook>();
        private readonly Access _access = vault.GetRequiredService<Access>();
        private readonly Links _links = vault.GetRequiredService<Links>();
        private readonly Sessions _sessions = vault.GetRequiredService<Sessions>();

        public async Task<Teller> SignUpAsync(string name, CancellationToken cancellationToken)
        {
            clock.GoTo(At(0, SampleStory.SignUp));
            var passphrase = Passphrases.Offer();
            var signedIn = await _accounts.SignUpAsync(await _accounts.OfferNameAsync(cancellationToken), passphrase, new(Zone: zone), null, cancellationToken);
            var session = signedIn.Session ?? throw new InvalidOperationException("Nobody could have the offered name.");
            var typed = session.PendingCode!.Select((group, place) => (group, place)).ToDictionary(pair => pair.place, pair => pair.group);
            await _accounts.ConfirmCodeAsync(session, typed, cancellationToken);
            return new(name, passphrase, session);
        }

        public async Task TellAsync(Teller ana, Teller ben, CancellationToken cancellationToken)
        {
            Id<Space>? shared = null;
            foreach (var scene in SampleStory.Scenes)
            {
                if (scene.Day >= SampleStory.LinkDay && shared is null)
                {
                    shared = await LinkAsync(ana, ben, cancellationToken);
                }

                clock.GoTo(At(scene.Day, scene.Time));
                var (who, other) = scene.Who == SampleStory.Ana ? (ana, ben) : (ben, ana);
                var moment = new Moment(who.Session.Me, other.Session.Me, firstDay, zone, firstDay.AddDays(scene.Day), clock.GetUtcNow());
                if ((await PlayAsync(scene, moment, who.Session, shared, cancellationToken)) is { Events.IsEmpty: true } decision)
                {
                    throw new InvalidOperationException($"On day {scene.Day} the story wants what the rules do not let happen: {decision.Refusal}.");
                }
            }

            await _sessions.EndAsync(ana.Session, cancellationToken);
            await _sessions.EndAsync(ben.Session, cancellationToken);
        }

        private async Task<Decision> PlayAsync(Scene scene, Moment moment, Session who, Id<Space>? shared, CancellationToken cancellationToken)
        {
            if (scene is AloneScene alone)
            {
                return await (await _access.WriteNotesAsync(who, cancellationToken)).DecideAsync(state => alone.Decide(state, moment), cancellationToken);
            }

            var space = await _access.WriteAsync(who, shared!.Value, cancellationToken);
            return scene switch
            {
                TakenScene taken => await TakeAsync(space, taken.About, moment.Today, cancellationToken),
                SharedScene { IsProposed: true } said =>
                    await space.ProposeAsync(state => said.Decide(state, moment), moment.Now.AddMinutes(10), cancellationToken),
                SharedScene said => await space.DecideAsync(state => said.Decide(state, moment), cancellationToken),
                _ => throw new UnreachableException($"Nobody plays {scene.GetType().Name}."),
            };
        }

        private static async Task<Decision> TakeAsync(OpenSpace<SharedState> space, UInt128 about, DateOnly today, CancellationToken cancellationToken)
        {
            var proposal = (await space.ProposalsAsync(cancellationToken)).Single(one => !one.IsMine && ((IProposal)one.Event).About() == about);
            return await space.TakeAsync(proposal.Id, proposal.Text, today, cancellationToken);
        }

        private async Task<Id<Space>> LinkAsync(Teller ana, Teller ben, CancellationToken cancellationToken)
        {
            clock.GoTo(At(SampleStory.LinkDay, SampleStory.InviteTime));
            var invitation = await _links.InviteAsync(
                ana.Session, state => state.CallMe(ana.Session.Me, ana.Name, firstDay.AddDays(SampleStory.LinkDay)), cancellationToken);
            clock.GoTo(At(SampleStory.LinkDay, SampleStory.JoinTime));
            var space = await _links.JoinAsync(
                ben.Session, invitation.Code, state => state.CallMe(ben.Session.Me, ben.Name, firstDay.AddDays(SampleStory.LinkDay)), cancellationToken);
            return space ?? throw new InvalidOperationException("The code opened nothing.");
        }

        private DateTimeOffset At(int day, TimeOnly time)
        {
            var local = firstDay.AddDays(day).ToDateTime(time);
            return new(TimeZoneInfo.ConvertTimeToUtc(local, TimeZoneInfo.FindSystemTimeZoneById(zone)));
        }
    }
}
