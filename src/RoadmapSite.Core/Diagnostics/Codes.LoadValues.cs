namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>A key that is not known here.</summary>
    public static readonly DiagnosticCode UnknownKey = new(
        "RM1201",
        Severity.Error,
        new DiagnosticText("Неизвестный ключ «{0}».", "Здесь бывают ключи: {1}."),
        new DiagnosticText("Unknown key “{0}”.", "Keys known here: {1}."));

    /// <summary>A key that is not known here and is like one that is.</summary>
    public static readonly DiagnosticCode MisspelledKey = new(
        "RM1202",
        Severity.Error,
        new DiagnosticText("Неизвестный ключ «{0}». Возможно, вы имели в виду «{1}».{2:ru}", "Напишите: «{1}: …»."),
        new DiagnosticText("Unknown key “{0}”. Did you mean “{1}”?{2:en}", "Write “{1}: …”."));

    /// <summary>A key that stands twice.</summary>
    public static readonly DiagnosticCode DuplicateKey = new(
        "RM1203",
        Severity.Error,
        new DiagnosticText("Ключ «{0}» уже есть в строке {1}.", "Оставьте один из них."),
        new DiagnosticText("The key “{0}” stands in line {1} already.", "Keep one of them."));

    /// <summary>A mandatory key that is missing or empty.</summary>
    public static readonly DiagnosticCode MissingKey = new(
        "RM1204",
        Severity.Error,
        new DiagnosticText("Нет обязательного значения «{0}».", "Добавьте «{0}: …». Что это: {1}."),
        new DiagnosticText("The mandatory value “{0}” is missing.", "Add “{0}: …”."));

    /// <summary>None of several keys of which one is mandatory.</summary>
    public static readonly DiagnosticCode MissingOneOf = new(
        "RM1205",
        Severity.Error,
        new DiagnosticText("Нет ни одного из ключей: {0}.", "Добавьте один из них."),
        new DiagnosticText("None of these keys is there: {0}.", "Add one of them."));

    /// <summary>A mandatory key that is missing from the head of a Markdown file.</summary>
    public static readonly DiagnosticCode MissingPageKey = new(
        "RM1206",
        Severity.Error,
        new DiagnosticText("В начале файла нет обязательных ключей: {0}.", "Начните файл так: строка «---», под ней строки {1}, снова строка «---», затем текст."),
        new DiagnosticText("The head of the file lacks mandatory keys: {0}.", "Begin the file with a line “---”, then {1}, each on a line of its own, a line “---”, then the text."));

    /// <summary>Something of another kind under a key.</summary>
    public static readonly DiagnosticCode WrongKind = new(
        "RM1207",
        Severity.Error,
        new DiagnosticText("В «{0}» ожидается {1:ru}, а написано другое: {2:ru}.", "{3:ru}"),
        new DiagnosticText("“{0}” expects {1:en}, but {2:en} is written.", "{3:en}"));

    /// <summary>Nothing where a text is expected.</summary>
    public static readonly DiagnosticCode EmptyValue = new(
        "RM1208",
        Severity.Error,
        new DiagnosticText("В «{0}» пустое значение.", "Напишите значение или удалите строку."),
        new DiagnosticText("“{0}” has an empty value.", "Write a value or remove the line."));

    /// <summary>A text that is no date.</summary>
    public static readonly DiagnosticCode NotDate = new(
        "RM1301",
        Severity.Error,
        new DiagnosticText("«{0}» не читается как дата.", "Напишите день, месяц и год: 2026-09-01 или 01.09.2026."),
        new DiagnosticText("“{0}” cannot be read as a date.", "Write day, month and year: 2026-09-01 or 01.09.2026."));

    /// <summary>A date that is not in the calendar.</summary>
    public static readonly DiagnosticCode NoSuchDate = new(
        "RM1302",
        Severity.Error,
        new DiagnosticText("Даты «{0}» нет в календаре.", "Проверьте день, месяц и год."),
        new DiagnosticText("There is no date “{0}” in the calendar.", "Check day, month and year."));

    /// <summary>A text that is no day and month.</summary>
    public static readonly DiagnosticCode NotDayOfYear = new(
        "RM1303",
        Severity.Error,
        new DiagnosticText("«{0}» не читается как день и месяц.", "Напишите так: 31.08."),
        new DiagnosticText("“{0}” cannot be read as a day and a month.", "Write it like this: 31.08."));

    /// <summary>A text that is no number.</summary>
    public static readonly DiagnosticCode NotNumber = new(
        "RM1304",
        Severity.Error,
        new DiagnosticText("«{0}» не читается как число.", "Напишите число цифрами, без единицы измерения: 12 или 12,5."),
        new DiagnosticText("“{0}” cannot be read as a number.", "Write it in digits, without a unit: 12 or 12,5."));

    /// <summary>A text that is no whole number.</summary>
    public static readonly DiagnosticCode NotWholeNumber = new(
        "RM1305",
        Severity.Error,
        new DiagnosticText("«{0}» не читается как целое число.", "Напишите целое число цифрами, например 30."),
        new DiagnosticText("“{0}” cannot be read as a whole number.", "Write a whole number in digits, such as 30."));

    /// <summary>A number beyond its bounds.</summary>
    public static readonly DiagnosticCode NumberOutOfRange = new(
        "RM1306",
        Severity.Error,
        new DiagnosticText("Число {0} в «{1}» вне допустимых пределов.", "Напишите число от {2} до {3}."),
        new DiagnosticText("The number {0} in “{1}” is out of range.", "Write a number from {2} to {3}."));

    /// <summary>A text that is neither yes nor no.</summary>
    public static readonly DiagnosticCode NotFlag = new(
        "RM1307",
        Severity.Error,
        new DiagnosticText("«{0}» в «{1}» не читается ни как «да», ни как «нет».", "Напишите true или false, да или нет."),
        new DiagnosticText("“{0}” in “{1}” is neither yes nor no.", "Write true or false."));

    /// <summary>A text that is no id.</summary>
    public static readonly DiagnosticCode NotId = new(
        "RM1308",
        Severity.Error,
        new DiagnosticText("«{0}» не годится как id.{3:ru}", "Id состоит из строчных латинских букв, цифр и дефисов между ними, не больше {2} знаков, например «licensed-software»."),
        new DiagnosticText("“{0}” will not do as an id.{3:en}", "An id has small Latin letters, digits and hyphens between them, up to {2} characters, such as “licensed-software”."));

    /// <summary>A word that is not one of those allowed.</summary>
    public static readonly DiagnosticCode NotOneOfWords = new(
        "RM1309",
        Severity.Error,
        new DiagnosticText("Слово «{0}» в «{1}» не из списка допустимых.{3:ru}", "Допустимы: {2}."),
        new DiagnosticText("The word “{0}” in “{1}” is not one of those allowed.{3:en}", "Allowed: {2}."));

    /// <summary>An address that is unsafe or no address.</summary>
    public static readonly DiagnosticCode NotUrl = new(
        "RM1310",
        Severity.Error,
        new DiagnosticText("«{0}» не годится как адрес ссылки.", "Напишите адрес, который начинается с https://, http://, mailto:, tel: или «/», без пробелов."),
        new DiagnosticText("“{0}” will not do as the address of a link.", "Write an address that begins with https://, http://, mailto:, tel: or “/”, without blanks."));

    /// <summary>An address that is not complete.</summary>
    public static readonly DiagnosticCode NotAbsoluteUrl = new(
        "RM1311",
        Severity.Error,
        new DiagnosticText("«{0}» в «{1}» — не полный адрес.", "Напишите адрес целиком, с https:// или http://."),
        new DiagnosticText("“{0}” in “{1}” is not a complete address.", "Write the whole address, with https:// or http://."));

    /// <summary>A text that is no language tag.</summary>
    public static readonly DiagnosticCode NotLanguage = new(
        "RM1312",
        Severity.Error,
        new DiagnosticText("«{0}» не похоже на обозначение языка.", "Напишите обозначение из двух или трёх строчных латинских букв: ru, ce, tt, en."),
        new DiagnosticText("“{0}” does not look like a language tag.", "Write a tag of two or three small Latin letters: ru, ce, tt, en."));

    /// <summary>A date of a year that no plan has.</summary>
    public static readonly DiagnosticCode YearOutOfRange = new(
        "RM1313",
        Severity.Error,
        new DiagnosticText("Год в дате «{0}» похож на описку: принимаются годы с {1} по {2}.", "Проверьте год."),
        new DiagnosticText("The year of the date “{0}” looks like a slip: years from {1} to {2} are taken.", "Check the year."));

    /// <summary>A table without its data.</summary>
    public static readonly DiagnosticCode CsvMissing = new(
        "RM1401",
        Severity.Error,
        new DiagnosticText("У таблицы нет файла с данными {0}.csv.", "Положите {0}.csv рядом с этим файлом: в первой строке имена столбцов, дальше строки таблицы."),
        new DiagnosticText("The table has no data file {0}.csv.", "Put {0}.csv beside this file: ids of columns in the first row, then the rows."));

    /// <summary>A quote in a CSV file that does not fit.</summary>
    public static readonly DiagnosticCode CsvQuote = new(
        "RM1402",
        Severity.Error,
        new DiagnosticText("Кавычка в файле CSV открыта или закрыта не на своём месте.", "Возьмите ячейку с кавычкой внутри в двойные кавычки, а кавычку внутри неё удвойте."),
        new DiagnosticText("A quote of the CSV file is opened or closed in the wrong place.", "Put the cell in double quotes and double the quote inside it."));

    /// <summary>A row of a CSV file with more or fewer cells than the heading.</summary>
    public static readonly DiagnosticCode CsvRowWidth = new(
        "RM1403",
        Severity.Error,
        new DiagnosticText("В строке таблицы ячеек: {0}, а столбцов: {1}.", "Проверьте разделители; ячейку с запятой или точкой с запятой внутри возьмите в двойные кавычки."),
        new DiagnosticText("The row has {0} cells, but there are {1} columns.", "Check the separators; put a cell with a comma or semicolon inside into double quotes."));
}
