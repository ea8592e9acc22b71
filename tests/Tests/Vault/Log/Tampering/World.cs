using System.Net;
using System.Security.Cryptography;
using System.Text;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Needs;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Tests.Support;
using Steadfast.Vault;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;

namespace Steadfast.Tests.Vault.Log.Tampering;

/// <summary>
/// A database with something of everything in it, and what its people see when they open it in a fresh process. Ana and Ben share a space; Cleo and Dan
/// did, and Cleo left quietly; Eve and Fay have each invited somebody; Gil, who has an account, was told Eve's code. Ana keeps a group in which Ben and Gil
/// are, Gil until a
/// day, and what Ben wrote there waits to be let in; another one of hers is closed.
/// </summary>
public sealed class World : IAsyncLifetime
{
    private const string ErasedWords = "what Ana wrote and erased";
    private const string DraftForm = "/m/some-page/2";
    private static readonly IPAddress s_home = IPAddress.Parse("192.0.2.7");
    // What is proposed there comes after some minutes.
    private static readonly DateTimeOffset s_later = Copy.Noon.AddMinutes(7);
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<BrowserCookies, string> _shown = [];
    private string _eveCode = "";

    internal Database Database { get; private set; } = null!;

    /// <summary>As it was when everybody had signed out, but for one session of Ana's and one of Ben's.</summary>
    internal Image Whole { get; private set; } = null!;

    /// <summary>The same database half an hour's writing earlier.</summary>
    internal Image Earlier { get; private set; } = null!;

    /// <summary>What everybody sees while nobody has tampered.</summary>
    internal IReadOnlyDictionary<string, string> Untouched { get; private set; } = null!;

    internal Someone Ana { get; private set; } = null!;

    internal Someone Ben { get; private set; } = null!;

    internal Someone Cleo { get; private set; } = null!;

    internal Someone Dan { get; private set; } = null!;

    internal Someone Eve { get; private set; } = null!;

    internal Someone Fay { get; private set; } = null!;

    internal Someone Gil { get; private set; } = null!;

    /// <summary>Ana's and Ben's.</summary>
    internal Id<Space> Shared { get; private set; }

    /// <summary>Dan's, which was Cleo's too.</summary>
    internal Id<Space> Left { get; private set; }

    /// <summary>The group of Ana, Ben and Gil, under other ids.</summary>
    internal Id<Space> Apart { get; private set; }

    /// <summary>Who Gil is in it.</summary>
    internal Id<Person> GilApart { get; private set; }

    /// <summary>A group of Ana's that is closed.</summary>
    internal Id<Space> Closed { get; private set; }

    /// <summary>Eve's, which nobody has joined.</summary>
    internal Id<Space> Open { get; private set; }

    /// <summary>Under what her invitation is found.</summary>
    internal byte[] EvesInvite => Hash.Sha256(Hkdf.Derive(Codes.SecretOf(_eveCode), "id"));

    internal Id<Space> Notes { get; private set; }

    /// <summary>The row of Ana's erased page as it was, words and key in it.</summary>
    internal object?[] Unerased { get; private set; } = null!;

    internal Export AnasExport { get; private set; } = null!;

    internal Export DansExport { get; private set; } = null!;

    /// <summary>The cookie of a session of Ana's that is open, with her notes.</summary>
    internal string AnasCookie { get; private set; } = "";

    /// <summary>Ana's, and that of somebody who is not signed in.</summary>
    private BrowserCookies[] Browsers => [new("of Ana", AnasCookie), new("of nobody", null)];

    public async ValueTask InitializeAsync()
    {
        Database = await Databases.FreshAsync();
        await using (var copy = Copy.At(Database, Copy.Noon))
        {
            (Ana, Ben, Shared) = await copy.LinkedAsync();
            (Cleo, Dan, Left) = await copy.LinkedAsync();
            (Eve, Fay, Gil) = (
                await copy.SignUpAsync("eve has another passphrase"), await copy.SignUpAsync("fay has another passphrase"),
                await copy.SignUpAsync("gil has another passphrase"));
            foreach (var (name, someone) in new[] { ("Ana", Ana), ("Ben", Ben), ("Cleo", Cleo), ("Dan", Dan), ("Eve", Eve), ("Fay", Fay), ("Gil", Gil) })
            {
                _names[name] = someone.Name;
            }

            await WriteAsync(copy);
        }

        // A minute is all they are kept for, so another process keeps them shortly before everybody looks.
        await using (var late = Copy.At(Database, s_later.AddSeconds(-30)))
        {
            foreach (var browser in Browsers)
            {
                var words = $"what they are to put right in the browser {browser.Forms}";
                _shown.Add(browser, (await late.Shown.KeepAsync(new(200, "text/html", null, browser.Visit is not null, words), browser, default))!);
            }
        }

        Whole = await Image.ReadAsync(Database);
        Untouched = await LookAsync(Whole);
    }

    /// <summary>Writes the rows, opens the database as a fresh process two minutes later and tells what everybody sees, by what it is about.</summary>
    internal async Task<SortedDictionary<string, string>> LookAsync(Image image)
    {
        await image.WriteAsync(Database);
        var seen = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Copy copy;
        try
        {
            copy = Copy.At(Database, s_later);
        }
        catch (Exception e) when (e is RefusedException or StoreUnavailableException or LogBrokenException)
        {
            seen["program"] = $"refused: does not start: {e.GetType().Name}";
            return seen;
        }
        catch (Exception e)
        {
            seen["program"] = $"an unexpected {e}";
            return seen;
        }

        await using (copy)
        {
            seen["program"] = "starts";
            await LookAsync(copy, seen);
        }

        return seen;
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private async Task WriteAsync(Copy copy)
    {
        var (hers, his) = (await copy.Access.WriteAsync(Ana.Session, Shared, default), await copy.Access.WriteAsync(Ben.Session, Shared, default));
        var (first, second) = (NewId<Promise>(), NewId<Promise>());
        await hers.DecideAsync(state => state.Promises.Make(first, Ana.Me, Ben.Me, Terms("Ring the school"), PromiseSize.Small, "UTC", copy.Today), default);
        await his.DecideAsync(state => state.Promises.Find(first)!.Accept(Ben.Me, copy.Today), default);

        var notes = await copy.Access.WriteNotesAsync(Ana.Session, default);
        Notes = notes.Id;
        var page = NewId<JournalPage>();
        await notes.DecideAsync(state => state.Journal.Write(NewId<JournalPage>(), "a page that stays", copy.Now), default);
        await notes.DecideAsync(state => state.Journal.Write(page, ErasedWords, copy.Now), default);
        var before = await Image.ReadAsync(Database);
        Unerased = before["entry"].Rows.Single(row => Belongs(row[0], Notes) && (long)row[1]! == 3);
        await notes.EraseAsync(happened => happened is JournalEvent e && e.Id == page, default);
        await notes.DecideAsync(state => state.Journal.Write(NewId<JournalPage>(), "another page that stays", copy.Now), default);
        Earlier = await Image.ReadAsync(Database);

        // One entry was held and is in the log; one is held and not due yet.
        await his.DelayAsync(new MemberNamed("Benno", copy.Today) { By = Ben.Me }, copy.Now, 0, default);
        copy.Clock.Advance(TimeSpan.FromMinutes(1));
        hers = await copy.Access.WriteAsync(Ana.Session, Shared, default);
        await hers.DecideAsync(state => state.Promises.Make(second, Ana.Me, Ben.Me, Terms("Fix the gate"), PromiseSize.Medium, "UTC", copy.Today), default);
        await his.DecideAsync(state => state.Promises.Find(first)!.Say(Ben.Me, PromiseOutcome.Kept, "she rang on Tuesday", copy.Today), default);
        await EveryEvent.WriteAsync(copy, Ana, Ben, Shared);
        await hers.DelayAsync(new MemberNamed("Anna", copy.Today) { By = Ana.Me }, copy.Now.AddMinutes(9), 0, default);

        await copy.Links.LeaveAsync(Cleo.Session, Left, 30, default);
        var dans = await copy.Access.WriteAsync(Dan.Session, Left, default);
        foreach (var name in (string[])["Daniel", "Danny", "Dan again"])
        {
            await dans.DelayAsync(state => state.CallMe(Dan.Me, name, copy.Today), TimeSpan.Zero, default);
        }

        await dans.EraseAsync(happened => happened is MemberNamed { Name: "Danny" }, default);
        await dans.DecideAsync(state => state.CallMe(Dan.Me, "Dan at last", copy.Today), default);
        var invitation = await copy.Links.InviteAsync(Eve.Session, copy.Named(Eve, "Eve"), default);
        (Open, _eveCode) = (invitation.Space, invitation.Code);
        await copy.Links.InviteAsync(Fay.Session, copy.Named(Fay, "Fay"), default);
        await WriteApartAsync(copy);
        await copy.Kept.PutAsync("forms/1", [1, 2, 3], default);
        await copy.Kept.PutAsync("forms/2", [4, 5, 6], default);
        foreach (var isPrivate in (bool[])[true, false])
        {
            await copy.Drafts.KeepAsync(
                Ana.Session, DraftForm, isPrivate, new Dictionary<string, string> { ["What"] = isPrivate ? "half a private thought" : "half a promise" },
                default);
            await copy.Drafts.KeepAsync(Ben.Session, DraftForm, isPrivate, new Dictionary<string, string> { ["What"] = "a thought of Ben's" }, default);
        }

        foreach (var someone in (Someone[])[Ana, Ben])
        {
            await copy.Reminders.SetAsync(
                someone.Session, someone.Passphrase, $"{someone.Name}@example.org", new(DayOfWeek.Sunday, 9, "Europe/Berlin"), default);
        }

        AnasExport = await copy.Exports.MakeAsync(Ana.Session, default);
        DansExport = await copy.Exports.MakeAsync(Dan.Session, default);
        await CommitVisitsAsync(copy);
    }

    private async Task WriteApartAsync(Copy copy)
    {
        Apart = await copy.ApartAsync(SpaceKind.Group, Ana, Ben);
        await copy.JoinAsync(Ana, Gil, Apart, "one until a day", until: copy.Today.AddDays(30));
        GilApart = (await copy.Access.ReadAsync(Gil.Session, Apart, default)).Me;
        var his = await copy.Access.WriteAsync(Ben.Session, Apart, default);
        await his.SubmitAsync(state => state.CallMe(his.Me, "one who was let in", copy.Today), default);
        var hers = await copy.Access.WriteAsync(Ana.Session, Apart, default);
        Assert.True(await hers.ReleaseAsync(Assert.Single(await hers.ToReleaseAsync(default)).Id, default));
        await his.SubmitAsync(state => state.CallMe(his.Me, "one who waits", copy.Today), default);
        Closed = await copy.ApartAsync(SpaceKind.Group, Ana);
        await (await copy.Access.WriteAsync(Ana.Session, Closed, default)).CloseAsync(copy.Today.AddDays(20), default);
    }

    // Everybody comes once more and signs out, so that what they verified is in their directories; Ana and Ben come again and stay.
    private async Task CommitVisitsAsync(Copy copy)
    {
        foreach (var someone in (Someone[])[Ana, Ben, Cleo, Dan, Eve, Fay, Gil])
        {
            var session = (await copy.Accounts.SignInAsync(someone.Name, someone.Passphrase, s_home, default)).Session!;
            await copy.Access.ReadNotesAsync(session, default);
            foreach (var space in await copy.Access.SharedAsync(session, default))
            {
                await copy.Access.ReadAsync(session, space, default);
            }

            await copy.Sessions.EndOthersAsync(session, default);
            await copy.Sessions.EndAsync(session, default);
        }

        AnasCookie = await StayAsync(copy, Ana);
        await StayAsync(copy, Ben);
    }

    private async Task<string> StayAsync(Copy copy, Someone someone)
    {
        var signIn = await copy.Accounts.SignInAsync(someone.Name, someone.Passphrase, s_home, default);
        await copy.Access.ReadNotesAsync(signIn.Session!, default);
        await copy.Access.ReadAsync(signIn.Session!, Shared, default);
        return signIn.Token!;
    }

    private async Task LookAsync(Copy copy, SortedDictionary<string, string> seen)
    {
        await SeeAsync("verify", async () => Clean(await copy.Verification.CheckDatabaseAsync(default)));
        await SeeAsync("receipts of Ana", async () => Clean(await copy.Verification.CompareAsync(AnasExport, default)));
        await SeeAsync("receipts of Dan", async () => Clean(await copy.Verification.CompareAsync(DansExport, default)));
        await SeeAsync(
            "kept",
            async () =>
                (await copy.Kept.ListAsync("forms/", default)).Select(Convert.ToHexString).Order(StringComparer.Ordinal).ToList() is { Count: 2 } both
                    ? string.Join(' ', both)
                    : "gone");

        var cookie = await copy.Sessions.OpenAsync(AnasCookie, true, default);
        await SeeAsync("session of Ana", async () => cookie is null ? "gone"
            : $"{cookie.Me} {cookie.SignInName} {cookie.Preferences} "
                + $"{await copy.Sessions.ListAsync(cookie, default) switch { var list => $"{list.Count}, this {list.Count(line => line.IsThis)}" }}");
        foreach (var (browser, key) in _shown)
        {
            await SeeAsync(
                $"page shown again in the browser {browser.Forms}",
                async () => await copy.Shown.FindAsync(key, browser, default) is { } page ? $"{page.Status} {page.Html}" : "gone");
        }

        await SeeAsync("session of Ana, notes", async () => cookie is null ? "gone" : Words(await copy.Access.ReadNotesAsync(cookie, default)));
        await SeeAsync("session of Ana, shared", async () => cookie is null ? "gone" : Words(await copy.Access.ReadAsync(cookie, Shared, default)));

        Dictionary<string, Session?> people = [];
        foreach (var (name, someone) in new[] { ("Ana", Ana), ("Ben", Ben), ("Cleo", Cleo), ("Dan", Dan), ("Eve", Eve), ("Gil", Gil) })
        {
            await SeeAsync($"sign-in of {name}", async () =>
            {
                var signIn = await copy.Accounts.SignInAsync(someone.Name, someone.Passphrase, s_home, default);
                people[name] = signIn.Session;
                return signIn.Session is { } session ? $"{session.Me} {session.SignInName}" : $"refused: {signIn.Outcome}";
            });
        }

        foreach (var (name, space) in new[] { ("Ana", Shared), ("Ben", Shared), ("Dan", Left), ("Cleo", Left), ("Gil", Shared), ("Ana", Left),
            ("Dan", Shared) })
        {
            await SeeAsync(
                $"{name} in the space of {(space == Shared ? "Ana" : "Dan")}",
                async () => people.GetValueOrDefault(name) is not { } session ? "refused: not signed in"
                : Words(await copy.Access.ReadAsync(session, space, default)));
        }

        foreach (var name in people.Keys.ToList())
        {
            await SeeAsync(
                $"notes of {name}",
                async () =>
                    people.GetValueOrDefault(name) is not { } session ? "refused: not signed in" : Words(await copy.Access.ReadNotesAsync(session, default)));
        }

        foreach (var (name, space) in new[] { ("Ana", Apart), ("Ben", Apart), ("Gil", Apart), ("Ana", Closed) })
        {
            await SeeAsync($"{name} in the {(space == Apart ? "group" : "closed group")}", async () => people.GetValueOrDefault(name) is not { } session
                ? "refused: not signed in"
                : Words(await copy.Access.ReadAsync(session, space, default)));
        }

        await SeeAsync("groups of Ana", async () => people.GetValueOrDefault("Ana") is not { } ana
            ? "refused: not signed in" : string.Join(' ', await copy.Spaces.ListAsync(ana, default)) is { Length: > 0 } all ? all : "gone");
        await SeeAsync("what Ana is to let in", async () => people.GetValueOrDefault("Ana") is not { } ana ? "refused: not signed in"
            : (await (await copy.Access.ReadAsync(ana, Apart, default)).ToReleaseAsync(default)).SingleOrDefault()?.ToString() ?? "gone");

        if (people.GetValueOrDefault("Ana") is { } ana)
        {
            foreach (var isPrivate in (bool[])[true, false])
            {
                await SeeAsync(
                    $"draft of Ana, private {isPrivate}",
                    async () =>
                        await copy.Drafts.FindAsync(ana, DraftForm, isPrivate, default) is { } draft ? string.Join(' ', draft.Fields) + draft.Kept : "gone");
            }
        }

        foreach (var name in (string[])["Ana", "Ben"])
        {
            await SeeAsync($"reminder of {name}", async () => people.GetValueOrDefault(name) is not { } session ? "refused: not signed in"
                : (await copy.Reminders.FindAsync(session, default))?.ToString() ?? "gone");
        }

        await SeeAsync(
            "invitation of Eve",
            async () =>
                people.GetValueOrDefault("Eve") is not { } eve
                    ? "refused: not signed in"
                    : (await copy.Links.OpenInvitationAsync(eve, default))?.ToString() ?? "gone");
        await SeeAsync(
            "Gil joins Eve",
            async () =>
                people.GetValueOrDefault("Gil") is not { } gil
                    ? "refused: not signed in"
                    : (await copy.Links.JoinAsync(gil, _eveCode, _ => Decision.Accept(), default))?.ToString() ?? "gone");
        await SeeAsync(
            "Gil in the space of Eve",
            async () => people.GetValueOrDefault("Gil") is not { } gil ? "refused: not signed in" : Words(await copy.Access.ReadAsync(gil, Open, default)));
        await SeeAsync("Eve in the space of Eve", async () => people.GetValueOrDefault("Eve") is not { } eve ? "refused: not signed in"
            : await copy.Access.ReadAsync(eve, Open, default) is { Other: not null } open ? Words(open) : "gone");

        copy.Clock.Advance(TimeSpan.FromMinutes(9));
        await SeeAsync("held by Ana, for Ben", async () => people.GetValueOrDefault("Ben") is not { } ben ? "refused: not signed in"
            : (await copy.Access.ReadAsync(ben, Shared, default)).State.Names[Ana.Me] switch { "Anna" => "came", "Anouk" => "gone", var other => other });
        await SeeAsync(
            "recovery of Ana",
            async () =>
                (await copy.Accounts.RecoverAsync(Ana.Code, "a new passphrase of Ana", s_home, default)).Session is { } back
                    ? $"{back.Me} {back.SignInName}"
                    : "refused: wrong code");

        async Task SeeAsync(string about, Func<Task<string>> look)
        {
            try
            {
                seen[about] = await look();
            }
            catch (Exception e) when (e is LogBrokenException or DoorClosedException or NotesLockedException)
            {
                seen[about] = $"refused: {e.GetType().Name}: {e.Message}";
            }
            catch (Exception e)
            {
                seen[about] = $"an unexpected {e}";
            }
        }
    }

    private static string Clean(VerificationReport report) => report.Faults.Count == 0 ? "clean" : "refused: " + string.Join("; ", report.Faults);

    private static string Words<TState>(SpaceView<TState> space)
        where TState : SpaceState =>
        (space.IsRewound ? "rewound: " : "") + StateWords.Whole(space.State) + $" {string.Join(' ', space.Members)} {string.Join(' ', space.FourWords)}";

    private static PromiseTerms Terms(string what) => new(what, new DateOnly(2026, 3, 5), "by Wednesday evening");

    internal static bool Belongs(object? value, Id<Space> space) => value is byte[] bytes && bytes.AsSpan().SequenceEqual(space.ToBytes());

    private static Id<T> NewId<T>() => Id<T>.From(RandomNumberGenerator.GetBytes(16));
}
