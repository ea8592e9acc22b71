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
        // What the note is about is the label of its words.
        var about = shape.Fields.FirstOrDefault(field => field is { Kind: FieldKind.Given, Key: not null });
        foreach (var field in shape.Fields)
        {
            if (field.Kind is not (FieldKind.Given or FieldKind.Other) && Of(field, field.Of(note), w) is { } words)
            {
                yield return field.Kind == FieldKind.Tick ? (null, words)
                    : (field.Kind == FieldKind.Words && about is not null ? Of(about, about.Of(note), w) : w[field.Key!], words);
            }
        }
    }

    /// <summary>What stands in a field, in words; null for nothing, and for a box that is not ticked.</summary>
    public static string? Of(NoteField field, object? value, Words w) => (field.Kind, value) switch
    {
        (_, null) or (FieldKind.Tick, false) => null,
        (FieldKind.Tick, _) => w[field.Key!],
        (_, Enum chosen) => w.Of(field.Key!, chosen),
        (_, DateOnly day) => w.Day(day),
        (_, IFormattable number) => number.ToString(null, CultureInfo.CurrentCulture),
        _ => (string)value,
    };
}
