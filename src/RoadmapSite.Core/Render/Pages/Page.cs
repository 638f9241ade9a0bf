using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>A step of the way to a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Address">Its address within the folder of the organisation.</param>
internal sealed record Crumb(string Text, string Address);

/// <summary>One page of an organisation: where it stands, what it is called, what its template is given.</summary>
/// <param name="scope">What it shares with the others.</param>
internal abstract class Page(OrganisationScope scope)
{
    /// <summary>Path within the folder of the organisation.</summary>
    public abstract string Address { get; }

    /// <summary>Name of its template in pages/.</summary>
    public abstract string Template { get; }

    /// <summary>Its heading on one line; its <c>title</c> element begins with it.</summary>
    public abstract string Title { get; }

    /// <summary>The file and place of input/ that it is made from.</summary>
    public abstract SourceSpan Span { get; }

    /// <summary>The item of the menu that it stands under.</summary>
    public abstract string Section { get; }

    /// <summary>What else tells its title from others, such as the title of the roadmap; null when nothing is needed.</summary>
    public virtual string? TitleContext => null;

    /// <summary>What it is called in the way to it.</summary>
    public virtual string ShortTitle => Title;

    /// <summary>The way from the overview to it, both left out.</summary>
    public virtual IReadOnlyList<Crumb> Trail => [];

    /// <summary>Latest day of its content.</summary>
    public virtual DateOnly? Updated => Scope.Facts.Updated;

    /// <summary>Whether its texts stand on other pages too, where what is wrong with them is reported.</summary>
    public virtual bool RepeatsTexts => false;

    /// <summary>Whether it speaks only of roadmaps of which no reports are expected here: then no label on it may call anything late or undone.</summary>
    public virtual bool NobodyAsked => false;

    protected OrganisationScope Scope => scope;

    /// <summary>What its template is given besides the frame.</summary>
    /// <param name="text">Turns texts of authors into what templates take.</param>
    public abstract TemplateObject Model(PageText text);
}
