using System.Collections.Immutable;
using Steadfast.Domain;
using Steadfast.Vault.Sealing;

namespace Steadfast.Vault.Log;

/// <summary>What a membership entry does. The numbers are stored.</summary>
internal enum MembershipAct : byte
{
    /// <summary>The first entry: its author makes the space and is its only member.</summary>
    Begin = 1,

    /// <summary>Its author joins on the invitation of a member.</summary>
    Join = 2,

    /// <summary>Its author's membership ends, and a new epoch begins.</summary>
    Leave = 3,

    /// <summary>Its author, who has left, puts off the day on which that shows.</summary>
    PutOff = 4,
}

/// <summary>The unsealed body of a membership entry: fixed width.</summary>
/// <param name="Who">Whose membership it is about.</param>
/// <param name="Encryption">Their X25519 public key, to which epochs are sealed.</param>
/// <param name="Verification">Their Ed25519 public key, under which their entries verify.</param>
/// <param name="FromEpoch">The first epoch they may read.</param>
/// <param name="Epoch">The epoch that holds from this entry on.</param>
/// <param name="EpochTag">What the key of that epoch hashes to, so that nobody can hand out another key for it.</param>
/// <param name="QuietUntil">For a leaving, and for putting it off: the last day (days since 0001-01-01, UTC) on which those who stay are not to know.</param>
/// <param name="Invite">For a joining: the id of the invitation, used once.</param>
/// <param name="Inviter">For a joining: the member who invited.</param>
/// <param name="InviterSignature">For a joining: the inviter's signature over the invitation.</param>
/// <param name="Bind">For a joining: HMAC of the new keys under a key made from the code, which the inviter can check.</param>
internal sealed record MembershipBody(
    MembershipAct Act, SpaceKind Kind, Id<Person> Who, byte[] Encryption, byte[] Verification, int FromEpoch, int Epoch, byte[] EpochTag,
    int QuietUntil, byte[] Invite, Id<Person> Inviter, byte[] InviterSignature, byte[] Bind)
{
    public const int Size = 1 + 1 + 16 + 32 + 32 + 4 + 4 + 32 + 4 + 32 + 16 + 64 + 32;

    public byte[] Encode()
    {
        var bytes = new byte[Size];
        var writer = new SpanWriter(bytes);
        writer.Byte((byte)Act);
        writer.Byte((byte)Kind);
        writer.Id(Who);
        writer.Bytes(Encryption);
        writer.Bytes(Verification);
        writer.Int(FromEpoch);
        writer.Int(Epoch);
        writer.Bytes(EpochTag);
        writer.Int(QuietUntil);
        writer.Bytes(Invite);
        writer.Id(Inviter);
        writer.Bytes(InviterSignature);
        writer.Bytes(Bind);
        return bytes;
    }

    /// <summary>Reads a body.</summary>
    /// <exception cref="LogBrokenException">These are not the bytes of a membership body.</exception>
    public static MembershipBody Decode(byte[] bytes)
    {
        if (bytes.Length != Size || bytes[0] is < (byte)MembershipAct.Begin or > (byte)MembershipAct.PutOff)
        {
            throw new LogBrokenException("A membership entry has no such body.");
        }

        var reader = new SpanReader(bytes);
        return new((MembershipAct)reader.Byte(), (SpaceKind)reader.Byte(), reader.Id<Person>(), reader.Bytes(32), reader.Bytes(32), reader.Int(), reader.Int(),
            reader.Bytes(32), reader.Int(), reader.Bytes(32), reader.Id<Person>(), reader.Bytes(64), reader.Bytes(32));
    }

    /// <summary>What an inviter signs: which space, which invitation, from which epoch.</summary>
    public static byte[] Invitation(Id<Space> space, byte[] invite, int fromEpoch)
    {
        var bytes = new byte[8 + 16 + 32 + 4];
        var writer = new SpanWriter(bytes);
        writer.Bytes("invite/1"u8);
        writer.Id(space);
        writer.Bytes(invite);
        writer.Int(fromEpoch);
        return bytes;
    }

    /// <summary>What an epoch's key hashes to.</summary>
    public static byte[] TagOf(Id<Space> space, int epoch, byte[] key)
    {
        Span<byte> place = stackalloc byte[20];
        var writer = new SpanWriter(place);
        writer.Id(space);
        writer.Int(epoch);
        return Hash.Hmac(key, "epoch/1"u8, place);
    }
}

/// <summary>Somebody's membership as the log tells it.</summary>
/// <param name="Left">The sequence at which it ended; 0 while it lasts.</param>
internal sealed record MemberRecord(Id<Person> Person, byte[] Encryption, byte[] Verification, int FromEpoch, int SinceDay, long Joined, byte[] Bind, long Left, int QuietUntil)
{
    public bool IsCurrent => Left == 0;
}

/// <summary>Who belongs to a space: the fold of its membership entries, which needs no key. Every rule about who may do what to a log stands here.</summary>
internal sealed record Membership(
    SpaceKind Kind, int Epoch, ImmutableList<byte[]> EpochTags, ImmutableList<MemberRecord> Members, ImmutableHashSet<string> UsedInvites, ImmutableList<(long Seq, byte[] Head)> Heads)
{
    /// <summary>The most days for which a leaving is not to be known, counted from the day on which that is decided.</summary>
    public const int MostQuietDays = 365;

    public static readonly Membership None = new(default, -1, [], [], ImmutableHashSet.Create<string>(StringComparer.Ordinal), []);

    /// <summary>The most members a kind of space has at a time.</summary>
    private int Limit => Kind == SpaceKind.Shared ? 2 : 1;

    public IEnumerable<MemberRecord> Current => Members.Where(member => member.IsCurrent);

    /// <summary>The membership of somebody who belongs to the space now; null for all others.</summary>
    public MemberRecord? Of(Id<Person> person) => Members.Find(member => member.IsCurrent && member.Person == person);

    /// <summary>The membership somebody had just before the entry at <paramref name="seq"/>; null if they had none.</summary>
    public MemberRecord? At(Id<Person> person, long seq) => Members.Find(member => member.Person == person && member.Joined < seq && (member.IsCurrent || member.Left >= seq));

    /// <summary>The head of the latest membership entry before <paramref name="seq"/>.</summary>
    public byte[] HeadBefore(long seq)
    {
        for (var i = Heads.Count - 1; i >= 0; i--)
        {
            if (Heads[i].Seq < seq)
            {
                return Heads[i].Head;
            }
        }

        return EntryHeader.NoHash;
    }

    /// <summary>The first of two partners to have left a shared space: from there on it is closed for the one who stays. Null in any other case.</summary>
    public MemberRecord? Closing => Kind == SpaceKind.Shared ? Members.Where(member => !member.IsCurrent).MinBy(member => member.Left) : null;

    /// <summary>The membership that held just before somebody left.</summary>
    public Membership Before(MemberRecord left) => this with
    {
        Epoch = EpochTags.Count - 1 - Members.Count(member => member.Left >= left.Left),
        EpochTags = EpochTags.GetRange(0, EpochTags.Count - Members.Count(member => member.Left >= left.Left)),
        Members = [.. Members.Select(member => member.Left >= left.Left ? member with { Left = 0, QuietUntil = 0 } : member)],
        Heads = Heads.RemoveAll(entry => entry.Seq >= left.Left),
    };

    /// <summary>Folds a membership entry, and refuses what its author had no right to.</summary>
    /// <exception cref="LogBrokenException">The entry breaks a rule of membership.</exception>
    public Membership Evolve(EntryHeader header, MembershipBody body, long seq, byte[] head)
    {
        var next = body.Act switch
        {
            MembershipAct.Begin when seq == 1 && header.Author == body.Who && body is { Epoch: 0, FromEpoch: 0 } && Enum.IsDefined(body.Kind) =>
                this with { Kind = body.Kind, Epoch = 0, EpochTags = [body.EpochTag], Members = [Joining(header, body, seq)] },
            MembershipAct.Join when header.Author == body.Who && body.Kind == Kind && Of(body.Who) is null && Current.Count() < Limit && MayJoin(header.Space, body) =>
                this with { Members = Members.Add(Joining(header, body, seq)), UsedInvites = UsedInvites.Add(Convert.ToHexString(body.Invite)) },
            MembershipAct.Leave when header.Author == body.Who && Of(body.Who) is { } leaver && body.Kind == Kind && body.Epoch == Epoch + 1 =>
                this with { Epoch = body.Epoch, EpochTags = EpochTags.Add(body.EpochTag), Members = Members.Replace(leaver, leaver with { Left = seq, QuietUntil = body.QuietUntil }) },
            MembershipAct.PutOff when header.Author == body.Who && Closing is { } left && left.Person == body.Who && body.Kind == Kind && body.Epoch == Epoch
                && header.Day <= left.QuietUntil && body.QuietUntil > left.QuietUntil && body.QuietUntil <= header.Day + MostQuietDays =>
                this with { Members = Members.Replace(left, left with { QuietUntil = body.QuietUntil }) },
            _ => throw new LogBrokenException("A membership entry breaks the rules of membership."),
        };
        return next with { Heads = Heads.Add((seq, head)) };
    }

    private bool MayJoin(Id<Space> space, MembershipBody body) =>
        body.Epoch == Epoch && body.FromEpoch >= 0 && body.FromEpoch <= Epoch && !UsedInvites.Contains(Convert.ToHexString(body.Invite))
        && Of(body.Inviter) is { } inviter && body.FromEpoch >= inviter.FromEpoch
        && Signing.Verify(inviter.Verification, MembershipBody.Invitation(space, body.Invite, body.FromEpoch), body.InviterSignature);

    private static MemberRecord Joining(EntryHeader header, MembershipBody body, long seq) =>
        new(body.Who, body.Encryption, body.Verification, body.FromEpoch, header.Day, seq, body.Bind, 0, 0);
}
