using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using RoadmapSite.Core.Export.Tables;

namespace RoadmapSite.Core.Export.Csv;

/// <summary>CSV as Russian spreadsheets open it at once: UTF-8 with a mark, semicolons, CRLF, decimal commas, ISO dates.</summary>
internal static class CsvFile
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "text/csv; charset=utf-8";

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        NewLine = "\r\n",

        // CsvHelper by itself quotes a field with a whole line end only, and a single line feed would end the row.
        ShouldQuote = args => args.Field is { Length: > 0 } field && (field.AsSpan().IndexOfAny(";\"\r\n") >= 0 || field[0] == ' ' || field[^1] == ' '),

        // A text that a spreadsheet would run as a formula gets an apostrophe before it, which shows it as text. Numbers are written by us and need none: «-5» must stay one.
        InjectionOptions = InjectionOptions.None,
    };

    /// <summary>The bytes of a table.</summary>
    /// <param name="table">The table.</param>
    public static byte[] Of(ExportTable table)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Form))
        {
            foreach (var heading in table.Headings)
            {
                csv.WriteField(Safe(heading));
            }

            csv.NextRecord();
            foreach (var row in table.Rows)
            {
                foreach (var cell in row)
                {
                    csv.WriteField(Field(cell));
                }

                csv.NextRecord();
            }
        }

        return stream.ToArray();
    }

    private static string Field(ExportCell cell) => cell switch
    {
        { Number: { } number } => NumberText(number),
        { Date: { } date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Text: { } text } => Safe(text),
        _ => "",
    };

    private static string NumberText(decimal number) => number.ToString(CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Safe(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text;
}
