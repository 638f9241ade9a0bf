using System.Buffers.Binary;
using System.Text;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Verify.Files;

/// <summary>A published picture still tells where it was taken or by whom (152-ФЗ; REGULATION.md 6, F5). Files are copied byte for byte, so the author has to clear them.</summary>
internal static class PictureMetadata
{
    private const byte Marker = 0xFF;
    private const byte App1 = 0xE1;
    private const byte StartOfScan = 0xDA;
    private const ushort Gps = 0x8825;
    private const ushort Artist = 0x013B;
    private const ushort WindowsAuthor = 0x9C9D;
    private const int EntryLength = 12;

    /// <summary>Looks into a picture; other files pass.</summary>
    /// <param name="source">The file as findings name it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="bag">Takes the finding.</param>
    public static void Verify(string source, ReadOnlySpan<byte> content, DiagnosticBag bag)
    {
        if (IsTelling(content))
        {
            bag.Report(Codes.PictureMetadata, SourceSpan.WholeFile(source), source[(source.LastIndexOf('/') + 1)..]);
        }
    }

    /// <summary>Whether a JPEG or PNG picture names a place or an author.</summary>
    /// <param name="content">The bytes of a file.</param>
    public static bool IsTelling(ReadOnlySpan<byte> content)
    {
        ReadOnlySpan<byte> png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        return content.StartsWith(png) ? OfPng(content[png.Length..]) : content.Length > 4 && content[0] == Marker && content[1] == 0xD8 && OfJpeg(content[2..]);
    }

    private static bool OfJpeg(ReadOnlySpan<byte> rest)
    {
        while (rest.Length > 4 && rest[0] == Marker && rest[1] != StartOfScan)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length < 2 || length + 2 > rest.Length)
            {
                return false;
            }

            if (rest[1] == App1 && OfSegment(rest[4..(length + 2)]))
            {
                return true;
            }

            rest = rest[(length + 2)..];
        }

        return false;
    }

    private static bool OfSegment(ReadOnlySpan<byte> segment) =>
        segment.StartsWith("Exif\0\0"u8) ? OfExif(segment[6..]) : segment.StartsWith("http://ns.adobe.com/xap/"u8) && OfXmp(segment);

    private static bool OfPng(ReadOnlySpan<byte> rest)
    {
        while (rest.Length >= 12)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12)
            {
                return false;
            }

            var data = rest.Slice(8, (int)length);
            var kind = rest.Slice(4, 4);
            if ((kind.SequenceEqual("eXIf"u8) && OfExif(data))
                || (kind.SequenceEqual("iTXt"u8) && (data.StartsWith("Author\0"u8) || OfXmp(data)))
                || ((kind.SequenceEqual("tEXt"u8) || kind.SequenceEqual("zTXt"u8)) && data.StartsWith("Author\0"u8)))
            {
                return true;
            }

            rest = rest[(data.Length + 12)..];
        }

        return false;
    }

    // The first directory of TIFF: it has the author itself, and the place by a pointer.
    private static bool OfExif(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
        {
            return false;
        }

        var isLittle = tiff[0] == (byte)'I';
        var at = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (at > tiff.Length - 2)
        {
            return false;
        }

        var directory = tiff[(int)at..];
        var count = Short(directory, isLittle);
        directory = directory[2..];
        for (; count > 0 && directory.Length >= EntryLength; count--, directory = directory[EntryLength..])
        {
            if (Short(directory, isLittle) is Gps or Artist or WindowsAuthor)
            {
                return true;
            }
        }

        return false;
    }

    private static ushort Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static bool OfXmp(ReadOnlySpan<byte> data)
    {
        var text = Encoding.UTF8.GetString(data);
        return text.Contains("GPSLatitude", StringComparison.Ordinal) || text.Contains("dc:creator", StringComparison.Ordinal);
    }
}
