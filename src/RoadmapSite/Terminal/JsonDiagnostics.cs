using System.Text.Json;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Terminal;

/// <summary>Findings as one JSON array, for programs. Consequences are in it, with <c>follows_from</c>.</summary>
/// <param name="language"><c>ru</c> or <c>en</c>.</param>
internal sealed class JsonDiagnostics(string language) : IDiagnosticWriter
{
    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output) => output.WriteLine(JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics)
        {
            WriteOne(json, diagnostic);
        }

        json.WriteEndArray();
    }));

    private static void WriteLevel(Utf8JsonWriter json, Severity severity) => json.WriteString("severity", severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    });

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void WriteOne(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code.Id);
        WriteLevel(json, diagnostic.Severity);
        json.WriteString("file", diagnostic.Span.File);
        json.WriteNumber("line", diagnostic.Span.Line);
        json.WriteNumber("column", diagnostic.Span.Column);
        json.WriteNumber("length", diagnostic.Span.Length);
        WriteOptional(json, "row", diagnostic.Row);
        json.WriteString("message", diagnostic.Message(language));
        json.WriteString("advice", diagnostic.Advice(language));
        WriteOptional(json, "subject", diagnostic.Subject);
        WriteOptional(json, "related", diagnostic.Related?.ToString());
        WriteOptional(json, "follows_from", diagnostic.FollowsFrom is { } root ? $"{root.Span} {root.Code.Id}" : null);
        json.WriteString("documentation", DocumentationLink.For(diagnostic.Code));
        json.WriteEndObject();
    }
}
