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

    /// <summary>Which note; all zeros for one that is stored without an id.</summary>
    public Id<OwnNote> Id { get; init; }

    /// <summary>The day it was first kept, or the day it is about, on the calendar of its writer; no day for one that is stored without.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Its shape: what its record declares.</summary>
    public NoteShape Shape() => NoteShape.Of(GetType());

    /// <summary>What was typed, part by part in the order of the form; null where a part was left empty.</summary>
    public IReadOnlyList<string?> Texts() => [.. Shape().Fields.Where(field => field.Kind == FieldKind.Words).Select(field => (string?)field.Of(this))];

    /// <summary>True if it says something without any words, by what was chosen.</summary>
    public virtual bool IsChosen() => Shape().Fields.Any(field => field switch
    {
        { Kind: FieldKind.Choice or FieldKind.Scale, IsRequired: false } => field.Of(this) is not null,
        { Kind: FieldKind.Ticks } => !Enum.ToObject(field.Type, 0).Equals(field.Of(this)),
        _ => false,
    });

    /// <summary>
    /// True if keeping this changes <paramref name="other"/> instead of standing beside it: it has the same id, or is the one of its day or part.
    /// </summary>
    public bool Replaces(OwnNoteKept other) => other.GetType() == GetType() && Key() == other.Key();

    /// <summary>Decides to keep this by the rules of its kind, as a form sends it.</summary>
    /// <param name="own">All that its writer keeps.</param>
    /// <param name="today">The day on the calendar of its writer.</param>
    /// <returns>The note, nothing if it stands so already, or a refusal: "nothing-said", that of a day which has not come, or one of its kind.</returns>
    /// <exception cref="ArgumentException">A field holds what it cannot.</exception>
    public Decision KeepIn(OwnNotes own, DateOnly today) =>
        Refused(own, today)
        ?? (Shape().Fields.FirstOrDefault(field => field is { ToCome: not null } && field.Of(this) is DateOnly day && day > today) is { ToCome: { } refusal }
            ? Decision.Refuse(refusal) : null)
        ?? (SaysNothing() ? Decision.Refuse("nothing-said") : own.Keep(this));

    /// <summary>What the rules of its kind refuse, beside those that hold for every note; null for nothing.</summary>
    private protected virtual Decision? Refused(OwnNotes own, DateOnly today) => null;

    internal bool SaysNothing() => !IsChosen() && Texts().All(text => text is null);

    internal NoteKey Key() => Shape().KeyOf(this);
}

/// <summary>Everything somebody keeps for themselves beside the journal, as the fold of their private space.</summary>
public sealed record OwnNotes
{
    /// <summary>Nothing kept.</summary>
    public static readonly OwnNotes Empty = new();

    private ImmutableDictionary<NoteKey, OwnNoteKept> ByKey { get; init; } = ImmutableDictionary<NoteKey, OwnNoteKept>.Empty;

    private ImmutableDictionary<Type, ImmutableList<NoteKey>> Order { get; init; } = ImmutableDictionary<Type, ImmutableList<NoteKey>>.Empty;

    /// <summary>All notes of a kind, the one that was first kept last coming first.</summary>
    public IEnumerable<T> All<T>() where T : OwnNoteKept
    {
        var order = Order.GetValueOrDefault(typeof(T), []);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            yield return (T)ByKey[order[i]];
        }
    }

    /// <summary>A note, or null if there is none of that kind and id.</summary>
    public T? Find<T>(Id<OwnNote> id) where T : OwnNoteKept =>
        NoteShape.Of(typeof(T)).IsOne ? All<T>().FirstOrDefault(note => note.Id == id) : (T?)ByKey.GetValueOrDefault(new(typeof(T), id, null, ""));

    /// <summary>Decides to keep a note, or to change the one it replaces, which keeps its id and its day. The same note twice is one.</summary>
    /// <exception cref="ArgumentException">
    /// It says nothing, or a field holds what it cannot: a text that is blank or too long, a number off its scale, a choice there is not.
    /// </exception>
    public Decision Keep(OwnNoteKept note)
    {
        if (note.SaysNothing() || note.Shape().Fields.Any(field => !Fits(field, field.Of(note))))
        {
            throw new ArgumentException("A note says something, and what stands in a field fits it.", nameof(note));
        }

        if (ByKey.GetValueOrDefault(note.Key()) is { } standing)
        {
            note = note with { Id = standing.Id, Day = standing.Day };
            return note == standing ? Decision.Accept() : Decision.Accept(note);
        }

        return Decision.Accept(note);
    }

    /// <summary>Evolves by one event.</summary>
    public OwnNotes Evolve(OwnNoteKept happened)
    {
        var key = happened.Key();
        return this with
        {
            ByKey = ByKey.SetItem(key, happened),
            Order = ByKey.ContainsKey(key) ? Order : Order.SetItem(key.Kind, Order.GetValueOrDefault(key.Kind, []).Add(key)),
        };
    }

    private static bool Fits(NoteField field, object? value) => value is null ? !field.IsRequired : field.Kind switch
    {
        FieldKind.Words => !string.IsNullOrWhiteSpace((string)value) && ((string)value).Length <= field.Most,
        FieldKind.Choice or FieldKind.Given => !field.Type.IsEnum || Enum.IsDefined(field.Type, value),
        FieldKind.Scale => (int)value >= 0 && (int)value <= field.Most,
        _ => true,
    };
}
