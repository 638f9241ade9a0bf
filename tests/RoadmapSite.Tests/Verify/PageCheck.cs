using System.Runtime.CompilerServices;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Render;
using RoadmapSite.Core.Verify;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Tests.Verify;

/// <summary>Checks one page and tells its findings as <c>RM6001(5,3)</c>.</summary>
internal static class PageCheck
{
    public const string Path = "primer/indicators.html";

    /// <summary>The page that passes everything.</summary>
    public static string Good { get; } =
        File.ReadAllText(System.IO.Path.Combine(Folder(), "Pages", "good.html")).ReplaceLineEndings("\n");

    public static IReadOnlyList<Diagnostic> Findings(string html, string path = Path, PageKinds kind = PageKinds.Page, VerifyOptions? options = null)
    {
        var bag = new DiagnosticBag();
        new PageVerifier(options ?? new VerifyOptions()).Verify(new RenderedPage(path, html, "input/schools/primer/school.yml"), kind, bag);
        return bag.Items;
    }

    public static IReadOnlyList<string> Short(IEnumerable<Diagnostic> findings) =>
        [.. findings.Select(finding => FormattableString.Invariant($"{finding.Code.Id}({finding.Span.Line},{finding.Span.Column})"))];

    /// <summary>The good page with one thing changed.</summary>
    public static string Changed(string from, string to)
    {
        Good.Split(from).Length.ShouldBe(2, $"«{from}» must stand in the good page once");
        return Good.Replace(from, to, StringComparison.Ordinal);
    }

    /// <summary>Line and column of a text that stands in the page once; or of the first place after a given text.</summary>
    public static string Place(string html, string at)
    {
        var offset = html.IndexOf(at, StringComparison.Ordinal);
        offset.ShouldBeGreaterThanOrEqualTo(0, $"«{at}» must stand in the page");
        var line = html[..offset].Count(letter => letter == '\n') + 1;
        return FormattableString.Invariant($"({line},{offset - html.LastIndexOf('\n', Math.Max(0, offset - 1))})");
    }

    private static string Folder([CallerFilePath] string here = "") => System.IO.Path.GetDirectoryName(here)!;
}
