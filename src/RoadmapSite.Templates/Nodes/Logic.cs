using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary><c>!value</c>.</summary>
internal sealed class Not(TextSpan span, Expression operand) : Expression(span)
{
    public override TemplateValue Evaluate(Renderer renderer) => !operand.IsMet(renderer);
}

/// <summary><c>left &amp;&amp; right</c>: true or false, never one of the two.</summary>
internal sealed class And(Expression left, Expression right) : Expression(left.Span.To(right.Span))
{
    public override TemplateValue Evaluate(Renderer renderer) => left.IsMet(renderer) && right.IsMet(renderer);
}

/// <summary><c>left || right</c>: true or false, never one of the two.</summary>
internal sealed class Or(Expression left, Expression right) : Expression(left.Span.To(right.Span))
{
    public override TemplateValue Evaluate(Renderer renderer) => left.IsMet(renderer) || right.IsMet(renderer);
}

/// <summary><c>left ?? right</c>.</summary>
internal sealed class Coalesce(Expression left, Expression right) : Expression(left.Span.To(right.Span))
{
    public override TemplateValue Evaluate(Renderer renderer)
    {
        var value = left.Evaluate(renderer);
        return value.IsNull && !renderer.IsStopped ? right.Evaluate(renderer) : value;
    }
}
