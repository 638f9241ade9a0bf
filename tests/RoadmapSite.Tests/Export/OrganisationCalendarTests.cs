using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Export.Calendars;
using RoadmapSite.Core.Model;
using RoadmapSite.Tests.Render;

namespace RoadmapSite.Tests.Export;

public sealed class OrganisationCalendarTests
{
    // Bars over a month hide the one day that counts, and stand beside single days as if they were something else.
    [Fact]
    public void Every_term_is_one_day_the_last_and_the_description_has_the_period()
    {
        var events = Events(Sample.Measure("a", "Аудит", "20.08.2024"), Sample.Measure("b", "Опрос", "апрель 2024"), Sample.Measure("c", "Отчёт", "до 30.08.2024"), Sample.Measure("d", "Закупка", "2024 год"));

        events.ToDictionary(entry => entry.Uid.Split('/')[2], entry => (entry.Day, entry.Summary)).ShouldBe(
            new Dictionary<string, (DateOnly, string)>
            {
                ["a"] = (new(2024, 8, 20), "Срок: Аудит"),
                ["b"] = (new(2024, 4, 30), "Срок: Опрос"),
                ["c"] = (new(2024, 8, 30), "Срок: Отчёт"),
                ["d"] = (new(2024, 12, 31), "Срок: Закупка"),
            },
            ignoreOrder: true);
        events.Select(entry => entry.Description!.Split('\n').FirstOrDefault(line => line.StartsWith("Период", StringComparison.Ordinal))).ShouldBe(
            ["Период: с 01.04.2024 по 30.04.2024", null, null, "Период: с 01.01.2024 по 31.12.2024"], ignoreOrder: false);
    }

    [Fact]
    public void Summary_says_what_is_done_or_late_and_the_description_the_state_of_each()
    {
        var roadmap = Sample.Roadmap("plan", "План", Reporting.Expected, Sample.Direction("d1", "Кадры") with
        {
            Measures = [Sample.Measure("a", "Аудит", "20.08.2024"), Sample.Measure("b", "Опрос", "01.10.2024"), Sample.Measure("c", "Сверка", "05.09.2024"), Sample.Measure("d", "Отчёт", "30.12.2024")],
        });
        var report = Sample.Report("plan", 2023) with { Marks = [Mark("a", new(2024, 8, 20)), Mark("c", new(2024, 9, 8))] };
        var facts = OrganisationProgress.Compute(Sample.School(roadmaps: roadmap) with { Reports = [report] }, new Site { Title = "Карты" }, new(2024, 10, 15), new DiagnosticBag());

        var events = new OrganisationCalendar(facts, new SampleSite().Context).Events();

        events.Select(entry => (entry.Summary, entry.Description!.Split('\n')[1])).ShouldBe(
        [
            ("Выполнено: Аудит", "Состояние на 15.10.2024: Выполнено"),
            ("Выполнено с опозданием на 3 дн.: Сверка", "Состояние на 15.10.2024: Выполнено с опозданием на 3 дн."),
            ("Просрочено на 14 дн.: Опрос", "Состояние на 15.10.2024: Просрочено на 14 дн."),
            ("Срок: Отчёт", "Состояние на 15.10.2024: Не начато, срок впереди"),
        ]);
        events.ShouldAllBe(entry => entry.Status == EventStatus.Confirmed);
    }

    [Fact]
    public void Where_nobody_reports_a_passed_day_stays_a_deadline() =>
        Events([], null, new(2024, 9, 1), Sample.Measure("a", "Аудит", "20.08.2024")).ShouldHaveSingleItem().Summary.ShouldBe("Срок: Аудит");

    [Fact]
    public void Recurring_term_has_an_event_for_each_occurrence_with_an_identity_of_its_own()
    {
        var events = Events(Sample.Measure("a", "Курсы", "Ежегодно, апрель-май"));

        events.Select(entry => entry.Day).ShouldBe(Enumerable.Range(2022, 6).Select(year => new DateOnly(year, 5, 31)));
        events.Select(entry => entry.Uid).ShouldBe(Enumerable.Range(1, 6).Select(number => $"school-1/plan/a/{number}@roadmap-site.invalid"));
    }

    [Fact]
    public void Deadline_without_a_year_is_in_the_calendar_as_likely_and_says_so()
    {
        var entry = Events(Sample.Measure("a", "Аудит", "до 30.08")).ShouldHaveSingleItem();

        entry.Status.ShouldBe(EventStatus.Tentative);
        entry.Summary.ShouldBe("Срок: Аудит (год не указан)");
    }

    [Fact]
    public void Measures_without_a_day_are_not_in_the_calendar() =>
        Events(Sample.Measure("a", "Помощь", "По мере необходимости"), Sample.Measure("c", "Защита", "Постоянно")).ShouldBeEmpty();

    // Whoever has the entry from an earlier file would else keep a deadline that is no more.
    [Fact]
    public void Measure_dropped_by_an_order_is_cancelled_under_its_identity()
    {
        var dropped = new Revision(
            new() { Span = Sample.At(), Kind = "приказ", Number = "7", Date = new(2024, 1, 9) },
            new(2024, 1, 9),
            null,
            [new MeasureChange(Sample.At(), null, "b", null, null, null, null, null, MeasureFate.Cancelled, null)],
            Sample.At());

        var entry = Events([dropped], null, null, Sample.Measure("b", "Опрос", "апрель 2024")).ShouldHaveSingleItem();

        (entry.Uid, entry.Status, entry.Sequence, entry.Summary).ShouldBe(("school-1/plan/b/1@roadmap-site.invalid", EventStatus.Cancelled, 1, "Отменено: Опрос"));
    }

    [Fact]
    public void Description_tells_how_the_deadline_was_read_and_who_answers()
    {
        var entry = Events(Sample.Measure("a", "Приказы:\n- о карте;\n- о группе", "До сентября 2025 г.", "Директор")).ShouldHaveSingleItem();

        entry.Description.ShouldNotBeNull().Split('\n').ShouldBe(
        [
            "Приказы:", "- о карте;", "- о группе", "Состояние на 22.11.2024: Срок идёт", "Срок в документе: До сентября 2025 г.", "понято как: до 31 августа 2025 года включительно; если названный период входит в срок — до 30 сентября 2025 года включительно",
            "Ответственный: Директор", "Дорожная карта: План",
        ]);
        entry.Summary.ShouldBe("Срок: Приказы: - о карте; - о группе");
    }

    [Fact]
    public void Calendar_of_a_role_has_its_deadlines_only()
    {
        var own = Sample.Measure("a", "Аудит", "20.08.2024") with { Roles = [Sample.Text("director")] };
        var site = new Site { Title = "Карты", Dictionaries = Dictionaries.Empty with { Roles = new Dictionary<string, RoleEntry>(StringComparer.Ordinal) { ["director"] = new("director", "Директор", []), ["teacher"] = new("teacher", "Учитель", []) } } };
        var calendar = Calendar(site, [], own, Sample.Measure("b", "Опрос", "апрель 2024"));

        calendar.Roles.Select(role => role.Id).ShouldBe(["director"]);
        calendar.Events("director").ShouldHaveSingleItem().Uid.ShouldBe("school-1/plan/a/1@roadmap-site.invalid");
    }

    [Fact]
    public void Address_and_identity_are_those_of_the_published_site()
    {
        var entry = Events([], "https://example.org/cos", null, Sample.Measure("a", "Аудит", "20.08.2024")).ShouldHaveSingleItem();

        entry.Uid.ShouldBe("school-1/plan/a/1@example.org");
        entry.Url.ShouldBe("https://example.org/cos/plan/d1.html#m_a");
    }

    [Fact]
    public void Changed_deadline_keeps_its_identity_and_counts_the_change()
    {
        var moved = new Revision(
            new() { Span = Sample.At(), Kind = "приказ", Number = "7", Date = new(2024, 1, 9) },
            new(2024, 1, 9),
            null,
            [new MeasureChange(Sample.At(), null, "a", null, Sample.Text("до 30.12.2024"), null, null, null, null, null)],
            Sample.At());

        var before = Events([moved], null, new(2024, 1, 8), Sample.Measure("a", "Аудит", "20.08.2024")).ShouldHaveSingleItem();
        var after = Events([moved], null, null, Sample.Measure("a", "Аудит", "20.08.2024")).ShouldHaveSingleItem();

        (before.Sequence, before.Day).ShouldBe((0, new(2024, 8, 20)));
        (after.Sequence, after.Day, after.Stamp).ShouldBe((1, new(2024, 12, 30), new(2024, 1, 9)));
        after.Uid.ShouldBe(before.Uid);
    }

    private static MeasureMark Mark(string measure, DateOnly day) => new() { MeasureId = measure, Date = day, Reported = day, Span = Sample.At() };

    private static IReadOnlyList<CalendarEvent> Events(params Measure[] measures) => Events([], null, null, measures);

    private static IReadOnlyList<CalendarEvent> Events(Revision[] revisions, string? address, DateOnly? asOf, params Measure[] measures) =>
        Calendar(new Site { Title = "Карты", BaseUrl = address }, revisions, asOf ?? Sample.AsOf, measures).Events();

    private static OrganisationCalendar Calendar(Site site, Revision[] revisions, params Measure[] measures) => Calendar(site, revisions, Sample.AsOf, measures);

    private static OrganisationCalendar Calendar(Site site, Revision[] revisions, DateOnly asOf, Measure[] measures)
    {
        var roadmap = Sample.Roadmap("plan", "План", Reporting.None, Sample.Direction("d1", "Кадры") with { Measures = measures }) with { Revisions = revisions };
        var facts = OrganisationProgress.Compute(Sample.School(roadmaps: roadmap), site, asOf, new DiagnosticBag());
        return new OrganisationCalendar(facts, new SampleSite { Settings = site }.Context);
    }
}
