using System.Globalization;
using System.Text.Json;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>Writes a reading as <c>explain value --json</c> prints it: the shape of <c>normalized_json</c> in values_dev.tsv.</summary>
internal static class ValueJson
{
    /// <summary>Writes one object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="reading">The reading.</param>
    public static void Write(Utf8JsonWriter json, ValueReading reading)
    {
        json.WriteStartObject();
        json.WriteString("kind", KindOf(reading.Value));
        WriteText(json, "inherited_unit", reading.InheritedUnit);
        WriteMembers(json, reading.Value);
        json.WriteEndObject();
    }

    /// <summary>The name of a value's kind.</summary>
    /// <param name="value">A value.</param>
    public static string KindOf(IndicatorValue value) => value switch
    {
        NumberValue => "number",
        PercentValue => "percent",
        PeopleValue => "people",
        PeoplePercentValue => "people_percent",
        YesNoValue => "yes_no",
        ComparisonValue => "comparison",
        RangeValue => "range",
        ListValue => "list",
        RatioValue => "ratio",
        ChangeValue => "change",
        TextValue => "text",
        MissingValue => "missing",
        AmbiguousValue => "ambiguous",
        _ => throw new InvalidOperationException($"No name for {value.GetType().Name}."),
    };

    /// <summary>The sign of a comparison.</summary>
    /// <param name="op">A comparison.</param>
    public static string SignOf(ComparisonOperator op) => op switch
    {
        ComparisonOperator.AtLeast => ">=",
        ComparisonOperator.MoreThan => ">",
        ComparisonOperator.AtMost => "<=",
        ComparisonOperator.LessThan => "<",
        _ => "~",
    };

    private static void WriteMembers(Utf8JsonWriter json, IndicatorValue value)
    {
        switch (value)
        {
            case NumberValue number:
                WriteText(json, "unit", number.Unit);
                WriteNumber(json, "value", number.Value);
                WriteNumber(json, "of_which", number.OfWhich);
                WriteNumber(json, "percent", number.Percent);
                break;
            case PercentValue percent:
                WriteText(json, "of", percent.Of);
                WriteNumber(json, "percent", percent.Percent);
                break;
            case PeopleValue people:
                WriteNumber(json, "people", people.People);
                WriteNumber(json, "of_which", people.OfWhich);
                break;
            case PeoplePercentValue pair:
                WriteNumber(json, "people", pair.People);
                WriteNumber(json, "percent", pair.Percent);
                break;
            case YesNoValue answer:
                json.WriteBoolean("value", answer.Value);
                break;
            case ComparisonValue bound:
                json.WriteString("op", SignOf(bound.Operator));
                WriteText(json, "unit", bound.Unit);
                WriteNumber(json, "value", bound.Value);
                break;
            case RangeValue range:
                WriteNumber(json, "min", range.Min);
                WriteNumber(json, "max", range.Max);
                WriteText(json, "unit", range.Unit);
                break;
            case ListValue list:
                WriteItems(json, list);
                break;
            case RatioValue ratio:
                WriteNumber(json, "a", ratio.A);
                WriteNumber(json, "b", ratio.B);
                WriteNumber(json, "percent", ratio.Percent);
                break;
            case ChangeValue change:
                WriteChange(json, change);
                break;
            case TextValue text:
                json.WriteString("text", text.Text);
                break;
            case MissingValue missing:
                WriteText(json, "mark", missing.Mark);
                break;
            case AmbiguousValue ambiguous:
                WriteReadings(json, ambiguous);
                break;
        }
    }

    private static void WriteItems(Utf8JsonWriter json, ListValue list)
    {
        json.WriteStartArray("items");
        foreach (var item in list.Items)
        {
            if (item is { Label: null, Value: TextValue name })
            {
                json.WriteStringValue(name.Text);
                continue;
            }

            json.WriteStartObject();
            WriteText(json, "label", item.Label);
            WriteItem(json, item.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Plain numbers of an item are <c>unit</c> and <c>value</c> whatever they count; other values are written whole.</summary>
    private static void WriteItem(Utf8JsonWriter json, IndicatorValue value)
    {
        switch (value)
        {
            case PeopleValue people:
                json.WriteString("unit", people.Who ?? "человек");
                WriteNumber(json, "value", people.People);
                break;
            case PercentValue percent:
                WriteText(json, "of", percent.Of);
                json.WriteString("unit", "%");
                WriteNumber(json, "value", percent.Percent);
                break;
            case NumberValue or ComparisonValue:
                WriteMembers(json, value);
                break;
            default:
                json.WriteString("kind", KindOf(value));
                WriteMembers(json, value);
                break;
        }
    }

    private static void WriteChange(Utf8JsonWriter json, ChangeValue change)
    {
        WriteNumber(json, "delta", change.Delta);
        WriteNumber(json, "factor", change.Factor);
        WriteNumber(json, "from", change.From);
        WriteNumber(json, "to", change.To);
        WriteText(json, "op", change.Bound is { } bound ? SignOf(bound) : null);
        WriteText(json, "unit", change.Unit);
    }

    /// <summary>Readings of different kinds share one object, as in <c>{people, percent}</c>; others stand in an array.</summary>
    private static void WriteReadings(Utf8JsonWriter json, AmbiguousValue ambiguous)
    {
        json.WriteString("prefer", KindOf(ambiguous.Preferred));
        IndicatorValue[] readings = [ambiguous.Preferred, .. ambiguous.Others];
        if (Array.TrueForAll(readings, value => value is PeopleValue or PercentValue or NumberValue or MissingValue)
            && readings.Select(KindOf).Distinct(StringComparer.Ordinal).Count() == readings.Length)
        {
            Array.ForEach(readings, value => WriteMembers(json, value));
            return;
        }

        json.WriteStartArray("readings");
        foreach (var value in readings)
        {
            json.WriteStartObject();
            json.WriteString("kind", KindOf(value));
            WriteMembers(json, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value.ToString("0.############################", CultureInfo.InvariantCulture));
        }
    }
}
