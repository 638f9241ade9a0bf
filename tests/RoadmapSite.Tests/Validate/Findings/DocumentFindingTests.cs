using RoadmapSite.Core.Load.Organisations;
using RoadmapSite.Core.Model;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Validate.Findings;

public sealed class DocumentFindingTests
{
    private const string Good = "file: a.odt, kind: приказ, number: '1', date: 2024-09-02, signature: директор, title: О порядке";

    [Theory]
    [InlineData(Good, null)]

    // B4, G3, F7
    [InlineData("file: a.odt, kind: справка, title: скан 12", "RM2576")]
    [InlineData("file: a.odt, kind: справка, title: a.odt", "RM2576")]
    [InlineData("file: приказ.odt, kind: справка, title: О порядке", "RM2577")]
    [InlineData("file: a.png, kind: картинка, consent: да, page: about.html, title: Герб района", "RM2578")]
    [InlineData("file: a.png, kind: картинка, consent: да, page: about.html, title: Гербарий", null)]

    // C1: ten working days; the calendar of the site has 9 September off and Saturday the 14th at work
    [InlineData(Good + ", created: 2024-09-02, published: 2024-09-16", null)]
    [InlineData(Good + ", created: 2024-09-02, published: 2024-09-17", "RM2579")]
    [InlineData(Good + ", created: 2024-09-17, published: 2024-09-02", "RM2606")]

    // B5
    [InlineData("file: a.odt, kind: приказ, date: 2024-09-02, signature: директор, title: О порядке", "RM2580")]
    [InlineData("file: a.odt, kind: Приказ, number: '1', signature: директор, title: О порядке", "RM2580")]
    [InlineData("file: a.odt, kind: положение, number: '1', date: 2024-09-02, title: О порядке", "RM2580")]
    [InlineData("file: a.odt, kind: положение, number: '1', date: 2024-09-02, approval: Утверждаю, title: О порядке", null)]
    [InlineData("kind: приказ, title: О порядке", null)]

    // E8, B3, G4
    [InlineData("file: a.pdf, kind: справка, title: О порядке", "RM2581")]
    [InlineData("file: a.pdf, kind: справка, tagged: да, title: О порядке", null)]
    [InlineData("file: a.pdf, kind: справка, page: about.html, title: О порядке", null)]
    [InlineData("page: about.html, kind: справка, title: О порядке", "RM2582")]
    [InlineData("file: a.odt, signature_file: a.odt.sig, kind: справка, title: О порядке", "RM2583")]

    // G1, G2, F5
    [InlineData("file: a.doc, kind: справка, title: О порядке", "RM2584")]
    [InlineData("file: large.odt, kind: справка, title: О порядке", "RM2585")]
    [InlineData("file: small.png, kind: справка, consent: да, page: about.html, title: О порядке", "RM2586")]
    [InlineData("file: a.png, kind: фотография, page: about.html, title: Урок", "RM2587")]
    public void What_documents_declare_is_held_against_the_acts(string document, string? code)
    {
        var site = MiniSite.Parse(
            $$"""
            -- site.yml --
            title: Сайт
            -- dictionary/calendar.yml --
            holidays: [2024-09-09]
            working_days: [2024-09-14]
            -- schools/s/school.yml --
            name: Школа
            -- schools/s/about.md --
            ---
            title: О школе
            ---
            Текст.
            -- schools/s/documents/documents.yml --
            documents:
              - { id: d, {{document}} }
            """);
        foreach (var file in new[] { "a.odt", "a.pdf", "a.doc", "a.odt.sig", "приказ.odt" }.Where(file => document.Contains(file, StringComparison.Ordinal)))
        {
            site.Set("schools/s/documents/" + file, "x");
        }

        Add(site, document, "a.png", Png(1240, 1754));
        Add(site, document, "small.png", Png(400, 566));
        Add(site, document, "large.odt", new byte[16 * 1024 * 1024]);
        var loaded = site.Load();
        loaded.Errors.Select(error => error.Message("en")).ShouldBeEmpty();
        loaded.BeyondForm.Select(finding => $"{finding.Code} {finding.Subject}").ShouldBe(code is null ? [] : [code + " d"]);
    }

    [Fact]
    public void Sizes_of_pictures_are_read_from_their_heads()
    {
        PictureSize.Png(Png(1240, 1754)).ShouldBe(new PixelSize(1240, 1754));
        PictureSize.Jpeg([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 17, 8, 0x06, 0xDA, 0x04, 0xD8, 3, 0, 0]).ShouldBe(new PixelSize(1240, 1754));
        PictureSize.Png([1, 2, 3]).ShouldBeNull();
        PictureSize.Jpeg([0xFF, 0xD8, 0xFF, 0xE0, 0, 200]).ShouldBeNull();
        PictureSize.Jpeg([.. Enumerable.Repeat((byte)0xFF, 40)]).ShouldBeNull();
    }

    private static void Add(MiniSite site, string document, string name, byte[] bytes)
    {
        if (document.Contains("file: " + name + ",", StringComparison.Ordinal))
        {
            site.Files.Set("schools/s/documents/" + name, bytes);
        }
    }

    private static byte[] Png(int width, int height) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, .. Big(width), .. Big(height)];

    private static byte[] Big(int number) => [(byte)((number >> 24) & 0xFF), (byte)((number >> 16) & 0xFF), (byte)((number >> 8) & 0xFF), (byte)(number & 0xFF)];
}
