namespace RoadmapSite.Core.Compute.Progress;

/// <summary>State of an indicator as of a date (PROGRESS.md 4). Shown as words first, sign second, colour third.</summary>
public enum IndicatorState
{
    /// <summary>«Цель достигнута»: the target due is met and so is the final one.</summary>
    Achieved,

    /// <summary>«Цель достигнута досрочно»: the final target differs from the target due and is already met.</summary>
    AchievedEarly,

    /// <summary>«План выполнен»: the target due is met.</summary>
    OnPlan,

    /// <summary>«Удерживается»: a constant plan, or target equal to baseline, and met.</summary>
    Kept,

    /// <summary>«Отставание»: not met, 60 ≤ step &lt; 100.</summary>
    Behind,

    /// <summary>«Существенное отставание»: not met, 0 &lt; step &lt; 60.</summary>
    FarBehind,

    /// <summary>«Без изменений»: not met, step is 0.</summary>
    NoChange,

    /// <summary>«Ухудшение»: not met, step below 0, or a hold broken.</summary>
    Worse,

    /// <summary>«Не удержано»: a constant plan, not met.</summary>
    Lost,

    /// <summary>«Не выполнено»: no where yes was due; no baseline; outside the range.</summary>
    NotMet,

    /// <summary>«Ожидается отчёт»: the period has closed, no actual, within the grace.</summary>
    Awaiting,

    /// <summary>«Отчёт просрочен на N дн.»: the grace is over.</summary>
    ReportOverdue,

    /// <summary>«Срок не наступил».</summary>
    NotDue,

    /// <summary>«Не запланировано».</summary>
    NotPlanned,

    /// <summary>«Без плана (наблюдение)».</summary>
    NoTarget,

    /// <summary>«План в документе неоднозначен».</summary>
    Check,

    /// <summary>«Исключено (причина)».</summary>
    Excluded,

    /// <summary>«Сведений о выполнении нет»: no reports are expected on this site.</summary>
    Untracked,
}

/// <summary>How a state is counted in totals (PROGRESS.md 4).</summary>
public enum StateClass
{
    /// <summary>Due and met.</summary>
    Met,

    /// <summary>Due and not met.</summary>
    NotMet,

    /// <summary>Due, but nothing is known.</summary>
    Missing,

    /// <summary>Not due yet.</summary>
    NotDue,

    /// <summary>Outside totals, listed by itself.</summary>
    Outside,
}
