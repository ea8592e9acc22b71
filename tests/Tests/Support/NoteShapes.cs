using Steadfast.Domain.Notes;

namespace Steadfast.Tests.Support;

/// <summary>Every kind of note there is, found in the code.</summary>
internal static class NoteShapes
{
    /// <summary>All that have a form.</summary>
    public static IReadOnlyList<NoteShape> All { get; } =
        [
            .. typeof(OwnNoteKept).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(OwnNoteKept)))
                .Select(NoteShape.Of).Where(shape => shape.Key is not null)];
}
