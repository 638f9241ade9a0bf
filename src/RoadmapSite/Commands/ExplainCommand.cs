using System.CommandLine;
using RoadmapSite.Core.Validate.Values;
using RoadmapSite.Terminal;

namespace RoadmapSite.Commands;

/// <summary><c>explain</c>: how a text of a document is read. Prints to standard output and nothing else.</summary>
internal static class ExplainCommand
{
    public static Command Create(SharedOptions options, Host host) => new("explain", "показать, как программа понимает текст документа")
    {
        Value(host),
        ExplainDeadlineCommand.Create(options, host),
    };

    private static Command Value(Host host)
    {
        var text = new Argument<string>("text") { Description = "текст ячейки, например \"17/10%\"", HelpName = "текст" };
        var unit = new Option<string?>("--unit") { Description = "единица измерения, как напечатана", HelpName = "единица" };
        var title = new Option<string?>("--title") { Description = "название показателя", HelpName = "название" };
        var above = new Option<string?>("--above") { Description = "единица строкой выше", HelpName = "единица" };
        var series = new Option<string?>("--series") { Description = "все значения строки через «;»", HelpName = "значения" };
        var json = new Option<bool>("--json") { Description = "ответ в JSON" };
        var command = new Command("value", "значение показателя") { text, unit, title, above, series, json };
        command.SetAction(parsed =>
        {
            var question = new ValueQuestion(parsed.GetValue(text)!)
            {
                Unit = parsed.GetValue(unit),
                Title = parsed.GetValue(title),
                UnitAbove = parsed.GetValue(above),
                Series = parsed.GetValue(series)?.Split(';', StringSplitOptions.TrimEntries) ?? [],
            };
            var reading = ValueReader.Read(question, UnitTable.Default);
            host.Out.WriteLine(parsed.GetValue(json) ? JsonText.Of(writer => ValueJson.Write(writer, reading)) : ValueText.Describe(reading));
            return (int)ExitCodes.Success;
        });
        return command;
    }
}
