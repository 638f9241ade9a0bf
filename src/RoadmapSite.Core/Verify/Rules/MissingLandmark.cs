using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>The page lacks one of header, navigation, main part and footer (WCAG 1.3.1; REGULATION.md 6, E4).</summary>
internal sealed class MissingLandmark : PageRule
{
    private static readonly Tag[] Landmarks = [Tag.Main, Tag.Header, Tag.Nav, Tag.Footer];

    private readonly HashSet<Tag> found = [];

    /// <inheritdoc/>
    public override PageKinds Kinds => PageKinds.Page;

    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnStart((_, element) => found.Add(element.Tag), Landmarks);
        on.OnFinish(Finish);
    }

    /// <inheritdoc/>
    public override void Begin() => found.Clear();

    private void Finish(PageView view)
    {
        foreach (var landmark in Landmarks)
        {
            if (!found.Contains(landmark))
            {
                view.Report(Codes.MissingLandmark, 0, 1, landmark.ToString().ToLowerInvariant());
            }
        }
    }
}
