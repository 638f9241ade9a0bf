using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>Brackets without their pair. «1)» and «а)» at the beginning of an item are no brackets.</summary>
internal sealed class BracketsUnbalanced : IFindingRule
{
    private const int LongestItemMark = 3;

    /// <inheritdoc/>
    public void Check(FindingScope scope) => TextSlips.Report(scope, Codes.BracketsUnbalanced, Find);

    private static void Find(PlacedText text, List<Slip> slips)
    {
        var open = new Stack<int>();
        var value = text.Value;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '(')
            {
                open.Push(i);
            }
            else if (value[i] == ')' && !open.TryPop(out _) && !IsItemMark(value, i))
            {
                slips.Add(new Slip(i, 1));
            }
        }

        if (open.Count > 0)
        {
            slips.Add(new Slip(open.Peek(), 1));
        }
    }

    private static bool IsItemMark(string text, int bracket)
    {
        var start = bracket;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return bracket > start && bracket - start < LongestItemMark && (start == 0 || char.IsWhiteSpace(text[start - 1]));
    }
}
