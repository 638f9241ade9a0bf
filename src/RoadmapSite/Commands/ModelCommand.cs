using System.CommandLine;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Terminal;

namespace RoadmapSite.Commands;

/// <summary><c>model</c>: the JSON that a page's template is given. Prints to standard output and nothing else.</summary>
internal static class ModelCommand
{
    public static Command Create(SharedOptions options, Host host)
    {
        var id = new Argument<string>("id") { Description = "адрес страницы, например primer-1/index.html, или имя папки организации", HelpName = "страница" };
        var command = new Command("model", "показать данные, которые получает шаблон страницы") { id };
        command.SetAction(parsed => (int)Inspection.Run(parsed, options, host, (site, mistakes) =>
        {
            var address = parsed.GetValue(id)!;
            if (site.Model(address) is not { } model)
            {
                mistakes.Report(Codes.UnknownModel, SourceSpan.None, address);
                return false;
            }

            host.Out.WriteLine(JsonText.Of(model.WriteJson));
            return true;
        }));
        return command;
    }
}
