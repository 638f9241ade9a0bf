using System.Globalization;

namespace RoadmapSite.Tests.Example;

/// <summary>Redoes a formula as it stands on a page: numbers with a decimal comma, «×», «÷», «+», «−», brackets.</summary>
internal sealed class PocketCalculator
{
    private readonly string text;
    private int at;

    private PocketCalculator(string text) => this.text = text;

    /// <summary>The value of a formula without spaces; null when it is none.</summary>
    /// <param name="formula">The formula.</param>
    public static decimal? Value(string formula)
    {
        var calculator = new PocketCalculator(formula);
        return calculator.Sum() is { } value && calculator.at == formula.Length ? value : null;
    }

    private decimal? Sum()
    {
        var value = Product();
        while (value is not null && at < text.Length && text[at] is '+' or '−')
        {
            var minus = text[at++] == '−';
            value = minus ? value - Product() : value + Product();
        }

        return value;
    }

    private decimal? Product()
    {
        var value = Factor();
        while (value is not null && at < text.Length && text[at] is '×' or '÷')
        {
            var divides = text[at++] == '÷';
            var next = Factor();
            value = !divides ? value * next : next == 0 ? null : value / next;
        }

        return value;
    }

    private decimal? Factor()
    {
        if (at < text.Length && text[at] == '−')
        {
            at++;
            return -Factor();
        }

        if (at < text.Length && text[at] == '(')
        {
            at++;
            var inner = Sum();
            return at < text.Length && text[at++] == ')' ? inner : null;
        }

        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == ','))
        {
            at++;
        }

        return decimal.TryParse(text[start..at].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
