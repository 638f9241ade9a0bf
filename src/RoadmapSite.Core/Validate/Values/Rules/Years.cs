namespace RoadmapSite.Core.Validate.Values.Rules;

/// <summary>Numbers that are years, not values: «до 90 % к 2024 году».</summary>
internal static class Years
{
    /// <summary>Whether a number may be a year of a roadmap.</summary>
    /// <param name="number">A number.</param>
    public static bool IsYear(decimal number) => number is >= 1990 and < 2100 && number == decimal.Truncate(number);

    /// <summary>Whether a token is a year by the words around it.</summary>
    /// <param name="tokens">Tokens of a text.</param>
    /// <param name="index">Index of the token.</param>
    public static bool IsYear(IReadOnlyList<Token> tokens, int index)
    {
        if (tokens[index].Kind != TokenKind.Number || !IsYear(tokens[index].Number))
        {
            return false;
        }

        var next = index + 1;
        while (next < tokens.Count && next < index + 5 && (tokens[next].Kind is TokenKind.Dash or TokenKind.Slash || (tokens[next].Kind == TokenKind.Number && IsYear(tokens[next].Number))))
        {
            next++;
        }

        return next < tokens.Count && IsYearWord(tokens[next].Folded);
    }

    private static bool IsYearWord(string word) =>
        word is "г" or "гг" or "год" or "года" or "году" or "годом" or "годы" or "годов" or "годах" or "уч" || word.StartsWith("учебн", StringComparison.Ordinal);
}
