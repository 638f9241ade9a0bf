using System.Diagnostics;
using System.Text;

namespace RoadmapSite.Tests.Harness;

/// <summary>Runs a script of the theme in Node.js, to compare it with its twin in C#. Without Node.js the test fails and says so; tests/run.sh installs it.</summary>
internal static class NodeScript
{
    /// <summary>Runs scripts one after another.</summary>
    /// <param name="input">What the last one reads from standard input.</param>
    /// <param name="scripts">Their texts.</param>
    /// <returns>What they print.</returns>
    public static string Run(string input, params string[] scripts)
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("-e");
        start.ArgumentList.Add(string.Join('\n', scripts));
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        node.StandardInput.Write(input);
        node.StandardInput.Close();
        node.WaitForExit();
        error.Result.ShouldBeEmpty();
        return output.Result;
    }
}
