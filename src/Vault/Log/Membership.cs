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

    /// <summary>A membership ends by another's hand: of somebody whose role may, or of anybody once its day is over. A new epoch begins.</summary>
    Remove = 5,

    /// <summary>Nothing is written after it: the space can be read until a day, and then it is emptied.</summary>
    Close = 6,
}

/// <summary>The unsealed body of a membership entry: fixed width.</summary>
/// <param name="Who">Whose membership it is about.</param>
/// <param name="Encryption">Their X25519 public key, to which epochs are sealed.</param>
/// <param name="Verification">Their Ed25519 public key, under which their entries verify.</param>
/// <param name="FromEpoch">The first epoch they may read.</param>
/// <param name="Epoch">The epoch that holds from this entry on.</param>
/// <param name="EpochTag">What the key of that epoch hashes to, so that nobody can hand out another key for it.</param>
/// <param name="Until">
/// A day (since 0001-01-01, UTC). For a quiet leaving, and for putting it off: the last on which those who stay are not to know. For a joining: the last on
/// which they belong, 0 for no end. For a closing: the last on which the space can be read.
/// </param>
/// <param name="Invite">For a joining: the id of the invitation, used once. In a space apart it is the public key of the code.</param>
/// <param name="Inviter">For a joining: the member who invited.</param>
/// <param name="InviterSignature">For a joining: the inviter's signature over the invitation.</param>
/// <param name="Bind">
/// For a joining: HMAC of the new keys under a key made from the code, which the inviter can check. Zeros in a space apart, whose <see cref="Proof"/>
/// everybody can check.
/// </param>
internal sealed record MembershipBody(
    MembershipAct Act, SpaceKind Kind, Id<Person> Who, byte[] Encryption, byte[] Verification, int FromEpoch, int Epoch, byte[] EpochTag,
    int Until, byte[] Invite, Id<Person> Inviter, byte[] InviterSignature, byte[] Bind)
{
    private const int Size = 1 + 1 + 16 + 32 + 32 + 4 + 4 + 32 + 4 + 32 + 16 + 64 + 32;

    /// <summary>In a space apart: what whoever begins it or joins it may do there.</summary>
    public Role Role { get; init; }

    /// <summary>In a space apart, for a joining: the code's signature over the new keys. So everybody can see that who came holds the code.</summary>
    public byte[] Proof { get; init; } = new byte[64];

    private static int SizeOf(SpaceKind kind) => IsApart(kind) ? Size + 1 + 64 : Size;

    private static bool IsApart(SpaceKind kind) => Enum.IsDefined(kind) && SpaceRules.Of(kind).IsApart;

    public byte[] Encode()
    {
        var bytes = new byte[SizeOf(Kind)];
        var writer = new SpanWriter(bytes);
        writer.Byte((byte)Act);
        writer.Byte((byte)Kind);
        writer.Id(Who);
        writer.Bytes(Encryption);
        writer.Bytes(Verification);
        writer.Int(FromEpoch);
        writer.Int(Epoch);
        writer.Bytes(EpochTag);
        writer.Int(Until);
        writer.Bytes(Invite);
        writer.Id(Inviter);
        writer.Bytes(InviterSignature);
        writer.Bytes(Bind);
        if (IsApart(Kind))
        {
            writer.Byte((byte)Role);
            writer.Bytes(Proof);
        }

        return bytes;
    }

    /// <summary>Reads a body.</summary>
    /// <exception cref="LogBrokenException">These are not the bytes of a membership body.</exception>
    public static MembershipBody Decode(byte[] bytes)
    {
        if (bytes.Length < Size || bytes.Length != SizeOf((SpaceKind)bytes[1]) || bytes[0] is < (byte)MembershipAct.Begin or > (byte)MembershipAct.Close)
        {
            throw new LogBrokenException("A membership entry has no such body.");
        }

        var reader = new SpanReader(bytes);
        var body = new MembershipBody((MembershipAct)reader.Byte(), (SpaceKind)reader.Byte(), reader.Id<Person>(), reader.Bytes(32), reader.Bytes(32),
            reader.Int(), reader.Int(),
            reader.Bytes(32), reader.Int(), reader.Bytes(32), reader.Id<Person>(), reader.Bytes(64), reader.Bytes(32));
        return IsApart(body.Kind) ? body with { Role = (Role)reader.Byte(), Proof = reader.Bytes(64) } : body;
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

    /// <summary>What an inviter signs to a space apart: the same, and as what and until when.</summary>
    /// <param name="until">As <see cref="Until"/>.</param>
    public static byte[] Invitation(Id<Space> space, byte[] invite, int fromEpoch, Role role, int until)
    {
        var bytes = new byte[8 + 16 + 32 + 4 + 1 + 4];
        var writer = new SpanWriter(bytes);
        writer.Bytes("invite/2"u8);
        writer.Id(space);
        writer.Bytes(invite);
        writer.Int(fromEpoch);
        writer.Byte((byte)role);
        writer.Int(until);
        return bytes;
    }

    /// <summary>What a code signs: for which space, and whose keys.</summary>
    public byte[] Proved(Id<Space> space) => [.. "proof/1"u8, .. space.ToBytes(), .. Who.ToBytes(), .. Encryption, .. Verification];

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
/// <param name="Until">The last day of it (since 0001-01-01, UTC); 0 for no end.</param>
internal sealed record MemberRecord(
    Id<Person> Person, byte[] Encryption, byte[] Verification, int FromEpoch, int SinceDay, long Joined, byte[] Bind, long Left, int QuietUntil,
    Role Role, int Until)
{
    public bool IsCurrent => Left == 0;

    /// <summary>True once the last day has passed: whoever it is reads and writes nothing any more, also before somebody has said so in the log.</summary>
    public bool IsOver(int today) => Until != 0 && today > Until;
}

/// <summary>Who belongs to a space: the fold of its membership entries, which needs no key. Every rule about who may do what to a log stands here.</summary>
internal sealed record Membership(
    SpaceKind Kind, int Epoch, ImmutableList<byte[]> EpochTags, ImmutableList<MemberRecord> Members, ImmutableHashSet<string> UsedInvites,
    ImmutableList<(long Seq, byte[] Head)> Heads)
{
    /// <summary>The most days for which a leaving is not to be known, counted from the day on which that is decided.</summary>
    public const int MostQuietDays = 365;

    public static readonly Membership None = new(default, -1, [], [], ImmutableHashSet.Create<string>(StringComparer.Ordinal), []);

    /// <summary>What goes for such a space; only once it has begun.</summary>
    public SpaceRules Rules => SpaceRules.Of(Kind);

    /// <summary>The last day on which a closed space can be read; 0 while it is not closed.</summary>
    public int ClosedUntil { get; private init; }

    public IEnumerable<MemberRecord> Current => Members.Where(member => member.IsCurrent);

    /// <summary>True once a closed space is to be read by nobody any more.</summary>
    public bool IsOver(int today) => ClosedUntil != 0 && today > ClosedUntil;

    /// <summary>The membership of somebody who belongs to the space now; null for all others.</summary>
    public MemberRecord? Of(Id<Person> person) => Members.Find(member => member.IsCurrent && member.Person == person);

    /// <summary>Whether somebody belongs to the space on a day, in a role that may do this.</summary>
    public bool May(Id<Person> person, Rights right, int today) =>
        Of(person) is { } member && !member.IsOver(today) && Rules.Of(member.Role).Rights.HasFlag(right);

    /// <summary>The membership somebody had just before the entry at <paramref name="seq"/>; null if they had none.</summary>
    public MemberRecord? At(Id<Person> person, long seq) =>
        Members.Find(member => member.Person == person && member.Joined < seq && (member.IsCurrent || member.Left >= seq));

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

    /// <summary>The first to have left where a leaving is quiet: from there on the space is closed for the one who stays. Null in any other case.</summary>
    public MemberRecord? Closing => !Members.IsEmpty && Rules.Leaving == LeavingRule.Quiet
        ? Members.Where(member => !member.IsCurrent).MinBy(member => member.Left) : null;

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
        var (isOwn, day) = (header.Author == body.Who, header.Day);
        var isBegun = !Members.IsEmpty && body.Kind == Kind;
        var isOpen = isBegun && ClosedUntil == 0;
        var next = body.Act switch
        {
            MembershipAct.Begin when seq == 1 && isOwn && body is { Epoch: 0, FromEpoch: 0 } && Enum.IsDefined(body.Kind)
                && body.Role == SpaceRules.Of(body.Kind).Founder =>
                this with { Kind = body.Kind, Epoch = 0, EpochTags = [body.EpochTag], Members = [Joining(header, body, seq, 0)] },
            MembershipAct.Join when isOpen && isOwn && Of(body.Who) is null && MayJoin(header.Space, body, day) =>
                this with { Members = Members.Add(Joining(header, body, seq, body.Until)), UsedInvites = UsedInvites.Add(Convert.ToHexString(body.Invite)) },
            MembershipAct.Leave when isBegun && isOwn && Of(body.Who) is { } leaver && body.Epoch == Epoch + 1 => Ending(leaver, body, seq),
            MembershipAct.Remove when isOpen && !isOwn && Of(body.Who) is { } removed && MayRemove(header.Author, removed, day) && body.Epoch == Epoch + 1 =>
                Ending(removed, body, seq),
            MembershipAct.PutOff when isOpen && isOwn && Closing is { } left && left.Person == body.Who && body.Epoch == Epoch
                && day <= left.QuietUntil && body.Until > left.QuietUntil && body.Until <= day + MostQuietDays =>
                this with { Members = Members.Replace(left, left with { QuietUntil = body.Until }) },
            MembershipAct.Close when isOpen && isOwn && May(body.Who, Rights.Close, day) && body.Epoch == Epoch && body.Until >= day
                && body.Until <= day + SpaceRules.MostClosedDays =>
                this with { ClosedUntil = body.Until },
            _ => throw new LogBrokenException("A membership entry breaks the rules of membership."),
        };
        return next with { Heads = Heads.Add((seq, head)) };
    }

    private bool MayJoin(Id<Space> space, MembershipBody body, int day) =>
        body.Epoch == Epoch && body.FromEpoch >= 0 && body.FromEpoch <= Epoch && !UsedInvites.Contains(Convert.ToHexString(body.Invite))
        && May(body.Inviter, Rights.Invite, day) && Of(body.Inviter) is { } inviter && body.FromEpoch >= inviter.FromEpoch
        && Enum.IsDefined(body.Role) && Rules.Of(body.Role) is var rules && Current.Count(member => member.Role == body.Role) < rules.Most
        && rules.MayLast(day, body.Until)
        && (Rules.IsApart
            ? Signing.Verify(inviter.Verification, MembershipBody.Invitation(space, body.Invite, body.FromEpoch, body.Role, body.Until), body.InviterSignature)
                && Signing.Verify(body.Invite, body.Proved(space), body.Proof)
            : Signing.Verify(inviter.Verification, MembershipBody.Invitation(space, body.Invite, body.FromEpoch), body.InviterSignature));

    private bool MayRemove(Id<Person> author, MemberRecord removed, int day) =>
        (removed.Role == Role.Member && May(author, Rights.Remove, day)) || (removed.IsOver(day) && May(author, Rights.None, day));

    private Membership Ending(MemberRecord member, MembershipBody body, long seq) =>
        this with
        {
            Epoch = body.Epoch,
            EpochTags = EpochTags.Add(body.EpochTag),
            Members = Members.Replace(member, member with { Left = seq, QuietUntil = body.Until }),
        };

    private static MemberRecord Joining(EntryHeader header, MembershipBody body, long seq, int until) =>
        new(body.Who, body.Encryption, body.Verification, body.FromEpoch, header.Day, seq, body.Bind, 0, 0, body.Role, until);
}
