using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RoadmapSite.Tests.Render;

namespace RoadmapSite.Tests.Example;

/// <summary>The lists of measures, the calendar, the changes and the order of the example.</summary>
public sealed class ExamplePagesTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    private static readonly string[] Views = ["measures.html", "measures-by-direction.html", "measures-by-role.html", "measures-by-month.html"];

    [Theory]
    [InlineData("primer-1")]
    [InlineData("sergokala")]
    [InlineData("kostroma-18")]
    public void Every_list_has_every_measure_and_leads_to_the_other_lists(string organisation)
    {
        var all = Measures(Page(organisation + "/measures.html"));
        all.Count.ShouldBeGreaterThan(10);
        foreach (var view in Views)
        {
            var page = Page($"{organisation}/{view}");
            Measures(page).ShouldBe(all, ignoreOrder: true);
            page.QuerySelectorAll(".views a").Select(link => link.GetAttribute("href")).ShouldBe(Views);
            page.QuerySelectorAll(".views a[aria-current=page]").Select(link => link.GetAttribute("href")).ShouldBe([view]);
        }
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("print.html")]
    public void A_row_of_a_passport_whose_name_the_act_leaves_out_says_that_of_the_name(string page) =>
        Text(Page("kostroma-18/cos-2021-2026/" + page).QuerySelector("main")!).ShouldContain("в документе строка без названия Приказ министерства просвещения РФ № 649");

    [Fact]
    public void An_overview_without_indicators_names_the_first_measures()
    {
        var promised = Page("kostroma-18/index.html").QuerySelectorAll(".promises a").Select(link => link.GetAttribute("href")).ToList();
        promised.Count.ShouldBe(5);
        promised.ShouldContain("cos-2021-2026/d1.html#m_program");
        promised.Count(address => address!.Contains("/d1.html", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void Values_that_do_not_fit_their_columns_are_counted_where_they_stand() =>
        Page("gus-khrustalny/cos-2021/indicators/updated-resources.html").QuerySelector("#values")!.ParentElement!.TextContent.ShouldContain("В документе 9 значений на 8 столбцов:");

    [Fact]
    public void Days_of_a_typed_table_are_written_the_Russian_way()
    {
        var days = Page("primer-1/tables/equipment-by-room.html").QuerySelectorAll("td > time").Select(time => (time.GetAttribute("datetime"), time.TextContent)).ToList();

        days.ShouldContain(("2026-09-01", "01.09.2026"));
        Page("primer-1/tables/equipment-by-room.html").QuerySelector("table")!.TextContent.ShouldNotContain("2026-09-01");
    }

    [Theory]
    [InlineData("primer-1/tables/equipment-by-room.html", "td:nth-child(3) > .lab", "Компьютеры: всего, шт.")]
    [InlineData("gus-khrustalny/cos-2021/indicators.html", "#i_equipped-organisations .over", "Значения показателей")]
    public void A_heading_over_several_columns_is_said_in_rows_that_stand_one_below_the_other(string page, string label, string heading) =>
        Page(page).QuerySelector(label).ShouldNotBeNull().TextContent.ShouldBe(heading);

    [Theory]
    [InlineData("primer-1/measures.html", "Директор", "people.html#p_council_1")]
    [InlineData("primer-1/cos-2024-2028/equipment.html", "Системный администратор", "../people.html#p_working-group_2")]
    [InlineData("primer-1/cos-2024-2028/equipment.html", "Директор", "../people.html#p_council_1")]
    public void Who_is_responsible_leads_to_who_holds_the_post(string page, string post, string href)
    {
        Page(page).QuerySelectorAll("td a").Where(link => link.TextContent.Replace("\u00AD", "", StringComparison.Ordinal) == post).Select(link => link.GetAttribute("href")).Distinct().ShouldBe([href]);
        Page("primer-1/people.html").GetElementById(href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..]).ShouldNotBeNull().TextContent.Replace("\u00AD", "", StringComparison.Ordinal).ShouldContain(post);
    }

    [Fact]
    public void A_project_that_says_whose_it_is_is_not_labelled_again()
    {
        var approvals = Page("primer-1/cos-2024-2028/index.html").GetElementById("approvals")!.ParentElement!.TextContent;

        approvals.ShouldContain("Школьный проект «Цифровая школа посёлка Примерный»");
        approvals.ShouldNotContain("Проект:");
        approvals.ShouldNotContain("(школьный)");
    }

    [Fact]
    public void A_page_says_in_full_the_abbreviations_that_stand_on_it_and_no_others()
    {
        var page = Page("primer-1/measures.html");
        var list = page.QuerySelectorAll(".abbreviations div").Select(item => item.TextContent.Trim()).ToList();
        list.ShouldContain("УВР учебно-воспитательная работа");
        list.ShouldContain("ВР воспитательная работа");
        list.ShouldContain("дн. дней");
        list.ShouldNotContain(item => item.StartsWith("МБОУ", StringComparison.Ordinal));
        Page("kostroma-18/measures.html").QuerySelector(".abbreviations")!.TextContent.ShouldContain("муниципальное бюджетное общеобразовательное учреждение");
        Page("accessibility.html").QuerySelector(".abbreviations").ShouldBeNull();
    }

    [Fact]
    public void A_page_tells_how_a_phrase_was_understood_unless_it_is_a_plain_day_or_month()
    {
        var cells = new[] { "primer-1/cos-2024-2028/equipment.html", "kostroma-18/cos-2021-2026/index.html", "vichuga/cos-2020-2021/plan.html" }
            .Where(path => example.Files.ContainsKey(path))
            .SelectMany(path => Page(path).QuerySelectorAll("td[data-value]"))
            .Select(cell => cell.TextContent.Replace("\u00AD", "", StringComparison.Ordinal)).ToList();
        cells.ShouldContain(cell => cell.Contains("20.09.2024", StringComparison.Ordinal) && !cell.Contains("понято как", StringComparison.Ordinal));
        cells.ShouldContain(cell => cell.Contains("до 30.11.2024", StringComparison.Ordinal) && cell.Contains("понято как: до 30 ноября", StringComparison.Ordinal));
        cells.ShouldContain(cell => cell.Contains("Ежеквартально", StringComparison.Ordinal) && cell.Contains("понято как: каждый квартал", StringComparison.Ordinal));
    }

    [Fact]
    public void The_heading_of_an_overview_is_the_name_in_its_title()
    {
        foreach (var path in example.Files.Keys.Where(path => path.EndsWith("/index.html", StringComparison.Ordinal) && path.Count(letter => letter == '/') == 1))
        {
            var page = Page(path);
            page.Title!.ShouldStartWith(page.QuerySelector("h1")!.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Replace('\u00A0', ' '));
        }

        Page("kostroma-18/index.html").QuerySelector(".full-name")!.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Replace('\u00A0', ' ').ShouldContain("Средняя общеобразовательная школа № 18");
    }

    [Fact]
    public void Roles_come_from_the_dictionary_in_its_order()
    {
        var headings = Page("primer-1/measures-by-role.html").QuerySelectorAll("section:first-of-type h3").Select(heading => heading.TextContent).ToList();

        headings.Take(3).ShouldBe(["Директор", "Заместитель директора по УВР", "Заместитель директора по ВР"]);
    }

    [Fact]
    public void The_calendar_looks_ahead_month_by_month_and_then_back()
    {
        var page = Page("primer-1/calendar.html");
        var months = page.QuerySelectorAll("h3").Select(heading => heading.Id!).ToList();
        var ahead = months.Where(id => id.StartsWith("ahead-", StringComparison.Ordinal)).ToList();
        var past = months.Where(id => id.StartsWith("past-", StringComparison.Ordinal)).ToList();

        months.ShouldBe(ahead.Concat(past));
        ahead.ShouldBe(ahead.Order(StringComparer.Ordinal));
        past.ShouldBe(past.OrderDescending(StringComparer.Ordinal));
        ahead[0].ShouldBe("ahead-2026-10");
        past.ShouldAllBe(id => id.StartsWith("past-2026", StringComparison.Ordinal));
        page.QuerySelectorAll("section:first-of-type .terms li").Select(Text).ShouldContain(item => item.StartsWith("Помогать учителям работать с электронным журналом ✓ Ведётся", StringComparison.Ordinal));
        page.QuerySelectorAll(".terms a").Length.ShouldBe(page.QuerySelectorAll(".terms li").Length);
    }

    [Fact]
    public void Years_gone_by_have_pages_of_their_own()
    {
        Page("primer-1/calendar.html").QuerySelectorAll(".views a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["calendar.html", "calendar-2025.html", "calendar-2024.html", "calendar-2022.html", "calendar-2021.html"]);
        Page("primer-1/calendar-2025.html").QuerySelectorAll("time").ShouldAllBe(time => !time.GetAttribute("datetime")!.StartsWith("2027", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_reports_the_calendar_calls_nobody_late()
    {
        foreach (var path in example.Files.Keys.Where(path => path.StartsWith("sergokala/calendar", StringComparison.Ordinal)))
        {
            var text = Html.Text(Encoding.UTF8.GetString(example.Files[path]));
            text.ShouldNotContain("просроч", Case.Insensitive);
            text.ShouldNotContain("пропущен", Case.Insensitive);
        }
    }

    [Fact]
    public void Changes_of_the_plan_stand_apart_from_reports_newest_first()
    {
        var page = Page("primer-1/changes.html");

        page.QuerySelectorAll("#reports, #plan").Select(heading => heading.TextContent).ShouldBe(["Отчёты", "Изменения плана"], "the last report is newer than the last order");
        foreach (var section in page.QuerySelectorAll("section:not(.abbreviations)"))
        {
            var days = section.QuerySelectorAll("h3 time").Select(time => time.GetAttribute("datetime")!).ToList();
            days.Count.ShouldBeGreaterThan(1);
            days.ShouldBe(days.OrderDescending(StringComparer.Ordinal));
        }

        Text(page.QuerySelector("section[aria-labelledby=plan]")!).ShouldContain("План на 2025/26 уч. год: было 20 — стало 18 (новый план требует меньшего)");
        Text(page.QuerySelector("section[aria-labelledby=plan]")!).ShouldContain("Срок: было до 30.06.2026 — стало до 30.12.2026");
        Text(page.QuerySelector("section[aria-labelledby=reports]")!).ShouldContain("исправлено, прежде было");
    }

    [Fact]
    public void What_is_overdue_stands_first_on_the_overview_and_in_the_list_of_the_district()
    {
        var overview = Page("primer-3/index.html");
        overview.QuerySelector("section.roadmap h3")!.TextContent.ShouldBe("Просрочено");
        Text(overview.QuerySelector("ul.overdue li")!).ShouldBe("Настроить контентную фильтрацию ! Просрочено на 409 дн. Ответственный: Системный администратор");

        var district = Page("primer-district/schools.html").QuerySelector("section[aria-labelledby=overdue]")!;
        var rows = district.QuerySelectorAll("tbody tr").Select(Text).ToList();
        rows.Count.ShouldBe(Page("primer-district/schools.html").QuerySelectorAll("section[aria-labelledby=list] tbody tr").Sum(row => int.Parse(row.QuerySelectorAll("td")[^1].LastChild!.TextContent.Trim(), System.Globalization.CultureInfo.InvariantCulture)));
        rows.ShouldContain(row => row.StartsWith("Продолжение: Купить и подключить вторую партию техники", StringComparison.Ordinal) || row.StartsWith("Продолжение:", StringComparison.Ordinal));
        rows.ShouldNotContain(row => row.Contains("equipment-", StringComparison.Ordinal));
    }

    [Fact]
    public void Counts_of_measures_say_what_of_the_done_goes_by_schedule_and_what_missed_a_term()
    {
        Text(Page("primer-1/measures.html").QuerySelector("main")!).ShouldContain("выполнено 12 (из них 1 с опозданием, 1 не подтверждено, 6 идут по графику, в том числе 2 с пропущенными сроками)");
        Text(Page("kostroma-18/index.html").QuerySelector("main")!).ShouldContain("срок идёт: 3");
    }

    [Fact]
    public void What_has_no_content_has_no_page_and_no_item_of_the_menu()
    {
        example.Files.Keys.ShouldNotContain("gus-khrustalny/changes.html");
        example.Files.Keys.ShouldNotContain("gus-khrustalny/cos-2021/order.html");
        Page("gus-khrustalny/index.html").QuerySelectorAll(".menu a").Select(link => link.GetAttribute("href")).ShouldNotContain("changes.html");
        Page("sergokala/index.html").QuerySelectorAll(".menu a").Select(link => link.GetAttribute("href")).ShouldContain("calendar.html");
    }

    [Fact]
    public void The_order_has_every_clause_and_the_roadmap_leads_to_it()
    {
        Page("sergokala/ikt-2022-2027/index.html").QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain("../ikt-2022-2027/order.html");
        Page("sergokala/ikt-2022-2027/order.html").QuerySelectorAll(".prose").Single().TextContent.ShouldContain("Утвердить Дорожную карту по информатизации образования");
    }

    private static List<string> Measures(IDocument page) =>
        [.. page.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!).Distinct(StringComparer.Ordinal)];

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IDocument Page(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(example.Files[path]));
}
