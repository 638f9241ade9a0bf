using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RoadmapSite.Terminal;

/// <summary><c>--help</c> in Russian: System.CommandLine has its headings in English only.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    private const string Program = "RoadmapSite";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Makes the built-in options of a program speak Russian.</summary>
    /// <param name="root">The program.</param>
    public static void Translate(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = "показать эту справку";
                help.Action = new HelpText();
            }
            else if (option is VersionOption)
            {
                option.Description = "показать номер версии";
            }
        }
    }

    /// <summary>How a command is called: <c>RoadmapSite explain value</c>.</summary>
    /// <param name="command">The command.</param>
    public static string FullName(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{FullName(parent)} {command.Name}" : Program;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Как вызвать:");
        output.WriteLine("  " + Usage(command));
        Section(output, "Что указать:", command.Arguments.Select(argument => (Form(argument), argument.Description)));
        Section(output, "Команды:", command.Subcommands.Select(sub => (string.Join(' ', sub.Arguments.Select(Form).Prepend(sub.Name)), sub.Description)));
        Section(output, "Параметры:", Options(command).Select(option => (Form(option), (string?)(option.Description + Default(option)))));
        return (int)ExitCodes.Success;
    }

    private static string Usage(Command command) =>
        FullName(command)
        + string.Concat(command.Arguments.Select(argument => " " + Form(argument)))
        + (command.Subcommands.Count > 0 ? " команда" : "")
        + " [параметры]";

    // A command's own options first, then those it shares.
    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Where(option => !option.Hidden).Concat(Above(command).SelectMany(parent => parent.Options.Where(option => option is { Recursive: true, Hidden: false })));

    private static IEnumerable<Command> Above(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => Above(parent).Prepend(parent));

    private static string Form(Argument argument) => $"<{argument.HelpName ?? argument.Name}>";

    private static string Form(Option option) =>
        string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal).Prepend(option.Name)) + (option.HelpName is { } value ? $" <{value}>" : "");

    private static string Default(Option option) =>
        option.HasDefaultValue && option.GetDefaultValue() is string { Length: > 0 } value ? $" [по умолчанию: {value}]" : "";

    private static void Section(TextWriter output, string heading, IEnumerable<(string Form, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading);
        var width = all.Max(row => row.Form.Length);
        foreach (var (form, description) in all)
        {
            output.WriteLine($"  {form.PadRight(width)}  {description}".TrimEnd());
        }
    }
}
