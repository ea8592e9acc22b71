using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
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

    /// <summary>Any number of the values of an enum, each with a box of its own.</summary>
    Ticks,

    /// <summary>What the address of the form says.</summary>
    Given,

    /// <summary>What no form asks in this way: it is read, shown and filled in by hand.</summary>
    Other,
}

/// <summary>A field of a note, as its record declares it.</summary>
/// <param name="Name">The record's property, after that of the group it belongs to and a dot; also the control's name.</param>
/// <param name="Kind">What can stand in it.</param>
/// <param name="Type">The type of its values, never a nullable one. A choice can be between yes and no.</param>
/// <param name="IsRequired">True if a note without it is none.</param>
/// <param name="Key">The whole key of its words, or of the words of what is given; null where there are none.</param>
public sealed record NoteField(string Name, FieldKind Kind, Type Type, bool IsRequired, string? Key)
{
    /// <summary>Of words: how much is usually written.</summary>
    public WordsSize Size { get; init; } = WordsSize.Some;

    /// <summary>Of words the longest text in UTF-16 code units, of a scale the highest number; else 0.</summary>
    public int Most { get; init; }

    /// <summary>Of a scale: the key of a question that has the field's words in it; null where these ask by themselves.</summary>
    public string? Asks { get; init; }

    /// <summary>Of a day that has been, or is today: what is refused with one that has not come; else null.</summary>
    public string? ToCome { get; init; }

    /// <summary>Of a day: a new form has today in it.</summary>
    public bool BeginsToday { get; init; }

    /// <summary>What can be chosen or ticked, in order, by the names under which a form sends it; empty for what is neither.</summary>
    public IReadOnlyList<string> Options => Kind switch
    {
        FieldKind.Choice when Type == typeof(bool) => ["true", "false"],
        FieldKind.Choice => Enum.GetNames(Type),
        FieldKind.Ticks => [.. Enum.GetNames(Type).Where(name => name != Without && Bits(name) != 0)],
        _ => [],
    };

    /// <summary>What stands in it; null where it was left out.</summary>
    public object? Of(OwnNoteKept note) => Property.GetValue(Group is null ? note : Group.GetValue(note));

    /// <summary>Of boxes: the names of those that are ticked in a value, in order.</summary>
    public IEnumerable<string> Ticked(object value) => Options.Where(name => (Bits(value) & Bits(name)) != 0);

    /// <summary>Of boxes: the value in which these are ticked.</summary>
    public object WithTicked(IEnumerable<string> names) => Enum.ToObject(Type, names.Aggregate(0L, (all, name) => all | Bits(name)));

    internal PropertyInfo Property { get; init; } = null!;

    internal PropertyInfo? Group { get; init; }

    internal object? Unsaid { get; init; }

    internal string? Without { get; init; }

    private long Bits(object value) => Convert.ToInt64(value is string name ? Enum.Parse(Type, name) : value, CultureInfo.InvariantCulture);
}

/// <summary>Which note of all: those that are alike in this are one, of which the last says what it says now.</summary>
/// <param name="Id">Null where there is one of a day, or of what is given.</param>
/// <param name="Day">Null unless there is one for each day.</param>
/// <param name="About">What the note is given; empty for nothing.</param>
internal readonly record struct NoteKey(Type Kind, Id<OwnNote>? Id, DateOnly? Day, string About);

/// <summary>
/// All there is to know of a kind of note, read once from the record that declares it: what its form asks, what may be kept, which note is changed.
/// </summary>
/// <remarks>decision 49.</remarks>
public sealed class NoteShape
{
    private static readonly ConcurrentDictionary<Type, NoteShape> s_known = new();
    private readonly ConstructorInfo _constructor;
    private readonly OneAttribute? _one;
    private readonly bool _hasId;
    private readonly bool _hasDay;

    private NoteShape(Type type)
    {
        Type = type;
        var form = type.GetCustomAttribute<FormAttribute>();
        (Key, IsListedAbove) = (form?.Key, form is { ListedAbove: true });
        _one = type.GetCustomAttribute<OneAttribute>();
        var stored = type.GetCustomAttribute<StoredAttribute>();
        (_hasId, _hasDay) = (stored?.Id is not null, stored?.Day is not null);
        _constructor = Widest(type);
        Fields = [.. _constructor.GetParameters().SelectMany(parameter => parameter.IsDefined(typeof(GroupAttribute))
            ? Widest(parameter.ParameterType).GetParameters().Select(inner => Field(inner, Key, type.GetProperty(parameter.Name!)))
            : [Field(parameter, Key, group: null)])];
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
    public NoteField this[string name] =>
        Fields.FirstOrDefault(field => field.Name == name) ?? throw new ArgumentException($"{Type.Name} has no field {name}.", nameof(name));

    /// <summary>A note with these values. The id and the day are left out where such a note is stored without.</summary>
    /// <param name="values">In the order of <see cref="Fields"/>; null where a field is left out.</param>
    public OwnNoteKept Make(IReadOnlyList<object?> values, Id<OwnNote> id, DateOnly day)
    {
        Queue<object?> left = new(values.Select((value, at) => value ?? Fields[at].Unsaid));
        var made = (OwnNoteKept)_constructor.Invoke([.. _constructor.GetParameters().Select(Next)]);
        return made with { Id = _hasId ? id : default, Day = _hasDay ? day : default };

        object? Next(ParameterInfo parameter) => !parameter.IsDefined(typeof(GroupAttribute)) ? left.Dequeue()
            : Widest(parameter.ParameterType) is var group ? group.Invoke([.. group.GetParameters().Select(_ => left.Dequeue())]) : null;
    }

    /// <summary>Which note it is.</summary>
    internal NoteKey KeyOf(OwnNoteKept note) => _one is null ? new(Type, note.Id, null, "")
        : new(Type, null, _one.ADay ? note.Day : null, string.Join(' ', Fields.Where(field => field.Kind == FieldKind.Given).Select(field => field.Of(note))));

    private static ConstructorInfo Widest(Type type) => type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;

    private static NoteField Field(ParameterInfo parameter, string? form, PropertyInfo? group)
    {
        var (nullability, words) = (new NullabilityInfoContext().Create(parameter), parameter.GetCustomAttribute<WordsAttribute>());
        var (given, scale) = (parameter.GetCustomAttribute<GivenAttribute>(), parameter.GetCustomAttribute<ScaleAttribute>());
        var past = parameter.GetCustomAttribute<PastAttribute>();
        var value = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var kind = given is not null ? FieldKind.Given
            : parameter.IsDefined(typeof(UnaskedAttribute)) ? FieldKind.Other
            : parameter.IsDefined(typeof(TicksAttribute)) ? FieldKind.Ticks
            : value == typeof(string) ? FieldKind.Words
            : (value.IsEnum && !value.IsDefined(typeof(FlagsAttribute))) || parameter.ParameterType == typeof(bool?) ? FieldKind.Choice
            : scale is not null ? FieldKind.Scale
            : value == typeof(DateOnly) ? FieldKind.Day
            : value == typeof(bool) ? FieldKind.Tick
            : FieldKind.Other;
        var key = parameter.GetCustomAttribute<KeyAttribute>()?.Key ?? parameter.Name!.ToLowerInvariant();
        var isRequired = nullability.WriteState != NullabilityState.Nullable && kind != FieldKind.Tick && !parameter.HasDefaultValue;
        return new(
            group is null ? parameter.Name! : $"{group.Name}.{parameter.Name}", kind, value, isRequired,
            given is not null ? given.Key : key.Contains('.', StringComparison.Ordinal) ? key : form is null ? null : $"{form}.{key}")
        {
            Size = words?.Size ?? WordsSize.Some,
            Most = kind == FieldKind.Words ? words?.Most ?? OwnNoteKept.MaxWordsLength : scale?.Most ?? 0,
            Asks = scale?.Asks,
            ToCome = past?.Refusal,
            BeginsToday = past is { BeginsEmpty: false } && isRequired,
            Property = parameter.Member.DeclaringType!.GetProperty(parameter.Name!)!,
            Group = group,
            Without = parameter.GetCustomAttribute<TicksAttribute>()?.Without,
            Unsaid = parameter.HasDefaultValue ? parameter.DefaultValue : kind == FieldKind.Tick ? false : null,
        };
    }
}
