using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>Numbers inside values, as they were read.</summary>
internal static class Quantities
{
    /// <summary>The number of a cell that holds a number and nothing more but its unit sign; null when its wording says more or it holds none.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="value">As read.</param>
    public static decimal? Plain(string text, IndicatorValue? value)
    {
        if (value?.Settled.Compared is not { } quantity)
        {
            return null;
        }

        foreach (var sign in text)
        {
            if (char.IsLetter(sign) || sign is '(' or ')' or '/' or '<' or '>' or '~')
            {
                return null;
            }
        }

        return quantity.Amount;
    }

    /// <summary>The number that is compared; of people with their share, the people.</summary>
    /// <param name="value">The value.</param>
    public static decimal? First(StatedValue? value) => value?.Value.Settled.Quantities is [var first, ..] ? first.Amount : null;

    /// <summary>The share stated beside the number, in percent; null when there is none.</summary>
    /// <param name="value">The value.</param>
    public static decimal? Share(StatedValue? value) => value?.Value.Settled.Quantities is [_, { Kind: QuantityKind.Percent } share] ? share.Amount : null;
}
