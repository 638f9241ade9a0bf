namespace RoadmapSite.Core.Diagnostics;

/// <content>Render: pages, Markdown, theme.</content>
public static partial class Codes
{
    /// <summary>Two pages get one address.</summary>
    public static readonly DiagnosticCode PageAddressTaken = new(
        "RM4001",
        Severity.Error,
        new("Страница «{0}» получает адрес {1}, который уже занят страницей «{2}».", "Назовите одну из них иначе: файл .md переименуйте, у остального измените id, а прежний впишите в formerly."),
        new("The page “{0}” gets the address {1}, which the page “{2}” already has.", "Call one of them something else: rename a .md file; of anything else change the id and put the old one into formerly."));

    /// <summary>A page gets the address of a page that the site makes itself.</summary>
    public static readonly DiagnosticCode PageAddressReserved = new(
        "RM4002",
        Severity.Error,
        new("Страница «{0}» получает адрес {1}, который занят самим сайтом.", "Переименуйте файл .md; если это не файл, измените id."),
        new("The page “{0}” gets the address {1}, which the site itself uses.", "Rename the .md file; if it is none, change the id."));

    /// <summary>A link with a scheme that may harm or does nothing.</summary>
    public static readonly DiagnosticCode LinkSchemeNotAllowed = new(
        "RM4010",
        Severity.Error,
        new("Ссылка «{0}» ведёт на недопустимый адрес «{1}».", "Разрешены http:, https:, mailto:, tel: и относительные адреса страниц раздела."),
        new("The link “{0}” leads to the address “{1}”, which is not allowed.", "There may be http:, https:, mailto:, tel: and relative addresses of pages of the section."));

    /// <summary>A relative link to a page or file that is not there.</summary>
    public static readonly DiagnosticCode LinkTargetUnknown = new(
        "RM4011",
        Severity.Error,
        new("Ссылка «{0}» ведёт на «{1}», но такой страницы или файла в разделе нет.", "Исправьте адрес: он пишется от папки этого файла, например people.html или documents/prikaz-7.pdf."),
        new("The link “{0}” leads to “{1}”, but the section has no such page or file.", "Correct the address: it is relative to the folder of this file, such as people.html or documents/order-7.pdf."));

    /// <summary>A link without words.</summary>
    public static readonly DiagnosticCode LinkWithoutText = new(
        "RM4012",
        Severity.Error,
        new("У ссылки на «{0}» нет текста.", "Впишите в квадратные скобки, куда она ведёт: [Положение о рабочей группе]({0})."),
        new("The link to “{0}” has no text.", "Write into the square brackets where it leads: [Rules of the working group]({0})."));

    /// <summary>A picture of another site, or one that is not there.</summary>
    public static readonly DiagnosticCode ImageUnknown = new(
        "RM4013",
        Severity.Error,
        new("Рисунка «{0}» в разделе нет.", "Положите файл в documents/, опишите его в documents.yml и сошлитесь на него: documents/имя-файла. Рисунки с других сайтов не показываются."),
        new("The section has no picture “{0}”.", "Put the file into documents/, describe it in documents.yml and refer to it: documents/file-name. Pictures of other sites are not shown."));

    /// <summary>A picture without a text alternative (WCAG 1.1.1).</summary>
    public static readonly DiagnosticCode ImageWithoutText = new(
        "RM4014",
        Severity.Error,
        new("У рисунка «{0}» нет описания.", "Напишите в квадратных скобках, что на нём: ![Кабинет информатики после ремонта]({0})."),
        new("The picture “{0}” has no description.", "Write into the square brackets what it shows: ![The computer room after repair]({0})."));

    /// <summary>A link to a text that is not published.</summary>
    public static readonly DiagnosticCode LinkToDraft = new(
        "RM4015",
        Severity.Warning,
        new("Ссылка «{0}» ведёт на «{1}», а это черновик: на сайте на её месте обычный текст.", "Опубликуйте черновик (draft: нет) или уберите ссылку."),
        new("The link “{0}” leads to “{1}”, which is a draft: the site shows its words only.", "Publish the draft (draft: no) or remove the link."));

    /// <summary>A link to a page whose content is of a day after the as-of date.</summary>
    public static readonly DiagnosticCode LinkToLater = new(
        "RM4016",
        Severity.Note,
        new("Ссылка «{0}» ведёт на «{1}», но на дату сборки такой страницы ещё нет: пока на её месте обычный текст.", "Ссылка появится сама, когда наступит дата этой страницы."),
        new("The link “{0}” leads to “{1}”, but there is no such page yet as of the date of this build: its words are shown.", "The link appears by itself when the date of the page has come."));

    /// <summary>The theme has no theme.yml.</summary>
    public static readonly DiagnosticCode ThemeSettingsMissing = new(
        "RM4101",
        Severity.Error,
        new("В папке темы нет файла theme.yml.", "Укажите папку темы ключом --theme или создайте theme.yml с ключами name и requires."),
        new("The folder of the theme has no theme.yml.", "Name the folder of the theme by --theme, or create theme.yml with name and requires."));

    /// <summary>An unknown key of theme.yml.</summary>
    public static readonly DiagnosticCode ThemeSettingUnknown = new(
        "RM4102",
        Severity.Error,
        new("Ключа «{0}» в theme.yml не бывает.", "Есть name — название темы — и requires — наименьшая версия программы."),
        new("theme.yml has no key “{0}”.", "There are name, the name of the theme, and requires, the least version of the program."));

    /// <summary>theme.yml does not say which version it needs.</summary>
    public static readonly DiagnosticCode ThemeRequiresMissing = new(
        "RM4103",
        Severity.Error,
        new("В theme.yml не сказано, какая версия программы нужна теме.", "Допишите строку вида requires: \"0.1\"."),
        new("theme.yml does not say which version of the program the theme needs.", "Add a line such as requires: \"0.1\"."));

    /// <summary>The version in theme.yml cannot be read.</summary>
    public static readonly DiagnosticCode ThemeRequiresUnreadable = new(
        "RM4104",
        Severity.Error,
        new("Версия «{0}» в requires не читается.", "Напишите числа через точку в кавычках: \"0.1\"."),
        new("The version “{0}” in requires cannot be read.", "Write numbers with points, in quotes: \"0.1\"."));

    /// <summary>The theme is made for a newer program.</summary>
    public static readonly DiagnosticCode ThemeTooNew = new(
        "RM4105",
        Severity.Error,
        new("Теме нужна версия программы {0}, а это версия {1}.", "Обновите программу или возьмите прежнюю версию темы."),
        new("The theme needs version {0} of the program, and this is {1}.", "Update the program or take an earlier version of the theme."));

    /// <summary>The theme has no words of the language.</summary>
    public static readonly DiagnosticCode ThemeWordsMissing = new(
        "RM4106",
        Severity.Error,
        new("В теме нет файла со словами интерфейса {0}.", "Скопируйте strings/ru.yml под этим именем и переведите слова."),
        new("The theme has no file of interface words {0}.", "Copy strings/ru.yml under this name and translate the words."));

    /// <summary>A file of the theme is not a flat mapping.</summary>
    public static readonly DiagnosticCode ThemeYaml = new(
        "RM4107",
        Severity.Error,
        new("Файл {0} здесь не читается.", "В нём должны быть только строки вида «ключ: текст»; текст с двоеточием или кавычкой берите в кавычки."),
        new("The file {0} cannot be read here.", "It may only have lines such as “key: text”; quote a text with a colon or quotation mark."));

    /// <summary>A key of the theme twice.</summary>
    public static readonly DiagnosticCode ThemeKeyTwice = new(
        "RM4108",
        Severity.Error,
        new("Ключ «{0}» записан дважды.", "Оставьте одну строку."),
        new("The key “{0}” stands twice.", "Keep one line."));

    /// <summary>A word with braces that mean nothing.</summary>
    public static readonly DiagnosticCode ThemeWordBraces = new(
        "RM4109",
        Severity.Error,
        new("В слове «{0}» не сходятся фигурные скобки.", "Место для значения записывается как {{0}}, {{1}}; сама скобка удваивается."),
        new("The braces in the word “{0}” do not match.", "A place for a value is written {{0}}, {{1}}; a brace as such is doubled."));

    /// <summary>A template or the program needs a word that the strings do not have.</summary>
    public static readonly DiagnosticCode ThemeWordMissing = new(
        "RM4110",
        Severity.Error,
        new("Среди слов интерфейса нет ключа «{0}».", "Добавьте его в {1}."),
        new("The interface words have no key “{0}”.", "Add it to {1}."));

    /// <summary>An error in a template.</summary>
    public static readonly DiagnosticCode ThemeTemplateError = new(
        "RM4111",
        Severity.Error,
        new("{0}{4}", "{1}"),
        new("{2}{5}", "{3}"));

    /// <summary>The theme lacks the template of a page.</summary>
    public static readonly DiagnosticCode ThemeTemplateMissing = new(
        "RM4112",
        Severity.Error,
        new("В теме нет шаблона {0}.", "Верните файл; за образец возьмите тему, которая идёт с программой."),
        new("The theme has no template {0}.", "Put the file back; the theme that comes with the program can serve as a model."));

    /// <summary>A template that nothing uses.</summary>
    public static readonly DiagnosticCode ThemeTemplateUnused = new(
        "RM4113",
        Severity.Warning,
        new("Шаблон {0} нигде не используется.", "Удалите его или подключите через include."),
        new("Nothing uses the template {0}.", "Delete it, or use it by include."));

    /// <summary>A Russian word of the interface has Latin letters (REGULATION.md B1).</summary>
    public static readonly DiagnosticCode ThemeWordLatin = new(
        "RM4114",
        Severity.Warning,
        new("Слово интерфейса «{0}» содержит латиницу: «{1}» (постановление № 1802, пункт 21; 168-ФЗ).", "Напишите по-русски; сокращения форматов, как PDF, допустимы."),
        new("The interface word “{0}” has Latin letters: “{1}” (decree No. 1802, item 21; 168-FZ).", "Write it in Russian; names of formats such as PDF may stay."));

    // Words of the chain of includes in RM4111, which is as long as the chain.
    internal const string IncludedFromRussian = "Включён из";
    internal const string IncludedFromEnglish = "Included at";
}
