using AngleSharp.Html.Parser;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Render;

/// <summary>What stands on each kind of page.</summary>
public sealed class PageContentTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Rendered = new(() =>
    {
        var site = new SampleSite();
        var pages = site.Pages(FictionalSchool.Facts());
        site.Bag.Items.ShouldBeEmpty();
        return pages;
    });

    private static string Page(string path) => Html.Text(Rendered.Value[path]);

    [Fact]
    public void Overview_says_what_was_promised_done_and_next()
    {
        var page = Page("index.html");
        page.ShouldContain("Что обещано 2 направления, 5 показателей, 11 мероприятий.");
        page.ShouldContain("Сколько учителей из каждых ста научились работать с цифровыми уроками — было 35 %, обещано 60 % к 31.08.2025");
        page.ShouldContain("1 из 3 показателей с наступившим сроком выполнено");
        page.ShouldContain("Не выполнено 1 Нет данных 1 Вне подсчёта 2 ");
        page.ShouldContain("30.12.2024 Учителя покажут свои уроки на всероссийском конкурсе");
    }

    [Fact]
    public void Overview_shows_running_roadmaps_before_finished_ones_and_marks_those()
    {
        var page = Page("index.html");
        page.IndexOf("на 2022–2027 годы", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("Модель цифровой", StringComparison.Ordinal));
        page.ShouldContain("31 декабря 2021 года. срок закончился");
    }

    [Fact]
    public void Every_page_has_dates_of_state_and_update_and_the_mark_of_an_example()
    {
        foreach (var (path, html) in Rendered.Value)
        {
            html.ShouldContain("Состояние на <time datetime=\"2024-11-22\">22\u00A0ноября 2024\u00A0года</time>", customMessage: path);
            html.ShouldContain("Дата обновления: <time datetime=", customMessage: path);
            html.ShouldContain("<strong class=\"example\">Вымышленный пример</strong>", customMessage: path);
        }
    }

    [Theory]
    [InlineData("ikt-2022-2027/index.html")]
    [InlineData("ikt-2022-2027/print.html")]
    public void A_text_told_anew_says_so_under_its_heading(string path) =>
        Page(path).ShouldContain("Ресурсы Изложено короче, чем в документе; факты и числа — его. Сетевой город");

    [Fact]
    public void Roadmap_has_approvals_passport_order_blocks_and_changes()
    {
        var page = Page("ikt-2022-2027/index.html");
        page.ShouldContain("УТВЕРЖДАЮ Приказ № 19/1 от 28 февраля 2022 года");
        page.ShouldContain("Приказ № 19/1 от 28.02.2022 «Об утверждении дорожной карты» (PDF, 312 КБ)");
        page.ShouldContain("Цель программы Создание современной и безопасной цифровой среды.");
        page.ShouldContain("Текст приказа");
        page.ShouldContain("Сильные стороны Внутренняя среда техника учителя");
        page.ShouldContain("Количество ПК 85 шт.");
        page.ShouldContain("Действует с 2 сентября 2024 года");
        page.ShouldContain("План на 2024/25 уч. год: было 100 — стало 80");
    }

    [Fact]
    public void The_contents_of_a_roadmap_lead_to_every_direction_and_call_blocks_by_their_short_names()
    {
        var html = Rendered.Value["ikt-2022-2027/index.html"];
        var contents = html[html.IndexOf("class=\"contents\"", StringComparison.Ordinal)..html.IndexOf("id=\"approvals\"", StringComparison.Ordinal)];
        contents.ShouldContain("href=\"../ikt-2022-2027/d1.html\"");
        contents.ShouldContain("href=\"../ikt-2022-2027/d2.html\"");
        contents.ShouldNotContain(":</a>");
    }

    [Fact]
    public void An_overview_that_shows_a_few_indicators_leads_to_all_of_them()
    {
        var html = Rendered.Value["index.html"];
        html.ShouldContain("<a href=\"indicators.html#r_ikt-2022-2027\">Все ");
    }

    [Theory]
    [InlineData("Доля победителей в общей численности обучающихся, в том числе:", "Доля победителей в общей численности обучающихся")]
    [InlineData("Школы, из них", "Школы")]
    [InlineData("В том числе", "В том числе")]
    [InlineData("Доля учителей", "Доля учителей")]
    public void A_heading_opens_no_list(string title, string heading) =>
        RoadmapSite.Core.Render.Pages.RowTitles.Heading(title, SampleTheme.Own.Words).ShouldBe(heading);

    [Fact]
    public void The_order_stands_on_a_page_of_its_own()
    {
        var page = Page("ikt-2022-2027/order.html");
        page.ShouldContain("УТВЕРЖДАЮ Приказ № 19/1 от 28 февраля 2022 года");
        page.ShouldContain("Контроль оставляю за собой.");
    }

    [Fact]
    public void Direction_shows_every_cell_of_the_act_as_printed()
    {
        var page = Page("ikt-2022-2027/d1.html");
        string[] cells =
        [
            "Участие педагогов в профессиональных сообществах", "9,2", "Мбит/с", "издание приказов", "Ноябрь  – декабрь 2021", "Июль,2019",
            "- об утверждении дорожной карты;", "-об утверждении положения о цифровой среде", "Ежегодно, апрель-май", "100%", "Без совместителей.",
        ];
        foreach (var cell in cells)
        {
            page.ShouldContain(cell.Replace("  ", " ", StringComparison.Ordinal));
        }

        page.ShouldContain("0 0 18 37 100 100");
        page.ShouldContain("В документе 6 значений на 5 столбцов:");
        page.ShouldContain("в документе здесь только номер");
    }

    [Fact]
    public void A_footnote_is_called_by_a_name_and_leads_back_to_its_row()
    {
        var html = Rendered.Value["ikt-2022-2027/d1.html"];
        html.ShouldContain("href=\"#note_1\" aria-label=\"Примечание 1\">*</a>");
        var page = new HtmlParser().ParseDocument(html);
        var note = page.GetElementById("note_1").ShouldNotBeNull();
        note.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).ShouldStartWith("Примечание 1 * Без совместителей.");
        var back = note.QuerySelectorAll("a").ShouldHaveSingleItem();
        back.TextContent.ShouldStartWith("Вернуться к строке «Доля педагогических работников, прошедших");
        page.GetElementById(back.GetAttribute("href")![1..]).ShouldNotBeNull().LocalName.ShouldBe("tr");
    }

    [Fact]
    public void The_page_of_an_indicator_has_its_own_footnotes_and_no_others()
    {
        var page = new HtmlParser().ParseDocument(Rendered.Value["ikt-2022-2027/indicators/trained.html"]);
        var mark = page.QuerySelector("h1 sup a").ShouldNotBeNull();
        mark.TextContent.ShouldBe("*");
        mark.GetAttribute("aria-label").ShouldBe("Примечание 1");
        var note = page.QuerySelector(mark.GetAttribute("href")!).ShouldNotBeNull();
        note.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).ShouldStartWith("Примечание 1 * Без совместителей.");
        page.QuerySelector(note.QuerySelector("a.back")!.GetAttribute("href")!).ShouldNotBeNull().LocalName.ShouldBe("h1");
        Rendered.Value["ikt-2022-2027/indicators/licensed.html"].ShouldNotContain("Без совместителей");
    }

    [Fact]
    public void A_period_has_a_column_of_actuals_only_when_it_has_closed_or_has_one()
    {
        var html = Rendered.Value["ikt-2022-2027/d1.html"];
        html.ShouldContain("colspan=\"2\" class=\"n\">2023/24 уч. год</th>");
        html.ShouldContain("rowspan=\"2\" class=\"n\">2024/25 уч. год<br>план</th>");
    }

    [Fact]
    public void A_changed_target_shows_what_it_was() => Page("ikt-2022-2027/d1.html").ShouldContain("80 было 100");

    [Fact]
    public void A_row_that_continues_another_shares_its_merged_cells_and_says_whose_it_is()
    {
        var html = Rendered.Value["ikt-2022-2027/d1.html"];
        html.ShouldContain("class=\"nr\" rowspan=\"2\">");
        html.ShouldContain("<th scope=\"row\" role=\"rowheader\" class=\"name\">Продолжение: Приказы:");
        html.ShouldContain("<td role=\"cell\" rowspan=\"2\"><span class=\"lab\" aria-hidden=\"true\">Целевой показатель</span> издание приказов</td>");
    }

    [Fact]
    public void Results_hold_their_measures_in_one_table()
    {
        var page = Page("ikt-2022-2027/d2.html");
        page.ShouldContain("Обеспечена защита персональных данных");
        page.ShouldContain("Аналитическая справка");
        page.ShouldContain("1.1. Обучение сотрудников");
        page.ShouldNotContain("Контроль");
    }

    [Fact]
    public void Indicator_has_plan_and_actual_by_period_and_how_it_is_computed()
    {
        var page = Page("ikt-2022-2027/indicators/trained.html");
        page.ShouldContain("Базовое значение: 35 (на 20 января 2022 года).");
        page.ShouldContain("2023/24 уч. год до 31.08.2024 план 50 факт 51 Выполнение план выполнен");
        page.ShouldContain("2025/26 уч. год до 31.08.2026 план 70 факт срок не наступил");
        page.ShouldContain("Как посчитано Считается на 22.11.2024");
        page.ShouldContain("Шаг = 100 × (факт − база) ÷ (план − база) = 100 × (51 − 35) ÷ (50 − 35) ≈ 106,6667 %.");
        page.ShouldContain("Шаг — выполнение запланированного к сроку изменения: 106,7 %.");
    }

    [Fact]
    public void Indicator_names_the_measures_that_move_it() =>
        Page("ikt-2022-2027/indicators/licensed.html").ShouldContain("Мероприятия, которые на него влияют Аудит персональных компьютеров, размещение данных на официальном сайте");

    [Fact]
    public void Measures_are_grouped_by_state_with_what_needs_attention_first()
    {
        var page = Page("measures.html");
        page.ShouldContain("Просрочено: 1");
        page.IndexOf("Просрочено: 1", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("Выполнено: 1", StringComparison.Ordinal));
        page.ShouldContain("Продолжение: Приказы:");
    }

    [Fact]
    public void People_without_a_name_show_their_post_only()
    {
        var page = Page("people.html");
        page.ShouldContain("Примерова Анна Ивановна");
        page.ShouldContain("Заместитель директора по учебно-воспитательной работе Фамилия, имя, отчество не указано");
        page.ShouldNotContain("Место работы");
    }

    [Fact]
    public void Documents_say_kind_number_date_title_format_and_size_in_the_link()
    {
        var html = Rendered.Value["documents.html"];
        html.ShouldContain("<a href=\"documents/spravka%203.odt\">Справка №\u00A03 от 14.06.2024 «Итоги аудита компьютерных классов» (ODT, 1,8\u00A0МБ)</a>");
        Html.Text(html).ShouldContain("Акт «О проверке» Только на бумаге.");
    }

    [Fact]
    public void A_typed_table_has_groups_units_and_both_totals()
    {
        var html = Rendered.Value["tables/computers.html"];
        html.ShouldContain("<th scope=\"colgroup\" role=\"columnheader\" colspan=\"2\">Компьютеры</th>");
        var page = Html.Text(html);
        page.ShouldContain("всего, шт.");
        page.ShouldContain("Итого: Компьютеры: всего, шт. 34 Компьютеры: новых, шт. не подсчитывается");
        page.ShouldContain("Сумма по строкам таблицы Компьютеры: всего, шт. 33 Компьютеры: новых, шт. 20");
        page.ShouldContain("Примечание нет данных");
    }

    [Fact]
    public void Notes_are_listed_newest_first_without_drafts_and_without_later_ones()
    {
        var facts = FictionalSchool.Facts();
        var news = facts.Organisation.News
            .Append(new TextPage("later", Sample.Text("Завтрашняя новость"), Sample.Text("…"), Sample.AsOf.AddDays(1), false, 0, []))
            .Append(new TextPage("draft", Sample.Text("Черновик новости"), Sample.Text("…"), Sample.AsOf, true, 0, []));
        facts = facts with { Organisation = facts.Organisation with { News = [.. news] } };
        var page = Html.Text(new SampleSite().Page(facts, "news.html"));
        page.ShouldContain("12.11.2024 В школе открылась лаборатория робототехники 20.09.2024 Опубликован отчёт");
        page.ShouldNotContain("Завтрашняя");
        page.ShouldNotContain("Черновик");
        new SampleSite { Drafts = true }.Pages(facts).Keys.ShouldContain("news/draft.html");
    }

    [Fact]
    public void A_block_without_content_has_no_page_and_no_item_in_the_menu()
    {
        var pages = new SampleSite().Pages(Sample.Facts(Sample.School("school-1", Sample.Roadmap("plan", "План", default, Sample.Direction("d1", "Кадры")))));
        pages.Keys.ShouldBe(["index.html", "plan/index.html", "plan/print.html", "plan/d1.html", "fragments/index.html"], ignoreOrder: true);
        pages["index.html"].ShouldNotContain("people.html");
    }

    [Fact]
    public void Blocks_of_the_settings_give_order_and_presence_in_the_menu()
    {
        var site = new SampleSite { Settings = new() { Title = "Дорожные карты", Blocks = ["documents", "people"] } };
        var page = site.Page(FictionalSchool.Facts(), "index.html");
        page.IndexOf(">Документы</a>", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf(">Люди</a>", StringComparison.Ordinal));
        page.ShouldNotContain("news.html");
        site.Pages(FictionalSchool.Facts()).Keys.ShouldNotContain("measures.html");
    }

    [Fact]
    public void Missing_measure_facts_leave_words_not_an_empty_cell()
    {
        var measure = Sample.Measure("m1", "Мероприятие");
        var facts = Sample.Facts(Sample.School("school-1", Sample.Roadmap("plan", "План", default, Sample.Direction("d1", "Кадры") with { Measures = [measure] })), ("m1", MeasureState.NoTerm));
        Html.Text(new SampleSite().Page(facts, "plan/d1.html")).ShouldContain("Мероприятие Состояние – Срок не указан");
    }
}
