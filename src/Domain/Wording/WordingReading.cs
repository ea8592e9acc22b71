using System.Collections.Immutable;

namespace Steadfast.Domain.Wording;

/// <summary>What a stretch of text does. The first half of them help; the others are what a reader is hurt or misled by.</summary>
public enum WordingLabel
{
    /// <summary>Says sorry for, or admits, a wrong of the writer's own.</summary>
    Apology,

    /// <summary>Says what was done, so that somebody who was not there could tell.</summary>
    NamesAct,

    /// <summary>The writer is the one who did it.</summary>
    Owns,

    /// <summary>Says what it did to the other person.</summary>
    NamesEffect,

    /// <summary>Offers amends or a change.</summary>
    Repair,

    /// <summary>Takes some of it back; <see cref="WordingFinding.Excuse"/> says how.</summary>
    Excuse,

    /// <summary>Presses the other to forgive or to be done with it.</summary>
    DemandsForgiveness,

    /// <summary>A feeling, need, wish or fear of the writer's own, with no verdict on the other.</summary>
    IStatement,

    /// <summary>A verdict on the other in the frame of a feeling or a thought.</summary>
    FakeI,

    /// <summary>Blame, a verdict, or a question that accuses.</summary>
    AccusingYou,

    /// <summary>An attack on who somebody is, or on all they ever do.</summary>
    Criticism,

    /// <summary>An insult, mockery or disgust.</summary>
    Contempt,

    /// <summary>Denies, explains away or strikes back.</summary>
    Defensiveness,

    /// <summary>Ends the talk with no time to come back to it.</summary>
    Stonewalling,

    /// <summary>Commits the writer to do something, or to leave it.</summary>
    Promise,

    /// <summary>A third person could see whether the promise is kept.</summary>
    Observable,

    /// <summary>The promise has a day, an hour, a rhythm or an event that can be checked.</summary>
    TimeBound,

    /// <summary>The promise leaves itself a way out.</summary>
    Hedged,

    /// <summary>Says that the writer will or may do harm.</summary>
    Threat,

    /// <summary>A demand with pressure behind it.</summary>
    Coercion,

    /// <summary>Rules over whom the other sees, where they go, what they wear, spend or write.</summary>
    Control,

    /// <summary>A wish, a plan or an act of the writer's own against themselves.</summary>
    SelfHarm,
}

/// <summary>How an excuse excuses.</summary>
public enum ExcuseKind
{
    /// <summary>By an outside cause, stress, or a good intention.</summary>
    Justify,

    /// <summary>By making it small.</summary>
    Minimise,

    /// <summary>By an "if" where it is known that it happened.</summary>
    Conditional,

    /// <summary>By leaving out who did it.</summary>
    Passive,

    /// <summary>By making it the other's doing, or the other's feeling.</summary>
    BlameShift,
}

/// <summary>What kind of statement a text is as a whole.</summary>
public enum StatementKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Speaks of the writer's own feelings, needs, wishes or fears.</summary>
    IStatement,

    /// <summary>Begins with I and judges the other.</summary>
    FakeI,

    /// <summary>Accuses the other.</summary>
    AccusingYou,
}

/// <summary>How a text takes responsibility.</summary>
public enum OwningKind
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It leaves open what was done, by whom, or what it did.</summary>
    General,

    /// <summary>It names the act, says that it was the writer's, and names what it did to the other.</summary>
    Specific,
}

/// <summary>One thing the coach found in a text: a suggestion, never a verdict.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Length">At least 1, in UTF-16 code units.</param>
/// <param name="Rule">
/// The name of the rule that found it, in lower case with hyphens; the reason and the rewrite stand under it in the words of the product.
/// </param>
/// <param name="Excuse">How it excuses; null unless the label is <see cref="WordingLabel.Excuse"/>.</param>
public sealed record WordingFinding(WordingLabel Label, int Start, int Length, string Rule, ExcuseKind? Excuse = null);

/// <summary>What the coach found in one text.</summary>
/// <param name="Findings">In the order of the text; empty where there is nothing to say. One stretch can be found under several labels.</param>
public sealed record WordingReading(ImmutableArray<WordingFinding> Findings)
{
    /// <summary>
    /// True where the writer keeps themselves safe: refuses contact, leaves, names the police, a lawyer or what was done to them, or is afraid.
    /// In such a text nothing else is found, and a danger only where it is not part of such an act.
    /// </summary>
    public bool HasSafetyAct { get; init; }

    /// <summary>How many comparisons the reading took: what shows that it grows with the length of the text and no faster.</summary>
    internal long Steps { get; init; }

    /// <summary>The statement as a whole. A verdict outweighs the feeling it is dressed in.</summary>
    public StatementKind Statement =>
        Has(WordingLabel.FakeI) ? StatementKind.FakeI
        : Has(WordingLabel.AccusingYou) ? StatementKind.AccusingYou
        : Has(WordingLabel.IStatement) ? StatementKind.IStatement
        : StatementKind.Other;

    /// <summary>How the text takes responsibility: for something in general, or for one thing that is said.</summary>
    /// <remarks>Checklist 33.4.</remarks>
    public OwningKind Owning =>
        !Has(WordingLabel.Apology) && !Has(WordingLabel.Owns) ? OwningKind.None
        : LeftOpen.IsEmpty ? OwningKind.Specific
        : OwningKind.General;

    /// <summary>Which of what makes a text specific is not in it, in the order a reader asks: the act, whose it was, what it did.</summary>
    public ImmutableArray<WordingLabel> LeftOpen => [.. s_specific.Where(label => !Has(label))];

    private static readonly ImmutableArray<WordingLabel> s_specific = [WordingLabel.NamesAct, WordingLabel.Owns, WordingLabel.NamesEffect];

    /// <summary>Whether anything was found under a label.</summary>
    public bool Has(WordingLabel label) => Findings.Any(finding => finding.Label == label);

    /// <summary>Whether the words speak of danger to others: a threat, pressure or control.</summary>
    public bool HasDanger => Findings.Any(IsDanger);

    /// <summary>
    /// Whether anything was found under a label outside of every danger: what is announced as a threat, or told of control, is no part of owning up.
    /// </summary>
    public bool HasOutsideDanger(WordingLabel label) => Findings.Any(finding => finding.Label == label && !LiesInDanger(finding, Findings.Where(IsDanger)));

    /// <summary>The reading of all that was found, without what does not count beside the rest of it.</summary>
    internal static WordingReading Of(ImmutableArray<WordingFinding> found)
    {
        var all = new WordingReading(found);
        var (owns, speaksOfOneself, dangers) = (all.Owning != OwningKind.None, all.Statement == StatementKind.IStatement, found.Where(IsDanger).ToList());
        return new([.. found.Where(finding => finding switch
        {
            // A reason is an excuse only beside something that was done.
            { Excuse: ExcuseKind.Justify } => owns,

            // Whoever tells of a feeling of their own need not say who caused it.
            { Excuse: ExcuseKind.Passive } => owns || !speaksOfOneself,

            // What is announced as a threat repairs nothing.
            { Label: WordingLabel.Repair } => !LiesInDanger(finding, dangers),
            _ => true,
        })]);
    }

    private static bool IsDanger(WordingFinding finding) => finding.Label is WordingLabel.Threat or WordingLabel.Coercion or WordingLabel.Control;

    private static bool LiesInDanger(WordingFinding finding, IEnumerable<WordingFinding> dangers) =>
        dangers.Any(danger => danger.Start < finding.Start + finding.Length && finding.Start < danger.Start + danger.Length);
}
