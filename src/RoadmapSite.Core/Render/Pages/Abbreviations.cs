using RoadmapSite.Core.Model;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>What abbreviations of texts and of the theme mean. A page lists those that stand on it (WCAG 3.1.4; ACCESSIBILITY.md 6).</summary>
internal static class Abbreviations
{
    private const string Own = "abbreviations_own";

    /// <summary>The abbreviations with their meanings; foreign names that are no abbreviations are left out.</summary>
    /// <param name="dictionaries">Those of the site, which win over the theme's.</param>
    /// <param name="words">Words of the theme.</param>
    public static TemplateValue Of(Dictionaries dictionaries, Words words)
    {
        var known = dictionaries.Terms.Where(term => term.Language is null || term.Term.All(char.IsUpper)).ToList();
        var own = words[Own].Split(';').Select(pair => pair.Split('=')).Where(pair => pair.Length == 2)
            .Select(pair => new TermEntry(pair[0].Trim(), pair[1].Trim(), null))
            .Where(term => !known.Exists(other => other.Term == term.Term));
        return TemplateValue.ListOf([.. known, .. own], term => TemplateObject.Of(("term", term.Term), ("meaning", term.Meaning), ("lang", term.Language)));
    }
}
