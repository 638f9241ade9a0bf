using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A field has no label (WCAG 3.3.2, 4.1.2; decree № 102, item «м»).</summary>
internal sealed class FormFieldWithoutLabel : PageRule
{
    private readonly List<(string Id, int Offset, string Name)> unlabelled = [];
    private readonly HashSet<string> labelled = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart(See, Tag.Input, Tag.Select, Tag.TextArea);
        on.OnAttribute((_, _, attribute) => labelled.Add(attribute.Value.ToString()), AttributeKind.For);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin()
    {
        unlabelled.Clear();
        labelled.Clear();
    }

    private void See(PageView view, Element field)
    {
        if (field.TryGet(AttributeKind.Type, out var type) && type.Text is "hidden" or "submit" or "button" or "reset" or "image")
        {
            return;
        }

        if (!field.HasAriaName && !field.IsIn(Inside.Label | Inside.Unread))
        {
            unlabelled.Add((field.TryGet(AttributeKind.Id, out var id) ? id.Value.ToString() : "", field.Offset, field.Name.ToString()));
        }
    }

    private void Finish(PageView view)
    {
        foreach (var (id, offset, name) in unlabelled)
        {
            if (!labelled.Contains(id))
            {
                view.Report(Codes.FormFieldWithoutLabel, offset, name.Length + 1, name);
            }
        }
    }
}
