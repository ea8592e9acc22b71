using Steadfast.Domain;
using Steadfast.Domain.Promises;
using Steadfast.Tests.Support;
using Steadfast.Web.Features.Promises;

namespace Steadfast.Tests.Web.Ours;

public sealed class WallPictureTests
{
    private static readonly Id<Person> s_ana = new(1);
    private static readonly Id<Person> s_ben = new(2);
    private static readonly DateOnly s_day = new(2027, 3, 10);

    [Fact]
    public void The_oldest_blocks_stand_on_the_ground_and_a_full_course_reaches_the_edge()
    {
        var blocks = new WallPicture(Courses(20, PromiseOutcome.Kept), isMirrored: false).Blocks;

        Assert.Equal([.. Enumerable.Repeat(53d, 8), .. Enumerable.Repeat(28d, 8), .. Enumerable.Repeat(3d, 4)], blocks.Select(block => block.Y));
        Assert.Equal(287.5, blocks[7].X + blocks[7].Width, 3);
        Assert.Equal(31, blocks[^1].Width, 3);
    }

    [Fact]
    public void A_page_that_runs_from_right_to_left_has_the_wall_the_other_way_round()
    {
        var courses = Courses(20, PromiseOutcome.Kept);

        var pairs = new WallPicture(courses, isMirrored: false).Blocks.Zip(new WallPicture(courses, isMirrored: true).Blocks);

        Every.Of(pairs, pair => Assert.Equal(289, pair.First.X + pair.Second.X + pair.First.Width, 3));
    }

    [Fact]
    public void Repaired_gaps_are_lettered_from_the_oldest_and_nothing_else_is()
    {
        var letters = new WallPicture(Courses(30, PromiseOutcome.NotKept, isRepaired: true), isMirrored: false).Blocks.Select(block => block.Letter).ToList();

        Assert.Equal(["a", "b", "z", "aa", "ad"], [letters[0]!, letters[1]!, letters[25]!, letters[26]!, letters[29]!]);
        Every.Of(new WallPicture(Courses(3, PromiseOutcome.NotKept), isMirrored: false).Blocks, block => Assert.Null(block.Letter));
        Every.Of(new WallPicture(Courses(3, PromiseOutcome.Partly, isRepaired: true), isMirrored: false).Blocks, block => Assert.Null(block.Letter));
    }

    private static List<IReadOnlyList<Promise>> Courses(int count, PromiseOutcome outcome, bool isRepaired = false)
    {
        var book = PromiseBook.Empty;
        for (var i = 1; i <= count; i++)
        {
            var id = new Id<Promise>((UInt128)i);
            book = book
                .Evolve(new PromiseMade(s_ana, new("What", new(2027, 3, 12), "By noon"), PromiseSize.Small, "UTC") { Id = id, By = s_ben, Day = s_day })
                .Evolve(new PromiseAccountGiven(outcome) { Id = id, By = s_ana, Day = s_day });
            book = isRepaired ? book.Evolve(new PromiseRepaired("Done") { Id = id, By = s_ben, Day = s_day }) : book;
        }

        return [.. book.TopCourses(60)];
    }
}
