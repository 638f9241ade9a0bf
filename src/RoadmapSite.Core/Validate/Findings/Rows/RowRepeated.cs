using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>Rows of one table that say the same, or nearly: same deadline and most words, or all words of the shorter one. Indicators repeat each other only word for word: two of them often differ in one word. Rows for different years are no repetition.</summary>
internal sealed class RowRepeated : IFindingRule
{
    // A word that half the table has tells nothing; this also keeps hostile tables from growing the work.
    private const int MostRowsOfWord = 40;
    private const int FewestWords = 4;

    private sealed record Entry(Sourced<string> Title, string? Due, HashSet<string> Words, RowPlace Place, bool IsIndicator);

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var (_, direction, place) in scope.Directions)
        {
            Check(direction.Indicators.OfType<Indicator>().Where(row => row.Title is not null).Select(row => Of(row, place)), scope);
            Check(direction.Measures.OfType<Measure>().Where(row => row.Title is not null).Select(row => Of(row, place)), scope);
            Check(direction.Results.OfType<Measure>().Where(row => row.Title is not null).Select(row => Of(row, place)), scope);
            foreach (var result in direction.Results.OfType<Measure>())
            {
                Check(result.Measures.OfType<Measure>().Where(row => row.Title is not null).Select(row => Of(row, PlacedRows.Of(result, place))), scope);
            }
        }
    }

    private static Entry Of(Indicator row, RowPlace above) => new(row.Title!.Value, Due: null, RowWords.Of(row.Title.Value.Value), PlacedRows.Of(row, above), IsIndicator: true);

    private static Entry Of(Measure row, RowPlace above) => new(row.Title!.Value, row.Due?.Value, RowWords.Of(row.Title.Value.Value), PlacedRows.Of(row, above), IsIndicator: false);

    private static void Check(IEnumerable<Entry> rows, FindingScope scope)
    {
        var byWord = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Words.Count < FewestWords)
            {
                continue;
            }

            var shared = new Dictionary<Entry, int>(ReferenceEqualityComparer.Instance);
            foreach (var word in row.Words)
            {
                if (!byWord.TryGetValue(word, out var others))
                {
                    byWord.Add(word, others = []);
                }

                foreach (var other in others)
                {
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                }

                if (others.Count < MostRowsOfWord)
                {
                    others.Add(row);
                }
            }

            foreach (var (other, words) in shared)
            {
                if (Repeats(row, other, words))
                {
                    scope.Report(Codes.RowRepeated, row.Title.Span, row.Place, detail: null, other.Title.Span, Exact.Brief(other.Title.Value));
                    break;
                }
            }
        }
    }

    private static bool Repeats(Entry row, Entry other, int shared)
    {
        if (RowWords.Digits(row.Title.Value) != RowWords.Digits(other.Title.Value))
        {
            return false;
        }

        var together = row.Words.Count + other.Words.Count - shared;
        if (row.IsIndicator)
        {
            return shared == together;
        }

        var isSameDue = row.Due is not null && string.Equals(row.Due, other.Due, StringComparison.OrdinalIgnoreCase);
        return (isSameDue && 100 * shared >= 70 * together)
            || (shared == Math.Min(row.Words.Count, other.Words.Count) && 2 * shared >= together && RowWords.Digits(row.Due ?? "") == RowWords.Digits(other.Due ?? ""));
    }
}
