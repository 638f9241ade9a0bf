using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary><c>target.name</c> or <c>target?.name</c>.</summary>
/// <param name="span">The whole path.</param>
/// <param name="target">What has the member.</param>
/// <param name="name">The member.</param>
/// <param name="nameSpan">Where the member's name stands.</param>
/// <param name="isOptional">Whether a target of null gives null.</param>
internal sealed class Member(TextSpan span, Expression target, string name, TextSpan nameSpan, bool isOptional) : Expression(span)
{
    private readonly bool optional = isOptional || target.IsOptional;

    // Written by several threads at once: every value it can take is a good guess.
    private int hint;

    public override bool IsOptional => optional;

    public override TemplateValue Evaluate(Renderer renderer)
    {
        var owner = target.Evaluate(renderer);
        if (owner.Object is { } found)
        {
            if (!found.TryGet(name, ref hint, out var value))
            {
                renderer.FailName(TemplateErrors.UnknownMember, nameSpan, name, found.Names, renderer.TextAt(target.Span));
            }

            return value;
        }

        if (!owner.IsNull)
        {
            renderer.Fail(TemplateErrors.NotAnObject, nameSpan, name, renderer.TextAt(target.Span), owner.Kind);
        }
        else if (!optional)
        {
            renderer.Fail(TemplateErrors.MemberOfNull, nameSpan, name, renderer.TextAt(target.Span));
        }

        return default;
    }
}
