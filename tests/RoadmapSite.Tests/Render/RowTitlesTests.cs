using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Tests.Render;

public sealed class RowTitlesTests
{
    [Fact]
    public void A_part_without_heading_and_number_is_called_by_what_it_holds()
    {
        var untitled = Sample.Direction("d1", null, null, label: null) with { Measures = [Sample.Measure("m", "Закупка", "Январь 2024")] };
        var pages = new SampleSite().Pages(Sample.Facts(Sample.School("school-1", Sample.Roadmap("plan", "План", Reporting.None, untitled))));

        pages["plan/d1.html"].ShouldContain("<h1>План меро\u00ADпри\u00ADятий</h1>");
        pages.Values.ShouldAllBe(page => !page.Contains("Раздел 1", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_such_parts_the_later_ones_have_their_place_beside_it_and_a_printed_number_stays()
    {
        var words = SampleTheme.Own.Words;
        var indicators = Sample.Direction("d2", null, null, label: null) with { Indicators = [Sample.Indicator("i", "Доля", "1", ["2"])] };

        RowTitles.Of(indicators, 1, words).ShouldBe("Целевые показатели (2)");
        RowTitles.Of(Sample.Direction("d3", null, "3.", label: null), 2, words).ShouldBe("Раздел 3");
    }
}
