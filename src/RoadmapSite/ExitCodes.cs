namespace RoadmapSite;

/// <summary>What the program returns to its caller.</summary>
internal enum ExitCodes
{
    /// <summary>Fine.</summary>
    Success = 0,

    /// <summary>Errors in the content, or the output could not be written.</summary>
    ContentErrors = 1,

    /// <summary>Wrong command line.</summary>
    WrongCommandLine = 2,

    /// <summary>Site or theme settings unusable.</summary>
    UnusableSettings = 3,

    /// <summary>The finished HTML failed verification.</summary>
    VerificationFailed = 4,

    /// <summary>Only warnings, with <c>--strict</c>.</summary>
    WarningsInStrict = 5,

    /// <summary>A bug of this program.</summary>
    OwnBug = 70,

    /// <summary>Cancelled by the user.</summary>
    Cancelled = 130,
}
