using Steadfast.Vault;
using Steadfast.Vault.Log;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Settings;

/// <summary>A space on the page of receipts.</summary>
/// <param name="Other">Whom it is shared with; null for one's own notes.</param>
/// <param name="IsRewound">True when what this person saw earlier is no longer part of it.</param>
public sealed record RecordLine(Receipt Receipt, PersonName? Other, bool IsRewound);

/// <summary>How long each of a person's records is, with its receipt to keep.</summary>
public sealed class RecordModel(Access access) : SignedInPage
{
    /// <summary>One's own notes, then what is shared, oldest first.</summary>
    public IReadOnlyList<RecordLine> Lines { get; private set; } = [];

    /// <summary>Opens each of them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var notes = await access.ReadNotesAsync(Session, cancellationToken);
        List<RecordLine> lines = [new(notes.Receipt, null, notes.IsRewound)];
        foreach (var id in await access.SharedAsync(Session, cancellationToken))
        {
            var shared = await access.ReadAsync(Session, id, cancellationToken);
            var name = shared.Other is { } other ? shared.State.Names.GetValueOrDefault(other) : null;
            lines.Add(new(shared.Receipt, new(name ?? W["ours.other"]), shared.IsRewound));
        }

        Lines = lines;
    }
}
