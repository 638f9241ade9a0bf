using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoadmapSite.Core.Validate.Values;

namespace RoadmapSite.Tests.Validate.Values;

/// <summary>A reading as the JSON that <c>explain value --json</c> prints.</summary>
internal static class ReadingText
{
    public static string Json(ValueReading reading)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            ValueJson.Write(writer, reading);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
