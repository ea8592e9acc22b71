using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Log;

/// <summary>An opened entry: what its author wrote.</summary>
/// <param name="From">Before which time it is nobody's to see, in Unix seconds; 0 if there is none. Signed with the words.</param>
/// <param name="CommitKey">The key of its commitment, with which somebody offline can check that these are the words that were signed.</param>
internal sealed record OpenedEntry(string Name, byte[] Words, long From, byte[] Padded, byte[] CommitKey);

/// <summary>What an entry's padded words hold.</summary>
/// <param name="From">As in <see cref="OpenedEntry"/>.</param>
internal sealed record Unpacked(string Name, byte[] Words, long From);

/// <summary>Turns events into sealed, signed entries, and back.</summary>
internal static class EntrySealer
{
    // The key of an entry's words, and after it the key of their commitment: both random, sealed together and destroyed together.
    private const int KeyLength = 32;

    // What words of version 2 begin with: the time before which they are nobody's to see. In the clear it would tell hours for ever.
    private const int TimeLength = 8;

    /// <summary>
    /// Seals and signs one event to stand at <paramref name="place"/>, or to wait for a place after it, in a space of kind <paramref name="within"/>.
    /// </summary>
    /// <param name="entrance">How it may enter the log; <see cref="Entrance.None"/> for one that is appended at once.</param>
    /// <param name="from">Before which time it is nobody's to see, in Unix seconds; 0 for none.</param>
    /// <exception cref="ArgumentException">Such a space does not admit it from its author, or not in this way.</exception>
    public static (EntryHeader Header, EntryRow Row) Seal(
        SpaceCodec codec, SpaceKind within, Identity author, Place place, SpaceEvent happened, byte[] epochKey, DateTimeOffset now, Entrance? entrance = null,
        long from = 0, int eraseAfter = 0)
    {
        if (!SpaceRules.Of(within).Admits(happened, author.Id))
        {
            throw new ArgumentException($"A space of kind {within} does not admit this {happened.GetType().Name} from its author.", nameof(happened));
        }

        if (entrance is not null && happened is not SharedEvent || (entrance is { CanBeTakenBack: true } && ((SharedEvent)happened).StandsForGood()))
        {
            throw new ArgumentException($"A {happened.GetType().Name} stands for good, and waits for nothing.", nameof(happened));
        }

        if (entrance?.How != Enters.Taken && !Proposals.MayStandAlone(happened, isAfterTaken: false))
        {
            throw new ArgumentException($"A {happened.GetType().Name} enters with a yes: it is proposed.", nameof(happened));
        }

        var (name, words) = codec.Write(happened);
        // What cannot be read back would close the space for good: better that this one act fails.
        codec.Read(name, words);
        return Seal(author, place, name, words, epochKey, now, entrance, from, eraseAfter);
    }

    /// <summary>Seals and signs words, whatever they say.</summary>
    internal static (EntryHeader Header, EntryRow Row) Seal(
        Identity author, Place place, string name, byte[] words, byte[] epochKey, DateTimeOffset now, Entrance? entrance = null, long from = 0,
        int eraseAfter = 0)
    {
        var nameBytes = Encoding.ASCII.GetBytes(name);
        var time = new byte[TimeLength];
        BinaryPrimitives.WriteInt64BigEndian(time, from);
        var padded = Padding.Pad([.. time, (byte)nameBytes.Length, .. nameBytes, .. words]);
        var keys = RandomNumberGenerator.GetBytes(2 * KeyLength);
        var kind = entrance is null ? EntryKind.Event : EntryKind.Waited;
        var header = place.Header(kind, author, Hash.Hmac(keys.AsSpan(KeyLength), padded), eraseAfter, now) with { Entrance = entrance ?? Entrance.None };
        var ct = Aead.SealOnce(keys.AsSpan(0, KeyLength), padded, EntryHeader.Bound(header.Encode()));
        var wrapped = Aead.Seal(epochKey, keys, KeyContext(header));
        return Sign(author, header with { Body = Hash.Sha256(wrapped, ct) }, place.Seq + 1, ct, wrapped);
    }

    /// <summary>Signs an entry whose body everybody may read.</summary>
    public static (EntryHeader Header, EntryRow Row) SignOpen(Identity author, Place place, EntryKind kind, byte[] body, DateTimeOffset now) =>
        Sign(author, place.Header(kind, author, EntryHeader.NoHash, 0, now) with { Body = Hash.Sha256(body) }, place.Seq + 1, body, null);

    /// <summary>Opens a sealed entry.</summary>
    /// <exception cref="LogBrokenException">The epoch's key does not open it, or the words are not the ones committed to.</exception>
    public static OpenedEntry Open(EntryHeader header, EntryRow row, EpochKey epoch)
    {
        var keys = KeysOf(header, row, epoch);
        var padded = PaddedOf(row, keys);
        if (!CryptographicOperations.FixedTimeEquals(Hash.Hmac(keys.AsSpan(KeyLength), padded), header.Commit))
        {
            throw new LogBrokenException("An entry's words are not the ones committed to.");
        }

        var unpacked = Unpack(header.Version, padded);
        return new(unpacked.Name, unpacked.Words, unpacked.From, padded, keys[KeyLength..]);
    }

    /// <summary>The words of a sealed entry and the name they are stored under.</summary>
    /// <param name="isVerified">
    /// True if the reader opened it in an earlier visit: what its author committed to was looked at then, and what is sealed is still the same by its hash.
    /// </param>
    /// <exception cref="LogBrokenException">The epoch's key does not open it, or the words are not the ones committed to.</exception>
    public static Unpacked Read(EntryHeader header, EntryRow row, EpochKey epoch, bool isVerified) =>
        !isVerified && Open(header, row, epoch) is { } opened
            ? new(opened.Name, opened.Words, opened.From)
            : Unpack(header.Version, PaddedOf(row, KeysOf(header, row, epoch)));

    /// <summary>Takes padded words apart.</summary>
    /// <exception cref="LogBrokenException">They are not words of an entry.</exception>
    public static Unpacked Unpack(byte version, byte[] padded)
    {
        try
        {
            var plain = Padding.Unpad(padded);
            var from = version == 1 ? 0 : BinaryPrimitives.ReadInt64BigEndian(plain);
            var named = version == 1 ? plain : plain[TimeLength..];
            var nameLength = named[0];
            return new(Encoding.ASCII.GetString(named[1..(1 + nameLength)]), named[(1 + nameLength)..].ToArray(), from);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or IndexOutOfRangeException)
        {
            throw new LogBrokenException("An entry's words cannot be read.");
        }
    }

    internal static (EntryHeader Header, EntryRow Row) Sign(Identity author, EntryHeader header, long seq, byte[] ct, byte[]? wrapped)
    {
        var encoded = header.Encode();
        return (header, new(seq, encoded, author.Sign(EntryHeader.Signed(encoded)), ct, wrapped));
    }

    private static byte[] KeysOf(EntryHeader header, EntryRow row, EpochKey epoch) =>
        epoch.Open(row.WrappedDek!, KeyContext(header)) is { Length: 2 * KeyLength } keys ? keys : throw new LogBrokenException("An entry's keys do not open.");

    private static byte[] PaddedOf(EntryRow row, byte[] keys) =>
        Aead.OpenOnce(keys.AsSpan(0, KeyLength), row.Ct!, EntryHeader.Bound(row.Header)) ?? throw new LogBrokenException("An entry's words do not open.");

    internal static byte[] KeyContext(EntryHeader header)
    {
        var bytes = new byte[5 + 16 + 16 + 4 + 16];
        var writer = new SpanWriter(bytes);
        writer.Bytes("dek/1"u8);
        writer.Id(header.Id);
        writer.Id(header.Space);
        writer.Int(header.Epoch);
        writer.Id(header.Author);
        return bytes;
    }
}

/// <summary>Where the next entry is to stand.</summary>
internal sealed record Place(Id<Space> Space, long Seq, byte[] Head, int Epoch, byte[] Members)
{
    /// <summary>The latest day that an entry before it is of; 0 before the first.</summary>
    public int LatestDay { get; init; }

    public static Place First(Id<Space> space) => new(space, 0, EntryHeader.NoHash, 0, EntryHeader.NoHash);

    /// <summary>The place after an ordinary entry that does not change who belongs to the space.</summary>
    public Place Next(EntryRow row) => this with { Seq = row.Seq, Head = EntryHeader.Head(row.Seq, Head, row.Header, row.Sig) };

    public EntryHeader Header(EntryKind kind, Identity author, byte[] commit, int eraseAfter, DateTimeOffset now) =>
        new(
            EntryHeader.Newest, kind, Id<EntryHeader>.From(RandomNumberGenerator.GetBytes(16)), Space, Epoch, author.Id, Head,
            Math.Max(Days.Of(now), LatestDay - Chain.SkewDays), commit, EntryHeader.NoHash, Members, eraseAfter, Entrance.None);
}

/// <summary>An epoch's key, kept ready for the many entries of a log, also by several threads. Used within one request.</summary>
/// <param name="Former">What opens entries that this key does not; null where one key opens all.</param>
internal sealed record EpochKey(int Epoch, byte[] Key, EpochKey? Former = null)
{
    // One for each thread that is at work. Their own handles let go of them when the request is forgotten.
    private readonly ConcurrentBag<AesGcm> _ciphers = [];

    public byte[]? Open(byte[] wrapped, byte[] context)
    {
        var cipher = _ciphers.TryTake(out var free) ? free : Aead.Cipher(Key);
        var opened = Aead.Open(cipher, wrapped, context);
        _ciphers.Add(cipher);
        return opened ?? Former?.Open(wrapped, context);
    }
}

/// <summary>Days and times as the tables hold them.</summary>
internal static class Days
{
    /// <summary>Days since 0001-01-01, UTC.</summary>
    public static int Of(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime).DayNumber;

    /// <summary>Whole minutes since 1970, UTC.</summary>
    public static long Minute(DateTimeOffset at) => at.ToUnixTimeSeconds() / 60;
}
