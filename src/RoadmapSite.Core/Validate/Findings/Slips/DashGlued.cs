using System.Buffers;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>A dash with a blank on one side only; it makes «Кол-во ПК -85» a negative number.</summary>
internal sealed partial class DashGlued : IFindingRule
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("-–—");

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.DashGlued, Signs, Pattern());

    [GeneratedRegex(@"(?<=[\p{L}»)]|[А-ЯЁ]\.)[ \u00A0][-–—](?=[\p{L}\d])|(?<=[\p{L}\d»)])[–—][ \u00A0](?=[\p{L}\d«])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
