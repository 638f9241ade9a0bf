using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Tables;

/// <summary>One quantity stated in two places with two values: figures of the organisation, figures of blocks, totals of tables. Different days are no contradiction.</summary>
internal sealed class QuantityStatedTwice : IFindingRule
{
    private sealed record Stated(string Title, decimal Value, DateOnly? Date, SourceSpan Span, RowPlace? Place, string Detail, string Where);

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var known = new Dictionary<string, List<Stated>>(StringComparer.Ordinal);
        AddTotals(scope.Organisation.Tables, known);
        CheckFigures(scope.Organisation.Numbers, place: null, "numbers", "в сведениях об организации", known, scope);
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            foreach (var block in roadmap.Blocks.OfType<StatisticsBlock>())
            {
                var place = new RowPlace(PlacedRows.Of(roadmap), RowWord.Block, block.Id, Number: null, block.Title?.Value);
                CheckFigures(block.Items, place, detail: null, $"в блоке «{block.Title?.Value ?? block.Id}»", known, scope);
            }
        }
    }

    private static void AddTotals(IReadOnlyList<DataTable> tables, Dictionary<string, List<Stated>> known)
    {
        foreach (var table in tables)
        {
            foreach (var column in table.Columns)
            {
                // What is needed is not what there is.
                var isNeed = $"{column.Group?.Value} {column.Title.Value}".Contains("нужда", StringComparison.OrdinalIgnoreCase);
                if (column is { DeclaredTotal: { } declared } && !isNeed && NumberText.TryParse(declared.Value, out var total))
                {
                    var words = TableWords.Of(column.Title.Value);
                    var key = string.Join(' ', words.Count > 0 ? words : TableWords.Of(column.Group?.Value ?? ""));
                    Add(key, new Stated(column.Title.Value, total, table.Date, declared.Span, Place: null, column.Id, $"в итоге таблицы «{table.Title.Value}»"), known);
                }
            }
        }
    }

    private static void CheckFigures(
        IReadOnlyList<Figure> figures, RowPlace? place, string? detail, string where, Dictionary<string, List<Stated>> known, FindingScope scope)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].Value is not { } value || !NumberText.TryParse(value.Value, out var number))
            {
                continue;
            }

            var key = string.Join(' ', TableWords.Of(figures[i].Title.Value));
            var stated = new Stated(figures[i].Title.Value, number, figures[i].Date, value.Span, place, detail is null ? $"{i + 1}" : $"{detail}/{i + 1}", where);
            if (known.TryGetValue(key, out var others) && others.Find(other => Contradicts(other, stated)) is { } contradicting)
            {
                scope.Report(Codes.QuantityStatedTwice, stated.Span, place, stated.Detail, contradicting.Span, stated.Title, Exact.Text(number), Exact.Text(contradicting.Value), contradicting.Where);
            }

            Add(key, stated, known);
        }
    }

    private static bool Contradicts(Stated one, Stated other) =>
        one.Value != other.Value && (one.Date is null || other.Date is null || one.Date == other.Date);

    private static void Add(string key, Stated stated, Dictionary<string, List<Stated>> known)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!known.TryGetValue(key, out var list))
        {
            known.Add(key, list = []);
        }

        list.Add(stated);
    }
}
