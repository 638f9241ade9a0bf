using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings;

namespace RoadmapSite.Tests.Validate.Findings;

public sealed class UnusedAcceptanceTests
{
    private static readonly SourceSpan Place = new("input/schools/s/findings.yml", 2, 28);

    private static readonly Diagnostic Found = new() { Code = Codes.RowEmpty, Span = SourceSpan.None, Subject = "plan/d/m" };

    [Fact]
    public void An_entry_that_answers_to_a_finding_is_used() => UnusedAcceptance.Of([Entry("RM2504", "plan/d/m")], [Found]).ShouldBeEmpty();

    [Theory]
    [InlineData("RM2504", "plan/d/other")]
    [InlineData("RM2505", "plan/d/m")]
    public void An_entry_that_answers_to_none_is_reported_at_its_place(string code, string subject)
    {
        var finding = UnusedAcceptance.Of([Entry(code, subject)], [Found]).ShouldHaveSingleItem();

        finding.Code.ShouldBe(Codes.UnusedAcceptance);
        finding.Span.ShouldBe(Place);
        finding.Message("ru").ShouldBe($"Принятого замечания {code} «{subject}» больше нет.");
    }

    [Fact]
    public void While_there_are_errors_no_entry_is_called_unused() =>
        UnusedAcceptance.Of([Entry("RM2504", "plan/d/other")], [Found, Found with { Code = Codes.DuplicateId, Severity = Severity.Error }]).ShouldBeEmpty();

    private static AcceptedFinding Entry(string code, string subject) => new(code, new Sourced<string>(subject, Place), "так в приказе");
}
