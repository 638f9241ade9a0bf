using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;

namespace RoadmapSite.Core.Render;

/// <summary>Reads theme/strings/LANGUAGE.yml: one flat mapping of keys to words.</summary>
internal static class WordsReader
{
    /// <summary>The file of a language within the theme.</summary>
    public static string FileOf(string language) => $"strings/{language}.yml";

    /// <summary>Reads the words of a language.</summary>
    /// <returns>Null when they cannot be read; then the bag has an error.</returns>
    public static Words? Read(IContentFiles theme, string language, DiagnosticBag bag)
    {
        var file = FileOf(language);
        var shown = theme.Root + "/" + file;
        if (!theme.Exists(file))
        {
            bag.Report(Codes.ThemeWordsMissing, SourceSpan.WholeFile(shown), file);
            return null;
        }

        var words = FlatYaml.Read(Encoding.UTF8.GetString(theme.Read(file)), shown, bag);
        if (words is null)
        {
            return null;
        }

        foreach (var (key, word) in words)
        {
            if (!IsFormat(word.Value))
            {
                bag.Report(Codes.ThemeWordBraces, word.Span, key);
            }
        }

        return new Words(language, words.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal));
    }

    private static bool IsFormat(string word)
    {
        try
        {
            _ = CompositeFormat.Parse(word);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
