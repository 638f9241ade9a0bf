namespace RoadmapSite.Core.Validate.Values;

/// <summary>What the characters between words and numbers are.</summary>
internal static class Signs
{
    /// <summary>Reads one sign.</summary>
    /// <param name="c">The character.</param>
    /// <param name="next">The one after it; NUL at the end of the text.</param>
    /// <returns>What it is, how many characters it takes, and the one spelling that stands for all of its spellings.</returns>
    public static (TokenKind Kind, int Length, string Folded) Read(char c, char next) => c switch
    {
        '%' or '％' => (TokenKind.Percent, 1, "%"),
        '\n' or '\r' or ';' => (TokenKind.Semicolon, 1, ";"),
        ',' => (TokenKind.Comma, 1, ","),
        '(' or '[' => (TokenKind.Open, 1, "("),
        ')' or ']' => (TokenKind.Close, 1, ")"),
        '/' or '\\' or '∕' => (TokenKind.Slash, 1, "/"),
        ':' => (TokenKind.Colon, 1, ":"),
        '+' => (TokenKind.Plus, 1, "+"),
        '…' => (TokenKind.Ellipsis, 1, "…"),
        '≥' or '⩾' => (TokenKind.Sign, 1, ">="),
        '≤' or '⩽' => (TokenKind.Sign, 1, "<="),
        '>' or '<' when next == '=' => (TokenKind.Sign, 2, $"{c}="),
        '=' when next is '>' or '<' => (TokenKind.Sign, 2, $"{next}="),
        '>' or '<' => (TokenKind.Sign, 1, c.ToString()),
        '=' => (TokenKind.Equal, 1, "="),
        '~' or '≈' or '∼' => (TokenKind.Sign, 1, "~"),
        '±' => (TokenKind.Sign, 1, "±"),
        '÷' => (TokenKind.Ellipsis, 1, "…"),
        '₽' => (TokenKind.Word, 1, "₽"),
        '.' => (TokenKind.Dot, 1, "."),
        _ when Letters.IsDash(c) => (TokenKind.Dash, 1, "-"),
        _ => (TokenKind.Other, 1, c.ToString()),
    };
}
