using RoadmapSite.Core.Model;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Export.Tables;

/// <summary>Numbers inside values, as they were read.</summary>
internal static class Quantities
{
    /// <summary>The number of a cell that holds a number and nothing more but its unit sign; null when its wording says more or it holds none.</summary>
    /// <param name="text">As printed.</param>
    /// <param name="value">As read.</param>
    /// <param name="factor">How many of the unit that it is read in make one of the printed unit.</param>
    public static decimal? Plain(string text, IndicatorValue? value, decimal factor)
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

        return quantity.Amount / factor;
    }

    /// <summary>The number that is compared; of people with their share, the people.</summary>
    /// <param name="value">The value.</param>
    /// <param name="factor">How many of the unit that it is read in make one of the unit that is wanted.</param>
    public static decimal? First(StatedValue? value, decimal factor = 1) => value?.Value.Settled.Quantities is [var first, ..]
        ? first.Kind is QuantityKind.Number or QuantityKind.People ? first.Amount / factor : first.Amount
        : null;

    /// <summary>The share stated beside the number, in percent; null when there is none.</summary>
    /// <param name="value">The value.</param>
    public static decimal? Share(StatedValue? value) => value?.Value.Settled.Quantities is [_, { Kind: QuantityKind.Percent } share] ? share.Amount : null;
}
