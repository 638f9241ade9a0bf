using System.Text;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Verify;
using RoadmapSite.Core.Verify.Files;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Verify;

/// <summary>Files beside the pages: personal data in exports, places and authors in pictures, data for machines.</summary>
public sealed class FinishedFileTests
{
    [Theory]
    [InlineData("a/measures.csv", "№;Срок\r\n1;звонить +7 912 345-67-89\r\n", 2, "+7 912 345-67-89")]
    [InlineData("a/data.json", "{\n  \"note\": \"ivanova@mail.ru\"\n}", 2, "ivanova@mail.ru")]
    [InlineData("a/calendar.ics", "SUMMARY:звонить +7 912 34\r\n 5-67-89\r\n", 1, "+7 912 345-67-89")]
    [InlineData("a/changes.xml", "<title>дата рождения: 01.02.1990</title>", 1, "дата рождения: 01.02.1990")]
    public void Personal_data_in_a_file_to_download_is_found(string path, string content, int line, string found)
    {
        var finding = Exported(path, content).ShouldHaveSingleItem();

        finding.Code.Id.ShouldBe("RM6088");
        finding.Severity.ShouldBe(Severity.Error);
        finding.Span.Line.ShouldBe(line);
        finding.Span.File.ShouldBe("output/" + path);
        finding.Arguments.ShouldBe([found]);
    }

    [Theory]
    [InlineData("a/data.json", "{ \"email\": \"school@mail.ru\" }")]
    [InlineData("a/measures.csv", "Срок;2024-09-01;12.345.678;+7 (495) 123-45-67")]
    [InlineData("a/plan.pdf", "ivanova@mail.ru")]
    public void Official_contacts_numbers_and_other_files_pass(string path, string content) => Exported(path, content).ShouldBeEmpty();

    [Fact]
    public void A_contact_of_an_export_stops_the_site_and_is_said_where_it_is_written()
    {
        using var folder = new TemporaryFolder().WithExample();
        var file = Path.Combine(folder.Folder, "input", "schools", "primer-1", "roadmaps", "cos-2024-2028.yml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("responsible: Системный администратор", "responsible: \"Системный администратор, ivanova@mail.ru\"", StringComparison.Ordinal));

        var run = ProgramRun.Inside(folder.Folder, "build", "-q");

        run.Code.ShouldNotBe(0);
        run.Errors.ShouldContain("cos-2024-2028.yml(");
        run.Errors.ShouldContain("RM6071");
    }

    [Theory]
    [InlineData("Exif\0\0II*\0\u0008\0\0\0\u0001\0\u0025\u0088\u0004\0\u0001\0\0\0\u001a\0\0\0", true)]
    [InlineData("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u003b\0\u0002\0\0\0\u0004\0\0\0\0", true)]
    [InlineData("Exif\0\0II*\0\u0008\0\0\0\u0001\0\u0012\u0001\u0003\0\u0001\0\0\0\u0001\0\0\0", false)]
    [InlineData("http://ns.adobe.com/xap/1.0/\0<x><exif:GPSLatitude>55</exif:GPSLatitude></x>", true)]
    [InlineData("http://ns.adobe.com/xap/1.0/\0<x></x>", false)]
    [InlineData("Exif\0\0II*\0\u00ff\u00ff\u00ff\u00ff", false)]
    public void A_JPEG_that_names_a_place_or_an_author_is_found(string segment, bool isTelling) =>
        Found(Jpeg(Encoding.Latin1.GetBytes(segment))).ShouldBe(isTelling ? ["RM6089"] : []);

    [Theory]
    [InlineData("tEXt", "Author\0Иванова", true)]
    [InlineData("eXIf", "II*\0\u0008\0\0\0\u0001\0\u0025\u0088\u0004\0\u0001\0\0\0\u001a\0\0\0", true)]
    [InlineData("iTXt", "XML:com.adobe.xmp\0\0\0\0\0<dc:creator>x</dc:creator>", true)]
    [InlineData("tEXt", "Software\0Paint", false)]
    public void A_PNG_that_names_a_place_or_an_author_is_found(string kind, string data, bool isTelling) =>
        Found(Png(kind, Encoding.Latin1.GetBytes(data))).ShouldBe(isTelling ? ["RM6089"] : []);

    [Fact]
    public void Cut_off_pictures_and_other_files_pass()
    {
        byte[] whole = [.. Jpeg(Encoding.Latin1.GetBytes("Exif\0\0II*\0\u0008\0\0\0\u0001\0\u0025\u0088\u0004\0\u0001\0\0\0\u001a\0\0\0"))];
        for (var length = 0; length < whole.Length; length++)
        {
            PictureMetadata.IsTelling(whole.AsSpan(0, length));
        }

        Found("%PDF-1.7 GPSLatitude"u8.ToArray()).ShouldBeEmpty();
    }

    [Fact]
    public void A_site_without_data_for_machines_is_a_warning()
    {
        var bag = new DiagnosticBag();
        OpenData.Verify(["index.html", "a/print.html"], "input/site.yml", bag);
        bag.Items.ShouldHaveSingleItem().Code.Id.ShouldBe("RM6091");

        OpenData.Verify(["index.html", "a/measures.csv"], "input/site.yml", bag);
        bag.Items.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_page_says_of_which_day_it_tells()
    {
        var finding = PageCheck.Findings(PageCheck.Changed("<time datetime=\"2026-09-01\"", "<time datetime=\"2026\"")).ShouldHaveSingleItem();
        finding.Code.Id.ShouldBe("RM6092");
    }

    [Fact]
    public void A_table_of_data_can_be_saved()
    {
        var filtered = PageCheck.Good.Replace("<table", "<table data-filter=\"Показатели\"", StringComparison.Ordinal);

        PageCheck.Findings(filtered).ShouldBeEmpty();
        var closed = filtered.Replace("href=\"indicators.csv\"", "href=\"indicators.html\"", StringComparison.Ordinal).Replace(".pdf", ".html", StringComparison.Ordinal);
        PageCheck.Findings(closed).Select(finding => finding.Code.Id).ShouldContain("RM6090");
        PageCheck.Findings(closed, options: new VerifyOptions { OffersData = false }).Select(finding => finding.Code.Id).ShouldNotContain("RM6090");
    }

    private static IReadOnlyList<Diagnostic> Exported(string path, string content)
    {
        var bag = new DiagnosticBag();
        ExportedContacts.Verify(path, Encoding.UTF8.GetBytes(content), new VerifyOptions(), new OfficialContacts(["school@mail.ru"]), bag);
        return bag.Items;
    }

    private static string[] Found(byte[] content)
    {
        var bag = new DiagnosticBag();
        PictureMetadata.Verify("input/schools/s/documents/a.jpg", content, bag);
        return [.. bag.Items.Select(finding => finding.Code.Id)];
    }

    private static byte[] Jpeg(byte[] segment) => [0xFF, 0xD8, 0xFF, 0xE1, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2), .. segment, 0xFF, 0xDA, 0, 2, 1, 2, 3];

    private static byte[] Png(string kind, byte[] data) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, (byte)data.Length, .. Encoding.ASCII.GetBytes(kind), .. data, 1, 2, 3, 4, 0, 0, 0, 0, .. "IEND"u8, 1, 2, 3, 4];
}
