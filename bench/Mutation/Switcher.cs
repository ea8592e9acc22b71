using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Steadfast.Mutation;

/// <summary>Writes a file with all its mutants inside, each behind a switch of its own.</summary>
/// <param name="mutants">The mutants by the node they stand at.</param>
/// <param name="numberOf">The switch of each.</param>
/// <param name="constants">The names of constants that become properties, so that they can be switched.</param>
internal sealed class Switcher(ILookup<SyntaxNode, Mutant> mutants, Func<Mutant, int> numberOf, IReadOnlySet<string> constants) : CSharpSyntaxRewriter
{
    /// <summary>What marks a node that holds a switch; its data is the switch's number.</summary>
    public const string Mark = "mutant";

    private const string Switch = "global::Steadfast.Mutants.Is";

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        if (node is null || visited is null || !mutants.Contains(node))
        {
            return visited;
        }

        var sides = mutants[node].Where(mutant => mutant.Kind is "and" or "or").ToList();
        if (sides.Count > 0)
        {
            visited = Sides(sides, (BinaryExpressionSyntax)visited);
        }

        foreach (var mutant in mutants[node].Except(sides))
        {
            visited = Marked(With(mutant, $"{Switch}({numberOf(mutant)})", visited), mutant);
        }

        return visited;
    }

    public override SyntaxNode? VisitSwitchExpression(SwitchExpressionSyntax node)
    {
        var visited = (SwitchExpressionSyntax)base.VisitSwitchExpression(node)!;
        // An arm with another pattern stands before the one it stands for.
        var arms = new List<SwitchExpressionArmSyntax>();
        for (var i = 0; i < node.Arms.Count; i++)
        {
            var arm = visited.Arms[i];
            foreach (var mutant in mutants[node.Arms[i]].Where(mutant => mutant.Kind == "pattern"))
            {
                var number = numberOf(mutant);
                var when = node.Arms[i].WhenClause is { } old ? $"{Switch}({number}) && ({old.Condition})" : $"{Switch}({number})";
                arms.Add(
                    Marked(
                        arm.WithPattern(Pattern(mutant.Instead!)).WithWhenClause(WhenClause(Spaced(SyntaxKind.WhenKeyword), ParseExpression(when))), mutant));
            }

            arms.Add(arm);
        }

        return visited.WithArms(SeparatedList(arms, Enumerable.Repeat(Token(TriviaList(), SyntaxKind.CommaToken, TriviaList(LineFeed)), arms.Count)));
    }

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        var visited = (FieldDeclarationSyntax)base.VisitFieldDeclaration(node)!;
        if (!node.Modifiers.Any(SyntaxKind.ConstKeyword) || !constants.Contains(Named(node)))
        {
            return visited;
        }

        var modifiers = string.Join(' ', node.Modifiers.Select(modifier => modifier.IsKind(SyntaxKind.ConstKeyword) ? "static" : modifier.Text));
        return ParseMemberDeclaration($"{modifiers} {node.Declaration.Type} {Named(node)} => 0;") is PropertyDeclarationSyntax property
            ? property.WithExpressionBody(ArrowExpressionClause(visited.Declaration.Variables[0].Initializer!.Value)).WithTrailingTrivia(LineFeed)
            : visited;
    }

    /// <summary>A constant's name.</summary>
    public static string Named(FieldDeclarationSyntax constant) => constant.Declaration.Variables[0].Identifier.Text;

    private static SyntaxNode With(Mutant mutant, string on, SyntaxNode visited) => visited switch
    {
        SwitchExpressionArmSyntax arm when mutant.Kind == "arm" =>
            arm.WithWhenClause(WhenClause(Spaced(SyntaxKind.WhenKeyword), arm.WhenClause is { } when ? And(Not(on), when.Condition) : Not(on))),
        SwitchExpressionArmSyntax arm when mutant.Kind == "when" =>
            arm.WithWhenClause(WhenClause(Spaced(SyntaxKind.WhenKeyword), Or(ParseExpression(on), arm.WhenClause!.Condition))),
        SwitchExpressionArmSyntax arm => arm,
        ExpressionStatementSyntax statement => IfStatement(Not(on), Block(statement.WithoutTrivia())).WithTriviaFrom(statement),
        ExpressionSyntax was => Paren(With(mutant, on, was.WithoutTrivia())).WithTriviaFrom(was),
        _ => throw new InvalidOperationException($"No switch for {mutant}."),
    };

    private static ExpressionSyntax With(Mutant mutant, string on, ExpressionSyntax was) => mutant switch
    {
        { Instead: { } instead } =>
            ConditionalExpression(
                ParseExpression(on), Spaced(SyntaxKind.QuestionToken), Paren(ParseExpression(instead)), Spaced(SyntaxKind.ColonToken), Paren(was)),
        { Kind: "is" } => BinaryExpression(SyntaxKind.ExclusiveOrExpression, ParseExpression(on), Paren(was)),
        { Kind: "guard" } => And(Not(on), was),
        _ => throw new InvalidOperationException($"No switch for {mutant}."),
    };

    // The two sides stand once only: a side that declares something cannot stand twice.
    private ExpressionSyntax Sides(List<Mutant> found, BinaryExpressionSyntax was)
    {
        var and = was.IsKind(SyntaxKind.LogicalAndExpression);
        ExpressionSyntax left = Paren(was.Left.WithoutTrivia());
        ExpressionSyntax right = Paren(was.Right.WithoutTrivia());
        foreach (var mutant in found.Where(mutant => mutant.Change.EndsWith(" only left", StringComparison.Ordinal)))
        {
            right = Marked(Paren(Skipped(mutant, right)), mutant);
        }

        foreach (var mutant in found.Where(mutant => mutant.Change.EndsWith(" only right", StringComparison.Ordinal)))
        {
            left = Marked(Paren(Skipped(mutant, left)), mutant);
        }

        ExpressionSyntax Skipped(Mutant mutant, ExpressionSyntax side) =>
            and ? Or(ParseExpression($"{Switch}({numberOf(mutant)})"), side) : And(Not($"{Switch}({numberOf(mutant)})"), side);

        var joined = and ? SyntaxKind.LogicalAndExpression : SyntaxKind.LogicalOrExpression;
        foreach (var mutant in found.Where(mutant => mutant.Change.EndsWith(" to ||", StringComparison.Ordinal)
            || mutant.Change.EndsWith(" to &&", StringComparison.Ordinal)))
        {
            // Not both are not is either.
            ExpressionSyntax Turned(ExpressionSyntax side) =>
                Paren(BinaryExpression(SyntaxKind.ExclusiveOrExpression, ParseExpression($"{Switch}({numberOf(mutant)})"), Paren(side)));
            return Marked(Turned(BinaryExpression(joined, Turned(left), Turned(right))).WithTriviaFrom(was), mutant);
        }

        return Paren(BinaryExpression(joined, left, right)).WithTriviaFrom(was);
    }

    private T Marked<T>(T node, Mutant mutant)
        where T : SyntaxNode => node.WithAdditionalAnnotations(new SyntaxAnnotation(Mark, numberOf(mutant).ToString(CultureInfo.InvariantCulture)));

    private static PatternSyntax Pattern(string text) => ((IsPatternExpressionSyntax)ParseExpression($"x is {text}")).Pattern;

    private static PrefixUnaryExpressionSyntax Not(string on) => PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParseExpression(on));

    private static ParenthesizedExpressionSyntax Paren(ExpressionSyntax inner) => ParenthesizedExpression(inner);

    private static BinaryExpressionSyntax And(ExpressionSyntax left, ExpressionSyntax right) =>
        BinaryExpression(SyntaxKind.LogicalAndExpression, left, Paren(right.WithoutTrivia()));

    private static BinaryExpressionSyntax Or(ExpressionSyntax left, ExpressionSyntax right) =>
        BinaryExpression(SyntaxKind.LogicalOrExpression, left, Paren(right.WithoutTrivia()));

    private static SyntaxToken Spaced(SyntaxKind kind) => Token(TriviaList(Space), kind, TriviaList(Space));
}
