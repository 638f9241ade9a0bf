using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

public sealed class RowWordsTests
{
    private const string Plan = "schools/shkola/roadmaps/plan-2024.yml";

    [Theory]
    [InlineData("common: licensed-software", "common: x", "Направление 1, показатель 1 «Доля лицензионного программного обеспечения»", "plan-2024/d1/software")]
    [InlineData("targets: { 2024-2025: 4 }", "targets: { 2023: 4 }", "Направление 1, показатель 2 «Педагоги, прошедшие обучение», часть 2.1 «начальная школа»", "plan-2024/d1/teachers-primary")]
    [InlineData("roles: [director]", "roles: [x]", "Направление 1, мероприятие 1 «Аудит: внутренний»", "plan-2024/d1/audit")]
    [InlineData("continues: audit", "continues: x", "Направление 1, мероприятие «audit-b»", "plan-2024/d1/audit-b")]
    [InlineData("{ indicator: software, targets: { 2025-2026: 40 } }", "{ indicator: teachers-primary, targets: { 2020: 40 } }", "Направление 1, показатель 2 «Педагоги, прошедшие обучение», часть 2.1 «начальная школа»", "plan-2024/d1/teachers-primary")]
    [InlineData("{ measure: audit, due: до 30.12.2025 }", "{ measure: audit }", "Направление 1, мероприятие 1 «Аудит: внутренний»", "plan-2024/d1/audit")]
    [InlineData("            heartbeat: 90", "            roles: [x]", "Направление 1, результат «Среда создана», мероприятие «Настройка»", "plan-2024/d1/setup")]
    public void Findings_of_Validate_name_the_row_in_words_and_by_id(string find, string replacement, string row, string subject) => Check(find, replacement, row, subject);

    [Theory]
    [InlineData("weight: 2", "weight: два", "Направление 1, показатель «Уровень шума»", "plan-2024/d1/noise")]
    [InlineData("targets: { 2024-2025: 4 }", "tragets: { 2024-2025: 4 }", "Направление 1, показатель 2 «Педагоги, прошедшие обучение», часть 2.1 «начальная школа»", "plan-2024/d1/teachers-primary")]
    [InlineData("            heartbeat: 90", "            heartbeat: x", "Направление 1, результат «Среда создана», мероприятие «Настройка»", "plan-2024/d1/setup")]
    [InlineData("    label: Направление", "    label: Раздел\n    weight: x", "Раздел 1", "plan-2024/d1")]
    [InlineData("kind: statistics", "kind: figures", null, "plan-2024/figures")]
    public void Findings_of_Load_name_the_row_in_words_and_by_id(string find, string replacement, string? row, string subject) => Check(find, replacement, row, subject);

    [Fact]
    public void A_long_title_is_cut_at_a_word()
    {
        var finding = MiniSite.Good()
            .Replace(Plan, "title: Уровень шума", "title: Уровень шума в учебных кабинетах, коридорах, столовой и спортивном зале школы")
            .Replace(Plan, "weight: 2", "weight: 0")
            .Load().Errors.ShouldHaveSingleItem();
        finding.Row.ShouldBe("Направление 1, показатель «Уровень шума в учебных кабинетах, коридорах, столовой и…»");
    }

    [Fact]
    public void Findings_about_reported_values_and_marks_name_the_row()
    {
        const string Report = "schools/shkola/reports/plan-2024/2024-2025.yml";
        MiniSite.Good().Replace(Report, "denominator: 236", "denominator: 0").Load().Errors.ShouldHaveSingleItem().Subject.ShouldBe("plan-2024/d1/software");
        MiniSite.Good().Replace(Report, "for: 2025-H1", "for: весна").Load().Errors.ShouldHaveSingleItem().Row.ShouldBe("Направление 1, мероприятие 1 «Аудит: внутренний»");
    }

    private static void Check(string find, string replacement, string? row, string subject)
    {
        Diagnostic finding = MiniSite.Good().Replace(Plan, find, replacement).Load().Errors.ShouldHaveSingleItem();
        finding.Row.ShouldBe(row);
        finding.Subject.ShouldBe(subject);
    }
}
