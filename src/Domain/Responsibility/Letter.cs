using Steadfast.Domain.Deliveries;
using Steadfast.Domain.Notes;
using Steadfast.Domain.Promises;

namespace Steadfast.Domain.Responsibility;

/// <summary>A part of a letter about what its writer did, in the order of weight. The numbers are stored.</summary>
/// <remarks>Lewicki, Polin and Lount 2016: taking responsibility weighs most, then an offer of repair; asking for something weighs least.</remarks>
public enum LetterPart
{
    /// <summary>What they did. A letter has this part.</summary>
    Did = 1,

    /// <summary>What it cost the other; the answers to what the other wrote stand in it.</summary>
    Cost = 2,

    /// <summary>What they do to repair it: made of <see cref="LetterRepairNoted"/>, and not written as a whole. A letter has this part.</summary>
    Repair = 3,

    /// <summary>What they regret.</summary>
    Regret = 4,

    /// <summary>What led to it.</summary>
    Led = 5,

    /// <summary>What is different now.</summary>
    Change = 6,

    /// <summary>What they ask for. It stays out unless its writer puts it in.</summary>
    Asking = 7,
}

/// <summary>They said what they did, for themselves, in the first person and whole. There is one such sentence, and the letter begins with it.</summary>
/// <remarks>Checklist 33.1.</remarks>
[Stored("letter.act-owned.v1"), Form("letters.owned"), One]
public sealed record ActOwned(string Words) : OwnNoteKept;

/// <summary>They wrote a part of their letter.</summary>
/// <param name="IsIn">
/// True if the part is to stand in the letter; every part does but <see cref="LetterPart.Asking"/>, which does only when its writer says so.
/// </param>
[Stored("letter.part-written.v1"), Form("letters.part"), One]
public sealed record LetterPartWritten([Given("letters.part")] LetterPart Part, [Words(WordsSize.Letter)] string Words, [Unasked] bool IsIn) : OwnNoteKept;

/// <summary>They answered one effect that the other had shared.</summary>
/// <param name="Effect">The id the effect has in its writer's notes and in their statement.</param>
[Stored("letter.effect-answered.v1"), Form("letters.effect"), One]
public sealed record EffectAnswered([Given] Id<OwnNote> Effect, string Words) : OwnNoteKept;

/// <summary>They noted one thing they do to repair it. A promise made of it later has the same id.</summary>
/// <param name="What">1 to <see cref="Promise.MaxWhatLength"/> UTF-16 code units.</param>
/// <param name="Due">The last day; null if it is done again and again.</param>
/// <param name="HowOften">In their own words; at most <see cref="Promise.MaxLineLength"/> UTF-16 code units; null if it is done once.</param>
[Stored("letter.repair-noted.v1"), Form("letters.repair")]
public sealed record LetterRepairNoted(
    [Words(WordsSize.Some, Promise.MaxWhatLength)] string What, DateOnly? Due = null,
    [Words(WordsSize.Line, Promise.MaxLineLength)] string? HowOften = null) : OwnNoteKept
{
    /// <summary>How many a letter has at most.</summary>
    public const int Most = 3;

    /// <summary>Decides to note it, or to change it.</summary>
    /// <returns>The note, nothing if it stands so already, or "letter-three-repairs".</returns>
    /// <exception cref="ArgumentException">It has neither a day nor how often, or a text is blank or too long.</exception>
    public Decision Keep(OwnNotes notes) =>
        Due is null && HowOften is null ? throw new ArgumentException("A repair says what, and by when or how often.")
        : notes.Find<LetterRepairNoted>(Id) is null && notes.All<LetterRepairNoted>().Count() >= Most ? Decision.Refuse("letter-three-repairs")
        : notes.Keep(this);
}

/// <summary>How far somebody has come on the way that leads to a letter: the other's statement, what was heard in it, the letter.</summary>
public enum LetterWay
{
    /// <summary>There is no statement, or they have opened none: what they write is for themselves.</summary>
    Alone,

    /// <summary>They have opened a statement.</summary>
    Opened,

    /// <summary>They have given back what they heard in it.</summary>
    Mirrored,

    /// <summary>Whose statement it is has said that they were heard.</summary>
    Heard,
}

/// <summary>One effect that the other shared, and what is answered to it.</summary>
/// <param name="Words">The effect, in the words of whose it is.</param>
/// <param name="Answer">Null while it is not answered.</param>
public sealed record LetterEffect(Id<OwnNote> Id, string Words, string? Answer);

/// <summary>A letter in the making, as it stands in its writer's own notes.</summary>
/// <param name="Owned">What they said for themselves first; null if they have not.</param>
/// <param name="Parts">What is written, by part, also what is to stay out of the letter.</param>
/// <param name="Repairs">In the order they were noted.</param>
/// <param name="Effects">Each effect in the statements they opened, in the order of the statements, each once.</param>
public sealed record LetterDraft(
    ActOwned? Owned, IReadOnlyDictionary<LetterPart, LetterPartWritten> Parts, IReadOnlyList<LetterRepairNoted> Repairs, IReadOnlyList<LetterEffect> Effects)
{
    /// <summary>What a letter has: without these it is not one.</summary>
    public static IReadOnlyList<LetterPart> Required { get; } = [LetterPart.Did, LetterPart.Repair];

    /// <summary>The letter as it stands.</summary>
    /// <param name="notes">The writer's own.</param>
    /// <param name="to">Whom it is for: only their effects count; null for everybody's.</param>
    public static LetterDraft Of(NotesState notes, Id<Person>? to = null)
    {
        var answers = notes.Own.All<EffectAnswered>().ToDictionary(answered => answered.Effect, answered => answered.Words);
        return new(
            notes.Own.All<ActOwned>().FirstOrDefault(),
            notes.Own.All<LetterPartWritten>().DistinctBy(written => written.Part).ToDictionary(written => written.Part),
            [.. notes.Own.All<LetterRepairNoted>().Reverse()],
            [
                .. Statements(notes, to).SelectMany(statement => statement.Effects).DistinctBy(effect => effect.Id)
                    .Select(effect => new LetterEffect(effect.Id, effect.Words, answers.GetValueOrDefault(effect.Id)))]);
    }

    /// <summary>How far the writer has come with somebody.</summary>
    /// <param name="notes">The writer's own.</param>
    /// <param name="shared">What they share with <paramref name="to"/>.</param>
    public static LetterWay Way(NotesState notes, SharedState shared, Id<Person> to)
    {
        var statements = Statements(notes, to).Select(statement => statement.Id).ToHashSet();
        var mirrors = shared.Deliveries.All.OfType<MirrorDelivered>().Where(mirror => mirror.By != to && statements.Contains(mirror.Of)).ToList();
        return mirrors.Exists(mirror => shared.Deliveries.LastReply<MirrorAnswered>(mirror.Id) is { IsRight: true }) ? LetterWay.Heard
            : mirrors.Count > 0 ? LetterWay.Mirrored
            : statements.Count > 0 ? LetterWay.Opened
            : LetterWay.Alone;
    }

    /// <summary>The parts a letter has that are not written, in order.</summary>
    public IEnumerable<LetterPart> Missing => Required.Where(part => !Has(part));

    /// <summary>The effects that have no answer.</summary>
    public IEnumerable<LetterEffect> Blanks => Effects.Where(effect => effect.Answer is null);

    /// <summary>True if a part is written and stands in the letter.</summary>
    public bool Has(LetterPart part) => part == LetterPart.Repair ? Repairs.Count > 0 : Parts.TryGetValue(part, out var written) && written.IsIn;

    /// <summary>True once anything of it is written that would stand in the letter.</summary>
    public bool HasBegun => Parts.Values.Any(written => written.IsIn) || Repairs.Count > 0 || Effects.Any(effect => effect.Answer is not null);

    /// <summary>The letter as it would be delivered.</summary>
    public LetterDelivered Delivered(Id<Delivery> id, Id<Person> by, DateOnly day) => new(
        [.. Parts.Values.Where(written => written.IsIn).OrderBy(written => written.Part).Select(written => new LetterWords(written.Part, written.Words))],
        [.. Effects.Where(effect => effect.Answer is not null).Select(effect => new LetterAnswer(effect.Id, effect.Words, effect.Answer!))],
        [.. Repairs.Select(repair => new LetterRepair(repair.Id, repair.What, repair.Due, repair.HowOften))])
    { Id = id, By = by, Day = day };

    // The newest copy of a statement comes first, and what an effect says in it counts.
    private static IEnumerable<StatementDelivered> Statements(NotesState notes, Id<Person>? to) =>
        notes.Deliveries.All.OfType<StatementDelivered>().Where(statement => to is null || statement.By == to);
}
