namespace RoadmapSite.Core.Diagnostics;

/// <summary>Collects the findings of one organisation or one stage. Not for use from several threads; merge bags instead.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> items = [];

    /// <summary>All findings in the order of reporting.</summary>
    public IReadOnlyList<Diagnostic> Items => items;

    /// <summary>Whether any finding is an error by its code's own level.</summary>
    public bool HasErrors => items.Exists(d => d.Severity == Severity.Error);

    /// <summary>Adds a finding.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    /// <returns>The finding, so that others can be said to follow from it.</returns>
    public Diagnostic Report(DiagnosticCode code, SourceSpan span, params ReadOnlySpan<object?> arguments) =>
        Add(new Diagnostic { Code = code, Span = span, Arguments = arguments.ToArray(), Severity = code.Severity });

    /// <summary>Adds a finding that has more than a place and arguments.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <returns>The same finding.</returns>
    public Diagnostic Add(Diagnostic diagnostic)
    {
        items.Add(diagnostic);
        return diagnostic;
    }

    /// <summary>Takes over all findings of another bag.</summary>
    /// <param name="other">The bag to empty into this one.</param>
    public void AddRange(DiagnosticBag other) => items.AddRange(other.Items);
}
