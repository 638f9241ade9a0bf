using System.Text.RegularExpressions;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Model.Law;

namespace RoadmapSite.Core.Render;

/// <summary>The Russian interface is in Russian (Decree № 1802, item 21; 168-FZ; REGULATION.md B1).</summary>
internal static partial class RussianWords
{
    /// <summary>Finds Latin words; abbreviations in capitals are names of formats.</summary>
    /// <param name="words">The words of the interface.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Check(Words words, IContentFiles theme, DiagnosticBag bag)
    {
        if (!string.Equals(words.Language, "ru", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var key in words.Keys.Order(StringComparer.Ordinal))
        {
            if (LatinWord().Matches(words[key]).FirstOrDefault(word => !LawData.TechnicalWords.Contains(word.Value)) is { } latin)
            {
                bag.Report(Codes.ThemeWordLatin, SourceSpan.WholeFile(theme.Root + "/" + WordsReader.FileOf(words.Language)), key, latin.Value);
            }
        }
    }

    // The expression ends at what has a dot or a slash in it: a name of a file or an address.
    [GeneratedRegex(@"(?<![\w./@{-])[A-Za-z]*[a-z][A-Za-z]+(?![\w./@}-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LatinWord();
}
