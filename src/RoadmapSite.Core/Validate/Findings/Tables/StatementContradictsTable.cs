using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;
using RoadmapSite.Core.Validate.Findings.Places;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Core.Validate.Findings.Tables;

/// <summary>A «yes» to «… от 50 Мбит/сек и выше» where a table of the same organisation has a column in that unit with rows below the bound.</summary>
internal sealed partial class StatementContradictsTable : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        if (scope.Organisation.Tables.Count == 0)
        {
            return;
        }

        foreach (var placed in scope.Indicators)
        {
            if (placed.Indicator is { Kind: IndicatorKind.YesNo, Title: { } title, Baseline.Stated: { Value: YesNoValue { Value: true } } answer }
                && Bound().Match(title.Value) is { Success: true } bound
                && NumberText.TryParse(bound.Groups["number"].Value, out var least)
                && UnitTable.Default.Read(bound.Groups["unit"].Value) is { Known: true, Unit: { } unit })
            {
                Check(placed, answer.Text.Span, least, unit, scope);
            }
        }
    }

    private static void Check(PlacedIndicator placed, SourceSpan span, decimal least, Unit unit, FindingScope scope)
    {
        foreach (var table in scope.Organisation.Tables)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                if (table.Columns[i].Type != ColumnType.Number || UnitTable.Default.Read(table.Columns[i].Unit)?.Unit?.Name != unit.Name)
                {
                    continue;
                }

                var amounts = table.Rows.Select(row => row[i].Value?.Compared?.Amount).OfType<decimal>().ToList();
                var below = amounts.Count(amount => amount < least);
                if (below > 0)
                {
                    scope.Report(Codes.StatementContradictsTable, span, placed.Place, table.Id, table.Columns[i].Title.Span, Exact.Brief(table.Title.Value), below, amounts.Count, $"{Exact.Text(least)} {unit.Name}");
                }
            }
        }
    }

    [GeneratedRegex(@"\b(от|не менее|не ниже|свыше|более)\s+(?<number>\d+([.,]\d+)?)\s*(?<unit>[А-Яа-яA-Za-z]+/[а-яa-z]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bound();
}
