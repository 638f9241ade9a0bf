using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Terminal;

/// <summary>One way of writing findings: for people, for editors, for build servers.</summary>
internal interface IDiagnosticWriter
{
    /// <summary>Writes findings that are already sorted and levelled.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="output">Where to.</param>
    void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output);
}
