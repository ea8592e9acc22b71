using System.Security.Cryptography;
using Steadfast.Domain;
using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Log;

/// <summary>
/// Who may do what in a space of more than two, tried by people who sign whatever they like: a case of three, a group of nine. Ada keeps each of them.
/// </summary>
[Trait("Security", "Membership")]
public sealed class RoomTests
{
    private const string Rules = "breaks the rules of membership";

    public static TheoryData<SpaceKind, int> Rooms() => new() { { SpaceKind.Case, 2 }, { SpaceKind.Group, 8 } };

    [Theory]
    [InlineData(SpaceKind.Private)]
    [InlineData(SpaceKind.Handover)]
    [InlineData(SpaceKind.Practice)]
    [InlineData(SpaceKind.Case)]
    [InlineData(SpaceKind.Group)]
    public void As_many_come_in_as_the_rules_say_and_nobody_after_them(SpaceKind kind)
    {
        var rules = SpaceRules.Of(kind);
        var isKept = rules.Founder == Role.Facilitator;
        var until = rules.Member.MustEnd ? 90 : 0;
        var full = new Room(kind, until == 0 ? rules.Member.Most - (isKept ? 0 : 1) : 0, isKept ? rules.Facilitator.Most - 1 : 0);
        if (until > 0)
        {
            full.Put(full.Joining("Ben", until: full.Today + until));
        }

        Assert.Equal(rules.MostMembers, full.Read().Current.Count());
        foreach (var role in Enum.GetValues<Role>())
        {
            var more = new Room(kind, until == 0 ? rules.Member.Most - (isKept ? 0 : 1) : 0, isKept ? rules.Facilitator.Most - 1 : 0);
            if (until > 0)
            {
                more.Put(more.Joining("Ben", until: more.Today + until));
            }

            more.Put(more.Joining("Olga", role, role == Role.Member && until > 0 ? more.Today + until : 0));
            Refused(more, Rules);
        }
    }

    [Fact]
    public void Whoever_makes_a_space_has_the_role_that_its_kind_says()
    {
        foreach (var (kind, role) in new[]
        {
            (SpaceKind.Group, Role.Member), (SpaceKind.Case, Role.Member), (SpaceKind.Handover, Role.Member), (SpaceKind.Practice, Role.Facilitator),
        })
        {
            new Room(kind, 0).Read();
            Refused(new Room(kind, 0, founder: role), Rules);
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Whoever_leaves_makes_room_for_another(SpaceKind kind, int members)
    {
        var room = new Room(kind, members);
        room.Put(room.Leaving("Ben"));
        room.Put(room.Joining("Olga"));
        room.Put(room.Event("Olga"));
        room.Put(room.Leaving("Ada"));
        room.Put(room.Event("Cleo"));

        var read = room.Read();
        Assert.Equal((members, 2), (read.Current.Count(), read.Epoch));
        Assert.DoesNotContain(read.Current, member => member.Person == room.Of("Ben").Id);
    }

    [Fact]
    public void Every_joiner_holds_the_code_they_were_invited_with()
    {
        foreach (var change in (Func<Room, MembershipBody, MembershipBody>[])[
            (_, body) => body with { Proof = new byte[64] },
            (_, body) => body with { Proof = [.. body.Proof.Select((value, at) => (byte)(at == 5 ? value ^ 1 : value))] },

            // The keys of somebody who sits at the database, under the inviter's real signature: no one of the others holds the code, and all of them see it.
            (room, body) => body with { Encryption = room.Of("Mallory").EncryptionPublic },
            (room, body) => body with { Invite = room.Of("Mallory").SigningPublic, Proof = room.Of("Mallory").Sign(body.Proved(room.Space)) },
            (_, body) => body with { InviterSignature = new byte[64] },
            (_, body) => body with { Role = Role.Facilitator },
            (_, body) => body with { Role = (Role)2 },
            (room, body) => body with { Until = room.Today + 1 },
            (room, body) => body with { Inviter = room.Of("Ben").Id },
            (room, body) => body with { Inviter = room.Of("Mallory").Id },
            (_, body) => body with { FromEpoch = 1 },
            (_, body) => body with { FromEpoch = -1 },
            (_, body) => body with { Epoch = 1 },
            (_, body) => body with { Kind = SpaceKind.Case }])
        {
            var room = new Room(SpaceKind.Group, 2);
            room.Put(room.Joining("Olga", change: body => change(room, body)));
            Refused(room, Rules);
        }
    }

    [Theory]
    [InlineData(SpaceKind.Handover, 90, true)]
    [InlineData(SpaceKind.Handover, 91, false)]
    [InlineData(SpaceKind.Handover, -1, false)]
    [InlineData(SpaceKind.Handover, null, false)]
    [InlineData(SpaceKind.Group, 90, true)]
    [InlineData(SpaceKind.Group, 91, false)]
    [InlineData(SpaceKind.Case, 30, false)]
    public void Nobody_is_let_in_for_longer_than_the_rules_say(SpaceKind kind, int? days, bool may)
    {
        var room = new Room(kind, 0);
        room.Put(room.Joining("Olga", until: days is { } until ? room.Today + until : 0));
        if (may)
        {
            room.Read();
        }
        else
        {
            Refused(room, Rules);
        }
    }

    [Fact]
    public void A_code_lets_one_in_once()
    {
        var (room, code) = (new Room(SpaceKind.Group, 2), RandomNumberGenerator.GetBytes(32));
        room.Put(room.Joining("Olga", code: code));
        room.Read();
        room.Put(room.Joining("Pia", code: code));
        Refused(room, Rules);
    }

    [Fact]
    public void Only_who_keeps_a_space_lets_others_in()
    {
        foreach (var (kind, until) in new[] { (SpaceKind.Group, 0), (SpaceKind.Case, 0) })
        {
            var room = new Room(kind, 1);
            room.Put(room.Joining("Olga", inviter: "Ben", until: until));
            Refused(room, Rules);
        }
    }

    [Fact]
    public void A_second_facilitator_may_what_the_first_may()
    {
        var room = new Room(SpaceKind.Group, 1, facilitators: 1);
        room.Put(room.Joining("Olga", inviter: "Cleo"));
        room.Put(room.Removing("Cleo", "Ben"));
        Assert.Equal(3, room.Read().Current.Count());
    }

    [Fact]
    public void Who_is_removed_writes_nothing_any_more_and_a_new_epoch_begins()
    {
        var room = new Room(SpaceKind.Group, 8);
        var held = room.Waited("Ben", Entrance.Released);
        var hers = room.Put(room.Event("Ben"));
        room.Put(room.Removing("Ada", "Ben"));
        Assert.Equal((8, 1), (room.Read().Current.Count(), room.Read().Epoch));

        foreach (var write in (Func<Room, EntryRow>[])[room => room.Event("Ben"), room => room.Waited("Ben", Entrance.ByTime),
            room => room.Notice("Ben", hers), room => room.Releasing("Ben", held)])
        {
            var other = new Room(SpaceKind.Group, 8);
            other.Put(other.Event("Ben"));
            other.Put(other.Removing("Ada", "Ben"));
            other.Put(write(other));
            Refused(other, "author is not a member");
        }

        room.Put(room.Releasing("Ada", held));
        room.Put(held);
        Refused(room, "author is not a member");
    }

    [Fact]
    public void Nobody_is_removed_by_who_may_not()
    {
        foreach (var (kind, by, whom) in new[]
        {
            (SpaceKind.Group, "Ben", "Cleo"), (SpaceKind.Group, "Ben", "Ada"), (SpaceKind.Group, "Ada", "Fay"), (SpaceKind.Group, "Ada", "Ada"),
            (SpaceKind.Group, "Olga", "Ben"), (SpaceKind.Group, "Ada", "Olga"), (SpaceKind.Case, "Ada", "Ben"), (SpaceKind.Case, "Ben", "Cleo"),
        })
        {
            var room = new Room(kind, kind == SpaceKind.Case ? 2 : 4, kind == SpaceKind.Case ? 0 : 1);
            room.Put(room.Removing(by, whom));
            Refused(room, Rules);
        }
    }

    [Fact]
    public void A_removal_opens_the_next_epoch_and_no_other()
    {
        foreach (var epoch in (int[])[0, 2])
        {
            var room = new Room(SpaceKind.Group, 2);
            room.Put(room.Membership("Ada", body => body with { Act = MembershipAct.Remove, Who = room.Of("Ben").Id, Epoch = epoch }));
            Refused(room, Rules);
        }
    }

    [Fact]
    public void Whose_time_is_over_writes_nothing_and_lets_nobody_in_or_out_and_any_other_may_say_so()
    {
        foreach (var (days, write, why) in new (int, Func<Room, EntryRow>, string?)[]
        {
            (10, room => room.Event("Gil"), null),
            (11, room => room.Event("Gil"), "until a day that was over"),
            (11, room => room.Waited("Gil", Entrance.ByTime), "until a day that was over"),
            (11, room => room.Joining("Olga", inviter: "Gil"), Rules),
            (11, room => room.Removing("Gil", "Ben"), Rules),
            (11, room => room.Closing("Gil", room.Today), Rules),
            (11, room => room.Releasing("Gil", room.Waited("Ben", Entrance.Released)), "until a day that was over"),
            (11, room => room.Leaving("Gil"), null),
            (10, room => room.Removing("Ben", "Gil"), Rules),
            (11, room => room.Removing("Ben", "Gil"), null),
            (11, room => room.Removing("Hans", "Gil"), Rules),
        })
        {
            var room = new Room(SpaceKind.Group, 5);
            room.Put(room.Joining("Gil", Role.Facilitator, room.Today + 10));
            room.Put(room.Joining("Hans", until: room.Today + 10));
            room.Read();
            room.Now = room.Now.AddDays(days);
            room.Put(write(room));
            if (why is null)
            {
                room.Read();
            }
            else
            {
                Refused(room, why);
            }
        }
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(30, null)]
    [InlineData(31, Rules)]
    [InlineData(-1, Rules)]
    public void A_space_is_closed_until_a_day_that_is_not_far_off(int days, string? why)
    {
        var room = new Room(SpaceKind.Group, 8);
        room.Put(room.Closing("Ada", room.Today + days));
        if (why is null)
        {
            Assert.Equal(room.Today + days, room.Read().ClosedUntil);
        }
        else
        {
            Refused(room, why);
        }
    }

    [Fact]
    public void Who_may_close_a_space_is_said_by_its_rules()
    {
        var room = new Room(SpaceKind.Case, 2);
        room.Put(room.Closing("Ben", room.Today + 30));
        Assert.NotEqual(0, room.Read().ClosedUntil);

        var group = new Room(SpaceKind.Group, 2);
        group.Put(group.Closing("Ben", group.Today + 30));
        Refused(group, Rules);
    }

    [Fact]
    public void After_a_closing_nothing_is_accepted_but_leaving_and_taking_back()
    {
        foreach (var (write, why) in new (Func<Room, EntryRow, EntryRow>, string?)[]
        {
            ((room, _) => room.Event("Ben"), "after the space was closed"),
            ((room, _) => room.Waited("Ben", Entrance.ByTime), "after the space was closed"),
            ((room, _) => room.Releasing("Ada", room.Waited("Ben", Entrance.Released)), "after the space was closed"),
            ((room, _) => room.Joining("Olga"), Rules),
            ((room, _) => room.Removing("Ada", "Ben"), Rules),
            ((room, _) => room.Closing("Ada", room.Today + 30), Rules),
            ((room, _) => room.Leaving("Ben"), null),
            ((room, his) => room.Notice("Ben", his), null),
        })
        {
            var room = new Room(SpaceKind.Group, 8);
            var his = room.Put(room.Waited("Ben", Entrance.ByTime));
            room.Put(room.Closing("Ada", room.Today));
            room.Put(write(room, his));
            if (why is null)
            {
                room.Read();
            }
            else
            {
                Refused(room, why);
            }
        }
    }

    [Fact]
    public void Words_may_be_missing_without_a_notice_once_the_day_of_a_closing_is_over_and_not_before()
    {
        var room = new Room(SpaceKind.Group, 8);
        var his = room.Put(room.Event("Ben"));
        room.Put(room.Closing("Ada", room.Today + 30));
        room.Erase(his);

        room.Now = room.Now.AddDays(30);
        Refused(room, "missing without a notice");
        room.Now = room.Now.AddDays(1);
        room.Read();
    }

    [Fact]
    public void What_waits_to_be_released_stands_after_an_entry_of_a_facilitator_that_names_it()
    {
        foreach (var (write, why) in new (Action<Room, EntryRow>, string?)[]
        {
            ((room, held) => { room.Put(room.Releasing("Ada", held)); room.Put(held); }, null),
            ((room, held) => { room.Put(room.Releasing("Ada", held)); room.Put(room.Event("Cleo")); room.Put(held); }, null),
            ((room, held) => room.Put(held), "released by nobody who may"),
            ((room, held) => { room.Put(held); room.Put(room.Releasing("Ada", held)); }, "released by nobody who may"),
            ((room, held) => { room.Put(room.Releasing("Cleo", held)); room.Put(held); }, "released an entry who may not"),
            ((room, held) => { room.Put(room.Releasing("Ben", held)); room.Put(held); }, "released an entry who may not"),
            ((room, held) => { room.Put(room.Releasing("Ada", room.Waited("Ben", Entrance.Released))); room.Put(held); }, "released by nobody who may"),
            ((room, held) => { room.Put(room.Releasing("Ada", held)); room.Put(held); room.Put(held); }, "in the record already"),
            ((room, held) => { room.Put(room.Releasing("Ada", held)); room.Put(room.Leaving("Ben")); room.Put(held); }, "author is not a member"),
        })
        {
            var room = new Room(SpaceKind.Group, 8);
            var held = room.Waited("Ben", Entrance.Released);
            room.Put(room.Event("Dan"));
            write(room, held);
            if (why is null)
            {
                room.Read();
            }
            else
            {
                Refused(room, why);
            }
        }
    }

    [Fact]
    public void What_was_released_can_be_taken_back_by_its_author()
    {
        var room = new Room(SpaceKind.Case, 2);
        var held = room.Waited("Ben", Entrance.Released);
        room.Put(room.Releasing("Ada", held));
        held = room.Put(held);
        room.Put(room.Notice("Ben", held));
        room.Erase(held);
        room.Read();
    }

    private static void Refused(Room room, string why) => Assert.Contains(why, Assert.Throws<LogBrokenException>(room.Read).Message, StringComparison.Ordinal);
}
