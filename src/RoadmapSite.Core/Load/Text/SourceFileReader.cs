using System.Buffers;
using System.Text;
using System.Text.Unicode;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load.Text;

/// <summary>Bytes of a content file → its text. Editors on Windows add a BOM and CRLF; both are taken off here, so that nothing after this knows of them.</summary>
internal static class SourceFileReader
{
    /// <summary>Largest text file read, in bytes. The largest real one is a few hundred kilobytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private const int MarkerLength = 7;

    private static readonly string[] ConflictMarkers = ["<<<<<<<", ">>>>>>>"];

    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Where(c => c is not ('\t' or '\n' or '\r')), '\u007f']);

    /// <summary>Reads a file.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="path">An existing file.</param>
    /// <param name="bag">Takes the findings.</param>
    public static Loaded<SourceFile> Read(IContentFiles files, string path, DiagnosticBag bag)
    {
        var name = files.Root + "/" + path;
        var length = files.Length(path);
        if (length > MaxBytes)
        {
            return bag.Report(Codes.FileTooLarge, SourceSpan.WholeFile(name), Megabytes(length), MaxBytes / 1024 / 1024);
        }

        ReadOnlySpan<byte> bytes = files.Read(path);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (!Utf8.IsValid(bytes))
        {
            return bag.Report(Codes.NotUtf8, FirstInvalid(bytes, name));
        }

        var file = new SourceFile(path, name, WithPlainLineBreaks(Encoding.UTF8.GetString(bytes)));
        var control = file.Text.AsSpan().IndexOfAny(Forbidden);
        if (control >= 0)
        {
            return bag.Report(Codes.ControlCharacter, SpanAt(file, control), $"U+{(int)file.Text[control]:X4}");
        }

        var conflict = ConflictMarker(file.Text);
        return conflict < 0 ? file : bag.Report(Codes.ConflictMarkers, SpanAt(file, conflict, MarkerLength));
    }

    // «=======» alone is a heading in Markdown.
    private static int ConflictMarker(string text)
    {
        foreach (var marker in ConflictMarkers)
        {
            for (var at = text.IndexOf(marker, StringComparison.Ordinal); at >= 0; at = text.IndexOf(marker, at + 1, StringComparison.Ordinal))
            {
                if ((at == 0 || text[at - 1] == '\n') && (at + MarkerLength == text.Length || text[at + MarkerLength] is ' ' or '\n'))
                {
                    return at;
                }
            }
        }

        return -1;
    }

    private static string Megabytes(long bytes) => FormattableString.Invariant($"{bytes / 1024m / 1024m:0.#}").Replace('.', ',');

    private static string WithPlainLineBreaks(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;

    private static SourceSpan FirstInvalid(ReadOnlySpan<byte> bytes, string name)
    {
        var characters = new char[bytes.Length];
        Utf8.ToUtf16(bytes, characters, out _, out var written, replaceInvalidSequences: false);
        var valid = WithPlainLineBreaks(new string(characters, 0, written));
        return SpanAt(new SourceFile("", name, valid), valid.Length);
    }

    private static SourceSpan SpanAt(SourceFile file, int index, int length = 1)
    {
        var before = file.Text.AsSpan(0, index);
        var line = before.Count('\n') + 1;
        return file.Span(line, index - before.LastIndexOf('\n'), length);
    }
}
