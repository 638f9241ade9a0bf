using System.Buffers;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The file of the page has other characters than Latin letters, digits, hyphen, dot and underscore in its path (REGULATION.md 6, G3).</summary>
internal sealed class NonLatinFileName : PageRule
{
    private static readonly SearchValues<char> Usual =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/");

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) =>
        on.OnFinish(See);

    private static void See(PageView view)
    {
        if (view.Path.AsSpan().ContainsAnyExcept(Usual))
        {
            view.Report(Codes.NonLatinFileName, 0, 1, view.Path);
        }
    }
}
