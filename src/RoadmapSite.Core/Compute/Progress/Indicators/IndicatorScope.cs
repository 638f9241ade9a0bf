using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Indicators;

/// <summary>An indicator with all that its facts depend on.</summary>
/// <param name="Indicator">The indicator with the plan in force.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Context">Reports, date, rules.</param>
internal sealed record IndicatorScope(Indicator Indicator, Direction Direction, RoadmapContext Context)
{
    /// <summary>Its known actuals by end of period.</summary>
    public IReadOnlyList<KnownActual> Actuals { get; } = Context.Reports.ActualsOf(Indicator.Id);

    /// <summary>Reports a finding about it.</summary>
    /// <param name="code">The kind of finding.</param>
    /// <param name="span">Its place.</param>
    /// <param name="arguments">Arguments of its texts.</param>
    public void Report(DiagnosticCode code, SourceSpan span, params ReadOnlySpan<object?> arguments) => ReportOf(period: null, code, span, arguments);

    /// <summary>Reports a finding about one of its values.</summary>
    /// <param name="period">What tells the value from the others: id of its period, «baseline»; null for the whole row.</param>
    /// <param name="code">The kind of finding.</param>
    /// <param name="span">Its place.</param>
    /// <param name="arguments">Arguments of its texts.</param>
    public void ReportOf(string? period, DiagnosticCode code, SourceSpan span, params ReadOnlySpan<object?> arguments) => Context.Bag.Add(new Diagnostic
    {
        Code = code,
        Severity = code.Severity,
        Span = span,
        Arguments = arguments.ToArray(),
        Row = RowNames.Of(Direction, Indicator),
        Subject = RowNames.Subject(Context.Roadmap, Direction, Indicator.Id) + (period is null ? "" : "/" + period),
    });
}
