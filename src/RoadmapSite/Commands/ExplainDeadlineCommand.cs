using System.CommandLine;
using System.Globalization;
using RoadmapSite.Core.Compute.Schedules;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Commands;

/// <summary><c>explain deadline</c>: how a deadline phrase is read within a term. Prints to standard output and nothing else.</summary>
internal static class ExplainDeadlineCommand
{
    private const string PeriodOption = "--period";
    private const string PeriodForm = "2022-01-01..2027-12-31";

    public static Command Create(SharedOptions options, Host host)
    {
        var phrase = new Argument<string>("phrase") { Description = "срок, как в документе, например \"не реже 1 раза в квартал\"", HelpName = "фраза" };
        var period = new Option<string?>(PeriodOption) { Description = $"срок дорожной карты: {PeriodForm}; без него — срок единственной дорожной карты сайта", HelpName = "период" };
        var json = new Option<bool>("--json") { Description = "ответ в JSON" };
        var command = new Command("deadline", "срок мероприятия") { phrase, period, json };
        command.SetAction(parsed =>
        {
            void Answer(Term term, DateOnly? approved)
            {
                var schedule = DeadlineReader.Read(parsed.GetValue(phrase)!, term, approved);
                host.Out.WriteLine(parsed.GetValue(json) ? ScheduleJson.ToText(schedule) : ScheduleText.Describe(schedule));
            }

            return (int)(parsed.GetValue(period) is { } written
                ? WithinPeriod(written, Answer, parsed, options, host)
                : WithinOnlyRoadmap(Answer, parsed, options, host));
        });
        return command;
    }

    private static ExitCodes WithinPeriod(string written, Action<Term, DateOnly?> answer, ParseResult parsed, SharedOptions options, Host host)
    {
        if (ReadTerm(written) is { } term)
        {
            answer(term, null);
            return ExitCodes.Success;
        }

        var mistakes = new DiagnosticBag();
        mistakes.Report(Codes.WrongOptionValue, SourceSpan.None, PeriodOption, written, PeriodForm);
        return MistakeReport.Write(mistakes, parsed, options, host);
    }

    // Findings of the roadmap itself are not asked about: only where its term is to be taken from.
    private static ExitCodes WithinOnlyRoadmap(Action<Term, DateOnly?> answer, ParseResult parsed, SharedOptions options, Host host) =>
        Inspection.Run(parsed, options, host, (site, mistakes) =>
        {
            var roadmaps = site.Organisations().SelectMany(facts => facts.Roadmaps).Select(facts => facts.Roadmap).Take(2).ToList();
            if (roadmaps is not [var only])
            {
                mistakes.Report(Codes.NoOnlyRoadmap, SourceSpan.None, PeriodOption, PeriodForm);
                return false;
            }

            answer(only.Term.Value, only.Approvals.Min(approval => approval.Date));
            return true;
        });

    private static Term? ReadTerm(string written) =>
        written.Split("..") is [var first, var last] && ReadDay(first) is { } from && ReadDay(last) is { } to && from <= to ? new Term(from, to) : null;

    private static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text.Trim(), ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
