namespace RoadmapSite.Core.Diagnostics;

/// <summary>Findings of Validate: whether what the files say fits together.</summary>
public static partial class Codes
{
    /// <summary>An id that stands twice where it must be unique.</summary>
    public static readonly DiagnosticCode DuplicateId = new(
        "RM2001",
        Severity.Error,
        new DiagnosticText("Id «{0}» уже занят: см. строку {1}.", "Дайте одной из строк другой id. Id не повторяются среди строк одной дорожной карты (показателей, их частей, мероприятий и результатов), среди её направлений, среди документов, групп людей и столбцов таблицы."),
        new DiagnosticText("The id “{0}” is taken: see line {1}.", "Give one of the rows another id. Ids are unique among the rows of a roadmap, among its directions, among documents, groups of people and columns of a table."));

    /// <summary>A document that is not in documents.yml.</summary>
    public static readonly DiagnosticCode UnknownDocument = new(
        "RM2002",
        Severity.Error,
        new DiagnosticText("Документа «{0}» нет в documents/documents.yml.{1:ru}", "Добавьте его туда или исправьте id."),
        new DiagnosticText("There is no document “{0}” in documents/documents.yml.{1:en}", "Add it there or correct the id."));

    /// <summary>An indicator that the roadmap does not have.</summary>
    public static readonly DiagnosticCode UnknownIndicator = new(
        "RM2003",
        Severity.Error,
        new DiagnosticText("Показателя «{0}» нет в дорожной карте.{1:ru}", "Исправьте id: показатели называются теми id, что стоят в файле дорожной карты."),
        new DiagnosticText("The roadmap has no indicator “{0}”.{1:en}", "Correct the id: indicators are named by the ids of the roadmap file."));

    /// <summary>A measure that the roadmap does not have.</summary>
    public static readonly DiagnosticCode UnknownMeasure = new(
        "RM2004",
        Severity.Error,
        new DiagnosticText("Мероприятия «{0}» нет в дорожной карте.{1:ru}", "Исправьте id: мероприятия называются теми id, что стоят в файле дорожной карты."),
        new DiagnosticText("The roadmap has no measure “{0}”.{1:en}", "Correct the id: measures are named by the ids of the roadmap file."));

    /// <summary>A role that is not in roles.yml.</summary>
    public static readonly DiagnosticCode UnknownRole = new(
        "RM2005",
        Severity.Error,
        new DiagnosticText("Роли «{0}» нет в dictionary/roles.yml.{1:ru}", "Добавьте её туда или исправьте id."),
        new DiagnosticText("There is no role “{0}” in dictionary/roles.yml.{1:en}", "Add it there or correct the id."));

    /// <summary>A table that is not in tables/.</summary>
    public static readonly DiagnosticCode UnknownTable = new(
        "RM2006",
        Severity.Error,
        new DiagnosticText("Таблицы «{0}» нет в папке tables.{1:ru}", "Добавьте файлы таблицы или исправьте id."),
        new DiagnosticText("There is no table “{0}” in the folder tables.{1:en}", "Add the files of the table or correct the id."));

    /// <summary>A common indicator that is not in indicators.yml.</summary>
    public static readonly DiagnosticCode UnknownCommon = new(
        "RM2007",
        Severity.Error,
        new DiagnosticText("Общего показателя «{0}» нет в dictionary/indicators.yml.{1:ru}", "Добавьте его туда или исправьте id."),
        new DiagnosticText("There is no common indicator “{0}” in dictionary/indicators.yml.{1:en}", "Add it there or correct the id."));

    /// <summary>A district, or another organisation above, that is not there.</summary>
    public static readonly DiagnosticCode UnknownOrganisation = new(
        "RM2008",
        Severity.Error,
        new DiagnosticText("В папке districts нет организации «{0}».{1:ru}", "Исправьте id; если района на сайте нет, удалите эту строку."),
        new DiagnosticText("There is no organisation “{0}” in the folder districts.{1:en}", "Correct the id; if the site has no such district, remove the line."));

    /// <summary>A roadmap that the organisation does not have.</summary>
    public static readonly DiagnosticCode UnknownRoadmap = new(
        "RM2009",
        Severity.Error,
        new DiagnosticText("Дорожной карты «{0}» нет у организации «{1}».{2:ru}", "Исправьте id или имя папки; дорожная карта — это файл roadmaps/{0}.yml."),
        new DiagnosticText("The organisation “{1}” has no roadmap “{0}”.{2:en}", "Correct the id or the name of the folder; a roadmap is a file roadmaps/{0}.yml."));

    /// <summary>A period that the roadmap does not have.</summary>
    public static readonly DiagnosticCode UnknownPeriod = new(
        "RM2010",
        Severity.Error,
        new DiagnosticText("Периода «{0}» нет в дорожной карте.{2:ru}", "Периоды здесь: {1}. Исправьте период или границы periods в дорожной карте."),
        new DiagnosticText("The roadmap has no period “{0}”.{2:en}", "Periods here: {1}. Correct the period, or the bounds of “periods” in the roadmap."));

    /// <summary>A row that goes on a row which does not stand above it.</summary>
    public static readonly DiagnosticCode UnknownContinued = new(
        "RM2011",
        Severity.Error,
        new DiagnosticText("Рядом нет строки «{0}», к которой относится эта строка.{1:ru}", "Исправьте id после continues: это строка выше в той же таблице или, у мероприятий, строка с названием сразу под этой."),
        new DiagnosticText("There is no row “{0}” here for this one to belong to.{1:en}", "Correct the id after “continues”: it names a row above in the same table or, for measures, the titled row right below."));

    /// <summary>A mark of a footnote that does not exist.</summary>
    public static readonly DiagnosticCode UnknownFootnote = new(
        "RM2012",
        Severity.Error,
        new DiagnosticText("Сноски со знаком «{0}» нет ни у направления, ни у дорожной карты.", "Добавьте её в footnotes или исправьте знак."),
        new DiagnosticText("Neither the direction nor the roadmap has a footnote “{0}”.", "Add it to “footnotes” or correct the mark."));

    /// <summary>A column that the table does not have.</summary>
    public static readonly DiagnosticCode UnknownColumn = new(
        "RM2013",
        Severity.Error,
        new DiagnosticText("Столбца «{0}» нет среди columns.{1:ru}", "Исправьте id столбца."),
        new DiagnosticText("There is no column “{0}” among “columns”.{1:en}", "Correct the id of the column."));

    /// <summary>A code of a finding that does not exist.</summary>
    public static readonly DiagnosticCode UnknownFindingCode = new(
        "RM2014",
        Severity.Error,
        new DiagnosticText("Замечания с кодом «{0}» нет.{1:ru}", "Код состоит из букв RM и четырёх цифр; он напечатан вместе с замечанием."),
        new DiagnosticText("There is no finding with the code “{0}”.{1:en}", "A code is RM and four digits; it is printed with the finding."));

    /// <summary>A former id that is still somebody's id.</summary>
    public static readonly DiagnosticCode FormerIdInUse = new(
        "RM2015",
        Severity.Error,
        new DiagnosticText("Прежний id «{0}» сейчас занят другой строкой.", "Удалите его из formerly или дайте той строке другой id."),
        new DiagnosticText("The former id “{0}” is in use by another row.", "Remove it from “formerly” or give that row another id."));

    /// <summary>Two indicators of one roadmap with the same identity across organisations.</summary>
    public static readonly DiagnosticCode DuplicateCommon = new(
        "RM2016",
        Severity.Error,
        new DiagnosticText("Общий показатель «{0}» уже назван в строке {1} этой дорожной карты.", "Оставьте common у одного из показателей: иначе район посчитает школу дважды."),
        new DiagnosticText("The common indicator “{0}” is named in line {1} of this roadmap already.", "Keep “common” at one of them: a district would count the school twice."));

    /// <summary>A spelling that two entries of a dictionary claim.</summary>
    public static readonly DiagnosticCode DuplicateSpelling = new(
        "RM2017",
        Severity.Error,
        new DiagnosticText("«{0}» уже есть в строке {1} этого словаря.", "Оставьте запись в одном месте."),
        new DiagnosticText("“{0}” stands in line {1} of this dictionary already.", "Keep one of them."));

    /// <summary>An organisation above which it stands itself.</summary>
    public static readonly DiagnosticCode ParentCycle = new(
        "RM2018",
        Severity.Error,
        new DiagnosticText("Организация «{0}» стоит выше самой себя.", "Исправьте parent: уровни идут снизу вверх, от района к региону и стране."),
        new DiagnosticText("The organisation “{0}” stands above itself.", "Correct “parent”: levels go up from district to region and country."));

    /// <summary>Two organisations that readers cannot tell apart.</summary>
    public static readonly DiagnosticCode SameName = new(
        "RM2019",
        Severity.Error,
        new DiagnosticText("Так же называется организация из папки «{0}»: «{1}».", "Впишите в name и short_name название этой организации. Если названия и правда одинаковы, добавьте в short_name посёлок или район."),
        new DiagnosticText("The organisation of the folder “{0}” has the same name: “{1}”.", "Write the name of this one into “name” and “short_name”; if the names are the same indeed, add the place to “short_name”."));

    /// <summary>A last day before the first.</summary>
    public static readonly DiagnosticCode DatesReversed = new(
        "RM2101",
        Severity.Error,
        new DiagnosticText("Последний день {1} раньше первого {0}.", "Поменяйте даты местами или исправьте год."),
        new DiagnosticText("The last day {1} is before the first {0}.", "Swap the dates or correct the year."));

    /// <summary>A period written in another form than its kind has.</summary>
    public static readonly DiagnosticCode NotPeriod = new(
        "RM2102",
        Severity.Error,
        new DiagnosticText("«{0}» не похоже на {1:ru}.", "Напишите так: {2}."),
        new DiagnosticText("“{0}” does not look like {1:en}.", "Write it like this: {2}."));

    /// <summary>A last period before the first.</summary>
    public static readonly DiagnosticCode PeriodsReversed = new(
        "RM2103",
        Severity.Error,
        new DiagnosticText("Последний период {1} раньше первого {0}.", "Поменяйте периоды местами или исправьте год."),
        new DiagnosticText("The last period {1} is before the first {0}.", "Swap the periods or correct the year."));

    /// <summary>More periods than a table can have.</summary>
    public static readonly DiagnosticCode TooManyPeriods = new(
        "RM2104",
        Severity.Error,
        new DiagnosticText("Периодов слишком много: {0}.", "Проверьте годы в periods; дорожная карта может иметь не больше {1} периодов."),
        new DiagnosticText("There are too many periods: {0}.", "Check the years in “periods”; a roadmap may have up to {1}."));

    /// <summary>A quantity that does not stand in the text it is taken from.</summary>
    public static readonly DiagnosticCode ValueNotInTarget = new(
        "RM2201",
        Severity.Error,
        new DiagnosticText("Величины «{0}» нет в тексте target.", "Скопируйте её из target слово в слово."),
        new DiagnosticText("The quantity “{0}” does not stand in “target”.", "Copy it from “target” word by word."));

    /// <summary>A lower bound above the upper.</summary>
    public static readonly DiagnosticCode BoundsReversed = new(
        "RM2202",
        Severity.Error,
        new DiagnosticText("Нижняя граница {0} больше верхней {1}.", "Поменяйте min и max местами."),
        new DiagnosticText("The lower bound {0} is above the upper {1}.", "Swap “min” and “max”."));

    /// <summary>A weight of zero or less.</summary>
    public static readonly DiagnosticCode WeightNotPositive = new(
        "RM2203",
        Severity.Error,
        new DiagnosticText("Вес должен быть больше нуля, а написано {0}.", "Исправьте вес; чтобы не учитывать показатель в итогах, напишите exclude с причиной."),
        new DiagnosticText("A weight must be above zero, but {0} is written.", "Correct it; to leave an indicator out of totals, write “exclude” with a reason."));

    /// <summary>A denominator of zero or less.</summary>
    public static readonly DiagnosticCode DenominatorNotPositive = new(
        "RM2204",
        Severity.Error,
        new DiagnosticText("Знаменатель должен быть больше нуля, а написано {0}.", "Исправьте знаменатель."),
        new DiagnosticText("A denominator must be above zero, but {0} is written.", "Correct it."));

    /// <summary>A state set by hand for an indicator that is measured.</summary>
    public static readonly DiagnosticCode StateOfMeasured = new(
        "RM2205",
        Severity.Error,
        new DiagnosticText("Показатель «{0}» измеряется, поэтому state для него не указывают.", "Удалите state: состояние посчитает программа. Оно нужно только показателям словами (kind: text)."),
        new DiagnosticText("The indicator “{0}” is measured, so its “state” is not set by hand.", "Remove “state”: it is computed. Only indicators in words (kind: text) need it."));

    /// <summary>A mark for something that is neither date nor period.</summary>
    public static readonly DiagnosticCode NotOccurrence = new(
        "RM2206",
        Severity.Error,
        new DiagnosticText("«{0}» не читается ни как дата, ни как период.", "Напишите дату (2024-05-31) или период: 2024-H1, 2021-Q3, 2024-05, 2023-2024, 2024."),
        new DiagnosticText("“{0}” is neither a date nor a period.", "Write a date (2024-05-31) or a period: 2024-H1, 2021-Q3, 2024-05, 2023-2024, 2024."));

    /// <summary>A name without what allows its publication.</summary>
    public static readonly DiagnosticCode NameWithoutBasis = new(
        "RM2207",
        Severity.Error,
        new DiagnosticText("Имя указано без основания его публиковать.", "Добавьте basis (act, head, deputy, teacher, consent) или удалите имя: должности достаточно."),
        new DiagnosticText("A name is given without what allows its publication.", "Add “basis” (act, head, deputy, teacher, consent) or remove the name: the post is enough."));

    /// <summary>An accepted finding that cannot be accepted.</summary>
    public static readonly DiagnosticCode NotAcceptable = new(
        "RM2208",
        Severity.Error,
        new DiagnosticText("Замечание {0} — ошибка, её нельзя принять.", "Исправьте то, о чём оно говорит, и удалите эту запись."),
        new DiagnosticText("{0} is an error and cannot be accepted.", "Correct what it is about and remove this entry."));

    /// <summary>A change that names an indicator and a measure.</summary>
    public static readonly DiagnosticCode ChangeOfTwo = new(
        "RM2301",
        Severity.Error,
        new DiagnosticText("Изменение называет и показатель, и мероприятие.", "Разделите его на два."),
        new DiagnosticText("The change names an indicator and a measure.", "Make two of it."));

    /// <summary>A key that does not belong to the kind of change.</summary>
    public static readonly DiagnosticCode ForeignChangeKey = new(
        "RM2302",
        Severity.Error,
        new DiagnosticText("Ключ «{0}» не относится к изменению {1:ru}.", "Удалите его; для показателя меняются title, baseline и targets, для мероприятия — title, due, schedule, responsible, target, status и into."),
        new DiagnosticText("The key “{0}” does not belong to a change of {1:en}.", "Remove it; of an indicator title, baseline and targets change, of a measure title, due, schedule, responsible, target, status and into."));

    /// <summary>A change that changes nothing.</summary>
    public static readonly DiagnosticCode EmptyChange = new(
        "RM2303",
        Severity.Error,
        new DiagnosticText("Не сказано, что именно изменено.", "Добавьте новое значение, например targets или due."),
        new DiagnosticText("It is not said what changes.", "Add a new value, such as “targets” or “due”."));

    /// <summary>A merge that does not say into what, or the other way round.</summary>
    public static readonly DiagnosticCode MergeIncomplete = new(
        "RM2304",
        Severity.Error,
        new DiagnosticText("Для объединения нужны оба ключа: status: merged и into с id другого мероприятия.", "Добавьте недостающий ключ или исправьте id."),
        new DiagnosticText("A merge needs both keys: “status: merged” and “into” with the id of another measure.", "Add the missing key or correct the id."));

    /// <summary>A block without what its kind shows.</summary>
    public static readonly DiagnosticCode BlockWithoutContent = new(
        "RM2305",
        Severity.Error,
        new DiagnosticText("В блоке вида {0} нет содержания.", "Добавьте: {1}."),
        new DiagnosticText("The block of kind {0} has no content.", "Add: {1}."));

    /// <summary>A key that does not belong to the kind of block.</summary>
    public static readonly DiagnosticCode ForeignBlockKey = new(
        "RM2306",
        Severity.Error,
        new DiagnosticText("Ключ «{0}» не относится к блоку вида {1}.", "Удалите ключ или исправьте kind."),
        new DiagnosticText("The key “{0}” does not belong to a block of kind {1}.", "Remove the key or correct “kind”."));

    /// <summary>A reported value of a yes/no indicator that says neither.</summary>
    public static readonly DiagnosticCode ActualNotYesNo = new(
        "RM2309",
        Severity.Error,
        new DiagnosticText("По этому показателю отвечают «да» или «нет», а в отчёте написано «{0}».", "Напишите да или нет."),
        new DiagnosticText("This indicator is answered by yes or no, but the report says “{0}”.", "Write да (yes) or нет (no)."));

    /// <summary>A column that the CSV file does not have.</summary>
    public static readonly DiagnosticCode ColumnWithoutData = new(
        "RM2307",
        Severity.Error,
        new DiagnosticText("В файле {1} нет столбца «{0}».", "Добавьте его в первую строку и в каждую строку данных или удалите из columns."),
        new DiagnosticText("The file {1} has no column “{0}”.", "Add it to the first row and to every row of data, or remove it from “columns”."));

    /// <summary>A column of the CSV file that is not described.</summary>
    public static readonly DiagnosticCode DataWithoutColumn = new(
        "RM2308",
        Severity.Error,
        new DiagnosticText("Столбец «{0}» не описан в columns.{1:ru}", "Добавьте его в columns или исправьте имя в первой строке."),
        new DiagnosticText("The column “{0}” is not described in “columns”.{1:en}", "Add it to “columns” or correct its name in the first row."));

    /// <summary>A column that is to be added up though its cells are no numbers.</summary>
    public static readonly DiagnosticCode SumOfWords = new(
        "RM2310",
        Severity.Error,
        new DiagnosticText("Столбец «{0}» нельзя сложить: в нём не числа.", "Добавьте столбцу type: number или удалите sum."),
        new DiagnosticText("The column “{0}” cannot be added up: its cells are no numbers.", "Add “type: number” to the column or remove “sum”."));
}
