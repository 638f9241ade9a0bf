namespace RoadmapSite.Core.Model.Values;

/// <summary>What kind of values an indicator has; it decides how targets and actuals are compared (DESIGN.md 3, PROGRESS.md 1).</summary>
public enum IndicatorKind
{
    /// <summary>Amounts of people, things, money, speed and the like, ratios included.</summary>
    Number,

    /// <summary>Shares in percent; may pass 100 where the base may be passed.</summary>
    Percent,

    /// <summary>Achieved or not, nothing between.</summary>
    YesNo,

    /// <summary>A count and its share together, «17/10%»; compared part by part (PROGRESS.md 2, P5).</summary>
    Composite,

    /// <summary>A corridor with two bounds; met inside it (PROGRESS.md 3).</summary>
    Range,

    /// <summary>Words; the state is set by hand, with a document (PROGRESS.md 3).</summary>
    Text,
}
