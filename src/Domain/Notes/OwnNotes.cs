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

    /// <summary>For how many days a day can be told or changed, itself included, where there is one note for each.</summary>
    public const int OpenDays = 7;

    private protected OwnNoteKept() { }

    /// <summary>True while a day can be told: today and the six days before.</summary>
    public static bool CanBeTold(DateOnly day, DateOnly today) => day <= today && day > today.AddDays(-OpenDays);

    /// <summary>Which note.</summary>
    public required Id<OwnNote> Id { get; init; }

    /// <summary>The day it was first kept, or the day it is about, on the calendar of its writer.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Its shape: what its record declares.</summary>
    public NoteShape Shape() => NoteShape.Of(GetType());

    /// <summary>What was typed, part by part in the order of the form; null where a part was left empty.</summary>
    public IReadOnlyList<string?> Texts() => [.. Shape().Fields.Where(field => field.Kind == FieldKind.Words).Select(field => (string?)field.Of(this))];

    /// <summary>True if it says something without any words, by what was chosen.</summary>
    public virtual bool IsChosen() => Shape().Fields.Any(field => field is { Kind: FieldKind.Choice or FieldKind.Scale, IsRequired: false } && field.Of(this) is not null);

    /// <summary>True if keeping this changes <paramref name="other"/> instead of standing beside it: it has the same id, or is the one of its day or part.</summary>
    public bool Replaces(OwnNoteKept other) => Shape().AreOne(this, other);
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
    /// <exception cref="ArgumentException">It says nothing, or a field holds what it cannot: a text that is blank or too long, a number off its scale, a choice there is not.</exception>
    public Decision Keep(OwnNoteKept note)
    {
        var texts = note.Texts();
        if (note.Shape().Fields.Any(field => !Fits(field, field.Of(note))) || (texts.All(text => text is null) && !note.IsChosen()))
        {
            throw new ArgumentException("A note says something, and what stands in a field fits it.", nameof(note));
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

    private static bool Fits(NoteField field, object? value) => value is null ? !field.IsRequired : field.Kind switch
    {
        FieldKind.Words => !string.IsNullOrWhiteSpace((string)value) && ((string)value).Length <= field.Most,
        FieldKind.Choice => Enum.IsDefined(field.Type, value),
        FieldKind.Scale => (int)value >= 0 && (int)value <= field.Most,
        _ => true,
    };
}
