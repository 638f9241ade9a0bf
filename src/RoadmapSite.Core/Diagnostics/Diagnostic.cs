namespace RoadmapSite.Core.Diagnostics;

/// <summary>One finding at one place. Its text is made when it is printed, in the language asked for.</summary>
public sealed record Diagnostic
{
    /// <summary>Which kind of finding.</summary>
    public required DiagnosticCode Code { get; init; }

    /// <summary>Where.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>What the texts of the code speak of: words of the author, ids, numbers already formatted.</summary>
    public IReadOnlyList<object?> Arguments { get; init; } = [];

    /// <summary>The row in the author's words, such as «Направление 2, показатель 5 «Доля …»»; null when the file says it all.</summary>
    public string? Row { get; init; }

    /// <summary>What the finding is about, for findings.yml: <c>roadmap/direction/row</c> or another id of the organisation; null when it cannot be accepted.</summary>
    public string? Subject { get; init; }

    /// <summary>The finding that this one only follows from. Such a finding is counted, not printed.</summary>
    public Diagnostic? FollowsFrom { get; init; }

    /// <summary>Another place that belongs to the finding, such as the first of two equal ids.</summary>
    public SourceSpan? Related { get; init; }

    /// <summary>Why findings.yml accepts it; null when it is not accepted.</summary>
    public string? AcceptedBecause { get; init; }

    /// <summary>The level after re-levelling.</summary>
    public Severity Severity { get; init; }

    /// <summary>What is wrong.</summary>
    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    public string Message(string language) => Code.Message(language, [.. Arguments]);

    /// <summary>What to do.</summary>
    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    public string Advice(string language) => Code.Advice(language, [.. Arguments]);
}
