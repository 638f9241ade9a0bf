using System.Globalization;
using System.Xml;
using RoadmapSite.Core.Export.Tables;

namespace RoadmapSite.Core.Export.Xlsx;

/// <summary>Writes one sheet: headings that stay in view, widths by content, numbers and days as such. Written as XML straight away, since a tree of cell objects costs several times the bytes.</summary>
/// <param name="xml">Where to.</param>
internal sealed class SheetWriter(XmlWriter xml)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int Narrowest = 9;
    private const int Widest = 50;
    private const int LongestText = 32_767;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Letters of its columns.</param>
    public void Write(ExportTable table, IReadOnlyList<string> columns)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main);
        WriteView();
        WriteWidths(table);
        xml.WriteStartElement("sheetData", Main);
        WriteRow(1, columns, table.Headings.Count, i => table.Headings[i], WorkbookStyles.Heading);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row];
            WriteRow(row + 2, columns, cells.Length, i => cells[i], WorkbookStyles.Text);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("autoFilter", Main);
        xml.WriteAttributeString("ref", string.Create(CultureInfo.InvariantCulture, $"A1:{columns[table.Headings.Count - 1]}{table.Rows.Count + 1}"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private void WriteView()
    {
        xml.WriteStartElement("sheetViews", Main);
        xml.WriteStartElement("sheetView", Main);
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane", Main);
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteWidths(ExportTable table)
    {
        xml.WriteStartElement("cols", Main);
        for (var i = 0; i < table.Headings.Count; i++)
        {
            var longest = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => Length(row[i]));
            var width = Math.Clamp(Math.Max(longest, LongestWord(table.Headings[i])) + 2, Narrowest, Widest);
            xml.WriteStartElement("col", Main);
            xml.WriteAttributeString("min", Whole(i + 1));
            xml.WriteAttributeString("max", Whole(i + 1));
            xml.WriteAttributeString("width", Whole(width));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteRow(int number, IReadOnlyList<string> columns, int count, Func<int, ExportCell> cell, uint style)
    {
        var row = Whole(number);
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", row);
        for (var i = 0; i < count; i++)
        {
            WriteCell(columns[i] + row, cell(i), style);
        }

        xml.WriteEndElement();
    }

    private void WriteCell(string reference, ExportCell cell, uint style)
    {
        switch (cell)
        {
            case { Number: { } number }:
                WriteValue(reference, number.ToString(CultureInfo.InvariantCulture), WorkbookStyles.Number);
                break;
            case { Date: { } date }:
                WriteValue(reference, Whole(date.DayNumber - DayZero.DayNumber), WorkbookStyles.Day);
                break;
            case { Text: { } text }:
                WriteText(reference, text, style);
                break;
        }
    }

    private void WriteValue(string reference, string value, uint style)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", reference);
        xml.WriteAttributeString("s", Whole((int)style));
        xml.WriteElementString("v", Main, value);
        xml.WriteEndElement();
    }

    private void WriteText(string reference, string text, uint style)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", reference);
        xml.WriteAttributeString("s", Whole((int)style));
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Clean(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var cut = lines.Length > LongestText ? lines[..LongestText] : lines;
        return cut.All(XmlConvert.IsXmlChar) ? cut : string.Concat(cut.Where(XmlConvert.IsXmlChar));
    }

    private static int Length(ExportCell cell) => cell switch
    {
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture).Length,
        { Date: not null } => 10,
        { Text: { } text } => Math.Min(text.Length, Widest),
        _ => 0,
    };

    private static int LongestWord(string heading) => heading.Split(' ').Max(word => word.Length);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
