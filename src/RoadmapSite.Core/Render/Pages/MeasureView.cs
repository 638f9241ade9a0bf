namespace RoadmapSite.Core.Render.Pages;

/// <summary>The ways in which the measures of an organisation are listed, each on a page of its own.</summary>
internal enum MeasureView
{
    /// <summary>What needs attention first.</summary>
    State,

    /// <summary>As the act has them.</summary>
    Direction,

    /// <summary>By who answers for them.</summary>
    Role,

    /// <summary>By the month of their next or last term.</summary>
    Month,
}
