using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>A language tag, BCP 47.</summary>
internal sealed class LanguageKind : ScalarKind<string>
{
    private LanguageKind()
    {
    }

    /// <summary>The one instance.</summary>
    public static LanguageKind Instance { get; } = new();

    /// <inheritdoc/>
    public override Words Expected { get; } = new("обозначение языка", "a language tag");

    /// <inheritdoc/>
    protected override Diagnostic? Parse(ScalarNode scalar, ReadContext context, out string value)
    {
        value = Trimmed(scalar);
        return LocalizedKind.IsLanguage(value) ? null : context.Report(Codes.NotLanguage, scalar.Span, scalar.Text);
    }
}
