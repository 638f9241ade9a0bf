using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary><c>==</c>, <c>!=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>.</summary>
internal sealed class Comparison(Expression left, Token sign, Expression right) : Expression(left.Span.To(right.Span))
{
    public override TemplateValue Evaluate(Renderer renderer)
    {
        var first = left.Evaluate(renderer);
        var second = right.Evaluate(renderer);
        if (renderer.IsStopped)
        {
            return default;
        }

        return sign.Kind switch
        {
            TokenKind.Equal => AreEqual(renderer, first, second),
            TokenKind.NotEqual => !AreEqual(renderer, first, second),
            _ => Order(renderer, first, second),
        };
    }

    /// <summary>Whether two values are equal; false for kinds that cannot be compared.</summary>
    public static bool IsSame(in TemplateValue first, in TemplateValue second)
    {
        if (first.IsNull || second.IsNull)
        {
            return IsNothing(first) && IsNothing(second);
        }

        return CanCompare(first.Kind, second.Kind) && first.Kind switch
        {
            TemplateKind.Text => string.Equals(first.Text, second.Text, StringComparison.Ordinal),
            TemplateKind.Number => first.Number == second.Number,
            _ => first.IsTrue == second.IsTrue,
        };
    }

    private static bool CanCompare(TemplateKind first, TemplateKind second) =>
        first == TemplateKind.Null || second == TemplateKind.Null || (first == second && first is (TemplateKind.Text or TemplateKind.Number or TemplateKind.Bool));

    private bool AreEqual(Renderer renderer, in TemplateValue first, in TemplateValue second)
    {
        if (!CanCompare(first.Kind, second.Kind))
        {
            renderer.Fail(TemplateErrors.CannotCompare, Span, first.Kind, second.Kind);
        }

        return IsSame(first, second);
    }

    // Scriban compares null with a text as the empty text.
    private static bool IsNothing(in TemplateValue value) => value.IsNull || value.Text is { Length: 0 };

    private TemplateValue Order(Renderer renderer, in TemplateValue first, in TemplateValue second)
    {
        if (!first.IsNumber || !second.IsNumber)
        {
            return renderer.Fail(TemplateErrors.CannotOrder, Span, sign.Value, first.Kind, second.Kind);
        }

        return sign.Kind switch
        {
            TokenKind.Less => first.Number < second.Number,
            TokenKind.LessOrEqual => first.Number <= second.Number,
            TokenKind.Greater => first.Number > second.Number,
            _ => first.Number >= second.Number,
        };
    }
}
