using System.Globalization;
using BenchmarkDotNet.Running;
using RoadmapSite.Benchmarks.Comparison;
using RoadmapSite.Benchmarks.Synthetic;

// generate FOLDER N · generate-hugo FOLDER N · compare PROGRAM THEME WORK N… · anything else goes to BenchmarkDotNet
switch (args)
{
    case ["generate", var folder, var schools]:
        SyntheticInput.Write(folder, int.Parse(schools, CultureInfo.InvariantCulture));
        return 0;
    case ["generate-hugo", var folder, var schools]:
        HugoSite.Write(folder, int.Parse(schools, CultureInfo.InvariantCulture));
        return 0;
    case ["compare", var program, var theme, var work, .. var sizes]:
        return HugoComparison.Run(Path.GetFullPath(program), Path.GetFullPath(theme), Path.GetFullPath(work), [.. sizes.Select(s => int.Parse(s, CultureInfo.InvariantCulture))]);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SyntheticInput).Assembly).Run(args);
        return 0;
}
