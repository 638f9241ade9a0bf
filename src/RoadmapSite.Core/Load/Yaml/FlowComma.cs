using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Yaml;

/// <summary>A comma inside a text in braces: <c>{ title: Аудит, внутренний }</c> reads as two keys. The second is no key of ours, so the text is joined again and the author told.</summary>
internal static class FlowComma
{
    /// <summary>Joins keys without colon to the text before them.</summary>
    /// <param name="entries">Entries of a map in braces.</param>
    /// <param name="text">The text that is read.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Join(List<Entry> entries, RepairedText text, DiagnosticBag bag)
    {
        for (var i = 0; i + 1 < entries.Count; i++)
        {
            if (entries[i].Value is not ScalarNode { Quoted: false, IsBlank: false } begun)
            {
                continue;
            }

            var whole = begun.Text;
            while (i + 1 < entries.Count && IsTornOff(entries[i + 1], text))
            {
                whole += (IsDecimal(whole, entries[i + 1].Key.Text) ? "," : ", ") + entries[i + 1].Key.Text;
                entries.RemoveAt(i + 1);
            }

            if (whole.Length > begun.Text.Length)
            {
                whole = TypographicQuotes.StripInBraces(whole) ?? whole;
                bag.Report(Codes.UnquotedComma, begun.Span, $"{entries[i].Key.Text}: {YamlLine.Quote(whole)}");
                entries[i] = entries[i] with { Value = new ScalarNode(whole, begun.Span, quoted: true, comment: null) };
            }
        }
    }

    // «10,5»: the comma of a number has no blank after it. Quotes of a word processor may stand before or after it.
    private static bool IsDecimal(string whole, string fraction) =>
        fraction.Length > 0 && char.IsAsciiDigit(whole[^1]) && IsDigits(whole.AsSpan(1)) && char.IsAsciiDigit(fraction[0]) && IsDigits(fraction.AsSpan(0, fraction.Length - 1));

    private static bool IsDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsTornOff(Entry entry, RepairedText text) =>
        !entry.Key.Quoted && entry.Value is ScalarNode { IsBlank: true } && !IsFollowedByColon(entry.Key, text);

    private static bool IsFollowedByColon(ScalarNode key, RepairedText text)
    {
        var line = text.File.Text.Split('\n')[key.Span.Line - 1];
        var end = key.Span.Column - 1 + key.Span.Length;
        return end < line.Length && line.AsSpan(end).TrimStart().StartsWith(":", StringComparison.Ordinal);
    }
}
