using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Verify;

namespace RoadmapSite.Tests.Verify;

/// <summary>One thing of the good page is broken; just that is found, at its line and column.</summary>
public sealed class DefectTests
{
    private const string Td = "<td role=\"cell\">92</td>";
    private const string P = "<p>Подробности — на сайте ";

    // What is replaced, by what, the code, the text at whose place it is found.
    public static TheoryData<string, string, string, string> Defects => new()
    {
        // RM6001–RM6006: the markup itself
        { "<p>Вопросы", "<p class=\"a\" class=\"b\">Вопросы", "RM6001", "<p class=\"a\"" },
        { "<p>Вопросы", "<p>1 < 2. Вопросы", "RM6001", " 2. Вопросы" },
        { "<p>Вопросы", "<p>Вопросы", "RM6001", "<!DOCTYPE html><footer>" },
        { "директор школы.</p>", "директор школы.", "RM6002", "<p>Вопросы" },
        { "<p>Вопросы о сайте: директор школы.</p>", "<div/>", "RM6002", "<div/>" },
        { "директор школы.</p>", "директор школы.</p></b>", "RM6003", "</b>" },
        { "<p>Вопросы о сайте: директор школы.</p>", "<p>Вопросы<div>1</div></p>", "RM6004", "<div>1" },
        { "<tbody role=\"rowgroup\">", "<tbody role=\"rowgroup\">слова", "RM6004", "слова" },
        { "<ul>\n<li><a href=\"#equipment\">", "<ul>\n<p>1</p><li><a href=\"#equipment\">", "RM6004", "<p>1" },
        { "Вопросы о сайте", "<font>Вопросы</font> о сайте", "RM6004", "<font>" },
        { "<!DOCTYPE html>\n", "", "RM6006", "<html" },

        // RM6010–RM6017: the head
        { "<html lang=\"ru\">", "<html>", "RM6010", "<html" },
        { "<html lang=\"ru\">", "<html lang=\"rus\">", "RM6010", "lang=" },
        { "Показатели — Школа «Пример» — Дорожные карты школ", " ", "RM6011", "<title>" },
        { "<title>Показатели — Школа «Пример» — Дорожные карты школ</title>\n", "", "RM6011", "<!DOCTYPE" },
        { "<meta charset=\"utf-8\">\n", "", "RM6013", "<!DOCTYPE" },
        { "img-src 'self'", "img-src *", "RM6014", "content=\"default" },
        { "http-equiv=\"Content-Security-Policy\"", "name=\"policy\"", "RM6014", "<!DOCTYPE" },
        { "width=device-width, initial-scale=1", "width=1200", "RM6015", "<!DOCTYPE" },
        { "initial-scale=1", "user-scalable=no", "RM6016", "content=\"width" },
        { "initial-scale=1", "maximum-scale=1.5", "RM6016", "content=\"width" },
        { "</head>", "<meta http-equiv=\"refresh\" content=\"5\"></head>", "RM6017", "<meta http-equiv=\"refresh" },

        // RM6090, RM6092, RM6093
        { "<h3>Как менялось", "<h3>Read this first", "RM6093", "Read this" },

        // RM6022–RM6031: addresses, link texts, ids
        { "href=\"#equipment\"", "href=\"#nothing\"", "RM6022", "href=\"#nothing" },
        { "href=\"#equipment\"", "href=\"indicators.html#nothing\"", "RM6022", "href=\"indicators.html#nothing" },
        { "https://edu.gov.ru/", "javascript:alert(1)", "RM6023", "href=\"javascript" },
        { "https://edu.gov.ru/", " java&#10;script:alert(1)", "RM6023", "href=\" java" },
        { "https://edu.gov.ru/", "data:text/html,1", "RM6023", "href=\"data" },
        { "src=\"../assets/class.png\"", "src=\"https://example.com/a.png\"", "RM6024", "src=\"https" },
        { "../assets/class-2x.png 2x", "//example.com/a.png 2x", "RM6024", "srcset=" },
        { "href=\"../assets/favicon.svg\"", "href=\"http://example.com/favicon.svg\"", "RM6024", "href=\"http://example" },
        { "action=\"search.html\"", "action=\"https://example.com/search\"", "RM6024", "action=\"https" },
        { "src=\"../assets/prefs.js\"", "src=\"/assets/prefs.js\"", "RM6025", "src=\"/assets" },
        { "Кто отвечает</a>", "<span aria-hidden=\"true\">Кто отвечает</span></a>", "RM6026", "<a href=\"people.html#council\"" },
        { ">Кто отвечает<", ">Подробнее…<", "RM6027", "<a href=\"people.html#council\"" },
        { ">Министерства просвещения<", ">https://edu.gov.ru<", "RM6027", "<a href=\"https://edu" },
        { ">Кто отвечает<", ">Оснащение<", "RM6028", "<a href=\"people.html#council\"" },
        { "Таблица показателей (CSV, 3 КБ)", "Таблица показателей", "RM6029", "<a href=\"indicators.csv\"" },
        { "подпись к приказу № 74", "к приказу № 74", "RM6029", "<a href=\"documents/prikaz-74.pdf.sig\"" },
        { "<h2>Документы</h2>", "<h2 id=\"contents\">Документы</h2>", "RM6030", "id=\"contents\">Документы" },
        { "aria-labelledby=\"ch1-t ch1-d\"", "aria-labelledby=\"ch1-t ch9-d\"", "RM6031", "aria-labelledby=\"ch1-t" },

        // RM6032–RM6042: headings, landmarks, menus
        { "<h1>Показатели</h1>", "<p>Показатели</p>", "RM6034", "<h2 id=\"contents\"" },
        { "<h2>Документы</h2>", "<h1>Документы</h1>", "RM6033", "<h1>Документы" },
        { "<h3>Как менялось</h3>", "<h4>Как менялось</h4>", "RM6034", "<h4>" },
        { "<h3>Как менялось</h3>", "<h3> </h3>", "RM6035", "<h3>" },
        { "<footer><p>Вопросы о сайте: директор школы.</p></footer>", "<p>Вопросы</p>", "RM6036", "<!DOCTYPE" },
        { "href=\"#main\"", "href=\"#contents\"", "RM6037", "<a class=\"skip\"" },
        { "<a class=\"skip\" href=\"#main\">Перейти к содержанию</a>\n", "", "RM6037", "<a href=\"../index.html\">Дорожные" },
        { "<nav class=\"crumbs\" aria-label=\"Навигационная цепочка\">", "<nav class=\"crumbs\">", "RM6038", "<nav class=\"crumbs\"" },
        { "aria-label=\"Навигационная цепочка\"", "aria-label=\"основное меню\"", "RM6038", "<nav class=\"crumbs\"" },
        { "<span aria-current=\"page\">", "<span>", "RM6040", "<!DOCTYPE" },
        { "<nav aria-label=\"Основное меню\">", "<nav data-menu=\"sveden\" aria-label=\"Основное меню\">", "RM6041", "<nav data-menu" },

        // RM6045–RM6052: tables
        { "<table><caption>Доля кабинетов с компьютером, %</caption>", "<table>", "RM6045", "<table>\n<thead><tr><td>" },
        { "<thead><tr><td></td><th scope=\"col\">план</th><th scope=\"col\">факт</th></tr></thead>\n", "", "RM6046", "<table><caption>Доля" },
        { "<th scope=\"col\">факт</th>", "<th>факт</th>", "RM6047", "<th>факт" },
        { "<th scope=\"col\">факт</th>", "<th scope=\"column\">факт</th>", "RM6047", "scope=\"column\"" },
        { "<th scope=\"col\">факт</th>", "<th scope=\"col\"></th>", "RM6048", "<th scope=\"col\"></th>" },
        { "<tr><th scope=\"row\">2025</th><td>91</td>", "<tr><td>2025</td><td>91</td>", "RM6049", "<table><caption>Доля" },
        { "<td>91</td>", "", "RM6050", "<tr><th scope=\"row\">2025" },
        { "scope=\"rowgroup\" colspan=\"5\"", "scope=\"rowgroup\" colspan=\"6\"", "RM6050", "<tr role=\"row\"><th scope=\"rowgroup\"" },
        { "<td>91</td>", "<td> </td>", "RM6051", "<td> </td>" },

        // RM6055–RM6064: graphics, fields, focus
        { " alt=\"Компьютерный класс\"", "", "RM6055", "<img src" },
        { "alt=\"Компьютерный класс\"", "alt=\"IMG_2041.jpg\"", "RM6056", "alt=\"IMG" },
        { "<svg role=\"img\"", "<svg", "RM6057", "<svg aria-labelledby" },
        { "<svg aria-hidden=\"true\"", "<svg", "RM6057", "<svg viewBox=\"0 0 8 8\"" },
        { " aria-labelledby=\"r2-h\"", "", "RM6059", "<progress" },
        { "</progress> 60 %", "</progress>", "RM6060", "<progress" },
        { "<label for=\"q\">Найти показатель</label>", "Найти показатель", "RM6061", "<input id=\"q\"" },
        { "<button type=\"submit\">Найти</button>", "<button type=\"submit\"></button>", "RM6062", "<button" },
        { "tabindex=\"-1\"", "tabindex=\"3\"", "RM6063", "tabindex" },
        { P, "<video autoplay></video>" + P, "RM6064", "autoplay" },

        // RM6065–RM6068: style and script
        { Td, "<td role=\"cell\" style=\"color: red\">92</td>", "RM6065", "style=\"color" },
        { "</head>", "<style>p{color:red}</style></head>", "RM6065", "<style>" },
        { "</head>", "<script>if (1 < 2) document.write('<p>')</script></head>", "RM6066", "<script>if" },
        { Td, "<td role=\"cell\" onclick=\"x()\">92</td>", "RM6067", "onclick" },
        { "<script src=\"../assets/site.js\" defer>", "<script type=\"module\" src=\"../assets/site.js\">", "RM6068", "type=\"module\"" },
        { "<script src=\"../assets/site.js\" defer>", "<script integrity=\"sha256-x\" src=\"../assets/site.js\">", "RM6068", "integrity" },

        // RM6070–RM6075: texts
        { "Вопросы о сайте", "Вопросы &amp; {{ site.title }", "RM6070", "{{ site" },
        { "Вопросы о сайте", "[[people]", "RM6070", "[[people" },
        { "Вопросы о сайте", "TODO: вопросы", "RM6070", "TODO:" },
        { "Вопросы о сайте", "System.Collections.Generic.List", "RM6070", "System." },
        { "alt=\"Компьютерный класс\"", "alt=\"Класс }}\"", "RM6070", "alt=\"Класс" },
        { "Вопросы о сайте", "<!-- FIXME -->Вопросы", "RM6070", "FIXME" },
        { "директор школы", "директор, 8 (900) 123-45-67", "RM6071", "8 (900)" },
        { "директор школы", "директор, +79001234567", "RM6071", "+7900" },
        { "директор школы", "директор, ivanov.1970@mail.ru", "RM6071", "ivanov" },
        { "директор школы", "директор, 112-233-445 95", "RM6071", "112-233" },
        { "mailto:school@example.org", "mailto:ivanov@gmail.com", "RM6071", "ivanov@gmail" },
        { "Вопросы о сайте", "<!-- +7 (900) 123-45-67 -->Вопросы", "RM6071", "+7 (900)" },
        { "директор школы", "директор, дата рождения: 01.02.1970", "RM6073", "дата рождения" },
        { "директор школы", "Иванов, 01.02.1970 г. р.", "RM6073", "01.02.1970" },
        { "директор школы", "Иванов, проживающий по адресу: село", "RM6073", "проживающий" },
        { "директор школы", "паспорт серии 12 34", "RM6073", "паспорт серии" },
        { Td, "<td role=\"cell\" itemprop=\"nameCab\">92</td>", "RM6075", "itemprop" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public void Defect_is_found_alone_at_its_place(string from, string to, string code, string at)
    {
        var html = at == "<!DOCTYPE html><footer>"
            ? PageCheck.Changed("<footer>", "<!DOCTYPE html><footer>")
            : PageCheck.Changed(from, to);

        var findings = PageCheck.Findings(html).Where(finding => !IsConsequence(finding.Code.Id, code)).ToList();

        PageCheck.Short(findings).ShouldBe([code + PageCheck.Place(html, at)], html.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        findings[0].Span.File.ShouldBe("output/primer/indicators.html");
        findings[0].Related!.Value.File.ShouldBe("input/schools/primer/school.yml");
    }

    [Fact]
    public void Missing_and_second_main_heading_are_different_defects()
    {
        PageCheck.Short(PageCheck.Findings(PageCheck.Changed("<h1>Показатели</h1>", ""))).ShouldContain("RM6032(1,1)");
        PageCheck.Findings(PageCheck.Changed("<footer>", "<footer><main>1</main>")).Select(finding => finding.Code)
            .ShouldBe([Codes.SeveralMainLandmarks]);
    }

    [Fact]
    public void Table_in_a_table_is_found()
    {
        var html = PageCheck.Changed("<td>91</td>", "<td><table><caption>a</caption><thead><tr><th scope=\"col\">b</th></tr></thead></table></td>");

        PageCheck.Short(PageCheck.Findings(html)).ShouldBe(["RM6052" + PageCheck.Place(html, "<table><caption>a")]);
    }

    [Fact]
    public void Chart_without_numbers_is_found()
    {
        var from = PageCheck.Good.IndexOf("<details>", StringComparison.Ordinal);
        var to = PageCheck.Good.IndexOf("</details>", StringComparison.Ordinal) + "</details>".Length;
        var html = PageCheck.Good[..from] + PageCheck.Good[to..];

        PageCheck.Short(PageCheck.Findings(html)).ShouldBe(["RM6058" + PageCheck.Place(html, "<figure")]);
        PageCheck.Findings(html[..from] + "<a href=\"#ind-cap\">таблица показателей</a>" + html[from..]).ShouldBeEmpty();
    }

    [Fact]
    public void Blame_is_found_where_nobody_reports_and_there_only()
    {
        var html = PageCheck.Changed("✓</span> Выполнено", "!</span> Просрочено");
        PageCheck.Findings(html).ShouldBeEmpty();

        var silent = html.Replace("<main id=\"main\"", "<main id=\"main\" data-reporting=\"none\"", StringComparison.Ordinal);
        PageCheck.Short(PageCheck.Findings(silent)).ShouldBe(["RM6072" + PageCheck.Place(silent, "Просрочено")]);

        var quoted = PageCheck.Changed(
            "<p>Подробности — на сайте ",
            "<p>В акте сказано: мероприятие, которое не выполнено в срок, переносится на следующий учебный год.</p><p>Подробности — на сайте ")
            .Replace("<main id=\"main\"", "<main id=\"main\" data-reporting=\"none\"", StringComparison.Ordinal);
        PageCheck.Findings(quoted).ShouldBeEmpty();
    }

    [Fact]
    public void Official_contacts_pass()
    {
        var html = PageCheck.Changed("директор школы", "директор, 8 (900) 123-45-67, school@yandex.ru");
        PageCheck.Findings(html).Count.ShouldBe(2);

        PageCheck.Findings(html, options: new VerifyOptions { AllowedContacts = ["+7 900 123-45-67", "School@Yandex.ru"] }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Методика METODOS, 2021 год")]
    [InlineData("Код 89001234567890 в журнале")]
    [InlineData("Значения 189 912 345 67 89")]
    [InlineData("Бланк: дата рождения, адрес. Введён в 2021 году")]
    [InlineData("Акция ко дню рождения школы")]
    [InlineData("Массив a[0][1] и операционная система. Новая")]
    [InlineData("school@school18.mail.ru.example")]
    public void Innocent_text_passes(string text) =>
        PageCheck.Findings(PageCheck.Changed("Вопросы о сайте: директор школы.", text)).ShouldBeEmpty();

    [Fact]
    public void Page_for_missing_addresses_may_name_its_files_from_the_root_of_the_site()
    {
        var html = PageCheck.Good.Replace("../assets/", "/cos/assets/", StringComparison.Ordinal);

        PageCheck.Findings(html, "404.html", options: new VerifyOptions { BasePath = "/cos/" }).ShouldBeEmpty();
        PageCheck.Findings(html, "404.html").Select(finding => finding.Code.Id).Distinct().ShouldBe(["RM6025"]);
    }

    [Fact]
    public void Page_for_missing_addresses_alone_may_hold_styles_named_by_their_hash()
    {
        var html = PageCheck.Good.Replace("style-src 'self'", "style-src 'self' 'sha256-abc='", StringComparison.Ordinal).Replace("../assets/", "/cos/assets/", StringComparison.Ordinal).Replace("</title>", "</title><style>p{margin:0}</style>", StringComparison.Ordinal);
        var options = new VerifyOptions { BasePath = "/cos/" };

        PageCheck.Findings(html, "404.html", options: options).ShouldBeEmpty();
        PageCheck.Findings(html.Replace("'sha256-abc='", "'sha256-abc=' 'unsafe-inline'", StringComparison.Ordinal), "404.html", options: options).ShouldNotBeEmpty();
        PageCheck.Findings(html.Replace("/cos/assets/", "../assets/", StringComparison.Ordinal)).Select(finding => finding.Code.Id).Distinct().ShouldBe(["RM6014", "RM6065"], ignoreOrder: true);
    }

    [Fact]
    public void Site_in_another_language_names_that_language() =>
        PageCheck.Findings(PageCheck.Changed("<html lang=\"ru\">", "<html lang=\"en-GB\">"), options: new VerifyOptions { Language = "en" }).Select(finding => finding.Code).ShouldNotContain(Codes.MissingLanguage);

    [Fact]
    public void Title_names_the_organisation_of_the_page()
    {
        Findings("Школа «Пример»").ShouldBeEmpty();
        var finding = Findings("Школа № 2").ShouldHaveSingleItem();
        finding.Code.Id.ShouldBe("RM6094");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message("ru").ShouldContain("Школа № 2");

        static IReadOnlyList<Diagnostic> Findings(string organisation)
        {
            var bag = new DiagnosticBag();
            new PageVerifier(new VerifyOptions()).Verify(new RenderedPage(PageCheck.Path, PageCheck.Good, "input/schools/primer/school.yml") { Organisation = organisation }, bag);
            return bag.Items;
        }
    }

    [Fact]
    public void Unusual_characters_in_a_path_are_a_warning()
    {
        var finding = PageCheck.Findings(PageCheck.Good.Replace("href=\"indicators.html\"", "href=\"#main\"", StringComparison.Ordinal), "школа 1/index.html").ShouldHaveSingleItem();

        finding.Code.ShouldBe(Codes.NonLatinFileName);
        finding.Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void Full_menu_of_the_official_section_passes()
    {
        string[] names =
        [
            "Основные сведения", "Структура и органы управления образовательной организацией", "Документы", "Образование", "Руководство",
            "Педагогический состав", "Материально-техническое обеспечение и оснащенность образовательного процесса. Доступная среда",
            "Платные образовательные услуги", "Финансово-хозяйственная деятельность", "Вакантные места для приема (перевода) обучающихся",
            "Стипендии и меры поддержки обучающихся", "Международное сотрудничество", "Организация питания в образовательной организации",
        ];
        var items = string.Concat(names.Select((name, i) => $"<li><a href=\"/sveden/{i}\">{name}</a></li>"));
        var menu = $"<nav data-menu=\"sveden\" aria-label=\"Сведения об образовательной организации\"><ul>{items}</ul></nav>";

        PageCheck.Findings(PageCheck.Changed("<footer>", "<footer>" + menu)).ShouldBeEmpty();
        PageCheck.Findings(PageCheck.Changed("<footer>", "<footer>" + menu.Replace("Образование<", "Обучение<", StringComparison.Ordinal)))
            .ShouldHaveSingleItem().Arguments.ShouldBe(["Образование"]);
    }

    // Some defects cannot be had alone: a heading that is missing is also a level that is skipped.
    private static bool IsConsequence(string found, string wanted) => (wanted, found) switch
    {
        ("RM6034", "RM6032") => true,
        ("RM6029", "RM6028") => true,
        ("RM6064", _) => found is "RM6026",
        _ => false,
    };
}
