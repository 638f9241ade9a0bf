using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace RoadmapSite.Tests.Example;

/// <summary>The text of a PDF as a reader would copy it: glyphs of one font turned into letters by its ToUnicode map. Enough for files printed by a browser, no general reader.</summary>
internal static partial class PdfText
{
    /// <summary>The letters of all pages, without line ends.</summary>
    /// <param name="file">The bytes of the file.</param>
    public static string Of(byte[] file)
    {
        var streams = Streams(file).ToList();
        var letters = new Dictionary<int, string>();
        foreach (var map in streams.Where(text => text.Contains("begincmap", StringComparison.Ordinal)))
        {
            foreach (Match pair in Pair().Matches(Between(map, "bfchar")))
            {
                letters[Hex(pair, "from")] = char.ConvertFromUtf32(Hex(pair, "to"));
            }

            foreach (Match range in Range().Matches(Between(map, "bfrange")))
            {
                for (var code = Hex(range, "from"); code <= Hex(range, "last"); code++)
                {
                    letters[code] = char.ConvertFromUtf32(Hex(range, "to") + code - Hex(range, "from"));
                }
            }
        }

        var text = new StringBuilder();
        foreach (Match shown in streams.SelectMany(content => Shown().Matches(content)))
        {
            foreach (var code in shown.Groups["codes"].Value.Chunk(4))
            {
                text.Append(letters.GetValueOrDefault(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture), "?"));
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Streams(byte[] file)
    {
        foreach (Match start in StreamStart().Matches(Encoding.Latin1.GetString(file)))
        {
            using var packed = new MemoryStream(file, start.Index + start.Length, int.Parse(start.Groups["length"].Value, CultureInfo.InvariantCulture));
            using var unpacked = new StreamReader(new ZLibStream(packed, CompressionMode.Decompress), Encoding.Latin1);
            yield return unpacked.ReadToEnd();
        }
    }

    private static string Between(string map, string section) => string.Concat(
        map.Split("begin" + section).Skip(1).Select(part => part.Split("end" + section)[0]));

    private static int Hex(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/FlateDecode\s*/Length (?<length>\d+)>>\s*stream\r?\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StreamStart();

    [GeneratedRegex(@"<(?<from>[0-9A-F]+)>\s+<(?<to>[0-9A-F]+)>\s*\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"<(?<from>[0-9A-F]+)>\s+<(?<last>[0-9A-F]+)>\s+<(?<to>[0-9A-F]+)>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();

    [GeneratedRegex("<(?<codes>[0-9A-F]+)> Tj", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();
}
