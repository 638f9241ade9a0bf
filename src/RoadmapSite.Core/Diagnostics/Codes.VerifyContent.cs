namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
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
