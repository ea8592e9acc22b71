using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Tests.Vault.Log.Tampering;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Accounts;

public sealed class InviteTests
{
    [Fact]
    public async Task A_code_links_two_people_once_however_it_is_typed()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, cleo) = (await copy.SignUpAsync(), await copy.SignUpAsync(), await copy.SignUpAsync());
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);
        Assert.Equal(copy.Now.AddHours(72), invitation.Expires);
        Assert.Equal(invitation, await copy.Links.OpenInvitationAsync(ana.Session, default));

        var typed = invitation.Code.ToLowerInvariant().Replace('-', ' ');
        Assert.Equal(invitation.Space, await copy.Links.JoinAsync(ben.Session, typed, copy.Named(ben, "Ben"), default));

        Assert.Equal(invitation.Space, await copy.Links.JoinAsync(ben.Session, typed, copy.Named(ben, "Ben"), default));
        Assert.Null(await copy.Links.JoinAsync(cleo.Session, invitation.Code, copy.Named(cleo, "Cleo"), default));
        Assert.Empty(await copy.Access.SharedAsync(cleo.Session, default));
        Assert.Null(await copy.Links.OpenInvitationAsync(ana.Session, default));
        Assert.Equal(4, (await copy.Access.ReadAsync(ana.Session, invitation.Space, default)).Receipt.Sequence);
    }

    [Fact]
    public async Task A_code_that_somebody_has_begun_to_join_by_is_theirs_also_before_they_are_in()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, cleo) = (await copy.SignUpAsync(), await copy.SignUpAsync(), await copy.SignUpAsync());
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);
        copy.Steps.After = name => _ = name == "join: claimed" ? throw new OperationCanceledException(name) : 0;
        await Assert.ThrowsAsync<OperationCanceledException>(() => copy.Links.JoinAsync(ben.Session, invitation.Code, copy.Named(ben, "Ben"), default));
        copy.Steps.After = static _ => { };

        Assert.Null(await copy.Links.JoinAsync(cleo.Session, invitation.Code, copy.Named(cleo, "Cleo"), default));

        Assert.Equal(invitation.Space, await copy.Links.JoinAsync(ben.Session, invitation.Code, copy.Named(ben, "Ben"), default));
        Assert.Equal(ben.Me, (await copy.Access.ReadAsync(ana.Session, invitation.Space, default)).Other);
    }

    [Fact]
    public async Task Ones_own_code_and_no_code_link_nobody()
    {
        await using var copy = await Copy.StartAsync();
        var ana = await copy.SignUpAsync();
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);

        Assert.Null(await copy.Links.JoinAsync(ana.Session, invitation.Code, copy.Named(ana, "Ana"), default));
        Assert.Null(await copy.Links.JoinAsync(ana.Session, Codes.New(), copy.Named(ana, "Ana"), default));
        Assert.Null(await copy.Links.JoinAsync(ana.Session, "", copy.Named(ana, "Ana"), default));
        Assert.NotNull(await copy.Links.OpenInvitationAsync(ana.Session, default));
    }

    [Fact]
    public async Task A_code_is_worth_joining_by_to_the_last_of_seventy_two_hours()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);
        copy.Clock.Advance(TimeSpan.FromHours(72) - TimeSpan.FromSeconds(1));

        Assert.NotNull(await copy.Links.JoinAsync(await copy.SignInAsync(ben), invitation.Code, copy.Named(ben, "Ben"), default));
    }

    [Fact]
    public async Task A_code_is_worth_nothing_after_seventy_two_hours_and_the_next_one_is_another()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);
        copy.Clock.Advance(TimeSpan.FromHours(72) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await copy.Links.OpenInvitationAsync(await copy.SignInAsync(ana), default));
        copy.Clock.Advance(TimeSpan.FromSeconds(1));
        var (hers, his) = (await copy.SignInAsync(ana), await copy.SignInAsync(ben));

        Assert.Null(await copy.Links.JoinAsync(his, invitation.Code, copy.Named(ben, "Ben"), default));

        Assert.Null(await copy.Links.OpenInvitationAsync(hers, default));
        var next = await copy.Links.InviteAsync(hers, copy.Named(ana, "Ana"), default);
        Assert.NotEqual(invitation.Code, next.Code);
        Assert.Equal([next.Space], await copy.Access.SharedAsync(hers, default));
        Assert.Null(await copy.Links.JoinAsync(his, invitation.Code, copy.Named(ben, "Ben"), default));
        Assert.Equal(next.Space, await copy.Links.JoinAsync(his, next.Code, copy.Named(ben, "Ben"), default));
    }

    [Fact]
    public async Task A_cancelled_code_is_worth_nothing_and_its_space_is_gone()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);

        await copy.Links.CancelAsync(ana.Session, default);

        Assert.Null(await copy.Links.JoinAsync(ben.Session, invitation.Code, copy.Named(ben, "Ben"), default));
        Assert.Empty(await copy.Access.SharedAsync(ana.Session, default));
        await Assert.ThrowsAsync<DoorClosedException>(() => copy.Access.ReadAsync(ana.Session, invitation.Space, default));
        await copy.Links.CancelAsync(ana.Session, default);
    }

    [Fact]
    public async Task Cancelling_after_somebody_joined_takes_nothing_away()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, space) = await copy.LinkedAsync();

        await copy.Links.CancelAsync(ana.Session, default);

        Assert.Equal([space], await copy.Access.SharedAsync(ana.Session, default));
        Assert.Equal("Ana", (await copy.Access.ReadAsync(ben.Session, space, default)).State.Names[ana.Me]);
    }

    [Fact]
    public async Task Of_two_who_come_at_once_one_joins()
    {
        await using var copy = await Copy.StartAsync();
        await using var other = copy.Another();
        var (ana, ben, cleo) = (await copy.SignUpAsync(), await copy.SignUpAsync(), await copy.SignUpAsync());
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);

        var joined = await Task.WhenAll(
            copy.Links.JoinAsync(ben.Session, invitation.Code, copy.Named(ben, "Ben"), default), other.Links.JoinAsync(
                cleo.Session, invitation.Code, copy.Named(cleo, "Cleo"), default));

        Assert.Single(joined, space => space == invitation.Space);
        Assert.Single(joined, space => space is null);
        Assert.Equal(2, (await copy.Access.ReadAsync(ana.Session, invitation.Space, default)).Members.Count);
    }

    [Fact]
    public async Task A_used_or_expired_code_stays_so_when_its_row_says_otherwise()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, cleo) = (await copy.SignUpAsync(), await copy.SignUpAsync(), await copy.SignUpAsync());
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Ana"), default);
        var fresh = (await Image.ReadAsync(copy.Database))["invite"].Rows[0];
        await copy.Links.JoinAsync(ben.Session, invitation.Code, copy.Named(ben, "Ben"), default);
        var image = await Image.ReadAsync(copy.Database);
        image["invite"].Rows[0] = fresh;
        await image.WriteAsync(copy.Database);
        await using (var other = copy.Another())
        {
            Assert.Null(await other.Links.JoinAsync(await other.SignInAsync(cleo), invitation.Code, copy.Named(cleo, "Cleo"), default));
            Assert.Equal(2, (await other.Access.ReadAsync(await other.SignInAsync(ana), invitation.Space, default)).Members.Count);
        }

        var old = await copy.Links.InviteAsync(await copy.SignInAsync(cleo), copy.Named(cleo, "Cleo"), default);
        copy.Clock.Advance(TimeSpan.FromHours(73));
        image = await Image.ReadAsync(copy.Database);
        Assert.NotEmpty(image["invite"].Rows);
        foreach (var row in image["invite"].Rows)
        {
            row[image["invite"].At("expires")] = copy.Now.AddDays(1).ToUnixTimeSeconds();
        }

        await image.WriteAsync(copy.Database);
        await using var another = copy.Another();
        Assert.Null(await another.Links.JoinAsync(await another.SignInAsync(ben), old.Code, copy.Named(ben, "Ben"), default));
    }

    [Fact]
    public async Task The_four_words_differ_when_somebody_stands_in_between()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben, id) = await copy.LinkedAsync();
        var view = await copy.Lines.OpenAsync(ana.Session, id, default);
        var hers = Words(view);
        Assert.Equal(hers, (await copy.Access.ReadAsync(ben.Session, id, default)).FourWords);

        var between = Identity.New(ben.Me);
        foreach (var change in (Func<MemberRecord, MemberRecord>[])[member => member with { Encryption = between.EncryptionPublic },
            member => member with { Verification = between.SigningPublic }])
        {
            var other = view.Members.Members.Single(member => member.Person == ben.Me);
            Assert.NotEqual(hers, Words(view with { Members = view.Members with { Members = view.Members.Members.Replace(other, change(other)) } }));
        }

        IReadOnlyList<string> Words(View seen) =>
            new SpaceView<SharedState>(copy.Access, copy.Lines, Steadfast.Web.Codec.ForSpaces, ana.Session, seen).FourWords;
    }

    [Fact]
    public async Task Neither_the_code_nor_a_name_nor_a_key_stands_in_the_database()
    {
        await using var copy = await Copy.StartAsync();
        var (ana, ben) = (await copy.SignUpAsync(), await copy.SignUpAsync());
        var invitation = await copy.Links.InviteAsync(ana.Session, copy.Named(ana, "Anastasia"), default);
        await EnsureAbsentAsync();
        await copy.Links.JoinAsync(ben.Session, invitation.Code, copy.Named(ben, "Benedict"), default);
        await EnsureAbsentAsync();

        async Task EnsureAbsentAsync()
        {
            var key = (await copy.Lines.OpenAsync(ana.Session, invitation.Space, default)).Keys[0].Key;
            await Canaries.EnsureAbsentAsync(
                copy.Database, [invitation.Code, invitation.Code.Replace("-", "", StringComparison.Ordinal), "Anastasia", "Benedict", ana.Name, ben.Name],
                [key, Codes.SecretOf(invitation.Code)]);
        }
    }
}
