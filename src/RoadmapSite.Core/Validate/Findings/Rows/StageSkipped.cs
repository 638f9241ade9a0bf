using System.Globalization;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>Stages of a passport that do not begin with the first: «2 этап: организационно-деятельностный» and no stage 1.</summary>
internal sealed partial class StageSkipped : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var text in scope.Texts.Where(text => text.Genre == TextGenre.Prose && text.Place?.Id == "passport" && text.Value.Contains("этап", StringComparison.OrdinalIgnoreCase)))
        {
            var stages = Stage().Matches(text.Value);
            if (stages.Count > 0 && stages.Min(stage => int.Parse(stage.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)) is > 1 and var first)
            {
                scope.Report(Codes.StageSkipped, text.At(stages[0].Index, stages[0].Length), text.Place, text.Field, first);
            }
        }
    }

    [GeneratedRegex(@"(?m)^\s*(?<number>\d{1,2})(-?й)? этап\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stage();
}
