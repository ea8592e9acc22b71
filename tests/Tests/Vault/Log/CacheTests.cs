using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Web;

namespace Steadfast.Tests.Vault.Log;

/// <summary>Open spaces in memory: what they save, and when they are gone.</summary>
public sealed class CacheTests
{
    [Fact]
    public async Task A_warm_page_costs_one_statement()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var dialect = new CountingDialect(copy.Database.Options);
        await using var store = await Steadfast.Vault.Storage.Store.OpenAsync(dialect, new Dictionary<string, IReadOnlyList<string>>(), default);
        var (stores, codec) = (copy.Stores with { Main = store }, Codec.ForSpaces);
        var lines = new Lines(stores, copy.Directories, codec, copy.Clock);
        var access = new Access(stores, lines, copy.Sessions, copy.Directories, new Memberships(stores, lines, codec, copy.Clock), codec, copy.Clock);
        var cold = await CountAsync(() => access.ReadAsync(ana.Session, id, default));
        Assert.InRange(cold, 2, 3);

        Assert.Equal(1, await CountAsync(() => access.ReadAsync(ana.Session, id, default)));
        Assert.Equal(1, await CountAsync(() => access.ReadAsync(ana.Session, id, default)));

        var his = await copy.Access.WriteAsync(ben.Session, id, default);
        await his.DecideAsync(state => state.CallMe(ben.Me, "Benno", copy.Today), default);
        Assert.Equal(2, await CountAsync(async () => Assert.Equal("Benno", (await access.ReadAsync(ana.Session, id, default)).State.Names[ben.Me])));
        Assert.Equal(1, await CountAsync(() => access.ReadAsync(ana.Session, id, default)));

        async Task<int> CountAsync(Func<Task> act)
        {
            var before = dialect.Statements;
            await act();
            return dialect.Statements - before;
        }
    }

    [Fact]
    public async Task Signing_out_leaves_no_space_in_memory()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, id) = await copy.LinkedAsync();
        await copy.Access.ReadNotesAsync(ana.Session, default);
        await copy.Access.ReadAsync(ana.Session, id, default);
        var before = copy.Lines.Count;

        await copy.Sessions.EndAsync((await copy.Sessions.OpenAsync(ana.Token, true, default))!, default);

        // What Ben has open is his, and stays as warm as it was.
        Assert.Equal(before - 2, copy.Lines.Count);
        Assert.True(copy.Lines.Count > 0);
    }

    [Fact]
    public async Task Signing_out_leaves_no_state_that_anything_holds_on_to()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var state = await StateAsync(copy, ana.Session);
        await CollectAsync();
        Assert.True(state.IsAlive);

        await copy.Sessions.EndAsync(ana.Session, default);

        await CollectAsync();
        Assert.False(state.IsAlive);
    }

    [Fact]
    public async Task What_nobody_uses_for_fifteen_minutes_is_dropped()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, id) = await copy.LinkedAsync();
        await copy.Access.ReadNotesAsync(ana.Session, default);
        copy.Clock.Advance(TimeSpan.FromMinutes(10));
        await copy.Access.ReadAsync(ana.Session, id, default);
        copy.Clock.Advance(TimeSpan.FromMinutes(5));

        await copy.Housekeeping.RunOnceAsync(default);

        Assert.Equal(1, copy.Lines.Count);
        copy.Clock.Advance(TimeSpan.FromMinutes(10));
        await copy.Housekeeping.RunOnceAsync(default);
        Assert.Equal(0, copy.Lines.Count);
    }

    [Fact]
    public async Task What_does_not_fit_the_memory_set_aside_is_dropped_from_the_longest_unused()
    {
        await using var copy = await Copy.StartAsync();
        var people = new[] { await copy.SignUpAsync(), await copy.SignUpAsync(), await copy.SignUpAsync() };
        var lines = new Lines(copy.Stores, copy.Directories, Codec.ForSpaces, copy.Clock, budgetBytes: 25_000);
        foreach (var someone in people)
        {
            var notes = await copy.Access.WriteNotesAsync(someone.Session, default);
            await notes.DecideAsync(state => state.Journal.Write(NewPage(), new string('x', 10_000), copy.Now), default);
            await lines.OpenAsync(someone.Session, someone.Session.Private!.Space, default);
            copy.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(3, lines.Count);
        lines.Trim();

        Assert.Equal(2, lines.Count);
        lines.Forget(people[0].Session);
        Assert.Equal(2, lines.Count);
        lines.Forget(people[2].Session);
        Assert.Equal(1, lines.Count);
    }

    [Fact]
    public async Task An_id_that_names_nothing_costs_no_memory()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var before = copy.Lines.Count;

        for (var i = 0; i < 20; i++)
        {
            await Assert.ThrowsAsync<DoorClosedException>(
                () => copy.Access.ReadAsync(ana.Session, Id<Space>.From(RandomNumberGenerator.GetBytes(16)), default));
        }

        Assert.Equal(before, copy.Lines.Count);
    }

    [Fact]
    public async Task A_state_kept_for_one_reader_is_not_another_s_who_holds_other_keys()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        await copy.Access.ReadAsync(ana.Session, id, default);
        var stranger = await copy.SignUpAsync();

        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(stranger.Session, id, default));

        var grants = await copy.Stores.Main.ReadAsync(db => Steadfast.Vault.Storage.LogRows.GrantsAsync(db, null, id.ToBytes(), ben.Me.ToBytes()), default);
        Assert.Single(grants);
        await copy.Stores.Main.WriteAsync((db, tx) => Steadfast.Vault.Storage.LogRows.DeleteGrantsAsync(db, tx, id.ToBytes(), ben.Me.ToBytes()), default);
        var session = await copy.SignInAsync(ben);
        await Assert.ThrowsAsync<LogBrokenException>(() => copy.Access.ReadAsync(session, id, default));
    }

    // Apart, so that no local of the test holds the state.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> StateAsync(Copy copy, Session session)
    {
        var notes = await copy.Access.WriteNotesAsync(session, default);
        await notes.DecideAsync(state => state.Journal.Write(NewPage(), "a page", copy.Now), default);
        return new(notes.State);
    }

    private static async Task CollectAsync()
    {
        // What is still on the stack of the calls before lives as long as that stack.
        await Task.Yield();
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            GC.WaitForPendingFinalizers();
        }
    }

    private static Id<JournalPage> NewPage() => Id<JournalPage>.From(RandomNumberGenerator.GetBytes(16));
}
