using System.Globalization;
using System.Text;

namespace RoadmapSite.Templates.Parsing;

/// <summary>The words and signs of a code block.</summary>
internal sealed partial class Scanner
{
    // Longest first, as Scriban's lexer reads them. The ones without a kind are Scriban's and not ours.
    private static readonly (string Sign, TokenKind Kind)[] Signs =
    [
        ("...", TokenKind.Foreign), ("..<", TokenKind.Foreign), ("//=", TokenKind.Foreign),
        ("..", TokenKind.Foreign), ("//", TokenKind.Foreign), ("++", TokenKind.Foreign), ("--", TokenKind.Foreign),
        ("+=", TokenKind.Foreign), ("-=", TokenKind.Foreign), ("*=", TokenKind.Foreign), ("/=", TokenKind.Foreign),
        ("%=", TokenKind.Foreign), ("|>", TokenKind.Foreign), ("?!", TokenKind.Foreign), ("^^", TokenKind.Foreign),
        ("<<", TokenKind.Foreign), (">>", TokenKind.Foreign), ("$$", TokenKind.Foreign),
        ("?.", TokenKind.QuestionDot), ("??", TokenKind.Coalesce), ("||", TokenKind.Or), ("&&", TokenKind.And),
        ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual),
        ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        (".", TokenKind.Dot), (":", TokenKind.Colon), ("=", TokenKind.Assign), ("|", TokenKind.Pipe),
        ("<", TokenKind.Less), (">", TokenKind.Greater), ("+", TokenKind.Plus), ("-", TokenKind.Minus),
        ("*", TokenKind.Times), ("/", TokenKind.Divide), ("%", TokenKind.Modulo), ("!", TokenKind.Not), (";", TokenKind.Semicolon),
    ];

    private void ScanCodeToken()
    {
        var start = at;
        switch (Current)
        {
            case '\n' or '\r':
                SkipWhitespace(alsoLines: true);
                Add(TokenKind.NewLine, start);
                break;
            case '#':
                SkipComment();
                break;
            case '"' or '\'':
                ScanString();
                break;
            case '$' when Peek(1) != '$':
                at++;
                SkipNameLetters();
                Add(at == start + 1 ? TokenKind.Arguments : TokenKind.Local, start);
                break;
            case >= '0' and <= '9':
                ScanNumber();
                break;
            case var first when char.IsWhiteSpace(first):
                SkipWhitespace(alsoLines: false);
                break;
            case var first when first == '_' || char.IsLetter(first):
                SkipNameLetters();
                Add(TokenKind.Identifier, start);
                break;
            default:
                ScanSign();
                break;
        }
    }

    private void Add(TokenKind kind, int start)
    {
        var name = string.Intern(text[start..at]);
        if (kind is TokenKind.Identifier or TokenKind.Local && name.AsSpan().ContainsAnyExcept(NameLetters))
        {
            errors.Add(TemplateErrors.LetterInName, TextSpan.Between(start, at), name);
            kind = TokenKind.Broken;
        }

        tokens.Add(new Token(kind, TextSpan.Between(start, at), name));
    }

    private void SkipNameLetters()
    {
        while (at < text.Length && (Current == '_' || char.IsLetterOrDigit(Current)))
        {
            at++;
        }
    }

    private void SkipWhitespace(bool alsoLines)
    {
        while (at < text.Length && char.IsWhiteSpace(Current) && (alsoLines || Current is not ('\n' or '\r')))
        {
            at++;
        }
    }

    private void ScanSign()
    {
        var rest = text.AsSpan(at);
        foreach (var (sign, kind) in Signs)
        {
            if (rest.StartsWith(sign, StringComparison.Ordinal))
            {
                tokens.Add(new Token(kind, new TextSpan(at, sign.Length), sign));
                at += sign.Length;
                return;
            }
        }

        tokens.Add(new Token(TokenKind.Foreign, new TextSpan(at, 1), text.Substring(at, 1)));
        at++;
    }

    /// <summary>Digits with an optional fraction. Scriban's other forms (1e3, 0x1f, 1_000, 1.5m, «1.») are left out.</summary>
    private void ScanNumber()
    {
        var start = at;
        SkipDigits();
        if (Current == '.' && char.IsAsciiDigit(Peek(1)))
        {
            at++;
            SkipDigits();
        }

        var end = at;
        SkipNameLetters();
        var isPlain = at == end && !(Current == '.' && Peek(1) != '.');
        if (isPlain && decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            tokens.Add(new Token(TokenKind.Number, TextSpan.Between(start, end), text[start..end], number));
            return;
        }

        errors.Add(TemplateErrors.BadNumber, TextSpan.Between(start, at), text[start..at]);
        tokens.Add(new Token(TokenKind.Broken, TextSpan.Between(start, at)));
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current))
        {
            at++;
        }
    }

    private void ScanString()
    {
        var start = at;
        var quote = Current;
        at++;
        var value = new StringBuilder();
        while (at < text.Length && Current is not ('\n' or '\r'))
        {
            if (Current == quote)
            {
                at++;
                tokens.Add(new Token(TokenKind.String, TextSpan.Between(start, at), value.ToString()));
                return;
            }

            if (Current == '\\')
            {
                ScanEscape(value);
            }
            else
            {
                value.Append(Current);
                at++;
            }
        }

        isTextOpen = true;
        var lineEnd = at;
        SkipToExit(start);
        errors.Add(TemplateErrors.UnclosedText, TextSpan.Between(start, Math.Min(at, lineEnd)));
        tokens.Add(new Token(TokenKind.Broken, TextSpan.Between(start, at)));
    }

    /// <summary>A text without its closing quote probably ends before the next <c>}}</c>: what follows that can be read again.</summary>
    private void SkipToExit(int start)
    {
        var exit = text.IndexOf("}}", start, StringComparison.Ordinal);
        if (exit < 0)
        {
            return;
        }

        at = exit > start + 1 && TrimOf(exit - 1) != Trim.None ? exit - 1 : exit;
    }

    private void ScanEscape(StringBuilder value)
    {
        var start = at;
        var letter = Peek(1);
        var (result, length) = letter switch
        {
            '\'' or '"' or '\\' => (letter, 2),
            'n' => ('\n', 2),
            'r' => ('\r', 2),
            't' => ('\t', 2),
            'b' => ('\b', 2),
            'f' => ('\f', 2),
            'u' => (HexValue(4), 6),
            'x' => (HexValue(2), 4),
            _ => ('\0', 2),
        };

        // U+0000 and halves of surrogate pairs cannot stand in a page.
        if (result == '\0' || char.IsSurrogate(result))
        {
            at = Math.Min(start + 2, text.Length);
            errors.Add(TemplateErrors.BadEscape, TextSpan.Between(start, at), text[start..at]);
            return;
        }

        value.Append(result);
        at += length;
    }

    private char HexValue(int digits) =>
        at + 2 + digits <= text.Length && ushort.TryParse(text.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? (char)value
            : '\0';
}
