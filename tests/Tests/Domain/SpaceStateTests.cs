using System.Globalization;
using System.Text;
using CsCheck;
using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Promises;
using Steadfast.Domain.Responsibility;
using Steadfast.Tests.Support;

namespace Steadfast.Tests.Domain;

public sealed class SpaceStateTests
{
    private static readonly Id<Person> s_ana = new(1);
    private static readonly Id<Person> s_ben = new(2);
    private static readonly DateOnly s_day = new(2027, 3, 10);
    private static readonly DateTimeOffset s_at = new(2027, 3, 10, 18, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_member_is_called_what_they_ask_to_be_called()
    {
        var decision = SharedState.Empty.CallMe(s_ana, "Ana", s_day);

        Assert.Equal("Ana", Fold(decision.Events).Shared.Names[s_ana]);
    }

    [Fact]
    public void The_same_name_again_appends_nothing()
    {
        var decision = Fold([new MemberNamed("Ana", s_day) { By = s_ana }]).Shared.CallMe(s_ana, "Ana", s_day);

        Assert.True(decision.Accepted);
        Assert.Empty(decision.Events);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a name of more than forty characters, as it is")]
    public void A_name_that_is_empty_or_too_long_is_a_fault_of_the_page(string name)
    {
        Assert.Throws<ArgumentException>(() => SharedState.Empty.CallMe(s_ana, name, s_day));
    }

    /// <summary>A log split anywhere folds to the same state: the cached state and the newer entries are as good as the whole log.</summary>
    [Fact]
    public void Folding_a_log_in_parts_is_folding_it_whole()
    {
        Gen.Select(s_log, Gen.Int[0, 60]).Sample((log, cut) =>
        {
            var whole = Fold(log);
            var first = Fold(log.Take(cut));
            var before = Describe(first);
            var parts = Fold(log.Skip(cut), first);
            return Describe(whole) == Describe(parts) && before == Describe(first);
        });
    }

    /// <summary>A reader may begin at a later epoch and then meets events about things that began before.</summary>
    [Fact]
    public void Folding_any_suffix_of_a_log_never_throws()
    {
        s_log.Sample(log =>
        {
            for (var from = 0; from <= log.Length; from++)
            {
                Describe(Fold(log.Skip(from)));
            }
        });
    }

    /// <summary>Whatever two people do through the rules, in whichever order, the wall keeps what stands on it and the book adds up.</summary>
    [Fact]
    public void Whatever_is_decided_the_wall_never_falls_and_nobody_has_six_active_promises()
    {
        Gen.Select(Gen.Int[0, 8], Gen.Bool, Gen.Int[0, 7], Gen.Int[0, 3], Gen.Int[0, 20]).Array[0, 80].Sample(acts =>
        {
            var state = SharedState.Empty;
            foreach (var (act, isAna, number, detail, day) in acts)
            {
                var before = state.Promises;
                state = Decide(before, act, isAna ? s_ana : s_ben, isAna ? s_ben : s_ana, number, detail, s_day.AddDays(day)).Events
                    .Aggregate(state, (state, happened) => state.Evolve(happened));
                var after = state.Promises;
                var wall = after.Settled(0, int.MaxValue).ToList();

                Assert.Equal(before.Settled(0, int.MaxValue).Select(promise => promise.Id), wall.Take(before.SettledCount).Select(promise => promise.Id));
                Assert.Equal(wall, after.TopCourses(int.MaxValue).SelectMany(course => course));
                Every.Of(after.TopCourses(int.MaxValue), course => Assert.InRange(course.Sum(promise => promise.Width), 2, PromiseBook.CourseWidth), least: 0);
                Every.Of(wall, promise => Assert.True(promise is { Stage: PromiseStage.Settled, Block: not null, ReceiverSays: not null }), least: 0);
                Every.Of(after.Open, promise => Assert.True(promise is { Block: null, End: null }), least: 0);
                Assert.Equal(wall.Count + after.Past(int.MaxValue).Count(promise => promise.End is not null), after.PastCount);
            }

            foreach (var person in new[] { s_ana, s_ben })
            {
                Assert.InRange(state.Promises.Open.Count(promise => promise.By == person && promise.IsActive(s_day.AddDays(20))), 0, Promise.MaxActive);
            }
        });
    }

    private static Decision Decide(PromiseBook book, int act, Id<Person> me, Id<Person> other, int number, int detail, DateOnly today)
    {
        if (act == 0)
        {
            return book.Make(
                new((UInt128)(100 + number)), me, other, new($"what {detail}", today.AddDays(detail), "by noon"), (PromiseSize)(1 + (detail % 3)), "UTC",
                today);
        }

        return book.Find(new((UInt128)(100 + number))) is not { } promise ? Decision.Accept() : act switch
        {
            1 or 2 => promise.Accept(me, s_day),
            3 => promise.Decline(me, s_day),
            4 => promise.Renegotiate(me, promise.Terms with { What = $"changed {detail}", Due = today.AddDays(detail) }, today),
            5 => promise.CallOff(me, today),
            6 or 7 when promise.By == me && detail == 3 => Decision.Accept(),
            6 or 7 => promise.Say(me, (PromiseOutcome)(1 + detail), detail == 0 ? null : "words", s_day),
            _ => promise.Repair(me, "done", s_day),
        };
    }

    private static readonly Gen<SpaceEvent> s_event = Gen.Select(Gen.Int[0, 11], Gen.Int[1, 4], Gen.Int[0, 3], Gen.Bool, (kind, number, detail, isAna) =>
    {
        var (by, to) = isAna ? (s_ana, s_ben) : (s_ben, s_ana);
        var promise = new Id<Promise>((UInt128)number);
        var page = new Id<JournalPage>((UInt128)number);
        var terms = new PromiseTerms($"what {detail}", s_day.AddDays(detail), "by noon");
        return (SpaceEvent)(kind switch
        {
            0 => new MemberNamed($"name {detail}", s_day) { By = by },
            1 => new JournalWritten($"page {detail}", s_at) { Id = page },
            2 => new JournalRevised($"page again {detail}", s_at) { Id = page },
            3 => new PromiseMade(to, terms, PromiseSize.Small, "UTC") { Id = promise, By = by, Day = s_day },
            4 => new PromiseAccepted { Id = promise, By = by, Day = s_day },
            5 => new PromiseDeclined { Id = promise, By = by, Day = s_day },
            6 => new PromiseRenegotiated(terms with { Fallback = "by one" }) { Id = promise, By = by, Day = s_day },
            7 => new PromiseCalledOff { Id = promise, By = by, Day = s_day },
            8 => new PromiseAccountGiven((PromiseOutcome)(1 + detail), detail == 0 ? null : $"words {detail}") { Id = promise, By = by, Day = s_day },
            9 => new PromiseRepaired($"repair {detail}") { Id = promise, By = by, Day = s_day },
            10 => new UrgeNoted($"urge {detail}") { Id = new((UInt128)number), Day = s_day },
            _ => new CareDayTold(Words: $"day {detail}") { Id = new((UInt128)number), Day = s_day },
        });
    });

    private static readonly Gen<SpaceEvent[]> s_log = s_event.Array[0, 60];

    /// <summary>Somebody's notes and what they share, each with what belongs there.</summary>
    private sealed record Both(NotesState Notes, SharedState Shared);

    private static Both Fold(IEnumerable<SpaceEvent> events, Both? from = null) =>
        events.Aggregate(from ?? new(NotesState.Empty, SharedState.Empty), (both, happened) => happened is SharedEvent
            ? both with { Shared = both.Shared.Evolve(happened) }
            : both with { Notes = both.Notes.Evolve(happened) });

    private static string Describe(Both both) => StateWords.Whole(both.Notes) + StateWords.Whole(both.Shared);
}
