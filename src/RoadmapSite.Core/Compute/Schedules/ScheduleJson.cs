using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RoadmapSite.Core.Compute.Schedules;

/// <summary>The published JSON of a reading. Every member is always there; what does not apply is null or empty.</summary>
public static class ScheduleJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Cyrillic, UnicodeRanges.Latin1Supplement, UnicodeRanges.GeneralPunctuation),
        NewLine = "\n",
    };

    /// <summary>The JSON of a schedule, indented.</summary>
    /// <param name="schedule">The schedule.</param>
    public static string ToText(Schedule schedule)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            Write(writer, schedule);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Writes a schedule as an object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="schedule">The schedule.</param>
    public static void Write(Utf8JsonWriter writer, Schedule schedule) => Write(writer, schedule, reason: null);

    /// <summary>The name of a kind in JSON and in the tables: <c>school_year</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string NameOf(ScheduleKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    private static void Write(Utf8JsonWriter writer, Schedule schedule, string? reason)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", NameOf(schedule.Kind));
        if (reason is not null)
        {
            writer.WriteString("reason", reason);
        }

        writer.WriteString("label", schedule.Label);
        writer.WriteString("qualifier", schedule.Qualifier);
        WriteArray(writer, "windows", schedule.Windows, window => WriteWindow(writer, window));
        writer.WriteNumber("count", schedule.Count);
        WriteTimes(writer, schedule);
        WriteArray(writer, "parts", schedule.Parts, part => Write(writer, part, reason: null));
        writer.WriteString("anchor", schedule.Anchor);
        writer.WriteString("offset", schedule.Offset?.ToString());
        WriteArray(writer, "alternatives", schedule.Alternatives, other => Write(writer, other.Schedule, other.Reason));
        WriteArray(writer, "flags", schedule.Flags, flag => writer.WriteStringValue(JsonNamingPolicy.SnakeCaseLower.ConvertName(flag.ToString())));
        writer.WriteString("not_understood", schedule.NotUnderstood?.Text);
        writer.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    private static void WriteWindow(Utf8JsonWriter writer, Window window)
    {
        writer.WriteStartObject();
        writer.WriteString("start", Iso(window.Start));
        writer.WriteString("end", Iso(window.Due));
        writer.WriteEndObject();
    }

    private static void WriteTimes(Utf8JsonWriter writer, Schedule schedule)
    {
        if (schedule.Times is not { } times)
        {
            writer.WriteNull("times");
            writer.WriteNull("comparison");
            return;
        }

        writer.WriteNumber("times", times);
        writer.WriteString("comparison", schedule.Comparison switch
        {
            Comparison.AtLeast => ">=",
            Comparison.AtMost => "<=",
            _ => "=",
        });
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
