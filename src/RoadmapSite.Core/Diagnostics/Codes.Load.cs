namespace RoadmapSite.Core.Diagnostics;

/// <summary>Findings of Load: what a file is and whether it has the form it must have.</summary>
public static partial class Codes
{
    /// <summary>No site.yml.</summary>
    public static readonly DiagnosticCode SiteMissing = new(
        "RM1001",
        Severity.Error,
        new DiagnosticText("В папке с содержанием нет файла site.yml.", "Создайте его с одной строкой: «title: Цифровая образовательная среда школы». Если папка с содержанием другая, назовите её: --input ПАПКА."),
        new DiagnosticText("The content folder has no site.yml.", "Create it with one line: “title: …”. If the content is in another folder, name it: --input FOLDER."));

    /// <summary>A folder of an organisation without its card.</summary>
    public static readonly DiagnosticCode CardMissing = new(
        "RM1002",
        Severity.Error,
        new DiagnosticText("В папке {0} нет файла {1}.", "Добавьте файл {1} с полным наименованием: «name: …» — или удалите папку."),
        new DiagnosticText("The folder {0} has no {1}.", "Add {1} with the full name (“name: …”) or remove the folder."));

    /// <summary>A text file above the size limit.</summary>
    public static readonly DiagnosticCode FileTooLarge = new(
        "RM1003",
        Severity.Error,
        new DiagnosticText("Файл слишком велик: {0} МБ.", "Текстовый файл может занимать не больше {1} МБ. Проверьте, не попало ли в него что-то лишнее."),
        new DiagnosticText("The file is too large: {0} MB.", "A text file may have up to {1} MB. See whether something foreign got into it."));

    /// <summary>A file in another encoding than UTF-8.</summary>
    public static readonly DiagnosticCode NotUtf8 = new(
        "RM1004",
        Severity.Error,
        new DiagnosticText("Файл сохранён не в кодировке UTF-8, а в другой, например Windows-1251.", "Откройте файл в редакторе и сохраните его в кодировке UTF-8."),
        new DiagnosticText("The file is not in UTF-8 but in another encoding, such as Windows-1251.", "Open it in an editor and save it as UTF-8."));

    /// <summary>A character that no text has.</summary>
    public static readonly DiagnosticCode ControlCharacter = new(
        "RM1005",
        Severity.Error,
        new DiagnosticText("В тексте стоит невидимый служебный знак {0}.", "Удалите его: обычно он попадает в текст при копировании из другой программы."),
        new DiagnosticText("The text has an invisible control character {0}.", "Remove it: it usually comes with text copied from another program."));

    /// <summary>A file with nothing in it.</summary>
    public static readonly DiagnosticCode EmptyFile = new(
        "RM1006",
        Severity.Error,
        new DiagnosticText("Файл пуст.", "Заполните его или удалите."),
        new DiagnosticText("The file is empty.", "Fill it in or remove it."));

    /// <summary>A file or folder that no rule names.</summary>
    public static readonly DiagnosticCode StrayFile = new(
        "RM1007",
        Severity.Warning,
        new DiagnosticText("«{0}»: файл или папка с таким именем здесь не используется.{1:ru}", "Проверьте имя и место файла или удалите его."),
        new DiagnosticText("“{0}”: no file or folder of this name is used here.{1:en}", "Check the name and place of the file, or remove it."));

    /// <summary>A file or folder whose name cannot be a part of an address.</summary>
    public static readonly DiagnosticCode FileNameIsNotId = new(
        "RM1008",
        Severity.Error,
        new DiagnosticText("Имя «{0}» не годится: из него получается адрес страницы.{2:ru}", "Переименуйте: строчные латинские буквы, цифры и дефисы между ними, не больше {1} знаков, например «plan-2024»."),
        new DiagnosticText("The name “{0}” will not do: it becomes a part of an address.{2:en}", "Rename it: small Latin letters, digits and hyphens between them, up to {1} characters, such as “plan-2024”."));

    /// <summary>An id in a file that is not the name of the file or folder.</summary>
    public static readonly DiagnosticCode IdIsNotFileName = new(
        "RM1009",
        Severity.Error,
        new DiagnosticText("Написано «{0}», а файл или папка называется «{1}».", "Сделайте их одинаковыми: исправьте значение или переименуйте файл."),
        new DiagnosticText("“{0}” is written, but the file or folder is called “{1}”.", "Make them the same: correct the value or rename the file."));

    /// <summary>A file name that leads out of its folder.</summary>
    public static readonly DiagnosticCode FileOutsideFolder = new(
        "RM1010",
        Severity.Error,
        new DiagnosticText("«{0}»: здесь нужно имя файла из папки {1}, без пути.", "Положите файл в эту папку и напишите только его имя."),
        new DiagnosticText("“{0}”: a file name of the folder {1} is needed here, without a path.", "Put the file into that folder and write its name only."));

    /// <summary>A named file that is not there.</summary>
    public static readonly DiagnosticCode FileNotFound = new(
        "RM1011",
        Severity.Error,
        new DiagnosticText("Файла «{0}» нет в папке {1}.{2:ru}", "Положите файл в папку или исправьте имя."),
        new DiagnosticText("There is no file “{0}” in the folder {1}.{2:en}", "Put the file there or correct the name."));

    /// <summary>A named file whose name differs in case.</summary>
    public static readonly DiagnosticCode FileInAnotherCase = new(
        "RM1012",
        Severity.Error,
        new DiagnosticText("Написано «{0}», а файл называется «{1}».", "Напишите имя теми же буквами: на веб-сервере заглавные и строчные буквы в именах различаются."),
        new DiagnosticText("“{0}” is written, but the file is called “{1}”.", "Write the name in the same case: web servers tell capitals from small letters."));

    /// <summary>A file whose name ends almost as it should, so that it would not be read.</summary>
    public static readonly DiagnosticCode WrongExtension = new(
        "RM1013",
        Severity.Error,
        new DiagnosticText("Файл «{0}» не читается: имена файлов с данными кончаются на .yml.", "Переименуйте его в «{1}». Если конца имени не видно, включите в Проводнике показ расширений имён файлов."),
        new DiagnosticText("The file “{0}” is not read: names of data files end in .yml.", "Rename it to “{1}”."));

    /// <summary>Both versions of a file that git could not merge.</summary>
    public static readonly DiagnosticCode ConflictMarkers = new(
        "RM1014",
        Severity.Error,
        new DiagnosticText("В файле остались следы слияния git: строки «<<<<<<<», «=======» и «>>>>>>>» отделяют две его версии.", "Оставьте одну из версий, или соедините их, и удалите эти три строки."),
        new DiagnosticText("The file has conflict markers of git: the lines “<<<<<<<”, “=======” and “>>>>>>>” part its two versions.", "Keep one of them, or join them, and remove the three lines."));

    /// <summary>A file that is no YAML.</summary>
    public static readonly DiagnosticCode YamlSyntax = new(
        "RM1101",
        Severity.Error,
        new DiagnosticText("Файл не читается с этого места: {0:ru}.", "Исправьте эту строку; если с виду она верна, проверьте кавычки и отступы выше неё."),
        new DiagnosticText("The file cannot be read from here on: {0:en}.", "Correct this line; if it looks right, check quotes and indentation above it."));

    /// <summary>A text with a colon and a blank, without quotes.</summary>
    public static readonly DiagnosticCode UnquotedColon = new(
        "RM1102",
        Severity.Error,
        new DiagnosticText("Текст содержит двоеточие с пробелом, поэтому его нужно взять в кавычки.", "Замените строку на: {0}"),
        new DiagnosticText("The text has a colon with a blank and so needs quotes.", "Replace the line by: {0}"));

    /// <summary>A text without quotes that begins with a reserved sign.</summary>
    public static readonly DiagnosticCode UnquotedStart = new(
        "RM1103",
        Severity.Error,
        new DiagnosticText("Текст начинается со служебного знака, поэтому его нужно взять в кавычки.", "Замените строку на: {0}"),
        new DiagnosticText("The text begins with a reserved sign and so needs quotes.", "Replace the line by: {0}"));

    /// <summary>Words after a closing quote.</summary>
    public static readonly DiagnosticCode TextAfterQuote = new(
        "RM1104",
        Severity.Error,
        new DiagnosticText("Текст начинается с кавычки, но на закрывающей кавычке не кончается, поэтому его нужно взять в кавычки целиком.", "Замените строку на: {0}"),
        new DiagnosticText("The text begins with a quote but goes on after the closing one and so needs quotes around the whole.", "Replace the line by: {0}"));

    /// <summary>A quote that is not closed.</summary>
    public static readonly DiagnosticCode UnclosedQuote = new(
        "RM1105",
        Severity.Error,
        new DiagnosticText("Кавычка открыта и не закрыта.", "Замените строку на: {0}"),
        new DiagnosticText("A quote is opened and not closed.", "Replace the line by: {0}"));

    /// <summary>Lines indented by tabs.</summary>
    public static readonly DiagnosticCode TabIndentation = new(
        "RM1106",
        Severity.Error,
        new DiagnosticText("Отступ сделан табуляцией (строк: {0}).", "Наберите отступы пробелами, по два на уровень, как у соседних строк: сколько пробелов заменяет табуляция, зависит от редактора. Включите в нём «пробелы вместо табуляции»."),
        new DiagnosticText("The indentation is made of tabs (lines: {0}).", "Indent by blanks, two a level, as the lines beside are: how many a tab stands for depends on the editor. Set it to insert blanks."));

    /// <summary>A text with a comma inside braces, without quotes.</summary>
    public static readonly DiagnosticCode UnquotedComma = new(
        "RM1107",
        Severity.Error,
        new DiagnosticText("Текст внутри фигурных скобок содержит запятую, поэтому его нужно взять в кавычки.", "Напишите: {0}"),
        new DiagnosticText("The text inside braces has a comma and so needs quotes.", "Write: {0}"));

    /// <summary>A # that turns the rest of a text into a comment.</summary>
    public static readonly DiagnosticCode HashCutsText = new(
        "RM1108",
        Severity.Warning,
        new DiagnosticText("Всё, что стоит после знака «#», не попадёт на сайт: это примечание для вас.", "Если это часть текста, возьмите весь текст в кавычки; если примечание, перенесите его на отдельную строку. Сейчас прочитано: {0}"),
        new DiagnosticText("What follows “#” will not be published: it is a comment.", "If it belongs to the text, quote the whole text; if it is a comment, give it a line of its own. Read so far: {0}"));

    /// <summary>An anchor, an alias or a tag of YAML.</summary>
    public static readonly DiagnosticCode AnchorAliasOrTag = new(
        "RM1109",
        Severity.Error,
        new DiagnosticText("Знаки «&», «*» и «!» в начале значения служебные, ссылки и типы YAML здесь не используются.", "Если это текст, возьмите его в кавычки: {0}"),
        new DiagnosticText("“&”, “*” and “!” at the beginning of a value are reserved; anchors, aliases and tags of YAML are not used here.", "If it is text, quote it: {0}"));

    /// <summary>A second document in one YAML file.</summary>
    public static readonly DiagnosticCode SeveralDocuments = new(
        "RM1110",
        Severity.Error,
        new DiagnosticText("После строки «---» начинается второй документ; прочитан только первый.", "Удалите строку «---» или перенесите вторую часть в отдельный файл."),
        new DiagnosticText("A second document begins after “---”; only the first is read.", "Remove the line “---” or move the second part to a file of its own."));

    /// <summary>Nesting above the limit.</summary>
    public static readonly DiagnosticCode NestingTooDeep = new(
        "RM1111",
        Severity.Error,
        new DiagnosticText("Вложенность больше {0} уровней.", "Проверьте скобки и отступы: столько уровней в файле не нужно."),
        new DiagnosticText("Nesting is deeper than {0} levels.", "Check brackets and indentation: the file needs no such depth."));

    /// <summary>A list or a map as a key.</summary>
    public static readonly DiagnosticCode KeyIsNotText = new(
        "RM1112",
        Severity.Error,
        new DiagnosticText("На месте ключа стоит список или набор ключей.", "Напишите простой ключ, например «title:»."),
        new DiagnosticText("A list or a map stands in the place of a key.", "Write a plain key such as “title:”."));

    /// <summary>A file that does not consist of keys.</summary>
    public static readonly DiagnosticCode RootIsNotMap = new(
        "RM1113",
        Severity.Error,
        new DiagnosticText("Файл должен состоять из строк «ключ: значение».", "Сверьтесь с образцом такого файла в input/README.md."),
        new DiagnosticText("The file must consist of lines “key: value”.", "Compare it with the sample in input/README.md."));

    /// <summary>A Markdown file whose head is not closed.</summary>
    public static readonly DiagnosticCode FrontMatterNotClosed = new(
        "RM1114",
        Severity.Error,
        new DiagnosticText("Строка «---» открывает начало файла, но второй такой строки нет.", "Поставьте «---» отдельной строкой между ключами и текстом."),
        new DiagnosticText("“---” opens the head of the file, but there is no second one.", "Put “---” on a line of its own between the keys and the text."));

    /// <summary>A row of a list without its hyphen.</summary>
    public static readonly DiagnosticCode MissingDash = new(
        "RM1115",
        Severity.Error,
        new DiagnosticText("Ключ «{0}» стоит в этой строке списка второй раз: похоже, здесь начинается следующая строка, но перед ней нет «- ».", "Замените строку на: {1}"),
        new DiagnosticText("The key “{0}” comes again in this row of the list: the next row seems to begin here, without its “- ”.", "Replace the line by: {1}"));

    /// <summary>Lines indented by no-break spaces.</summary>
    public static readonly DiagnosticCode OddIndentation = new(
        "RM1116",
        Severity.Error,
        new DiagnosticText("Отступ сделан неразрывными пробелами (строк: {0}): с виду они такие же, но отступом не считаются.", "Сотрите отступ в начале строки и наберите его пробелами заново; так бывает, если текст скопирован из Word или со страницы сайта."),
        new DiagnosticText("The indentation is made of no-break spaces (lines: {0}), which do not count.", "Delete the indentation and type it again with plain blanks."));

    /// <summary>A row of a list with a dash in place of a hyphen.</summary>
    public static readonly DiagnosticCode LongDash = new(
        "RM1117",
        Severity.Error,
        new DiagnosticText("Строка списка начинается с тире, а нужен дефис: так заменяет Word.", "Замените строку на: {0}"),
        new DiagnosticText("The row of the list begins with a dash in place of a hyphen.", "Replace the line by: {0}"));

    /// <summary>A colon without the blank after it.</summary>
    public static readonly DiagnosticCode MissingSpace = new(
        "RM1118",
        Severity.Error,
        new DiagnosticText("После двоеточия нужен обычный пробел.", "Замените строку на: {0}"),
        new DiagnosticText("A plain blank is needed after the colon.", "Replace the line by: {0}"));

    /// <summary>A value in quotes of a word processor.</summary>
    public static readonly DiagnosticCode TypographicQuotes = new(
        "RM1119",
        Severity.Warning,
        new DiagnosticText("Значение {0} взято в типографские кавычки: они стали его частью. Прочитано без них.", "Напишите: {1}"),
        new DiagnosticText("The value {0} stands in typographic quotes, which are a part of it. It is read without them.", "Write: {1}"));

    /// <summary>A row of a list without its hyphen, begun in the column of the hyphens.</summary>
    public static readonly DiagnosticCode RowWithoutDash = new(
        "RM1120",
        Severity.Error,
        new DiagnosticText("Среди строк списка стоит строка без «- » в начале.", "Замените строку на: {0} — остальные ключи этой строки списка должны стоять под первым."),
        new DiagnosticText("A row of the list does not begin with “- ”.", "Replace the line by: {0}. The other keys of the row stand below the first one."));

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
