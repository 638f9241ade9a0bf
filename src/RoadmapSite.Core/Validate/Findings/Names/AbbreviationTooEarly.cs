using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Validate.Findings.Places;

namespace RoadmapSite.Core.Validate.Findings.Names;

/// <summary>Abbreviations in the rows of a roadmap that a later row explains by «(далее – ЦОС)». Only rows have an order that is certain.</summary>
internal sealed class AbbreviationTooEarly : IFindingRule
{
    /// <inheritdoc/>
    public void Check(FindingScope scope)
    {
        var used = new Dictionary<string, Abbreviation>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var placed in scope.Measures)
        {
            foreach (var text in Reading(placed))
            {
                foreach (var explanation in Abbreviations.ExplainedIn(text))
                {
                    if (used.TryGetValue(explanation.Term, out var first) && first.Text != text && reported.Add(explanation.Term))
                    {
                        scope.Report(
                            Codes.AbbreviationTooEarly, first.Text.At(first.Index, first.Term.Length), first.Text.Place, $"{first.Text.Field}/{first.Term}",
                            text.At(explanation.Index, explanation.Term.Length), first.Term);
                    }

                    reported.Add(explanation.Term);
                }

                foreach (var abbreviation in Abbreviations.In(text))
                {
                    used.TryAdd(abbreviation.Term, abbreviation);
                }
            }
        }
    }

    // The columns as they are read: what, who, when, and what comes of it.
    private static IEnumerable<PlacedText> Reading(PlacedMeasure placed)
    {
        var measure = placed.Measure;
        (string Field, Sourced<string>? Text)[] cells =
            [("title", measure.Title), ("responsible", measure.Responsible), ("target", measure.Target), ("result", measure.Result), ("evidence", measure.Evidence), ("control", measure.Control)];
        return cells.Where(cell => cell.Text is not null).Select(cell => new PlacedText(cell.Text!.Value, placed.Place, cell.Field, TextGenre.Cell));
    }
}
