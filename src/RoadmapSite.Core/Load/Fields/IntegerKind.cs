using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>A whole number within bounds.</summary>
/// <param name="min">Smallest number allowed.</param>
/// <param name="max">Largest number allowed.</param>
internal sealed class IntegerKind(int min, int max) : ScalarKind<int>
{
    /// <summary>Smallest number allowed.</summary>
    public int Min { get; } = min;

    /// <summary>Largest number allowed.</summary>
    public int Max { get; } = max;

    /// <inheritdoc/>
    public override Words Expected { get; } = new("целое число", "a whole number");

    /// <inheritdoc/>
    protected override Diagnostic? Parse(ScalarNode scalar, ReadContext context, out int value)
    {
        value = 0;
        if (!NumberText.TryParse(scalar.Text, out var number) || number != decimal.Truncate(number))
        {
            return context.Report(Codes.NotWholeNumber, scalar.Span, scalar.Text, context.Key);
        }

        if (number < Min || number > Max)
        {
            return context.Report(Codes.NumberOutOfRange, scalar.Span, scalar.Text, context.Key, Min, Max);
        }

        value = (int)number;
        return null;
    }
}
