using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Steadfast.Domain.Notes;

/// <summary>What can stand in a field of a note.</summary>
public enum FieldKind
{
    /// <summary>Somebody's own words.</summary>
    Words,

    /// <summary>One of the values of an enum.</summary>
    Choice,

    /// <summary>A whole number from 0.</summary>
    Scale,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A box that is ticked or not.</summary>
    Tick,

    /// <summary>What the address of the form says.</summary>
    Given,

    /// <summary>What no form asks in this way: it is read, shown and filled in by hand.</summary>
    Other,
}

/// <summary>A field of a note, as its record declares it.</summary>
/// <param name="Name">The record's property; also the control's name.</param>
/// <param name="Kind">What can stand in it.</param>
/// <param name="Type">The type of its values, never a nullable one.</param>
/// <param name="IsRequired">True if a note without it is none.</param>
/// <param name="Key">The whole key of its words, or of the words of what is given; null where there are none.</param>
/// <param name="Size">Of words: how much is usually written.</param>
/// <param name="Most">Of words the longest text in UTF-16 code units, of a scale the highest number; else 0.</param>
/// <param name="IsPast">Of a day: it has been, or is today.</param>
public sealed record NoteField(string Name, FieldKind Kind, Type Type, bool IsRequired, string? Key, WordsSize Size, int Most, bool IsPast)
{
    /// <summary>What stands in it; null where it was left out.</summary>
    public object? Of(OwnNoteKept note) => Property.GetValue(note);

    internal PropertyInfo Property { get; init; } = null!;

    internal object? Unsaid { get; init; }
}

/// <summary>All there is to know of a kind of note, read once from the record that declares it: what its form asks, what may be kept, which note is changed.</summary>
/// <remarks>decision 49.</remarks>
public sealed class NoteShape
{
    private static readonly ConcurrentDictionary<Type, NoteShape> s_known = new();
    private readonly ConstructorInfo _constructor;
    private readonly OneAttribute? _one;

    private NoteShape(Type type)
    {
        Type = type;
        var form = type.GetCustomAttribute<FormAttribute>();
        (Key, IsListedAbove) = (form?.Key, form is { ListedAbove: true });
        _one = type.GetCustomAttribute<OneAttribute>();
        _constructor = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        Fields = [.. _constructor.GetParameters().Select(parameter => Field(type, parameter, Key))];
    }

    /// <summary>The record.</summary>
    public Type Type { get; }

    /// <summary>The key of the form's title; null for what has no form of this kind.</summary>
    public string? Key { get; }

    /// <summary>Its fields, in the order of the form.</summary>
    public ImmutableArray<NoteField> Fields { get; }

    /// <summary>True if the notes are listed on the page above the form.</summary>
    public bool IsListedAbove { get; }

    /// <summary>True if there is at most one: of a person, a day, or of what is given.</summary>
    public bool IsOne => _one is not null;

    /// <summary>True if there is one for each day.</summary>
    public bool IsOneADay => _one is { ADay: true };

    /// <summary>The shape of a kind of note.</summary>
    public static NoteShape Of(Type type) => s_known.GetOrAdd(type, static type => new(type));

    /// <summary>The field of this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public NoteField this[string name] => Fields.FirstOrDefault(field => field.Name == name) ?? throw new ArgumentException($"{Type.Name} has no field {name}.", nameof(name));

    /// <summary>A note with these values.</summary>
    /// <param name="values">In the order of <see cref="Fields"/>; null where a field is left out.</param>
    public OwnNoteKept Make(IReadOnlyList<object?> values, Id<OwnNote> id, DateOnly day) => (OwnNoteKept)_constructor.Invoke([.. values.Select((value, at) => value ?? Fields[at].Unsaid)]) with { Id = id, Day = day };

    /// <summary>True if the two are one note, of which <paramref name="note"/> is what it says now.</summary>
    internal bool AreOne(OwnNoteKept note, OwnNoteKept other) => other.GetType() == Type && (_one is null
        ? other.Id == note.Id
        : (!_one.ADay || other.Day == note.Day) && Fields.All(field => field.Kind != FieldKind.Given || Equals(field.Of(note), field.Of(other))));

    private static NoteField Field(Type type, ParameterInfo parameter, string? form)
    {
        var (nullability, words) = (new NullabilityInfoContext().Create(parameter), parameter.GetCustomAttribute<WordsAttribute>());
        var (given, scale) = (parameter.GetCustomAttribute<GivenAttribute>(), parameter.GetCustomAttribute<ScaleAttribute>());
        var value = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var kind = given is not null ? FieldKind.Given
            : parameter.IsDefined(typeof(UnaskedAttribute)) ? FieldKind.Other
            : value == typeof(string) ? FieldKind.Words
            : value.IsEnum && !value.IsDefined(typeof(FlagsAttribute)) ? FieldKind.Choice
            : scale is not null ? FieldKind.Scale
            : value == typeof(DateOnly) ? FieldKind.Day
            : value == typeof(bool) ? FieldKind.Tick
            : FieldKind.Other;
        var key = parameter.GetCustomAttribute<KeyAttribute>()?.Key ?? parameter.Name!.ToLowerInvariant();
        return new(
            parameter.Name!, kind, value, nullability.WriteState != NullabilityState.Nullable && kind != FieldKind.Tick && !parameter.HasDefaultValue,
            given is not null ? given.Key : key.Contains('.', StringComparison.Ordinal) ? key : form is null ? null : $"{form}.{key}",
            words?.Size ?? WordsSize.Some, kind == FieldKind.Words ? words?.Most ?? OwnNoteKept.MaxWordsLength : scale?.Most ?? 0, parameter.IsDefined(typeof(PastAttribute)))
        {
            Property = type.GetProperty(parameter.Name!)!,
            Unsaid = parameter.HasDefaultValue ? parameter.DefaultValue : kind == FieldKind.Tick ? false : null,
        };
    }
}
