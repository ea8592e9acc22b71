using System.Security.Cryptography;
using Dapper;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Log.Tampering;

/// <summary>Rows that somebody at the database makes up, with keys of their own.</summary>
[Trait("Security", "7.7")]
public sealed class ForgeryTests
{
    [Fact]
    public async Task A_grant_put_back_for_somebody_who_left_opens_nothing()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var grants = await copy.Stores.Main.ReadAsync(db => LogRows.GrantsAsync(db, null, id.ToBytes(), ana.Me.ToBytes()), default);
        await copy.Links.LeaveAsync(ana.Session, id, 30, default);
        foreach (var grant in grants)
        {
            await copy.Stores.Main.WriteAsync((db, tx) => LogRows.PutGrantAsync(db, tx, grant), default);
        }

        await using var other = copy.Another();
        var session = await other.SignInAsync(ana);
        await Assert.ThrowsAsync<DoorClosedException>(() => other.Access.ReadAsync(session, id, default));
        await Assert.ThrowsAsync<DoorClosedException>(() => other.Access.ReadAsync(ana.Session, id, default));
        Assert.Empty(await other.Access.SharedAsync(session, default));
        Assert.Equal("Ana", (await other.Access.ReadAsync(await other.SignInAsync(ben), id, default)).State.Names[ana.Me]);
        var report = await other.Verification.CheckDatabaseAsync(default);
        Assert.Empty(report.Faults);
        Assert.Contains("opens nothing", Assert.Single(report.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_grant_for_a_stranger_opens_nothing()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, id) = await copy.LinkedAsync();
        var stranger = await copy.SignUpAsync();
        var grants = await copy.Stores.Main.ReadAsync(db => LogRows.GrantsAsync(db, null, id.ToBytes(), ana.Me.ToBytes()), default);
        var key = Hpke.Open(ana.Session.Identity.EncryptionPrivate, Grants.Context(id, 0, ana.Me), [], grants[0].WrappedKey)!;

        await copy.Stores.Main.WriteAsync((db, tx) => LogRows.PutGrantAsync(db, tx, Grant(id, stranger.Session.Identity, key)), default);

        await using var other = copy.Another();
        await Assert.ThrowsAsync<DoorClosedException>(async () => await other.Access.ReadAsync(await other.SignInAsync(stranger), id, default));
    }

    [Fact]
    public async Task A_grant_with_a_key_of_somebody_elses_is_not_the_epochs()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();

        await copy.Stores.Main.WriteAsync(
            (db, tx) => LogRows.PutGrantAsync(db, tx, Grant(id, ana.Session.Identity, RandomNumberGenerator.GetBytes(32))), default);

        await using var other = copy.Another();
        var broken = await Assert.ThrowsAsync<LogBrokenException>(async () => await other.Access.WriteAsync(await other.SignInAsync(ana), id, default));
        Assert.Contains("not the one the log names", broken.Message, StringComparison.Ordinal);
        await other.Access.ReadAsync(await other.SignInAsync(ben), id, default);
    }

    [Theory]
    [InlineData(false, "A membership entry breaks the rules of membership.", ": A membership entry breaks the rules of membership.")]
    [InlineData(true, "Who joined does not hold the code of the invitation.", " has no key to epoch 0")]
    public async Task A_join_without_an_invitation_breaks_the_record(bool isSigned, string said, string fault)
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);

        // The inviter's hand is all that sets the two apart.
        await JoinAsync(copy, invitation.Space, upTo: 2, real => real with
        {
            Inviter = ana.Me,
            InviterSignature = isSigned
                ? ana.Session.Identity.Sign(MembershipBody.Invitation(invitation.Space, real.Invite, real.FromEpoch))
                : RandomNumberGenerator.GetBytes(64),
        });

        await using var other = copy.Another();
        var broken =
            await Assert.ThrowsAsync<LogBrokenException>(async () => await other.Access.ReadAsync(await other.SignInAsync(ana), invitation.Space, default));
        Assert.EndsWith(said, broken.Message, StringComparison.Ordinal);
        Assert.EndsWith(fault, Assert.Single((await other.Verification.CheckDatabaseAsync(default)).Faults), StringComparison.Ordinal);
    }

    // The strongest hand: it takes the real join away and uses the inviter's signature, which stands in it, for keys of its own.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_join_with_other_keys_in_place_of_the_real_one_is_not_bound_to_the_code(bool inviterHasSeenTheRealOne)
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        if (inviterHasSeenTheRealOne)
        {
            var visit = await copy.SignInAsync(ana);
            await copy.Access.WriteAsync(visit, id, default);
            await copy.Sessions.EndAsync(visit, default);
        }

        await JoinAsync(copy, id, upTo: 2, real => real);

        await using var other = copy.Another();
        var broken = await Assert.ThrowsAsync<LogBrokenException>(async () => await other.Access.WriteAsync(await other.SignInAsync(ana), id, default));
        Assert.Contains("does not hold the code", broken.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<DoorClosedException>(async () => await other.Access.ReadAsync(await other.SignInAsync(ben), id, default));
    }

    [Fact]
    public async Task A_code_is_not_put_away_before_it_has_shown_who_joined()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, id) = await copy.LinkedAsync();
        await JoinAsync(copy, id, upTo: 2, real => real);

        await using var other = copy.Another();
        var session = await other.SignInAsync(ana);
        await Assert.ThrowsAsync<LogBrokenException>(() => other.Links.CancelAsync(session, default));
        await Assert.ThrowsAsync<LogBrokenException>(() => other.Links.InviteAsync(session, other.Named(ana, "Ana"), default));
        await Assert.ThrowsAsync<LogBrokenException>(() => other.Access.ReadAsync(session, id, default));
        Assert.Equal(SignInOutcome.SignedIn, (await other.Accounts.EraseAsync(session, ana.Passphrase, default)).Outcome);
    }

    [Fact]
    public async Task A_space_begun_again_in_somebodys_name_is_not_theirs()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var notes = ana.Session.Private!.Space;
        var forged = Identity.New(ana.Me);
        var real = (await copy.Stores.Main.ReadAsync(db => LogRows.EntriesAsync(db, null, notes.ToBytes(), 0), default))[0];
        var body = MembershipBody.Decode(real.Ct!) with { Encryption = forged.EncryptionPublic, Verification = forged.SigningPublic };
        await PutAsync(copy, notes, 0, EntryHeader.NoHash, EntrySealer.SignOpen(forged, Place.First(notes), EntryKind.Membership, body.Encode(), copy.Now).Row);

        await using var other = copy.Another();
        var broken = await Assert.ThrowsAsync<LogBrokenException>(async () => await other.Access.ReadNotesAsync(await other.SignInAsync(ana), default));
        Assert.Contains("not the ones they hold", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Security", "Waiting")]
    public async Task A_row_that_nobody_can_have_written_closes_nothing_and_enters_nowhere()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var space = await copy.Access.WriteAsync(ana.Session, id, default);
        var held = await space.DelayAsync(new MemberNamed("Anna", copy.Today) { By = ana.Me }, copy.Now.AddMinutes(10), 0, default);
        var row = await WaitingAsync(copy, id);
        row.Sealed[^1] ^= 1;
        foreach (var junk in (WaitingRow[])[row, row with { Id = [7] }, row with { Id = [8], Sealed = [1, 2, 3] },
            row with { Id = [9], Sealed = RandomNumberGenerator.GetBytes(5_000) }])
        {
            await copy.Stores.Main.WriteAsync((db, tx) => WaitingRows.PutAsync(db, tx, junk), default);
        }

        copy.Clock.Advance(TimeSpan.FromMinutes(15));

        await using var other = copy.Another();
        foreach (var reader in (Someone[])[ana, ben])
        {
            Assert.Equal("Ana", (await other.Access.ReadAsync(await other.SignInAsync(reader), id, default)).State.Names[ana.Me]);
        }

        Assert.False(await space.WithdrawAsync(held, default));

        // The space has no fault of its own; the junk is named where it lies.
        var faults = (await other.Verification.CheckDatabaseAsync(default)).Faults;
        Assert.NotEmpty(faults);
        Every.Of(faults, fault => Assert.StartsWith("table waiting: ", fault, StringComparison.Ordinal));
    }

    /// <summary>
    /// An entry sealed with the real key of the epoch and put where it belongs, by whoever sits at the database and holds that key, as a partner who runs
    /// the copy does.
    /// </summary>
    [Fact]
    [Trait("Security", "Tamper")]
    public async Task An_entry_that_is_signed_by_somebody_else_is_refused()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var view = await copy.Lines.OpenAsync(ben.Session, id, default);
        var forged = Identity.New(ana.Me);
        var (_, row) = EntrySealer.Seal(
            Steadfast.Web.Codec.ForSpaces, SpaceKind.Shared, forged, view.Place, new MemberNamed("Somebody", copy.Today) { By = ana.Me }, view.Keys[0].Key,
            copy.Now);

        await PutAsync(copy, id, view.Place.Seq, view.Place.Head, row);

        await RefusedAsync(copy, id, "not signed by its author", ana, ben);
    }

    [Fact]
    [Trait("Security", "Tamper")]
    public async Task A_notice_that_is_signed_by_somebody_else_is_refused()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var view = await copy.Lines.OpenAsync(ben.Session, id, default);

        // A notice is not sealed, so that nobody needs a key to forge one: it could make a hole in her words look as if she had erased them. This one names
        // none.
        var (_, row) = EntrySealer.SignOpen(Identity.New(ana.Me), view.Place, EntryKind.Notice, [], copy.Now);

        await PutAsync(copy, id, view.Place.Seq, view.Place.Head, row);

        await RefusedAsync(copy, id, "not signed by its author", ana, ben);
    }

    [Fact]
    [Trait("Security", "Tamper")]
    public async Task Words_that_are_not_the_ones_committed_to_are_refused()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var view = await copy.Lines.OpenAsync(ben.Session, id, default);
        var row = MembersHand.Seal(
            ben.Session.Identity, view.Place, new MemberNamed("Benno", copy.Today) { By = ben.Me }, view.Keys[0].Key, copy.Now, header =>
                header with { Commit = RandomNumberGenerator.GetBytes(32) });

        await PutAsync(copy, id, view.Place.Seq, view.Place.Head, row);

        await RefusedAsync(copy, id, "not the ones committed to", ana, ben);
    }

    private static async Task RefusedAsync(Copy copy, Id<Space> id, string why, params Someone[] readers)
    {
        await using var other = copy.Another();
        foreach (var reader in readers)
        {
            var session = await other.SignInAsync(reader);
            var broken = await Assert.ThrowsAsync<LogBrokenException>(() => other.Access.ReadAsync(session, id, default));
            Assert.Contains(why, broken.Message, StringComparison.Ordinal);
        }
    }

    private static async Task<WaitingRow> WaitingAsync(Copy copy, Id<Space> space)
    {
        await using var db = await copy.Database.ConnectAsync();
        return await db.QuerySingleAsync<WaitingRow>("SELECT owner, box, id, due, sealed FROM waiting WHERE owner = @space", new { space = space.ToBytes() });
    }

    private static GrantRow Grant(Id<Space> space, Identity to, byte[] key) =>
        new(space.ToBytes(), to.Id.ToBytes(), 0, Hpke.Seal(to.EncryptionPublic, Grants.Context(space, 0, to.Id), [], key), null);

    /// <summary>Cuts a log after some entries and has somebody join who has nothing but the database.</summary>
    private static async Task JoinAsync(Copy copy, Id<Space> space, int upTo, Func<MembershipBody, MembershipBody> change)
    {
        var rows = await copy.Stores.Main.ReadAsync(db => LogRows.EntriesAsync(db, null, space.ToBytes(), 0), default);
        var real = MembershipBody.Decode(rows.Last(row => EntryHeader.Decode(row.Header).Kind == EntryKind.Membership).Ct!);
        var forged = Identity.New(Id<Person>.From(RandomNumberGenerator.GetBytes(16)));
        var head = rows.Take(upTo).Aggregate(EntryHeader.NoHash, (head, row) => EntryHeader.Head(row.Seq, head, row.Header, row.Sig));
        var members = EntryHeader.Head(1, EntryHeader.NoHash, rows[0].Header, rows[0].Sig);
        var body = change(real) with { Act = MembershipAct.Join, Who = forged.Id, Encryption = forged.EncryptionPublic, Verification = forged.SigningPublic };
        await PutAsync(
            copy, space, upTo, head, EntrySealer.SignOpen(forged, new Place(space, upTo, head, 0, members), EntryKind.Membership, body.Encode(), copy.Now).Row);
    }

    private static async Task PutAsync(Copy copy, Id<Space> space, long after, byte[] head, EntryRow row)
    {
        await using var db = await copy.Database.ConnectAsync();
        await db.ExecuteAsync("DELETE FROM entry WHERE space = @space AND seq > @after", new { space = space.ToBytes(), after });
        await LogRows.InsertEntryAsync(db, null, space.ToBytes(), row);
        await db.ExecuteAsync(
            "UPDATE space SET head_seq = @seq, head_hash = @head WHERE id = @space",
            new { seq = row.Seq, head = EntryHeader.Head(row.Seq, head, row.Header, row.Sig), space = space.ToBytes() });
    }
}
