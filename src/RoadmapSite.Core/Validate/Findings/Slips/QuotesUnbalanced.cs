using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Quotation marks without their pair. One closing mark for two opened ones is Russian usage where a quotation ends with a name.</summary>
internal sealed class QuotesUnbalanced : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.QuotesUnbalanced, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        var open = new Stack<int>();
        var value = text.Value;
        var nested = false;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '«')
            {
                open.Push(i);
                nested |= open.Count > 1;
            }
            else if (value[i] == '»' && !open.TryPop(out _))
            {
                slips.Add(new Slip(i, 1));
            }
        }

        if (open.Count > 0 && !nested)
        {
            slips.Add(new Slip(open.Peek(), 1));
        }

        if (value.AsSpan().Count('"') % 2 == 1)
        {
            slips.Add(new Slip(value.LastIndexOf('"'), 1));
        }
    }
}
