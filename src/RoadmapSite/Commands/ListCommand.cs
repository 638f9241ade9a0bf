using System.CommandLine;
using RoadmapSite.Core;
using RoadmapSite.Core.Compute.Progress;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Terminal;

namespace RoadmapSite.Commands;

/// <summary><c>list</c>: organisations, their roadmaps and, if asked, their pages. One line each, tabs between, for people and programs.</summary>
internal static class ListCommand
{
    public static Command Create(SharedOptions options, Host host)
    {
        var pages = new Option<bool>("--pages") { Description = "показать и адреса страниц" };
        var command = new Command("list", "перечислить организации, дорожные карты и страницы") { pages };
        command.SetAction(parsed => (int)Inspection.Run(parsed, options, host, (site, _) =>
        {
            var withPages = parsed.GetValue(pages);
            foreach (var facts in site.Organisations())
            {
                Write(facts, withPages ? site.Pages(facts) : [], host.Out);
            }

            foreach (var page in withPages ? site.SitePages : [])
            {
                host.Out.WriteLine(page);
            }

            return true;
        }));
        return command;
    }

    private static void Write(OrganisationFacts facts, IEnumerable<string> pages, TextWriter output)
    {
        output.WriteLine($"{facts.Organisation.Id}\t{facts.Organisation.ShortName}");
        foreach (var roadmap in facts.Roadmaps)
        {
            output.WriteLine($"{facts.Organisation.Id}/{roadmap.Roadmap.Id}\t{roadmap.Roadmap.Title.Value.ReplaceLineEndings(" ")}");
        }

        foreach (var page in pages)
        {
            output.WriteLine(page);
        }
    }
}

/// <summary>Opens a site for a command that only looks at it; what is wrong with it goes to standard error.</summary>
internal static class Inspection
{
    /// <summary>Runs a look.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">Shared options.</param>
    /// <param name="host">The surroundings.</param>
    /// <param name="look">Returns false when what it looks for is not there and it has said so in the bag.</param>
    public static ExitCodes Run(ParseResult parsed, SharedOptions options, Host host, Func<SiteInspection, DiagnosticBag, bool> look)
    {
        var mistakes = new DiagnosticBag();
        if (Settings.Read(parsed, options, host, mistakes) is not { } settings)
        {
            return MistakeReport.Write(mistakes, parsed, options, host);
        }

        var request = settings.Request(host, write: false);
        var found = SiteInspection.Open(request, out var bag) is { } site && look(site, mistakes);
        var errors = bag.Items.Where(d => d.Severity == Severity.Error).OrderBy(d => d.Span).Concat(mistakes.Items).ToArray();
        Findings.Writer(settings.DiagnosticFormat, settings.Language, new SourceLines([request.Input, request.Theme])).Write(errors, host.Error);
        return mistakes.HasErrors ? ExitCodes.WrongCommandLine
            : !found ? ExitCodes.UnusableSettings
            : errors.Length > 0 ? ExitCodes.ContentErrors
            : ExitCodes.Success;
    }
}
