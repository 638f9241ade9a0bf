using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary><c>(value)</c>. It ends the reach of <c>?.</c>: in <c>(a?.b).c</c> the last member is not optional.</summary>
internal sealed class Parenthesis(TextSpan span, Expression inner) : Expression(span)
{
    public override TemplateValue Evaluate(Renderer renderer) => inner.Evaluate(renderer);
}
