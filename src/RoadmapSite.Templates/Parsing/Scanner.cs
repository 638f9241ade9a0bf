using System.Buffers;

namespace RoadmapSite.Templates.Parsing;

/// <summary>Cuts a template into text and the words of its code blocks, as Scriban's lexer does.</summary>
internal sealed partial class Scanner
{
    private static readonly SearchValues<char> NameLetters = SearchValues.Create("$_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly string text;
    private readonly ErrorList errors;
    private readonly List<Token> tokens = [];
    private int at;
    // An unclosed text has been reported, and may have swallowed the end of its block.
    private bool isTextOpen;

    private Scanner(TemplateSource source, ErrorList errors)
    {
        text = source.Text;
        this.errors = errors;
    }

    private char Current => at < text.Length ? text[at] : '\0';

    /// <summary>All tokens, the last one of kind <see cref="TokenKind.End"/>. What cannot be read is reported and left out.</summary>
    public static List<Token> Scan(TemplateSource source, ErrorList errors)
    {
        var scanner = new Scanner(source, errors);
        scanner.ScanAll();
        return scanner.tokens;
    }

    private void ScanAll()
    {
        // Scriban takes U+0000 for the end of the template.
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            errors.Add(TemplateErrors.ForbiddenCharacter, new TextSpan(nul, 1));
            tokens.Add(new Token(TokenKind.End, new TextSpan(text.Length, 0)));
            return;
        }

        var trim = Trim.None;
        while (true)
        {
            ScanText(trim);
            if (at >= text.Length)
            {
                break;
            }

            trim = ScanCode();
        }

        tokens.Add(new Token(TokenKind.End, new TextSpan(text.Length, 0)));
    }

    private char Peek(int distance) => at + distance < text.Length ? text[at + distance] : '\0';

    /// <summary>Reads text up to the next <c>{{</c>, whitespace at its ends taken away as the marks beside it ask.</summary>
    private void ScanText(Trim trimStart)
    {
        var start = TrimmedStart(at, trimStart);
        var open = FindOpening(start);
        var end = open < 0 ? text.Length : open;
        var mark = open < 0 ? Trim.None : TrimOf(open + 2);
        var trimmedEnd = TrimmedEnd(start, end, mark);
        if (trimmedEnd > start)
        {
            tokens.Add(new Token(TokenKind.Text, TextSpan.Between(start, trimmedEnd), text[start..trimmedEnd]));
        }

        at = end;
    }

    private int FindOpening(int from)
    {
        for (var i = text.IndexOf('{', from); i >= 0 && i + 1 < text.Length; i = text.IndexOf('{', i + 1))
        {
            if (text[i + 1] == '{')
            {
                return i;
            }

            // «{%{» begins an escape block in Scriban, whatever the number of «%».
            var next = i + 1;
            while (next < text.Length && text[next] == '%')
            {
                next++;
            }

            if (next > i + 1 && next < text.Length && text[next] == '{')
            {
                errors.Add(TemplateErrors.EscapeBlock, TextSpan.Between(i, next + 1));
            }
        }

        return -1;
    }

    private int TrimmedStart(int start, Trim trim)
    {
        if (trim == Trim.None)
        {
            return start;
        }

        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
            if (trim == Trim.Line && text[start - 1] == '\n')
            {
                break;
            }
        }

        return start;
    }

    private int TrimmedEnd(int start, int end, Trim trim)
    {
        if (trim == Trim.None)
        {
            return end;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]) && !(trim == Trim.Line && EndsLine(end - 1)))
        {
            end--;
        }

        return end;
    }

    private bool EndsLine(int index) => text[index] == '\n' || (text[index] == '\r' && (index + 1 >= text.Length || text[index + 1] != '\n'));

    private Trim TrimOf(int index) => index >= text.Length ? Trim.None : text[index] switch
    {
        '-' => Trim.All,
        '~' => Trim.Line,
        _ => Trim.None,
    };

    /// <summary>Reads from <c>{{</c> to <c>}}</c> and gives the trimming of the text behind it.</summary>
    private Trim ScanCode()
    {
        var open = at;
        var first = tokens.Count;
        isTextOpen = false;
        at += TrimOf(at + 2) == Trim.None ? 2 : 3;
        while (at < text.Length)
        {
            if (TryScanExit(out var trim))
            {
                return trim;
            }

            if (Current == '{' && Peek(1) == '{')
            {
                break;
            }

            ScanCodeToken();
        }

        if (!isTextOpen)
        {
            errors.Add(TemplateErrors.UnclosedCode, new TextSpan(open, 2));
        }

        ForgetCode(first);
        return Trim.None;
    }

    /// <summary>Leaves of an unclosed block only the word that an «end» belongs to: the rest may be the text behind the block.</summary>
    private void ForgetCode(int first)
    {
        var kept = at < text.Length && first < tokens.Count && (tokens[first].Is("if") || tokens[first].Is("for") || tokens[first].Is("capture")) ? 1 : 0;
        tokens.RemoveRange(first + kept, tokens.Count - first - kept);
        tokens.Add(new Token(TokenKind.Broken, new TextSpan(at, 0)));
        tokens.Add(new Token(TokenKind.CodeExit, new TextSpan(at, 0)));
    }

    private bool TryScanExit(out Trim trim)
    {
        trim = Trim.None;
        if (!IsExit())
        {
            return false;
        }

        trim = TrimOf(at);
        var length = trim == Trim.None ? 2 : 3;
        tokens.Add(new Token(TokenKind.CodeExit, new TextSpan(at, length), text.Substring(at, length)));
        at += length;
        return true;
    }

    private bool IsExit()
    {
        var mark = TrimOf(at) == Trim.None ? 0 : 1;
        return Peek(mark) == '}' && Peek(mark + 1) == '}';
    }

    private void SkipComment()
    {
        var many = Peek(1) == '#';
        at += many ? 2 : 1;
        while (at < text.Length && !IsExit())
        {
            if (many && Current == '#' && Peek(1) == '#')
            {
                at += 2;
                return;
            }

            if (!many && Current is '\n' or '\r')
            {
                return;
            }

            at++;
        }
    }

    /// <summary>How much whitespace a mark takes away.</summary>
    private enum Trim
    {
        None,

        /// <summary><c>~</c>: spaces up to the line break; behind <c>~}}</c> with the line break.</summary>
        Line,

        /// <summary><c>-</c>: all whitespace.</summary>
        All,
    }
}
