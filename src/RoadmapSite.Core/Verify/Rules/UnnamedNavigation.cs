using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>One of several navigations has no name, or the name of another (WCAG 1.3.1, 2.4.6).</summary>
internal sealed class UnnamedNavigation : PageRule
{
    private readonly List<(string Name, int Offset)> navigations = [];

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart(See, Tag.Nav);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin() => navigations.Clear();

    private void See(PageView view, Element navigation)
    {
        var name = navigation.TryGet(AttributeKind.AriaLabel, out var label) || navigation.TryGet(AttributeKind.AriaLabelledBy, out label)
            ? label.Value.ToString().Trim()
            : "";
        navigations.Add((name, navigation.Offset));
    }

    private void Finish(PageView view)
    {
        if (navigations.Count < 2)
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, offset) in navigations)
        {
            if (name.Length == 0 || !names.Add(name))
            {
                view.Report(Codes.UnnamedNavigation, offset, "<nav".Length, name);
            }
        }
    }
}
