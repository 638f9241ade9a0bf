using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress.Measures;

/// <summary>A measure with all that its facts depend on.</summary>
/// <param name="Measure">The measure with the plan in force.</param>
/// <param name="Direction">Its direction.</param>
/// <param name="Context">Reports, date, rules.</param>
internal sealed record MeasureScope(Measure Measure, Direction Direction, RoadmapContext Context)
{
    /// <summary>Its known marks by date.</summary>
    public IReadOnlyList<MeasureMark> Marks { get; } = Context.Reports.MarksOf(Measure.Id);

    /// <summary>Its revisions in force, oldest first.</summary>
    public IReadOnlyList<MeasureRevision> Revisions { get; } = Context.Plan.RevisionsOf(Measure.Id);

    /// <summary>Reports a finding about it.</summary>
    /// <param name="code">The kind of finding.</param>
    /// <param name="span">Its place.</param>
    /// <param name="arguments">Arguments of its texts.</param>
    public void Report(DiagnosticCode code, SourceSpan span, params ReadOnlySpan<object?> arguments) => Context.Bag.Add(new Diagnostic
    {
        Code = code,
        Severity = code.Severity,
        Span = span,
        Arguments = arguments.ToArray(),
        Row = RowNames.Of(Direction, Measure),
        Subject = RowNames.Subject(Context.Roadmap, Direction, Measure.Id),
    });
}
