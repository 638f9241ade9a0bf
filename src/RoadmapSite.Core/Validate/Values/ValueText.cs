using System.Globalization;
using System.Text;
using RoadmapSite.Core.Model.Values;

namespace RoadmapSite.Core.Validate.Values;

/// <summary>Says in Russian how a cell was read, for <c>explain value</c> on a terminal.</summary>
internal static class ValueText
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>One sentence a line: the meaning, other meanings, remarks.</summary>
    /// <param name="reading">The reading.</param>
    public static string Describe(ValueReading reading)
    {
        var lines = new List<string> { $"Понято как: {Sentence(Phrase(reading.Value))}" };
        if (reading.Value is AmbiguousValue ambiguous)
        {
            lines.Add($"Прочтений несколько: {Sentence(ambiguous.Reason)}");
        }

        lines.AddRange(reading.Alternatives.Select(value => $"Можно понять и так: {Sentence(Phrase(value))}"));
        lines.AddRange(reading.Notes.Select(note => $"Замечание: {Sentence(note.Text)}"));
        return string.Join('\n', lines);
    }

    // «15 шт.» has its full stop already.
    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    /// <summary>A value in words: «17 человек, 10 %», «не менее 50 Мбит/с».</summary>
    /// <param name="value">The value.</param>
    public static string Phrase(IndicatorValue value) => value switch
    {
        NumberValue number => Amount(number.Value, number.Unit)
            + (number.Percent is { } percent ? $", {Amount(percent, "%")}" : "")
            + OfWhich(number.OfWhich),
        PercentValue percent => Amount(percent.Percent, "%") + (percent.Of is { } of ? $" {of}" : ""),
        PeopleValue people => People(people.People) + (people.Who is { } who ? $" ({who})" : "") + OfWhich(people.OfWhich),
        PeoplePercentValue pair => $"{People(pair.People)}, {Amount(pair.Percent, "%")}",
        YesNoValue answer => answer.Value ? "да" : "нет",
        ComparisonValue bound => $"{Words(bound.Operator)} {Amount(bound.Value, bound.Unit)}",
        RangeValue range => $"от {Number(range.Min)} до {Amount(range.Max, range.Unit)}",
        ListValue list => "список: " + string.Join("; ", list.Items.Select(Item)),
        RatioValue ratio => $"{Number(ratio.A)} к {Number(ratio.B)}" + (ratio.Percent is { } share ? $" (указано {Amount(share, "%")})" : ""),
        ChangeValue change => Change(change),
        TextValue text => $"текст «{text.Text}»",
        MissingValue { Mark: { } mark } => $"значение не указано, стоит «{mark}»",
        MissingValue => "значение не указано",
        AmbiguousValue ambiguous => Phrase(ambiguous.Preferred),
        _ => throw new InvalidOperationException($"No words for {value.GetType().Name}."),
    };

    private static string Item(ListItem item) => item switch
    {
        { Label: { } label } => $"{label} — {Phrase(item.Value)}",
        { Value: TextValue name } => $"«{name.Text}»",
        _ => Phrase(item.Value),
    };

    private static string Change(ChangeValue change)
    {
        var bound = change.Bound is { } op ? $"{Words(op)} чем " : "";
        return change switch
        {
            { From: { } from, To: { } to } => $"изменение с {Number(from)} до {Amount(to, change.Unit)}",
            { Factor: { } factor } => $"изменение {bound}в {Number(factor)} раза",
            { Delta: { } delta } => $"изменение {bound}на {(delta > 0 ? "+" : "")}{Amount(delta, change.Unit)}",
            _ => "изменение",
        };
    }

    private static string Words(ComparisonOperator op) => op switch
    {
        ComparisonOperator.AtLeast => "не менее",
        ComparisonOperator.MoreThan => "более",
        ComparisonOperator.AtMost => "не более",
        ComparisonOperator.LessThan => "менее",
        _ => "около",
    };

    private static string OfWhich(decimal? part) => part is { } number ? $", из них {Number(number)}" : "";

    private static string People(decimal number)
    {
        var ones = Math.Abs(number) % 10;
        var tens = Math.Abs(number) % 100;
        var isFew = number != decimal.Truncate(number) || (ones is 2 or 3 or 4 && tens is < 11 or > 14);
        return $"{Number(number)}{NoBreakSpace}{(isFew ? "человека" : "человек")}";
    }

    private static string Amount(decimal number, string? unit) =>
        unit is null ? Number(number) : IsNoun(unit) ? $"{Number(number)}, единица «{unit}»" : $"{Number(number)}{NoBreakSpace}{unit}";

    // What is counted stands in the plural, «компьютеры», and no number can stand before it; a symbol stands after any.
    private static bool IsNoun(string unit) => unit.Length > 3 && unit.All(sign => char.IsLower(sign) || sign is ' ' or '-');

    /// <summary>Decimal comma, and groups of three from five digits on.</summary>
    private static string Number(decimal number)
    {
        var plain = Math.Abs(number).ToString("0.############################", CultureInfo.InvariantCulture).Split('.');
        var text = new StringBuilder(plain[0]);
        for (var i = plain[0].Length - 3; i > 0 && plain[0].Length > 4; i -= 3)
        {
            text.Insert(i, NoBreakSpace);
        }

        if (plain.Length > 1)
        {
            text.Append(',').Append(plain[1]);
        }

        return (number < 0 ? "−" : "") + text;
    }
}
