using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Export.Tables;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Pages;

namespace RoadmapSite.Core.Export.Json;

/// <summary>Values, places and explanations as the published JSON has them.</summary>
internal static class JsonTexts
{
    private const int Places = 6;

    /// <summary>A place.</summary>
    /// <param name="span">The place.</param>
    public static SourceJson Source(SourceSpan span) => new() { File = span.File, Line = span.Line };

    /// <summary>A value; null for none.</summary>
    /// <param name="value">The value.</param>
    public static ValueJson? Value(StatedValue? value) => value is null
        ? null
        : new ValueJson
        {
            Text = value.Text.Value,
            Quantities = [.. value.Value.Settled.Quantities.Select(quantity => new QuantityJson { Kind = Render.Names.Snake(quantity.Kind), Amount = quantity.Amount, Unit = quantity.Unit })],
            Source = Source(value.Text.Span),
        };

    /// <summary>An actual value; null for none.</summary>
    /// <param name="actual">The value.</param>
    public static ActualJson? Actual(Actual? actual) => actual is null
        ? null
        : new ActualJson
        {
            Value = Value(actual.Stated)!,
            Numerator = actual.Numerator,
            Denominator = actual.Denominator,
            Reported = actual.Reported,
            Document = actual.DocumentId,
            Note = actual.Note?.Value,
        };

    /// <summary>A mark.</summary>
    /// <param name="mark">The mark.</param>
    public static MarkJson Mark(MeasureMark mark) => new()
    {
        Date = mark.Date,
        Reported = mark.Reported,
        Document = mark.DocumentId,
        Note = mark.Note?.Value,
        Source = Source(mark.Span),
    };

    /// <summary>Texts under named columns.</summary>
    /// <param name="texts">The texts.</param>
    public static IReadOnlyList<NamedTextJson> Named(IReadOnlyList<ColumnText> texts) =>
        [.. texts.Select(text => new NamedTextJson { Name = text.Column, Text = text.Text.Value })];

    /// <summary>How something is computed, in the words of the pages.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="texts">Words.</param>
    public static IReadOnlyList<ExplanationJson> Explanation(IReadOnlyList<ExplanationLine> lines, ExportTexts texts) => [.. lines.Select(line => new ExplanationJson
    {
        Key = line.Key,
        Text = Filled(line, texts),
        Source = line.Source is { } place && place.File.Length > 0 ? Source(place) : null,
        Document = line.DocumentId,
    })];

    // As many places as the words of a line may have; those without a value are empty, as on pages.
    private static string Filled(ExplanationLine line, ExportTexts texts)
    {
        var values = new object?[Places];
        for (var i = 0; i < line.Arguments.Count && i < Places; i++)
        {
            values[i] = Argument(line.Arguments[i], texts);
        }

        return texts.Words.Format(line.Key, values);
    }

    private static string? Argument(object argument, ExportTexts texts) => argument switch
    {
        decimal number => ExplanationModel.Input(number, texts.Culture),
        Outcome outcome => ExplanationModel.Outcome(outcome.Value, texts.Culture),
        int number => texts.Number(number),
        bool answer => texts.YesNo(answer),
        DateOnly date => texts.Day(date),
        Period period => PeriodTitles.Of(period, texts.Words),
        _ => argument.ToString(),
    };
}
