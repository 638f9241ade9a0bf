using System.Globalization;
using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Write;

namespace RoadmapSite.Tests.Write;

/// <summary>The entry point of this assembly: a process that publishes two versions of a site in turn until it is killed.</summary>
internal static class KilledWriter
{
    public const int Files = 60;

    public static int Main(string[] arguments)
    {
        var (folder, exchange) = (arguments[0], arguments[1] == "exchange");
        for (var turn = 0; ; turn++)
        {
            Publish(folder, turn % 2 == 0 ? 'A' : 'B', exchange);
            Console.Out.WriteLine(turn.ToString(CultureInfo.InvariantCulture));
        }
    }

    public static DiagnosticBag Publish(string folder, char version, bool exchange)
    {
        var bag = new DiagnosticBag();
        using var transaction = OutputOpening.Open(folder, new OutputOptions(), bag, new DiskFileOperations(exchange));
        if (transaction is not null)
        {
            for (var number = 0; number < Files; number++)
            {
                // A third of the pages is the same in both versions, a third differs, a third has another name.
                var path = (number % 3) switch { 0 => $"same-{number}.html", 1 => $"org/{number}.html", _ => $"{version}/{number}.html" };
                transaction.Add(path, OutputSandbox.Bytes(number % 3 == 0 ? "same" : new string(version, 5_000)), "input/site.yml");
            }

            transaction.Commit(bag);
        }

        return bag;
    }
}
