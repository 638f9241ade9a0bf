using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
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
                            text.At(explanation.Index, explanation.Term.Length), first.Term, AlsoIn(first.Term, placed, scope));
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

    // A block may stand before the tables or after them: it is named, and the author sees which.
    private static Words AlsoIn(string term, PlacedMeasure placed, FindingScope scope)
    {
        var block = scope.Texts.FirstOrDefault(text => text.Genre == TextGenre.Prose
            && text.Place is { Word: RowWord.Block, Parent.Id: { } roadmap, Title: not null }
            && roadmap == placed.In.Roadmap.Id
            && Abbreviations.In(text).Any(abbreviation => abbreviation.Term == term));
        var title = block?.Place!.Title!.Trim().TrimEnd(':');
        return title is null ? Words.None : new Words($" Есть оно и в части «{title}».", $" It is in “{title}”, too.");
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
