using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Verify.Html;

namespace RoadmapSite.Core.Verify.Rules;

/// <summary>A button has nothing that could be read out (WCAG 4.1.2).</summary>
internal sealed class ButtonWithoutName : PageRule
{
    /// <inheritdoc/>
    public override void Subscribe(RuleTable on)
    {
        on.OnEnd(See, Tag.Button);
        on.OnStart(SeeInput, Tag.Input);
    }

    private static void See(PageView view, Element button)
    {
        if (!button.HasContent && !button.IsIn(Inside.Unread))
        {
            view.Report(Codes.ButtonWithoutName, button);
        }
    }

    private static void SeeInput(PageView view, Element button)
    {
        if ((button.Is(AttributeKind.Type, "button") || button.Is(AttributeKind.Type, "image"))
            && !button.HasText(AttributeKind.Value) && !button.HasText(AttributeKind.Alt) && !button.HasAriaName)
        {
            view.Report(Codes.ButtonWithoutName, button);
        }
    }
}
