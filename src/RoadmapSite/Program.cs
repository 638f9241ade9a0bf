using System.Globalization;
using System.Text;
using RoadmapSite;
using RoadmapSite.Commands;
using RoadmapSite.Terminal;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    cancellation.Cancel();
};
var host = new Host
{
    Out = Console.Out,
    Error = Console.Error,
    CurrentFolder = Environment.CurrentDirectory,
    Now = DateTimeOffset.UtcNow,
    SourceDate = long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
        : null,
    HomeFolders = [Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)],
    Processors = Environment.ProcessorCount,
    Interactive = !Console.IsErrorRedirected && !Console.IsOutputRedirected,
    Cancellation = cancellation.Token,
};
try
{
    return (int)CommandLine.Run(args, host);
}
catch (OperationCanceledException)
{
    host.Error.WriteLine(TerminalWords.Russian.Cancelled);
    return (int)ExitCodes.Cancelled;
}
catch (Exception bug)
{
    host.Error.WriteLine(TerminalWords.Russian.OwnBug(bug.ToString()));
    return (int)ExitCodes.OwnBug;
}
