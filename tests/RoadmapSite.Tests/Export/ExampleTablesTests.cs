using System.Globalization;
using System.Net;
using System.Text;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;
using RoadmapSite.Tests.Example;

namespace RoadmapSite.Tests.Export;

/// <summary>The CSV of the example says what its pages say.</summary>
public sealed class ExampleTablesTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    private const string School = "primer-1";

    [Fact]
    public void Every_organisation_has_its_tables_and_no_heading_twice()
    {
        var tables = example.Files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)).ToList();

        tables.Count.ShouldBeGreaterThan(20);
        foreach (var (path, bytes) in tables)
        {
            var rows = CsvRows.Of(bytes);
            rows.Count.ShouldBeGreaterThan(1, path);
            rows.ShouldAllBe(row => row.Length == rows[0].Length, path);
            if (!path.Contains("-table-", StringComparison.Ordinal))
            {
                rows[0].ShouldBeUnique(path);
                rows[0].ShouldAllBe(heading => heading.Length > 0 && !heading.Any(char.IsAsciiLetter), path);
            }
        }
    }

    [Fact]
    public void States_steps_and_actual_values_are_those_of_the_pages_of_indicators()
    {
        var compared = 0;
        foreach (var row in Rows("indicators").Where(row => row["Код целого показателя"].Length == 0))
        {
            var page = Text($"{School}/{row["Код дорожной карты"]}/indicators/{row["Код показателя"]}.html");
            page.Replace('\u00A0', ' ').ShouldContain(row["Состояние"]);
            if (row["Шаг, %"].Length > 0)
            {
                var step = Number(row["Шаг, %"]);
                page.ShouldContain(TemplateCulture.Russian.NumberText(DisplayPercent.Of(step, step >= 100)));
                compared++;
            }

            if (row["Факт, как в отчёте"].Length > 0)
            {
                page.ShouldContain(row["Факт, как в отчёте"]);
            }
        }

        compared.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Every_plan_and_every_report_is_traced_to_a_line_that_has_it()
    {
        var traced = 0;
        foreach (var row in Rows("values").Where(row => row["Факт, как в отчёте"].Length > 0))
        {
            Line(row["Файл отчёта"], row["Строка отчёта"]).ShouldContain(row["Факт, как в отчёте"]);
            traced++;
        }

        traced.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Measures_and_their_terms_are_those_of_the_page_of_measures()
    {
        var page = Text(School + "/measures.html").Replace('\u00A0', ' ');
        var measures = Rows("measures");

        measures.ShouldAllBe(row => page.Contains(row["Состояние"], StringComparison.Ordinal));
        Rows("occurrences").Select(row => row["Код мероприятия"]).Distinct(StringComparer.Ordinal).ShouldBeSubsetOf(measures.Select(row => row["Код мероприятия"]));
    }

    [Fact]
    public void A_district_lists_its_schools_with_what_they_add_up_to()
    {
        var rows = CsvRows.ByHeading(example.Files["primer-district/files/primer-district-schools.csv"]);

        rows.Select(row => row["Код организации"]).Distinct(StringComparer.Ordinal).Count().ShouldBe(6);
        foreach (var row in rows.Where(row => row["Факт, число"].Length > 0 && row["Числитель"].Length == 0 && row["Код организации"].Length > 0))
        {
            var school = row["Код организации"];
            CsvRows.ByHeading(example.Files[$"{school}/files/{school}-indicators.csv"])
                .Where(own => own["Код в общем словаре"] == row["Код в общем словаре"])
                .Select(own => own["Факт, число"])
                .ShouldContain(row["Факт, число"]);
        }

        rows.Count(row => row["Факт, число"].Length > 0).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void A_district_says_who_a_row_is_of_and_rounds_as_its_page()
    {
        var rows = CsvRows.ByHeading(example.Files["primer-district/files/primer-district-schools.csv"])
            .Where(row => row["Код в общем словаре"] is "old-computers" or "trained-teachers")
            .ToLookup(row => row["Кто"], StringComparer.Ordinal);

        rows["школа"].Count().ShouldBe(10);
        rows["посчитано по школам"].Select(row => (row["Факт, число"], row["Факт, доля в процентах"])).ShouldBe([("47,4", ""), ("53", "58,9")]);
        rows["объявлено районом"].Select(row => (row["Факт, число"], row["Факт, доля в процентах"])).ShouldBe([("46,8", ""), ("53", "58,9")]);
        rows["школа"].Select(row => row["Состояние"]).ShouldContain("Отчёт просрочен на 15 дн.");
    }

    [Fact]
    public void The_state_beside_a_period_is_called_the_present_one() =>
        Rows("values")[0].Keys.ShouldNotContain("Состояние");

    private static string Line(string file, string line) =>
        File.ReadLines(Harness.Repository.Path(file)).ElementAt(int.Parse(line, CultureInfo.InvariantCulture) - 1);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.GetCultureInfo("ru-RU"));

    private string Text(string path) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(example.Files[path])).Replace("\u00AD", "", StringComparison.Ordinal);

    private List<Dictionary<string, string>> Rows(string table) => CsvRows.ByHeading(example.Files[$"{School}/files/{School}-{table}.csv"]);
}
