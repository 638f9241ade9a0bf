using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A picture has no <c>alt</c> (WCAG 1.1.1; decree № 102, item «г»).</summary>
internal sealed class ImageWithoutAlt : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnStart(See, Tag.Img);

    private static void See(PageView view, Element picture)
    {
        if (!picture.Has(AttributeKind.Alt))
        {
            view.Report(Codes.ImageWithoutAlt, picture);
        }
    }
}
