using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Steadfast.Vault.Log;
using Steadfast.Vault.Sealing;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault.Accounts;

/// <summary>When somebody wants to be reminded, week by week.</summary>
/// <param name="Zone">IANA zone of day and hour.</param>
/// <param name="Hour">0 to 23.</param>
public sealed record ReminderTime(DayOfWeek Day, int Hour, string Zone);

/// <summary>Reminders by mail: a clock, and nothing else. They are asked for by a person, and nothing that anybody does here ever brings one about.</summary>
/// <remarks>
/// A reminder's row has an id of its own, which stands in its owner's sealed directory only. The address is sealed to the program, since it must be read
/// while nobody is signed in: whoever runs the copy can read it, and a thief of the database without the pepper cannot.
/// </remarks>
public sealed class Reminders
{
    /// <summary>How many are sent without a sign-in in between.</summary>
    public const int MostUnanswered = 2;

    private readonly Stores _stores;
    private readonly Slots _slots;
    private readonly Pepper _pepper;
    private readonly Directories _directories;
    private readonly Steps _steps;
    private readonly TimeProvider _clock;

    internal Reminders(Stores stores, Slots slots, Pepper pepper, Directories directories, Steps steps, TimeProvider clock) =>
        (_stores, _slots, _pepper, _directories, _steps, _clock) = (stores, slots, pepper, directories, steps, clock);

    /// <summary>When this person is reminded; null if they are not. The address is not given back: a borrowed device need not show it.</summary>
    public async Task<ReminderTime?> FindAsync(Session session, CancellationToken cancellationToken) =>
        (await _directories.FindAsync(session.Identity, cancellationToken)).Mail is { } mail && Convert.FromBase64String(mail) is var id
        && await _stores.Main.ReadAsync(db => MailRows.FindAsync(db, null, id), cancellationToken) is { } row ? Open(row)?.At : null;

    /// <summary>Begins to remind, or changes when and where to.</summary>
    /// <param name="proof">Asked for, since somebody else's mailbox here would tell them week by week whether this person signs in.</param>
    /// <param name="address">One that mail can be sent to; the page makes sure of that.</param>
    /// <returns>Signed in when done, wrong, halfway, or later.</returns>
    public async Task<SignIn> SetAsync(Session session, Proof proof, string address, ReminderTime at, CancellationToken cancellationToken)
    {
        var (answer, slot) = await _slots.ProveAsync(session.Content.SignInTag, proof, withCode: true, TriedFrom.Inside(session), cancellationToken);
        if (slot is null)
        {
            return answer;
        }

        // Listed first: a listing without a row reminds of nothing, while a row that is not listed could never be stopped.
        var now = _clock.GetUtcNow();
        var mail = (await _directories.ChangeAsync(
            session.Identity,
            directory =>
                Told.In(directory, TidingKind.MailSet, now) with { Mail = directory.Mail ?? Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)) },
            cancellationToken)).Mail!;
        _steps.After("mail: listed");
        var id = Convert.FromBase64String(mail);
        var letter = JsonSerializer.SerializeToUtf8Bytes(new Letter(address, at));
        await _stores.Main.WriteAsync(
            (db, tx) => MailRows.PutAsync(db, tx, id, Aead.Seal(_pepper.MailKey, Padding.Pad(letter), Context(id))), cancellationToken);
        return SignIn.Done(null, session);
    }

    /// <summary>Stops reminding; nothing happens if there is nothing to stop.</summary>
    public async Task StopAsync(Session session, CancellationToken cancellationToken)
    {
        await DeleteAsync(await _directories.FindAsync(session.Identity, cancellationToken), cancellationToken);
        _steps.After("mail: stopped");
        await _directories.ChangeAsync(session.Identity, directory => directory.Mail is null ? directory : directory with { Mail = null }, cancellationToken);
    }

    /// <summary>Takes what is to be sent in this minute: the addresses whose hour it is, each once a day whichever program asks.</summary>
    /// <remarks>
    /// Only in the first minute of the hour. Whoever was not reminded then, because the program was down or the mail server away, is reminded a week later:
    /// no mail ever tells by its minute what happened here.
    /// </remarks>
    /// <returns>Each address with what <see cref="SentAsync"/> takes.</returns>
    public async Task<IReadOnlyList<(string Address, string Id)>> TakeDueAsync(CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        List<(string, string)> due = [];
        foreach (var row in await _stores.Main.ReadAsync(db => MailRows.ListAsync(db, null, MostUnanswered), cancellationToken))
        {
            if (Open(row) is { } letter && IsNow(letter.At, now)
                && await _stores.Main.WriteAsync((db, tx) => MailRows.TakeAsync(db, tx, row.Id, Days.Of(now)), cancellationToken))
            {
                due.Add((letter.Address, Convert.ToBase64String(row.Id)));
            }
        }

        return due;
    }

    /// <summary>Counts one that the mail server took; after two without a sign-in no more are sent.</summary>
    public Task SentAsync(string id, CancellationToken cancellationToken) =>
        _stores.Main.WriteAsync((db, tx) => MailRows.CountAsync(db, tx, Convert.FromBase64String(id)), cancellationToken);

    /// <summary>Begins to count anew, since the person signed in.</summary>
    internal async Task ArrivedAsync(SealedDirectory directory, CancellationToken cancellationToken)
    {
        if (directory.Mail is { } mail)
        {
            await _stores.Main.WriteAsync((db, tx) => MailRows.ResetAsync(db, tx, Convert.FromBase64String(mail)), cancellationToken);
        }
    }

    /// <summary>Deletes the row a directory leads to.</summary>
    internal async Task DeleteAsync(SealedDirectory directory, CancellationToken cancellationToken)
    {
        if (directory.Mail is { } mail)
        {
            await _stores.Main.WriteAsync((db, tx) => MailRows.DeleteAsync(db, tx, Convert.FromBase64String(mail)), cancellationToken);
        }
    }

    private static bool IsNow(ReminderTime at, DateTimeOffset now) =>
        TimeZoneInfo.ConvertTime(now, TimeZoneInfo.TryFindSystemTimeZoneById(at.Zone, out var zone) ? zone : TimeZoneInfo.Utc) is var local
        && local.DayOfWeek == at.Day && local.Hour == at.Hour && local.Minute == 0;

    private Letter? Open(MailRow row) =>
        Aead.Open(_pepper.MailKey, row.Sealed, Context(row.Id)) is { } opened ? JsonSerializer.Deserialize<Letter>(Padding.Unpad(opened)) : null;

    private static byte[] Context(byte[] id) => [.. Encoding.ASCII.GetBytes("mail/1"), .. id];

    private sealed record Letter(string Address, ReminderTime At);
}
