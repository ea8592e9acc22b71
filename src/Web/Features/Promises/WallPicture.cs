using Steadfast.Domain.Promises;

namespace Steadfast.Web.Features.Promises;

/// <summary>A block of the wall and where it stands, in units of the picture.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Letter">Marks a repaired gap, so that the table can tell its repair; null for any other block.</param>
public sealed record WallBlock(Promise Promise, PromiseBlock Kind, double X, double Y, double Width, string? Letter);

/// <summary>Where each block of the wall is drawn: courses from the ground up, a full course stretched to the edge.</summary>
/// <remarks>The measures are those of the drawn mock: one unit is one pixel on the smallest phone.</remarks>
public sealed class WallPicture
{
    /// <summary>How high a block is.</summary>
    public const double BlockHeight = 22;

    private const double Left = 1.5;
    private const double Inside = 286;
    private const double Gap = 3;
    private const double CourseHeight = BlockHeight + Gap;

    // Of a course that is not full yet: the smallest block is two parts wide.
    private const double Part = 15.5;

    private readonly List<WallBlock> _blocks = [];

    /// <summary>Draws courses, the lowest first; all of them but the last are full.</summary>
    /// <param name="isMirrored">True for a page that runs from right to left.</param>
    public WallPicture(IEnumerable<IReadOnlyList<Promise>> courses, bool isMirrored)
    {
        var all = courses.ToList();
        Height = (all.Count * CourseHeight) + 8;
        var letters = 0;
        for (var course = 0; course < all.Count; course++)
        {
            var parts = all[course].Sum(promise => promise.Width);
            var part = course == all.Count - 1 ? Part : (Inside - (Gap * (all[course].Count - 1))) / parts;
            var x = Left;
            foreach (var promise in all[course])
            {
                var width = part * promise.Width;
                var kind = promise.Block!.Value;
                _blocks.Add(new(
                    promise,
                    kind,
                    isMirrored ? (2 * Left) + Inside - x - width : x,
                    Gap + ((all.Count - 1 - course) * CourseHeight),
                    width,
                    kind == PromiseBlock.Gap && !promise.Repairs.IsEmpty ? Letter(letters++) : null));
                x += width + Gap;
            }
        }
    }

    /// <summary>The blocks, oldest first.</summary>
    public IReadOnlyList<WallBlock> Blocks => _blocks;

    /// <summary>How high the picture is; its width is 295.</summary>
    public double Height { get; }

    private static string Letter(int number) => (number < 26 ? "" : Letter((number / 26) - 1)) + (char)('a' + (number % 26));
}
