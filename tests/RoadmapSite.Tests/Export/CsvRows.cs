using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace RoadmapSite.Tests.Export;

/// <summary>Reads exported CSV as a program of its users would.</summary>
internal static class CsvRows
{
    /// <summary>All lines, the headings first.</summary>
    /// <param name="bytes">The file.</param>
    public static List<string[]> Of(byte[] bytes)
    {
        var form = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";", HasHeaderRecord = false };
        using var csv = new CsvParser(new StreamReader(new MemoryStream(bytes), Encoding.UTF8), form);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add(csv.Record!);
        }

        return rows;
    }

    /// <summary>Rows by heading.</summary>
    /// <param name="bytes">The file.</param>
    public static List<Dictionary<string, string>> ByHeading(byte[] bytes)
    {
        var rows = Of(bytes);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }
}
