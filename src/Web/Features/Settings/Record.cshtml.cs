using Steadfast.Domain;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Settings;

/// <summary>A space on the page of receipts.</summary>
/// <param name="Other">Whom it is shared with; null for one's own notes.</param>
/// <param name="IsLost">True if it is no longer there, or cannot be shown: the receipt is that of the record as this person saw it last.</param>
/// <param name="Broken">Which space it is if its record does not agree with itself; else null.</param>
public sealed record RecordLine(Receipt? Receipt, PersonName? Other, bool IsLost = false, Id<Space>? Broken = null);

/// <summary>How long each of a person's records is, with its receipt to keep.</summary>
public sealed class RecordModel(Access access, Losses losses) : SignedInPage
{
    /// <summary>One's own notes, then what is shared, oldest first.</summary>
    public IReadOnlyList<RecordLine> Lines { get; private set; } = [];

    /// <summary>Opens each of them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!Session.NotesAreOpen)
        {
            throw new NotesLockedException();
        }

        var gone = (await losses.FindAsync(Session, cancellationToken)).Where(loss => loss.Kind == LossKind.Gone).ToList();
        List<RecordLine> lines = [gone.Find(loss => loss.IsNotes) is { } notes
            ? new(notes.Seen, null, true)
            : new((await access.ReadNotesAsync(Session, cancellationToken)).Receipt, null)];
        foreach (var shared in await access.ReadSharedAsync(Session, cancellationToken))
        {
            lines.Add(new(shared.Receipt, SharedPage.NameOfOther(shared, W)));
        }

        // What is broken shows only when it is opened.
        var broken = (await losses.FindAsync(Session, cancellationToken)).Where(loss => loss is { IsNotes: false, Kind: LossKind.Broken });
        Lines = [
            .. lines, .. broken.Select(loss => new RecordLine(loss.Seen, new(W["ours.other"]), true, loss.Space)),
            .. gone.Where(loss => !loss.IsNotes).Select(loss => new RecordLine(loss.Seen, new(W["ours.other"]), true))];
    }
}
