using System.ComponentModel.DataAnnotations;
using Steadfast.Domain.Care;

namespace Steadfast.Web.Features.HowIAm;

/// <summary>The three taps of a day and the line beside them, as they stand in the form; empty text where nothing is chosen.</summary>
public sealed record Taps(
    DateOnly About, string Evening = "", string Settled = "", string Shaken = "", [property: StringLength(DayBook.MaxNoteLength)] string Note = "");
