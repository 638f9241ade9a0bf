namespace RoadmapSite.Core.Verify.Html;

/// <summary>Which rules want to see what. Built once for many pages; each rule is called only where it looks.</summary>
internal sealed class RuleTable
{
    private readonly PageRule[] rules;
    private readonly Action<PageView, Element>[][] starts = Empty<Action<PageView, Element>>();
    private readonly Action<PageView, Element>[][] ends = Empty<Action<PageView, Element>>();
    private readonly Action<PageView, Element, PageAttribute>[][] attributes = Empty<Action<PageView, Element, PageAttribute>>();
    private readonly List<(Inside Where, Action<PageView, Element, PageText> See)> texts = [];
    private readonly List<(Suspicion What, Action<PageView, Element?, PageText> See)> suspectTexts = [];
    private readonly List<(Suspicion What, Action<PageView, PageAttribute> See)> suspectAttributes = [];
    private readonly List<Action<PageView>> finishes = [];

    /// <summary>A table of the rules that apply to a kind of page.</summary>
    /// <param name="rules">The rules; they keep what they have seen of the current page, so no other table may have them.</param>
    /// <param name="kind">The kind of page.</param>
    public RuleTable(IEnumerable<PageRule> rules, PageKinds kind)
    {
        this.rules = [.. rules.Where(rule => rule.Kinds.HasFlag(kind))];
        Array.ForEach(this.rules, rule => rule.Subscribe(this));
    }

    /// <summary>Shows a rule the start of elements, attributes included.</summary>
    /// <param name="see">What the rule does.</param>
    /// <param name="tags">Which elements.</param>
    public void OnStart(Action<PageView, Element> see, params ReadOnlySpan<Tag> tags)
    {
        foreach (var tag in tags)
        {
            starts[(int)tag] = [.. starts[(int)tag], see];
        }
    }

    /// <summary>Shows a rule elements when all that is in them has been read.</summary>
    /// <param name="see">What the rule does.</param>
    /// <param name="tags">Which elements.</param>
    public void OnEnd(Action<PageView, Element> see, params ReadOnlySpan<Tag> tags)
    {
        foreach (var tag in tags)
        {
            ends[(int)tag] = [.. ends[(int)tag], see];
        }
    }

    /// <summary>Shows a rule attributes of any element.</summary>
    /// <param name="see">What the rule does.</param>
    /// <param name="kinds">Which attributes.</param>
    public void OnAttribute(Action<PageView, Element, PageAttribute> see, params ReadOnlySpan<AttributeKind> kinds)
    {
        foreach (var kind in kinds)
        {
            attributes[(int)kind] = [.. attributes[(int)kind], see];
        }
    }

    /// <summary>Shows a rule the texts of some parts of the page.</summary>
    /// <param name="where">Which parts.</param>
    /// <param name="see">What the rule does.</param>
    public void OnText(Inside where, Action<PageView, Element, PageText> see) => texts.Add((where, see));

    /// <summary>Shows a rule every text, comment (without element) and attribute value of a page in which <see cref="SuspectText"/> has found anything.</summary>
    /// <param name="what">What must have been found.</param>
    /// <param name="seeText">What the rule does with a text.</param>
    /// <param name="seeAttribute">What the rule does with an attribute.</param>
    public void OnSuspect(Suspicion what, Action<PageView, Element?, PageText> seeText, Action<PageView, PageAttribute>? seeAttribute = null)
    {
        suspectTexts.Add((what, seeText));
        if (seeAttribute is not null)
        {
            suspectAttributes.Add((what, seeAttribute));
        }
    }

    /// <summary>Calls a rule when the page has ended.</summary>
    /// <param name="see">What the rule does.</param>
    public void OnFinish(Action<PageView> see) => finishes.Add(see);

    /// <summary>Begins a page.</summary>
    public void Begin() => Array.ForEach(rules, rule => rule.Begin());

    /// <summary>An element has started.</summary>
    /// <param name="view">The page.</param>
    /// <param name="element">The element.</param>
    public void Start(PageView view, Element element)
    {
        foreach (var see in starts[(int)element.Tag])
        {
            see(view, element);
        }

        foreach (ref readonly var attribute in element.Attributes)
        {
            foreach (var see in attributes[(int)attribute.Kind])
            {
                see(view, element, attribute);
            }

            if (view.Suspicion != Suspicion.None)
            {
                foreach (var (what, see) in suspectAttributes)
                {
                    if ((view.Suspicion & what) != Suspicion.None)
                    {
                        see(view, attribute);
                    }
                }
            }
        }
    }

    /// <summary>An element has ended.</summary>
    /// <param name="view">The page.</param>
    /// <param name="element">The element.</param>
    public void End(PageView view, Element element)
    {
        foreach (var see in ends[(int)element.Tag])
        {
            see(view, element);
        }
    }

    /// <summary>A text or a comment.</summary>
    /// <param name="view">The page.</param>
    /// <param name="parent">The element the text stands in; null for a comment.</param>
    /// <param name="text">The text.</param>
    public void Text(PageView view, Element? parent, PageText text)
    {
        if (parent is not null)
        {
            foreach (var (where, see) in texts)
            {
                if (parent.IsIn(where))
                {
                    see(view, parent, text);
                }
            }
        }

        if (view.Suspicion != Suspicion.None)
        {
            foreach (var (what, see) in suspectTexts)
            {
                if ((view.Suspicion & what) != Suspicion.None)
                {
                    see(view, parent, text);
                }
            }
        }
    }

    /// <summary>The page has ended.</summary>
    /// <param name="view">The page.</param>
    public void Finish(PageView view)
    {
        foreach (var see in finishes)
        {
            see(view);
        }
    }

    private static T[][] Empty<T>()
    {
        var lists = new T[256][];
        Array.Fill(lists, []);
        return lists;
    }
}
