namespace RoadmapSite.Core.Compute.Schedules.Grammar;

/// <summary>Looks at tokens by index; before the first and beyond the last there are only <see cref="Lexeme.End"/>s.</summary>
/// <param name="phrase">The tokens.</param>
internal sealed class TokenCursor(TokenisedPhrase phrase)
{
    private readonly Token end = new(Lexeme.End, "", phrase.Phrase.Length, phrase.Phrase.Length);

    /// <summary>A token.</summary>
    /// <param name="index">Its index, from 0.</param>
    public Token this[int index] => index >= 0 && index < phrase.Tokens.Count ? phrase.Tokens[index] : end;

    /// <summary>The kind of a token.</summary>
    /// <param name="index">Its index.</param>
    public Lexeme Kind(int index) => this[index].Kind;

    /// <summary>Whether a token is one of some words.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="words">In lower case.</param>
    public bool Is(int index, params ReadOnlySpan<string> words) => Kind(index) is not Lexeme.End && words.Contains(this[index].Text);

    /// <summary>Whether a token is a word that begins with one of some stems.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="stems">In lower case.</param>
    public bool Begins(int index, params ReadOnlySpan<string> stems)
    {
        foreach (var stem in stems)
        {
            if (this[index].Text.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token names a unit of the calendar.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="unit">The unit.</param>
    public bool IsUnit(int index, CalendarUnit unit) => Kind(index) == Lexeme.Unit && this[index].Unit == unit;

    /// <summary>The index after «год», «г.» or «г.г.», or the same one when there is none.</summary>
    /// <param name="index">Where it may stand.</param>
    public int AfterYearWord(int index)
    {
        if (!IsUnit(index, CalendarUnit.Year))
        {
            return index;
        }

        return this[index].Text == "г" && IsUnit(index + 1, CalendarUnit.Year) && this[index + 1].Text == "г" ? index + 2 : index + 1;
    }

    /// <summary>The phrase from one token up to another, as written.</summary>
    /// <param name="first">Index of the first token.</param>
    /// <param name="next">Index after the last one.</param>
    public string Source(int first, int next) => next > first ? phrase.Phrase[this[first].Start..this[next - 1].Stop] : "";
}

/// <summary>What was read and where reading goes on.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Value">It.</param>
/// <param name="Next">Index of the next token.</param>
internal readonly record struct Parsed<T>(T Value, int Next);
