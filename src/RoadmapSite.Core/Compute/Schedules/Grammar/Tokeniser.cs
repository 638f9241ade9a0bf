using System.Globalization;

namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Cuts a deadline phrase into tokens. Dots, quotes and footnote marks are left out.</summary>
internal sealed class Tokeniser
{
    private static readonly string[] Suffixes =
        ["ый", "ий", "ой", "й", "ая", "я", "ое", "ие", "ом", "ого", "ому", "е", "го", "му", "м", "х", "ых", "ух", "ех", "ти", "ую", "ю", "ми", "мя"];

    private static readonly string[] SplitWords =
        ["п/г", "п/год", "п/годие", "п/годия", "кв-л", "кв-ла", "кв-ле", "кв-лу", "кв-лы", "кв-лов", "м-ц", "м-ца", "м-це", "м-цу", "м-цев"];

    private readonly string phrase;
    private readonly CleanText clean;
    private readonly bool correctSpelling;
    private readonly List<Token> tokens = [];
    private bool spaceBefore;
    private int at;

    private Tokeniser(string phrase, bool correctSpelling)
    {
        this.phrase = phrase;
        clean = new CleanText(phrase);
        this.correctSpelling = correctSpelling;
    }

    private string Text => clean.Text;

    /// <summary>Reads a phrase.</summary>
    /// <param name="phrase">As written.</param>
    /// <param name="correctSpelling">Whether a word that is one letter away from a known one is taken for it.</param>
    public static TokenisedPhrase Read(string phrase, bool correctSpelling = false)
    {
        var tokeniser = new Tokeniser(phrase, correctSpelling);
        while (tokeniser.at < tokeniser.Text.Length)
        {
            tokeniser.ReadOne();
        }

        tokeniser.SettleRomanNumerals();
        return new TokenisedPhrase(phrase, tokeniser.tokens, tokeniser.Lookalike, tokeniser.Misspelt);
    }

    private bool Lookalike { get; set; }

    private Token? Misspelt { get; set; }

    private void ReadOne()
    {
        var letter = Text[at];
        if (letter == ' ')
        {
            spaceBefore = true;
            at++;
        }
        else if (char.IsAsciiDigit(letter))
        {
            ReadDigits();
        }
        else if (char.IsLetter(letter))
        {
            ReadWord();
        }
        else
        {
            ReadMark(letter);
        }
    }

    private void ReadMark(char mark)
    {
        var kind = mark switch
        {
            ',' => Lexeme.Comma,
            ';' or '|' => Lexeme.Semicolon,
            ':' => Lexeme.Colon,
            '-' => Lexeme.Dash,
            '/' or '\\' => Lexeme.Slash,
            '(' or '[' => Lexeme.Open,
            ')' or ']' => Lexeme.Close,
            '+' or '&' => Lexeme.And,
            '.' => Dot(),
            _ => Lexeme.Word,
        };
        var length = mark == '.' && kind == Lexeme.Dash ? Dots : 1;
        if (kind == Lexeme.End)
        {
            at += length;
        }
        else
        {
            Add(kind, length, Text.Substring(at, length));
        }
    }

    private int Dots => Text.AsSpan(at).IndexOfAnyExcept('.') is var end && end < 0 ? Text.Length - at : end;

    /// <summary>Two dots between dates or months are a dash, a dot before a capital ends a sentence, any other dot belongs to an abbreviation.</summary>
    private Lexeme Dot()
    {
        var after = at + Dots;
        if (Dots > 1 && after < Text.Length && (char.IsAsciiDigit(Text[after]) || (char.IsLetter(Text[after]) && at > 0 && char.IsLetterOrDigit(Text[at - 1]))))
        {
            return Lexeme.Dash;
        }

        var isSentence = at + 2 < Text.Length && Text[at + 1] == ' ' && char.IsUpper(phrase[clean.Position(at + 2)])
            && tokens is [.., { Text.Length: > 4 } last] && last.Kind is not (Lexeme.Date or Lexeme.School);
        return isSentence ? Lexeme.Semicolon : Lexeme.End;
    }

    private void ReadDigits()
    {
        if (YearWithLetters() is { } typed)
        {
            Lookalike = true;
            Add(Lexeme.Year, 4, typed.ToString(CultureInfo.InvariantCulture), typed);
            return;
        }

        var (date, dateLength) = DigitDates.Read(Text, at);
        if (dateLength > 0)
        {
            Add(Lexeme.Date, dateLength, Text.Substring(at, dateLength), date: date);
            return;
        }

        var length = 1;
        while (at + length < Text.Length && char.IsAsciiDigit(Text[at + length]))
        {
            length++;
        }

        var digits = Text.Substring(at, length);
        if (digits == "1" && (FollowsAt(at + 1, "у") || FollowsAt(at + 1, "v") || FollowsAt(at + 1, "y")))
        {
            Add(Lexeme.Ordinal, 2, "iv", 4);
            return;
        }

        var value = length <= 4 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        if (length == 4 && value is >= 1900 and < 2200)
        {
            // «2024-й год»
            length += at + length < Text.Length && Text[at + length] == '-' ? SuffixLength(at + length) : 0;
            Add(Lexeme.Year, length, digits, value);
            return;
        }

        length += SuffixLength(at + length);
        Add(digits.Length <= 3 ? Lexeme.Number : Lexeme.Word, length, digits, value);
    }

    /// <summary>«2О22», with the letter for a zero.</summary>
    private int? YearWithLetters()
    {
        var end = at + 4;
        if (end > Text.Length || (end < Text.Length && char.IsAsciiDigit(Text[end])))
        {
            return null;
        }

        var typed = Text[at..end];
        var digits = typed.Replace('о', '0').Replace('o', '0');
        return digits != typed && digits.All(char.IsAsciiDigit) && int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) is >= 1900 and < 2200 and var year
            ? year
            : null;
    }

    /// <summary>«1-й», «2х», «5-ти».</summary>
    private int SuffixLength(int index)
    {
        var dash = index < Text.Length && Text[index] == '-' ? 1 : 0;
        return Suffixes.FirstOrDefault(suffix => FollowsAt(index + dash, suffix)) is { } found ? dash + found.Length : 0;
    }

    private void ReadWord()
    {
        var length = SplitWords.FirstOrDefault(abbreviation => FollowsAt(at, abbreviation))?.Length ?? 1;
        while (at + length < Text.Length && char.IsLetter(Text[at + length]))
        {
            length++;
        }

        length = GluedNumeral(length);
        var word = Text.Substring(at, length);
        if (!word.All(Lookalikes.IsRussian) && RomanNumerals.Read(word) is > 0 and var roman)
        {
            // «I-ое», «II-й».
            length += at + length < Text.Length && Text[at + length] == '-' ? SuffixLength(at + length) : 0;
            Add(Lexeme.Ordinal, length, word, roman);
            return;
        }

        AddWord(word, length);
    }

    /// <summary>«Iполугодие»: the numeral and the word are two tokens.</summary>
    private int GluedNumeral(int length)
    {
        var word = Text.Substring(at, length);
        var numeral = word.TakeWhile(letter => letter is 'i' or 'v' or 'x' or 'і').Count();
        return numeral > 0 && Lexicon.Find(word[numeral..]) is { Kind: Lexeme.Unit } ? numeral : length;
    }

    private void AddWord(string word, int length)
    {
        var russian = Lookalikes.ToRussian(word) ?? word;
        Lookalike |= russian != word;
        var entry = Lexicon.Find(russian);
        if (entry is null && Lexicon.Correct(russian) is { } correct)
        {
            Misspelt ??= new Token(Lexeme.Word, russian, clean.Position(at), clean.Position(at + length));
            entry = correctSpelling ? Lexicon.Find(correct) : null;
        }

        Add(entry?.Kind ?? Lexeme.Word, length, russian, entry?.Value ?? 0, perhapsRoman: RomanNumerals.ReadLookalike(russian));
    }

    private void Add(Lexeme kind, int length, string text, int value = 0, NumericDate date = default, int perhapsRoman = 0)
    {
        // The end is the last character's, so that a footnote mark or a space after it stays outside.
        tokens.Add(new Token(kind, text, clean.Position(at), clean.Position(at + length - 1) + 1)
        {
            Value = value,
            Date = date,
            SpaceBefore = spaceBefore,
            PerhapsRoman = perhapsRoman,
        });
        spaceBefore = false;
        at += length;
    }

    /// <summary>A letter such as «Ш» is a numeral only before a quarter, a half and the like.</summary>
    private void SettleRomanNumerals()
    {
        var unitFollows = false;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            var token = tokens[i];
            if (unitFollows && token.PerhapsRoman > 0)
            {
                tokens[i] = token with { Kind = Lexeme.Ordinal, Value = token.PerhapsRoman };
            }

            unitFollows = (token.Kind is Lexeme.Unit && token.Unit is not (CalendarUnit.Year or CalendarUnit.Day))
                || (unitFollows && (tokens[i].Kind is Lexeme.Ordinal or Lexeme.Number or Lexeme.Dash or Lexeme.Comma or Lexeme.And));
        }
    }

    private bool FollowsAt(int index, string text) =>
        Text.AsSpan(index).StartsWith(text, StringComparison.Ordinal)
        && (index + text.Length == Text.Length || !char.IsLetter(Text[index + text.Length]));
}

/// <summary>The tokens of a phrase.</summary>
/// <param name="Phrase">As written.</param>
/// <param name="Tokens">The tokens in order.</param>
/// <param name="HasLookalikes">Whether letters of another alphabet were read as Russian ones.</param>
/// <param name="Misspelt">The first unknown word with a known one a letter away, whether taken for it or not.</param>
internal sealed record TokenisedPhrase(string Phrase, IReadOnlyList<Token> Tokens, bool HasLookalikes, Token? Misspelt);
