using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;

namespace Steadfast.Web.Features.Understanding;

/// <summary>The form for something said of one breach; without the breach it does not exist.</summary>
/// <typeparam name="T">What is kept.</typeparam>
public abstract class BreachNotePage<T>(Access access) : NotePage<T>(access) where T : OwnNoteKept
{
    /// <summary>Which breach, from the address.</summary>
    [FromRoute(Name = "breach")] public Id<OwnNote> Of { get; set; }

    /// <summary>The breach as it stands.</summary>
    public Breach Breach => Notes.Breaches.Find(Of) ?? throw new DoorClosedException();

    /// <inheritdoc/>
    public override string Back => Places.Understanding.Show(Of);

    /// <summary>Opens the notes, and finds the breach in them.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        await base.LoadAsync(cancellationToken);
        _ = Breach;
    }
}

/// <summary>The page of something said of one breach of which its record says everything.</summary>
/// <typeparam name="T">What is kept.</typeparam>
public sealed class BreachNoteModel<T>(Access access) : BreachNotePage<T>(access) where T : OwnNoteKept;
