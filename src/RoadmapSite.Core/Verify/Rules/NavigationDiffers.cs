using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The main navigation, which is the first one in the header, differs from page to page (order № 1493, item 2; WCAG 3.2.3). What unfolds it may name the page, so its items alone count. This rule notes its names; <see cref="SiteLinks"/> compares the pages of an organisation.</summary>
internal sealed class NavigationDiffers : PageRule
{
    private Reading state;
    private ulong hash;

    private enum Reading
    {
        NotYet,
        Now,
        Done,
    }

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart(Open, Tag.Nav);
        on.OnText(Inside.Navigation, See);
        on.OnEnd(Close, Tag.Nav);
    }

    /// <inheritdoc/>
    public override void Begin()
    {
        state = Reading.NotYet;
        hash = TextHash.Start;
    }

    private void Open(PageView view, Element navigation)
    {
        if (state == Reading.NotYet && navigation.IsIn(Inside.Header))
        {
            state = Reading.Now;
        }
    }

    private void See(PageView view, Element parent, PageText text)
    {
        if (state == Reading.Now && parent.Tag != Tag.Summary && parent.Around(Tag.Summary) is null && !parent.IsIn(Inside.Unread))
        {
            hash = TextHash.Add(hash, text.Span.Trim());
        }
    }

    private void Close(PageView view, Element navigation)
    {
        if (state == Reading.Now)
        {
            state = Reading.Done;
            view.NavigationHash = hash;
        }
    }
}
