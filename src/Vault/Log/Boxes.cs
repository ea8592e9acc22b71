using Steadfast.Domain;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>
/// Where things wait for one reader of a space. Its name is computed from the space's key, so that a database does not tell for whom anything waits.
/// </summary>
/// <param name="Key">The epoch's key under which it was named, and what lies in it sealed.</param>
internal sealed record Box(byte[] Name, Id<Person> Reader, byte[] Key)
{
    /// <summary>The lots that a page looks into; answers are never listed.</summary>
    private static readonly Lot[] s_listed = [Lot.Passes, Lot.Letters, Lot.Asks];

    /// <summary>Where a space has more than two members: everybody, as a reader.</summary>
    public static readonly Id<Person> Everybody;

    public static Box Of(byte[] key, Id<Person> reader, Lot lot) => new(Hash.Hmac(Hkdf.Derive(key, "box/1"), reader.ToBytes(), [(byte)lot])[..16], reader, key);

    /// <summary>Every box that may hold something for or by a member: of all members, under every key held.</summary>
    public static IReadOnlyList<Box> All(IEnumerable<EpochKey> keys, Membership members)
    {
        var readers = members.Current.Select(member => member.Person);
        readers = members.Rules.MostMembers > 2 ? readers.Append(Everybody) : readers;
        return [.. from key in keys.SelectMany(Raw) from reader in readers from lot in s_listed select Of(key, reader, lot)];
    }

    /// <summary>Where things wait until somebody lets them in whose role allows it; under every key held. No other page looks there.</summary>
    public static IReadOnlyList<Box> ForRelease(IEnumerable<EpochKey> keys) => [.. keys.SelectMany(Raw).Select(key => Of(key, Everybody, default))];

    /// <summary>Seals an entry to lie here.</summary>
    public byte[] Seal(byte[] id, EntryRow row) => Aead.Seal(Hkdf.Derive(Key, "waits/1"), Tail.Encode(row), [.. Name, .. id]);

    /// <summary>Opens what lies here; null for what is none of it.</summary>
    public EntryRow? Open(byte[] id, byte[] @sealed)
    {
        try
        {
            return Aead.Open(Hkdf.Derive(Key, "waits/1"), @sealed, [.. Name, .. id]) is { } opened ? Tail.Decode(opened) : null;
        }
        catch (LogBrokenException)
        {
            return null;
        }
    }

    private static IEnumerable<byte[]> Raw(EpochKey key) => key.Former is { } former ? Raw(former).Append(key.Key) : [key.Key];
}

/// <summary>An entry of a member's that waits.</summary>
internal sealed record WaitingEntry(Box Box, byte[] Id, EntryHeader Header, EntryRow Row, OpenedEntry Opened);
