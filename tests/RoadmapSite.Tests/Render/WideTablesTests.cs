using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Render;

/// <summary>A table is shown in columns wherever they fit a desktop screen; what fits is held by the browser tests.</summary>
public sealed class WideTablesTests
{
    [Theory]
    [InlineData(6, "flow")]
    [InlineData(8, "flow wide")]
    [InlineData(9, "flow wide dense")]
    [InlineData(13, "flow wide dense")]
    [InlineData(14, "cards")]
    public void The_number_of_columns_says_how_dense_a_table_stands(int columns, string layout) =>
        Page(columns).ShouldContain($"<table class=\"{layout}\" role=\"table\"");

    [Fact]
    public void Words_in_many_columns_may_be_broken_at_a_soft_hyphen()
    {
        Page(13).ShouldContain(">Коли\u00ADче\u00ADство");
        Page(6).ShouldNotContain(">Коли\u00AD");
    }

    private static string Page(int columns)
    {
        var table = new DataTable(
            "rooms",
            Sample.Text("Кабинеты"),
            null,
            null,
            [.. Enumerable.Range(1, columns).Select(number => new TableColumn(FormattableString.Invariant($"c{number}"), Sample.Text(number == 1 ? "Кабинет" : FormattableString.Invariant($"Количество {number}")), null, number == 1 ? ColumnType.Text : ColumnType.Number, null, null, null))],
            [[.. Enumerable.Range(1, columns).Select(number => new TableCell(Sample.Text(number == 1 ? "Информатика" : "3"), null))]],
            0,
            null,
            Sample.At());
        return new SampleSite().Page(Sample.Facts(Sample.School("school-1") with { Tables = [table] }), "tables/rooms.html");
    }
}
