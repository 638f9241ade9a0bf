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
}
