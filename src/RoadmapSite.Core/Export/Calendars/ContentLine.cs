using System.Text;

namespace RoadmapSite.Core.Export.Calendars;

/// <summary>Lines of an iCalendar file: values escaped, long lines folded, each ended by CR LF (RFC 5545, 3.1 and 3.3.11).</summary>
internal static class ContentLine
{
    /// <summary>Octets of a line without its break.</summary>
    public const int LongestLine = 75;

    private const string Break = "\r\n";

    /// <summary>Adds a line as it stands, folded where it is too long. A character is never cut, nor are the halves of one beyond the basic plane.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">Name, parameters and value.</param>
    public static void Add(StringBuilder file, string line)
    {
        var room = LongestLine;
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > room)
            {
                file.Append(Break).Append(' ');
                room = LongestLine - 1;
            }

            file.Append(rune.ToString());
            room -= rune.Utf8SequenceLength;
        }

        file.Append(Break);
    }

    /// <summary>Adds a property of type TEXT.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="text">Its value as people read it.</param>
    public static void AddText(StringBuilder file, string name, string text) => Add(file, name + ":" + Escape(text));

    /// <summary>Text with the four characters escaped that mean something; other control characters, which no line may have, left out.</summary>
    /// <param name="text">The text.</param>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            switch (letter)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(letter);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                case '\t' or not (< ' ' or '\u007F'):
                    escaped.Append(letter);
                    break;
            }
        }

        return escaped.ToString();
    }
}
