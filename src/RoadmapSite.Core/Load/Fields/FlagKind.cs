using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>Yes or no: <c>true</c>, <c>false</c>, <c>да</c>, <c>нет</c>.</summary>
internal sealed class FlagKind : ScalarKind<bool>
{
    private FlagKind()
    {
    }

    /// <summary>The one instance.</summary>
    public static FlagKind Instance { get; } = new();

    /// <inheritdoc/>
    public override Words Expected { get; } = new("«да» или «нет»", "true or false");

    /// <inheritdoc/>
    protected override Diagnostic? Parse(ScalarNode scalar, ReadContext context, out bool value)
    {
        var text = Trimmed(scalar).ToLowerInvariant();
        value = text is "true" or "да";
        return value || text is "false" or "нет" ? null : context.Report(Codes.NotFlag, scalar.Span, scalar.Text, context.Key);
    }
}
