using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Tests.Render;

public sealed class HostileTextTests
{
    private const string Evil = "<script>alert('x')</script>\"><img src=x onerror=\"evil()\">{{ evil }}";

    [Fact]
    public void Text_of_an_author_is_never_markup()
    {
        foreach (var (path, html) in new SampleSite { Settings = Settings() }.Pages(Facts()))
        {
            html.Replace("<script src=\"", "", StringComparison.Ordinal).ShouldNotContain("<script", customMessage: path);
            html.ShouldNotContain("<img", customMessage: path);
            html.ShouldNotContain("\"evil", customMessage: path);
            html.ShouldContain("&lt;script&gt;", customMessage: path);
        }
    }

    private static Site Settings() => new()
    {
        Title = Evil,
        SectionName = Evil,
        HostMenu = [new(Evil, "https://example.org/?\"><script>"), new("Плохая", "javascript:alert(1)")],
        HostLinks = [new(Evil, "https://example.org/")],
        Accessibility = new(Evil, Evil, Evil, Evil, Evil),
    };

    private static OrganisationFacts Facts()
    {
        var indicator = Sample.Indicator("i1", Evil, "1", ["2"], number: Evil, unit: Evil) with
        {
            Plain = Evil,
            Edition = Evil,
            FootnoteMark = Evil,
            Note = Sample.Text(Evil),
            Responsible = Sample.Text(Evil),
            Due = Sample.Text("- " + Evil + "\n- " + Evil),
        };
        var measure = Sample.Measure("m1", Evil, Evil, Evil, Evil, Evil) with { Plain = Evil, Evidence = Sample.Text(Evil), Funding = [new("2024", Sample.Text(Evil))] };
        var direction = Sample.Direction("d1", Evil, Evil, Evil) with
        {
            Columns = new(new Dictionary<string, Sourced<string>>(StringComparer.Ordinal) { ["title"] = Sample.Text(Evil), ["indicators_title"] = Sample.Text(Evil) }, new Dictionary<string, Sourced<string>>(StringComparer.Ordinal) { ["2022-2023"] = Sample.Text(Evil) }),
            Indicators = [new IndicatorHeading(Sample.Text(Evil), Sample.At()), indicator, Sample.Indicator("i2", Evil) with { Cells = [Sample.Text(Evil)] }],
            Measures = [new MeasureHeading(Sample.Text(Evil), Sample.At()), measure],
            Footnotes = [new(Evil, Sample.Text(Evil))],
            Note = Sample.Text(Evil),
        };
        var roadmap = Sample.Roadmap("plan", Evil, default, direction) with
        {
            Plain = Evil,
            Approvals = [new() { Span = Sample.At(), Stamp = Evil, Kind = Evil, Number = Evil, By = Evil, Post = Evil, Title = Evil, Place = Evil, Organisation = Evil }],
            Project = new(Evil, null),
            Passport = [new(Sample.Text(Evil), Sample.Text(Evil))],
            Order = Sample.Text(Evil),
            Blocks = [new TextBlock("b1", Sample.Text(Evil), Sample.Text(Evil), Sample.At()), new StatisticsBlock("b2", Sample.Text(Evil), [new(Sample.Text(Evil), Sample.Text(Evil), Sample.Text(Evil), null, Evil)], Sample.At())],
        };
        var school = Sample.School("school-1", roadmap) with
        {
            Name = Sample.Text(Evil),
            ShortName = Evil,
            Founder = Evil,
            Contacts = new(Evil, Evil, Evil, Evil),
            Documents = [new() { Id = "doc", Span = Sample.At(), Kind = Evil, Title = Sample.Text(Evil), Number = Evil, File = new("\"><script>.pdf", 1), By = Evil, Approval = Evil }],
            People = [new("g1", Sample.Text(Evil), "council", "doc", Sample.Text(Evil), [new(Evil, Sample.Text(Evil), Sample.Text(Evil), Evil, Evil, Evil, NameBasis.Act, Sample.At())], Sample.At())],
            Pages = [new("page", Sample.Text(Evil), Sample.Text(Evil + "\n\n[" + Evil + "](https://example.org/)"), null, false, 0, [new(Evil, "https://example.org/")])],
            News = [new("note", Sample.Text(Evil), Sample.Text(Evil), Sample.AsOf, false, 0, [])],
            Tables = [new("t1", Sample.Text(Evil), null, Sample.Text(Evil), [new("a", Sample.Text(Evil), Sample.Text(Evil), ColumnType.Text, Evil, null, null), new("b", Sample.Text(Evil), Sample.Text(Evil), ColumnType.Number, null, Sample.Text(Evil), 1)], [[new(Sample.Text(Evil), null), new(Sample.Text(Evil), null)]], 0, Evil, Sample.At())],
        };
        return Sample.WithMeasures(Sample.Facts(school), own => new MeasureFacts { Measure = own, DirectionId = "d1", State = MeasureState.Overdue, ReadAs = Evil, ReadingRemarks = [Evil + "!"] });
    }
}
