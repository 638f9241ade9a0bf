namespace RoadmapSite.Core.Render;

/// <summary>What a rendered file is: Verify holds a page and a piece of another site's page against different rules (DESIGN.md 4, Policy).</summary>
public enum RenderedKind
{
    /// <summary>A page of the site.</summary>
    Page,

    /// <summary>A piece of HTML to be put into a page of another site.</summary>
    Fragment,

    /// <summary>A piece for the official section «Сведения об образовательной организации», with its microdata.</summary>
    SvedenFragment,
}
