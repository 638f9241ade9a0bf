using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary><c>list[0]</c> or <c>object['name']</c>.</summary>
internal sealed class Index(TextSpan span, Expression target, Expression key) : Expression(span)
{
    public override TemplateValue Evaluate(Renderer renderer)
    {
        var owner = target.Evaluate(renderer);
        var at = key.Evaluate(renderer);
        if (renderer.IsStopped)
        {
            return default;
        }

        return (owner.Kind, at.Kind) switch
        {
            (TemplateKind.List, TemplateKind.Number) => ItemAt(renderer, owner.Items, at.Number),
            (TemplateKind.Object, TemplateKind.Text) => MemberAt(renderer, owner.Object!, at.Text!),
            (TemplateKind.List, _) => renderer.Fail(TemplateErrors.ListIndexKind, key.Span, at.Kind),
            (TemplateKind.Object, _) => renderer.Fail(TemplateErrors.ObjectIndexKind, key.Span, at.Kind),
            _ => renderer.Fail(TemplateErrors.NotIndexable, target.Span, renderer.TextAt(target.Span), owner.Kind),
        };
    }

    private TemplateValue ItemAt(Renderer renderer, ReadOnlySpan<TemplateValue> items, decimal index)
    {
        if (index < 0 || index >= items.Length || decimal.Truncate(index) != index)
        {
            return renderer.Fail(TemplateErrors.IndexOutOfRange, key.Span, index, items.Length);
        }

        return items[(int)index];
    }

    private TemplateValue MemberAt(Renderer renderer, TemplateObject owner, string name)
    {
        if (!owner.TryGet(name, out var value))
        {
            renderer.FailName(TemplateErrors.UnknownMember, key.Span, name, owner.Names, renderer.TextAt(target.Span));
        }

        return value;
    }
}
