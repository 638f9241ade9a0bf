using System.Globalization;
using System.Text;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

public sealed class FormsOfFilesTests
{
    private static readonly string Plain = Dump(MiniSite.Good());

    [Fact]
    public void Windows_line_breaks_change_nothing() => Dump(Rewritten(text => text.Replace("\n", "\r\n", StringComparison.Ordinal))).ShouldBe(Plain);

    [Fact]
    public void Old_Macintosh_line_breaks_change_nothing() => Dump(Rewritten(text => text.Replace('\n', '\r'))).ShouldBe(Plain);

    [Fact]
    public void A_byte_order_mark_changes_nothing() => Dump(Rewritten(text => "\uFEFF" + text)).ShouldBe(Plain);

    [Theory]
    [InlineData("ru-RU")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Dump(MiniSite.Good()).ShouldBe(Plain);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_good_site_reads_the_same_from_a_real_folder()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "Sites", "good");
        Dump(LoadedSite.From(new Core.Load.FolderFiles(root, "input"))).ShouldBe(Plain);
    }

    private static MiniSite Rewritten(Func<string, string> change)
    {
        var site = MiniSite.Good();
        foreach (var path in site.Files.Paths.Where(path => !path.EndsWith(".pdf", StringComparison.Ordinal)).ToList())
        {
            site.Files.Set(path, Encoding.UTF8.GetBytes(change(site.Text(path))));
        }

        return site;
    }

    private static string Dump(MiniSite site) => Dump(site.Load());

    private static string Dump(LoadedSite loaded)
    {
        loaded.Diagnostics.ShouldBeEmpty();
        return ModelText.Of(loaded.Site) + ModelText.Of(loaded.Organisations);
    }
}
