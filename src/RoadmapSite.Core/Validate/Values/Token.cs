namespace RoadmapSite.Core.Validate.Values;

/// <summary>The smallest parts a cell's text is read from.</summary>
internal enum TokenKind
{
    /// <summary>A number written in digits, groups and decimal separator included.</summary>
    Number,

    /// <summary>Letters, with inner hyphens and digits: «Кол-во», «Board480», «м2»; also dates and numbers too long to be values.</summary>
    Word,

    /// <summary>What may be a number with a letter in the place of a digit: «1О», «З5». Never read as a number.</summary>
    Slip,

    /// <summary>%.</summary>
    Percent,

    /// <summary>Hyphen, dash or minus sign.</summary>
    Dash,

    /// <summary>/ or \.</summary>
    Slash,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A comma that is no decimal comma.</summary>
    Comma,

    /// <summary>A semicolon or a line break.</summary>
    Semicolon,

    /// <summary>A full stop that is no decimal point.</summary>
    Dot,

    /// <summary>… or two and more full stops.</summary>
    Ellipsis,

    /// <summary>( or [.</summary>
    Open,

    /// <summary>) or ].</summary>
    Close,

    /// <summary>+.</summary>
    Plus,

    /// <summary>=.</summary>
    Equal,

    /// <summary>≥ ≤ &gt; &lt; ~ ≈ and their spellings in two characters; the folded text is one of &gt;= &lt;= &gt; &lt; ~.</summary>
    Sign,

    /// <summary>Anything else; a text with such a token is words.</summary>
    Other,
}

/// <summary>One token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Folded">Its text as <see cref="Letters.Fold"/> leaves it, for comparing.</param>
/// <param name="Number">The number of a <see cref="TokenKind.Number"/>.</param>
/// <param name="Start">Offset in the text.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="SpaceBefore">Whether blanks or the beginning of the text stand before it.</param>
internal readonly record struct Token(TokenKind Kind, string Folded, decimal Number, int Start, int End, bool SpaceBefore)
{
    /// <summary>Whether this is the given word.</summary>
    /// <param name="folded">A folded word.</param>
    public bool IsWord(string folded) => Kind == TokenKind.Word && string.Equals(Folded, folded, StringComparison.Ordinal);
}
