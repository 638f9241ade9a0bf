using RoadmapSite.Templates.Parsing;

namespace RoadmapSite.Templates.Nodes;

/// <summary>A local, a loop variable or an argument of an include: a place in the frame of the template.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="name">Its name as written.</param>
/// <param name="slot">Its place in the frame.</param>
/// <param name="isOptional">Whether it was written <c>$?.name</c>, so that it may be absent.</param>
internal sealed class SlotName(TextSpan span, string name, int slot, bool isOptional = false) : Expression(span)
{
    public override bool IsOptional => isOptional;

    public override TemplateValue Evaluate(Renderer renderer)
    {
        var value = renderer.GetSlot(slot);
        if (!value.IsUnassigned)
        {
            return value;
        }

        if (!isOptional)
        {
            renderer.Fail(name.StartsWith("$.", StringComparison.Ordinal) ? TemplateErrors.ArgumentAbsent : TemplateErrors.LocalNotYetAssigned, Span, name);
        }

        return default;
    }
}
