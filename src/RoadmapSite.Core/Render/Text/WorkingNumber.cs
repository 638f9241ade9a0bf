namespace RoadmapSite.Core.Render.Text;

/// <summary>A number of «как посчитано»: with as many digits as a reader needs to redo what is made of it.</summary>
internal static class WorkingNumber
{
    private const int Digits = 4;
    private const decimal LastDigit = 0.0001m;

    /// <summary>The number to show: four decimals, half away from zero. What is not whole does not read as whole, so that neither 100 nor 0 comes from rounding.</summary>
    /// <param name="exact">The exact number.</param>
    public static decimal Of(decimal exact)
    {
        var rounded = decimal.Round(exact, Digits, MidpointRounding.AwayFromZero);
        return rounded != exact && decimal.IsInteger(rounded) ? rounded + (Math.Sign(exact - rounded) * LastDigit) : rounded;
    }

    /// <summary>The sign between a formula and <see cref="Of"/> what comes out of it.</summary>
    /// <param name="exact">The exact number.</param>
    public static char Sign(decimal exact) => Of(exact) == exact ? '=' : '≈';
}
