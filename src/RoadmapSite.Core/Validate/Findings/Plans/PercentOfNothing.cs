using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>A target of a measure that is a bare percentage: «Аудит компьютеров» – «100%».</summary>
internal sealed partial class PercentOfNothing : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Measures)
        {
            if (placed.Measure.Target is { } target && Bare().IsMatch(target.Value))
            {
                var written = target.Value.Trim();
                scope.Report(Codes.PercentOfNothing, target.Span, placed.Place, "target", written, Advice(placed.Measure.Title?.Value ?? "", written));
            }
        }
    }

    private static Words Advice(string title, string written)
    {
        if (Share().Count(title) > 1)
        {
            return new Words("В названии несколько долей, а значение одно: скажите в графе, к какой оно относится.", "The title names several shares, the cell one value: say in the cell which of them it is.");
        }

        var share = written.Replace(" ", "", StringComparison.Ordinal).Replace("%", "\u00A0%", StringComparison.Ordinal);
        return new Words(
            $"Назовите прямо в графе, что считают: например, «{share} компьютеров школы» или «{share} родителей первоклассников».",
            $"Name in the cell what is counted, such as “{share} of the computers of the school”.");
    }

    [GeneratedRegex(@"\b[Дд]ол[яи]\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Share();

    [GeneratedRegex(@"^\s*\d{1,3}([.,]\d+)?[ \u00A0]?%\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();
}
