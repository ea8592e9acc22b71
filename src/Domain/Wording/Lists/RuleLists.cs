namespace Steadfast.Domain.Wording;

/// <summary>The rules, one table a theme; how a table is written is told at <see cref="RuleParser"/> and <see cref="PatternParser"/>.</summary>
internal static partial class RuleLists
{
    /// <summary>All tables.</summary>
    public static IReadOnlyList<string> All => [Responsibility, Excuses, Statements, CriticismAndContempt, DefendingAndWalls, Promises, ThreatAndCoercion, ControlAndSelfHarm, HarmFamilies, PressureFamilies, DespairFamilies, Safety];
}
