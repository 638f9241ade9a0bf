using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A label blames somebody on a page whose roadmap nobody was asked to report on (DESIGN.md 8, promise 4). Such a page has <c>data-reporting="none"</c> on <c>main</c>; only short texts count, so that an act may be quoted.</summary>
internal sealed partial class BlameWithoutReporting : PageRule
{
    private const int LongestLabel = 60;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnSuspect(Suspicion.Blame, See);

    private static void See(PageView view, Element? parent, PageText text)
    {
        if (parent is null || !parent.IsIn(Inside.NoReporting) || text.Span.Trim().Length > LongestLabel)
        {
            return;
        }

        foreach (var match in Blame().EnumerateMatches(text.Span))
        {
            view.Report(Codes.BlameWithoutReporting, text.Offset + match.Index, match.Length, text.Span.Slice(match.Index, match.Length).ToString());
        }
    }

    [GeneratedRegex(@"(?:просрочен|не отчитал|не выполнен|не исполнен)\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Blame();
}
