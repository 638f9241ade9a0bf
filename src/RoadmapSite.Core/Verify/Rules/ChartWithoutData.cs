using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A figure with a chart has no table, list or link to the numbers (WCAG 1.1.1; order № 1493, item 25б).</summary>
internal sealed class ChartWithoutData : PageRule
{
    private bool hasChart;
    private bool hasData;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart(Open, Tag.Figure);
        on.OnStart(SeeChart, Tag.Svg);
        on.OnStart(SeeData, Tag.Table, Tag.Ul, Tag.Ol, Tag.Dl, Tag.A);
        on.OnEnd(Close, Tag.Figure);
    }

    private void Open(PageView view, Element figure)
    {
        if (!figure.Parent!.IsIn(Inside.Figure))
        {
            hasChart = false;
            hasData = false;
        }
    }

    private void SeeChart(PageView view, Element drawing) =>
        hasChart |= drawing.IsIn(Inside.Figure) && drawing.Is(AttributeKind.Role, "img");

    private void SeeData(PageView view, Element element) =>
        hasData |= element.IsIn(Inside.Figure)
            && (element.Tag != Tag.A || (element.TryGet(AttributeKind.Href, out var address) && address.Text.Contains('#')));

    private void Close(PageView view, Element figure)
    {
        if (hasChart && !hasData && !figure.Parent!.IsIn(Inside.Figure))
        {
            view.Report(Codes.ChartWithoutData, figure);
        }
    }
}
