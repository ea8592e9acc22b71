using Steadfast.Domain;
using Steadfast.Domain.Care;
using Steadfast.Domain.Promises;

namespace Steadfast.Web.Commands;

/// <summary>When a scene happens, and who is there.</summary>
/// <param name="FirstDay">Day 0 of the story.</param>
/// <param name="Today">The day of the scene, in <paramref name="Zone"/>.</param>
internal sealed record Moment(Id<Person> Me, Id<Person> Other, DateOnly FirstDay, string Zone, DateOnly Today, DateTimeOffset Now);

/// <summary>One thing that one of the two does.</summary>
/// <param name="Day">Days since the first, from 0.</param>
/// <param name="Time">On their own clock.</param>
internal abstract record Scene(int Day, TimeOnly Time, string Who);

/// <summary>What one of them does in their own notes.</summary>
internal sealed record AloneScene(int Day, TimeOnly Time, string Who, Func<NotesState, Moment, Decision> Decide) : Scene(Day, Time, Who);

/// <summary>What one of them does in what they share.</summary>
/// <param name="IsProposed">True for what waits for the other's yes.</param>
internal sealed record SharedScene(int Day, TimeOnly Time, string Who, Func<SharedState, Moment, Decision> Decide, bool IsProposed) : Scene(Day, Time, Who);

/// <summary>One says yes to something, named by what it is about.</summary>
internal sealed record TakenScene(int Day, TimeOnly Time, string Who, UInt128 About) : Scene(Day, Time, Who);

/// <summary>
/// What happened to Ana and Ben in 26 weeks. Ben hid loans for years, Ana wrote to somebody else for weeks and called it work: both have something to make
/// good.
/// </summary>
/// <remarks>
/// An operator sees it first, so it shows what the guide says: nobody promises whom they see, where they are or what their telephone does, and whoever hid
/// more promises more.
/// </remarks>
internal static partial class SampleStory
{
    public const string Ana = nameof(Ana);
    public const string Ben = nameof(Ben);

    /// <summary>How many days the story lasts: 26 weeks, up to yesterday.</summary>
    public const int Days = 26 * 7;

    /// <summary>The day on which the two link; before, each writes alone.</summary>
    public const int LinkDay = 9;

    public static readonly TimeOnly SignUp = new(9, 0);
    public static readonly TimeOnly InviteTime = new(18, 10);
    public static readonly TimeOnly JoinTime = new(18, 25);

    private static readonly List<Scene> s_scenes = [];

    static SampleStory()
    {
        WriteJournals();
        MakePromises();
        KeepNotes();
        GiveEachOther();
        OwnAndAsk();
        GoRound();
    }

    /// <summary>All that happens, in order.</summary>
    public static IEnumerable<Scene> Scenes => s_scenes.OrderBy(scene => scene.Day).ThenBy(scene => scene.Time);

    private static void Journal(int day, string who, string words)
    {
        var id = NewId.Of<JournalPage>();
        Note(day, who == Ana ? new(22, 10) : new(22, 40), who, (state, moment) => state.Journal.Write(id, words, moment.Now));
    }

    private static Told Promised(
        int day, string by, string what, int due, string fallback, PromiseSize size = PromiseSize.Small, string? where = null, string? obstacle = null)
    {
        var told = new Told(by, NewId.Of<Promise>(), what, fallback, where, obstacle);
        Share(
            day, new(19, 30), by,
            (state, moment) => state.Promises.Make(told.Id, moment.Me, moment.Other, told.Terms(moment, due), size, moment.Zone, moment.Today),
            isProposed: true);
        return told;
    }

    private static void Take(int day, TimeOnly time, string who, UInt128 about) =>
        s_scenes.Add(new TakenScene(day, time, who, about));

    private static void Share(int day, TimeOnly time, string who, Func<SharedState, Moment, Decision> decide, bool isProposed = false) =>
        s_scenes.Add(new SharedScene(day, time, who, decide, isProposed));

    /// <summary>A promise while it is being told: each method is one more thing that happens to it.</summary>
    private sealed record Told(string By, Id<Promise> Id, string What, string Fallback, string? Where, string? Obstacle)
    {
        private string To => By == Ana ? Ben : Ana;

        public PromiseTerms Terms(Moment moment, int due) => new(What, moment.FirstDay.AddDays(due), Fallback, Where, Obstacle);

        public Told Taken(int day, TimeOnly? time = null)
        {
            Take(day, time ?? new(21, 0), To, Id.Value);
            return this;
        }

        /// <summary>A change, which the other takes the same evening.</summary>
        public Told Moved(int day, int due)
        {
            Share(
                day, new(18, 45), By, (state, moment) => state.Promises.Find(Id)!.Renegotiate(moment.Me, Terms(moment, due), moment.Today), isProposed: true);
            return Taken(day, new(19, 5));
        }

        public Told CalledOff(int day) => Add(day, new(18, 50), By, (promise, moment) => promise.CallOff(moment.Me, moment.Today));

        public Told LetGo(int day) => Add(day, new(18, 55), To, (promise, moment) => promise.CallOff(moment.Me, moment.Today));

        public Told Own(int day, PromiseOutcome outcome, string? words = null) =>
            Add(day, new(20, 0), By, (promise, moment) => promise.Say(moment.Me, outcome, words, moment.Today));

        public Told Heard(int day, PromiseOutcome outcome, string? words = null) =>
            Add(day, new(20, 15), To, (promise, moment) => promise.Say(moment.Me, outcome, words, moment.Today));

        public Told Repaired(int day, string words) => Add(day, new(20, 40), By, (promise, moment) => promise.Repair(moment.Me, words, moment.Today));

        private Told Add(int day, TimeOnly time, string who, Func<Promise, Moment, Decision> decide)
        {
            Share(day, time, who, (state, moment) => decide(state.Promises.Find(Id)!, moment));
            return this;
        }
    }
}
