using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A link to a file does not tell the format (Rosobrnadzor's order № 1493, item 4, and explanation of 11.11.2024; WCAG 2.4.4).</summary>
internal sealed class DocumentLinkWithoutFormat : PageRule
{
    private static readonly string[] Formats =
        [".pdf", ".docx", ".doc", ".xlsx", ".xls", ".odt", ".ods", ".odp", ".csv", ".pptx", ".ppt", ".rtf", ".zip", ".txt", ".ics", ".json", ".sig"];

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnEnd(See, Tag.A);

    private static void See(PageView view, Element link)
    {
        if (!link.TryGet(AttributeKind.Href, out var address) || view.Resolve(address, out var target) is not LinkKind.Own
            || Array.Find(Formats, format => target.Path.EndsWith(format, StringComparison.OrdinalIgnoreCase)) is not { } ending
            || link.HasText(AttributeKind.AriaLabelledBy))
        {
            return;
        }

        var found = ending[1..];
        var name = view.LinkName(link);
        if (!name.Contains(found, StringComparison.OrdinalIgnoreCase) && !(found == "sig" && name.Contains("подпис", StringComparison.OrdinalIgnoreCase)))
        {
            view.Report(Codes.DocumentLinkWithoutFormat, link, name, found.ToUpperInvariant());
        }
    }
}
