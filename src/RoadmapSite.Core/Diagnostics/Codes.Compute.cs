namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>A plan that goes up and down (PROGRESS.md 2, P3).</summary>
    public static readonly DiagnosticCode PlanNotMonotonic = new(
        "RM3001",
        Severity.Warning,
        new("План то растёт, то убывает: {0}{1:ru}.", "Проверьте значения по приказу. Если они верны, поставьте plan_confirmed: true; до этого выполнение не считается."),
        new("The plan goes up and down: {0}{1:en}.", "Check the values against the order. If they are right, set plan_confirmed: true; until then progress is not computed."));

    /// <summary>A constant plan without <c>better</c>: more is taken to be better (PROGRESS.md 2, P2).</summary>
    public static readonly DiagnosticCode DirectionAssumed = new(
        "RM3002",
        Severity.Warning,
        new("План не меняется ({0}), и по нему не видно, что лучше: больше или меньше. Принято: больше.", "Укажите better: more, less, range или exact."),
        new("The plan is constant ({0}) and does not show whether more or less is better. More is assumed.", "State better: more, less, range or exact."));

    /// <summary>Declared direction against the plan (PROGRESS.md 2, P2).</summary>
    public static readonly DiagnosticCode DirectionAgainstPlan = new(
        "RM3003",
        Severity.Warning,
        new("Указано better: {0}, а план идёт в другую сторону: {1}.", "Проверьте better и значения плана; шаг для такого показателя не считается."),
        new("better: {0} is stated, but the plan goes the other way: {1}.", "Check better and the targets; no step is computed for such an indicator."));

    /// <summary>Words that speak of something bad, but more is better (PROGRESS.md 2, P2).</summary>
    public static readonly DiagnosticCode DirectionAgainstWords = new(
        "RM3004",
        Severity.Warning,
        new("В названии есть «{0}», но считается, что чем больше, тем лучше.", "Если лучше меньше, укажите better: less."),
        new("The title has “{0}”, yet more is taken to be better.", "If less is better, state better: less."));

    /// <summary>A value ten times its neighbours (PROGRESS.md 2, P3).</summary>
    public static readonly DiagnosticCode ValueOutOfScale = new(
        "RM3005",
        Severity.Warning,
        new("Значение {0} за {1} отличается от соседних не меньше чем в десять раз.", "Проверьте, нет ли опечатки: лишнего нуля или пропущенной запятой."),
        new("The value {0} for {1} differs from its neighbours tenfold or more.", "Check it for a slip: a zero too many or a missing comma."));

    /// <summary>A target that cannot be compared with numbers.</summary>
    public static readonly DiagnosticCode UnreadableTarget = new(
        "RM3006",
        Severity.Warning,
        new("Плановое значение «{0}» за {1} нельзя сравнить с отчётом.{2:ru}", "Укажите число, процент, да/нет или диапазон, либо kind: text, если выполнение отмечают словами."),
        new("The target “{0}” for {1} cannot be compared with a report.{2:en}", "State a number, a percentage, yes/no or a range, or kind: text where words decide."));

    /// <summary>An actual of another sort than its plan.</summary>
    public static readonly DiagnosticCode IncomparableActual = new(
        "RM3007",
        Severity.Warning,
        new("Отчётное значение «{0}» за {1} нельзя сравнить с планом; показатель считается без данных.{2:ru}", "Напишите число в тех же единицах, что и план."),
        new("The reported value “{0}” for {1} cannot be compared with the plan; the indicator counts as without data.{2:en}", "Give a number in the unit of the plan."));

    /// <summary>An indicator in words reported without a state or a document (PROGRESS.md 3).</summary>
    public static readonly DiagnosticCode TextWithoutEvidence = new(
        "RM3008",
        Severity.Warning,
        new("Показатель описан словами, а в отчёте за {0} нет отметки state или документа; он считается без данных.", "Добавьте state: met или not_met и document: с подтверждающим документом."),
        new("The indicator is in words, and the report for {0} has no state or no document; it counts as without data.", "Add state: met or not_met, and document: with the evidence."));

    /// <summary>Parts that do not make up their whole (PROGRESS.md 6).</summary>
    public static readonly DiagnosticCode PartsDisagree = new(
        "RM3009",
        Severity.Warning,
        new("{0}: указано {1}, а по составляющим выходит {2}.", "Проверьте значение и его составляющие или правило relation."),
        new("{0}: {1} is stated, but its parts make {2}.", "Check the value and its parts, or the rule relation."));

    /// <summary>A report where none are expected (PROGRESS.md 1).</summary>
    public static readonly DiagnosticCode ReportsNotExpected = new(
        "RM3010",
        Severity.Warning,
        new("По дорожной карте «{0}» есть отчёты, но указано reporting: none; выполнение не считается.", "Уберите reporting: none или поставьте reporting: expected."),
        new("Roadmap “{0}” has reports, but reporting: none is stated; progress is not computed.", "Remove reporting: none or set reporting: expected."));

    /// <summary>A deadline phrase that cannot be read.</summary>
    public static readonly DiagnosticCode DeadlineNotUnderstood = new(
        "RM3011",
        Severity.Warning,
        new("Срок «{0}» не разобран: {1}.", "Срок показывается как в документе. Добавьте schedule: с однозначной записью, например schedule: до {2}."),
        new("The deadline “{0}” was not understood: {1}.", "It is shown as printed. Add schedule: with an unambiguous phrase, such as schedule: до {2}."));

    /// <summary>A deadline on a day that no calendar has.</summary>
    public static readonly DiagnosticCode ImpossibleDay = new(
        "RM3020",
        Severity.Warning,
        new("В сроке «{0}» назван день, которого нет в календаре.", "Сверьте день, месяц и год с документом и исправьте due. Если в документе так и напечатано, оставьте due как есть и добавьте schedule: с днём, который имелся в виду{1:ru}."),
        new("The deadline “{0}” names a day that no calendar has.", "Check day, month and year against the document and correct due. If the document says so, leave due and add schedule: with the day that is meant{1:en}."));

    /// <summary><c>schedule:</c> that cannot be read or can be read in two ways.</summary>
    public static readonly DiagnosticCode ScheduleNotUnambiguous = new(
        "RM3012",
        Severity.Error,
        new("Запись schedule: «{0}» нельзя понять однозначно: {1}.", "Запишите срок с годом, например 30.08.2024, сентябрь 2024 или 2024-09-01..2024-09-30."),
        new("schedule: “{0}” cannot be read in one way only: {1}.", "State the term with its year, such as 30.08.2024, сентябрь 2024 or 2024-09-01..2024-09-30."));

    /// <summary>A deadline outside the term of the roadmap.</summary>
    public static readonly DiagnosticCode DeadlineOutsideTerm = new(
        "RM3013",
        Severity.Warning,
        new("Срок «{0}» выходит за срок дорожной карты ({1} – {2}).", "Проверьте срок мероприятия и term дорожной карты."),
        new("The deadline “{0}” lies outside the term of the roadmap ({1} – {2}).", "Check the deadline and the term of the roadmap."));

    /// <summary>A month or day without a year (PROGRESS.md 7).</summary>
    public static readonly DiagnosticCode YearNotStated = new(
        "RM3014",
        Severity.Warning,
        new("В сроке «{0}» не указан год; понято как: {1}.", "Такой срок не становится просроченным, пока год не подтверждён в schedule:."),
        new("The deadline “{0}” has no year; read as: {1}.", "Such a deadline is never overdue until schedule: confirms the year."));

    /// <summary>A deadline with another reading that ends later (PROGRESS.md 7).</summary>
    public static readonly DiagnosticCode DeadlineDisputed = new(
        "RM3015",
        Severity.Note,
        new("Срок «{0}» толкуется по-разному; понято как: {1}.", "Если это верно, подтвердите срок в schedule:."),
        new("The deadline “{0}” can be read in two ways; read as: {1}.", "If that is right, confirm it in schedule:."));

    /// <summary>A mark that belongs to no occurrence (PROGRESS.md 7).</summary>
    public static readonly DiagnosticCode MarkFitsNoOccurrence = new(
        "RM3016",
        Severity.Warning,
        new("Отметка от {0} не подходит ни к одному сроку мероприятия; она показывается как дополнительная.", "Если отметка относится к определённому сроку, укажите его: for: с датой или периодом."),
        new("The mark of {0} fits no occurrence of the measure; it is shown as additional.", "If it belongs to an occurrence, name it: for: with a date or period."));

    /// <summary><c>for:</c> of a mark that names no occurrence (PROGRESS.md 7).</summary>
    public static readonly DiagnosticCode MarkNamesNoOccurrence = new(
        "RM3017",
        Severity.Warning,
        new("Отметка относится к «{0}», но такого срока у мероприятия нет; она показывается как дополнительная.", "Укажите в for: дату внутри срока или период: 2024-05, 2024-Q2, 2024-H1, 2024."),
        new("The mark is for “{0}”, but the measure has no such occurrence; it is shown as additional.", "State in for: a date within an occurrence or a period: 2024-05, 2024-Q2, 2024-H1, 2024."));

    /// <summary>A measure cancelled, postponed or merged without a document (PROGRESS.md 7).</summary>
    public static readonly DiagnosticCode FateWithoutDocument = new(
        "RM3018",
        Severity.Warning,
        new("Мероприятие отменено, перенесено или объединено без реквизитов приказа; изменение не учитывается.", "Укажите в approval номер и дату приказа или document: с его id."),
        new("The measure is cancelled, postponed or merged without the particulars of an order; the change is not counted.", "State in approval the number and date of the order, or document: with its id."));

    /// <summary>A report of a later day, which does not exist yet (PROGRESS.md 2, P6); a slip in its year would hide it for good.</summary>
    public static readonly DiagnosticCode ReportAfterAsOf = new(
        "RM3019",
        Severity.Note,
        new("Отчёт датирован {0}, а сведения показаны на {1}: пока он не учитывается.", "Если дата отчёта верна, он появится сам, когда она наступит; если в ней описка, исправьте reported."),
        new("The report is dated {0}, and the data are shown as of {1}: it does not count yet.", "If its date is right, it will appear by itself when that day comes; if it is a slip, correct reported."));
}
