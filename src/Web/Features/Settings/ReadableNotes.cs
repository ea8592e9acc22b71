using Steadfast.Domain.Help;
using Steadfast.Domain.Notes;

namespace Steadfast.Web.Features.Settings;

/// <summary>What somebody keeps for themselves, in words: each part under the label it has on its form.</summary>
internal static class ReadableNotes
{
    /// <summary>The parts of a note in the order of its form, without those that were left out.</summary>
    public static IEnumerable<ReadablePart> Parts(OwnNoteKept note, Words words) => note is SignsChecked check
        ? check.Answers.Each().Select(one => new ReadablePart(words["signs." + one.Question], words.Of("signs.suspicion", one.Answer)))
        : NoteWords.Parts(note, words).Select(part => new ReadablePart(part.Label, part.Words));
}
