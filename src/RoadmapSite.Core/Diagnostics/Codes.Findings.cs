namespace RoadmapSite.Core.Diagnostics;

/// <summary>Findings beyond form about plans, tables, rows and periods: what an approved act itself says and a reader would stumble over.</summary>
public static partial class Codes
{
    /// <summary>A declared total that its column does not add up to.</summary>
    public static readonly DiagnosticCode TotalDisagrees = new(
        "RM2501",
        Severity.Warning,
        new DiagnosticText("Итог столбца «{0}» указан {1}, а сумма данных ячеек {2}.", "Сверьте столбец с документом. Пустые ячейки в сумму не входят: о них говорят отдельно."),
        new DiagnosticText("The total of column “{0}” is stated as {1}, but the cells given add up to {2}.", "Check the column against the document. Blank cells are not summed: they are reported by themselves."));

    /// <summary>A blank cell in a column that is otherwise filled.</summary>
    public static readonly DiagnosticCode CellBlank = new(
        "RM2502",
        Severity.Warning,
        new DiagnosticText("Пустая ячейка в столбце «{0}».", "Впишите значение. Если его нет, поставьте 0 или прочерк, чтобы было видно, что ячейку не забыли."),
        new DiagnosticText("A blank cell in column “{0}”.", "Fill it in. If there is no value, put 0 or a dash, so that the cell does not look forgotten."));

    /// <summary>An indicator without a baseline or without some of its targets.</summary>
    public static readonly DiagnosticCode PlanBlank = new(
        "RM2503",
        Severity.Warning,
        new DiagnosticText("Нет значения: {0}.", "Впишите значение из документа. Если его не утверждали, оставьте пустым и примите это замечание в findings.yml."),
        new DiagnosticText("No value for: {0}.", "Fill it in from the document. If none was approved, leave it blank and accept this finding in findings.yml."));

    /// <summary>A row with a number and nothing else.</summary>
    public static readonly DiagnosticCode RowEmpty = new(
        "RM2504",
        Severity.Warning,
        new DiagnosticText("В строке есть номер и больше ничего.", "Проверьте, не потерян ли при перепечатке текст строки."),
        new DiagnosticText("The row has a number and nothing else.", "Check whether the text of the row was lost."));

    /// <summary>A row with more or fewer cells than its table has headings.</summary>
    public static readonly DiagnosticCode CellsDoNotFit = new(
        "RM2505",
        Severity.Warning,
        new DiagnosticText("В строке {0:ru}: {1}; заголовков под них {2}.", "Сверьте строку с документом: какое значение лишнее или какого не хватает. До этого выполнение не считается."),
        new DiagnosticText("The row has {0:en}: {1}; there are {2} headings for them.", "Check the row against the document: which value is too many or missing. Until then progress is not computed."));

    /// <summary>A share over 100 %.</summary>
    public static readonly DiagnosticCode PercentOver100 = new(
        "RM2506",
        Severity.Warning,
        new DiagnosticText("Доля больше 100 %: {0} за {1}.", "Проверьте число и единицу измерения."),
        new DiagnosticText("A share over 100 %: {0} for {1}.", "Check the number and the unit."));

    /// <summary>A part that is larger than its whole.</summary>
    public static readonly DiagnosticCode PartLargerThanWhole = new(
        "RM2507",
        Severity.Warning,
        new DiagnosticText("Часть больше целого «{0}»: {1}.", "Проверьте значения и единицы части и целого."),
        new DiagnosticText("The part is larger than its whole “{0}”: {1}.", "Check the values and units of the part and the whole."));

    /// <summary>Parts that together are more than their whole.</summary>
    public static readonly DiagnosticCode PartsExceedWhole = new(
        "RM2575",
        Severity.Warning,
        new DiagnosticText("Части показателя «{0}» вместе больше целого: {1}.", "Проверьте числа и единицы; если одно и то же посчитано в нескольких частях, скажите это в note."),
        new DiagnosticText("The parts of “{0}” are together more than the whole: {1}.", "Check the numbers and units; if something is counted in several parts, say so in note."));

    /// <summary>A whole that is done while a part of it is not.</summary>
    public static readonly DiagnosticCode WholeWithoutPart = new(
        "RM2508",
        Severity.Warning,
        new DiagnosticText("В целом «да», а для части «{0}» стоит «нет»: {1}.", "Уточните, верно ли это. Если целое зависит от всех частей, укажите relation: all."),
        new DiagnosticText("The whole says yes, but its part “{0}” says no: {1}.", "Make sure that this is meant. If the whole depends on all parts, state relation: all."));

    /// <summary>A unit of two parts and one number in the cells.</summary>
    public static readonly DiagnosticCode OneNumberForTwoUnits = new(
        "RM2509",
        Severity.Warning,
        new DiagnosticText("Единица «{0}» двойная, а число в ячейке одно: {1}.", "{2:ru}"),
        new DiagnosticText("The unit “{0}” has two parts, but the cells give one number: {1}.", "{2:en}"));

    /// <summary>An indicator without a unit.</summary>
    public static readonly DiagnosticCode UnitMissing = new(
        "RM2510",
        Severity.Warning,
        new DiagnosticText("Не указана единица измерения.", "Впишите единицу, как в документе.{0:ru}"),
        new DiagnosticText("There is no unit.", "State the unit.{0:en}"));

    /// <summary>One unit printed in several ways.</summary>
    public static readonly DiagnosticCode UnitSpelledVariously = new(
        "RM2511",
        Severity.Warning,
        new DiagnosticText("Одна единица написана по-разному: {0}.", "Выберите одно написание."),
        new DiagnosticText("One unit is spelled in several ways: {0}.", "Choose one spelling."));

    /// <summary>People and shares that cannot be of one whole, rounding allowed for (PROGRESS.md 2, P5).</summary>
    public static readonly DiagnosticCode DenominatorsDisagree = new(
        "RM2512",
        Severity.Warning,
        new DiagnosticText("Числа и проценты говорят о разном целом: из {0:ru} выходит {1}, а из {2:ru} {3}.", "Проверьте числа: доли одних и тех же людей должны считаться от одного целого.{4:ru}"),
        new DiagnosticText("Numbers and shares speak of different wholes: {0:en} implies {1}, but {2:en} {3}.", "Check the numbers: shares of the same people should have one whole.{4:en}"));

    /// <summary>A plan of nothing but zeros.</summary>
    public static readonly DiagnosticCode PlanAllZero = new(
        "RM2513",
        Severity.Warning,
        new DiagnosticText("На все годы запланирован ноль: показатель никогда не изменится.", "Проверьте, не потеряны ли значения. Если показатель не запланирован, программа не включит его в итоги."),
        new DiagnosticText("Zero is planned for all periods: the indicator will never change.", "Check whether values were lost. If it is not planned, it stays outside totals."));

    /// <summary>A plan that keeps what there was at the start.</summary>
    public static readonly DiagnosticCode PlanNeverMoves = new(
        "RM2514",
        Severity.Warning,
        new DiagnosticText("План ничего не меняет: «{0}» уже в начале и на все годы.", "Если достигнутое нужно только удержать, подтвердите план: plan_confirmed: true. Иначе проверьте значения."),
        new DiagnosticText("The plan changes nothing: “{0}” at the start and for all periods.", "If it is only to be kept, confirm it with plan_confirmed: true. Otherwise check the values."));

    /// <summary>A title that announces parts that the table does not have.</summary>
    public static readonly DiagnosticCode LevelsNotGiven = new(
        "RM2515",
        Severity.Warning,
        new DiagnosticText("Название обещает составляющие («в том числе:»), а строк с ними и значений нет.", "Добавьте составляющие строками или уберите «в том числе»."),
        new DiagnosticText("The title announces parts (“в том числе:”), but there are no rows and values for them.", "Add the parts as rows or remove the words."));

    /// <summary>A number «per one» that a table of the same document contradicts.</summary>
    public static readonly DiagnosticCode RatioContradictsTable = new(
        "RM2516",
        Severity.Warning,
        new DiagnosticText("«{0}» на одного не сходится с таблицей «{1}»: {2} на {3} даёт {4:ru}", "Проверьте значение и единицу."),
        new DiagnosticText("“{0}” per one contradicts the table “{1}”: {2} by {3} makes {4:en}", "Check the value and its unit."));

    /// <summary>A yes that a table of the same document contradicts.</summary>
    public static readonly DiagnosticCode StatementContradictsTable = new(
        "RM2517",
        Severity.Warning,
        new DiagnosticText("Указано «да», а по таблице «{0}» {1} из {2} строк не доходят до {3}.", "Уточните, к чему относится «да», или исправьте значение."),
        new DiagnosticText("The answer is yes, but in the table “{0}” {1} of {2} rows do not reach {3}.", "State what the answer is about, or correct it."));

    /// <summary>One quantity stated in two places with two values.</summary>
    public static readonly DiagnosticCode QuantityStatedTwice = new(
        "RM2518",
        Severity.Warning,
        new DiagnosticText("«{0}»: здесь {1}, а {3} {2}.", "Сверьте оба места с документом; если числа на разные дни, укажите их даты."),
        new DiagnosticText("“{0}”: {1} here, but {2} {3}.", "Check both places against the document; if the days differ, state their dates."));

    /// <summary>A number in brackets that is larger than the number it is a part of.</summary>
    public static readonly DiagnosticCode PartOfCountLarger = new(
        "RM2519",
        Severity.Warning,
        new DiagnosticText("«{0}»: названная часть больше целого.", "Проверьте числа."),
        new DiagnosticText("“{0}”: the part named is larger than the whole.", "Check the numbers."));

    /// <summary>A target that names a quantity without its number.</summary>
    public static readonly DiagnosticCode TargetWithoutNumber = new(
        "RM2520",
        Severity.Warning,
        new DiagnosticText("Сказано, что измеряют ({0} …), а значения нет.", "Впишите значение, которого нужно достичь.{1:ru}"),
        new DiagnosticText("The cell says what is measured ({0} …) and gives no value.", "Write the value to be reached.{1:en}"));

    /// <summary>A gap in the numbering of a table.</summary>
    public static readonly DiagnosticCode NumberSkipped = new(
        "RM2521",
        Severity.Warning,
        new DiagnosticText("Пропуск в нумерации: нет {0}, {1}.", "Проверьте, не потеряна ли строка."),
        new DiagnosticText("A gap in the numbering: no {0}, {1}.", "Check whether a row was lost."));

    /// <summary>A number that stands twice in a table.</summary>
    public static readonly DiagnosticCode NumberRepeated = new(
        "RM2522",
        Severity.Warning,
        new DiagnosticText("Номер «{0}» уже был: «{1}».", "Исправьте номер."),
        new DiagnosticText("The number “{0}” was used before: “{1}”.", "Correct the number."));

    /// <summary>Rows without a number where others have one.</summary>
    public static readonly DiagnosticCode NumberMissing = new(
        "RM2523",
        Severity.Warning,
        new DiagnosticText("У {0} нет номера.", "Пронумеруйте строки."),
        new DiagnosticText("No number: {0}.", "Number the rows."));

    /// <summary>A row that says what another of the same table says.</summary>
    public static readonly DiagnosticCode RowRepeated = new(
        "RM2524",
        Severity.Warning,
        new DiagnosticText("Строка {1:ru} другую: «{0}».", "Оставьте одну из двух или скажите, чем они различаются."),
        new DiagnosticText("The row {1:en} another: “{0}”.", "Keep one of the two or say how they differ."));

    /// <summary>A blank cell of a measure in a column that is otherwise filled.</summary>
    public static readonly DiagnosticCode CellOfRowBlank = new(
        "RM2525",
        Severity.Warning,
        new DiagnosticText("Не заполнена графа «{0}».", "Впишите значение; если его нет, поставьте прочерк."),
        new DiagnosticText("The column “{0}” is not filled.", "Fill it in; if there is no value, put a dash."));

    /// <summary>A direction without a title where others have one.</summary>
    public static readonly DiagnosticCode DirectionWithoutTitle = new(
        "RM2526",
        Severity.Warning,
        new DiagnosticText("У части документа нет названия, хотя у других оно есть.", "Впишите title, если название есть в документе."),
        new DiagnosticText("This part of the document has no title, though others have one.", "State its title if the document has one."));

    /// <summary>A roadmap without the date of its approval.</summary>
    public static readonly DiagnosticCode ApprovalWithoutDate = new(
        "RM2527",
        Severity.Warning,
        new DiagnosticText("Не указана дата утверждения дорожной карты.", "Впишите в approvals вид, номер и дату документа: без даты не понять, с какого дня действует план."),
        new DiagnosticText("The date of approval is not stated.", "State kind, number and date of the act in approvals: without a date nobody knows since when the plan is in force."));

    /// <summary>A row of a passport without a name.</summary>
    public static readonly DiagnosticCode PassportRowUnnamed = new(
        "RM2528",
        Severity.Warning,
        new DiagnosticText("В паспорте у строки {0} «{1}» нет названия.", "Впишите name, если название есть в документе."),
        new DiagnosticText("Row {0} of the passport, “{1}”, has no name.", "State its name if the document has one."));

    /// <summary>Stages that do not begin with the first.</summary>
    public static readonly DiagnosticCode StageSkipped = new(
        "RM2529",
        Severity.Warning,
        new DiagnosticText("В паспорте назван {0} этап, а предыдущих нет.", "Проверьте, не потеряны ли этапы, или исправьте номер."),
        new DiagnosticText("Stage {0} is named, but none before it.", "Check whether stages were lost, or correct the number."));

    /// <summary>Two executors with nothing between them.</summary>
    public static readonly DiagnosticCode ExecutorsRunTogether = new(
        "RM2530",
        Severity.Warning,
        new DiagnosticText("Исполнители стоят подряд без запятой: {0:ru}.", "Разделите их запятой, чтобы было видно, кто отвечает; если в документе каждый стоит на своей строке, начните строки и здесь."),
        new DiagnosticText("Executors stand one after the other without a comma: {0:en}.", "Put a comma, so that it can be told who answers; if each has a line of his own in the document, break the lines here too."));

    /// <summary>Columns outside the term of the plan.</summary>
    public static readonly DiagnosticCode PeriodsOutsideTerm = new(
        "RM2531",
        Severity.Warning,
        new DiagnosticText("Столбцы {0} лежат вне срока {1} – {2}.", "Сверьте с документом, на какие годы он принят, и уточните срок или столбцы; что было до срока и что прогноз, скажите в note. Если term или periods переписаны неверно, исправьте их."),
        new DiagnosticText("The columns {0} lie outside the term {1} – {2}.", "Check in the document for which years it was adopted, and correct the term or the columns; say in note what is history and what is a forecast. If term or periods were copied wrong, correct them."));

    /// <summary>A part of the term that no column covers.</summary>
    public static readonly DiagnosticCode TermWithoutPeriods = new(
        "RM2532",
        Severity.Warning,
        new DiagnosticText("Срок {0}, а плановые значения {1}: {2:ru} без столбца.", "Проверьте, не потерян ли столбец таблицы."),
        new DiagnosticText("The term is {0}, but the targets are for {1}: {2:en} without a column.", "Check whether a column was lost."));

    /// <summary>Years in a title or order that differ from the term.</summary>
    public static readonly DiagnosticCode TitleYearsDisagree = new(
        "RM2533",
        Severity.Warning,
        new DiagnosticText("В тексте названы годы {0}, а срок дорожной карты {1} – {2}.", "Сверьте годы в названии, приказе и term."),
        new DiagnosticText("The text names the years {0}, but the term is {1} – {2}.", "Check the years of the title, the order and term."));

    /// <summary>«By the end of a year» that is not the year of the deadline.</summary>
    public static readonly DiagnosticCode YearAgainstDeadline = new(
        "RM2534",
        Severity.Warning,
        new DiagnosticText("В тексте «{0}», а срок «{1}».", "Проверьте, что верно: текст или срок."),
        new DiagnosticText("The text says “{0}”, but the deadline is “{1}”.", "Check which is right, the text or the deadline."));

    /// <summary>A measure controlled by those who carry it out.</summary>
    public static readonly DiagnosticCode ControlsOneself = new(
        "RM2535",
        Severity.Warning,
        new DiagnosticText("Исполнитель и контролирующее лицо одни и те же: «{0}».", "Назовите того, кто проверяет исполнение со стороны."),
        new DiagnosticText("Those who carry it out also control it: “{0}”.", "Name somebody else to control it."));

    /// <summary>Two indicators with one plan.</summary>
    public static readonly DiagnosticCode PlanRepeated = new(
        "RM2539",
        Severity.Warning,
        new DiagnosticText("Плановые значения ({0}) те же, что у показателя «{1}».", "Проверьте, не попала ли одна строка в две: у разных показателей редко бывает один и тот же план."),
        new DiagnosticText("The targets ({0}) are those of “{1}”.", "Check whether one row was copied into another: different indicators rarely have one plan."));

    /// <summary>A bare percentage as the target of a measure.</summary>
    public static readonly DiagnosticCode PercentOfNothing = new(
        "RM2540",
        Severity.Warning,
        new DiagnosticText("В графе только «{0}»: чего и от чего это доля, в ней не сказано.", "{1:ru}"),
        new DiagnosticText("The cell is only “{0}”: it does not say of what.", "{1:en}"));

    /// <summary>A column without its total where the others have theirs.</summary>
    public static readonly DiagnosticCode TotalMissing = new(
        "RM2536",
        Severity.Warning,
        new DiagnosticText("В строке итогов пусто под столбцом «{0}», хотя под другими число есть.", "Впишите итог; по строкам таблицы выходит {1}."),
        new DiagnosticText("There is no total under “{0}”, while other columns have one.", "State it; the rows make {1}."));

    /// <summary>A decimal point among decimal commas.</summary>
    public static readonly DiagnosticCode DecimalPoint = new(
        "RM2537",
        Severity.Warning,
        new DiagnosticText("Дробь записана через точку: {0}, а в других строках через запятую.", "Запишите дробь через запятую."),
        new DiagnosticText("A decimal point in {0}, while other rows have a comma.", "Use a comma."));

    /// <summary>A share that no number of the things counted makes.</summary>
    public static readonly DiagnosticCode ShareImpossible = new(
        "RM2538",
        Severity.Warning,
        new DiagnosticText("Доли {0} быть не может: «{1}» – {2}, ближайшие доли {3} и {4}.", "Проверьте долю и то, от чего она считалась."),
        new DiagnosticText("No number of “{1}” ({2}) makes {0}: the nearest are {3} and {4}.", "Check the share and what it is a share of."));

    /// <summary>One result promised for two terms.</summary>
    public static readonly DiagnosticCode ResultPromisedAgain = new(
        "RM2588",
        Severity.Warning,
        new DiagnosticText("Тот же результат в тех же словах обещан к двум срокам: {0} и {1}.", "Назовите, что прибавится ко второму сроку, или оставьте один."),
        new DiagnosticText("One result is promised in the same words for two terms: {0} and {1}.", "Say what the second term adds, or keep one of them."));

    /// <summary>A share called a count.</summary>
    public static readonly DiagnosticCode ShareCalledCount = new(
        "RM2589",
        Severity.Warning,
        new DiagnosticText("Показатель назван количеством, а определён как доля: {0:ru}.", "Назовите долю долей и дайте ей единицу «%», а количеству – свою строку."),
        new DiagnosticText("The indicator is called a count and defined as a share: {0:en}.", "Call a share a share with the unit “%”, and give the count a row of its own."));

    /// <summary>A lack among the strengths.</summary>
    public static readonly DiagnosticCode WeaknessAmongStrengths = new(
        "RM2590",
        Severity.Warning,
        new DiagnosticText("Среди сильных сторон названа слабая: «{0}».", "{1:ru}"),
        new DiagnosticText("A weakness stands among the strengths: “{0}”.", "{1:en}"));
}
