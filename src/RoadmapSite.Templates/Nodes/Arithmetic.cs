using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary><c>+ - * / %</c> on decimals; <c>+</c> also joins texts.</summary>
internal sealed class Arithmetic(Expression left, Token sign, Expression right) : Expression(left.Span.To(right.Span))
{
    public override TemplateValue Evaluate(Renderer renderer)
    {
        var first = left.Evaluate(renderer);
        var second = right.Evaluate(renderer);
        if (renderer.IsStopped)
        {
            return default;
        }

        if (first.IsNumber && second.IsNumber)
        {
            return Calculate(renderer, first.Number, second.Number);
        }

        var joins = sign.Kind == TokenKind.Plus && (first.Text is not null || second.Text is not null);
        if (joins && IsJoinable(first) && IsJoinable(second))
        {
            return first.ToString() + second.ToString();
        }

        return renderer.Fail(TemplateErrors.CannotCalculate, Span, sign.Value, first.Kind, second.Kind);
    }

    private static bool IsJoinable(in TemplateValue value) => value.Kind is not (TemplateKind.List or TemplateKind.Object);

    private TemplateValue Calculate(Renderer renderer, decimal first, decimal second)
    {
        if (sign.Kind is TokenKind.Divide or TokenKind.Modulo && second == 0)
        {
            return renderer.Fail(TemplateErrors.DivisionByZero, right.Span);
        }

        try
        {
            return sign.Kind switch
            {
                TokenKind.Plus => first + second,
                TokenKind.Minus => first - second,
                TokenKind.Times => first * second,
                TokenKind.Divide => first / second,
                _ => first % second,
            };
        }
        catch (OverflowException)
        {
            return renderer.Fail(TemplateErrors.NumberTooLarge, Span);
        }
    }
}

/// <summary><c>-value</c>.</summary>
internal sealed class Negation(TextSpan span, Expression operand) : Expression(span)
{
    public override TemplateValue Evaluate(Renderer renderer)
    {
        var value = operand.Evaluate(renderer);
        return value.IsNumber || renderer.IsStopped ? -value.Number : renderer.Fail(TemplateErrors.CannotNegate, operand.Span, value.Kind);
    }
}
