using System.Collections.Frozen;

namespace Steadfast.Domain.Wording;

/// <summary>The names of labels and kinds where they are written out: in tables of rules, in what the command prints, and in keys of words.</summary>
public static class WordingNames
{
    private static readonly FrozenDictionary<WordingLabel, string> s_labels = new Dictionary<WordingLabel, string>
    {
        [WordingLabel.Apology] = "apology",
        [WordingLabel.NamesAct] = "names_act",
        [WordingLabel.Owns] = "owns",
        [WordingLabel.NamesEffect] = "names_effect",
        [WordingLabel.Repair] = "repair",
        [WordingLabel.Excuse] = "excuse",
        [WordingLabel.DemandsForgiveness] = "demands_forgiveness",
        [WordingLabel.IStatement] = "i_statement",
        [WordingLabel.FakeI] = "fake_i",
        [WordingLabel.AccusingYou] = "accusing_you",
        [WordingLabel.Criticism] = "criticism",
        [WordingLabel.Contempt] = "contempt",
        [WordingLabel.Defensiveness] = "defensiveness",
        [WordingLabel.Stonewalling] = "stonewalling",
        [WordingLabel.Promise] = "promise",
        [WordingLabel.Observable] = "observable",
        [WordingLabel.TimeBound] = "time_bound",
        [WordingLabel.Hedged] = "hedged",
        [WordingLabel.Threat] = "threat",
        [WordingLabel.Coercion] = "coercion",
        [WordingLabel.Control] = "control",
        [WordingLabel.SelfHarm] = "self_harm",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<ExcuseKind, string> s_excuses = new Dictionary<ExcuseKind, string>
    {
        [Wording.ExcuseKind.Justify] = "justify",
        [Wording.ExcuseKind.Minimise] = "minimise",
        [Wording.ExcuseKind.Conditional] = "conditional",
        [Wording.ExcuseKind.Passive] = "passive",
        [Wording.ExcuseKind.BlameShift] = "blame_shift",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<StatementKind, string> s_statements = new Dictionary<StatementKind, string>
    {
        [StatementKind.Other] = "other",
        [StatementKind.IStatement] = "i_statement",
        [StatementKind.FakeI] = "fake_i",
        [StatementKind.AccusingYou] = "accusing_you",
    }.ToFrozenDictionary();

    /// <summary>The name of a label: "names_act".</summary>
    public static string Name(this WordingLabel label) => s_labels[label];

    /// <summary>The name of a kind of excuse: "blame_shift".</summary>
    public static string Name(this ExcuseKind kind) => s_excuses[kind];

    /// <summary>The name of a kind of statement: "fake_i".</summary>
    public static string Name(this StatementKind kind) => s_statements[kind];

    /// <summary>The label of a name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static WordingLabel Label(string name) => Find(s_labels, name);

    /// <summary>The kind of excuse of a name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static ExcuseKind ExcuseKind(string name) => Find(s_excuses, name);

    private static T Find<T>(FrozenDictionary<T, string> names, string name)
        where T : notnull
    {
        foreach (var (value, known) in names)
        {
            if (known == name)
            {
                return value;
            }
        }

        throw new FormatException($"There is no {typeof(T).Name} {name}.");
    }
}
