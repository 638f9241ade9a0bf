using System.IO.Packaging;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using RoadmapSite.Core.Export.Tables;

namespace RoadmapSite.Core.Export.Xlsx;

/// <summary>A workbook with a sheet per table. No date of the machine, no random id: the same tables give the same bytes.</summary>
internal static class XlsxFile
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string CoreNamespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XmlWriterSettings Form = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true };

    /// <summary>The bytes of a workbook.</summary>
    /// <param name="title">Title of the workbook.</param>
    /// <param name="creator">The organisation.</param>
    /// <param name="language">Language of its words, such as <c>ru</c>.</param>
    /// <param name="tables">Its tables; at least one.</param>
    public static byte[] Of(string title, string creator, string language, IReadOnlyList<ExportTable> tables)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // It is compressed once, when it is written anew.
            document.CompressionOption = CompressionOption.NotCompressed;
            var workbook = document.AddNewPart<WorkbookPart>(WorkbookType, "rId1");
            var names = SheetNames.Of(tables);
            var columns = Columns(tables.Max(table => table.Headings.Count));
            var sheets = new Sheets();
            for (var i = 0; i < tables.Count; i++)
            {
                var id = "sheet" + XmlConvert.ToString(i + 1);
                var part = workbook.AddNewPart<WorksheetPart>(id);
                using (var xml = XmlWriter.Create(part.GetStream(FileMode.Create), Form))
                {
                    new SheetWriter(xml).Write(tables[i], columns);
                }

                sheets.AppendChild(new Sheet { Name = names[i], SheetId = (uint)i + 1, Id = id });
            }

            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Sheet();
            workbook.Workbook = new Workbook(sheets);
            WriteProperties(document.AddNewPart<CoreFilePropertiesPart>("rId2"), title, creator, language);
        }

        stream.Position = 0;
        return ZipRewriter.Rewrite(stream);
    }

    private static void WriteProperties(CoreFilePropertiesPart part, string title, string creator, string language)
    {
        using var xml = XmlWriter.Create(part.GetStream(FileMode.Create), Form);
        xml.WriteStartElement("cp", "coreProperties", CoreNamespace);
        xml.WriteElementString("dc", "title", DublinCore, title);
        xml.WriteElementString("dc", "creator", DublinCore, creator);
        xml.WriteElementString("dc", "language", DublinCore, language);
        xml.WriteEndElement();
    }

    // A, B … Z, AA, AB …
    private static List<string> Columns(int count)
    {
        var columns = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            var letters = "";
            for (var rest = i; rest >= 0; rest = (rest / 26) - 1)
            {
                letters = (char)('A' + (rest % 26)) + letters;
            }

            columns.Add(letters);
        }

        return columns;
    }
}
