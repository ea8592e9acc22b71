using Steadfast.Domain;
using Steadfast.Tests.Support;
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

    private static async Task<byte[]> KeyAsync(Copy copy, Someone member, Id<Space> space, int epoch)
    {
        var grants = await copy.Stores.Main.ReadAsync(db => LogRows.GrantsAsync(db, null, space.ToBytes(), member.Me.ToBytes()), default);
        return Hpke.Open(member.Session.Identity.EncryptionPrivate, Grants.Context(space, epoch, member.Me), [], grants.Single(grant => grant.Epoch == epoch).WrappedKey)!;
    }
}
