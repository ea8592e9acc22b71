using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Steadfast.Domain;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;
using Steadfast.Web;

namespace Steadfast.Tests.Support;

/// <summary>A running copy of the vault without the web: one process on one database. A second one on the same database is a second process.</summary>
internal sealed class Copy : IAsyncDisposable
{
    /// <summary>When tests begin, if they do not say otherwise: a Monday, noon in UTC.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly ArgonCost s_cheap = new(1, 64);
    private readonly ServiceProvider _services;
    private readonly bool _ownsDatabase;

    private Copy(Database database, bool ownsDatabase, FakeTimeProvider clock)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddSingleton<IHostApplicationLifetime>(new NoLifetime());
        services.AddVault(database.Options with { Cost = s_cheap }, Codec.ForSpaces);
        (Database, _ownsDatabase, Clock, _services) = (database, ownsDatabase, clock, services.BuildServiceProvider());
    }

    public Database Database { get; }

    public FakeTimeProvider Clock { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    public Access Access => _services.GetRequiredService<Access>();

    public AccountBook Accounts => _services.GetRequiredService<AccountBook>();

    public SecondFactors Factors => _services.GetRequiredService<SecondFactors>();

    public Tidings Tidings => _services.GetRequiredService<Tidings>();

    public Reminders Reminders => _services.GetRequiredService<Reminders>();

    public Sessions Sessions => _services.GetRequiredService<Sessions>();

    public Links Links => _services.GetRequiredService<Links>();

    public Spaces Spaces => _services.GetRequiredService<Spaces>();

    public Drafts Drafts => _services.GetRequiredService<Drafts>();

    public Losses Losses => _services.GetRequiredService<Losses>();

    public Exports Exports => _services.GetRequiredService<Exports>();

    public Verification Verification => _services.GetRequiredService<Verification>();

    public Lines Lines => _services.GetRequiredService<Lines>();

    public Stores Stores => _services.GetRequiredService<Stores>();

    public Derivations Derivations => _services.GetRequiredService<Derivations>();

    public Directories Directories => _services.GetRequiredService<Directories>();

    public Pepper Pepper => _services.GetRequiredService<Pepper>();

    public Kept Kept => _services.GetRequiredService<Kept>();

    public ShownPages Shown => _services.GetRequiredService<ShownPages>();

    public Steps Steps => _services.GetRequiredService<Steps>();

    public Housekeeping Housekeeping => _services.GetServices<IHostedService>().OfType<Housekeeping>().Single();

    public static async Task<Copy> StartAsync() => new(await Databases.FreshAsync(), true, new WaitedForClock(Noon));

    /// <summary>A process on a database that is there, and with which it goes away.</summary>
    public static Copy On(Database database, FakeTimeProvider clock) => new(database, true, clock);

    /// <summary>A process on a database that others have used and will use, at the time it is.</summary>
    public static Copy After(Database database) => new(database, false, new FakeTimeProvider(TimeProvider.System.GetUtcNow()));

    /// <summary>A process on a database that is somebody else's to delete, with a clock of its own.</summary>
    public static Copy At(Database database, DateTimeOffset now) => new(database, false, new FakeTimeProvider(now));

    /// <summary>Another process on the same database, with the same clock.</summary>
    public Copy Another() => new(Database, false, Clock);

    /// <summary>A person with an account, signed in, the notes open.</summary>
    public async Task<Someone> SignUpAsync(string passphrase = "lantern pebble orchard violin meadow")
    {
        var name = await Accounts.OfferNameAsync(default);
        var signIn = await Accounts.SignUpAsync(name, passphrase, new Preferences(Zone: "Europe/Berlin"), null, default);
        return new(name, passphrase, string.Join('-', signIn.Session!.PendingCode!), signIn.Token!, signIn.Session!);
    }

    /// <summary>Signs somebody in here.</summary>
    public async Task<Session> SignInAsync(Someone someone)
    {
        var signIn = await Accounts.SignInAsync(someone.Name, someone.Passphrase, null, default);
        return signIn.Session ?? throw new InvalidOperationException($"Sign-in ended as {signIn.Outcome}.");
    }

    /// <summary>Two people who share a space.</summary>
    public async Task<(Someone Ana, Someone Ben, Id<Space> Space)> LinkedAsync()
    {
        var (ana, ben) = (await SignUpAsync(), await SignUpAsync());
        var invitation = await Links.InviteAsync(ana.Session, Named(ana, "Ana"), default);
        var space = await Links.JoinAsync(ben.Session, invitation.Code, Named(ben, "Ben"), default);
        return (ana, ben, space!.Value);
    }

    /// <summary>A space apart that the first of some people makes and the others join, each by a code of theirs.</summary>
    public async Task<Id<Space>> ApartAsync(SpaceKind kind, params IReadOnlyList<Someone> people)
    {
        var space = Id<Space>.From(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
        await Spaces.MakeAsync(people[0].Session, space, kind, Called("one"), default);
        foreach (var (someone, at) in people.Skip(1).Select((someone, at) => (someone, at)))
        {
            await JoinAsync(people[0], someone, space, $"one more {at}");
        }

        return space;
    }

    /// <summary>Lets somebody into a space apart.</summary>
    public async Task JoinAsync(Someone inviter, Someone joiner, Id<Space> space, string name, Role role = Role.Member, DateOnly? until = null)
    {
        var invitation = await Spaces.InviteAsync(inviter.Session, space, role, until, default);
        Assert.Equal(space, await Spaces.JoinAsync(joiner.Session, invitation!.Code, Called(name), default));
    }

    /// <summary>What somebody's first event in a space apart says: their name there.</summary>
    public Func<Id<Person>, SharedState, Decision> Called(string name) => (me, state) => state.CallMe(me, name, Today);

    /// <summary>What somebody's first event in a shared space says: their name.</summary>
    public Func<SharedState, Decision> Named(Someone someone, string name) => state => state.CallMe(someone.Session.Me, name, Today);

    /// <summary>How often something began to wait by the product's clock.</summary>
    public int Waits => ((WaitedForClock)Clock).Waits;

    /// <summary>Lets half a minute pass by the product's clock once it is waited for, in which an answer must come.</summary>
    public async Task<SignIn> WithinAsync(Func<Task<SignIn>> attempt)
    {
        var before = Waits;
        var trying = attempt();
        while (!trying.IsCompleted && Waits == before)
        {
            await Task.Delay(5);
        }

        if (!trying.IsCompleted)
        {
            Clock.Advance(TimeSpan.FromSeconds(30));
        }

        return await trying.WaitAsync(TimeSpan.FromSeconds(60));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_ownsDatabase)
        {
            await Database.DisposeAsync();
        }
    }

    private sealed class WaitedForClock(DateTimeOffset now) : FakeTimeProvider(now)
    {
        private int _waits;

        public int Waits => Volatile.Read(ref _waits);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            Interlocked.Increment(ref _waits);
            return timer;
        }
    }

    private sealed class NoLifetime : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted => default;

        public CancellationToken ApplicationStopping => default;

        public CancellationToken ApplicationStopped => default;

        public void StopApplication() => throw new InvalidOperationException("The store failed.");
    }
}

/// <summary>A person as a test knows them.</summary>
internal sealed record Someone(string Name, string Passphrase, string Code, string Token, Session Session)
{
    public Id<Person> Me => Session.Me;
}
