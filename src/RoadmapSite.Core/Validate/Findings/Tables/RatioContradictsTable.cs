using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Organisations;

namespace RoadmapSite.Core.Validate.Findings.Tables;

/// <summary>«Количество компьютеров на одного учащегося» against the columns of computers and of pupils in a table of the same organisation (PEERS.md B 3, item 6).</summary>
internal sealed partial class RatioContradictsTable : IFindingRule
{
    // A notebook is a computer: one question counts both.
    private static readonly string[] Computers = ["компь", "ноутб", "монобл"];

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var placed in scope.Indicators)
        {
            if (placed.Indicator is { Title: { } title, Baseline.Stated: { } stated }
                && stated.Value.Compared is { Amount: > 0 } amount
                && PerOne().Match(title.Value) is { Success: true } match)
            {
                var counted = First(match.Groups["counted"].Value);
                var per = First(match.Groups["per"].Value);
                Check(placed, stated, amount.Amount, counted, per, scope);
            }
        }
    }

    private static void Check(PlacedIndicator placed, StatedValue stated, decimal value, string? counted, string? per, FindingScope scope)
    {
        if (counted is null || per is null)
        {
            return;
        }

        foreach (var table in scope.Organisation.Tables)
        {
            var above = Sum(table, Computers.Contains(counted, StringComparer.Ordinal) ? Computers : [counted]);
            var below = Sum(table, [per]);
            if (above is not > 0 || below is not > 0)
            {
                continue;
            }

            var computed = above.Value / below.Value;
            if (value >= 2 * computed || 2 * value <= computed)
            {
                scope.Report(
                    Codes.RatioContradictsTable, stated.Text.Span, placed.Place, table.Id, related: table.Columns[0].Title.Span,
                    stated.Text.Value, Exact.Brief(table.Title.Value), Exact.Text(above.Value), Exact.Text(below.Value), Outcome(value, computed));
            }
        }
    }

    private static Words Outcome(decimal value, decimal computed)
    {
        var ratio = Exact.Text(decimal.Round(computed, 3));
        return (value / computed) is > 80 and < 125
            ? new Words($"{ratio}. Похоже, это значение на 100 человек.", $"{ratio}. It may be meant per 100.")
            : new Words($"{ratio}.", $"{ratio}.");
    }

    private static string? First(string words) => TableWords.Of(words).FirstOrDefault();

    // The sum of all columns of that thing which there is, not of what is needed.
    private static decimal? Sum(DataTable table, string[] things)
    {
        decimal? sum = null;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            var isNeed = $"{column.Group?.Value} {column.Title.Value}".Contains("нужда", StringComparison.OrdinalIgnoreCase);
            if (column.Type == ColumnType.Number
                && !isNeed
                && TableWords.Of(column.Title.Value) is { Count: 1 } words
                && things.Contains(words.Min, StringComparer.Ordinal)
                && CellRules.Sum(table.Rows, i) is { } total)
            {
                sum = (sum ?? 0) + total;
            }
        }

        return sum;
    }

    [GeneratedRegex(@"(количество|число)\s+(?<counted>\p{L}+)\s+(в расч[её]те\s+)?на (одного|1)\s+(?<per>\p{L}+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PerOne();
}
