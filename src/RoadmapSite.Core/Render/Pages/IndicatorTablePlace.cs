namespace RoadmapSite.Core.Render.Pages;

/// <summary>On which page an indicator table stands: ids and links of its rows depend on it.</summary>
internal enum IndicatorTablePlace
{
    /// <summary>The page of its direction.</summary>
    Direction,

    /// <summary>The page of all indicators of the organisation: ids name the roadmap too.</summary>
    AllIndicators,

    /// <summary>One file with the whole roadmap, for paper or another site: rows do not lead away.</summary>
    WholeRoadmap,
}
