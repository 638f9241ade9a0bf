namespace RoadmapSite.Tests.Render;

public sealed class OverviewPageTests
{
    [Fact]
    public void Every_page_of_a_school_with_everything_renders_without_a_finding()
    {
        var site = new SampleSite { Single = false };
        var pages = site.Pages(FictionalSchool.Facts());
        site.Bag.Items.Select(item => $"{item.Span} {item.Message("ru")}").ShouldBeEmpty();
        pages.Keys.ShouldContain("school-1/index.html");
        if (Environment.GetEnvironmentVariable("RENDER_TO") is { Length: > 0 } folder)
        {
            foreach (var (path, html) in pages)
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, html);
            }
            foreach (var p in RoadmapSite.Core.Render.SitePages.Render([RoadmapSite.Core.Render.OrganisationCard.Of(FictionalSchool.Facts(), site.Context)], site.Context, site.Bag)) File.WriteAllText(Path.Combine(folder, p.Path), p.Html);
            foreach (var a in site.Theme.Assets) { Directory.CreateDirectory(Path.Combine(folder, "assets")); File.WriteAllBytes(Path.Combine(folder, a.Path), a.Bytes); }
        }
    }
}
