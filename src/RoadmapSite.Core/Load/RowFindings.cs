using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load;

/// <summary>Findings about rows: every one of them names its row in words and by id.</summary>
internal static class RowFindings
{
    /// <summary>Reports a finding about a row.</summary>
    /// <param name="bag">Takes the finding.</param>
    /// <param name="row">The row; null when the place in the file says it all.</param>
    /// <param name="code">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    public static Diagnostic ReportRow(
        this DiagnosticBag bag,
        RowPlace? row,
        DiagnosticCode code,
        SourceSpan span,
        params ReadOnlySpan<object?> arguments) => bag.ReportRow(row, code, span, followsFrom: null, related: null, arguments);

    /// <summary>Reports a finding about a row that follows from another or has a second place.</summary>
    /// <param name="bag">Takes the finding.</param>
    /// <param name="row">The row; null when the place in the file says it all.</param>
    /// <param name="code">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="followsFrom">What it follows from.</param>
    /// <param name="related">Its second place.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    public static Diagnostic ReportRow(
        this DiagnosticBag bag,
        RowPlace? row,
        DiagnosticCode code,
        SourceSpan span,
        Diagnostic? followsFrom,
        SourceSpan? related,
        params ReadOnlySpan<object?> arguments) => bag.Add(new Diagnostic
        {
            Code = code,
            Span = span,
            Arguments = arguments.ToArray(),
            Row = row?.Words,
            Subject = row?.Subject,
            FollowsFrom = followsFrom,
            Related = related,
        });
}
