using CsCheck;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Promises;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;

namespace Steadfast.Tests.Vault.Log;

/// <summary>
/// Whatever two people do in whatever order, in two processes at once, everybody who opens the record afterwards reads the same, and it verifies.
/// </summary>
public sealed class ScriptTests
{
    private static readonly Gen<(int Who, int Act, int On)[]> s_scripts = Gen.Select(Gen.Int[0, 1], Gen.Int[0, 13], Gen.Int[0, 5]).Array[1, 24];

    [Fact]
    public Task Any_script_folds_alike_for_both_in_the_processes_that_wrote_it_and_in_a_fresh_one() => s_scripts.SampleAsync(PlayAsync, iter: 12, threads: 1);

    [Fact]
    [Trait("Kind", "Long")]
    public Task Any_of_many_scripts_folds_alike() => s_scripts.SampleAsync(PlayAsync, iter: 300, threads: 1);

    private static async Task PlayAsync((int Who, int Act, int On)[] script)
    {
        await using var copy = await Copy.StartAsync();
        await using var other = copy.Another();
        var (ana, ben, space) = await copy.LinkedAsync();
        var bens = await other.Accounts.SignInAsync(ben.Name, ben.Passphrase, null, default);
        (Copy Process, Session Session, Id<Person> Partner)[] people = [(copy, ana.Session, ben.Me), (other, bens.Session!, ana.Me)];
        HashSet<Id<JournalPage>>[] erased = [[], []];
        await EveryEvent.WriteAsync(copy, ana, ben, space);
        foreach (var (who, act, on) in script)
        {
            await ActAsync(people[who], erased[who], who, act, on, space);
        }

        copy.Clock.Advance(TimeSpan.FromMinutes(3));
        await using var fresh = copy.Another();
        for (var who = 0; who < 2; who++)
        {
            var session = await fresh.SignInAsync(who == 0 ? ana : ben);
            await EnsureSameAsync(people[who].Process, people[who].Session, fresh, session, space);
            var pages = (await fresh.Access.ReadNotesAsync(session, default)).State.Journal;
            Every.Of(erased[who], id => Assert.Null(pages.Find(id)), least: 0);
            Assert.Empty(
                Verification.CheckExport(
                    Export.FromJson((await fresh.Exports.MakeAsync(session, default)).ToJson()), Steadfast.Web.Codec.ForSpaces,
                    DateOnly.FromDateTime(copy.Now.UtcDateTime)).Faults);
        }

        var report = await fresh.Verification.CheckDatabaseAsync(default);
        Assert.Empty(report.Faults);
        Assert.Empty(report.Remarks);
    }

    private static async Task EnsureSameAsync(Copy warm, Session warmly, Copy fresh, Session freshly, Id<Space> space)
    {
        Assert.Equal(await SeenAsync(fresh, freshly, space), await SeenAsync(warm, warmly, space));
        Assert.Equal(
            StateWords.Whole(
                (await fresh.Access.ReadNotesAsync(freshly, default)).State), StateWords.Whole((await warm.Access.ReadNotesAsync(warmly, default)).State));
    }

    // A space that was left is a closed door, to both processes.
    private static async Task<string> SeenAsync(Copy copy, Session session, Id<Space> space)
    {
        try
        {
            var open = await copy.Access.ReadAsync(session, space, default);
            Assert.False(open.IsRewound);
            return $"{open.Receipt} {StateWords.Whole(open.State)}";
        }
        catch (DoorClosedException)
        {
            return "closed";
        }
    }

    private static async Task ActAsync(
        (Copy Process, Session Session, Id<Person> Partner) person, HashSet<Id<JournalPage>> erased, int who, int act, int on, Id<Space> space)
    {
        var (copy, session, partner) = person;
        var me = session.Me;
        var now = copy.Now;
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var promise = new Id<Promise>((UInt128)(on + 101));
        var page = new Id<JournalPage>((UInt128)(on + 1));
        var notes = await copy.Access.WriteNotesAsync(session, default);
        switch (act)
        {
            case 0 or 1:
                await notes.DecideAsync(
                    state => erased.Contains(page) ? Decision.Accept() : state.Journal.Write(page, $"page {on} of {who}, said at {act}", now), default);
                return;
            case 2:
                await notes.EraseAsync(happened => happened is JournalEvent e && e.Id == page, default);
                erased.Add(page);
                return;
            case 3:
                await copy.Sessions.SaveAsync(session, default);
                copy.Clock.Advance(TimeSpan.FromMinutes(1));
                return;
            case 4 when on >= 4:
                await IfOpenAsync(() => copy.Links.LeaveAsync(session, space, 30, default));
                return;
        }

        await IfOpenAsync(async () =>
        {
            var open = await copy.Access.WriteAsync(session, space, default);
            switch (act)
            {
                case 4:
                    await open.DelayAsync(state => state.CallMe(me, $"name {on} of {who}", today), TimeSpan.Zero, default);
                    return;
                case 5:
                    await open.DelayAsync(new MemberNamed($"held name {on} of {who}", today) { By = me }, now.AddMinutes(on % 3), 0, default);
                    return;
                case 6:
                    await open.EraseAsync(
                        happened => happened is MemberNamed named && named.By == me && named.Name.StartsWith("name", StringComparison.Ordinal), default);
                    return;
                case 7 or 8:
                    await open.DecideAsync(
                        state =>
                            state.Promises.Make(
                                promise, me, partner, new PromiseTerms($"thing {on}", today.AddDays(on), "I tell you before"), PromiseSize.Small, "UTC",
                                today), default);
                    return;
                default:
                    await open.DecideAsync(state => state.Promises.Find(promise) is not { } known ? Decision.Accept() : On(known), default);
                    return;
            }
        });

        Decision On(Promise known) => act switch
        {
            9 => known.Accept(me, today),
            10 => known.Decline(me, today),
            11 => known.CallOff(me, today),
            12 => known.Renegotiate(me, known.Terms with { Due = known.Terms.Due.AddDays(1) }, today),
            _ => known.Say(me, PromiseOutcome.Partly, $"as {who} saw it", today),
        };
    }

    private static async Task IfOpenAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (DoorClosedException)
        {
            // They left earlier in the script.
        }
    }
}
