using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Example;

/// <summary>The PDF files of the example can be read anywhere: fonts inside, text that can be copied, tags for screen readers (decree № 102; order № 1493, items 23–24).</summary>
public sealed partial class ExamplePdfTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.Path("input"), "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_has_its_fonts_inside_and_is_tagged(string path)
    {
        var source = Encoding.Latin1.GetString(File.ReadAllBytes(path));

        Descriptor().Count(source).ShouldBeGreaterThan(0);
        Descriptor().Count(source).ShouldBe(Embedded().Count(source));
        Composite().Count(source).ShouldBe(Unicode().Count(source));
        source.ShouldContain("/Marked true");
        source.ShouldContain("/Lang (ru)");
    }

    [Theory]
    [InlineData("order-1.pdf", "Приказ № 1-ц от 29.08.2024", "Создать совет и рабочую группу до 20 сентября 2024 года.")]
    [InlineData("order-14.pdf", "Приказ № 14 от 15.09.2025", "Районный конкурс цифровых уроков исключить:")]
    [InlineData("akt-1.pdf", "Акт № 1 от 12.12.2024", "Проверено 24 кабинета, скорость от 42 до 50 Мбит/с.")]
    public void Its_text_can_be_copied(string file, params string[] lines)
    {
        var text = PdfText.Of(File.ReadAllBytes(Repository.Path("input/schools/primer-1/documents/" + file)));
        foreach (var line in lines)
        {
            text.ShouldContain(line);
        }
    }

    [GeneratedRegex("/Type /FontDescriptor", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Descriptor();

    [GeneratedRegex("/FontFile[23]?[ \n]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Embedded();

    [GeneratedRegex("/Subtype /Type0", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Composite();

    [GeneratedRegex("/ToUnicode ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unicode();
}
