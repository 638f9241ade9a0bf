using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Terminal;

/// <summary>Where the paragraph on a code stands.</summary>
internal static class DocumentationLink
{
    public static string For(DiagnosticCode code) => $"docs/diagnostics/{Page(code.Id)}.md#{code.Id}";

    private static string Page(string id) => id[2] switch
    {
        '1' => "load",
        '2' => "validate",
        '3' => "compute",
        '4' => "render",
        '5' => "export",
        '6' => "verify",
        '7' => "write",
        '8' => "import",
        _ => "settings",
    };
}
