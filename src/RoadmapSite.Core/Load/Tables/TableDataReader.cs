using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Text;

namespace RoadmapSite.Core.Load.Tables;

/// <summary>A CSV file: comma or semicolon, quotes, the first row names the columns.</summary>
internal static class TableDataReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="path">An existing file.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Loaded<TableData> Read(IContentFiles files, string path, DiagnosticBag bag)
    {
        var source = SourceFileReader.Read(files, path, bag);
        if (source.Value is not { } file)
        {
            return source.Failure!;
        }

        var records = ReadRecords(file, bag, out var failure);
        if (failure is not null)
        {
            return failure;
        }

        if (records.Count == 0)
        {
            return bag.Report(Codes.EmptyFile, SourceSpan.WholeFile(file.Name));
        }

        return new TableData(records[0], WithWidthOf(records, bag), SourceSpan.WholeFile(file.Name));
    }

    private static List<IReadOnlyList<Sourced<string>>> ReadRecords(SourceFile file, DiagnosticBag bag, out Diagnostic? failure)
    {
        Diagnostic? badQuote = null;
        var line = 1;
        var delimiter = Delimiter(file.Text);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            IgnoreBlankLines = false,
            BadDataFound = _ => badQuote ??= bag.Report(Codes.CsvQuote, file.Span(line, 1)),
        };
        using var parser = new CsvParser(new StringReader(file.Text), configuration);
        var records = new List<IReadOnlyList<Sourced<string>>>();
        while (badQuote is null && parser.Read())
        {
            var record = parser.Record!;
            if (record.Length > 1 || !string.IsNullOrWhiteSpace(record[0]))
            {
                records.Add(Place(file, line, record, parser.RawRecord, delimiter));
            }

            line += parser.RawRecord.AsSpan().Count('\n');
        }

        failure = badQuote;
        return records;
    }

    private static char Delimiter(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var heading = text.AsSpan(0, end < 0 ? text.Length : end);
        return heading.Count(';') > heading.Count(',') ? ';' : ',';
    }

    private static Sourced<string>[] Place(SourceFile file, int line, string[] record, string raw, char delimiter)
    {
        var cells = new Sourced<string>[record.Length];
        var (index, column) = (0, 1);
        for (var i = 0; i < record.Length; i++)
        {
            var start = index;
            var (startLine, startColumn) = (line, column);
            var quoted = false;
            for (; index < raw.Length && (quoted || raw[index] != delimiter); index++)
            {
                quoted ^= raw[index] == '"';
                (line, column) = raw[index] == '\n' ? (line + 1, 1) : (line, column + 1);
            }

            var length = startLine == line ? index - start : 1;
            cells[i] = new Sourced<string>(record[i], file.Span(startLine, startColumn, length));
            index++;
            column++;
        }

        return cells;
    }

    private static List<IReadOnlyList<Sourced<string>>> WithWidthOf(List<IReadOnlyList<Sourced<string>>> records, DiagnosticBag bag)
    {
        var width = records[0].Count;
        var rows = new List<IReadOnlyList<Sourced<string>>>(records.Count - 1);
        foreach (var row in records.Skip(1))
        {
            if (row.Count == width)
            {
                rows.Add(row);
                continue;
            }

            var span = row.Count > width ? row[width].Span : row[^1].Span;
            bag.Report(Codes.CsvRowWidth, span, row.Count, width);
        }

        return rows;
    }
}
