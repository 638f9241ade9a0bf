using System.IO.Compression;
using ICSharpCode.SharpZipLib.Zip;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace RoadmapSite.Core.Export.Xlsx;

/// <summary>Writes a package anew so that its bytes depend on nothing but its content: entries in fixed order, one fixed date, and a deflater in managed code, since the one of the framework differs between builds of the system.</summary>
internal static class ZipRewriter
{
    private const string ContentTypes = "[Content_Types].xml";

    // The earliest day that a zip archive can state.
    private static readonly DateTime Epoch = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The package, written anew.</summary>
    /// <param name="package">A zip archive.</param>
    public static byte[] Rewrite(Stream package)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new MemoryStream();
        using (var zip = new ZipOutputStream(target) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            // Sheets repeat themselves so much that more effort saves little and costs most of the time of a workbook.
            zip.SetLevel(Deflater.BEST_SPEED);
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != ContentTypes).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                zip.PutNextEntry(new ZipEntry(entry.FullName) { DateTime = Epoch, Size = entry.Length });
                using var content = entry.Open();
                content.CopyTo(zip);
                zip.CloseEntry();
            }
        }

        return target.ToArray();
    }
}
