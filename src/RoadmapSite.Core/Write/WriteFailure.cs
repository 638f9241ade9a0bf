using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Write;

/// <summary>A refusal of the disk, kept until it can be reported.</summary>
/// <param name="Error">What the system said: an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
/// <param name="Path">The file of the site it happened at; empty for the folder as a whole.</param>
internal sealed record WriteFailure(Exception Error, string Path)
{
    private const int NoSpaceLeft = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int QuotaExceeded = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);

    /// <summary>Whether an exception is the disk's refusal rather than a mistake of this program.</summary>
    /// <param name="error">The exception.</param>
    public static bool Is(Exception error) => error is IOException or UnauthorizedAccessException;

    /// <summary>Whether the system refuses because of rights.</summary>
    /// <param name="error">The exception.</param>
    public static bool IsDenial(Exception error) =>
        error is UnauthorizedAccessException || error.HResult == ReadOnlyFileSystem;

    /// <summary>Reports it.</summary>
    /// <param name="options">How the output folder is shown.</param>
    /// <param name="bag">Takes the finding.</param>
    public Diagnostic Report(OutputOptions options, DiagnosticBag bag)
    {
        var span = SourceSpan.WholeFile(Path.Length == 0 ? options.ShownAs : options.ShownAs + "/" + Path);
        return Error switch
        {
            NotExchangeableException => bag.Report(Codes.OutputIsMountPoint, span, options.ShownAs),
            { HResult: NoSpaceLeft or QuotaExceeded or WindowsDiskFull or WindowsHandleDiskFull } => bag.Report(Codes.DiskFull, span, span.File),
            _ when IsDenial(Error) => bag.Report(Codes.WriteDenied, span, span.File, Error.Message, new InPlaceHint(options.InPlace)),
            _ => bag.Report(Codes.WriteFailed, span, span.File, new SystemReason(Error)),
        };
    }

    // What else may help, in the language of the text; nothing to those who have tried it.
    private sealed record InPlaceHint(bool Tried) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? formatProvider) =>
            Tried ? "" : format == "en" ? " On Windows --in-place helps too." : " В Windows поможет также --in-place.";
    }
}
