using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Log;

/// <summary>The log of a space in memory, in which everybody signs what they like with keys of their own: nothing but the rules is left to refuse it.</summary>
internal sealed class Room
{
    private readonly List<EntryRow> _rows = [];
    private readonly Dictionary<string, Identity> _people = new(StringComparer.Ordinal);
    private readonly SpaceKind _kind;

    public Room(SpaceKind kind, int members, int facilitators = 0, Role? founder = null)
    {
        _kind = kind;
        Place = Place.First(Space);
        Put(Membership("Ada", body => body with { Act = MembershipAct.Begin, Role = founder ?? SpaceRules.Of(kind).Founder }));
        var names = (string[])["Ben", "Cleo", "Dan", "Eve", "Fay", "Gil", "Hans", "Ida", "Jo", "Kim", "Lou", "Mia", "Nia"];
        for (var i = 0; i < members; i++)
        {
            Put(Joining(names[i]));
        }

        for (var i = 0; i < facilitators; i++)
        {
            Put(Joining(names[members + i], role: Role.Facilitator));
        }
    }

    /// <summary>Monday, 2 March 2026, noon in UTC, until a test says otherwise.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public int Today => Days.Of(Now);

    public Id<Space> Space { get; } = Id<Space>.From(RandomNumberGenerator.GetBytes(16));

    public Place Place { get; private set; }

    public byte[] Key { get; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>Ada made the space.</summary>
    public Identity Of(string name) => _people.TryGetValue(name, out var known)
        ? known : _people[name] = Identity.New(Id<Person>.From(RandomNumberGenerator.GetBytes(16)));

    /// <summary>Adds an entry to the end, as it stands.</summary>
    public EntryRow Put(EntryRow row)
    {
        row = row with { Seq = Place.Seq + 1 };
        _rows.Add(row);
        Place = Place.Next(row);
        if (EntryHeader.Decode(row.Header).Kind == EntryKind.Membership)
        {
            Place = Place with { Epoch = MembershipBody.Decode(row.Ct!).Epoch, Members = Place.Head };
        }

        return row;
    }

    /// <summary>Destroys an entry's words.</summary>
    public void Erase(EntryRow row) => _rows[(int)row.Seq - 1] = _rows[(int)row.Seq - 1] with { Ct = null, WrappedDek = null };

    /// <summary>Reads the whole log as somebody does who has no key.</summary>
    public Membership Read()
    {
        var chain = new Chain(Space);
        chain.Link(_rows, Today);
        chain.CheckSignatures(_rows);
        chain.Settle(!chain.Members.IsOver(Today));
        return chain.Members;
    }

    public EntryRow Membership(string author, Func<MembershipBody, MembershipBody> change)
    {
        var who = Of(author);
        var body = change(new(
            MembershipAct.Leave, _kind, who.Id, who.EncryptionPublic, who.SigningPublic, 0, Place.Epoch, MembershipBody.TagOf(Space, Place.Epoch, Key), 0,
                EntryHeader.NoHash, default, new byte[64], EntryHeader.NoHash));
        return EntrySealer.SignOpen(who, Place, EntryKind.Membership, body.Encode(), Now).Row;
    }

    /// <summary>Somebody joins on an invitation and holds its code.</summary>
    /// <param name="change">What the joiner claims that their invitation does not say.</param>
    public EntryRow Joining(string name, Role role = Role.Member, int until = 0, string inviter = "Ada", Func<MembershipBody, MembershipBody>? change = null,
        byte[]? code = null)
    {
        using var signer = new Signer(code ?? RandomNumberGenerator.GetBytes(32));
        return Membership(name, body =>
        {
            body = body with
            {
                Act = MembershipAct.Join,
                Role = role,
                Until = until,
                Invite = signer.Public,
                Inviter = Of(inviter).Id,
                InviterSignature = Of(inviter).Sign(MembershipBody.Invitation(Space, signer.Public, 0, role, until)),
            };
            body = body with { Proof = signer.Sign(body.Proved(Space)) };
            return change?.Invoke(body) ?? body;
        });
    }

    public EntryRow Leaving(string name) => Membership(name, body => body with { Epoch = Place.Epoch + 1 });

    public EntryRow Removing(string by, string whom) => Membership(by, body =>
        body with { Act = MembershipAct.Remove, Who = Of(whom).Id, Epoch = Place.Epoch + 1 });

    public EntryRow Closing(string by, int until) => Membership(by, body => body with { Act = MembershipAct.Close, Until = until });

    public EntryRow Releasing(string by, EntryRow row) => EntrySealer.SignOpen(Of(by), Place, EntryKind.Release, EntryHeader.NameOf(row.Header, row.Sig),
        Now).Row;

    public EntryRow Notice(string by, EntryRow of) => EntrySealer.SignOpen(Of(by), Place, EntryKind.Notice, [0, 0, 0, 0, 0, 0, 0, (byte)of.Seq], Now).Row;

    public EntryRow Event(string by) => EntrySealer.Seal(Of(by), Place, "x.v1", [1], Key, Now).Row;

    public EntryRow Waited(string by, Entrance entrance) => EntrySealer.Seal(Of(by), Place, "x.v1", [1], Key, Now, entrance).Row;
}
