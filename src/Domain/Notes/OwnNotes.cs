using System.Collections.Immutable;

namespace Steadfast.Domain.Notes;

/// <summary>Stands for one thing that somebody keeps in their own notes, in <see cref="Id{T}"/>.</summary>
public abstract class OwnNote
{
    private OwnNote() { }
}

/// <summary>Something that somebody keeps for themselves, whole, as it stands now; only ever in their private space.</summary>
/// <remarks>Changing it stores all of it once more under the same id. What it said before is erased together with it.</remarks>
public abstract record OwnNoteKept : SpaceEvent
{
    /// <summary>The longest text in any part of a note, in UTF-16 code units.</summary>
    public const int MaxWordsLength = 4_000;

    private protected OwnNoteKept() { }

    /// <summary>Which note.</summary>
    public required Id<OwnNote> Id { get; init; }

    /// <summary>The day it was first kept, or the day it is about, on the calendar of its writer.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What was typed, part by part in the order of the form; null where a part was left empty.</summary>
    public abstract IReadOnlyList<string?> Texts();

    /// <summary>True if it says something without any words, by what was chosen.</summary>
    public virtual bool IsChosen() => false;

    /// <summary>True if keeping this changes <paramref name="other"/> instead of standing beside it: it has the same id, or is the one of its day or part.</summary>
    public virtual bool Replaces(OwnNoteKept other) => other.Id == Id && other.GetType() == GetType();
}

/// <summary>Everything somebody keeps for themselves beside the journal, as the fold of their private space.</summary>
public sealed record OwnNotes
{
    /// <summary>Nothing kept.</summary>
    public static readonly OwnNotes Empty = new();

    private ImmutableDictionary<(Type Kind, Id<OwnNote> Id), OwnNoteKept> ById { get; init; } = ImmutableDictionary<(Type Kind, Id<OwnNote> Id), OwnNoteKept>.Empty;

    private ImmutableList<(Type Kind, Id<OwnNote> Id)> Order { get; init; } = [];

    /// <summary>All notes of a kind, the one that was first kept last coming first.</summary>
    public IEnumerable<T> All<T>() where T : OwnNoteKept
    {
        for (var i = Order.Count - 1; i >= 0; i--)
        {
            if (Order[i].Kind == typeof(T))
            {
                yield return (T)ById[Order[i]];
            }
        }
    }

    /// <summary>A note, or null if there is none of that kind and id.</summary>
    public T? Find<T>(Id<OwnNote> id) where T : OwnNoteKept => (T?)ById.GetValueOrDefault((typeof(T), id));

    /// <summary>Decides to keep a note, or to change the one it replaces, which keeps its id and its day. The same note twice is one.</summary>
    /// <exception cref="ArgumentException">It says nothing, or a text in it is blank or too long.</exception>
    public Decision Keep(OwnNoteKept note)
    {
        var texts = note.Texts();
        if (texts.Any(text => text is not null && (string.IsNullOrWhiteSpace(text) || text.Length > OwnNoteKept.MaxWordsLength)) || (texts.All(text => text is null) && !note.IsChosen()))
        {
            throw new ArgumentException("A note says something, and each of its texts has 1 to 4,000 characters.", nameof(note));
        }

        if (ById.Values.FirstOrDefault(note.Replaces) is { } standing)
        {
            note = note with { Id = standing.Id, Day = standing.Day };
            return note == standing ? Decision.Accept() : Decision.Accept(note);
        }

        return Decision.Accept(note);
    }

    /// <summary>Evolves by one event.</summary>
    public OwnNotes Evolve(OwnNoteKept happened)
    {
        var key = (happened.GetType(), happened.Id);
        return this with { ById = ById.SetItem(key, happened), Order = ById.ContainsKey(key) ? Order : Order.Add(key) };
    }
}
