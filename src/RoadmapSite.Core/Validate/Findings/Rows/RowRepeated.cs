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

    private static readonly Words Same = new("повторяет", "repeats");
    private static readonly Words Near = new("почти повторяет", "nearly repeats");

    private sealed record Entry(Sourced<string> Title, string? Due, HashSet<ulong> Words, RowPlace Place, bool IsIndicator)
    {
        public string Digits { get; } = RowWords.Digits(Title.Value);

        public string DueDigits { get; } = RowWords.Digits(Due ?? "");
    }

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
        var byWord = new Dictionary<ulong, List<int>>();
        var all = rows.Where(row => row.Words.Count >= FewestWords).ToArray();
        var shared = new int[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            var alike = Count(all[i].Words, i, byWord, shared);
            foreach (var other in alike)
            {
                if (Likeness(all[i], all[other], shared[other]) is { } words)
                {
                    scope.Report(Codes.RowRepeated, all[i].Title.Span, all[i].Place, detail: null, all[other].Title.Span, Exact.Brief(all[other].Title.Value), words);
                    break;
                }
            }

            foreach (var other in alike)
            {
                shared[other] = 0;
            }
        }
    }

    // How many words a row shares with each row above it; the rows that share any.
    private static List<int> Count(HashSet<ulong> words, int row, Dictionary<ulong, List<int>> byWord, int[] shared)
    {
        var alike = new List<int>();
        foreach (var word in words)
        {
            if (!byWord.TryGetValue(word, out var others))
            {
                byWord.Add(word, others = []);
            }

            foreach (var other in others)
            {
                if (shared[other]++ == 0)
                {
                    alike.Add(other);
                }
            }

            if (others.Count < MostRowsOfWord)
            {
                others.Add(row);
            }
        }

        return alike;
    }

    // How a row says what another says; null when it says something else.
    private static Words? Likeness(Entry row, Entry other, int shared) =>
        !Repeats(row, other, shared) ? null : string.Equals(row.Title.Value.Trim(), other.Title.Value.Trim(), StringComparison.OrdinalIgnoreCase) ? Same : Near;

    private static bool Repeats(Entry row, Entry other, int shared)
    {
        if (2 * shared < Math.Max(row.Words.Count, other.Words.Count) || row.Digits != other.Digits)
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
            || (shared == Math.Min(row.Words.Count, other.Words.Count) && 2 * shared >= together && row.DueDigits == other.DueDigits);
    }
}
