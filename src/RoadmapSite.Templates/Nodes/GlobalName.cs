using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary>A name of the model.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="name">The name.</param>
/// <param name="others">Other names known there, for the advice when the model has no such name.</param>
internal sealed class GlobalName(TextSpan span, string name, IEnumerable<string> others) : Expression(span)
{
    private int hint;

    public override TemplateValue Evaluate(Renderer renderer)
    {
        if (!renderer.Model.TryGet(name, ref hint, out var value))
        {
            renderer.FailName(TemplateErrors.UnknownName, Span, name, renderer.Model.Names.Concat(others));
        }

        return value;
    }
}
