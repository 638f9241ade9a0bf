namespace RoadmapSite.Core.Diagnostics;

/// <summary>Collects the findings of one organisation or one stage. Not for use from several threads; merge bags instead.</summary>
/// <param name="policy">Levels of codes; each code's own when null.</param>
public sealed class DiagnosticBag(SeverityPolicy? policy = null)
{
    private readonly SeverityPolicy policy = policy ?? SeverityPolicy.Default;
    private readonly List<Diagnostic> items = [];

    /// <summary>All findings in the order of reporting; those of level <see cref="Severity.None"/> are dropped.</summary>
    public IReadOnlyList<Diagnostic> Items => items;

    /// <summary>Whether any finding is an error after re-levelling.</summary>
    public bool HasErrors => items.Exists(d => d.Severity == Severity.Error);

    /// <summary>Adds a finding.</summary>
    /// <param name="code">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    /// <returns>The finding, so that others can be said to follow from it.</returns>
    public Diagnostic Report(DiagnosticCode code, SourceSpan span, params ReadOnlySpan<object?> arguments) =>
        Add(new Diagnostic { Code = code, Span = span, Arguments = arguments.ToArray() });

    /// <summary>Adds a finding that may follow from another.</summary>
    /// <param name="cause">What it follows from; null when it stands for itself.</param>
    /// <param name="code">Its kind.</param>
    /// <param name="span">Its place.</param>
    /// <param name="arguments">The arguments of its texts.</param>
    public Diagnostic ReportFollowing(Diagnostic? cause, DiagnosticCode code, SourceSpan span, params ReadOnlySpan<object?> arguments) =>
        Add(new Diagnostic { Code = code, Span = span, Arguments = arguments.ToArray(), FollowsFrom = cause });

    /// <summary>Adds a finding that has more than a place and arguments. Its level is set by the policy.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <returns>The finding as added.</returns>
    public Diagnostic Add(Diagnostic diagnostic)
    {
        var levelled = diagnostic with { Severity = policy.LevelOf(diagnostic.Code) };
        if (levelled.Severity != Severity.None)
        {
            items.Add(levelled);
        }

        return levelled;
    }

    /// <summary>Takes over all findings of another bag, with the levels they have there.</summary>
    /// <param name="other">The bag to read.</param>
    public void AddRange(DiagnosticBag other) => items.AddRange(other.Items);

    /// <summary>The same findings in a new bag, levelled anew: for those found before the levels of the site were known.</summary>
    /// <param name="levels">Levels of codes.</param>
    public DiagnosticBag Under(SeverityPolicy levels)
    {
        var bag = new DiagnosticBag(levels);
        foreach (var item in items)
        {
            bag.Add(item);
        }

        return bag;
    }

    /// <summary>Replaces every finding, such as to mark the accepted ones.</summary>
    /// <param name="change">Gives the finding to keep in place of the one given.</param>
    public void Revise(Func<Diagnostic, Diagnostic> change)
    {
        for (var i = 0; i < items.Count; i++)
        {
            items[i] = change(items[i]);
        }
    }
}
