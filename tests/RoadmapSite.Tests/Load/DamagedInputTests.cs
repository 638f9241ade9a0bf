using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

public sealed class DamagedInputTests
{
    private const string Signs = "\n\n  -::\"'{}[],#&*!|>%@`\t1aя";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Damaged_files_give_findings_and_never_an_exception(int seed)
    {
        var random = new Random(seed);
        var good = MiniSite.Good();
        var paths = good.Files.Paths.Where(path => !path.EndsWith(".pdf", StringComparison.Ordinal)).ToList();
        for (var turn = 0; turn < 150; turn++)
        {
            var path = paths[random.Next(paths.Count)];
            var site = MiniSite.Good().Set(path, Damage(good.Text(path), random));
            var loaded = Should.NotThrow(site.Load);
            loaded.Diagnostics.ShouldAllBe(finding => finding.Span.Line >= 0 && finding.Span.File.StartsWith("input/", StringComparison.Ordinal));
            loaded.Diagnostics.ShouldAllBe(finding => finding.Message("ru").Length > 0 && finding.Advice("en").Length > 0);
        }
    }

    private static string Damage(string text, Random random)
    {
        for (var i = random.Next(1, 5); i > 0 && text.Length > 0; i--)
        {
            var at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at)),
                1 => text.Insert(at, Signs[random.Next(Signs.Length)].ToString()),
                _ => text.Insert(at, text.Substring(random.Next(text.Length), 1) + Signs[random.Next(Signs.Length)]),
            };
        }

        return text;
    }
}
