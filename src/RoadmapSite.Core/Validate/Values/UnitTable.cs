using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>
/// The known spellings of units, built in and of <c>dictionary/units.yml</c>. Case, blanks, full stops and Latin letters
/// that look Cyrillic do not matter: «Мб/с», «МБ/c» and «мб / с» are one spelling.
/// </summary>
internal sealed class UnitTable
{
    // «мегабит в секунду», «тыс. кв. м.» and the like; bounds the search at every number.
    private const int LongestSpelling = 8;

    // A thousand schools print a few dozen units; hostile input must not grow the memory.
    private const int MostRemembered = 1_000;

    private readonly FrozenDictionary<string, Unit> units;
    private readonly ConcurrentDictionary<string, UnitReading?> readings = new(StringComparer.Ordinal);

    /// <summary>Builds a table.</summary>
    /// <param name="additional">Spellings that are added to the built-in ones and win over them.</param>
    public UnitTable(IEnumerable<UnitSpelling> additional)
    {
        var spellings = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var (spelling, unit) in BuiltInUnits.All.Concat(additional))
        {
            spellings[Key(Tokenizer.Read(spelling))] = unit;
        }

        units = spellings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The built-in spellings only.</summary>
    public static UnitTable Default { get; } = new([]);

    /// <summary>Reads a unit column. Equal texts are read once.</summary>
    /// <param name="printed">The unit as the act prints it.</param>
    /// <returns>Null when nothing is stated.</returns>
    public UnitReading? Read(string? printed)
    {
        if (string.IsNullOrWhiteSpace(printed))
        {
            return null;
        }

        if (readings.TryGetValue(printed, out var known))
        {
            return known;
        }

        var reading = UnitReader.Read(printed, this);
        if (readings.Count < MostRemembered)
        {
            readings.TryAdd(printed, reading);
        }

        return reading;
    }

    /// <summary>The longest unit that begins at a token.</summary>
    /// <param name="tokens">Tokens of a text.</param>
    /// <param name="start">Where the unit would begin.</param>
    /// <param name="length">How many tokens it takes, a closing full stop included; 0 when there is none.</param>
    public Unit? Match(IReadOnlyList<Token> tokens, int start, out int length)
    {
        Unit? best = null;
        length = 0;
        var key = "";
        for (var i = start; i < tokens.Count && i < start + LongestSpelling && IsPartOfUnit(tokens[i]); i++)
        {
            if (tokens[i].Kind == TokenKind.Dot)
            {
                length += i == start + length && best is not null ? 1 : 0;
                continue;
            }

            key += tokens[i].Folded;
            if (units.TryGetValue(key, out var unit))
            {
                best = unit;
                length = i - start + 1;
            }
        }

        return best;
    }

    private static bool IsPartOfUnit(Token token) =>
        token.Kind is TokenKind.Word or TokenKind.Percent or TokenKind.Slash or TokenKind.Dot || (token.Kind == TokenKind.Number && token.Number is 2 or 3);

    private static string Key(IReadOnlyList<Token> tokens) =>
        string.Concat(tokens.Where(token => token.Kind != TokenKind.Dot).Select(token => token.Folded));
}
