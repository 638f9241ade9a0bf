namespace RoadmapSite.Core.Diagnostics;

/// <content>What reports, marks and dates say that can hardly be. Warnings: the author decides.</content>
public static partial class Codes
{
    /// <summary>A reported value that cannot be: a share over 100 % or below 0, a negative count.</summary>
    public static readonly DiagnosticCode ActualImpossible = new(
        "RM2601",
        Severity.Warning,
        new DiagnosticText("Отчётное значение «{0}» невозможно: {1:ru}.", "Проверьте число в отчёте."),
        new DiagnosticText("The reported value “{0}” cannot be: {1:en}.", "Check the number of the report."));

    /// <summary>A reported share that its numerator and denominator contradict.</summary>
    public static readonly DiagnosticCode ActualContradictsParts = new(
        "RM2602",
        Severity.Warning,
        new DiagnosticText("Отчётное значение «{0}» не сходится с numerator и denominator: {1} из {2} — {3:ru}.", "Проверьте все три числа."),
        new DiagnosticText("The reported value “{0}” contradicts numerator and denominator: {1} of {2} is {3:en}.", "Check all three numbers."));

    /// <summary>The day of a report before its period or years after it.</summary>
    public static readonly DiagnosticCode ReportDayOdd = new(
        "RM2603",
        Severity.Warning,
        new DiagnosticText("День отчёта {0} {1:ru} периода {2}. Отчёт виден на сайте только с этого дня.", "Проверьте дату reported."),
        new DiagnosticText("The day of the report, {0}, is {1:en} the period {2}. The site shows the report from that day on.", "Check the date in reported."));

    /// <summary>A mark of a day before the plan.</summary>
    public static readonly DiagnosticCode MarkDayOdd = new(
        "RM2604",
        Severity.Warning,
        new DiagnosticText("Мероприятие отмечено днём {0}, раньше начала плана ({1}).", "Проверьте дату отметки."),
        new DiagnosticText("The measure is marked with the day {0}, before the plan began ({1}).", "Check the date of the mark."));

    /// <summary>A revision in force before its order.</summary>
    public static readonly DiagnosticCode RevisionBeforeOrder = new(
        "RM2605",
        Severity.Warning,
        new DiagnosticText("Изменение действует с {0}, а документ о нём принят только {1}.", "Проверьте from и дату документа."),
        new DiagnosticText("The revision is in force from {0}, but its act is of {1}.", "Check from and the date of the act."));

    /// <summary>A document published before it was made.</summary>
    public static readonly DiagnosticCode PublishedBeforeCreated = new(
        "RM2606",
        Severity.Warning,
        new DiagnosticText("Документ опубликован {0}, раньше, чем создан ({1}).", "Проверьте published и created."),
        new DiagnosticText("The document was published on {0}, before it was made ({1}).", "Check published and created."));

    /// <summary>A number whose comma may be decimal or one of thousands.</summary>
    public static readonly DiagnosticCode CommaAmbiguous = new(
        "RM2607",
        Severity.Warning,
        new DiagnosticText("«{0}» прочитано с десятичной запятой, как {1}.", "Если это тысячи, напишите без запятой: {2}."),
        new DiagnosticText("“{0}” is read with a decimal comma, as {1}.", "If thousands are meant, write it without the comma: {2}."));

    /// <summary>A reported value a hundred times the largest of the plan.</summary>
    public static readonly DiagnosticCode ActualOutOfScale = new(
        "RM2608",
        Severity.Warning,
        new DiagnosticText("Отчётное значение «{0}» больше самого большого в плане ({1}) в сто раз или ещё больше.", "Проверьте число и единицу измерения."),
        new DiagnosticText("The reported value “{0}” is a hundred times the largest of the plan ({1}) or more.", "Check the number and its unit."));

    /// <summary>A reported value with a unit that is not that of its indicator.</summary>
    public static readonly DiagnosticCode ActualInOtherUnit = new(
        "RM2610",
        Severity.Warning,
        new DiagnosticText("Отчётное значение «{0}» дано не в той единице, что показатель («{1}»).", "Пересчитайте его или уберите лишние буквы: сравниваются только числа."),
        new DiagnosticText("The reported value “{0}” is not in the unit of the indicator (“{1}”).", "Convert it or remove the needless letters: only the numbers are compared."));

    /// <summary>A cell of a typed column that is not of its type.</summary>
    public static readonly DiagnosticCode CellOfOtherType = new(
        "RM2609",
        Severity.Warning,
        new DiagnosticText("В столбце «{0}» ожидается {1:ru}, а написано «{2}»; в подсчёты ячейка не войдёт.", "Исправьте ячейку, поставьте прочерк или, если в столбце слова, уберите type."),
        new DiagnosticText("The column “{0}” expects {1:en}, but “{2}” is written; the cell is not counted.", "Correct the cell, put a dash, or remove the type if the column has words."));
}
