using System.Security.Cryptography;
using Scene = Steadfast.Tests.Vault.Log.Tampering.MembershipTests.Scene;
using Steadfast.Domain;
using Steadfast.Domain.Agreeing;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Log.Tampering;

/// <summary>How an entry may enter a log, tried by members who hold the database and sign what they write properly.</summary>
[Trait("Security", "Waiting")]
public sealed class EntranceTests
{
    private const string NotTaken = "nobody took it";
    private static readonly byte[] s_subject = RandomNumberGenerator.GetBytes(32);

    [Fact]
    public async Task Something_proposed_stands_only_directly_before_the_entry_of_the_other_that_takes_it()
    {
        await using var scene = await Scene.StartAsync();
        var proposed = scene.Waited(scene.Ben, Taken(scene));
        var place = After(scene.Place, proposed);
        await MembersHand.PutAsync(scene.Copy, scene.Space, proposed, scene.Write(scene.Ana, header => header, name: "she took it", place: place));

        Assert.Equal("she took it", (await scene.ReadAsync(scene.Ben)).State.Names[scene.Ana.Me]);
        Assert.Equal("another name", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ben.Me]);
        Assert.Empty((await scene.Copy.Verification.CheckDatabaseAsync(default)).Faults);
        Assert.Empty(
            Steadfast.Vault.Verification.CheckExport(
                await scene.Copy.Exports.MakeAsync(scene.Ana.Session, default), Steadfast.Web.Codec.ForSpaces, scene.Copy.Today).Faults);
    }

    [Fact]
    public async Task Something_proposed_does_not_stand_last()
    {
        await using var scene = await Scene.StartAsync();
        await scene.RefusedAsync(NotTaken, scene.Waited(scene.Ben, Taken(scene)));
    }

    [Fact]
    public async Task Nobody_takes_what_they_proposed_themselves()
    {
        await using var scene = await Scene.StartAsync();
        var proposed = scene.Waited(scene.Ben, Taken(scene));
        await scene.RefusedAsync(NotTaken, proposed, scene.Write(scene.Ben, header => header, place: After(scene.Place, proposed)));
    }

    [Fact]
    public async Task Nothing_comes_between_what_was_proposed_and_its_answer()
    {
        await using var scene = await Scene.StartAsync();
        var proposed = scene.Waited(scene.Ben, Taken(scene));
        var place = After(scene.Place, proposed);
        var between = scene.Write(scene.Ana, header => header with { Kind = EntryKind.Waited, Entrance = Entrance.ByTime }, place: place);
        await scene.RefusedAsync(NotTaken, proposed, between, scene.Write(scene.Ana, header => header, place: After(place, between)));
    }

    [Fact]
    public async Task A_notice_or_a_leaving_takes_nothing()
    {
        foreach (var isNotice in (bool[])[true, false])
        {
            await using var scene = await Scene.StartAsync();
            var proposed = scene.Waited(scene.Ben, Taken(scene));
            var place = After(scene.Place, proposed);
            var identity = scene.Ana.Session.Identity;
            var body = isNotice ? [0, 0, 0, 0, 0, 0, 0, 2] : scene.Body(scene.Ana, body => body with { Act = MembershipAct.Leave, Epoch = 1 }).Encode();
            await scene.RefusedAsync(
                NotTaken, proposed, EntrySealer.SignOpen(identity, place, isNotice ? EntryKind.Notice : EntryKind.Membership, body, scene.Copy.Now).Row);
        }
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task What_was_proposed_is_taken_until_its_signed_last_day(int days, bool isInTime)
    {
        await using var scene = await Scene.StartAsync();
        var proposed = scene.Waited(scene.Ben, Taken(scene));
        scene.Copy.Clock.Advance(TimeSpan.FromDays(days));
        var answered = scene.Write(scene.Ana, header => header, place: After(scene.Place, proposed));
        if (isInTime)
        {
            await MembersHand.PutAsync(scene.Copy, scene.Space, proposed, answered);
            Assert.Empty((await scene.Copy.Verification.CheckDatabaseAsync(default)).Faults);
        }
        else
        {
            await scene.RefusedAsync(NotTaken, proposed, answered);
        }
    }

    [Fact]
    public async Task What_was_proposed_is_not_taken_before_it_was_written()
    {
        await using var scene = await Scene.StartAsync();
        var proposed = scene.Waited(scene.Ben, Taken(scene));
        await scene.RefusedAsync(
            NotTaken, proposed, scene.Write(scene.Ana, header => header with { Day = header.Day - 1 }, place: After(scene.Place, proposed)));
    }

    [Fact]
    public async Task What_was_proposed_before_a_quiet_leaving_is_taken_by_the_one_who_stays_in_their_own_record()
    {
        await using var scene = await Scene.StartAsync();
        var proposed = scene.Waited(scene.Ben, Taken(scene));
        await scene.Copy.Links.LeaveAsync(scene.Ben.Session, scene.Space, 30, default);
        var hers = await scene.Copy.Lines.OpenAsync(scene.Ana.Session, scene.Space, default);
        Assert.True(hers.IsTail);
        var place = After(hers.Place, proposed);
        var answered = MembersHand.Seal(
            scene.Ana.Session.Identity, place, new MemberNamed("she took it", scene.Copy.Today) { By = scene.Ana.Me }, hers.Keys[0].Key, scene.Copy.Now,
            header => header);
        Assert.True(await scene.Copy.Lines.AppendAsync(hers.Place, true, 0, [proposed with { Seq = hers.Place.Seq + 1 }, answered], null, default));

        await using var fresh = scene.Copy.Another();
        Assert.Equal("she took it", (await scene.ReadAsync(scene.Ana, fresh)).State.Names[scene.Ana.Me]);
        Assert.Empty((await fresh.Verification.CheckDatabaseAsync(default)).Faults);
    }

    [Fact]
    public async Task What_was_in_its_delay_when_its_writer_left_does_not_enter_the_record_of_the_one_who_stays()
    {
        await using var scene = await Scene.StartAsync();
        var held = scene.Waited(scene.Ben, Entrance.ByTime);
        await scene.Copy.Links.LeaveAsync(scene.Ben.Session, scene.Space, 30, default);
        var hers = await scene.Copy.Lines.OpenAsync(scene.Ana.Session, scene.Space, default);
        Assert.True(await scene.Copy.Lines.AppendAsync(hers.Place, true, 0, [held with { Seq = hers.Place.Seq + 1 }], null, default));

        await using var fresh = scene.Copy.Another();
        var broken = await Assert.ThrowsAsync<LogBrokenException>(() => scene.ReadAsync(scene.Ana, fresh));
        Assert.Contains("has left", broken.Message, StringComparison.Ordinal);
        Assert.Contains("has left", Assert.Single((await fresh.Verification.CheckDatabaseAsync(default)).Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_waits_only_what_waits_for_a_time_enters_by_being_due_whichever_box_it_lies_in()
    {
        await using var scene = await Scene.StartAsync();
        var hour = scene.Copy.Now.AddHours(1).ToUnixTimeSeconds();
        EntryRow[] rows =
        [
            scene.Waited(scene.Ben, Entrance.ByTime, hour),
            scene.Waited(scene.Ben, Taken(scene)),
            scene.Waited(scene.Ben, Taken(scene), hour),
            Joint(scene, scene.Ben, s_subject, 0, scene.Place),
            Joint(scene, scene.Ben, s_subject, hour, scene.Place),
            scene.Waited(scene.Ben, Entrance.None with { How = Enters.Released }),
            scene.Event(scene.Ben),
            scene.Write(scene.Ben, header => header with { Version = 1, Kind = EntryKind.Waited }),
            scene.Notice(scene.Ben, 4),
        ];
        var at = (byte)0;
        foreach (var row in rows)
        {
            foreach (var reader in (Id<Person>[])[scene.Ana.Me, scene.Ben.Me])
            {
                foreach (var lot in Enum.GetValues<Lot>())
                {
                    var box = Box.Of(scene.Key, reader, lot);
                    byte[] id = [.. new byte[15], at++];
                    await scene.Copy.Stores.Main.WriteAsync(
                        (db, tx) => WaitingRows.PutAsync(db, tx, new(scene.Space.ToBytes(), box.Name, id, 1, box.Seal(id, row))), default);
                }
            }
        }

        var before = scene.Place;
        foreach (var reader in (Someone[])[scene.Ana, scene.Ben, scene.Ana])
        {
            Assert.Equal("Ben", (await scene.ReadAsync(reader)).State.Names[scene.Ben.Me]);
        }

        Assert.Equal(before.Seq, scene.Place.Seq);
        scene.Copy.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("another name", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ben.Me]);
        Assert.Equal(before.Seq + 1, scene.Place.Seq);

        // The record is whole; of what lies there still, an entry of version 1 and a notice are no length of anything that could enter it.
        Assert.Equal(
            "table waiting: 16 rows with nothing in it that could enter a record",
            Assert.Single((await scene.Copy.Verification.CheckDatabaseAsync(default)).Faults));
    }

    [Fact]
    public async Task Nobody_has_a_role_that_releases()
    {
        await using var scene = await Scene.StartAsync();
        await scene.RefusedAsync("nobody who may", scene.Waited(scene.Ben, Entrance.None with { How = Enters.Released }));
    }

    [Fact]
    public async Task An_entry_says_how_it_entered_if_it_waited_and_only_then()
    {
        foreach (var change in (Func<EntryHeader, EntryHeader>[])[
            header => header with { Entrance = Entrance.ByTime },
            header => header with { Kind = EntryKind.Waited },
            header => header with { Kind = EntryKind.Waited, Entrance = Entrance.None with { How = (Enters)5 } },
            header => header with { Entrance = Entrance.None with { Last = 5 } },
            header => header with { Entrance = Entrance.None with { About = s_subject } },
            header => header with { Kind = EntryKind.Waited, Entrance = Entrance.ByTime with { Last = 5 } },
            header => header with { Kind = EntryKind.Waited, Entrance = Entrance.ByTime with { About = s_subject } }])
        {
            await using var scene = await Scene.StartAsync();
            await scene.RefusedAsync("says how it entered", scene.Write(scene.Ben, change));
        }
    }

    [Fact]
    public async Task Who_has_written_the_newest_version_writes_no_older_one_any_more()
    {
        await using var scene = await Scene.StartAsync();
        await scene.RefusedAsync("had stopped writing", scene.Write(scene.Ben, header => header with { Version = 1 }));
        await using var other = await Scene.StartAsync();
        await other.RefusedAsync("had stopped writing", other.Write(other.Ben, header => header with { Version = 1, Kind = EntryKind.Waited }));
    }

    [Fact]
    public async Task What_was_linked_once_is_not_linked_again()
    {
        await using var scene = await Scene.StartAsync();
        var held = scene.Waited(scene.Ben, Entrance.ByTime);
        await scene.RefusedAsync("in the record already", held, held);
    }

    [Fact]
    public async Task What_stands_before_its_time_is_shown_to_nobody_until_then_and_its_writer_is_told_and_can_take_it_back()
    {
        await using var scene = await Scene.StartAsync();
        var time = scene.Copy.Now.AddHours(2);
        await MembersHand.PutAsync(scene.Copy, scene.Space, scene.Waited(scene.Ben, Entrance.ByTime, time.ToUnixTimeSeconds()));

        var (hers, his) = (await scene.ReadAsync(scene.Ana), await scene.ReadAsync(scene.Ben));
        Assert.Equal(("Ben", "Ben"), (hers.State.Names[scene.Ben.Me], his.State.Names[scene.Ben.Me]));
        Assert.Equal((false, true), (hers.HasEarly, his.HasEarly));
        var export = await scene.Copy.Exports.MakeAsync(scene.Ana.Session, default);
        Assert.DoesNotContain("another name", System.Text.Encoding.UTF8.GetString(export.ToJson()), StringComparison.Ordinal);
        var fault = Assert.Single(
            Steadfast.Vault.Verification.CheckExport(
                await scene.Copy.Exports.MakeAsync(scene.Ben.Session, default), Steadfast.Web.Codec.ForSpaces, scene.Copy.Today).Faults);
        Assert.Contains("before its time", fault, StringComparison.Ordinal);

        // To its writer it waits still, and nothing else that has no place there does.
        await MembersHand.AppendAsync(
            scene.Copy, scene.Ben, scene.Space,
            new PauseWordProposed("kettle") { Id = new(1), Version = new(2), By = scene.Ben.Me, Day = scene.Copy.Today });
        await MembersHand.PutAsync(scene.Copy, scene.Space, scene.Waited(scene.Ana, Entrance.ByTime, time.ToUnixTimeSeconds()));
        Assert.Equal(time, Assert.Single(await (await scene.ReadAsync(scene.Ben)).DelayedAsync(default)).Due);

        scene.Copy.Clock.Advance(TimeSpan.FromHours(2) - TimeSpan.FromSeconds(1));
        Assert.Equal("Ben", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ben.Me]);
        scene.Copy.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("another name", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ben.Me]);
        Assert.False((await scene.ReadAsync(scene.Ben)).HasEarly);
    }

    [Fact]
    public async Task What_stands_before_its_time_can_be_taken_back()
    {
        await using var scene = await Scene.StartAsync();
        await MembersHand.PutAsync(scene.Copy, scene.Space, scene.Waited(scene.Ben, Entrance.ByTime, scene.Copy.Now.AddHours(2).ToUnixTimeSeconds()));

        var his = await scene.Copy.Access.WriteAsync(scene.Ben.Session, scene.Space, default);
        await his.TakeBackAsync(happened => happened is MemberNamed { Name: "another name" }, default);

        scene.Copy.Clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal("Ben", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ben.Me]);
    }

    [Fact]
    public async Task What_enters_together_is_shown_only_next_to_the_others_about_the_same()
    {
        foreach (var (isShown, others) in new (bool, Func<Scene, Place, EntryRow?>)[]
        {
            (false, (_, _) => null),
            (false, (scene, place) => Joint(scene, scene.Ben, s_subject, 0, place)),
            (false, (scene, place) => Joint(scene, scene.Ana, RandomNumberGenerator.GetBytes(32), 0, place)),
            (false, (scene, place) => scene.Write(scene.Ana, header => header, place: place)),
            (true, (scene, place) => Joint(scene, scene.Ana, s_subject, 0, place)),
        })
        {
            await using var scene = await Scene.StartAsync();
            var his = Joint(scene, scene.Ben, s_subject, 0, scene.Place);
            await MembersHand.PutAsync(scene.Copy, scene.Space, [his, .. others(scene, After(scene.Place, his)) is { } other ? new[] { other } : []]);
            scene.Copy.Clock.Advance(TimeSpan.FromDays(400));

            Assert.Equal(isShown ? "together" : "Ben", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ben.Me]);
        }
    }

    [Fact]
    public async Task The_second_half_of_a_pair_brings_in_the_first_that_was_left_out()
    {
        await using var scene = await Scene.StartAsync();
        await MembersHand.PutAsync(scene.Copy, scene.Space, Joint(scene, scene.Ben, s_subject, 0, scene.Place));
        Assert.Equal("Ben", (await scene.Copy.Access.ReadAsync(scene.Ana.Session, scene.Space, default)).State.Names[scene.Ben.Me]);

        await MembersHand.PutAsync(scene.Copy, scene.Space, Joint(scene, scene.Ana, s_subject, 0, scene.Place));

        Assert.Equal("together", (await scene.Copy.Access.ReadAsync(scene.Ana.Session, scene.Space, default)).State.Names[scene.Ben.Me]);
    }

    [Fact]
    public async Task What_may_enter_alone_from_a_morning_on_is_shown_from_that_morning_on()
    {
        await using var scene = await Scene.StartAsync();
        var morning = scene.Copy.Now.AddDays(7);
        await MembersHand.PutAsync(scene.Copy, scene.Space, Joint(scene, scene.Ben, s_subject, morning.ToUnixTimeSeconds(), scene.Place));

        scene.Copy.Clock.SetUtcNow(morning.AddSeconds(-1));
        Assert.Equal("Ben", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ben.Me]);
        scene.Copy.Clock.SetUtcNow(morning);
        Assert.Equal("together", (await scene.ReadAsync(scene.Ana)).State.Names[scene.Ben.Me]);
    }

    private static EntryRow Joint(Scene scene, Someone who, byte[] subject, long morning, Place place) =>
        scene.Write(who, header => header with { Kind = EntryKind.Waited, Entrance = new(Enters.Together, 0, subject) }, morning, "together", place);

    private static Entrance Taken(Scene scene) => Entrance.None with { How = Enters.Taken, Last = scene.Copy.Today.DayNumber + 3 };

    private static Place After(Place place, EntryRow row) => place.Next(row with { Seq = place.Seq + 1 });
}
