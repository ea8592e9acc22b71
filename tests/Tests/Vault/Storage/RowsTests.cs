using Steadfast.Tests.Support;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Storage;

/// <summary>Every statement but those of the log, on the engine of the run: what goes in comes out, and conditions hold.</summary>
public sealed class RowsTests : IAsyncLifetime
{
    private Database _database = null!;
    private Stores _stores = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await Databases.FreshAsync();
        _stores = await _database.OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _stores.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task What_waits_is_put_replaced_listed_by_owner_and_box_and_deleted()
    {
        var (ana, ben, box, other) = (Rows.Bytes(), Rows.Bytes(), Rows.Bytes(), Rows.Bytes());
        var (first, second) = (new WaitingRow(ana, [], [1], null, Rows.Bytes(300)), new WaitingRow(ana, [], [2], 50, Rows.Bytes()));
        var replaced = second with { Due = 70, Sealed = Rows.Bytes() };
        var boxed = second with { Box = box };
        await _stores.Main.WriteAsync(
            async (db, transaction) =>
            {
                await WaitingRows.PutAsync(db, transaction, second);
                await WaitingRows.PutAsync(db, transaction, first);
                await WaitingRows.PutAsync(db, transaction, replaced);
                await WaitingRows.PutAsync(db, transaction, first with { Owner = ben, Due = 60 });
                await WaitingRows.PutAsync(db, transaction, boxed);
                await WaitingRows.PutAsync(db, transaction, boxed with { Box = other, Due = 40 });
            },
            Token);

        Assert.Equivalent(replaced, await _stores.Main.ReadAsync(db => WaitingRows.FindAsync(db, null, ana, [2]), Token), strict: true);
        Assert.Null(await _stores.Main.ReadAsync(db => WaitingRows.FindAsync(db, null, ben, [2]), Token));
        Assert.Equivalent(new[] { first, replaced }, await _stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, ana), Token), strict: true);
        Assert.Equivalent(new[] { boxed }, await _stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, ana, [box]), Token), strict: true);
        Assert.Empty(await _stores.Main.ReadAsync(db => WaitingRows.ListDueAsync(db, null, ana, [box], 49), Token));
        Assert.Equivalent(
            new[] { boxed with { Box = other, Due = 40 }, boxed },
            await _stores.Main.ReadAsync(db => WaitingRows.ListDueAsync(db, null, ana, [box, other], 50), Token), strict: true);
        Assert.True(await _stores.Main.WriteAsync((db, transaction) => WaitingRows.DeleteAsync(db, transaction, ana, [], [1]), Token));
        Assert.False(await _stores.Main.WriteAsync((db, transaction) => WaitingRows.DeleteAsync(db, transaction, ana, [], [1]), Token));
        Assert.True(await _stores.Main.WriteAsync((db, transaction) => WaitingRows.DeleteAsync(db, transaction, ana, boxed.Box, boxed.Id), Token));
        Assert.Single(await _stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, ana, [box, other]), Token));
        await _stores.Main.WriteAsync((db, transaction) => WaitingRows.DeleteAllAsync(db, transaction, ana), Token);
        Assert.Empty(await _stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, ana, [[], box, other]), Token));
        Assert.Single(await _stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, ben), Token));
    }

    [Fact]
    public async Task What_waits_for_a_space_is_dropped_when_a_backup_is_put_back_and_drafts_stay()
    {
        var (space, box, someone) = (Rows.Bytes(), Rows.Bytes(), Rows.Bytes());
        var (held, old, draft) = (
            new WaitingRow(space, box, [1], 900, Rows.Bytes()), new WaitingRow(space, [], [2], 900, Rows.Bytes()),
            new WaitingRow(someone, [], [3], null, Rows.Bytes()));
        await _stores.Main.WriteAsync(
            async (db, transaction) =>
            {
                await LogRows.InsertSpaceAsync(db, transaction, new(space, 0, Rows.Bytes(32), 0));
                foreach (var row in new[] { held, old, draft })
                {
                    await WaitingRows.PutAsync(db, transaction, row);
                }
            },
            Token);

        Assert.Equal(1, await _stores.Main.WriteAsync((db, transaction) => WaitingRows.DropForSpacesAsync(db, transaction), Token));

        Assert.Equivalent(
            new[] { held with { Due = 0, Sealed = [] } }, await _stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, space, [box]), Token),
            strict: true);
        Assert.Equivalent(new[] { old }, await _stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, space), Token), strict: true);
        Assert.Equivalent(new[] { draft }, await _stores.Main.ReadAsync(db => WaitingRows.ListAsync(db, null, someone), Token), strict: true);
    }

    [Fact]
    public async Task An_account_is_found_by_name_and_by_code_and_neither_is_given_twice()
    {
        var account = new AccountRow(Rows.Bytes(32), Rows.Bytes(32), "argon2id/1", Rows.Bytes(), Rows.Bytes(90), Rows.Bytes(90));
        var changed = account with { CodeTag = Rows.Bytes(32), SlotPass = Rows.Bytes(90) };

        Assert.True(await InsertAsync(account));
        Assert.False(await InsertAsync(account with { CodeTag = Rows.Bytes(32) }));
        Assert.False(await InsertAsync(account with { SigninTag = Rows.Bytes(32) }));
        Assert.Equivalent(account, await _stores.Main.ReadAsync(db => AccountRows.FindBySigninTagAsync(db, null, account.SigninTag), Token), strict: true);
        Assert.Equivalent(account, await _stores.Main.ReadAsync(db => AccountRows.FindByCodeTagAsync(db, null, account.CodeTag), Token), strict: true);
        Assert.Null(await _stores.Main.ReadAsync(db => AccountRows.FindBySigninTagAsync(db, null, Rows.Bytes(32)), Token));
        Assert.True(await _stores.Main.WriteAsync((db, transaction) => AccountRows.UpdateSlotsAsync(db, transaction, changed), Token));
        Assert.Null(await _stores.Main.ReadAsync(db => AccountRows.FindByCodeTagAsync(db, null, account.CodeTag), Token));
        Assert.Equivalent(changed, await _stores.Main.ReadAsync(db => AccountRows.FindByCodeTagAsync(db, null, changed.CodeTag), Token), strict: true);
        Assert.True(await _stores.Main.WriteAsync((db, transaction) => AccountRows.DeleteAsync(db, transaction, account.SigninTag), Token));
        Assert.False(await _stores.Main.WriteAsync((db, transaction) => AccountRows.UpdateSlotsAsync(db, transaction, changed), Token));
        Assert.False(await _stores.Main.WriteAsync((db, transaction) => AccountRows.DeleteAsync(db, transaction, account.SigninTag), Token));

        Task<bool> InsertAsync(AccountRow row) => _stores.Main.WriteAsync((db, transaction) => AccountRows.InsertAsync(db, transaction, row), Token);
    }

    [Fact]
    [Trait("Security", "Guessing")]
    public async Task A_lane_admits_so_many_tries_an_hour_and_as_many_in_the_next()
    {
        var (account, lane) = (Rows.Bytes(), Rows.Bytes());

        var tries = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => TakeAsync(lane, 1000)));

        Assert.Equal(5, tries.Count(taken => taken));
        Assert.True(await TakeAsync(Rows.Bytes(), 1000));
        Assert.True(await TakeAsync(lane, 1001));

        // A clock that went back opens nothing.
        for (var i = 0; i < 4; i++)
        {
            Assert.True(await TakeAsync(lane, 1000));
        }

        Assert.False(await TakeAsync(lane, 1000));
        Assert.False(await TakeAsync(lane, 1001));

        async Task<bool> TakeAsync(byte[] lane, long hour) =>
            await _stores.Main.WriteAsync((db, transaction) => AccountRows.TryTakeAsync(db, transaction, account, lane, hour, 5), Token) is not null;
    }

    [Fact]
    [Trait("Security", "Guessing")]
    public async Task A_lane_is_known_from_the_day_of_a_sign_in_and_forgotten_when_old()
    {
        var (account, lane, other) = (Rows.Bytes(), Rows.Bytes(), Rows.Bytes());
        await _stores.Main.WriteAsync((db, transaction) => AccountRows.TryTakeAsync(db, transaction, account, lane, 1000, 5), Token);
        Assert.False(await KnownAsync(lane, 0));

        await _stores.Main.WriteAsync((db, transaction) => AccountRows.MarkKnownAsync(db, transaction, account, lane, 40), Token);
        await _stores.Main.WriteAsync((db, transaction) => AccountRows.MarkKnownAsync(db, transaction, account, lane, 41), Token);
        await _stores.Main.WriteAsync((db, transaction) => AccountRows.MarkKnownAsync(db, transaction, account, other, 41), Token);

        Assert.True(await KnownAsync(lane, 41));
        Assert.False(await KnownAsync(lane, 42));
        await _stores.Main.WriteAsync((db, transaction) => AccountRows.DeleteOldLanesAsync(db, transaction, 1000, 42), Token);
        Assert.True(await KnownAsync(lane, 41));
        Assert.False(await KnownAsync(other, 41));
        await _stores.Main.WriteAsync((db, transaction) => AccountRows.DeleteLanesAsync(db, transaction, account), Token);
        Assert.False(await KnownAsync(lane, 41));

        Task<bool> KnownAsync(byte[] lane, long day) => _stores.Main.ReadAsync(db => AccountRows.IsKnownAsync(db, null, account, lane, day), Token);
    }

    [Fact]
    public async Task Of_parallel_changes_to_one_directory_one_is_kept()
    {
        var identity = new IdentityRow(Rows.Bytes(), Rows.Bytes(100), 1);
        Assert.True(await _stores.Main.WriteAsync((db, transaction) => IdentityRows.InsertAsync(db, transaction, identity), Token));
        Assert.False(await _stores.Main.WriteAsync((db, transaction) => IdentityRows.InsertAsync(db, transaction, identity with { Directory = [9] }), Token));

        var kept = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(
                i => _stores.Main.WriteAsync((db, transaction) => IdentityRows.UpdateAsync(db, transaction, new(identity.Id, [(byte)i], 100 + i), 1), Token)));

        var winner = (byte)Array.IndexOf(kept, true);
        Assert.Single(kept, one => one);
        Assert.Equivalent(
            new IdentityRow(identity.Id, [winner], 100 + winner), await _stores.Main.ReadAsync(db => IdentityRows.FindAsync(db, null, identity.Id), Token),
            strict: true);
        Assert.True(await _stores.Main.WriteAsync((db, transaction) => IdentityRows.DeleteAsync(db, transaction, identity.Id), Token));
        Assert.Null(await _stores.Main.WriteAsync((db, transaction) => IdentityRows.FindAsync(db, transaction, identity.Id), Token));
    }

    [Fact]
    public async Task An_invitation_is_claimed_by_one_in_time_who_may_come_again()
    {
        var invite = new InviteRow(Rows.Bytes(32), Rows.Bytes(200), 1000, null);
        Assert.True(await _stores.Main.WriteAsync((db, transaction) => InviteRows.InsertAsync(db, transaction, invite), Token));
        Assert.False(await _stores.Main.WriteAsync((db, transaction) => InviteRows.InsertAsync(db, transaction, invite), Token));
        Assert.False(await ClaimAsync([0], 1000));

        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => ClaimAsync([(byte)i], 999)));

        Assert.Single(claims, one => one);
        byte[] winner = [(byte)Array.IndexOf(claims, true)];
        Assert.True(await ClaimAsync(winner, 5000));
        Assert.False(await ClaimAsync([77], 999));
        Assert.Equivalent(invite with { Used = winner }, await _stores.Main.ReadAsync(db => InviteRows.FindAsync(db, null, invite.Id), Token), strict: true);
        await _stores.Main.WriteAsync((db, transaction) => InviteRows.DeleteExpiredAsync(db, transaction, 1000), Token);
        Assert.NotNull(await _stores.Main.ReadAsync(db => InviteRows.FindAsync(db, null, invite.Id), Token));
        await _stores.Main.WriteAsync((db, transaction) => InviteRows.DeleteExpiredAsync(db, transaction, 1001), Token);
        Assert.False(await _stores.Main.WriteAsync((db, transaction) => InviteRows.DeleteAsync(db, transaction, invite.Id), Token));

        Task<bool> ClaimAsync(byte[] used, long now) =>
            _stores.Main.WriteAsync((db, transaction) => InviteRows.ClaimAsync(db, transaction, invite.Id, used, now), Token);
    }

    [Fact]
    public async Task A_session_is_touched_changed_and_found_as_it_is()
    {
        var session = new SessionRow(Rows.Bytes(32), Rows.Bytes(), Rows.Bytes(200), Rows.Bytes(60), 500, 19000, 100, 100_000, 15, [1]);
        await InsertAsync(session);

        await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.TouchAsync(db, transaction, session.Id, 107, [2]), Token);
        await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.TouchAsync(db, transaction, session.Id, 103, [3]), Token);
        await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.UpdateIdleMinutesAsync(db, transaction, session.Id, 5), Token);
        Assert.True(await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.UpdateSealedAsync(db, transaction, session.Id, [7]), Token));
        Assert.Equivalent(session with { SeenMinute = 107, IdleMinutes = 5, Sealed = [7], SealedSeen = [2] }, await FindAsync(session), strict: true);

        Assert.True(await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.UpdatePrivateAsync(db, transaction, session.Id, null, 0), Token));
        Assert.Null((await FindAsync(session))!.SealedPrivate);
        Assert.True(await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.DeleteAsync(db, transaction, session.Id), Token));
        Assert.False(await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.UpdateSealedAsync(db, transaction, session.Id, [7]), Token));
        Assert.Null(await FindAsync(session));
    }

    [Fact]
    public async Task Sessions_end_by_their_day_by_silence_and_by_their_owner()
    {
        var (ana, ben) = (Rows.Bytes(), Rows.Bytes());
        var one = new SessionRow([1], ana, [1], Rows.Bytes(), 5_000, 2, 100, 100_000, 15, null);
        var two = one with { Id = [2], CreatedDay = 1, SealedPrivate = null, PrivateUntil = 0 };
        var out_of_time = one with { Id = [3], Expires = 6_000 };
        var silent = one with { Id = [4], SeenMinute = 85 };
        var others = one with { Id = [5], Owner = ben, PrivateUntil = 6_001 };
        foreach (var session in new[] { one, two, out_of_time, silent, others })
        {
            await InsertAsync(session);
        }

        await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.DeleteEndedAsync(db, transaction, 5_999), Token);
        Assert.Equal(4, (await ListAsync(ana)).Count);
        await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.DeleteEndedAsync(db, transaction, 6_000), Token);
        await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.ClearPrivateAsync(db, transaction, 6_000), Token);

        Assert.Equivalent(new[] { two, one with { SealedPrivate = null, PrivateUntil = 0 } }, await ListAsync(ana), strict: true);
        Assert.NotNull((await FindAsync(others))!.SealedPrivate);
        await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.DeleteOthersAsync(db, transaction, ana, two.Id), Token);
        Assert.Equal(two.Id, Assert.Single(await ListAsync(ana)).Id);
        await _stores.Sessions.WriteAsync((db, transaction) => SessionRows.DeleteOthersAsync(db, transaction, ana, []), Token);
        Assert.Empty(await ListAsync(ana));
        Assert.Single(await ListAsync(ben));
    }

    [Fact]
    public async Task What_the_program_keeps_is_found_by_how_its_name_begins()
    {
        await _stores.Main.WriteAsync(
            async (db, transaction) =>
            {
                await KeptRows.PutAsync(db, transaction, new KeptRow("keys/a", [1]));
                await KeptRows.PutAsync(db, transaction, new KeptRow("keys/b", [2]));
                await KeptRows.PutAsync(db, transaction, new KeptRow("keys/b", [3]));
                await KeptRows.PutAsync(db, transaction, new KeptRow("keys%", [4]));
            },
            Token);

        Assert.Equivalent(
            new[] { new KeptRow("keys/a", [1]), new KeptRow("keys/b", [3]) }, await _stores.Main.ReadAsync(db => KeptRows.ListAsync(db, null, "keys/"), Token),
            strict: true);
        Assert.True(await _stores.Main.WriteAsync((db, transaction) => KeptRows.DeleteAsync(db, transaction, "keys/a"), Token));
        Assert.False(await _stores.Main.WriteAsync((db, transaction) => KeptRows.DeleteAsync(db, transaction, "keys/a"), Token));
    }

    [Fact]
    public async Task A_page_that_a_post_brought_is_found_until_it_is_deleted_and_there_are_so_many_at_most()
    {
        var (one, two) = (new ShownRow(Rows.Bytes(32), Rows.Bytes(300), 1_000), new ShownRow(Rows.Bytes(32), Rows.Bytes(300), 1_001));
        Assert.True(await InsertAsync(one));
        Assert.True(await InsertAsync(two));
        Assert.False(await InsertAsync(two with { Id = Rows.Bytes(32) }));
        Assert.Equal(one.Sealed, await FindAsync(one));
        Assert.Null(await FindAsync(one with { Id = Rows.Bytes(32) }));

        await _stores.Sessions.WriteAsync((db, transaction) => ShownRows.DeleteExpiredAsync(db, transaction, 1_000), Token);
        Assert.NotNull(await FindAsync(one));
        await _stores.Sessions.WriteAsync((db, transaction) => ShownRows.DeleteExpiredAsync(db, transaction, 1_001), Token);

        Assert.Null(await FindAsync(one));
        Assert.Equal(two.Sealed, await FindAsync(two));

        Task<bool> InsertAsync(ShownRow page) => _stores.Sessions.WriteAsync((db, transaction) => ShownRows.InsertAsync(db, transaction, page, 2), Token);

        Task<byte[]?> FindAsync(ShownRow page) => ShownRows.FindAsync(_stores.Sessions, page.Id, Token);
    }

    private Task InsertAsync(SessionRow session) => _stores.Sessions.WriteAsync((db, transaction) => SessionRows.InsertAsync(db, transaction, session), Token);

    private Task<SessionRow?> FindAsync(SessionRow session) => SessionRows.FindAsync(_stores.Sessions, session.Id, Token);

    private Task<IReadOnlyList<SessionRow>> ListAsync(byte[] owner) => _stores.Sessions.ReadAsync(db => SessionRows.ListAsync(db, null, owner), Token);
}
