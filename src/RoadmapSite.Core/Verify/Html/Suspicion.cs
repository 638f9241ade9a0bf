namespace RoadmapSite.Core.Verify.Html;

/// <summary>What a page may hold that the rules about texts must look at closely.</summary>
[Flags]
internal enum Suspicion
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Something left over of a template, of Markdown or of a draft.</summary>
    Leftover = 1,

    /// <summary>A phone, a mailbox or an insurance number.</summary>
    Contact = 2,

    /// <summary>A word of blame.</summary>
    Blame = 4,

    /// <summary>A date of birth, home address or passport.</summary>
    Personal = 8,

    /// <summary>Everything.</summary>
    All = Leftover | Contact | Blame | Personal,
}
