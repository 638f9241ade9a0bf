using System.Runtime.InteropServices;
using System.Text;

namespace RoadmapSite.Core.Write;

/// <summary>What .NET has no call for: hard links (link(2)) and the exchange of two folders in one step (renameat2(2) with RENAME_EXCHANGE).</summary>
internal static class SystemCalls
{
    private const int CurrentFolder = -100;
    private const uint RenameExchange = 2;

    private const int OperationNotPermitted = 1;
    private const int AccessDenied = 13;
    private const int Busy = 16;
    private const int OtherFileSystem = 18;
    private const int InvalidArgument = 22;
    private const int NoSuchCall = 38;
    private const int NotSupported = 95;

    /// <summary>Makes a hard link.</summary>
    /// <param name="existing">Full path of a file.</param>
    /// <param name="created">Full path of its second name.</param>
    /// <returns>False where this system, this file system or its rules allow none; the caller then copies.</returns>
    public static bool TryLink(string existing, string created) =>
        (OperatingSystem.IsLinux() || (OperatingSystem.IsMacOS() && File.ResolveLinkTarget(existing, returnFinalTarget: false) is null))
        && link(Utf8(existing), Utf8(created)) == 0;

    /// <summary>Exchanges two folders.</summary>
    /// <param name="first">Full path.</param>
    /// <param name="second">Full path.</param>
    /// <returns>False where the system, its C library or the file system does not know the call.</returns>
    /// <exception cref="UnauthorizedAccessException">No right to rename one of them.</exception>
    /// <exception cref="NotExchangeableException">They lie on different file systems, or one is a mount point.</exception>
    /// <exception cref="IOException">Anything else.</exception>
    public static bool TryExchange(string first, string second)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            if (renameat2(CurrentFolder, Utf8(first), CurrentFolder, Utf8(second), RenameExchange) == 0)
            {
                return true;
            }
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        var error = Marshal.GetLastPInvokeError();
        var message = Marshal.GetPInvokeErrorMessage(error);
        return error switch
        {
            InvalidArgument or NoSuchCall or NotSupported => false,
            OperationNotPermitted or AccessDenied => throw new UnauthorizedAccessException(message),
            Busy or OtherFileSystem => throw new NotExchangeableException(message),
            _ => throw new IOException(message, error),
        };
    }

    private static byte[] Utf8(string path) => Encoding.UTF8.GetBytes(path + "\0");

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int link(byte[] existing, byte[] created);

    [DllImport("libc", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int renameat2(int firstFolder, byte[] first, int secondFolder, byte[] second, uint flags);
}
