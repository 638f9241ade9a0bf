using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page does not say within its first 1024 bytes that it is UTF-8: opened from a disk it would be unreadable (HTML Standard, «Specifying the document's character encoding»).</summary>
internal sealed class MissingCharset : PageRule
{
    private const int FirstBytes = 1024;
    private const int LongestTag = 24;

    private bool found;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart(See, Tag.Meta);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin() => found = false;

    private void See(PageView view, Element meta) =>
        found |= meta.Is(AttributeKind.Charset, "utf-8") && Encoding.UTF8.GetByteCount(view.Html.AsSpan(0, Math.Min(meta.Offset, FirstBytes))) < FirstBytes - LongestTag;

    private void Finish(PageView view)
    {
        if (!found)
        {
            view.Report(Codes.MissingCharset, 0, 1);
        }
    }
}
