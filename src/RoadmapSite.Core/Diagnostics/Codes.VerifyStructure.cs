namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>The page has no main heading.</summary>
    public static readonly DiagnosticCode MissingMainHeading = new(
        "RM6032",
        Severity.Error,
        new("На странице нет главного заголовка <h1> (WCAG 1.3.1; постановление № 102, пункт «а»).", "Добавьте <h1> в шаблон темы."),
        new("The page has no main heading <h1> (WCAG 1.3.1; decree No. 102, item а).", "Add <h1> to the template of the theme."));

    /// <summary>The page has several main headings.</summary>
    public static readonly DiagnosticCode SeveralMainHeadings = new(
        "RM6033",
        Severity.Error,
        new("На странице больше одного главного заголовка <h1>.", "Оставьте один <h1>, остальные сделайте <h2>."),
        new("The page has more than one main heading <h1>.", "Keep one <h1> and make the others <h2>."));

    /// <summary>A heading skips a level.</summary>
    public static readonly DiagnosticCode SkippedHeadingLevel = new(
        "RM6034",
        Severity.Error,
        new("Заголовок уровня {0} стоит сразу после уровня {1} (WCAG 1.3.1).", "Не пропускайте уровней: за h2 идёт h3."),
        new("A heading of level {0} follows level {1} (WCAG 1.3.1).", "Skip no level: h3 comes after h2."));

    /// <summary>A heading has no text.</summary>
    public static readonly DiagnosticCode EmptyHeading = new(
        "RM6035",
        Severity.Error,
        new("Заголовок <{0}> пуст (WCAG 2.4.6).", "Дайте заголовку текст или уберите его."),
        new("The heading <{0}> is empty (WCAG 2.4.6).", "Give it a text or remove it."));

    /// <summary>The page lacks a landmark.</summary>
    public static readonly DiagnosticCode MissingLandmark = new(
        "RM6036",
        Severity.Error,
        new("На странице нет области <{0}> (WCAG 1.3.1).", "Добавьте <{0}> в шаблон темы."),
        new("The page has no <{0}> (WCAG 1.3.1).", "Add <{0}> to the template of the theme."));

    /// <summary>The first link does not lead to the main part.</summary>
    public static readonly DiagnosticCode MissingSkipLink = new(
        "RM6037",
        Severity.Error,
        new("Первая ссылка страницы не ведёт к основному содержанию (WCAG 2.4.1; постановление № 102, пункт «а»).", "Поставьте первой в <body> ссылку <a href=\"#{0}\">Перейти к содержанию</a>, а у <main> — тот же id."),
        new("The first link of the page does not lead to the main part (WCAG 2.4.1; decree No. 102, item а).", "Make <a href=\"#{0}\"> the first link in <body>, and give <main> that id."));

    /// <summary>A navigation has no name of its own.</summary>
    public static readonly DiagnosticCode UnnamedNavigation = new(
        "RM6038",
        Severity.Error,
        new("На странице несколько областей <nav>, а у этой нет своего названия («{0}»; WCAG 1.3.1).", "Дайте каждой <nav> свой aria-label."),
        new("The page has several <nav>, and this one has no name of its own (\"{0}\"; WCAG 1.3.1).", "Give each <nav> an aria-label of its own."));

    /// <summary>The navigation differs from page to page.</summary>
    public static readonly DiagnosticCode NavigationDiffers = new(
        "RM6039",
        Severity.Error,
        new("Меню страницы «{0}» отличается от меню страницы «{1}» (приказ Рособрнадзора № 1493, пункт 2; WCAG 3.2.3).", "Сделайте меню одинаковым на всех страницах: те же пункты в том же порядке."),
        new("The menu of \"{0}\" differs from the menu of \"{1}\" (Rosobrnadzor's order No. 1493, item 2; WCAG 3.2.3).", "Make the menu the same on all pages: the same items in the same order."));

    /// <summary>The page does not show where it is.</summary>
    public static readonly DiagnosticCode MissingBreadcrumb = new(
        "RM6040",
        Severity.Warning,
        new("На странице нет навигационной цепочки (WCAG 2.4.8).", "Добавьте <nav><ol>…</ol></nav>, где у последнего пункта aria-current=\"page\"."),
        new("The page has no breadcrumb (WCAG 2.4.8).", "Add <nav><ol>…</ol></nav> whose last item has aria-current=\"page\"."));

    /// <summary>The menu of «Сведения об образовательной организации» lacks a subsection.</summary>
    public static readonly DiagnosticCode IncompleteMenu = new(
        "RM6041",
        Severity.Error,
        new("В меню «Сведения об образовательной организации» нет подраздела «{0}» (приказ Рособрнадзора № 1493, пункт 6).", "Сверьте шаблон меню с поставляемым: названия подразделов даёт ключ sveden_menu файла site.yml, их не переписывают."),
        new("The menu of «Сведения об образовательной организации» lacks «{0}» (Rosobrnadzor's order No. 1493, item 6).", "Compare the template of the menu with the one supplied: sveden_menu in site.yml gives the names, nobody types them."));

    /// <summary>The page has several main parts.</summary>
    public static readonly DiagnosticCode SeveralMainLandmarks = new(
        "RM6042",
        Severity.Error,
        new("На странице больше одной области <main> (WCAG 1.3.1).", "Оставьте одну."),
        new("The page has more than one <main> (WCAG 1.3.1).", "Keep one."));

    /// <summary>A table has no caption.</summary>
    public static readonly DiagnosticCode TableWithoutCaption = new(
        "RM6045",
        Severity.Warning,
        new("У таблицы нет подписи (WCAG 1.3.1; постановление № 102, пункт «а»).", "Добавьте <caption> или aria-label; в Markdown лучше завести таблицу в папке tables."),
        new("The table has no caption (WCAG 1.3.1; decree No. 102, item а).", "Add <caption> or aria-label; instead of Markdown, a file in the folder tables serves better."));

    /// <summary>A table has no head.</summary>
    public static readonly DiagnosticCode TableWithoutHead = new(
        "RM6046",
        Severity.Error,
        new("У таблицы нет шапки <thead> (WCAG 1.3.1; постановление № 102, пункт «а»).", "Добавьте <thead> с ячейками <th scope=\"col\">; таблицами не верстают."),
        new("The table has no <thead> (WCAG 1.3.1; decree No. 102, item а).", "Add <thead> with <th scope=\"col\"> cells; tables are not for layout."));

    /// <summary>A header cell does not say what it heads.</summary>
    public static readonly DiagnosticCode TableHeaderWithoutScope = new(
        "RM6047",
        Severity.Error,
        new("У ячейки <th> не указано, что она озаглавливает (WCAG 1.3.1; постановление № 102, пункт «а»).", "Добавьте scope=\"col\", \"row\", \"colgroup\" или \"rowgroup\"."),
        new("A <th> cell does not say what it heads (WCAG 1.3.1; decree No. 102, item а).", "Add scope=\"col\", \"row\", \"colgroup\" or \"rowgroup\"."));

    /// <summary>A header cell is empty.</summary>
    public static readonly DiagnosticCode EmptyTableHeader = new(
        "RM6048",
        Severity.Error,
        new("Ячейка заголовка <th> пуста (WCAG 1.3.1).", "Дайте ей текст, а пустой угол сделайте ячейкой <td>."),
        new("A <th> cell is empty (WCAG 1.3.1).", "Give it a text; make an empty corner a <td>."));

    /// <summary>No row has a header cell.</summary>
    public static readonly DiagnosticCode TableWithoutRowHeader = new(
        "RM6049",
        Severity.Warning,
        new("Ни у одной строки таблицы нет заголовка <th scope=\"row\"> (WCAG 1.3.1).", "Сделайте первую ячейку каждой строки <th scope=\"row\">."),
        new("No row of the table has a <th scope=\"row\"> (WCAG 1.3.1).", "Make the first cell of each row a <th scope=\"row\">."));

    /// <summary>A row is not as wide as the head.</summary>
    public static readonly DiagnosticCode RaggedTable = new(
        "RM6050",
        Severity.Error,
        new("В строке таблицы столбцов: {0}, в первой строке: {1} (WCAG 1.3.1).", "Проверьте, не потеряна ли ячейка; с учётом colspan и rowspan все строки равны."),
        new("A row of the table spans {0} columns, the first row {1} (WCAG 1.3.1).", "See whether a cell was lost; with colspan and rowspan all rows are equal."));

    /// <summary>A cell is empty.</summary>
    public static readonly DiagnosticCode EmptyCell = new(
        "RM6051",
        Severity.Warning,
        new("Ячейка таблицы пуста.", "Напишите словами: «нет данных», «не предусмотрено» — или 0."),
        new("A cell of the table is empty.", "Write in words: «нет данных», «не предусмотрено», or 0."));

    /// <summary>A table stands in a table.</summary>
    public static readonly DiagnosticCode NestedTable = new(
        "RM6052",
        Severity.Warning,
        new("Таблица вложена в другую таблицу.", "Вынесите её отдельно."),
        new("A table stands in another table.", "Move it out."));
}
