using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings;

/// <summary>What the rules look over: an organisation with its rows and texts, collected once for all rules.</summary>
/// <param name="organisation">The organisation.</param>
/// <param name="site">The site.</param>
/// <param name="bag">Takes the findings.</param>
internal sealed class FindingScope(Organisation organisation, Site site, DiagnosticBag bag)
{
    private IReadOnlyList<PlacedDirection>? directions;
    private IReadOnlyList<PlacedIndicator>? indicators;
    private IReadOnlyList<PlacedMeasure>? measures;
    private IReadOnlyList<PlacedText>? texts;

    /// <summary>The organisation.</summary>
    public Organisation Organisation => organisation;

    /// <summary>The site.</summary>
    public Site Site => site;

    /// <summary>Directions of all roadmaps.</summary>
    public IReadOnlyList<PlacedDirection> Directions => directions ??= PlacedRows.Directions(organisation);

    /// <summary>Indicators of all roadmaps, each followed by its parts; without empty rows.</summary>
    public IReadOnlyList<PlacedIndicator> Indicators => indicators ??= PlacedRows.Indicators(Directions);

    /// <summary>Measures and results of all roadmaps, each followed by those below it; without empty rows.</summary>
    public IReadOnlyList<PlacedMeasure> Measures => measures ??= PlacedRows.Measures(Directions);

    /// <summary>Everything written in Russian, in the order of reading.</summary>
    public IReadOnlyList<PlacedText> Texts => texts ??= WrittenTexts.Of(this);

    /// <summary>Reports a finding.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="place">The row; null for the organisation itself.</param>
    /// <param name="detail">What tells it from other findings of this code in the row, for findings.yml; null when there can be only one.</param>
    /// <param name="arguments">Arguments of the texts of the code.</param>
    public void Report(DiagnosticCode code, SourceSpan span, RowPlace? place, string? detail, params ReadOnlySpan<object?> arguments) =>
        Report(code, span, place, detail, related: null, arguments);

    /// <summary>Reports a finding that has a second place.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="place">The row; null for the organisation itself.</param>
    /// <param name="detail">What tells it from other findings of this code in the row; null when there can be only one.</param>
    /// <param name="related">The second place.</param>
    /// <param name="arguments">Arguments of the texts of the code.</param>
    public void Report(DiagnosticCode code, SourceSpan span, RowPlace? place, string? detail, SourceSpan? related, params ReadOnlySpan<object?> arguments) =>
        Report(code, span, place, detail, related, followsFrom: null, arguments);

    /// <summary>Reports a finding that may follow from another.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="place">The row; null for the organisation itself.</param>
    /// <param name="detail">What tells it from other findings of this code in the row; null when there can be only one.</param>
    /// <param name="related">The second place; null when there is none.</param>
    /// <param name="followsFrom">What it follows from; null when it stands for itself.</param>
    /// <param name="arguments">Arguments of the texts of the code.</param>
    public void Report(
        DiagnosticCode code,
        SourceSpan span,
        RowPlace? place,
        string? detail,
        SourceSpan? related,
        Diagnostic? followsFrom,
        params ReadOnlySpan<object?> arguments)
    {
        var subject = place?.Subject;
        bag.Add(new Diagnostic
        {
            Code = code,
            Span = span,
            Arguments = arguments.ToArray(),
            Row = place is null ? null : place.Words ?? $"Документ «{PlaceWords.Shorten(place.Title ?? place.Id ?? "")}»",
            Subject = subject is null || detail is null ? subject ?? detail : $"{subject}/{detail}",
            Related = related,
            FollowsFrom = followsFrom,
        });
    }

    /// <summary>The error because of which a row may be missing between two places of a file; null when there is none.</summary>
    /// <param name="above">The place above; null for the beginning of the file.</param>
    /// <param name="below">The place below.</param>
    public Diagnostic? ErrorBetween(SourceSpan? above, SourceSpan below) => bag.Items.FirstOrDefault(finding =>
        finding.Severity == Severity.Error && finding.Span.File == below.File && finding.Span.Line > (above?.Line ?? 0) && finding.Span.Line < below.Line);

    /// <summary>An error of a kind in a file; null when there is none.</summary>
    /// <param name="code">The kind.</param>
    /// <param name="file">The file.</param>
    public Diagnostic? ErrorIn(DiagnosticCode code, string file) => bag.Items.FirstOrDefault(finding => finding.Code == code && finding.Span.File == file);
}
