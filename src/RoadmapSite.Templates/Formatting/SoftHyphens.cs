using System.Text;

namespace RoadmapSite.Templates.Formatting;

/// <summary>
/// Soft hyphens (U+00AD) in long Russian words, for narrow screens: browsers hyphenate no Russian on their own (ACCESSIBILITY.md 3.2).
/// The places are those of the rules by Khristov, Dymchenko and Varsanofiev, with three letters kept together at both ends of a word.
/// </summary>
internal static class SoftHyphens
{
    private const char SoftHyphen = '\u00AD';
    private const int LongWord = 13;
    private const int LongInColumn = 9;
    private const int Kept = 3;

    // Begins the last part of a word and is not taken apart: хозяй-ство, ответ-ственный. The rules alone would give ответс-твенный.
    private const string Whole = "ств";

    // First parts of words, longest first where one begins with another. Those that end in a consonant count before a consonant only: пред-ставить, предо-ставить.
    private static readonly string[] FirstParts =
    [
        "взаимо", "внутри", "высоко", "электро", "энерго", "средне", "мульти", "научно", "перво", "много", "между", "видео", "аудио", "радио", "микро", "макро",
        "едино", "разно", "низко", "авто", "фото", "теле", "мини", "само", "обще", "ново", "пере", "полу", "сверх", "пред", "под", "над", "меж", "без", "бес", "раз", "рас", "воз", "вос", "еже",
    ];

    private enum Letter
    {
        None,
        Vowel,
        Consonant,

        /// <summary>й, ь, ъ: never begin the next line.</summary>
        Sign,
    }

    /// <summary>In the long words of running text.</summary>
    /// <param name="text">The text.</param>
    public static string Insert(string text) => WithNumberSigns(Insert(text, LongWord));

    /// <summary>In words that are long for a narrow column of values.</summary>
    /// <param name="text">The text.</param>
    public static string InsertForColumn(string text) => WithNumberSigns(Insert(text, LongInColumn));

    // «№» at the end of a line and its number on the next are not read as one.
    private static string WithNumberSigns(string text)
    {
        const string Sign = "№ ";
        for (var at = text.IndexOf(Sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Sign, at + 1, StringComparison.Ordinal))
        {
            var after = at + Sign.Length;
            if (after < text.Length && char.IsAsciiDigit(text[after]))
            {
                text = string.Concat(text.AsSpan(0, after - 1), "\u00A0", text.AsSpan(after));
            }
        }

        return text;
    }

    private static string Insert(string text, int longest)
    {
        StringBuilder? result = null;
        var copied = 0;
        var start = 0;
        while (start < text.Length)
        {
            var end = WordEnd(text, start);
            if (end - start >= longest)
            {
                result ??= new StringBuilder(text.Length + 16);
                result.Append(text, copied, start - copied);
                AppendWord(result, text.AsSpan(start, end - start));
                copied = end;
            }

            start = Math.Max(end, start + 1);
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && KindOf(text[end]) != Letter.None)
        {
            end++;
        }

        return end;
    }

    private static void AppendWord(StringBuilder result, ReadOnlySpan<char> word)
    {
        var joint = Joint(word);
        for (var i = 0; i < word.Length; i++)
        {
            if (i >= Kept && i <= word.Length - Kept && (joint == 0 || Math.Abs(i - joint) > 1 ? MayBreak(word, i) : i == joint))
            {
                result.Append(SoftHyphen);
            }

            result.Append(word[i]);
        }
    }

    /// <summary>The length of the first part of a compound or prefixed word, after which it is broken and beside which it is not; 0 for none.</summary>
    private static int Joint(ReadOnlySpan<char> word)
    {
        foreach (var part in FirstParts)
        {
            if (word.StartsWith(part, StringComparison.OrdinalIgnoreCase))
            {
                var (first, second) = (At(word, part.Length), At(word, part.Length + 1));
                var doubled = second == Letter.Consonant && Lower(word[part.Length]) == Lower(word[part.Length + 1]);
                var closed = At(word, part.Length - 1) == Letter.Consonant;
                return first is Letter.Sign or Letter.None || second == Letter.Sign || doubled || (closed && first == Letter.Vowel) ? 0 : part.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether the word may be broken before a letter: й-xx, а-ах, ат-та, та-та, ас-стра, акт-стра.</summary>
    private static bool MayBreak(ReadOnlySpan<char> word, int at)
    {
        if (StandsAt(word, at))
        {
            return true;
        }

        if (StandsAt(word, at - 1) || StandsAt(word, at - 2))
        {
            return false;
        }

        var (before2, before, after, after2) = (At(word, at - 2), At(word, at - 1), At(word, at), At(word, at + 1));
        return (before, after) switch
        {
            (_, Letter.Sign or Letter.None) => false,
            (Letter.Sign, _) => HasVowel(word[at..]),
            (Letter.Vowel, Letter.Vowel) => after2 != Letter.None,
            (Letter.Vowel, Letter.Consonant) when BeginsTogether(word, at) => at >= Kept,
            (Letter.Vowel, Letter.Consonant) => before2 == Letter.Consonant && after2 == Letter.Vowel,
            (Letter.Consonant, Letter.Consonant) when At(word, at - 2) == Letter.Vowel && BeginsTogether(word, at - 1) => false,
            (Letter.Consonant, Letter.Consonant) => BreaksConsonants(word, at),
            _ => false,
        };
    }

    // Two consonants that begin words and are heard as one: со-провождение, еже-квартальный, про-гноз. After a consonant the rules above keep them by themselves.
    private static bool BeginsTogether(ReadOnlySpan<char> word, int at) =>
        at + 2 < word.Length && At(word, at + 2) == Letter.Vowel && (Lower(word[at]), Lower(word[at + 1])) switch
        {
            ('п' or 'к' or 'г' or 'ф', 'л' or 'р') => true,
            ('к', 'в') or ('г', 'н') => true,
            _ => false,
        };

    private static bool StandsAt(ReadOnlySpan<char> word, int at) =>
        word[at..].StartsWith(Whole, StringComparison.OrdinalIgnoreCase) && HasVowel(word[(at + Whole.Length)..]);

    private static bool HasVowel(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (KindOf(letter) == Letter.Vowel)
            {
                return true;
            }
        }

        return false;
    }

    private static bool BreaksConsonants(ReadOnlySpan<char> word, int at)
    {
        // The nearest vowel behind the break must be reached over consonants only, as must the one before it.
        var left = At(word, at - 2) == Letter.Vowel ? 1 : At(word, at - 2) == Letter.Consonant && At(word, at - 3) == Letter.Vowel ? 2 : 0;
        var right = At(word, at + 1) == Letter.Vowel ? 1 : At(word, at + 1) == Letter.Consonant && At(word, at + 2) == Letter.Vowel ? 2 : 0;
        return (left, right) switch
        {
            (1, 1) or (2, 2) => true,
            (1, 2) => BeginsWord(word[at], word[at + 1]),
            (2, 1) => !BeginsWord(word[at - 1], word[at]),
            _ => false,
        };
    }

    // Of three consonants: тран-спорт, since сп begins words, but функ-ция and транспорт-ный.
    private static bool BeginsWord(char first, char second) =>
        Lower(first) is 'с' or 'з' or 'ш' or 'в' || Lower(second) is 'р' or 'л' or 'в';

    private static Letter At(ReadOnlySpan<char> word, int index) => (uint)index < (uint)word.Length ? KindOf(word[index]) : Letter.None;

    // Only Russian letters come here; char.ToLowerInvariant would ask the tables of all alphabets for each.
    private static char Lower(char letter) => letter switch
    {
        'Ё' => 'ё',
        >= 'А' and <= 'Я' => (char)(letter + ('а' - 'А')),
        _ => letter,
    };

    private static Letter KindOf(char letter) => letter switch
    {
        'й' or 'ь' or 'ъ' or 'Й' or 'Ь' or 'Ъ' => Letter.Sign,
        'а' or 'е' or 'ё' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я' => Letter.Vowel,
        'А' or 'Е' or 'Ё' or 'И' or 'О' or 'У' or 'Ы' or 'Э' or 'Ю' or 'Я' => Letter.Vowel,
        >= 'А' and <= 'я' => Letter.Consonant,
        _ => Letter.None,
    };
}
