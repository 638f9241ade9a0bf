namespace RoadmapSite.Core.Render.Charts;

/// <summary>From a number to a height, higher numbers nearer to the top. Rounded to what is drawn, so that the text of a drawing is short and the same everywhere.</summary>
/// <param name="Least">The number at the lower edge.</param>
/// <param name="Most">The number at the upper edge.</param>
/// <param name="Top">The upper edge, in em.</param>
/// <param name="Height">Distance of the edges, in em; above zero.</param>
internal readonly record struct ChartScale(decimal Least, decimal Most, decimal Top, decimal Height)
{
    private const int Decimals = 2;

    /// <summary>The height of a number, in em from the top of the drawing.</summary>
    /// <param name="value">The number.</param>
    public decimal At(decimal value)
    {
        var span = Most - Least;
        var share = span == 0 ? 0 : (value - Least) / span;
        return decimal.Round(Top + (Height * (1 - share)), Decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>A place or a width across, in percent.</summary>
    /// <param name="percent">The exact one.</param>
    public static decimal Across(decimal percent) => decimal.Round(percent, Decimals, MidpointRounding.AwayFromZero);
}

/// <summary>A rectangle: across in percent of the width, down in em.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal sealed record ChartBox(decimal X, decimal Y, decimal Width, decimal Height);

/// <summary>A line: across in percent of the width, down in em.</summary>
/// <param name="X1">Where it begins, across.</param>
/// <param name="Y1">Where it begins, down.</param>
/// <param name="X2">Where it ends, across.</param>
/// <param name="Y2">Where it ends, down.</param>
internal sealed record ChartLine(decimal X1, decimal Y1, decimal X2, decimal Y2);
