namespace RoadmapSite.Core.Diagnostics;

/// <summary>Findings about deadlines that need the reading of the phrase.</summary>
public static partial class Codes
{
    /// <summary>A measure without a deadline in a table where others have one.</summary>
    public static readonly DiagnosticCode DeadlineMissing = new(
        "RM3501",
        Severity.Warning,
        new DiagnosticText("Срок не указан.", "Впишите due. Без срока мероприятие не попадёт в календарь и не считается просроченным."),
        new DiagnosticText("There is no deadline.", "State due. Without it the measure is in no calendar and never overdue."));

    /// <summary>A deadline phrase that breaks off.</summary>
    public static readonly DiagnosticCode DeadlineCutOff = new(
        "RM3502",
        Severity.Warning,
        new DiagnosticText("Срок обрывается: «{0}».", "Допишите срок по документу, например «В течение всего периода», или добавьте schedule:."),
        new DiagnosticText("The deadline breaks off: “{0}”.", "Complete it from the document or add schedule:."));

    /// <summary>A deadline that had passed before the plan was approved.</summary>
    public static readonly DiagnosticCode DeadlineBeforeApproval = new(
        "RM3503",
        Severity.Warning,
        new DiagnosticText("Срок «{0}» прошёл раньше, чем {2:ru} ({1}).", "Проверьте срок и дату документа."),
        new DiagnosticText("The deadline “{0}” had passed before {2:en} ({1}).", "Check the deadline and the date of the act."));

    /// <summary>A deadline that stands in another column.</summary>
    public static readonly DiagnosticCode DeadlineInAnotherColumn = new(
        "RM3504",
        Severity.Warning,
        new DiagnosticText("Срок не указан, а в графе «{0}» стоит «{1}»: похоже, значение попало в соседний столбец.", "Сверьте строку с документом и перенесите срок в due."),
        new DiagnosticText("There is no deadline, but the column “{0}” says “{1}”: it may have slipped into the next column.", "Check the row against the document and move the deadline to due."));

    /// <summary>A term in the passport that differs from the term of the roadmap.</summary>
    public static readonly DiagnosticCode PassportTermDisagrees = new(
        "RM3505",
        Severity.Warning,
        new DiagnosticText("В паспорте срок «{0}», а дорожная карта на {1} – {2}.", "Сверьте сроки в паспорте, названии и term."),
        new DiagnosticText("The passport says “{0}”, but the term of the roadmap is {1} – {2}.", "Check the terms of the passport, the title and term."));

    /// <summary>A deadline after the end of the programme by its passport.</summary>
    public static readonly DiagnosticCode DeadlineAfterPassport = new(
        "RM3506",
        Severity.Warning,
        new DiagnosticText("Срок «{0}» кончается позже, чем программа по паспорту: «{1}».", "Сверьте срок строки и срок в паспорте программы."),
        new DiagnosticText("The deadline “{0}” ends after the programme does by its passport: “{1}”.", "Check the deadline and the term of the passport."));
}
