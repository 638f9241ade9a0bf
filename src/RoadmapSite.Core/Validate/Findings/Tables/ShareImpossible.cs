using System.Globalization;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Tables;

/// <summary>A share that no number of the things counted beside it makes: 80 % of 7 organisations. Rounded shares are allowed for.</summary>
internal sealed class ShareImpossible : IFindingRule
{
    private const int LongestName = 3;
    private const int MostThings = 100;
    private const string Share = "доля ";

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var roadmap in scope.Organisation.Roadmaps)
        {
            foreach (var block in roadmap.Blocks.OfType<StatisticsBlock>())
            {
                var place = new RowPlace(PlacedRows.Of(roadmap), RowWord.Block, block.Id, Number: null, block.Title?.Value);
                for (var i = 0; i < block.Items.Count; i++)
                {
                    Check(block.Items[i], $"{i + 1}", block.Items, place, scope);
                }
            }
        }
    }

    private static void Check(Figure share, string detail, IReadOnlyList<Figure> figures, RowPlace place, FindingScope scope)
    {
        if (share.Value is not { } value || Percent(value.Value) is not { } percent || !share.Title.Value.StartsWith(Share, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        // «Доля образовательных организаций, применяющих …» is one of «Общеобразовательные организации».
        var whole = TableWords.Of(share.Title.Value[Share.Length..].Split(',')[0]);
        foreach (var figure in figures)
        {
            if (Things(figure) is { } count && Name(figure).Any(whole.Contains) && !Makes(percent, count))
            {
                var below = decimal.Floor(percent * count / 100);
                scope.Report(Codes.ShareImpossible, value.Span, place, detail, figure.Value!.Value.Span, value.Value, figure.Title.Value, count, Part(below, count), Part(below + 1, count));
                return;
            }
        }
    }

    private static decimal? Percent(string text) =>
        text.TrimEnd().EndsWith('%') && NumberText.TryParse(text.TrimEnd().TrimEnd('%').TrimEnd(), out var percent) && percent is > 0 and < 100 ? percent : null;

    private static int? Things(Figure figure) =>
        figure.Title.Value.Split(' ').Length <= LongestName && NumberText.TryParse(figure.Value?.Value ?? "", out var number) && number is > 1 and <= MostThings && number == decimal.Floor(number) ? (int)number : null;

    // The thing itself: the last word of its name.
    private static SortedSet<string> Name(Figure figure) => TableWords.Of(figure.Title.Value.Split(' ')[^1]);

    private static bool Makes(decimal percent, int count)
    {
        for (var some = 1; some < count; some++)
        {
            if (Math.Abs((100m * some / count) - percent) <= 0.5m)
            {
                return true;
            }
        }

        return false;
    }

    private static string Part(decimal some, int count) => $"{decimal.Round(100 * some / count).ToString(CultureInfo.InvariantCulture)} % ({some.ToString(CultureInfo.InvariantCulture)} / {count.ToString(CultureInfo.InvariantCulture)})";
}
