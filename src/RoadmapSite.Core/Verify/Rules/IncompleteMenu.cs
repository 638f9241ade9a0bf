using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model.Law;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The menu of «Сведения об образовательной организации», a <c>nav</c> with <c>data-menu="sveden"</c>, lacks a subsection or names it otherwise (order № 1493 as amended by № 1353, item 6).</summary>
internal sealed class IncompleteMenu : PageRule
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnText(Inside.Navigation, See);
        on.OnEnd(Close, Tag.Nav);
    }

    /// <inheritdoc/>
    public override void Begin() => names.Clear();

    private void See(PageView view, Element parent, PageText text) => names.Add(text.Span.Trim().ToString());

    private void Close(PageView view, Element navigation)
    {
        if (navigation.Is(AttributeKind.DataMenu, "sveden"))
        {
            foreach (var subsection in LawData.Subsections.Where(subsection => !names.Contains(subsection)))
            {
                view.Report(Codes.IncompleteMenu, navigation, subsection);
                break;
            }
        }

        names.Clear();
    }
}
