using Steadfast.Domain;
using Steadfast.Vault.Accounts;
using Steadfast.Vault.Log;
using Steadfast.Vault.Storage;

namespace Steadfast.Vault;

/// <summary>What became of a record that somebody had read.</summary>
public enum LossKind
{
    /// <summary>It cannot be opened any more: it is gone from the database, or its reader's key is.</summary>
    Gone,

    /// <summary>What its reader had seen is no longer part of it.</summary>
    CutBack,

    /// <summary>It does not agree with itself, or says what nobody may say there: nothing of it is shown.</summary>
    Broken,
}

/// <summary>A record that is not what its reader had seen.</summary>
/// <param name="IsNotes">True for the person's own notes.</param>
/// <param name="Seen">The receipt of the record as they saw it last; null if that was not kept.</param>
public sealed record Loss(Id<Space> Space, bool IsNotes, LossKind Kind, Receipt? Seen);

/// <summary>Looks whether what a person has read is still there. It costs one look at the head of each space, opens nothing and writes nothing.</summary>
/// <remarks>
/// Only what a person had opened counts, and only while they list it and belong to it themselves: an invitation they cancelled, a joining or a leaving that
/// stopped midway, what
/// was put away and an account that is being erased are nobody's loss. That the other left leaves every head where it was.
/// </remarks>
public sealed class Losses
{
    private readonly Stores _stores;
    private readonly Directories _directories;
    private readonly Access _access;

    internal Losses(Stores stores, Directories directories, Access access) => (_stores, _directories, _access) = (stores, directories, access);

    /// <summary>
    /// What is not there any more of what this person has read, their notes first; empty when all is there, and while the database cannot be read.
    /// </summary>
    public async Task<IReadOnlyList<Loss>> FindAsync(Session session, CancellationToken cancellationToken)
    {
        try
        {
            var suspects = await _stores.Main.ReadAsync(
                async db =>
                {
                    List<Loss> lost = [];
                    foreach (var (space, mark) in Known(session))
                    {
                        var standing = await LogRows.StandingAsync(db, space.ToBytes(), Tail.OwnerOf(space), session.Me.ToBytes());
                        if (Judge(session, space, mark, standing) is { } kind)
                        {
                            lost.Add(
                                new(space, IsNotes(session, space), kind, mark.Seq == 0 ? null : new(space, mark.Seq, Convert.ToHexStringLower(mark.Head))));
                        }
                    }

                    return lost;
                },
                cancellationToken);
            return suspects.Count == 0 ? [] : await StillTheirsAsync(session, suspects, cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            return [];
        }
    }

    /// <summary>What became of the person's own notes; null if they are there.</summary>
    public async Task<Loss?> OfNotesAsync(Session session, CancellationToken cancellationToken) =>
        (await FindAsync(session, cancellationToken)).FirstOrDefault(loss => loss.IsNotes);

    private static IEnumerable<(Id<Space> Space, SpaceMark Mark)> Known(Session session)
    {
        var (marks, notes) = (session.Content.Marks, session.Content.Notes);
        return marks.Keys.Append(notes).OfType<string>().Concat(session.Broken.Select(space => space.ToString())).Distinct(StringComparer.Ordinal)
            .OrderByDescending(id => id == notes).Select(id => (Id<Space>.Parse(id, null), marks.GetValueOrDefault(id, SpaceMark.None)));
    }

    private static bool IsNotes(Session session, Id<Space> space) => session.Content.Notes == space.ToString();

    private static LossKind? Judge(Session session, Id<Space> space, SpaceMark mark, StandingRow? standing) => standing switch
    {
        null => LossKind.Gone,
        { HeadSeq: var head, Ends: var ends } when ends < Math.Min(head, 2) => LossKind.Gone,
        { Grants: 0 } when !IsNotes(session, space) => LossKind.Gone,
        { HeadSeq: var head, Waiting: var waiting } when head + waiting < mark.Seq => LossKind.CutBack,
        _ => session.Broken.Contains(space) ? LossKind.Broken : session.Rewound.Contains(space) ? LossKind.CutBack : null,
    };

    private async Task<IReadOnlyList<Loss>> StillTheirsAsync(Session session, List<Loss> suspects, CancellationToken cancellationToken)
    {
        try
        {
            var directory = await _directories.FindAsync(session.Identity, cancellationToken);
            List<Loss> lost = [];
            foreach (var loss in directory.IsErasing ? [] : suspects)
            {
                if (loss.IsNotes || (directory.Spaces.Contains(loss.Space.ToString()) && await _access.HasNotLeftAsync(session, loss.Space, cancellationToken)))
                {
                    lost.Add(loss);
                }
            }

            return lost;
        }
        catch (LogBrokenException)
        {
            // Without notes and directory an erasing stopped late; with a directory that does not open it is somebody's tampering.
            return await _directories.ExistsAsync(session.Identity, cancellationToken) ? suspects : [];
        }
    }
}
