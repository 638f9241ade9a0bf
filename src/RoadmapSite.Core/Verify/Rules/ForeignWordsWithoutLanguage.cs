using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>Words in another language do not say so, and are read out as if they were in that of the page (WCAG 3.1.2; decree № 102, item «а»; REGULATION.md 6, E1). A name of one or two words is let pass.</summary>
internal sealed class ForeignWordsWithoutLanguage : PageRule
{
    private const string Russian = "ru";
    private const int Phrase = 3;
    private const int LongestShown = 60;

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on) => on.OnText(Inside.Main | Inside.Header | Inside.Navigation | Inside.Title, See);

    private static void See(PageView view, Element parent, PageText text)
    {
        var isRussian = view.Options.Language == Russian;
        var found = isRussian ? LatinPhrase(text.Value.Span) : Cyrillic(text.Value.Span);
        if (found.Length > 0 && !parent.IsIn(Inside.Code) && LanguageOf(parent, view.Options.Language) == view.Options.Language)
        {
            var shown = found.Length > LongestShown ? found[..LongestShown] : found;
            view.Report(Codes.ForeignWordsWithoutLanguage, text.Offset, 1, shown.ToString());
        }
    }

    private static string LanguageOf(Element element, string ofPage)
    {
        for (Element? around = element; around is not null; around = around.Parent)
        {
            if (around.Tag != Tag.Html && around.TryGet(AttributeKind.Lang, out var language))
            {
                return language.Text.ToString();
            }
        }

        return ofPage;
    }

    private static ReadOnlySpan<char> Cyrillic(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('\u0400', '\u052F') is >= 0 and var at ? text[at..].TrimEnd() : [];

    // Three words of Latin letters in a row: «Wi-Fi» and «Windows Server» are names, «read this first» is a text.
    private static ReadOnlySpan<char> LatinPhrase(ReadOnlySpan<char> text)
    {
        var (words, from) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            var length = text[at..].IndexOfAnyExcept(Letters);
            length = length < 0 ? text.Length - at : length;
            if (length < 2)
            {
                words = 0;
                at++;
                continue;
            }

            from = words == 0 ? at : from;
            words++;
            at += length;
            if (words == Phrase)
            {
                return text[from..].TrimEnd();
            }

            var gap = text[at..].IndexOfAnyExcept(' ', '\u00A0');
            if (gap > 0)
            {
                at += gap;
            }
            else
            {
                words = 0;
                at++;
            }
        }

        return [];
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
