using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Log.Tampering;

/// <summary>A member who runs the copy: everything they can sign with the keys that are theirs, put into the database past every rule of the program.</summary>
internal static class MembersHand
{
    public static Task AppendAsync(Copy copy, Someone member, Id<Space> space, SpaceEvent happened)
    {
        var (name, words) = Steadfast.Web.Codec.ForSpaces.Write(happened);
        return AppendAsync(copy, member, space, name, words);
    }

    public static async Task AppendAsync(Copy copy, Someone member, Id<Space> space, string name, byte[] words)
    {
        var (members, place) = await copy.Lines.MembersAsync(member.Me, space, default);
        var key = members.Kind == SpaceKind.Private ? member.Session.Private!.Key : await KeyAsync(copy, member, space, members.Epoch);
        var (_, row) = EntrySealer.Seal(member.Session.Identity, place, name, words, key, copy.Now);
        Assert.True(await copy.Lines.AppendAsync(place, false, members.Epoch, [row], null, default));
    }

    /// <summary>Seals and signs an event under a header of one's own making.</summary>
    /// <param name="change">What the header claims that the program would not; its body is filled in after it.</param>
    public static EntryRow Seal(
        Identity author, Place place, SpaceEvent happened, byte[] key, DateTimeOffset now, Func<EntryHeader, EntryHeader> change, long from = 0)
    {
        var (name, words) = Steadfast.Web.Codec.ForSpaces.Write(happened);
        var (nameBytes, keys) = (System.Text.Encoding.ASCII.GetBytes(name), System.Security.Cryptography.RandomNumberGenerator.GetBytes(64));
        var time = new byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(time, from);
        var plain = change(place.Header(EntryKind.Event, author, EntryHeader.NoHash, 0, now)).Version == 1 ? [] : time;
        var padded = Padding.Pad([.. plain, (byte)nameBytes.Length, .. nameBytes, .. words]);
        var header = change(place.Header(EntryKind.Event, author, Hash.Hmac(keys.AsSpan(32), padded), 0, now));
        var ct = Aead.SealOnce(keys.AsSpan(0, 32), padded, EntryHeader.Bound(header.Encode()));
        var wrapped = Aead.Seal(key, keys, EntrySealer.KeyContext(header));
        return EntrySealer.Sign(author, header with { Body = Hash.Sha256(wrapped, ct) }, place.Seq + 1, ct, wrapped).Row;
    }

    /// <summary>Puts entries at the end of a log past every rule of the program, with a head that fits.</summary>
    public static async Task PutAsync(Copy copy, Id<Space> space, params EntryRow[] rows)
    {
        await copy.Stores.Main.WriteAsync(
            async (db, tx) =>
            {
                var stood = (await LogRows.FindSpaceAsync(db, tx, space.ToBytes()))!;
                var (newest, at, epoch) = (stood.HeadHash, stood.HeadSeq, stood.Epoch);
                foreach (var row in rows)
                {
                    var placed = row with { Seq = ++at };
                    await LogRows.InsertEntryAsync(db, tx, space.ToBytes(), placed);
                    newest = EntryHeader.Head(placed.Seq, newest, placed.Header, placed.Sig);
                    epoch = placed.Header[1] == (byte)EntryKind.Membership ? MembershipBody.Decode(placed.Ct!).Epoch : epoch;
                }

                Assert.True(await LogRows.MoveHeadAsync(db, tx, space.ToBytes(), stood.HeadSeq, stood.HeadHash, at, newest, epoch));
            },
            default);
    }

    private static async Task<byte[]> KeyAsync(Copy copy, Someone member, Id<Space> space, int epoch)
    {
        var grants = await copy.Stores.Main.ReadAsync(db => LogRows.GrantsAsync(db, null, space.ToBytes(), member.Me.ToBytes()), default);
        return Hpke.Open(
            member.Session.Identity.EncryptionPrivate, Grants.Context(space, epoch, member.Me), [], grants.Single(grant => grant.Epoch == epoch).WrappedKey)!;
    }
}
