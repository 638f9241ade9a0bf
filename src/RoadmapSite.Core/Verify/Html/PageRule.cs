namespace RoadmapSite.Core.Verify.Html;

/// <summary>The kinds of HTML that come out.</summary>
[Flags]
internal enum PageKinds
{
    /// <summary>A page of the site.</summary>
    Page = 1,

    /// <summary>A part for another site's CMS, which may have inline styles.</summary>
    Fragment = 2,

    /// <summary>A part for <c>/sveden/objects</c>, with the official <c>itemprop</c> names.</summary>
    SvedenFragment = 4,

    /// <summary>Every kind.</summary>
    All = Page | Fragment | SvedenFragment,
}

/// <summary>One defect that a finished page may have. An instance sees one page at a time and is used again for the next.</summary>
internal abstract class PageRule
{
    /// <summary>What the rule applies to.</summary>
    public virtual PageKinds Kinds => PageKinds.All;

    /// <summary>Says what the rule wants to see. Called once.</summary>
    /// <param name="on">Where to say it.</param>
    public abstract void Subscribe(RuleTable on);

    /// <summary>Forgets the last page.</summary>
    public virtual void Begin()
    {
    }
}
