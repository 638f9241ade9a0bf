using System.Buffers.Binary;
using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Load.Organisations;

/// <summary>Reads the size of PNG and JPEG pictures from their heads.</summary>
internal static class PictureSize
{
    private const int PngHead = 24;
    private const int PngSizeAt = 16;
    private const byte Marker = 0xFF;

    /// <summary>The size of a picture; null for other files and for those whose head cannot be read.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="path">The file.</param>
    public static PixelSize? Of(IContentFiles files, string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".PNG" => Png(files.Read(path)),
        ".JPG" or ".JPEG" => Jpeg(files.Read(path)),
        _ => null,
    };

    /// <summary>The size in the head of a PNG picture.</summary>
    /// <param name="bytes">The file.</param>
    internal static PixelSize? Png(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        return bytes.Length >= PngHead && bytes.StartsWith(signature)
            ? Checked(BinaryPrimitives.ReadInt32BigEndian(bytes[PngSizeAt..]), BinaryPrimitives.ReadInt32BigEndian(bytes[(PngSizeAt + 4)..]))
            : null;
    }

    /// <summary>The size in the first frame of a JPEG picture.</summary>
    /// <param name="bytes">The file.</param>
    internal static PixelSize? Jpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != Marker || bytes[1] != 0xD8)
        {
            return null;
        }

        for (var at = 2; at + 9 < bytes.Length && bytes[at] == Marker;)
        {
            var kind = bytes[at + 1];
            if (IsFrame(kind))
            {
                return Checked(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += kind == Marker ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    // C4, C8 and CC are tables, not frames.
    private static bool IsFrame(byte kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static PixelSize? Checked(int width, int height) => width > 0 && height > 0 ? new PixelSize(width, height) : null;
}
