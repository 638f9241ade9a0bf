using System.Text;

namespace RoadmapSite.Core.Export.Search;

/// <summary>Cuts texts into the words that can be searched for. theme/assets/search-words.js does the same with what a reader types; a test compares them.</summary>
/// <remarks>
/// Letter case and «ё» do not matter. «Веб-сайт» is found by «веб», «сайт» and «вебсайт»; «2.1.» and «№ 19/1» are words of their own,
/// and the year of «28.02.2022» is one too. Soft hyphens are nothing. Words that stand in every text are left out.
/// </remarks>
internal static class SearchWords
{
    private const int YearDigits = 4;

    private static readonly HashSet<string> Everywhere = new(
        "а без бы в во все для до если и из или их к как ко ли на не но о об от по при с со так то у что это".Split(' '),
        StringComparer.Ordinal);

    /// <summary>A text as it is shown and searched: no soft hyphens or invisible marks, white space as one space.</summary>
    /// <param name="text">The text.</param>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (IsNothing(letter))
            {
                continue;
            }

            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
            {
                clean.Append(letter);
            }
            else if (clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>The stems of a clean text, each once, in their order.</summary>
    /// <param name="text">A text of <see cref="Clean"/>.</param>
    public static IReadOnlyList<string> Stems(string text)
    {
        var stems = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var small = text.ToLowerInvariant().Replace('ё', 'е');
        for (var at = 0; at < small.Length;)
        {
            var end = EndOfChain(small, at);
            if (end == at)
            {
                at++;
                continue;
            }

            foreach (var word in WordsOf(small[at..end]))
            {
                if (!Everywhere.Contains(word) && known.Add(StemOf(word)))
                {
                    stems.Add(StemOf(word));
                }
            }

            at = end;
        }

        return stems;
    }

    private static string StemOf(string word) => word[0] is >= 'а' and <= 'я' ? RussianStemmer.Stem(word) : word;

    // Words and numbers joined by single marks, as «план-график», «2.1», «19/1», «2022-2027».
    private static int EndOfChain(string text, int at)
    {
        var end = EndOfWord(text, at);
        while (end > at && end + 1 < text.Length && IsJoint(text[end - 1], text[end], text[end + 1]))
        {
            end = EndOfWord(text, end + 1);
        }

        return end;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsJoint(char before, char mark, char after) =>
        IsLetterOrDigit(after) && (mark is '-' or '\u2010' or '\u2011' || (mark is '.' or ',' or '/' or ':' && char.IsAsciiDigit(before) && char.IsAsciiDigit(after)));

    private static IEnumerable<string> WordsOf(string chain)
    {
        var parts = chain.Split(['-', '\u2010', '\u2011', '.', ',', '/', ':']);
        if (parts.Length == 1)
        {
            return parts;
        }

        var isNumber = Array.TrueForAll(parts, part => part.All(char.IsAsciiDigit));
        return isNumber
            ? parts.Where(part => part.Length == YearDigits).Prepend(chain.Replace('\u2010', '-').Replace('\u2011', '-'))
            : parts.Append(string.Concat(parts));
    }

    private static bool IsNothing(char letter) => letter is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u0301';

    private static bool IsLetterOrDigit(char letter) =>
        letter is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= '\u00DF' and <= '\u024F' and not '\u00F7') or (>= '\u0430' and <= '\u052F');
}
