using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load.Fields;
using RoadmapSite.Terminal;

namespace RoadmapSite.Commands;

/// <summary>The commands. Mistakes are printed by us, in the language asked for, with the nearest word (System.CommandLine would print English on standard output and return 1).</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">Its words.</param>
    /// <param name="host">The surroundings.</param>
    public static ExitCodes Run(string[] args, Host host)
    {
        var options = new SharedOptions();
        var root = Root(options, host);
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction or null)
        {
            return Mistakes(parsed, args, options, host);
        }

        return (ExitCodes)parsed.Invoke(new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static RootCommand Root(SharedOptions options, Host host)
    {
        var root = new RootCommand("RoadmapSite: дорожные карты школ из YAML — в раздел сайта «Цифровая образовательная среда».")
        {
            BuildCommand.Create("build", "построить сайт в папку output", publish: true, options, host),
            BuildCommand.Create("check", "проверить всё, ничего не записывая", publish: false, options, host),
            ListCommand.Create(options, host),
            ModelCommand.Create(options, host),
            ExplainCommand.Create(options, host),
        };
        foreach (var option in options.All)
        {
            root.Options.Add(option);
        }

        HelpText.Translate(root);

        return root;
    }

    private static ExitCodes Mistakes(ParseResult parsed, string[] args, SharedOptions options, Host host)
    {
        var language = args.Contains("--lang", StringComparer.Ordinal) && args.Contains("en", StringComparer.Ordinal) ? "en" : "ru";
        var bag = new DiagnosticBag();
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.Concat(options.All).Select(o => o.Name)).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var word in Slips(parsed.UnmatchedTokens, args, command.Subcommands.Count > 0))
        {
            // A word where a command is expected is meant to be one.
            var isCommand = command.Subcommands.Count > 0 && !word.StartsWith('-');
            bag.Report(isCommand ? Codes.UnknownCommand : Codes.UnknownArgument, SourceSpan.None, word, Advice(word, known, language));
        }

        if (bag.Items.Count == 0)
        {
            ReportMissing(parsed, bag);
        }

        Findings.Writer(Format(args), language, new SourceLines([])).Write(bag.Items, host.Error);
        return ExitCodes.WrongCommandLine;
    }

    // A word after an unknown option is its value, and after an unknown command nothing is known: the slip is the first of them.
    private static IEnumerable<string> Slips(IReadOnlyList<string> unmatched, string[] args, bool awaitsCommand)
    {
        var from = 0;
        var last = -2;
        foreach (var word in unmatched)
        {
            var at = Array.IndexOf(args, word, from);
            if (word.StartsWith('-') || at < 0 || at != last + 1)
            {
                yield return word;
                if (awaitsCommand && !word.StartsWith('-'))
                {
                    yield break;
                }
            }

            (last, from) = at < 0 ? (last, from) : (at, at + 1);
        }
    }

    // What could not be parsed is searched for the form in which its mistakes are to be told.
    private static string Format(string[] args)
    {
        var at = Array.FindIndex(args, word => word.StartsWith("--diagnostics", StringComparison.Ordinal));
        var form = at < 0 ? "" : args[at].Contains('=', StringComparison.Ordinal) ? args[at][(args[at].IndexOf('=', StringComparison.Ordinal) + 1)..] : args.ElementAtOrDefault(at + 1);
        return SharedOptions.DiagnosticFormats.Contains(form, StringComparer.Ordinal) ? form! : SharedOptions.DiagnosticFormats[0];
    }

    private static void ReportMissing(ParseResult parsed, DiagnosticBag bag)
    {
        var command = parsed.CommandResult.Command;
        var missing = parsed.Errors.Select(e => e.SymbolResult).OfType<OptionResult>().Select(o => o.Option.HelpName is { } value ? $"{o.Option.Name} <{value}>" : o.Option.Name)
            .Concat(command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0).Select(a => a.HelpName ?? a.Name))
            .Concat(command.Subcommands.Count > 0 ? [string.Join(" | ", command.Subcommands.Select(c => c.Name))] : [])
            .First();
        bag.Report(Codes.MissingArgument, SourceSpan.None, missing, HelpText.FullName(command));
    }

    private static string Advice(string word, string[] known, string language)
    {
        var english = language == "en";
        return NearestWord.Of(word, known) is { } nearest
            ? (english ? $"Did you mean “{nearest}”?" : $"Возможно, вы имели в виду «{nearest}».")
            : (english ? "See roadmap-site --help." : "Список команд и параметров: roadmap-site --help.");
    }
}
