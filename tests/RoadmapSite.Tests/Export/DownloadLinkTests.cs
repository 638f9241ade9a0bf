using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Tests.Example;

namespace RoadmapSite.Tests.Export;

/// <summary>Links of the example to the files beside its pages: they name content, format and the true size.</summary>
public sealed partial class DownloadLinkTests(ExampleSite example) : IClassFixture<ExampleSite>
{
    [Fact]
    public void Every_link_to_a_file_tells_its_true_size()
    {
        var links = Links().ToList();

        links.Count.ShouldBeGreaterThan(10);
        links.Where(link => link.Size != SizeOf(link.Target)).Select(link => $"{link.Page}: {link.Target}, {link.Size}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_is_listed_on_the_page_of_files_of_its_organisation()
    {
        var listed = Links().Where(link => link.Page.EndsWith("/files.html", StringComparison.Ordinal)).Select(link => link.Target).ToHashSet(StringComparer.Ordinal);

        example.Files.Keys.Where(path => path.Contains("/files/", StringComparison.Ordinal)).Where(path => !listed.Contains(path)).ShouldBeEmpty();
    }

    private string SizeOf(string path)
    {
        var size = FileSize.Of(example.Files[path].Length);
        return size.Amount.ToString(CultureInfo.GetCultureInfo("ru-RU")) + (size.Megabytes ? "\u00A0МБ" : "\u00A0КБ");
    }

    private IEnumerable<(string Page, string Target, string Size)> Links() =>
        from page in example.Files
        where page.Key.EndsWith(".html", StringComparison.Ordinal)
        from link in FileLink().Matches(Encoding.UTF8.GetString(page.Value))
        select (page.Key, Resolve(page.Key, link.Groups["href"].Value), link.Groups["size"].Value);

    private static string Resolve(string page, string href) =>
        Uri.UnescapeDataString(new Uri(new Uri("http://example.org/" + page), href).AbsolutePath.TrimStart('/'));

    [GeneratedRegex("""<a href="(?<href>[^"]*files/[^"]*)">[^<]+ \((?:CSV|XLSX|JSON|ICS), (?<size>[0-9,]+\u00A0[КМ]Б)\)</a>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex FileLink();
}
