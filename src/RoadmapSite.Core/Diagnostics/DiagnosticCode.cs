using System.Globalization;

namespace RoadmapSite.Core.Diagnostics;

/// <summary>What a finding says, in one language. Both texts are composite formats over the arguments of the finding.</summary>
/// <param name="Message">What is wrong, in the author's words; ends with a full stop.</param>
/// <param name="Advice">What to do about it; ends with a full stop.</param>
public sealed record DiagnosticText(string Message, string Advice);

/// <summary>One kind of finding. A code never changes its meaning once released; every code has a test and a paragraph in docs/diagnostics.</summary>
public sealed class DiagnosticCode
{
    private readonly DiagnosticText russian;
    private readonly DiagnosticText english;

    /// <summary>Declares a code.</summary>
    /// <param name="id">RM and four digits; the first digit is the stage: 1 Load, 2 Validate, 3 Compute, 4 Render, 5 Export, 6 Verify, 7 Write, 8 import, 9 command line and settings.</param>
    /// <param name="severity">The level unless the site re-levels it.</param>
    /// <param name="ru">Russian text.</param>
    /// <param name="en">English text, for <c>--lang en</c>.</param>
    public DiagnosticCode(string id, Severity severity, DiagnosticText ru, DiagnosticText en)
    {
        Id = id;
        Severity = severity;
        russian = ru;
        english = en;
    }

    /// <summary>RM and four digits.</summary>
    public string Id { get; }

    /// <summary>The level unless the site re-levels it.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong, with the arguments in place.</summary>
    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    /// <param name="arguments">The arguments of the finding.</param>
    public string Message(string language, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Text(language).Message, arguments);

    /// <summary>What to do, with the arguments in place.</summary>
    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    /// <param name="arguments">The arguments of the finding.</param>
    public string Advice(string language, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Text(language).Advice, arguments);

    /// <inheritdoc/>
    public override string ToString() => Id;

    private DiagnosticText Text(string language) => string.Equals(language, "en", StringComparison.Ordinal) ? english : russian;
}
