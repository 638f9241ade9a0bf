using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Findings.Rows;
using RoadmapSite.Core.Validate.Findings.Slips;
using Words = RoadmapSite.Core.Load.Words;

namespace RoadmapSite.Core.Validate.Findings.Plans;

/// <summary>A target or a result that names a share or a number and does not say which: «Доля обучающихся, для которых …, процент (чел):». One that breaks off is reported as such.</summary>
internal sealed class TargetWithoutNumber : IFindingRule
{
    private static readonly string[] Quantities = ["Доля ", "Количество ", "Число ", "Численность ", "Процент "];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Measures)
        {
            // A result may be a title and nothing else: «Доля организаций, применяющих …».
            var isBareResult = placed.Measure is { IsResult: true, Target: null };
            Check(isBareResult ? placed.Measure.Title : placed.Measure.Target, isBareResult ? "title" : "target", placed, scope);
        }
    }

    private static void Check(Sourced<string>? stated, string field, PlacedMeasure placed, FindingScope scope)
    {
        if (stated is { } target
            && Array.Exists(Quantities, quantity => target.Value.StartsWith(quantity, StringComparison.OrdinalIgnoreCase))
            && !target.Value.Any(char.IsAsciiDigit)
            && TextCutOff.EndOf(target.Value) is null)
        {
            var elsewhere = StatedElsewhere(target.Value, scope) ?? PlannedElsewhere(target.Value, scope);
            var hint = elsewhere is null ? Words.None : new Words($" Похоже, оно названо в другом месте: «{Exact.Brief(elsewhere)}».", $" It seems to be stated elsewhere: “{Exact.Brief(elsewhere)}”.");
            scope.Report(Codes.TargetWithoutNumber, target.Span, placed.Place, field, target.Value[..target.Value.IndexOf(' ', StringComparison.Ordinal)].ToLowerInvariant(), hint);
        }
    }

    // An indicator of the same name: there the values stand by period.
    private static string? PlannedElsewhere(string target, FindingScope scope)
    {
        var words = RowWords.Of(target);
        foreach (var (_, indicator, _, _) in scope.Indicators)
        {
            if (indicator.Title is { } title && 10 * RowWords.Of(title.Value).Count(words.Contains) >= 7 * words.Count)
            {
                var number = indicator.Number is { } printed ? $" {printed.Value.Trim().TrimEnd('.')}" : "";
                return $"показатель{number} {title.Value}";
            }
        }

        return null;
    }

    // A line of running text with a share and most of the words of the target: «для 90% обучающихся формируется …».
    private static string? StatedElsewhere(string target, FindingScope scope)
    {
        var words = RowWords.Of(target);
        foreach (var text in scope.Texts.Where(text => text.Genre == TextGenre.Prose && text.Value.Contains('%', StringComparison.Ordinal)))
        {
            foreach (var line in text.Value.Split('\n'))
            {
                if (line.Contains('%', StringComparison.Ordinal) && 10 * RowWords.Of(line).Count(words.Contains) >= 7 * words.Count)
                {
                    return line.TrimStart(' ', '-', '*', '·').Trim();
                }
            }
        }

        return null;
    }
}
