namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
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

    /// <summary>A row of a list whose hyphen lacks its blank.</summary>
    public static readonly DiagnosticCode DashWithoutSpace = new(
        "RM1121",
        Severity.Error,
        new DiagnosticText("После дефиса в начале строки списка нужен пробел.", "Замените строку на: {0}"),
        new DiagnosticText("A blank is needed after the hyphen that begins a row of a list.", "Replace the line by: {0}"));
}
