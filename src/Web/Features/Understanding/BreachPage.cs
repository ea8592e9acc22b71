using Microsoft.AspNetCore.Mvc;
using Steadfast.Domain;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Understanding;
using Steadfast.Vault;
using Steadfast.Vault.Log;

namespace Steadfast.Web.Features.Understanding;

/// <summary>A page about one breach that is described; without one it does not exist.</summary>
public abstract class BreachPage(Access access) : SignedInPage
{
    /// <summary>Which breach, from the address.</summary>
    [FromRoute] public Id<OwnNote> Id { get; set; }

    /// <summary>The breach as it stands.</summary>
    public Breach Breach => Notes.State.Breaches.Find(Id) ?? throw new DoorClosedException();

    /// <summary>The person's notes.</summary>
    protected SpaceView<NotesState> Notes { get; private set; } = null!;

    /// <summary>The notes to write in, for what the person does.</summary>
    protected OpenSpace<NotesState> NotesForWriting => access.ForWriting(Notes);

    /// <summary>The kinds of a breach in words, in the order of the form; empty where none is chosen.</summary>
    public static IEnumerable<string> KindsInWords(BreachDescribed description, Words w) =>
        [
            .. Named(description.Kinds).Where(kind => kind != BreachKinds.Own).Select(kind => w[KeyOf(kind)]),
            .. description.OwnKind is { } own ? [own] : Array.Empty<string>()];

    /// <summary>A line that names a breach in a list: its first words, or its kinds.</summary>
    public static string Line(Breach breach, Words w) =>
        breach.Description.Words is { } words ? Typed.FirstLine(words) : string.Join(", ", KindsInWords(breach.Description, w));

    /// <summary>When it happened, in words.</summary>
    public static string When(BreachOccurrenceNoted time, Words w)
    {
        var days = (time.From, time.To) switch
        {
            (null, _) => w["understanding.when.unknown"],
            ({ } from, { } to) when to != from => w["understanding.when.while", w.Day(from), w.Day(to)],
            ({ } from, _) => w.Day(from),
        };
        return time.IsAbout && time.From is not null ? w["understanding.when.about", days] : days;
    }

    /// <summary>The key of a kind's words; one's own has none of ours but the name of that.</summary>
    public static string KeyOf(BreachKinds kind) => "understanding.kind." + kind.ToString().ToLowerInvariant();

    /// <summary>Opens the notes, and the breach in them for all but an erasing that was sent twice.</summary>
    protected override async Task LoadAsync(CancellationToken cancellationToken) => Notes = await access.ReadNotesAsync(Session, cancellationToken);

    private static IEnumerable<BreachKinds> Named(BreachKinds kinds) =>
        Enum.GetValues<BreachKinds>().Where(kind => kind != BreachKinds.None && kinds.HasFlag(kind));
}
