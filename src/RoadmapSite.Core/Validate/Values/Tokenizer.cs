using System.Globalization;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>Cuts a cell's text into tokens, in one pass.</summary>
internal sealed class Tokenizer
{
    // Longer numbers are no indicator values, and products with «млрд» must stay exact decimals.
    private const int MaxIntegerDigits = 15;
    private const int MaxDecimals = 6;

    private static readonly HashSet<string> CardinalEndings = new(StringComparer.Ordinal) { "ти", "х", "и", "м", "ми", "мя" };

    private static readonly HashSet<string> GluedToNumbers = new(StringComparer.Ordinal) { "менее", "более", "до", "от", "свыше", "около", "выше", "ниже", "на", "для", "из", "чем" };

    private readonly string text;
    private readonly List<Token> tokens = [];
    private int position;
    private bool spaceBefore = true;

    private Tokenizer(string text) => this.text = text;

    /// <summary>The tokens of a text.</summary>
    /// <param name="text">Any text.</param>
    public static IReadOnlyList<Token> Read(string text)
    {
        var tokenizer = new Tokenizer(text);
        while (tokenizer.position < text.Length)
        {
            tokenizer.Next();
        }

        return tokenizer.tokens;
    }

    private void Next()
    {
        var c = text[position];
        if (Letters.IsBlank(c))
        {
            position++;
            spaceBefore = true;
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else if (Letters.Fraction(c) is { } fraction)
        {
            Add(TokenKind.Number, position, position + 1, fraction);
        }
        else if (char.IsLetter(c))
        {
            ReadWord(position);
        }
        else
        {
            ReadSign(c);
        }
    }

    private void ReadNumber()
    {
        var start = position;
        var end = EndOfInteger(start);
        var points = 0;
        while (end + 1 < text.Length && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]))
        {
            end = EndOfDigits(end + 1);
            points++;
        }

        if (end < text.Length && points == 0 && Letters.Fraction(text[end]) is { } fraction && TryParse(text[start..end], out var whole))
        {
            Add(TokenKind.Number, start, end + 1, whole + fraction);
            return;
        }

        if (EndOfProduct(end) is { } product)
        {
            Add(TokenKind.Word, start, product);
            return;
        }

        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || Letters.IsDash(text[end])) && TryReadAttached(start, end))
        {
            return;
        }

        var digits = text[start..end];
        if (points > 1 || !TryParse(digits, out var number))
        {
            Add(TokenKind.Word, start, end);
            return;
        }

        Add(TokenKind.Number, start, end, number);
    }

    /// <summary>«5х10» is a product or a size, which no value is.</summary>
    private int? EndOfProduct(int end) =>
        end + 1 < text.Length && text[end] is 'х' or 'Х' or 'x' or 'X' or '×' && char.IsAsciiDigit(text[end + 1]) ? EndOfDigits(end + 1) : null;

    /// <summary>Digits, with groups of three set off by blanks or apostrophes: «2 127», «1'234».</summary>
    private int EndOfInteger(int start)
    {
        var end = EndOfDigits(start);
        if (end - start > 3 || text[start] == '0')
        {
            return end;
        }

        while (end + 3 < text.Length
            && (Letters.IsBlank(text[end]) || text[end] is '\'' or '’')
            && EndOfDigits(end + 1) == end + 4)
        {
            end += 4;
        }

        return end;
    }

    private int EndOfDigits(int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>What clings to a number and changes what it is: «1О» is a slip, «5-ти» is 5, «10-й» an ordinal.</summary>
    private bool TryReadAttached(int start, int end) =>
        TryReadGluedEnding(start, end) || (Letters.LooksLikeDigit(text[end]) ? TryReadSlip(start, end) : Letters.IsDash(text[end]) && TryReadEnding(start, end));

    /// <summary>«2х» is «2-х».</summary>
    private bool TryReadGluedEnding(int start, int end)
    {
        if (text[end] != 'х' || (end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])) || text[end - 1] is not ('2' or '3' or '4') || end != start + 1)
        {
            return false;
        }

        Add(TokenKind.Number, start, end + 1, text[start] - '0');
        return true;
    }

    private bool TryReadSlip(int start, int end)
    {
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || Letters.LooksLikeDigit(text[end])))
        {
            end++;
        }

        if (end < text.Length && char.IsLetter(text[end]))
        {
            return false;
        }

        Add(TokenKind.Slip, start, end);
        return true;
    }

    private bool TryReadEnding(int start, int end)
    {
        var wordEnd = end + 1;
        while (wordEnd < text.Length && char.IsLetter(text[wordEnd]))
        {
            wordEnd++;
        }

        var ending = Letters.Fold(text.AsSpan(end + 1, wordEnd - end - 1));
        if (CardinalEndings.Contains(ending) && TryParse(text[start..end], out var number))
        {
            Add(TokenKind.Number, start, wordEnd, number);
            return true;
        }

        if (ending is not ("й" or "я" or "е" or "го" or "му" or "ый" or "ая" or "ое"))
        {
            return false;
        }

        Add(TokenKind.Word, start, wordEnd);
        return true;
    }

    private static bool TryParse(string digits, out decimal number)
    {
        var plain = new string([.. digits.Where(c => char.IsAsciiDigit(c) || c is '.' or ',')]).Replace(',', '.');
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var integerDigits = point < 0 ? plain.Length : point;
        var decimals = point < 0 ? 0 : plain.Length - point - 1;
        number = 0;
        return integerDigits <= MaxIntegerDigits
            && decimals <= MaxDecimals
            && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    private void ReadWord(int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        // «не менее100»: the blank is forgotten.
        if (end < text.Length && char.IsAsciiDigit(text[end]) && GluedToNumbers.Contains(Letters.Fold(text.AsSpan(start, end - start))))
        {
            Add(TokenKind.Word, start, end);
            return;
        }

        while (end < text.Length && (IsPartOfWord(text[end]) || JoinsLetters(end)))
        {
            end++;
        }

        Add(IsSlip(start, end) ? TokenKind.Slip : TokenKind.Word, start, end);
    }

    private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c)
        || c is '²' or '³'
        || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>A hyphen between two letters belongs to the word: «Кол-во».</summary>
    private bool JoinsLetters(int at) => text[at] is '-' or '‑' or '‐'
        && at + 1 < text.Length
        && char.IsLetter(text[at - 1])
        && char.IsLetter(text[at + 1]);

    private bool IsSlip(int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var digits = 0;
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c) && !Letters.LooksLikeDigit(c))
            {
                return false;
            }

            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits > 0;
    }

    private void ReadSign(char c)
    {
        var next = position + 1 < text.Length ? text[position + 1] : '\0';
        var (kind, length, folded) = c == '.' && next == '.' ? (TokenKind.Ellipsis, EndOfDots() - position, "…") : Signs.Read(c, next);
        tokens.Add(new Token(kind, folded, 0, position, position + length, spaceBefore));
        position += length;
        spaceBefore = c is '\n' or '\r';
    }

    private int EndOfDots()
    {
        var end = position;
        while (end < text.Length && text[end] == '.')
        {
            end++;
        }

        return end;
    }

    private void Add(TokenKind kind, int start, int end, decimal number = 0)
    {
        tokens.Add(new Token(kind, Letters.Fold(text.AsSpan(start, end - start)), number, start, end, spaceBefore));
        position = end;
        spaceBefore = false;
    }
}
