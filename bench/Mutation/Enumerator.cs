using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Steadfast.Mutation;

/// <summary>Finds every mutant in a file, in the order it is read.</summary>
internal sealed partial class Enumerator(string file) : CSharpSyntaxWalker
{
    private readonly List<Mutant> _found = [];
    private readonly Dictionary<(string, string, string), int> _alike = [];

    /// <summary>How many constants stand where the language wants one: as an enumeration's value, a default, a case, in an attribute.</summary>
    public int LeftOut { get; private set; }

    /// <summary>All mutants of a file.</summary>
    /// <param name="root">As it was read from <paramref name="file"/>.</param>
    public static (List<Mutant> Found, int LeftOut) In(string file, SyntaxNode root)
    {
        var walker = new Enumerator(file);
        walker.Visit(root);
        return (walker._found, walker.LeftOut);
    }

    /// <summary>The files whose rules are mutated.</summary>
    public static IReadOnlyList<string> Files(string root) =>
        [.. Mutant.Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A file as the compiler reads it.</summary>
    public static SyntaxTree Read(string root, string file) =>
        CSharpSyntaxTree.ParseText(
            File.ReadAllText(Path.Combine(root, file)), new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None), Path.Combine(root, file));

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        base.VisitBinaryExpression(node);
        var instead = node.Kind() switch
        {
            SyntaxKind.LessThanExpression => "<=",
            SyntaxKind.LessThanOrEqualExpression => "<",
            SyntaxKind.GreaterThanExpression => ">=",
            SyntaxKind.GreaterThanOrEqualExpression => ">",
            SyntaxKind.EqualsExpression => "!=",
            SyntaxKind.NotEqualsExpression => "==",
            _ => null,
        };
        if (instead is not null)
        {
            Add(node, "compare", $"{node} to {instead}", $"{node.Left} {instead} {node.Right}");
        }
        else if (node.IsKind(SyntaxKind.IsExpression))
        {
            Add(node, "is", $"not ({node})");
        }
        else if (node.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression)
        {
            var and = node.IsKind(SyntaxKind.LogicalAndExpression);
            // A side that declares what the other uses cannot go.
            if (!Declares(node))
            {
                Add(node, and ? "and" : "or", $"{node} to {(and ? "||" : "&&")}");
            }

            Add(node, and ? "and" : "or", $"{node} only left");
            if (!Declares(node.Left))
            {
                Add(node, and ? "and" : "or", $"{node} only right");
            }
        }
        else if (node.IsKind(SyntaxKind.CoalesceExpression) && !node.Right.IsKind(SyntaxKind.ThrowExpression))
        {
            Add(node, "coalesce", $"{node} only left", $"{node.Left}!");
        }
    }

    public override void VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        base.VisitIsPatternExpression(node);
        if (!Declares(node))
        {
            Add(node, "is", $"not ({node})");
        }

        foreach (var (part, instead, change) in InPattern(node.Pattern))
        {
            Add(node, "pattern", $"{node}: {change}", Replaced(node, part, instead));
        }
    }

    public override void VisitSwitchExpressionArm(SwitchExpressionArmSyntax node)
    {
        base.VisitSwitchExpressionArm(node);
        foreach (var (part, instead, change) in InPattern(node.Pattern))
        {
            Add(node, "pattern", $"{node.Pattern} =>: {change}", Replaced(node.Pattern, part, instead));
        }

        if (node.Pattern is not (DiscardPatternSyntax or VarPatternSyntax))
        {
            Add(node, "arm", $"without {node.Pattern} {node.WhenClause}".TrimEnd());
        }

        if (node.WhenClause is { } when)
        {
            Add(node, "when", $"{node.Pattern} without {when}");
        }
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        base.VisitIfStatement(node);
        if (node.Else is null && Last(node.Statement) is ThrowStatementSyntax or ReturnStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax)
        {
            Add(node.Condition, "guard", $"without if ({node.Condition})");
        }
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        base.VisitConditionalExpression(node);
        if (node.WhenTrue is ThrowExpressionSyntax || Refusal().IsMatch(node.WhenTrue.ToString()))
        {
            Add(node.Condition, "guard", $"without {node.Condition} ? {node.WhenTrue}");
        }
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        base.VisitExpressionStatement(node);
        if (node.Expression is InvocationExpressionSyntax call && Guard().IsMatch(call.Expression.ToString()))
        {
            Add(node, "guard", $"without {node}");
        }
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (!(node.IsKind(SyntaxKind.NumericLiteralExpression) || node.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression))
        {
            return;
        }

        if (IsWantedConstant(node))
        {
            LeftOut++;
            return;
        }

        // Those in patterns are found with their pattern.
        if (node.Ancestors().TakeWhile(above => above is not (StatementSyntax or MemberDeclarationSyntax or ArgumentSyntax))
            .Any(above => above is PatternSyntax))
        {
            return;
        }

        foreach (var (instead, change) in Others(node))
        {
            Add(node, node.IsKind(SyntaxKind.NumericLiteralExpression) ? "number" : "bool", $"{change} in {Shown(node)}", instead);
        }
    }

    private static IEnumerable<(string Instead, string Change)> Others(LiteralExpressionSyntax literal)
    {
        if (literal.IsKind(SyntaxKind.NumericLiteralExpression))
        {
            yield return ($"({literal} + 1)", $"{literal} to {literal} + 1");
            yield return ($"({literal} - 1)", $"{literal} to {literal} - 1");
        }
        else
        {
            var instead = literal.IsKind(SyntaxKind.TrueLiteralExpression) ? "false" : "true";
            yield return (instead, $"{literal} to {instead}");
        }
    }

    private static IEnumerable<(SyntaxNode Part, string Instead, string Change)> InPattern(PatternSyntax pattern)
    {
        foreach (var part in pattern.DescendantNodesAndSelf())
        {
            if (part is RelationalPatternSyntax relational)
            {
                var instead = relational.OperatorToken.Text switch { "<" => "<=", "<=" => "<", ">" => ">=", _ => ">" };
                yield return (relational, $"{instead} {relational.Expression}", $"{relational} to {instead}");
            }
            else if (part is LiteralExpressionSyntax literal
                && literal.Kind() is SyntaxKind.NumericLiteralExpression or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression)
            {
                foreach (var (instead, change) in Others((LiteralExpressionSyntax)part))
                {
                    yield return (part, instead, change);
                }
            }
        }
    }

    // What is around a constant tells a reader which one is meant.
    private static string Shown(LiteralExpressionSyntax literal)
    {
        var around = literal.Ancestors().TakeWhile(above => above is not (BlockSyntax or MemberDeclarationSyntax))
            .TakeWhile(above => above.Span.Length <= 120).LastOrDefault();
        return around?.ToString() ?? literal.Parent!.ToString();
    }

    private static bool IsWantedConstant(LiteralExpressionSyntax literal) =>
        literal.Ancestors().TakeWhile(above => above is not BaseMethodDeclarationSyntax).Any(above =>
            above is AttributeArgumentSyntax or EnumMemberDeclarationSyntax or CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax
            || (above is EqualsValueClauseSyntax && above.Parent is ParameterSyntax) || (above is InterpolationAlignmentClauseSyntax))
        || literal.Ancestors().Any(above => above is EqualsValueClauseSyntax && above.Parent is ParameterSyntax);

    private static bool Declares(SyntaxNode node) =>
        node.DescendantNodes(below => below is not LambdaExpressionSyntax).Any(below => below is SingleVariableDesignationSyntax);

    private static StatementSyntax? Last(StatementSyntax statement) => statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement;

    private static string Replaced(SyntaxNode whole, SyntaxNode part, string instead)
    {
        var text = whole.ToString();
        var start = part.SpanStart - whole.SpanStart;
        return text[..start] + instead + text[(start + part.Span.Length)..];
    }

    private void Add(SyntaxNode node, string kind, string change, string? instead = null)
    {
        change = Blank().Replace(change, " ");
        var member = Member(node);
        var alike = _alike.GetValueOrDefault((member, kind, change));
        _alike[(member, kind, change)] = alike + 1;
        var at = node.GetLocation().GetLineSpan().StartLinePosition;
        _found.Add(new(file, at.Line + 1, member, kind, change, alike) { At = node, Instead = instead });
    }

    private static string Member(SyntaxNode node)
    {
        var names = node.Ancestors().OfType<MemberDeclarationSyntax>().Select(member => member switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
            ConstructorDeclarationSyntax => "new",
            OperatorDeclarationSyntax operation => operation.OperatorToken.Text,
            _ => null,
        }).Where(name => name is not null);
        return string.Join('.', names.Reverse());
    }

    [GeneratedRegex(@"^Decision\.Refuse\(|^throw ", RegexOptions.NonBacktracking)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"(^|\.)(Require|Ensure|ThrowIf|Check|Must)\w*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Guard();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();
}
