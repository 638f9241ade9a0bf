using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary>Something that has a value.</summary>
/// <param name="span">Where it stands.</param>
internal abstract class Expression(TextSpan span)
{
    public TextSpan Span { get; } = span;

    /// <summary>Whether it was reached by <c>?.</c>, which then holds for the members behind it too.</summary>
    public virtual bool IsOptional => false;

    /// <summary>The value. After a failure, which the renderer keeps, it means nothing.</summary>
    /// <param name="renderer">The rendering that asks.</param>
    public abstract TemplateValue Evaluate(Renderer renderer);

    /// <summary>The value as a condition. Only true, false, null and objects are conditions: Scriban takes an empty text, 0 and an empty list for true.</summary>
    /// <param name="renderer">The rendering that asks.</param>
    public bool IsMet(Renderer renderer)
    {
        var value = Evaluate(renderer);
        switch (value.Kind)
        {
            case TemplateKind.Null or TemplateKind.Bool:
                return value.IsTrue;
            case TemplateKind.Object:
                return true;
            default:
                renderer.Fail(TemplateErrors.NotACondition, Span, value.Kind);
                return false;
        }
    }
}
