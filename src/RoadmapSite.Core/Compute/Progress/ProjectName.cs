using RoadmapSite.Core.Model;

namespace RoadmapSite.Core.Compute.Progress;

/// <summary>What the name of a project says of itself: «Школьный проект …» needs neither «Проект:» before it nor «(школьный)» behind.</summary>
internal static class ProjectName
{
    private const string Project = "проект";

    /// <summary>Whether it says that it is a project.</summary>
    /// <param name="name">The name as the act has it.</param>
    public static bool SaysProject(string name) => name.Contains(Project, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it says whose project it is.</summary>
    /// <param name="name">The name as the act has it.</param>
    /// <param name="level">The level of government.</param>
    public static bool SaysLevel(string name, GovernanceLevel level) =>
        Array.Exists(Beginnings(level), beginning => name.Contains(beginning, StringComparison.OrdinalIgnoreCase));

    private static string[] Beginnings(GovernanceLevel level) => level switch
    {
        GovernanceLevel.School => ["школьн"],
        GovernanceLevel.District => ["муниципальн", "районн", "городск"],
        GovernanceLevel.Regional => ["региональн", "областн", "краев", "республиканск"],
        GovernanceLevel.National => ["федеральн", "национальн"],
        _ => [],
    };
}
