using RoadmapSite.Templates.Nodes;

namespace RoadmapSite.Templates.Parsing;

/// <summary>Operators and parentheses: SPEC.md 8.</summary>
internal sealed partial class Parser
{
    private Expression ParseBinary(int minimum)
    {
        var left = ParseUnary();
        while (!isLost && Current.IsOperator && PrecedenceOf(Current.Kind) > minimum)
        {
            var sign = Take();
            var right = ParseBinary(PrecedenceOf(sign.Kind));
            left = Counted(Combine(left, sign, right));
        }

        return left;
    }

    // Scriban's order: ?? loosest, then ||, &&, equality, order, sums, products.
    private static int PrecedenceOf(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce => 1,
        TokenKind.Or => 2,
        TokenKind.And => 3,
        TokenKind.Equal or TokenKind.NotEqual => 4,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 5,
        TokenKind.Plus or TokenKind.Minus => 6,
        TokenKind.Times or TokenKind.Divide or TokenKind.Modulo => 7,
        _ => 0,
    };

    private static Expression Combine(Expression left, Token sign, Expression right) => sign.Kind switch
    {
        TokenKind.Coalesce => new Coalesce(left, right),
        TokenKind.Or => new Or(left, right),
        TokenKind.And => new And(left, right),
        TokenKind.Plus or TokenKind.Minus or TokenKind.Times or TokenKind.Divide or TokenKind.Modulo => new Arithmetic(left, sign, right),
        _ => new Comparison(left, sign, right),
    };

    private Expression ParseUnary()
    {
        var sign = Current;
        if (sign.Kind is not (TokenKind.Not or TokenKind.Minus))
        {
            return ParseOperand();
        }

        if (!TryEnter(sign.Span))
        {
            Leave();
            return Nothing(sign.Span);
        }

        at++;
        var operand = ParseUnary();
        Leave();
        var span = sign.Span.To(operand.Span);
        return Counted(sign.Kind == TokenKind.Not ? new Not(span, operand) : new Negation(span, operand));
    }

    private Expression ParseParenthesis()
    {
        var open = Take();
        var inner = ParseValue();
        if (!isLost && !TryTake(TokenKind.CloseParen))
        {
            ReportUnexpected(TemplateErrors.ExpectedClosing, ")");
        }

        return inner is Call or Raw ? inner : new Parenthesis(open.Span.To(tokens[Math.Max(0, at - 1)].Span), inner);
    }

    /// <summary>Counts the parts of a statement: a longer one would make the tree too deep to walk.</summary>
    private Expression Counted(Expression part)
    {
        if (++parts > MaxParts)
        {
            Report(TemplateErrors.TooLong, part.Span, MaxParts);
        }

        return part;
    }
}
