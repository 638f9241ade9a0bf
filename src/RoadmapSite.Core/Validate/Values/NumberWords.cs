using System.Collections.Frozen;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>Numbers in words, «пять», «двадцать пять», and the multipliers «тыс.», «млн», «млрд», in all cases.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> Values = Build(
        (0, "ноль нуль"),
        (1, "один одна одно одного одной одному одну одним"),
        (1.5m, "полтора полторы полутора"),
        (2, "два две двух двум двумя двое двоих"),
        (3, "три трех трем тремя трое троих"),
        (4, "четыре четырех четырем четырьмя четверо четверых"),
        (5, "пять пяти пятью пятеро пятерых"),
        (6, "шесть шести шестью"),
        (7, "семь семи семью"),
        (8, "восемь восьми восемью"),
        (9, "девять девяти девятью"),
        (10, "десять десяти десятью"),
        (11, "одиннадцать одиннадцати"),
        (12, "двенадцать двенадцати"),
        (13, "тринадцать тринадцати"),
        (14, "четырнадцать четырнадцати"),
        (15, "пятнадцать пятнадцати"),
        (16, "шестнадцать шестнадцати"),
        (17, "семнадцать семнадцати"),
        (18, "восемнадцать восемнадцати"),
        (19, "девятнадцать девятнадцати"),
        (20, "двадцать двадцати"),
        (30, "тридцать тридцати"),
        (40, "сорок сорока"),
        (50, "пятьдесят пятидесяти"),
        (60, "шестьдесят шестидесяти"),
        (70, "семьдесят семидесяти"),
        (80, "восемьдесят восьмидесяти"),
        (90, "девяносто девяноста"),
        (100, "сто ста"),
        (200, "двести двухсот"),
        (300, "триста трехсот"),
        (400, "четыреста четырехсот"),
        (500, "пятьсот пятисот"),
        (600, "шестьсот шестисот"),
        (700, "семьсот семисот"),
        (800, "восемьсот восьмисот"),
        (900, "девятьсот девятисот"));

    private static readonly FrozenDictionary<string, decimal> Multipliers = Build(
        (1_000, "тыс тысяча тысячи тысяч тысячу тысячами"),
        (1_000_000, "млн миллион миллиона миллионов миллионы"),
        (1_000_000_000, "млрд миллиард миллиарда миллиардов миллиарды"));

    /// <summary>Reads a number in words.</summary>
    /// <param name="tokens">Tokens of a text.</param>
    /// <param name="start">Where it would begin.</param>
    /// <param name="length">How many tokens it takes; 0 when there is none.</param>
    public static decimal? Read(IReadOnlyList<Token> tokens, int start, out int length)
    {
        decimal sum = 0;
        var smallest = 1_000m;
        var i = start;
        while (i < tokens.Count && tokens[i].Kind == TokenKind.Word && Values.TryGetValue(tokens[i].Folded, out var value) && Follows(value, smallest))
        {
            sum += value;
            smallest = value;
            i++;
        }

        length = i - start;
        return length == 0 ? null : sum;
    }

    /// <summary>The multiplier at a token, its closing full stop included.</summary>
    /// <param name="tokens">Tokens of a text.</param>
    /// <param name="start">Where it would begin.</param>
    /// <param name="length">How many tokens it takes; 0 when there is none.</param>
    public static decimal? Multiplier(IReadOnlyList<Token> tokens, int start, out int length)
    {
        length = 0;
        if (start >= tokens.Count || tokens[start].Kind != TokenKind.Word || !Multipliers.TryGetValue(tokens[start].Folded, out var factor))
        {
            return null;
        }

        length = start + 1 < tokens.Count && tokens[start + 1].Kind == TokenKind.Dot ? 2 : 1;
        return factor;
    }

    /// <summary>Hundreds are followed by tens or ones, tens by ones.</summary>
    private static bool Follows(decimal value, decimal smallest) =>
        smallest switch
        {
            1_000 => true,
            >= 100 => value is > 0 and < 100,
            >= 20 => value is >= 1 and < 10,
            _ => false,
        };

    private static FrozenDictionary<string, decimal> Build(params (decimal Value, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (Word: Letters.Fold(word), row.Value)))
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Value, StringComparer.Ordinal);
}
