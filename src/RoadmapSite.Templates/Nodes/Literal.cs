using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary>A value written in the template.</summary>
internal sealed class Literal(TextSpan span, TemplateValue value) : Expression(span)
{
    public TemplateValue Value { get; } = value;

    public override TemplateValue Evaluate(Renderer renderer) => Value;
}
