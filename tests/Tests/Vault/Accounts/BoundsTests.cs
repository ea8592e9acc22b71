using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Accounts;

/// <summary>Each bound of what an account keeps, at the last that is let in and the first that is not.</summary>
public sealed class BoundsTests
{
    private static readonly IEnumerable<string> s_fifty = Enumerable.Range(0, 50).Select(i => $"id {i:00}");

    [Theory]
    [InlineData(256, PassphraseFault.None)]
    [InlineData(257, PassphraseFault.TooLong)]
    public void A_passphrase_has_at_most_256_characters(int length, PassphraseFault fault) =>
        Assert.Equal(fault, Passphrases.Check(string.Concat(Enumerable.Range(1000, 65).Select(number => $"{number}"))[..length]));

    [Fact]
    public async Task The_last_48_of_what_was_withdrawn_or_sent_away_are_remembered_and_each_once()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        foreach (var id in s_fifty.Append("id 49"))
        {
            await copy.Directories.RememberWithdrawnAsync(ana.Session, id, default);
            await copy.Directories.DismissAsync(ana.Session, id, default);
        }

        Assert.Equal(s_fifty.Skip(2), await copy.Directories.WithdrawnAsync(ana.Session, default));
        Assert.Equal(s_fifty.Skip(2), await copy.Directories.DismissedAsync(ana.Session, default));
    }

    [Fact]
    public async Task The_same_of_a_space_apart()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        await copy.ApartAsync(SpaceKind.Group, ana);
        var there = ana.Session.In(Assert.Single(await copy.Directories.FindApartAsync(ana.Session.Identity, ana.Session.Private!, default)));
        foreach (var id in s_fifty.Append("id 49"))
        {
            await copy.Directories.RememberWithdrawnAsync(there, id, default);
            await copy.Directories.DismissAsync(there, id, default);
        }

        Assert.Equal(s_fifty.Skip(2), await copy.Directories.WithdrawnAsync(there, default));
        Assert.Equal(s_fifty.Skip(2), await copy.Directories.DismissedAsync(there, default));
    }

    [Fact]
    public async Task A_visit_that_has_seen_less_of_a_record_takes_back_nothing_that_another_has_verified()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, _, space) = await copy.LinkedAsync();
        await copy.Access.ReadAsync(ana.Session, space, default);
        var later = await copy.SignInAsync(ana);
        var hers = await copy.Access.WriteAsync(later, space, default);
        await hers.DecideAsync(state => state.CallMe(ana.Me, "Anna", copy.Today), default);
        await hers.DecideAsync(state => state.CallMe(ana.Me, "Anouk", copy.Today), default);
        await copy.Directories.RememberAsync(later, default);
        var known = (await copy.Directories.FindAsync(ana.Session.Identity, default)).Marks[space.ToString()];
        Assert.True(known.IsBound && ana.Session.Content.Marks[space.ToString()].IsBound);

        await copy.Directories.RememberAsync(ana.Session, default);

        Assert.Equal(known.Seq, (await copy.Directories.FindAsync(ana.Session.Identity, default)).Marks[space.ToString()].Seq);
    }

    [Fact]
    public async Task A_visit_stands_in_the_list_until_it_has_idled_its_time()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var idle = TimeSpan.FromMinutes(ana.Session.Preferences.IdleMinutes);
        copy.Clock.Advance(idle - TimeSpan.FromMinutes(1));
        var second = await copy.SignInAsync(ana);
        Assert.Equal(2, (await copy.Sessions.ListAsync(second, default)).Count);

        copy.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True(Assert.Single(await copy.Sessions.ListAsync(second, default)).IsThis);
    }

    [Fact]
    public async Task A_code_of_a_space_apart_is_open_for_72_hours_and_lets_in_without_an_end_where_none_is_said()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var space = await copy.ApartAsync(SpaceKind.Group, ana);
        await copy.Spaces.InviteAsync(ana.Session, space, Role.Member, null, default);
        Assert.Null(Assert.Single(await copy.Spaces.InvitationsAsync(ana.Session, space, default)).Until);

        copy.Clock.Advance(TimeSpan.FromHours(72) - TimeSpan.FromSeconds(1));
        ana = ana with { Session = await copy.SignInAsync(ana) };
        Assert.Single(await copy.Spaces.InvitationsAsync(ana.Session, space, default));
        copy.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(await copy.Spaces.InvitationsAsync(ana.Session, space, default));
    }

    [Fact]
    public async Task The_twenty_places_are_twenty_and_who_has_two_gives_one_to_who_has_none()
    {
        var derivations = new Derivations(new ArgonCost(1, 8));
        var go = new TaskCompletionSource();
        derivations.Admitted = _ => go.Task;
        Task<byte[]?> Derive(Asker asker) => derivations.DeriveAsync("words", new byte[16], derivations.Cost, asker, default);
        Asker Known(int account, string lane = "") => new($"account {account}", lane, IsKnown: true);

        // Two are worked on, twenty wait: of two accounts of them two each.
        List<Task<byte[]?>> asked = [.. Enumerable.Range(0, 20).Select(i => Derive(Known(i)))];
        asked.AddRange([Derive(Known(18, "again")), Derive(Known(19, "again"))]);
        Assert.Null(await Derive(Asker.Stranger([1])));
        Assert.Null(await Derive(Known(5)));

        // Somebody who waits nowhere yet takes the place of one of the two.
        var first = Derive(Known(100));
        var second = Derive(Known(101));
        Assert.Null(await Derive(Known(102)));
        go.SetResult();

        Assert.NotNull(await first);
        Assert.NotNull(await second);
        var answers = await Task.WhenAll(asked);
        Assert.Equal(2, answers.Count(answer => answer is null));
        Every.Of(answers.Take(18), Assert.NotNull);
    }

    [Fact]
    public async Task A_form_s_owner_is_named_by_sixteen_bytes()
    {
        await using var copy = await Copy.StartAsync();

        Assert.Equal(22, (await copy.SignUpAsync()).Session.Identity.FormOwner.Length);
    }
}
