using System.Data.Common;
using Steadfast.Domain;
using Steadfast.Tests.Support;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;

namespace Steadfast.Tests.Vault.Log.Tampering;

/// <summary>What comes of somebody's hand on the database.</summary>
public enum Verdict
{
    /// <summary>
    /// The words concerned are not shown: a broken log, a failed sign-in, a session or a draft that is gone, a closed door, a program that does not start,
    /// a fault of verification.
    /// </summary>
    Detected,

    /// <summary>All words, and who may read them, are as they were written. What may change is said where it stands.</summary>
    WithoutEffect,

    /// <summary>An earlier state, whole in itself: told by a receipt that its reader, or an export, has kept.</summary>
    ReceiptOnly,
}

/// <summary>
/// Every column of every table in the hands of somebody who can write the database and has no key: never is a word shown that was not written so.
/// </summary>
/// <remarks>security.md 6, row "Tamper". The tables and columns come from the live schema: a new column without a verdict fails.</remarks>
public sealed class TamperTests(World world) : IClassFixture<World>
{
    private const string Deleted = "row deleted";
    private const string Replaced = "row replaced by another's";

    /// <summary>A verdict a column, and after it the cases that come out otherwise: target and kind, or the start of both.</summary>
    private static readonly Dictionary<string, (Verdict Verdict, (string Case, Verdict Verdict)[] But)> s_verdicts = new(StringComparer.Ordinal)
    {
        ["account.signin_tag"] = (Verdict.Detected, []),
        ["account.code_tag"] = (Verdict.Detected, []),
        ["account.kdf"] = (Verdict.Detected, []),
        ["account.salt"] = (Verdict.Detected, []),
        ["account.slot_pass"] = (Verdict.Detected, []),
        ["account.slot_code"] = (Verdict.Detected, []),
        ["account.*"] = (Verdict.Detected, []),

        // How many may be tried in an hour, and from where without waiting: no word hangs on it.
        ["lane.account"] = (Verdict.WithoutEffect, []),
        ["lane.lane"] = (Verdict.WithoutEffect, []),
        ["lane.hour"] = (Verdict.WithoutEffect, []),
        ["lane.tries"] = (Verdict.WithoutEffect, []),
        ["lane.known_day"] = (Verdict.WithoutEffect, []),
        ["lane.*"] = (Verdict.WithoutEffect, []),

        ["identity.id"] = (Verdict.Detected, []),
        ["identity.directory"] = (Verdict.Detected, []),
        ["identity.apart"] = (Verdict.Detected, []),
        // Only that two sessions do not overwrite each other hangs on it.
        ["identity.version"] = (Verdict.WithoutEffect, []),
        ["identity.*"] = (Verdict.Detected, []),

        ["space.id"] = (Verdict.Detected, []),
        ["space.head_seq"] = (Verdict.Detected, []),
        ["space.head_hash"] = (Verdict.Detected, []),
        ["space.epoch"] = (Verdict.Detected, []),
        ["space.empty_after"] = (Verdict.Detected, []),
        ["space.*"] = (Verdict.Detected, []),

        ["entry.space"] = (Verdict.Detected, []),
        ["entry.seq"] = (Verdict.Detected, []),
        ["entry.header"] = (Verdict.Detected, []),
        ["entry.sig"] = (Verdict.Detected, []),
        ["entry.ct"] = (Verdict.Detected, []),
        ["entry.wrapped_dek"] = (Verdict.Detected, []),
        ["entry.*"] = (Verdict.Detected, []),

        ["space_grant.space"] = (Verdict.Detected, []),
        ["space_grant.identity"] = (Verdict.Detected, []),
        ["space_grant.epoch"] = (Verdict.Detected, []),
        ["space_grant.wrapped_key"] = (Verdict.Detected, []),
        ["space_grant.until_day"] = (Verdict.Detected, []),
        ["space_grant.*"] = (Verdict.Detected, []),

        // The end of what waits beside a log is known to its reader only.
        ["waiting.owner"] = (Verdict.Detected, [("Dan's last", Verdict.ReceiptOnly)]),
        ["waiting.box"] = (Verdict.Detected, [("Dan's last", Verdict.ReceiptOnly)]),
        ["waiting.id"] = (Verdict.Detected, [("Dan's", Verdict.WithoutEffect)]),
        // When, and not what or to whom: a held entry comes earlier or later, or not.
        ["waiting.due"] = (Verdict.WithoutEffect, [("held: null", Verdict.Detected), ("held: swapped", Verdict.Detected), ("held: copied", Verdict.Detected)]),
        // An entry carries its place with it, so rows may change places; one that is held opens only where it was put.
        ["waiting.sealed"] = (Verdict.Detected, [
            ("Dan's first: swapped", Verdict.WithoutEffect), ("Dan's erased one: swapped", Verdict.WithoutEffect),
            ("Dan's notice: swapped", Verdict.WithoutEffect),
            ("Dan's last: swapped", Verdict.WithoutEffect)]),
        ["waiting.*"] = (Verdict.Detected, [("Dan's last: " + Deleted, Verdict.ReceiptOnly)]),

        ["invite.id"] = (Verdict.Detected, []),
        ["invite.blob"] = (Verdict.Detected, []),
        // The day that counts is inside the blob; this one is for the timer that deletes.
        ["invite.expires"] = (Verdict.WithoutEffect, []),
        ["invite.used"] = (Verdict.Detected, []),
        ["invite.*"] = (Verdict.Detected, []),

        ["kept.name"] = (Verdict.Detected, []),
        ["kept.sealed"] = (Verdict.Detected, []),
        ["kept.*"] = (Verdict.Detected, []),

        ["mail.id"] = (Verdict.Detected, []),
        ["mail.sealed"] = (Verdict.Detected, []),
        // How often a clock may strike before somebody signs in; never where, and never what it says.
        ["mail.sends"] = (Verdict.WithoutEffect, []),
        ["mail.sent_day"] = (Verdict.WithoutEffect, []),
        ["mail.*"] = (Verdict.Detected, []),

        ["session.id"] = (Verdict.Detected, []),
        ["session.owner"] = (Verdict.Detected, []),
        ["session.sealed"] = (Verdict.Detected, []),
        ["session.sealed_private"] = (Verdict.Detected, []),
        ["session.sealed_seen"] = (Verdict.Detected, []),
        // The day in the list of sessions; and times for the timer that deletes, while those that count are under the seals.
        ["session.created_day"] = (Verdict.WithoutEffect, []),
        ["session.private_until"] = (Verdict.WithoutEffect, []),
        ["session.seen_minute"] = (Verdict.WithoutEffect, []),
        ["session.expires"] = (Verdict.WithoutEffect, []),
        ["session.idle_minutes"] = (Verdict.WithoutEffect, []),
        ["session.*"] = (Verdict.Detected, []),

        ["shown.id"] = (Verdict.Detected, []),
        ["shown.sealed"] = (Verdict.Detected, []),
        // The minute that counts is under the seal; this one is for the timer that deletes.
        ["shown.expires"] = (Verdict.WithoutEffect, []),
        ["shown.*"] = (Verdict.Detected, []),

        ["version.list"] = (Verdict.Detected, []),
        ["version.step"] = (Verdict.Detected, []),
        ["version.*"] = (Verdict.Detected, []),
    };

    public static TheoryData<string> EveryTable() => [.. s_verdicts.Keys.Select(column => column.Split('.')[0]).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Every_column_of_every_table_has_a_verdict() =>
        Assert.Equal(
            world.Whole.Tables.SelectMany(table => (string[])[$"{table.Name}.*", .. table.Columns.Select(column => $"{table.Name}.{column.Name}")])
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            s_verdicts.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Untouched_everybody_sees_all_that_was_written()
    {
        Assert.DoesNotContain(
            world.Untouched, pair => pair.Value.Contains("unexpected", StringComparison.Ordinal) || pair.Value.StartsWith("rewound", StringComparison.Ordinal));
        Assert.Equal(
            ["Ana in the space of Dan", "Cleo in the space of Dan", "Dan in the space of Ana", "Gil in the space of Ana"],
            world.Untouched.Where(pair => IsRefusal(pair.Value)).Select(pair => pair.Key));
        Assert.Equal(world.Untouched, await world.LookAsync(world.Whole));
    }

    [Theory]
    [MemberData(nameof(EveryTable))]
    public async Task No_hand_on_a_table_has_a_wrong_word_shown(string table)
    {
        List<string> otherwise = [];
        HashSet<string> looked = [];
        foreach (var (column, name, image) in world.Whole.Tables.Where(known => known.Name == table).SelectMany(known => Mutations(known)))
        {
            string found;
            try
            {
                found = Found(await world.LookAsync(image));
            }
            catch (DbException)
            {
                // The engine refuses such rows.
                continue;
            }

            looked.Add(column);
            var (verdict, but) = s_verdicts[$"{table}.{column}"];
            var expected = but.Where(exception => name.StartsWith(exception.Case, StringComparison.Ordinal)).Select(exception => exception.Verdict)
                .Append(verdict).First().ToString();
            if (!found.StartsWith(expected, StringComparison.Ordinal))
            {
                otherwise.Add($"{table}.{column}, {name}: {expected} expected, {found}");
            }
        }

        Assert.True(otherwise.Count == 0, string.Join('\n', otherwise));

        // An engine that refused every change of a column would prove nothing about it.
        Assert.Equal(
            world.Whole.Tables.Where(known => known.Name == table).SelectMany(known => known.Columns.Select(column => column.Name)).Append("*").Distinct()
                .Order(),
            looked.Order());
    }

    /// <summary>SQLite lets a column hold a value of any kind, whatever it was made for.</summary>
    [Theory]
    [MemberData(nameof(EveryTable))]
    [Trait("Engine", "sqlite")]
    public async Task No_value_of_another_kind_is_an_error_of_the_program(string table)
    {
        List<string> errors = [];
        HashSet<string> looked = [];
        foreach (var known in world.Whole.Tables.Where(known => known.Name == table))
        {
            foreach (var (name, index) in Targets(known).Where(target => target.Index >= 0).DistinctBy(target => target.Index).Take(3))
            {
                foreach (var (column, at) in known.Columns.Select((column, at) => (column, at)))
                {
                    foreach (var other in column.IsBytes
                        ? (object[])["x", 5L]
                        : known.Rows[index][at] is string
                        ? [new byte[] { 1 }]
                        : [1.5, "x", new byte[] { 1 }])
                    {
                        if (Changed(known, rows => rows[index][at] = other) is { } image)
                        {
                            looked.Add(column.Name);
                            errors.AddRange((await world.LookAsync(image)).Where(seen => seen.Value.StartsWith("an unexpected", StringComparison.Ordinal))
                                .Select(seen => $"{table}.{column.Name} of {name} = {other}: {seen.Key}: {seen.Value[..Math.Min(seen.Value.Length, 300)]}"));
                        }
                    }
                }
            }
        }

        Assert.True(errors.Count == 0, string.Join('\n', errors.Take(12)));
        Assert.Equal(
            world.Whole.Tables.Where(known => known.Name == table).SelectMany(known => known.Columns.Select(column => column.Name)).Distinct().Order(),
            looked.Order());
    }

    [Theory]
    [InlineData("shared", 1)]
    [InlineData("shared", 3)]
    [InlineData("notes", 1)]
    public async Task A_tail_cut_off_is_told_by_the_receipts_of_its_readers(string which, int count)
    {
        var space = which == "shared" ? world.Shared : world.Notes;
        var rest = world.Whole.Copied();
        Entries(rest, space).TakeLast(count).ToList().ForEach(row => rest["entry"].Rows.Remove(row));

        Assert.StartsWith("Detected", Found(await world.LookAsync(rest)), StringComparison.Ordinal);

        SetHead(rest, space);
        var seen = await world.LookAsync(rest);
        Assert.StartsWith("ReceiptOnly", Found(seen), StringComparison.Ordinal);
        Assert.Contains("is not part of this record", seen["receipts of Ana"], StringComparison.Ordinal);
        foreach (var reader in which == "shared"
            ? (string[])["Ana in the space of Ana", "Ben in the space of Ana", "session of Ana, shared"]
            : ["notes of Ana", "session of Ana, notes"])
        {
            Assert.StartsWith("rewound", seen[reader], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_old_file_put_back_is_told_by_a_kept_export_and_by_a_session_that_outlived_it()
    {
        var old = world.Earlier.Copied();
        var sessions = old["session"].Rows;
        sessions.Clear();
        sessions.AddRange(world.Whole["session"].Rows);

        var seen = await world.LookAsync(old);

        Assert.Contains("is not part of this record", seen["receipts of Ana"], StringComparison.Ordinal);
        Assert.Contains("is not part of this record", seen["receipts of Dan"], StringComparison.Ordinal);
        Assert.StartsWith("rewound", seen["session of Ana, shared"], StringComparison.Ordinal);
        Assert.DoesNotContain(seen, pair => pair.Value.Contains("unexpected", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Erased_words_put_back_are_read_by_nobody()
    {
        var image = world.Whole.Copied();
        var row = Entries(image, world.Notes).Single(entry => (long)entry[1]! == 3);
        Assert.Null(row[4]);
        (row[4], row[5]) = (world.Unerased[4], world.Unerased[5]);

        Assert.Equal("WithoutEffect", Found(await world.LookAsync(image)));
    }

    [Fact]
    public async Task Words_erased_without_a_notice_are_missed()
    {
        foreach (var (space, seq) in new[] { (world.Notes, 2L), (world.Shared, 5L) })
        {
            var image = world.Whole.Copied();
            var row = Entries(image, space).Single(entry => (long)entry[1]! == seq);
            (row[4], row[5]) = (null, null);

            Assert.StartsWith("Detected", Found(await world.LookAsync(image)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Entries_in_another_order_are_refused_also_with_a_head_of_their_own()
    {
        for (var first = 1; first < Entries(world.Whole, world.Shared).Count; first++)
        {
            var image = world.Whole.Copied();
            var entries = Entries(image, world.Shared);
            (entries[first - 1][1], entries[first][1]) = (entries[first][1], entries[first - 1][1]);
            SetHead(image, world.Shared);

            var seen = await world.LookAsync(image);
            Assert.StartsWith("Detected", Found(seen), StringComparison.Ordinal);
            Assert.Contains(nameof(Steadfast.Vault.LogBrokenException), seen["Ben in the space of Ana"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_entry_said_twice_is_refused_also_one_that_was_held()
    {
        for (var seq = 1; seq <= Entries(world.Whole, world.Shared).Count; seq++)
        {
            var image = world.Whole.Copied();
            var entries = Entries(image, world.Shared);
            image["entry"].Rows.Add([entries[0][0], entries.Count + 1L, .. entries[seq - 1][2..]]);
            SetHead(image, world.Shared);

            var seen = await world.LookAsync(image);
            Assert.StartsWith("Detected", Found(seen), StringComparison.Ordinal);
            Assert.Contains(nameof(Steadfast.Vault.LogBrokenException), seen["Ben in the space of Ana"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_entry_left_out_of_the_middle_is_missed_also_with_all_moved_up()
    {
        for (var seq = 1; seq < Entries(world.Whole, world.Shared).Count; seq++)
        {
            var image = world.Whole.Copied();
            image["entry"].Rows.Remove(Entries(image, world.Shared)[seq - 1]);
            foreach (var (row, place) in Entries(image, world.Shared).Select((row, at) => (row, at + 1L)))
            {
                row[1] = place;
            }

            SetHead(image, world.Shared);
            Assert.StartsWith("Detected", Found(await world.LookAsync(image)), StringComparison.Ordinal);
        }
    }

    /// <summary>What came of it: the verdict, and after it what differs.</summary>
    private string Found(SortedDictionary<string, string> seen)
    {
        var differs = world.Untouched.Where(pair => seen.GetValueOrDefault(pair.Key, "gone") != pair.Value
            && !(IsRefusal(pair.Value) && IsRefusal(seen.GetValueOrDefault(pair.Key, "gone"))))
            .Select(pair => (pair.Key, Value: seen.GetValueOrDefault(pair.Key, "gone"))).ToList();
        var words = string.Concat(differs.Select(pair => $"\n    {pair.Key}: {pair.Value}"));
        return differs.Any(pair => !IsRefusal(pair.Value) && !IsRewound(pair.Value)) ? "WRONG" + words
            : differs.Any(pair => IsRewound(pair.Value)) ? nameof(Verdict.ReceiptOnly) + words
            : differs.Count > 0 ? nameof(Verdict.Detected) + words
            : nameof(Verdict.WithoutEffect);
    }

    private static bool IsRefusal(string value) => value == "gone" || value.StartsWith("refused: ", StringComparison.Ordinal);

    private static bool IsRewound(string value) => value.StartsWith("rewound: ", StringComparison.Ordinal);

    private IEnumerable<(string Column, string Name, Image Image)> Mutations(Table table)
    {
        foreach (var (target, index) in Targets(table))
        {
            var row = table.Rows[index];
            var near = Another(table, index, alike: true);
            var foreign = Another(table, index, alike: false);
            foreach (var (column, at) in table.Columns.Select((column, at) => (column, at)))
            {
                foreach (var (kind, change) in Changes(table, target, index, at, near, foreign))
                {
                    var changed = Changed(table, rows => change(rows));
                    if (changed is not null)
                    {
                        yield return (column.Name, $"{target}: {kind}", changed);
                    }
                }
            }

            yield return ("*", $"{target}: {Deleted}", Changed(table, rows => rows.RemoveAt(index))!);
            if (foreign >= 0 && table.Columns.Any(column => !column.IsKey) && Changed(table, rows => ReplaceBut(rows)) is { } replaced)
            {
                yield return ("*", $"{target}: {Replaced}", replaced);
            }

            void ReplaceBut(List<object?[]> rows)
            {
                for (var at = 0; at < table.Columns.Count; at++)
                {
                    rows[index][at] = table.Columns[at].IsKey ? row[at] : table.Rows[foreign][at];
                }
            }
        }
    }

    private static IEnumerable<(string Kind, Action<List<object?[]>> Change)> Changes(Table table, string target, int index, int at, int near, int foreign)
    {
        var column = table.Columns[at];
        var value = table.Rows[index][at];
        foreach (var place in Places(target, column, value))
        {
            yield return ($"flipped at {place}", rows => rows[index][at] = Flipped(value!, place));
        }

        if (column.IsNullable)
        {
            yield return value is null ? ("filled", rows => rows[index][at] = column.IsBytes ? new byte[32] : 1L) : ("null", rows => rows[index][at] = null);
        }

        if (near >= 0)
        {
            yield return ("swapped", rows => (rows[index][at], rows[near][at]) = (rows[near][at], rows[index][at]));
        }

        if (foreign >= 0)
        {
            yield return ("copied", rows => rows[index][at] = table.Rows[foreign][at]);
        }
    }

    // In every field of a header and of what holds one, for an entry of each kind; elsewhere in the middle.
    private static int[] Places(string target, Column column, object? value) => (target, column.Name, value) switch
    {
        (_, _, null) => [],
        ("joined" or "made" or "held" or "notice", "header", _) => [0, 1, 3, 20, 37, 45, 60, 89, 100, 130, 160, 189],
        ("held" or "Dan's first", "sealed", byte[] bytes) => [0, 7, 10, 60, 189, 230, 264, 265, 267, bytes.Length - 1],
        (_, _, byte[] { Length: 0 }) => [],
        (_, _, byte[] bytes) => [bytes.Length / 2],
        (_, _, string text) => [text.Length - 1],
        _ => [0],
    };

    private static object Flipped(object value, int place)
    {
        switch (value)
        {
            case byte[] bytes:
                var flipped = bytes.ToArray();
                flipped[place] ^= 1;
                return flipped;
            case string text:
                return text[..place] + (char)(text[place] ^ 1) + text[(place + 1)..];
            default:
                return (long)value + 1;
        }
    }

    /// <summary>The whole image with one table changed; null if that changes nothing.</summary>
    private Image? Changed(Table table, Action<List<object?[]>> change)
    {
        var image = world.Whole.Copied();
        var rows = image.Tables.Single(known => known.Name == table.Name && known.InSessions == table.InSessions).Rows;
        change(rows);
        return rows.Count == table.Rows.Count
            && rows.Zip(table.Rows).All(pair => pair.First.Select(Image.Words).SequenceEqual(pair.Second.Select(Image.Words), StringComparer.Ordinal))
            ? null
            : image;
    }

    /// <summary>Another row of the same owner, or of another; the owner is the first of several keys. -1 if there is none.</summary>
    private static int Another(Table table, int index, bool alike)
    {
        var isOwned = table.Columns.Count(column => column.IsKey) > 1;
        var owner = Image.Words(table.Rows[index][0]);
        var others = Enumerable.Range(1, table.Rows.Count - 1).Select(step => (index + step) % table.Rows.Count)
            .Where(other => !isOwned || Image.Words(table.Rows[other][0]) == owner == alike).ToList();
        return others.Count == 0 ? -1 : alike ? others[0] : others[^1];
    }

    private IEnumerable<(string Name, int Index)> Targets(Table table) => table.Name switch
    {
        "account" or "lane" => [("Ana", Row(table, world.Ana.Session.Content.SignInTag))],
        "identity" => [("Ana", Row(table, world.Ana.Me.ToBytes()))],
        "space" => [("shared", Row(table, world.Shared.ToBytes())), ("notes", Row(table, world.Notes.ToBytes())), ("left", Row(table, world.Left.ToBytes())),
            ("group", Row(table, world.Apart.ToBytes())), ("closed group", Row(table, world.Closed.ToBytes()))],
        "entry" => [
            .. new[] { (1, "begun"), (3, "joined"), (5, "made"), (7, "held"), (9, "last") }.Select(
                entry => (entry.Item2, Row(table, world.Shared.ToBytes(), (long)entry.Item1))),
            .. new[] { (2, "page"), (3, "erased"), (4, "notice") }.Select(entry => (entry.Item2, Row(table, world.Notes.ToBytes(), (long)entry.Item1))),
            ("before leaving", Row(table, world.Left.ToBytes(), 4L)), ("left", Row(table, world.Left.ToBytes(), 5L)),
            .. new[] { (3, "joined the group"), (7, "release"), (8, "released") }
                .Select(entry => (entry.Item2, Row(table, world.Apart.ToBytes(), (long)entry.Item1))),
            ("closing", Row(table, world.Closed.ToBytes(), 3L))],
        "space_grant" => [
            ("Ana", Row(table, world.Shared.ToBytes(), world.Ana.Me.ToBytes(), 0L)), ("Ben", Row(table, world.Shared.ToBytes(), world.Ben.Me.ToBytes(), 0L)),
            ("Dan", Row(table, world.Left.ToBytes(), world.Dan.Me.ToBytes(), 0L)), ("Dan, after", Row(table, world.Left.ToBytes(), world.Dan.Me.ToBytes(), 1L)),
            ("Gil, until a day", Row(table, world.Apart.ToBytes(), world.GilApart.ToBytes(), 0L))],
        "waiting" => [
            .. Enumerable.Range(0, table.Rows.Count).Where(index => Is(table.Rows[index][0], world.Ana.Session.Identity.DraftsOwner))
                .Select((index, at) => ($"Ana's draft {at}", index)),
            ("held", Row(table, world.Shared.ToBytes())), ("to be released", Row(table, world.Apart.ToBytes())),
            .. new[] { (5, "Dan's first"), (7, "Dan's erased one"), (8, "Dan's notice"), (9, "Dan's last") }.Select(
                entry => (entry.Item2, Row(table, Tail.OwnerOf(world.Left), Array.Empty<byte>(), Tail.IdOf(entry.Item1))))],
        "session" => [("Ana", Row(table, Steadfast.Vault.Accounts.Session.IdOf(System.Buffers.Text.Base64Url.DecodeFromChars(world.AnasCookie))))],
        "invite" => [("Eve", Row(table, world.EvesInvite))],
        _ => Enumerable.Range(0, table.Rows.Count).Select(index => ($"row {index}", index)),
    };

    private static int Row(Table table, params object[] keys) => table.Rows.FindIndex(row => keys.Zip(row).All(pair => Is(pair.Second, pair.First)));

    private static bool Is(object? value, object key) => Image.Words(value) == Image.Words(key);

    private static List<object?[]> Entries(Image image, Id<Space> space) =>
        [.. image["entry"].Rows.Where(row => World.Belongs(row[0], space)).OrderBy(row => (long)row[1]!)];

    /// <summary>Sets a space's head to where its entries end, as anybody can who reads the program.</summary>
    private static void SetHead(Image image, Id<Space> space)
    {
        var rows = Entries(image, space);
        var head = rows.Aggregate(EntryHeader.NoHash, (head, row) => EntryHeader.Head((long)row[1]!, head, (byte[])row[2]!, (byte[])row[3]!));
        var row = image["space"].Rows.Single(row => World.Belongs(row[0], space));
        (row[1], row[2]) = ((long)rows.Count, head);
    }
}
