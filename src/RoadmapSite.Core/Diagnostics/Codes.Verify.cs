namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>The characters of a tag or a reference are not as HTML wants them.</summary>
    public static readonly DiagnosticCode MalformedHtml = new(
        "RM6001",
        Severity.Error,
        new("Ошибка разметки у «{0}» (в стандарте HTML: {1}).", "Исправьте шаблон темы или разметку в исходном файле."),
        new("Markup error at \"{0}\" (HTML Standard: {1}).", "Mend the template of the theme or the markup in the source file."));

    /// <summary>An element has no end tag.</summary>
    public static readonly DiagnosticCode UnclosedElement = new(
        "RM6002",
        Severity.Error,
        new("Тег <{0}> не закрыт.", "Добавьте </{0}> в шаблон темы там, где элемент кончается."),
        new("The tag <{0}> is not closed.", "Add </{0}> to the template of the theme where the element ends."));

    /// <summary>An end tag ends nothing.</summary>
    public static readonly DiagnosticCode StrayEndTag = new(
        "RM6003",
        Severity.Error,
        new("Тег </{0}> ничего не закрывает.", "Уберите его из шаблона темы или добавьте открывающий тег."),
        new("The tag </{0}> closes nothing.", "Remove it from the template of the theme, or add the start tag."));

    /// <summary>An element or a text stands where it may not.</summary>
    public static readonly DiagnosticCode MisplacedElement = new(
        "RM6004",
        Severity.Error,
        new("{0} не может стоять внутри {1}: браузер перестроит страницу по-своему.", "Перенесите в шаблоне темы туда, где HTML это допускает."),
        new("{0} may not stand in {1}: a browser would rebuild the page.", "Move it in the template of the theme to where HTML allows it."));

    /// <summary>Elements are nested too deep.</summary>
    public static readonly DiagnosticCode NestedTooDeep = new(
        "RM6005",
        Severity.Error,
        new("Элементы вложены глубже {0} уровней; дальше страница не проверялась.", "Проверьте, не вызывает ли шаблон сам себя и нет ли в тексте слишком глубоких списков."),
        new("Elements are nested deeper than {0} levels; the rest of the page was not checked.", "See whether a template includes itself or a text has lists nested too deep."));

    /// <summary>The page does not begin with the document type.</summary>
    public static readonly DiagnosticCode MissingDoctype = new(
        "RM6006",
        Severity.Error,
        new("Страница не начинается с <!DOCTYPE html>.", "Поставьте <!DOCTYPE html> первой строкой шаблона темы."),
        new("The page does not begin with <!DOCTYPE html>.", "Make <!DOCTYPE html> the first line of the template of the theme."));

    /// <summary>The page does not say its language.</summary>
    public static readonly DiagnosticCode MissingLanguage = new(
        "RM6010",
        Severity.Error,
        new("У страницы не указан язык «{0}» (WCAG 3.1.1; постановление № 102, пункт «а»).", "Добавьте в шаблон темы <html lang=\"{0}\">."),
        new("The page does not say its language \"{0}\" (WCAG 3.1.1; decree No. 102, item а).", "Add <html lang=\"{0}\"> to the template of the theme."));

    /// <summary>The page has no title.</summary>
    public static readonly DiagnosticCode MissingTitle = new(
        "RM6011",
        Severity.Error,
        new("У страницы нет названия в <title> (WCAG 2.4.2; постановление № 102, пункт «е»).", "Задайте название в исходном файле или в шаблоне темы."),
        new("The page has no <title> (WCAG 2.4.2; decree No. 102, item е).", "Give it a title in the source file or the template of the theme."));

    /// <summary>Two pages have the same title.</summary>
    public static readonly DiagnosticCode DuplicateTitle = new(
        "RM6012",
        Severity.Error,
        new("У страниц «{0}» и «{1}» одинаковое название в <title> (WCAG 2.4.2).", "Сделайте названия разными: добавьте имя школы, дорожной карты или раздела."),
        new("The pages \"{0}\" and \"{1}\" have the same <title> (WCAG 2.4.2).", "Make the titles differ: add the name of the school, roadmap or section."));

    /// <summary>The page does not say that it is UTF-8.</summary>
    public static readonly DiagnosticCode MissingCharset = new(
        "RM6013",
        Severity.Error,
        new("В начале страницы не указана кодировка UTF-8; открытая с диска, она может оказаться нечитаемой.", "Поставьте <meta charset=\"utf-8\"> первой строкой <head>."),
        new("The beginning of the page does not say that it is UTF-8; opened from a disk it may be unreadable.", "Make <meta charset=\"utf-8\"> the first line of <head>."));

    /// <summary>The content policy is missing or another one.</summary>
    public static readonly DiagnosticCode MissingPolicy = new(
        "RM6014",
        Severity.Error,
        new("На странице нет политики содержимого или она другая.", "Поставьте в <head> <meta http-equiv=\"Content-Security-Policy\" content=\"{0}\">."),
        new("The content policy is missing or another one.", "Put <meta http-equiv=\"Content-Security-Policy\" content=\"{0}\"> into <head>."));

    /// <summary>The page does not fit the width of a phone.</summary>
    public static readonly DiagnosticCode MissingViewport = new(
        "RM6015",
        Severity.Error,
        new("На странице нет <meta name=\"viewport\"> с width=device-width (WCAG 1.4.10; постановление № 102, пункт «б»).", "Добавьте в <head> <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">."),
        new("The page has no <meta name=\"viewport\"> with width=device-width (WCAG 1.4.10; decree No. 102, item б).", "Add <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"> to <head>."));

    /// <summary>The page forbids to make it larger.</summary>
    public static readonly DiagnosticCode ZoomForbidden = new(
        "RM6016",
        Severity.Error,
        new("Страница запрещает увеличение: «{0}» (WCAG 1.4.4; постановление № 102, пункт «б»).", "Уберите user-scalable=no и maximum-scale из шаблона темы."),
        new("The page forbids zooming: \"{0}\" (WCAG 1.4.4; decree No. 102, item б).", "Remove user-scalable=no and maximum-scale from the template of the theme."));

    /// <summary>The page reloads or leaves by itself.</summary>
    public static readonly DiagnosticCode MetaRefresh = new(
        "RM6017",
        Severity.Error,
        new("Страница сама обновляется или уводит на другую (WCAG 2.2.1; постановление № 102, пункт «к»).", "Уберите <meta http-equiv=\"refresh\">; на перенесённой странице дайте ссылку на новое место."),
        new("The page reloads or leaves by itself (WCAG 2.2.1; decree No. 102, item к).", "Remove <meta http-equiv=\"refresh\">; on a page that has moved, give a link to the new place."));

    /// <summary>A link or a file of the page leads nowhere.</summary>
    public static readonly DiagnosticCode BrokenLink = new(
        "RM6020",
        Severity.Error,
        new("Ссылка «{0}» ведёт в никуда: файла «{1}» на сайте нет.", "Проверьте адрес: ссылка на страницу называет её файл, например people.html; адреса чужих сайтов начинаются с https://."),
        new("The link \"{0}\" leads nowhere: the site has no file \"{1}\".", "Check the address: a link to a page names its file, such as people.html; addresses of other sites begin with https://."));

    /// <summary>A link differs from the name of its file by case.</summary>
    public static readonly DiagnosticCode LinkDiffersByCase = new(
        "RM6021",
        Severity.Error,
        new("Ссылка «{0}» отличается от файла «{1}» регистром букв и на веб-сервере не откроется.", "Напишите адрес точно так, как называется файл."),
        new("The link \"{0}\" differs from the file \"{1}\" by case and will not open on a web server.", "Write the address exactly as the file is named."));

    /// <summary>A link leads to an anchor that is not there.</summary>
    public static readonly DiagnosticCode BrokenAnchor = new(
        "RM6022",
        Severity.Error,
        new("Ссылка «{0}» ведёт к месту «{1}», которого на странице «{2}» нет.", "Проверьте часть адреса после решётки."),
        new("The link \"{0}\" leads to the place \"{1}\", which the page \"{2}\" does not have.", "Check the part of the address after the number sign."));

    /// <summary>An address runs something or is of an unknown kind.</summary>
    public static readonly DiagnosticCode UnsafeLinkScheme = new(
        "RM6023",
        Severity.Error,
        new("Адрес «{0}» небезопасен: допускаются http:, https:, mailto:, tel: и адреса внутри сайта.", "Замените адрес обычной ссылкой."),
        new("The address \"{0}\" is unsafe: allowed are http:, https:, mailto:, tel: and addresses inside the site.", "Replace it by an ordinary link."));

    /// <summary>The page makes the browser call another host.</summary>
    public static readonly DiagnosticCode ExternalRequest = new(
        "RM6024",
        Severity.Error,
        new("Страница обращается к чужому сайту: «{0}» (152-ФЗ, статья 18, часть 5: данные посетителя, включая IP-адрес, уходят к третьему лицу).", "Положите файл рядом с сайтом или замените вставку обычной ссылкой."),
        new("The page calls another host: \"{0}\" (152-ФЗ, article 18, part 5: the visitor's data go to a third party).", "Put the file beside the site, or replace it by an ordinary link."));

    /// <summary>A file of the page is named from the root of the host.</summary>
    public static readonly DiagnosticCode HostPathRequest = new(
        "RM6025",
        Severity.Error,
        new("Файл «{0}» назван от корня сайта: страница будет работать только по одному адресу и не откроется с диска.", "Назовите файл относительно страницы, например ../assets/site.css."),
        new("The file \"{0}\" is named from the root of the host: the page will work at one address only and not from a disk.", "Name the file relative to the page, such as ../assets/site.css."));

    /// <summary>A link has nothing to be read out.</summary>
    public static readonly DiagnosticCode EmptyLinkText = new(
        "RM6026",
        Severity.Error,
        new("У ссылки нет текста (WCAG 2.4.4; постановление № 102, пункт «ж»).", "Дайте ссылке текст или картинке внутри неё — alt."),
        new("A link has no text (WCAG 2.4.4; decree No. 102, item ж).", "Give the link a text, or the picture in it an alt."));

    /// <summary>A link does not tell where it leads.</summary>
    public static readonly DiagnosticCode VagueLinkText = new(
        "RM6027",
        Severity.Warning,
        new("По тексту ссылки «{0}» не понять, куда она ведёт (WCAG 2.4.4; постановление № 102, пункт «ж»).", "Назовите в тексте ссылки то, что по ней откроется."),
        new("The link text \"{0}\" does not tell where it leads (WCAG 2.4.4; decree No. 102, item ж).", "Say in the link text what opens."));

    /// <summary>Two links read the same and lead to different places.</summary>
    public static readonly DiagnosticCode AmbiguousLinkText = new(
        "RM6028",
        Severity.Warning,
        new("Текст ссылки «{0}» уже ведёт в другое место (строка {1} страницы).", "Сделайте тексты ссылок разными или добавьте aria-label."),
        new("The link text \"{0}\" leads to another place already (line {1} of the page).", "Make the link texts differ, or add aria-label."));

    /// <summary>A link to a file does not tell the format.</summary>
    public static readonly DiagnosticCode DocumentLinkWithoutFormat = new(
        "RM6029",
        Severity.Warning,
        new("Текст ссылки «{0}» не говорит, что откроется файл {1} (приказ Рособрнадзора № 1493, пункт 4; WCAG 2.4.4).", "Добавьте формат в текст ссылки: «… ({1}, 240 КБ)»."),
        new("The link text \"{0}\" does not tell that a {1} file opens (Rosobrnadzor's order No. 1493, item 4; WCAG 2.4.4).", "Add the format to the link text: \"… ({1}, 240 KB)\"."));

    /// <summary>Two elements have one id.</summary>
    public static readonly DiagnosticCode DuplicateIdOnPage = new(
        "RM6030",
        Severity.Error,
        new("id «{0}» уже есть на странице, в строке {1}.", "Измените один из id в исходном файле или в шаблоне темы."),
        new("The id \"{0}\" is on the page already, in line {1}.", "Change one of the two in the source file or the template of the theme."));

    /// <summary>An attribute names an id that is not there.</summary>
    public static readonly DiagnosticCode BrokenReference = new(
        "RM6031",
        Severity.Error,
        new("Атрибут {0} называет id «{1}», которого на странице нет (WCAG 1.3.1, 4.1.2).", "Исправьте шаблон темы: подпись, описание или заголовок ячейки потеряны."),
        new("The attribute {0} names the id \"{1}\", which the page does not have (WCAG 1.3.1, 4.1.2).", "Mend the template of the theme: a label, a description or a header is lost."));

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

    /// <summary>A picture has no alternative.</summary>
    public static readonly DiagnosticCode ImageWithoutAlt = new(
        "RM6055",
        Severity.Error,
        new("У картинки нет alt (WCAG 1.1.1; постановление № 102, пункт «г»).", "Опишите, что на ней; для украшения поставьте alt=\"\"."),
        new("A picture has no alt (WCAG 1.1.1; decree No. 102, item г).", "Say what it shows; for decoration write alt=\"\"."));

    /// <summary>The alternative of a picture is a file name.</summary>
    public static readonly DiagnosticCode FileNameAsAlt = new(
        "RM6056",
        Severity.Warning,
        new("Вместо описания картинки стоит имя файла «{0}» (WCAG 1.1.1).", "Опишите, что на картинке."),
        new("The alternative of the picture is a file name \"{0}\" (WCAG 1.1.1).", "Say what the picture shows."));

    /// <summary>A drawing is neither named nor hidden.</summary>
    public static readonly DiagnosticCode UnnamedSvg = new(
        "RM6057",
        Severity.Error,
        new("Рисунок <svg> не назван и не скрыт (WCAG 1.1.1; постановление № 102, пункт «г»).", "Добавьте role=\"img\" и <title>, а украшению — aria-hidden=\"true\"."),
        new("A drawing <svg> is neither named nor hidden (WCAG 1.1.1; decree No. 102, item г).", "Add role=\"img\" and <title>; for decoration aria-hidden=\"true\"."));

    /// <summary>A chart has no numbers beside it.</summary>
    public static readonly DiagnosticCode ChartWithoutData = new(
        "RM6058",
        Severity.Error,
        new("У диаграммы нет таблицы с числами (WCAG 1.1.1; приказ Рособрнадзора № 1493, пункт 25).", "Поставьте в тот же <figure> таблицу, список или ссылку на таблицу."),
        new("The chart has no table of its numbers (WCAG 1.1.1; Rosobrnadzor's order No. 1493, item 25).", "Put a table, a list or a link to the table into the same <figure>."));

    /// <summary>A bar does not say what it measures.</summary>
    public static readonly DiagnosticCode ProgressWithoutName = new(
        "RM6059",
        Severity.Error,
        new("Полоса <{0}> не говорит, что она показывает (WCAG 4.1.2).", "Добавьте aria-labelledby с id заголовка строки или aria-label."),
        new("The bar <{0}> does not say what it shows (WCAG 4.1.2).", "Add aria-labelledby with the id of the row's header, or aria-label."));

    /// <summary>A bar stands without its value as text.</summary>
    public static readonly DiagnosticCode ProgressWithoutText = new(
        "RM6060",
        Severity.Error,
        new("Рядом с полосой <{0}> нет числа текстом (WCAG 1.4.1).", "Напишите значение рядом: «60 %»."),
        new("There is no number as text beside the bar <{0}> (WCAG 1.4.1).", "Write the value beside it: \"60 %\"."));

    /// <summary>A field has no label.</summary>
    public static readonly DiagnosticCode FormFieldWithoutLabel = new(
        "RM6061",
        Severity.Error,
        new("У поля <{0}> нет подписи (WCAG 3.3.2; постановление № 102, пункт «м»).", "Добавьте <label for=\"…\"> или вложите поле в <label>."),
        new("The field <{0}> has no label (WCAG 3.3.2; decree No. 102, item м).", "Add <label for=\"…\"> or put the field into <label>."));

    /// <summary>A button has nothing to be read out.</summary>
    public static readonly DiagnosticCode ButtonWithoutName = new(
        "RM6062",
        Severity.Error,
        new("У кнопки нет текста (WCAG 4.1.2).", "Дайте кнопке текст или aria-label."),
        new("The button has no text (WCAG 4.1.2).", "Give it a text or aria-label."));

    /// <summary>The order of focus is set by hand.</summary>
    public static readonly DiagnosticCode PositiveTabIndex = new(
        "RM6063",
        Severity.Error,
        new("tabindex=\"{0}\" нарушает порядок обхода клавишей Tab (WCAG 2.4.3; постановление № 102, пункт «а»).", "Оставьте tabindex=\"0\" или \"-1\" и поставьте элемент на его место в разметке."),
        new("tabindex=\"{0}\" breaks the order of the Tab key (WCAG 2.4.3; decree No. 102, item а).", "Use tabindex=\"0\" or \"-1\" and put the element in its place."));

    /// <summary>Something moves or plays by itself.</summary>
    public static readonly DiagnosticCode MovingContent = new(
        "RM6064",
        Severity.Error,
        new("«{0}» движется или играет само (WCAG 2.2.2; постановление № 102, пункт «к»).", "Уберите автоматическое движение и воспроизведение."),
        new("\"{0}\" moves or plays by itself (WCAG 2.2.2; decree No. 102, item к).", "Remove automatic movement and playing."));

    /// <summary>Style is written into the page.</summary>
    public static readonly DiagnosticCode InlineStyle = new(
        "RM6065",
        Severity.Error,
        new("Оформление вписано в страницу: {0}; её политика содержимого его не пропустит.", "Перенесите оформление в файл стилей темы, размеры рисунков — в атрибуты SVG."),
        new("Style is written into the page: {0}; its content policy blocks it.", "Move it to a style sheet of the theme, sizes of drawings to SVG attributes."));

    /// <summary>A script is written into the page.</summary>
    public static readonly DiagnosticCode InlineScript = new(
        "RM6066",
        Severity.Error,
        new("Скрипт вписан в страницу; её политика содержимого его не пропустит.", "Перенесите скрипт в файл темы и подключите через src; во фрагментах скриптов быть не должно."),
        new("A script is written into the page; its content policy blocks it.", "Move it to a file of the theme and name it by src; fragments may have no script."));

    /// <summary>A script is written into an attribute.</summary>
    public static readonly DiagnosticCode EventHandlerAttribute = new(
        "RM6067",
        Severity.Error,
        new("Скрипт вписан в атрибут {0} (WCAG 2.1.1; постановление № 102, пункт «а»).", "Назначьте действие в файле скрипта темы, на кнопку или ссылку."),
        new("A script is written into the attribute {0} (WCAG 2.1.1; decree No. 102, item а).", "Attach the action in a script file of the theme, to a button or link."));

    /// <summary>A script or style fails on a page opened from a disk.</summary>
    public static readonly DiagnosticCode ScriptUnfitForDisk = new(
        "RM6068",
        Severity.Error,
        new("«{0}» не работает на странице, открытой с диска.", "Подключайте обычные скрипты: без type=\"module\" и integrity."),
        new("\"{0}\" does not work on a page opened from a disk.", "Use classic scripts: no type=\"module\", no integrity."));

    /// <summary>Something of a template or a draft was left in the page.</summary>
    public static readonly DiagnosticCode LeftoverMarker = new(
        "RM6070",
        Severity.Error,
        new("На странице остался служебный знак «{0}».", "Найдите его в исходном файле или шаблоне: не закрыта подстановка, не раскрыта ссылка или не дописан черновик. Если знак нужен, оформите его как код."),
        new("The page has a leftover marker \"{0}\".", "Find it in the source file or template: a substitution is not closed, a link not made, or a draft not finished. If it is meant, mark it as code."));

    /// <summary>A private phone, mailbox or insurance number is published.</summary>
    public static readonly DiagnosticCode PersonalContact = new(
        "RM6071",
        Severity.Error,
        new("Опубликован личный телефон, ящик или номер СНИЛС «{0}» (постановление № 1802, пункты 10, 11 и 19; 152-ФЗ).", "Уберите его. Если это контакт организации, впишите его в contacts файла school.yml или district.yml, иначе в allowed_contacts файла site.yml."),
        new("A private phone, mailbox or insurance number \"{0}\" is published (decree No. 1802, items 10, 11 and 19; 152-ФЗ).", "Remove it. If it is the organisation's, write it into contacts of school.yml or district.yml, else into allowed_contacts of site.yml."));

    /// <summary>A label blames on a page without reports.</summary>
    public static readonly DiagnosticCode BlameWithoutReporting = new(
        "RM6072",
        Severity.Error,
        new("Надпись «{0}» стоит на странице дорожной карты, по которой отчёты не собирались.", "Исправьте шаблон темы: на таких страницах состояния не показывают."),
        new("The label \"{0}\" stands on a page of a roadmap that nobody was asked to report on.", "Mend the template of the theme: such pages show no states."));

    /// <summary>Microdata stands on an ordinary page.</summary>
    public static readonly DiagnosticCode MicrodataOnOrdinaryPage = new(
        "RM6075",
        Severity.Error,
        new("На обычной странице стоит микроразметка «{0}» (Рекомендации Рособрнадзора 9.0.0).", "Уберите itemprop; для /sveden/objects есть отдельные фрагменты."),
        new("An ordinary page has microdata \"{0}\" (Rosobrnadzor's recommendations 9.0.0).", "Remove itemprop; there are fragments of their own for /sveden/objects."));

    /// <summary>A name of microdata is unknown or outside its parent.</summary>
    public static readonly DiagnosticCode UnknownMicrodata = new(
        "RM6076",
        Severity.Error,
        new("Имени «{0}» нет среди имён микроразметки /sveden/objects или оно стоит вне своего родителя (Рекомендации Рособрнадзора 9.0.0).", "Исправьте шаблон фрагмента: имя слово в слово, вложенные имена — внутри своего."),
        new("The name \"{0}\" is not one of /sveden/objects or stands outside its parent (Rosobrnadzor's recommendations 9.0.0).", "Mend the template of the fragment: names letter for letter, nested ones within their parent."));

    /// <summary>Marked data cannot be seen.</summary>
    public static readonly DiagnosticCode HiddenMicrodata = new(
        "RM6077",
        Severity.Error,
        new("Размеченные данные «{0}» скрыты от посетителей (приказ Рособрнадзора № 1493, пункт 27).", "Покажите их или уберите разметку."),
        new("Marked data \"{0}\" are hidden from visitors (Rosobrnadzor's order No. 1493, item 27).", "Show them, or remove the markup."));

    /// <summary>A marked fact is blank.</summary>
    public static readonly DiagnosticCode EmptyMicrodata = new(
        "RM6078",
        Severity.Error,
        new("Размеченное место «{0}» пусто (Рекомендации Рособрнадзора 9.0.0).", "Напишите «отсутствует», «нет» или 0."),
        new("The marked place \"{0}\" is blank (Rosobrnadzor's recommendations 9.0.0).", "Write «отсутствует», «нет» or 0."));

    /// <summary>More than ten pages are named by addRef.</summary>
    public static readonly DiagnosticCode TooManyMicrodataLinks = new(
        "RM6079",
        Severity.Warning,
        new("Страниц с itemprop=\"addRef\" больше {0} (Рекомендации Рособрнадзора 9.0.0).", "Оставьте не больше {0}."),
        new("More than {0} pages are named by itemprop=\"addRef\" (Rosobrnadzor's recommendations 9.0.0).", "Keep at most {0}."));

    /// <summary>No page leads to this one.</summary>
    public static readonly DiagnosticCode OrphanPage = new(
        "RM6080",
        Severity.Warning,
        new("На страницу «{0}» не ведёт ни одна ссылка (WCAG 2.4.5).", "Добавьте её в меню, список или оглавление."),
        new("No link leads to the page \"{0}\" (WCAG 2.4.5).", "Add it to a menu, a list or a table of contents."));

    /// <summary>The path of a page has unusual characters.</summary>
    public static readonly DiagnosticCode NonLatinFileName = new(
        "RM6081",
        Severity.Warning,
        new("В адресе «{0}» есть буквы не из латиницы, пробелы или другие знаки.", "Измените id или имя файла: латинские буквы, цифры, дефис."),
        new("The address \"{0}\" has other characters than Latin letters, digits and hyphens.", "Change the id or file name."));
}
