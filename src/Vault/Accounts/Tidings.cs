using Steadfast.Vault.Log;

namespace Steadfast.Vault.Accounts;

/// <summary>What may have happened to an account that its owner is told of inside the product, and nowhere else.</summary>
public enum TidingKind
{
    /// <summary>A sign-in from a place without one in the thirty days before.</summary>
    NewPlace,

    /// <summary>Somebody came in with the recovery code.</summary>
    Recovered,

    /// <summary>The passphrase was changed.</summary>
    PassphraseChanged,

    /// <summary>A new recovery code was made.</summary>
    CodeChanged,

    /// <summary>A second factor was set.</summary>
    FactorSet,

    /// <summary>The second factor was removed.</summary>
    FactorRemoved,

    /// <summary>The passphrase was right, and several codes of the second factor were not.</summary>
    CodesMissed,

    /// <summary>Somebody who has the recovery code, and nothing else, began to wait for it to open alone.</summary>
    CodeAlone,

    /// <summary>A reminder by mail was turned on.</summary>
    MailSet,

    /// <summary>Something the person had withdrawn was put back where it waits; it was kept from going out.</summary>
    WithdrawnCameBack,

    /// <summary>Something the person had withdrawn was put back, and went out.</summary>
    WithdrawnWentOut,

    /// <summary>A backup was put back, and what the person had on its way was dropped.</summary>
    WaitingDropped,

    /// <summary>
    /// Somebody put an old row of the account back, or of its directory: an earlier passphrase or recovery code was right again, or an earlier second
    /// factor is.
    /// </summary>
    PutBack,
}

/// <summary>One such thing.</summary>
/// <param name="Day">In UTC.</param>
public sealed record Tiding(TidingKind Kind, DateOnly Day);

/// <summary>What the owner of an account is told of it, sealed in their directory: kind and day, never an hour or a place.</summary>
public sealed class Tidings
{
    private readonly Directories _directories;
    private readonly Sessions _sessions;

    internal Tidings(Directories directories, Sessions sessions) => (_directories, _sessions) = (directories, sessions);

    /// <summary>What is to be told in this session, oldest first; at most eight.</summary>
    /// <remarks>Of a new place nothing is told at that place: whoever came from there knows, and is not the one to put it away.</remarks>
    public async Task<IReadOnlyList<Tiding>> ListAsync(Session session, CancellationToken cancellationToken) =>
        [
            .. ((await _directories.FindAsync(session.Identity, cancellationToken)).Told ?? []).Where(told => told.IsFor(session))
                .Select(told => new Tiding(told.Kind, DateOnly.FromDayNumber(told.Day)))];

    /// <summary>Puts away the first <paramref name="count"/> of what <see cref="ListAsync"/> gives: what came since they were read stays.</summary>
    /// <remarks>Whoever came in by a row that was put back does not put that away: it stays until the passphrase is changed, and for the owner.</remarks>
    public async Task PutAwayAsync(Session session, int count, CancellationToken cancellationToken)
    {
        var changed = await _directories.ChangeAsync(
            session.Identity,
            directory =>
            {
                var known = (directory.Told ?? []).Where(told => told.IsFor(session)).Take(count)
                    .Where(told => told.Kind != TidingKind.PutBack || !session.Content.IsPutBack).ToList();
                return known.Count == 0 ? directory : directory with { Told = [.. directory.Told!.Except(known)] };
            },
            cancellationToken);
        session.Content = session.Content.Knowing(changed);
        await _sessions.SaveAsync(session, cancellationToken);
    }
}

/// <summary>A tiding as the directory keeps it.</summary>
/// <param name="Day">A day number, in UTC.</param>
/// <param name="Place">
/// The place it came from, if it is not to be told there: the beginning of its lane; base 64, as records compare text by its characters.
/// </param>
internal sealed record Told(TidingKind Kind, int Day, string? Place = null)
{
    // Few, so that what a directory holds stays small; the newest count.
    private const int Most = 8;

    /// <summary>True for what tells of the database or its backups, and not of somebody who signed in.</summary>
    public bool IsUrgent => Kind is TidingKind.WithdrawnCameBack or TidingKind.WithdrawnWentOut or TidingKind.WaitingDropped or TidingKind.PutBack;

    public bool IsFor(Session session) => Place is null || Place != session.Content.Place;

    /// <summary>Adds one; the same of the same day is one.</summary>
    public static SealedDirectory In(SealedDirectory directory, TidingKind kind, DateTimeOffset now, string? place = null) =>
        With(directory.Told ?? [], kind, now, place) is var told && ReferenceEquals(told, directory.Told) ? directory : directory with { Told = told };

    /// <summary>The same list where it is told already.</summary>
    public static List<Told> With(List<Told> known, TidingKind kind, DateTimeOffset now, string? place = null) =>
        new Told(kind, Days.Of(now), place) is var told && known.Contains(told) ? known : [.. known.Append(told).TakeLast(Most)];
}
