using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render;

/// <summary>Turns an error of the template language into a finding at its place in the theme.</summary>
internal static class TemplateFinding
{
    public static void Report(TemplateError error, string themeRoot, DiagnosticBag bag) => bag.Add(new Diagnostic
    {
        Code = Codes.ThemeTemplateError,
        Span = SpanOf(error.Place, themeRoot),
        Arguments =
        [
            error.Message("ru"), error.Advice("ru"), error.Message("en"), error.Advice("en"),
            Chain(error, themeRoot, Codes.IncludedFromRussian), Chain(error, themeRoot, Codes.IncludedFromEnglish),
        ],
        Related = error.Includes.Count > 0 ? SpanOf(error.Includes[^1], themeRoot) : null,
        Severity = Codes.ThemeTemplateError.Severity,
    });

    public static SourceSpan SpanOf(TemplatePlace place, string themeRoot) =>
        new(themeRoot + "/" + place.Template, place.Line, place.Column, place.Length);

    private static string Chain(TemplateError error, string themeRoot, string includedFrom) => string.Concat(
        error.Includes.Reverse().Select(place => $" {includedFrom} {SpanOf(place, themeRoot)}."));
}
