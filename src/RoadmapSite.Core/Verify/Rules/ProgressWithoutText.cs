using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A bar stands alone, without its value as text in the same block (WCAG 1.4.1).</summary>
internal sealed class ProgressWithoutText : PageRule
{
    private readonly List<(int Offset, string Name)> alone = [];

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnEnd(See, Tag.Progress, Tag.Meter);
        on.OnEnd(SeeBlock, Tag.Td, Tag.Th, Tag.Li, Tag.P, Tag.Dd, Tag.Dt, Tag.Div, Tag.Section, Tag.Figure, Tag.Main, Tag.Body);
        on.OnFinish(ReportAll);
    }

    /// <inheritdoc/>
    public override void Begin() => alone.Clear();

    private void See(PageView view, Element bar)
    {
        if (!bar.IsIn(Inside.Unread))
        {
            alone.Add((bar.Offset, bar.Name.ToString()));
        }
    }

    // The first block to end after a bar, among those that began before it, is the one that holds it.
    private void SeeBlock(PageView view, Element block)
    {
        if (alone.Count == 0 || block.Offset > alone[0].Offset)
        {
            return;
        }

        if (!block.HasContent)
        {
            ReportAll(view);
        }

        alone.Clear();
    }

    private void ReportAll(PageView view)
    {
        foreach (var (offset, name) in alone)
        {
            view.Report(Codes.ProgressWithoutText, offset, name.Length + 1, name);
        }
    }
}
