using System.Globalization;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Rows;

/// <summary>Gaps and repetitions in the numbering of a table. A heading may begin it anew; numbers of words or Roman ones are left alone.</summary>
internal sealed class NumberSkipped : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var table in TableRows.Of(scope))
        {
            Check(table, scope);
        }
    }

    private static void Check(NumberedTable table, FindingScope scope)
    {
        var prefix = "";
        TableRowNumber? above = null;
        var last = 0;
        var seen = new Dictionary<int, TableRowNumber>();
        var mayBeginAnew = false;
        foreach (var row in table.Rows)
        {
            mayBeginAnew |= row.IsHeading;
            if (row.Number is not { } number || Read(number.Value) is not { } read)
            {
                continue;
            }

            if (above is null || (mayBeginAnew && read.Number == 1) || read.Prefix != prefix)
            {
                (prefix, last) = (read.Prefix, 0);
                seen.Clear();
            }

            if (seen.TryGetValue(read.Number, out var same))
            {
                scope.Report(Codes.NumberRepeated, number.Span, row.Place, detail: null, same.Number!.Value.Span, number.Value, Exact.Brief(same.Title ?? "без названия"));
            }
            else if (read.Number > last + 1)
            {
                var before = last == 0 ? null : above;
                var unread = scope.ErrorBetween(before?.Number?.Span, number.Span);
                scope.Report(Codes.NumberSkipped, number.Span, row.Place, detail: null, related: null, unread, Missing(last + 1, read.Number - 1), Where(before, number.Value));
            }

            seen.TryAdd(read.Number, row);
            (above, last, mayBeginAnew) = (row, read.Number, false);
        }
    }

    private static string Missing(int from, int to) => from == to ? $"{from}" : $"{from}–{to}";

    private static string Where(TableRowNumber? above, string number) => above?.Number is { } before
        ? $"после «{before.Value}» стоит «{number}»"
        : $"таблица начинается с «{number}»";

    // «2.1.» is the first of the second; only the last number goes up.
    private static (string Prefix, int Number)? Read(string printed)
    {
        var text = printed.Trim().TrimEnd('.', ')');
        var dot = text.LastIndexOf('.');
        return int.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 10_000
            ? (text[..(dot + 1)], number)
            : null;
    }
}
