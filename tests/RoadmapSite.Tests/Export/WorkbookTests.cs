using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using RoadmapSite.Core.Export.Tables;
using RoadmapSite.Core.Export.Xlsx;
using RoadmapSite.Tests.Example;
using SheetNames = RoadmapSite.Core.Export.Xlsx.SheetNames;

namespace RoadmapSite.Tests.Export;

/// <summary>Workbooks of the example: valid, equal to the CSV, the same bytes every time.</summary>
public sealed class WorkbookTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    [Fact]
    public void Every_workbook_is_valid()
    {
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);
        var books = example.Files.Where(file => file.Key.EndsWith(".xlsx", StringComparison.Ordinal)).ToList();

        books.Count.ShouldBeGreaterThan(5);
        foreach (var (path, bytes) in books)
        {
            using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            validator.Validate(book).Select(error => $"{path} {error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Sheets_hold_what_the_CSV_holds()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(example.Files["primer-1/files/primer-1-tables.xlsx"]), isEditable: false);
        var sheets = book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToList();

        sheets.Select(sheet => sheet.Name!.Value).Take(4).ShouldBe(["Показатели", "План и факт по периодам", "Мероприятия", "Сроки мероприятий"]);
        string[] tables = ["indicators", "values", "measures", "occurrences"];
        for (var i = 0; i < tables.Length; i++)
        {
            var csv = CsvRows.Of(example.Files[$"primer-1/files/primer-1-{tables[i]}.csv"]);
            var rows = Rows((WorksheetPart)book.WorkbookPart.GetPartById(sheets[i].Id!.Value!), csv[0].Length);
            rows.Count.ShouldBe(csv.Count);
            for (var row = 0; row < rows.Count; row++)
            {
                rows[row].ShouldBe(csv[row].Select(cell => cell.TrimStart('\'')));
            }
        }
    }

    [Fact]
    public void Entries_stand_in_order_and_state_no_date_of_the_machine()
    {
        using var zip = new ZipArchive(new MemoryStream(example.Files["primer-1/files/primer-1-tables.xlsx"]));

        zip.Entries[0].FullName.ShouldBe("[Content_Types].xml");
        zip.Entries.Skip(1).Select(entry => entry.FullName).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        zip.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct().ShouldBe([new DateTime(1980, 1, 1)]);
        zip.Entries.Select(entry => entry.FullName).ShouldContain("docProps/core.xml");
    }

    [Theory]
    [InlineData("две\nстроки")]
    [InlineData("=1+1")]
    [InlineData(" пробелы ")]
    [InlineData("< & > \"")]
    [InlineData("17/10%")]
    public void A_text_is_kept_as_a_text(string text) => Cells(Table("Лист", text))[1][0].ShouldBe(text);

    [Fact]
    public void What_XML_cannot_hold_is_left_out() => Cells(Table("Лист", "а\u0001б"))[1][0].ShouldBe("аб");

    [Fact]
    public void Sheets_get_names_that_spreadsheets_accept() =>
        SheetNames.Of([Table("Оборудование: кабинеты/классы [2024]", "а"), Table(new string('д', 40), "а"), Table(new string('Д', 40), "а"), Table("?", "а")])
            .ShouldBe(["Оборудование  кабинеты классы", new string('д', 31), new string('Д', 27) + " (2)", "1"]);

    [Fact]
    public void The_same_tables_give_the_same_bytes() => Book(Table("Лист", "а")).ShouldBe(Book(Table("Лист", "а")));

    private static ExportTable Table(string title, string text) => new("table", "t", title, "t.yml", ["Столбец"], [[text]]);

    private static byte[] Book(ExportTable table) => XlsxFile.Of("Школа", "Школа", "ru", [table]);

    private static List<string[]> Cells(ExportTable table)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(Book(table)), isEditable: false);
        return Rows(book.WorkbookPart!.WorksheetParts.Single(), 1);
    }

    private static List<string[]> Rows(WorksheetPart part, int width) => [.. part.Worksheet.Descendants<Row>().Select(row =>
    {
        var texts = Enumerable.Repeat("", width).ToArray();
        foreach (var cell in row.Elements<Cell>())
        {
            texts[Column(cell.CellReference!.Value!)] = Text(cell);
        }

        return texts;
    })];

    private static int Column(string reference) =>
        reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + (letter - 'A' + 1)) - 1;

    private static string Text(Cell cell) => cell.StyleIndex!.Value switch
    {
        WorkbookStyles.Day => new DateOnly(1899, 12, 30).AddDays(int.Parse(cell.InnerText, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        WorkbookStyles.Number => cell.InnerText.Replace('.', ','),
        _ => cell.InnerText,
    };
}
