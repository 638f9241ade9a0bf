using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>A number, exact.</summary>
internal sealed class DecimalKind : ScalarKind<decimal>
{
    private DecimalKind()
    {
    }

    /// <summary>The one instance.</summary>
    public static DecimalKind Instance { get; } = new();

    /// <inheritdoc/>
    public override Words Expected { get; } = new("число", "a number");

    /// <inheritdoc/>
    protected override Diagnostic? Parse(ScalarNode scalar, ReadContext context, out decimal value) =>
        NumberText.TryParse(scalar.Text, out value) ? null : context.Report(Codes.NotNumber, scalar.Span, scalar.Text, context.Key);
}
