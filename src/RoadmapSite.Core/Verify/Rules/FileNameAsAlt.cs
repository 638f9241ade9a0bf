using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The alternative of a picture is a file name (WCAG 1.1.1).</summary>
internal sealed partial class FileNameAsAlt : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnAttribute(See, AttributeKind.Alt);

    private static void See(PageView view, Element picture, PageAttribute alternative)
    {
        if (FileName().IsMatch(alternative.Text.Trim()))
        {
            view.Report(Codes.FileNameAsAlt, alternative, alternative.Value.ToString());
        }
    }

    [GeneratedRegex(
        @"\.(?:jpe?g|png|gif|svg|webp|avif|bmp)\z|\A(?:IMG|DSC|PICT)[_-]?\d+\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FileName();
}
