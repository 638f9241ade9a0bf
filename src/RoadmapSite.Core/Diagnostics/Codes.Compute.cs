namespace RoadmapSite.Core.Diagnostics;

public static partial class Codes
{
    /// <summary>A plan that goes up and down (PROGRESS.md 2, P3).</summary>
    public static readonly DiagnosticCode PlanNotMonotonic = new(
        "RM3001",
        Severity.Warning,
        new("План то растёт, то убывает: {0}.", "Проверьте значения по приказу. Если они верны, поставьте plan_confirmed: true; до этого выполнение не считается."),
        new("The plan goes up and down: {0}.", "Check the values against the order. If they are right, set plan_confirmed: true; until then progress is not computed."));

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
        new("Плановое значение «{0}» за {1} нельзя сравнить с отчётом.", "Укажите число, процент, да/нет или диапазон, либо kind: text, если выполнение отмечают словами."),
        new("The target “{0}” for {1} cannot be compared with a report.", "State a number, a percentage, yes/no or a range, or kind: text where words decide."));

    /// <summary>An actual of another sort than its plan.</summary>
    public static readonly DiagnosticCode IncomparableActual = new(
        "RM3007",
        Severity.Warning,
        new("Отчётное значение «{0}» за {1} нельзя сравнить с планом; показатель считается без данных.", "Приведите значение в тех же единицах, что и план."),
        new("The reported value “{0}” for {1} cannot be compared with the plan; the indicator counts as without data.", "Give the value in the unit of the plan."));

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
        new("{0} за {1}: указано {2}, а по составляющим выходит {3}.", "Проверьте значение и его составляющие или правило relation."),
        new("{0} for {1}: {2} is stated, but its parts make {3}.", "Check the value and its parts, or the rule relation."));

    /// <summary>A report where none are expected (PROGRESS.md 1).</summary>
    public static readonly DiagnosticCode ReportsNotExpected = new(
        "RM3010",
        Severity.Warning,
        new("По дорожной карте «{0}» есть отчёты, но указано reporting: none; выполнение не считается.", "Уберите reporting: none или поставьте reporting: expected."),
        new("Roadmap “{0}” has reports, but reporting: none is stated; progress is not computed.", "Remove reporting: none or set reporting: expected."));
}
