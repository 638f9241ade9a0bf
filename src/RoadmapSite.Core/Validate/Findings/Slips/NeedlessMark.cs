using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Slips;

/// <summary>A comma at the end of a cell, or a semicolon at the end of a cell of one line, cells of a passport included.</summary>
internal sealed class NeedlessMark : IFindingRule
{
    private const int Shown = 40;

    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        foreach (var text in scope.Texts)
        {
            var value = text.Value.AsSpan().TrimEnd();
            if ((text.Genre == TextGenre.Prose && text.Place?.Id != "passport") || text.Genre == TextGenre.Name || value is not [.., ',' or ';'] || (value[^1] == ';' && value.Contains('\n')))
            {
                continue;
            }

            var from = Math.Max(0, value.Length - Shown);
            from = from == 0 ? 0 : text.Value.IndexOf(' ', from) + 1;
            scope.Report(Codes.NeedlessMark, text.At(value.Length - 1, 1), text.Place, text.Field, text.Value[from..value.Length].ReplaceLineEndings(" "));
        }
    }
}
