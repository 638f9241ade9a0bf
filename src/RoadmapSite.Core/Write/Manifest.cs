using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace RoadmapSite.Core.Write;

/// <summary><c>manifest.json</c> in the output folder: path, source and hash of every file this program wrote. Whatever it does not list is foreign and is kept.</summary>
internal static class Manifest
{
    /// <summary>Its name in the output folder.</summary>
    public const string FileName = "manifest.json";

    private const string Generator = "RoadmapSite";
    private const int Format = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The bytes of a manifest. They depend on the files alone: no date, no machine.</summary>
    /// <param name="files">The files, ordinal order.</param>
    public static ReadOnlyMemory<byte> Write(IEnumerable<OutputFile> files)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("generator"u8, Generator);
            json.WriteNumber("format"u8, Format);
            json.WriteStartArray("files"u8);
            foreach (var file in files)
            {
                json.WriteStartObject();
                json.WriteString("path"u8, file.Path);
                json.WriteString("source"u8, file.Source);
                json.WriteString("hash"u8, Convert.ToHexStringLower(file.Hash));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>The paths that a manifest lists.</summary>
    /// <param name="content">Bytes of a manifest.</param>
    /// <returns>The paths; null when it is damaged or not of this program. A path that leads out of the folder is damage: what is listed may be deleted.</returns>
    public static IReadOnlySet<string>? ReadPaths(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            return IsOurs(json.RootElement) ? PathsOf(json.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsOurs(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("generator", out var generator) && generator.ValueKind == JsonValueKind.String && generator.ValueEquals(Generator)
        && root.TryGetProperty("format", out var format) && format.ValueKind == JsonValueKind.Number && format.TryGetInt32(out var number) && number == Format
        && root.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Array;

    private static HashSet<string>? PathsOf(JsonElement root)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in root.GetProperty("files").EnumerateArray())
        {
            if (file.ValueKind != JsonValueKind.Object
                || !file.TryGetProperty("path", out var path) || path.ValueKind != JsonValueKind.String
                || path.GetString() is not { } text || !OutputPath.IsPortable(text))
            {
                return null;
            }

            paths.Add(text);
        }

        return paths;
    }
}
