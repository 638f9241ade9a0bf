using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Yaml;

namespace RoadmapSite.Core.Load.Fields;

/// <summary>A day of the calendar.</summary>
internal sealed class DateKind : ScalarKind<DateOnly>
{
    private DateKind()
    {
    }

    /// <summary>The one instance.</summary>
    public static DateKind Instance { get; } = new();

    /// <inheritdoc/>
    public override Words Expected { get; } = new("дата", "a date");

    /// <inheritdoc/>
    protected override Diagnostic? Parse(ScalarNode scalar, ReadContext context, out DateOnly value)
    {
        var text = Trimmed(scalar);
        if (DateText.TryParse(text, out value))
        {
            return null;
        }

        if (DateText.IsOfOtherYear(text))
        {
            value = default;
            return context.Report(Codes.YearOutOfRange, scalar.Span, scalar.Text, DateText.FirstYear, DateText.LastYear);
        }

        return context.Report(DateText.HasForm(text) ? Codes.NoSuchDate : Codes.NotDate, scalar.Span, scalar.Text, context.Key);
    }
}
