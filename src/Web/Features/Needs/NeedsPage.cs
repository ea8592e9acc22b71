using Steadfast.Domain.Needs;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Needs;

/// <summary>A page of what the person needs.</summary>
public abstract class NeedsPage(Access access) : SignedInPage
{
    /// <summary>What the person needs, as it stands.</summary>
    public NeedBook Book => Notes.State.Needs;

    /// <summary>Words of the reader's language that two people can take in two ways.</summary>
    public IEnumerable<string> Vague => W["needs.vague"].Split(',');

    /// <summary>The person's notes.</summary>
    protected SpaceView Notes { get; private set; } = null!;

    /// <summary>The notes to write in, for what the person does.</summary>
    protected OpenSpace NotesForWriting => access.ForWriting(Notes);

    /// <summary>Opens the notes.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => Notes = await access.ReadNotesAsync(Session, cancellationToken);
}
