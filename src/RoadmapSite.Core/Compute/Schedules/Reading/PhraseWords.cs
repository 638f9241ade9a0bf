using RoadmapSite.Core.Compute.Schedules.Grammar;

namespace RoadmapSite.Core.Compute.Schedules.Reading;

/// <summary>Says of words that the grammar does not know whether they can be a label or a note.</summary>
/// <param name="tokens">The phrase.</param>
internal sealed class PhraseWords(TokenCursor tokens)
{
    private static readonly string[] Prepositions =
        ["на", "в", "во", "для", "при", "по", "с", "со", "через", "к", "из", "от", "у", "о", "об", "под", "перед", "между", "среди", "включая", "совместно", "вместе", "одновременно", "параллельно", "далее"];

    private static readonly string[] Places = ["на", "в", "во", "при", "для", "у", "среди"];

    /// <summary>What documents number: «2 этап», «9–11 классы».</summary>
    private static readonly string[] NumberedParts = ["этап", "тур", "стади", "ступен", "фаз", "шаг", "очеред", "класс", "групп", "смен", "поток", "блок", "модул", "част", "раздел", "уров"];

    /// <summary>Whether words cannot change the meaning of what stands beside them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isLabel">Whether a mark sets them off as what the term is about.</param>
    public bool IsPlain(WordsAtom words, bool isLabel)
    {
        var mayHaveNumbers = isLabel || words.Before == Lexeme.Open || NamesNumberedPart(words);
        var hasWord = false;
        for (var i = words.First; i < words.Next; i++)
        {
            var kind = tokens.Kind(i);
            var isNumber = kind is Lexeme.Number or Lexeme.Ordinal || (kind == Lexeme.Word && char.IsAsciiDigit(tokens[i].Text[0]));
            if (kind is Lexeme.Hedge or Lexeme.Or or Lexeme.Except || tokens.Is(i, "не", "без", "до", "после") || (isNumber && !mayHaveNumbers) || (SpeaksOfTime(i) && !isLabel))
            {
                return false;
            }

            hasWord |= kind is not (Lexeme.Number or Lexeme.Ordinal or Lexeme.Dash or Lexeme.And or Lexeme.Slash) && (char.IsLetter(tokens[i].Text[0]) || tokens.Is(i, "%"));
        }

        return hasWord;
    }

    /// <summary>«2 этап», «11 классы», and shares such as «50 %»: their numbers count no time.</summary>
    /// <param name="words">The words.</param>
    public bool NamesNumberedPart(WordsAtom words)
    {
        for (var i = words.First; i < words.Next; i++)
        {
            if ((tokens.Kind(i) == Lexeme.Word && tokens.Begins(i, NumberedParts)) || tokens.Is(i, "%"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«На классных часах 1 раз в месяц»: where it is done, before the term.</summary>
    /// <param name="words">The words.</param>
    public bool IsPlace(WordsAtom words)
    {
        for (var i = words.First; i < words.Next; i++)
        {
            if (tokens.Kind(i) is Lexeme.Span or Lexeme.School or Lexeme.Working)
            {
                return false;
            }
        }

        return tokens.Is(words.First, Places) && words.Next > words.First + 1;
    }

    /// <summary>A week or quarter that no rule took must not pass for a note.</summary>
    private bool SpeaksOfTime(int at) => tokens.Kind(at) switch
    {
        Lexeme.Unit => tokens[at].Unit is not (CalendarUnit.Day or CalendarUnit.Hour),
        Lexeme.Month or Lexeme.Season or Lexeme.Edge or Lexeme.Half or Lexeme.DayNumber or Lexeme.Times or Lexeme.TimesAdverb or Lexeme.EveryUnit or Lexeme.Every => true,
        _ => false,
    };

    /// <summary>Whether words are a preposition and what it governs.</summary>
    /// <param name="words">The words.</param>
    public bool BeginsWithPreposition(WordsAtom words) => HasPreposition(words) && words.Next > words.First + 1;

    /// <summary>Whether the first word is a preposition.</summary>
    /// <param name="words">The words.</param>
    public bool HasPreposition(WordsAtom words) => tokens.Is(words.First, Prepositions);

    /// <summary>Whether a colon or a dash with blanks on both sides stands before words.</summary>
    /// <param name="words">The words.</param>
    public bool IsSpaced(WordsAtom words) => tokens.Kind(words.First - 1) == Lexeme.Colon || (tokens[words.First - 1].SpaceBefore && tokens[words.First].SpaceBefore);
}
