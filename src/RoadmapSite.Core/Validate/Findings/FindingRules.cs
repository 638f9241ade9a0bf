using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Validate.Findings.Documents;
using RoadmapSite.Core.Validate.Findings.Names;
using RoadmapSite.Core.Validate.Findings.Periods;
using RoadmapSite.Core.Validate.Findings.Plans;
using RoadmapSite.Core.Validate.Findings.Privacy;
using RoadmapSite.Core.Validate.Findings.Rows;
using RoadmapSite.Core.Validate.Findings.Slips;
using RoadmapSite.Core.Validate.Findings.Tables;

namespace RoadmapSite.Core.Validate.Findings;

/// <summary>All checks beyond form. A rule is one file named after the defect; adding one is adding a line here and a code.</summary>
internal static class FindingRules
{
    /// <summary>The rules, in the order of their codes.</summary>
    public static IReadOnlyList<IFindingRule> All { get; } =
    [
        new TotalDisagrees(),
        new CellBlank(),
        new TotalMissing(),
        new PlanBlank(),
        new RowEmpty(),
        new CellsDoNotFit(),
        new PercentOver100(),
        new PartLargerThanWhole(),
        new PartsExceedWhole(),
        new WholeWithoutPart(),
        new OneNumberForTwoUnits(),
        new UnitMissing(),
        new DecimalPoint(),
        new UnitSpelledVariously(),
        new DenominatorsDisagree(),
        new PlanAllZero(),
        new PlanNeverMoves(),
        new LevelsNotGiven(),
        new RatioContradictsTable(),
        new StatementContradictsTable(),
        new QuantityStatedTwice(),
        new ShareImpossible(),
        new PartOfCountLarger(),
        new TargetWithoutNumber(),
        new PlanRepeated(),
        new PercentOfNothing(),
        new ShareCalledCount(),
        new NumberSkipped(),
        new NumberMissing(),
        new RowRepeated(),
        new CellOfRowBlank(),
        new ControlsOneself(),
        new DirectionWithoutTitle(),
        new ApprovalWithoutDate(),
        new PassportRowUnnamed(),
        new StageSkipped(),
        new ExecutorsRunTogether(),
        new ResultPromisedAgain(),
        new WeaknessAmongStrengths(),
        new PeriodsOutsideTerm(),
        new TermWithoutPeriods(),
        new TitleYearsDisagree(),
        new YearAgainstDeadline(),
        new PersonSpelledVariously(),
        new NameSpelledVariously(),
        new CellSpelledVariously(),
        new SystemNamedVariously(),
        new NamesOfRowDiffer(),
        new CertificateMisnamed(),
        new WordSpelledVariously(),
        new HyphenVaries(),
        new WordMisspelt(),
        new ProgrammeNamedVariously(),
        new AbbreviationMisspelt(),
        new CapitalVaries(),
        new RoadmapTitleRepeated(),
        new MixedAlphabets(),
        new QuotesUnbalanced(),
        new QuotesOfTwoKinds(),
        new BracketsUnbalanced(),
        new DoubleSpace(),
        new WordRepeated(),
        new SpaceBeforePunctuation(),
        new SpaceMissing(),
        new HyphenSpaced(),
        new DashGlued(),
        new TextCutOff(),
        new NeedlessMark(),
        new SentenceNotEnded(),
        new YearsInSingular(),
        new NoSuchClass(),
        new SetPhraseMisspelt(),
        new WordsDisagree(),
        new NeedlessComma(),
        new CommaMissing(),
        new YearGlued(),
        new BitsAndBytes(),
        new PrivateContact(),
        new ForeignService(),
        new AbbreviationUndefined(),
        new AbbreviationTooEarly(),
        new AbbreviationDoubled(),
        new TitleIsFileName(),
        new FileNameNotLatin(),
        new StateSymbol(),
        new PublishedLate(),
        new DocumentWithoutRequisites(),
        new DocumentNotText(),
        new TextWithoutFile(),
        new SignatureNotShown(),
        new FileFormatClosed(),
        new DocumentTooLarge(),
        new ScanTooCoarse(),
        new PictureWithoutConsent(),
    ];

    /// <summary>Runs all rules.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="site">The site.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Run(Organisation organisation, Site site, DiagnosticBag bag)
    {
        var scope = new FindingScope(organisation, site, bag);
        foreach (var rule in All)
        {
            rule.Check(scope);
        }
    }
}
