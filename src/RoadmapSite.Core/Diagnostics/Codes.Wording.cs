namespace RoadmapSite.Core.Diagnostics;

/// <summary>Findings beyond form about names, spelling and words.</summary>
public static partial class Codes
{
    /// <summary>One person spelled in several ways.</summary>
    public static readonly DiagnosticCode PersonSpelledVariously = new(
        "RM2541",
        Severity.Warning,
        new DiagnosticText("Имя написано по-разному: «{0}» и «{1}».", "Проверьте фамилию и оставьте одно написание."),
        new DiagnosticText("A name is spelled in two ways: “{0}” and “{1}”.", "Check the name and keep one spelling."));

    /// <summary>A school or another quoted name spelled in several ways.</summary>
    public static readonly DiagnosticCode NameSpelledVariously = new(
        "RM2542",
        Severity.Warning,
        new DiagnosticText("Название написано по-разному: «{0}» и «{1}».", "Проверьте название и оставьте одно написание."),
        new DiagnosticText("A name is spelled in two ways: “{0}” and “{1}”.", "Check it and keep one spelling."));

    /// <summary>One value of a table column spelled in several ways.</summary>
    public static readonly DiagnosticCode CellSpelledVariously = new(
        "RM2543",
        Severity.Warning,
        new DiagnosticText("Одно и то же написано по-разному: {0}.", "Выберите одно написание, чтобы строки можно было сосчитать и найти."),
        new DiagnosticText("One thing is spelled in several ways: {0}.", "Choose one spelling, so that rows can be counted and found."));

    /// <summary>An information system named in several ways.</summary>
    public static readonly DiagnosticCode SystemNamedVariously = new(
        "RM2544",
        Severity.Warning,
        new DiagnosticText("Система названа по-разному: {0} и {1}.", "Назовите систему полностью один раз и дальше одинаково."),
        new DiagnosticText("A system is named in two ways: {0} and {1}.", "Name it in full once and then alike."));

    /// <summary>A compound spelled with and without a hyphen.</summary>
    public static readonly DiagnosticCode WordSpelledVariously = new(
        "RM2545",
        Severity.Warning,
        new DiagnosticText("Слово написано и с дефисом, и без него: «{0}» и «{1}».", "Оставьте одно написание."),
        new DiagnosticText("A word is written with and without a hyphen: “{0}” and “{1}”.", "Keep one spelling."));

    /// <summary>A rare word one letter away from a frequent one.</summary>
    public static readonly DiagnosticCode WordMisspelt = new(
        "RM2546",
        Severity.Warning,
        new DiagnosticText("Похоже на опечатку: «{0}», в других местах «{1}».", "Проверьте слово."),
        new DiagnosticText("Looks like a slip: “{0}”, elsewhere “{1}”.", "Check the word."));

    /// <summary>A programme called by two names that differ in a word or two.</summary>
    public static readonly DiagnosticCode ProgrammeNamedVariously = new(
        "RM2547",
        Severity.Warning,
        new DiagnosticText("Название программы на титульном листе и в паспорте разное: «{0}» и «{1}».", "Проверьте название и оставьте одно."),
        new DiagnosticText("The title page and the passport name the programme differently: “{0}” and “{1}”.", "Check the name and keep one."));

    /// <summary>A rare abbreviation one letter longer than a frequent one.</summary>
    public static readonly DiagnosticCode AbbreviationMisspelt = new(
        "RM2548",
        Severity.Warning,
        new DiagnosticText("Сокращение «{0}» встречается один раз, в других местах «{1}».", "Проверьте, не одно ли это и то же, и оставьте одно написание."),
        new DiagnosticText("The abbreviation “{0}” stands once, elsewhere it is “{1}”.", "Check whether they are one, and keep one spelling."));

    /// <summary>One word with a capital letter and without.</summary>
    public static readonly DiagnosticCode CapitalVaries = new(
        "RM2549",
        Severity.Warning,
        new DiagnosticText("Одно и то же написано и с прописной, и со строчной буквы: «{0}» и «{1}».", "Выберите одно написание."),
        new DiagnosticText("One word with a capital letter and without: “{0}” and “{1}”.", "Choose one spelling."));

    /// <summary>Two roadmaps with one title.</summary>
    public static readonly DiagnosticCode RoadmapTitleRepeated = new(
        "RM2550",
        Severity.Warning,
        new DiagnosticText("Так же называется дорожная карта из файла {0}.", "Назовите в title годы плана, если они есть в приказе. Если приказы называются одинаково, примите замечание в findings.yml: на страницах карты различаются годами или номером."),
        new DiagnosticText("The roadmap of the file {0} has the same title.", "Put the years of the plan into “title” if the act has them; if the acts are called the same, accept the finding in findings.yml: pages tell the roadmaps apart by years or number."));

    /// <summary>Latin and Cyrillic letters in one word.</summary>
    public static readonly DiagnosticCode MixedAlphabets = new(
        "RM2551",
        Severity.Warning,
        new DiagnosticText("В слове смешаны русские и латинские буквы: {0}.", "Наберите слово буквами одного алфавита: иначе его не найдёт поиск и неверно прочтёт программа экранного доступа."),
        new DiagnosticText("Latin and Cyrillic letters in one word: {0}.", "Type it in one alphabet: otherwise neither search nor a screen reader will get it."));

    /// <summary>A quotation mark without its pair.</summary>
    public static readonly DiagnosticCode QuotesUnbalanced = new(
        "RM2552",
        Severity.Warning,
        new DiagnosticText("Кавычка без пары: {0}.", "Закройте кавычки или уберите лишнюю."),
        new DiagnosticText("A quotation mark without its pair: {0}.", "Close the quotation or remove the mark."));

    /// <summary>A bracket without its pair.</summary>
    public static readonly DiagnosticCode BracketsUnbalanced = new(
        "RM2553",
        Severity.Warning,
        new DiagnosticText("Скобка без пары: {0}.", "Закройте скобку или уберите лишнюю."),
        new DiagnosticText("A bracket without its pair: {0}.", "Close the bracket or remove it."));

    /// <summary>Two blanks in a row.</summary>
    public static readonly DiagnosticCode DoubleSpace = new(
        "RM2554",
        Severity.Warning,
        new DiagnosticText("Двойной пробел: {0:ru}.", "На странице он не виден, но мешает искать и сравнивать тексты: оставьте один."),
        new DiagnosticText("Two blanks in a row: {0:en}.", "A page does not show it, but it hinders search and comparison: leave one."));

    /// <summary>A word that stands twice in a row.</summary>
    public static readonly DiagnosticCode WordRepeated = new(
        "RM2555",
        Severity.Warning,
        new DiagnosticText("Слово повторено: {0}.", "Уберите лишнее слово или закончите предложение."),
        new DiagnosticText("A word stands twice: {0}.", "Remove one or end the sentence."));

    /// <summary>A blank before a punctuation mark.</summary>
    public static readonly DiagnosticCode SpaceBeforePunctuation = new(
        "RM2556",
        Severity.Warning,
        new DiagnosticText("Лишний пробел у знака препинания или скобки: {0}.", "Уберите пробел."),
        new DiagnosticText("A needless blank at a punctuation mark: {0}.", "Remove it."));

    /// <summary>No blank where one is needed.</summary>
    public static readonly DiagnosticCode SpaceMissing = new(
        "RM2557",
        Severity.Warning,
        new DiagnosticText("Не хватает пробела: {0}.", "Поставьте пробел."),
        new DiagnosticText("A blank is missing: {0}.", "Put it in."));

    /// <summary>Blanks at the hyphen of a compound.</summary>
    public static readonly DiagnosticCode HyphenSpaced = new(
        "RM2558",
        Severity.Warning,
        new DiagnosticText("Пробел у дефиса или тире вместо дефиса: {0}.", "Слово пишут через дефис без пробелов, промежуток чисел или дат – через тире без пробелов; если в документе здесь перенос строки, соедините."),
        new DiagnosticText("A blank at a hyphen, or a dash for a hyphen: {0}.", "Write the compound with a hyphen and no blanks, a range with a dash and no blanks; if a line ends here in the document, join the two."));

    /// <summary>A dash with a blank on one side only.</summary>
    public static readonly DiagnosticCode DashGlued = new(
        "RM2559",
        Severity.Warning,
        new DiagnosticText("У тире пробел только с одной стороны: {0}.", "Поставьте пробелы с обеих сторон тире; в промежутке чисел – ни с одной."),
        new DiagnosticText("A dash with a blank on one side only: {0}.", "Put blanks on both sides; in a range of numbers on neither."));

    /// <summary>A text that breaks off.</summary>
    public static readonly DiagnosticCode TextCutOff = new(
        "RM2560",
        Severity.Warning,
        new DiagnosticText("Похоже, текст обрывается: «…{0}».", "{1:ru}"),
        new DiagnosticText("The text seems to break off: “…{0}”.", "{1:en}"));

    /// <summary>A comma or semicolon at the end of a cell.</summary>
    public static readonly DiagnosticCode NeedlessMark = new(
        "RM2561",
        Severity.Warning,
        new DiagnosticText("Лишний знак в конце: «{0}».", "Уберите его или допишите текст."),
        new DiagnosticText("A needless mark at the end: “{0}”.", "Remove it or complete the text."));

    /// <summary>A capital letter in the middle of a sentence.</summary>
    public static readonly DiagnosticCode SentenceNotEnded = new(
        "RM2562",
        Severity.Warning,
        new DiagnosticText("Нет знака между предложениями: {0}.", "Поставьте точку или точку с запятой; если в документе здесь новая строка, начните её и тут."),
        new DiagnosticText("No mark between two sentences: {0}.", "Put a full stop or a semicolon; if a new line begins here in the document, begin it here too."));

    /// <summary>Several years with a singular word, or a month of «2021 год».</summary>
    public static readonly DiagnosticCode YearsInSingular = new(
        "RM2563",
        Severity.Warning,
        new DiagnosticText("Слово «год» не согласовано: {0}.", "Напишите «годы», «годах», «гг.», а после месяца «года»."),
        new DiagnosticText("The word for year does not agree: {0}.", "Write «годы», «годах», «гг.», and after a month «года»."));

    /// <summary>A class of school that does not exist.</summary>
    public static readonly DiagnosticCode NoSuchClass = new(
        "RM2564",
        Severity.Warning,
        new DiagnosticText("Такого класса нет: {0}.", "Вероятно, потерян дефис: «6-9-х классов»."),
        new DiagnosticText("There is no such class: {0}.", "A hyphen may be missing: “6-9-х классов”."));

    /// <summary>A set phrase spelled wrong.</summary>
    public static readonly DiagnosticCode SetPhraseMisspelt = new(
        "RM2565",
        Severity.Warning,
        new DiagnosticText("Неверное написание: {0:ru}.", "Исправьте."),
        new DiagnosticText("A spelling mistake: {0:en}.", "Correct it."));

    /// <summary>Words in forms that do not go together.</summary>
    public static readonly DiagnosticCode WordsDisagree = new(
        "RM2566",
        Severity.Warning,
        new DiagnosticText("Слова не согласованы: {0}.", "Поставьте слова в нужной форме."),
        new DiagnosticText("Words do not agree: {0}.", "Put them in the right form."));

    /// <summary>A comma between a noun and what depends on it.</summary>
    public static readonly DiagnosticCode NeedlessComma = new(
        "RM2567",
        Severity.Warning,
        new DiagnosticText("Лишняя запятая: {0}.", "Уберите запятую: между словами нужен один пробел."),
        new DiagnosticText("A needless comma: {0}.", "Remove the comma: one blank stays between the words."));

    /// <summary>No comma before a participle phrase.</summary>
    public static readonly DiagnosticCode CommaMissing = new(
        "RM2568",
        Severity.Warning,
        new DiagnosticText("Не хватает запятой: {0}.", "Обороты с причастием, с «в том числе» и с «который» отделяются запятой: поставьте её."),
        new DiagnosticText("A comma is missing: {0}.", "Participle phrases, «в том числе» and clauses with «который» take one: put it in."));

    /// <summary>A year and its word without a blank.</summary>
    public static readonly DiagnosticCode YearGlued = new(
        "RM2569",
        Severity.Warning,
        new DiagnosticText("После года «г.» слитно, без точки или «гг.» с лишней точкой: {0:ru}.", "Пишите «2021 г.», «2022–2027 гг.»."),
        new DiagnosticText("A year and its “г.” without a blank or stop, or “гг.” with a needless stop: {0:en}.", "Write “2021 г.”, “2022–2027 гг.”."));

    /// <summary>Bits and bytes in one cell.</summary>
    public static readonly DiagnosticCode BitsAndBytes = new(
        "RM2570",
        Severity.Warning,
        new DiagnosticText("Биты и байты в одной графе: «{0}» и «{1}»; байт в восемь раз больше.", "Назовите обе скорости в одних единицах, например Мбит/с."),
        new DiagnosticText("Bits and bytes in one cell: “{0}” and “{1}”; a byte is eight times a bit.", "State both speeds in one unit, such as Мбит/с."));

    /// <summary>A personal phone or mailbox (REGULATION.md F3).</summary>
    public static readonly DiagnosticCode PrivateContact = new(
        "RM2571",
        Severity.Warning,
        new DiagnosticText("Похоже на личный телефон или почту: «{0}».", "Уберите или укажите служебные. Если это контакт организации, впишите его в contacts её карточки, иначе в allowed_contacts файла site.yml."),
        new DiagnosticText("Looks like a personal phone or mailbox: “{0}”.", "Remove it or give the official one. If it is the organisation's, write it into contacts of its card, else into allowed_contacts of site.yml."));

    /// <summary>A foreign service named in a text (REGULATION.md F6).</summary>
    public static readonly DiagnosticCode ForeignService = new(
        "RM2572",
        Severity.Warning,
        new DiagnosticText("На сайте будет назван иностранный сервис: {0}.", "Прежде чем публиковать, проверьте, можно ли школе пользоваться сервисом и называть его на сайте и нужна ли пометка; в новом плане назовите отечественный."),
        new DiagnosticText("The site will name a foreign service: {0}.", "Before publishing, check whether a school may use the service and name it on its site, and whether a note is due; name a Russian one in the next plan."));

    /// <summary>An abbreviation that is explained nowhere.</summary>
    public static readonly DiagnosticCode AbbreviationUndefined = new(
        "RM2573",
        Severity.Warning,
        new DiagnosticText("Сокращение «{0}» нигде не раскрыто.", "Раскройте его при первом упоминании или добавьте в dictionary/terms.yml."),
        new DiagnosticText("The abbreviation “{0}” is explained nowhere.", "Explain it at its first use or add it to dictionary/terms.yml."));

    /// <summary>An abbreviation that stands before its explanation.</summary>
    public static readonly DiagnosticCode AbbreviationTooEarly = new(
        "RM2574",
        Severity.Warning,
        new DiagnosticText("В таблицах сокращение «{0}» стоит раньше, чем раскрыто: «далее – {0}» сказано ниже.{1:ru}", "Перенесите расшифровку к первому упоминанию."),
        new DiagnosticText("In the tables the abbreviation “{0}” stands before its explanation further down.{1:en}", "Move the explanation to the first use."));

    /// <summary>An entry of findings.yml that no finding answers to.</summary>
    public static readonly DiagnosticCode UnusedAcceptance = new(
        "RM2591",
        Severity.Warning,
        new DiagnosticText("Принятого замечания {0} «{1}» больше нет.", "Уберите эту запись из findings.yml или исправьте id."),
        new DiagnosticText("There is no finding {0} “{1}” to accept.", "Remove the entry from findings.yml or correct its id."));

    /// <summary>An abbreviation beside the noun that it holds.</summary>
    public static readonly DiagnosticCode AbbreviationDoubled = new(
        "RM2592",
        Severity.Warning,
        new DiagnosticText("Слово стоит рядом с сокращением, в котором оно уже есть: {0}.", "Оставьте одно сокращение или расшифруйте его."),
        new DiagnosticText("A word stands beside an abbreviation that already holds it: {0}.", "Keep the abbreviation alone or spell it out."));

    /// <summary>A measure about one system and its result about another.</summary>
    public static readonly DiagnosticCode NamesOfRowDiffer = new(
        "RM2593",
        Severity.Warning,
        new DiagnosticText("В названии мероприятия «{0}», а в результате «{1}».", "Проверьте, о чём строка: назовите одно и то же."),
        new DiagnosticText("The measure names “{0}” and its result “{1}”.", "Check what the row is about and name one of them."));

    /// <summary>«Свидетельство» for «удостоверение».</summary>
    public static readonly DiagnosticCode CertificateMisnamed = new(
        "RM2594",
        Severity.Warning,
        new DiagnosticText("Документ о повышении квалификации назван свидетельством: {0}.", "По закону это «удостоверение о повышении квалификации» (273-ФЗ, статья 60, часть 10)."),
        new DiagnosticText("A certificate of training is called «свидетельство»: {0}.", "By law it is «удостоверение о повышении квалификации» (273-FZ, article 60, part 10)."));

    /// <summary>Quotation marks of two kinds.</summary>
    public static readonly DiagnosticCode QuotesOfTwoKinds = new(
        "RM2595",
        Severity.Warning,
        new DiagnosticText("Прямые кавычки рядом с «ёлочками»: {0:ru}.", "Выберите один вид: в русском тексте это «ёлочки»."),
        new DiagnosticText("Straight quotation marks beside «»: {0:en}.", "Choose one kind: Russian texts have «»."));
}
