using System.Globalization;
using Steadfast.Domain.Notes;

namespace Steadfast.Web.Notes;

/// <summary>A note in words: each part under the label it has on its form.</summary>
internal static class NoteWords
{
    /// <summary>The parts in the order of the form, without those that were left out.</summary>
    /// <returns>Labels and words; a label is null where the words say all.</returns>
    public static IEnumerable<(string? Label, string Words)> Parts(OwnNoteKept note, Words w)
    {
        var shape = note.Shape();
        // What the note is about is the label of its words, or stands before them if there are several.
        var about = shape.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Given, Key: not null });
        if (about is not null && shape.Fields.Count(field => field.Kind == FieldKind.Words) > 1)
        {
            yield return (null, Of(about, about.Of(note), w)!);
            about = null;
        }

        foreach (var field in shape.Fields)
        {
            if (field.Kind is not (FieldKind.Given or FieldKind.Other) && Of(field, field.Of(note), w) is { } words)
            {
                yield return field.Kind == FieldKind.Tick || (field.Kind == FieldKind.Ticks && !w.Has(field.Key!)) ? (null, words)
                    : (field.Kind == FieldKind.Words && about is not null ? Of(about, about.Of(note), w) : w[field.Key!], words);
            }
        }
    }

    /// <summary>What stands in a field, in words; null for nothing, and for a box that is not ticked.</summary>
    public static string? Of(NoteField field, object? value, Words w) => (field.Kind, value) switch
    {
        (_, null) or (FieldKind.Tick, false) => null,
        (FieldKind.Tick, _) => w[field.Key!],
        (FieldKind.Ticks, Enum ticked) => Ticked(field, ticked, w),
        (_, bool chosen) => w[field.Key + (chosen ? ".true" : ".false")],
        (_, Enum chosen) => w.Of(field.Key!, chosen),
        (_, DateOnly day) => w.Day(day),
        (_, IFormattable number) => number.ToString(null, CultureInfo.CurrentCulture),
        _ => (string)value,
    };

    private static string? Ticked(NoteField field, Enum value, Words w) =>
        field.Ticked(value).ToList() is { Count: > 0 } ticked ? string.Join(", ", ticked.Select(name => w[$"{field.Key}.{name.ToLowerInvariant()}"])) : null;
}
