namespace RoadmapSite.Templates.Parsing;

/// <summary>What a <see cref="Token"/> is.</summary>
internal enum TokenKind
{
    End,
    Text,
    CodeExit,
    NewLine,
    Semicolon,
    Identifier,
    Local,
    Arguments,
    Number,
    String,
    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    Dot,
    QuestionDot,
    Colon,
    Assign,
    Pipe,
    Coalesce,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Times,
    Divide,
    Modulo,
    Not,

    /// <summary>A sign of Scriban that the subset leaves out, or of no language at all.</summary>
    Foreign,

    /// <summary>What the scanner has already reported.</summary>
    Broken,
}

/// <summary>One word or sign of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The name, the value of a string, the sign; for text the text to print.</param>
/// <param name="Number">The value of a number.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, string Value = "", decimal Number = 0)
{
    public bool EndsStatement => Kind is TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon or TokenKind.End or TokenKind.Text;

    /// <summary>Whether a literal, a path or a parenthesis may begin here.</summary>
    public bool StartsOperand => Kind is TokenKind.Identifier or TokenKind.Local or TokenKind.Arguments or TokenKind.Number or TokenKind.String or TokenKind.OpenParen;

    public bool IsOperator => Kind is >= TokenKind.Coalesce and <= TokenKind.Modulo;

    public bool Is(string name) => Kind == TokenKind.Identifier && string.Equals(Value, name, StringComparison.Ordinal);
}
