using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Steadfast.Domain;
using Steadfast.Domain.Notes;

namespace Steadfast.Web.Notes;

/// <summary>Reads a note's form by its shape. What was typed stays in the model state, with what is wrong with it.</summary>
internal static class NoteReader
{
    /// <summary>The values of the fields, in their order; null where one was left out, is wrong, or is asked by nobody.</summary>
    public static object?[] Read(NoteShape shape, IFormCollection form, ModelStateDictionary state, Words w, Func<NoteField, object> given, DateOnly today)
    {
        return [.. shape.Fields.Select(field => field.Kind switch
        {
            FieldKind.Given => given(field),
            FieldKind.Other => null,
            FieldKind.Ticks => Ticks(field),
            _ => Field(field),
        })];

        object? Field(NoteField field)
        {
            var sent = form[field.Name];
            state.SetModelValue(field.Name, new ValueProviderResult(sent));
            var typed = Typed.Words(sent.ToString());
            var (value, wrong) = field.Kind == FieldKind.Tick ? (typed.StartsWith("true", StringComparison.OrdinalIgnoreCase), null)
                : typed.Length == 0 ? (null, field.IsRequired ? ErrorCodes.Code("required") : null)
                : Value(field, typed, w, today);
            if (wrong is null)
            {
                state.MarkFieldValid(field.Name);
            }
            else
            {
                state.AddModelError(field.Name, wrong);
            }

            return value;
        }

        object Ticks(NoteField field)
        {
            foreach (var name in field.Options.Select(option => $"{field.Name}.{option}"))
            {
                state.SetModelValue(name, new ValueProviderResult(form[name]));
                state.MarkFieldValid(name);
            }

            return field.WithTicked(
                field.Options.Where(option => form[$"{field.Name}.{option}"].ToString().StartsWith("true", StringComparison.OrdinalIgnoreCase)));
        }
    }

    /// <summary>What the address says of a field that it gives; null if that is nothing there is.</summary>
    public static object? Given(NoteField field, string? written) => field.Type.IsEnum
        ? int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined(field.Type, number)
            ? Enum.ToObject(field.Type, number)
            : null
        : field.Type == typeof(Id<OwnNote>) ? Id<OwnNote>.TryParse(written, null, out var note) ? note : null
        : field.Type == typeof(Id<Domain.Deliveries.Delivery>) ? Id<Domain.Deliveries.Delivery>.TryParse(written, null, out var delivery) ? delivery : null
        : throw new NotSupportedException($"No address gives a {field.Type}.");

    private static (object? Value, string? Wrong) Value(NoteField field, string typed, Words w, DateOnly today)
    {
        switch (field.Kind)
        {
            case FieldKind.Words:
                return typed.Length > field.Most ? (null, ErrorCodes.Code("length", field.Most)) : (typed, null);
            case FieldKind.Choice:
                return field.Options.FirstOrDefault(name => name.Equals(typed, StringComparison.OrdinalIgnoreCase)) is not { } name
                    ? (null, ErrorCodes.Code("invalid"))
                    : (field.Type.IsEnum ? Enum.Parse(field.Type, name) : name == "true", null);
            case FieldKind.Scale:
                return !int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? (null, ErrorCodes.Code("invalid"))
                    : number < 0 || number > field.Most ? (null, ErrorCodes.Code("range", 0, field.Most))
                    : (number, null);
            default:
                var wrong = Typed.DayError(typed, w, out var day, w.Has(field.Key + ".unreadable") ? field.Key + ".unreadable" : "refusal.unreadable-day");
                return field.ToCome is { } refusal && day > today ? (null, w["refusal." + refusal]) : (day, wrong);
        }
    }
}
