using Steadfast.Domain.Wording;
using Steadfast.Web.Components;

namespace Steadfast.Web.Features.Wording;

/// <summary>What a person reads of a finding: why it was found, and another way to say it.</summary>
internal static class FindingWords
{
    /// <summary>The reason, in one or two plain sentences.</summary>
    public static string Reason(this Words words, WordingFinding finding) => words[$"wording.{finding.Rule}.reason"];

    /// <summary>A sentence to try instead, with gaps for what only the writer knows.</summary>
    public static string Rewrite(this Words words, WordingFinding finding) => words[$"wording.{finding.Rule}.rewrite"];
}
