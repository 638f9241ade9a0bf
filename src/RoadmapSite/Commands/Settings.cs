using System.CommandLine;
using System.Globalization;
using RoadmapSite.Core;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Load;
using RoadmapSite.Core.Write;
using RoadmapSite.Terminal;

namespace RoadmapSite.Commands;

/// <summary>The shared options as understood: folders, date, formats.</summary>
internal sealed record Settings
{
    public required string InputFolder { get; init; }

    public required string OutputFolder { get; init; }

    public required string ThemeFolder { get; init; }

    public required DateOnly? AsOf { get; init; }

    public required bool Strict { get; init; }

    public required int Jobs { get; init; }

    public required bool Timings { get; init; }

    public required string DiagnosticFormat { get; init; }

    public required IReadOnlyDictionary<string, Severity> Severities { get; init; }

    public required string Language { get; init; }

    public required bool Quiet { get; init; }

    public required bool Verbose { get; init; }

    public TerminalWords Words => TerminalWords.In(Language);

    /// <summary>Reads the options; what is wrong goes to the bag.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="options">The options.</param>
    /// <param name="host">The surroundings.</param>
    /// <param name="bag">Receives mistakes.</param>
    public static Settings? Read(ParseResult parsed, SharedOptions options, Host host, DiagnosticBag bag)
    {
        var settings = new Settings
        {
            InputFolder = Path.GetFullPath(parsed.GetValue(options.Input)!, host.CurrentFolder),
            OutputFolder = Path.GetFullPath(parsed.GetValue(options.Output)!, host.CurrentFolder),
            ThemeFolder = Path.GetFullPath(parsed.GetValue(options.Theme)!, host.CurrentFolder),
            AsOf = ReadDate(parsed.GetValue(options.AsOf), bag),
            Strict = parsed.GetValue(options.Strict),
            Jobs = ReadJobs(parsed.GetValue(options.Jobs), host, bag),
            Timings = parsed.GetValue(options.Timings),
            DiagnosticFormat = ReadOneOf("--diagnostics", parsed.GetValue(options.Diagnostics)!, SharedOptions.DiagnosticFormats, bag),
            Severities = ReadSeverities(parsed.GetValue(options.Severity) ?? [], bag),
            Language = ReadOneOf("--lang", parsed.GetValue(options.Language)!, SharedOptions.Languages, bag),
            Quiet = parsed.GetValue(options.Quiet),
            Verbose = parsed.GetValue(options.Verbose),
        };
        CheckFolder(settings.InputFolder, parsed.GetValue(options.Input)!, "--input", bag);
        CheckFolder(settings.ThemeFolder, parsed.GetValue(options.Theme)!, "--theme", bag);
        return bag.HasErrors ? null : settings;
    }

    /// <summary>A build of these folders.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="write">Whether to publish.</param>
    /// <param name="inPlace">Whether to replace file by file.</param>
    public BuildRequest Request(Host host, bool write, bool inPlace = false) => new()
    {
        Input = new FolderFiles(InputFolder, ShownAs(InputFolder, host)),
        Theme = new FolderFiles(ThemeFolder, ShownAs(ThemeFolder, host)),
        OutputFolder = write ? OutputFolder : null,
        Output = new OutputOptions { InPlace = inPlace, ShownAs = ShownAs(OutputFolder, host), SourceFolders = [InputFolder, ThemeFolder], HomeFolders = host.HomeFolders },
        AsOf = AsOf,
        SourceDate = host.SourceDate,
        Now = host.Now,
        Jobs = Jobs,
        Severities = Severities,
        Drafts = !write,
    };

    private static string ShownAs(string folder, Host host)
    {
        var relative = Path.GetRelativePath(host.CurrentFolder, folder);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative).Replace('\\', '/');
    }

    private static DateOnly? ReadDate(string? text, DiagnosticBag bag)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        bag.Report(Codes.WrongOptionValue, SourceSpan.None, "--as-of", text, "2026-09-01, 01.09.2026");
        return null;
    }

    private static int ReadJobs(string? text, Host host, DiagnosticBag bag)
    {
        if (text is null)
        {
            return host.Processors;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= 256)
        {
            return jobs;
        }

        bag.Report(Codes.WrongOptionValue, SourceSpan.None, "--jobs", text, "1…256");
        return 1;
    }

    private static string ReadOneOf(string option, string text, string[] allowed, DiagnosticBag bag)
    {
        if (!allowed.Contains(text, StringComparer.Ordinal))
        {
            bag.Report(Codes.WrongOptionValue, SourceSpan.None, option, text, string.Join(", ", allowed));
            return allowed[0];
        }

        return text;
    }

    private static Dictionary<string, Severity> ReadSeverities(string[] texts, DiagnosticBag bag)
    {
        var levels = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var parts = text.Split('=', 2);
            var level = Array.IndexOf(SharedOptions.Levels, parts[^1]);
            if (parts.Length != 2 || level < 0)
            {
                bag.Report(Codes.WrongOptionValue, SourceSpan.None, "--severity", text, "RM1012=" + string.Join('|', SharedOptions.Levels));
            }
            else if (!Codes.All.Any(code => code.Id == parts[0]))
            {
                bag.Report(Codes.UnknownCode, SourceSpan.None, parts[0]);
            }
            else
            {
                levels[parts[0]] = (Severity)((int)Severity.Error - level);
            }
        }

        return levels;
    }

    private static void CheckFolder(string folder, string asWritten, string option, DiagnosticBag bag)
    {
        if (!Directory.Exists(folder))
        {
            bag.Report(Codes.FolderNotFound, SourceSpan.None, asWritten, option);
        }
    }
}
