using System.Globalization;
using System.Text;
using RoadmapSite.Core.Export.Csv;
using RoadmapSite.Core.Export.Tables;

namespace RoadmapSite.Tests.Export;

/// <summary>CSV for Russian spreadsheets, and back again.</summary>
public sealed class CsvFileTests
{
    [Theory]
    [InlineData("обычный текст")]
    [InlineData("с \"кавычками\" и «ёлочками»")]
    [InlineData("через; точку с запятой, и запятую")]
    [InlineData("две\nстроки")]
    [InlineData("две\r\nстроки")]
    [InlineData("10\u00A0000")]
    [InlineData("17/10%")]
    [InlineData("20% (18 чел.)")]
    [InlineData(" пробелы по краям ")]
    public void A_text_comes_back_as_it_was(string text) => CsvRows.Of(CsvFile.Of(Table(text)))[1][0].ShouldBe(text);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+7")]
    [InlineData("-об утверждении")]
    [InlineData("@school")]
    [InlineData("\t=1")]
    public void A_text_that_a_spreadsheet_would_run_is_marked_as_text(string text) => CsvRows.Of(CsvFile.Of(Table(text)))[1][0].ShouldBe("'" + text);

    [Fact]
    public void Numbers_have_a_decimal_comma_and_their_sign() =>
        Lines(Table(-5.5m, 100m, 0.0001m))[1].ShouldBe("-5,5;100;0,0001");

    [Fact]
    public void Days_are_written_as_year_month_day() => Lines(Table(new DateOnly(2024, 9, 1)))[1].ShouldBe("2024-09-01");

    [Fact]
    public void What_is_unknown_is_empty() => Lines(Table(ExportCell.Empty, "да", "  "))[1].ShouldBe(";да;");

    [Fact]
    public void The_file_begins_with_the_mark_and_its_lines_end_with_both_signs()
    {
        var bytes = CsvFile.Of(Table("а"));

        bytes.AsSpan(0, 3).ToArray().ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(bytes).ShouldEndWith("\r\nа\r\n");
    }

    [Fact]
    public void An_empty_heading_does_no_harm() =>
        CsvFile.Of(new ExportTable("table", "t", "Таблица", "t.yml", [""], [["а"]])).Length.ShouldBeGreaterThan(3);

    private static ExportTable Table(params ExportCell[] row) =>
        new("table", "t", "Таблица", "t.yml", [.. row.Select((_, i) => "Столбец " + (i + 1).ToString(CultureInfo.InvariantCulture))], [row]);

    private static string[] Lines(ExportTable table) => Encoding.UTF8.GetString(CsvFile.Of(table)).Split("\r\n");
}
