namespace RoadmapSite.Core.Diagnostics;

/// <summary>Codes of Verify about titles and languages of pages and about files beside them.</summary>
public static partial class Codes
{
    /// <summary>A file beside the pages holds personal data.</summary>
    public static readonly DiagnosticCode PersonalDataInFile = new(
        "RM6088",
        Severity.Error,
        new("В файле для скачивания опубликованы личные сведения «{0}» (постановление № 1802, пункты 10, 11 и 19; 152-ФЗ).", "Уберите их из исходных данных. Если это контакт организации, впишите его в contacts файла school.yml или district.yml, иначе в allowed_contacts файла site.yml."),
        new("A file to download publishes personal data \"{0}\" (decree No. 1802, items 10, 11 and 19; 152-ФЗ).", "Remove it from the source. If it is the organisation's, write it into contacts of school.yml or district.yml, else into allowed_contacts of site.yml."));

    /// <summary>A picture tells where or by whom it was taken.</summary>
    public static readonly DiagnosticCode PictureMetadata = new(
        "RM6089",
        Severity.Warning,
        new("В картинке «{0}» остались координаты съёмки или имя автора (152-ФЗ, статья 3, пункт 1).", "Сохраните её без сведений о съёмке: в свойствах файла — «Удаление свойств и личной информации»."),
        new("The picture \"{0}\" still holds the place where it was taken or the name of its author (152-FZ, article 3, item 1).", "Save it without such properties."));

    /// <summary>Nothing leads from a table to a file.</summary>
    public static readonly DiagnosticCode TableWithoutFile = new(
        "RM6090",
        Severity.Warning,
        new("С этой страницы нельзя скачать её таблицу: ни одна ссылка не ведёт к файлу или к списку файлов (приказ Рособрнадзора № 1493, пункт 24).", "Верните в шаблон темы ссылку на файл или на список файлов."),
        new("The table of this page cannot be saved: no link leads to a file or to the list of files (Rosobrnadzor's order No. 1493, item 24).", "Give the link to a file, or to the list of files, back to the template of the theme."));

    /// <summary>The site has no data that machines read.</summary>
    public static readonly DiagnosticCode NoOpenData = new(
        "RM6091",
        Severity.Warning,
        new("На сайте нет ни одного файла с данными: CSV, XLSX или JSON (приказ Рособрнадзора № 1493, пункты 22 и 26).", "Впишите в files хотя бы csv или уберите этот ключ: без него даются все форматы."),
        new("The site has no file of data: CSV, XLSX or JSON (Rosobrnadzor's order No. 1493, items 22 and 26).", "Write at least csv into files, or leave the key out: without it all formats are given."));

    /// <summary>A page says no day.</summary>
    public static readonly DiagnosticCode MissingUpdateDate = new(
        "RM6092",
        Severity.Warning,
        new("На странице не сказано, на какой день её сведения (постановление № 1802, пункт 16).", "Верните в подвал шаблона дату: <time datetime=\"2026-09-01\">."),
        new("The page does not say of which day it tells (decree No. 1802, item 16).", "Give the date back to the footer of the template: <time datetime=\"2026-09-01\">."));

    /// <summary>Words in another language do not say so.</summary>
    public static readonly DiagnosticCode ForeignWordsWithoutLanguage = new(
        "RM6093",
        Severity.Warning,
        new("Слова «{0}» на другом языке, но это не отмечено (постановление № 102, «а»; WCAG 3.1.2).", "В тексте: ::слова::{{lang=en}}; для названия — term с lang в dictionary/terms.yml; в шаблоне темы — атрибут lang."),
        new("The words \"{0}\" are in another language, but nothing says so (decree No. 102, item \"а\"; WCAG 3.1.2).", "In a text: ::words::{{lang=en}}; for a name a term with lang in dictionary/terms.yml; in a template of the theme the attribute lang."));

    /// <summary>A title does not name the organisation.</summary>
    public static readonly DiagnosticCode TitleWithoutOrganisation = new(
        "RM6094",
        Severity.Warning,
        new("В названии страницы (title) нет организации «{0}» (постановление № 102, «е»; WCAG 2.4.2).", "Выводите в шаблоне темы page.full_title: в нём есть название страницы, организация и сайт."),
        new("The title of the page does not name the organisation \"{0}\" (decree No. 102, item \"е\"; WCAG 2.4.2).", "Print page.full_title in the template of the theme: it has the name of the page, the organisation and the site."));
}
