using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Tests.Harness;

namespace RoadmapSite.Tests.Load;

/// <summary>What only follows from another finding is held back and can be counted.</summary>
public sealed class ConsequenceTests
{
    private const string Plan = "schools/shkola/roadmaps/plan-2024.yml";

    [Fact]
    public void A_missing_key_follows_from_its_misspelling() =>
        Consequences(MiniSite.Good().Replace(Plan, "title: Дорожная карта школы", "titel: Дорожная карта школы"), Codes.MisspelledKey).ShouldBe(["RM1204"]);

    [Fact]
    public void Unknown_documents_follow_from_a_list_that_cannot_be_read() =>
        Consequences(MiniSite.Good().Replace("schools/shkola/documents/documents.yml", "documents:", "documents: ]"), Codes.YamlSyntax)
            .ShouldBe(Enumerable.Repeat("RM2002", 6));

    [Fact]
    public void Unknown_documents_follow_from_an_id_that_cannot_be_read() =>
        Consequences(MiniSite.Good().Replace("schools/shkola/documents/documents.yml", "{ id: order-7,", "{ id: Приказ 7,"), Codes.NotId).ShouldBe(["RM2002"]);

    [Fact]
    public void Unknown_roles_follow_from_a_dictionary_that_cannot_be_read() =>
        Consequences(MiniSite.Good().Replace("dictionary/roles.yml", "roles:", "roles: ]"), Codes.YamlSyntax).ShouldBe(["RM2005"]);

    [Fact]
    public void Unknown_periods_follow_from_periods_that_cannot_be_read() =>
        Consequences(MiniSite.Good().Replace(Plan, "from: 2024-2025, to", "from: 2024, to"), Codes.NotPeriod).Distinct().ShouldBe(["RM2010"]);

    [Fact]
    public void Unknown_rows_follow_from_an_id_that_cannot_be_read()
    {
        var codes = Consequences(MiniSite.Good().Replace(Plan, "- id: audit\n", "- idd: audit\n"), Codes.MisspelledKey);
        codes.ShouldBe(["RM1204", "RM2004", "RM2004", "RM2004", "RM2011"], ignoreOrder: true);
    }

    [Fact]
    public void A_name_without_basis_follows_from_a_basis_that_cannot_be_read() =>
        Consequences(MiniSite.Good().Replace("schools/shkola/people.yml", "basis: head", "basis: heads"), Codes.NotOneOfWords).ShouldBe(["RM2207"]);

    [Fact]
    public void A_column_renamed_in_one_place_is_one_finding() =>
        Consequences(MiniSite.Good().Replace("schools/shkola/tables/rooms.csv", "room;computers;internet", "room;computer;internet"), Codes.DataWithoutColumn).ShouldBe(["RM2307"]);

    [Fact]
    public void A_wrong_kind_follows_from_a_text_that_had_to_be_mended() =>
        Consequences(MiniSite.Good().Replace("site.yml", "as_of: 2026-01-15", "as_of: @2026-01-15"), Codes.UnquotedStart).ShouldBe(["RM1301"]);

    [Fact]
    public void A_gap_elsewhere_in_a_list_holds_nothing_back() =>
        MiniSite.Good()
            .Replace("schools/shkola/documents/documents.yml", "kind: приказ, number: \"7\"", "kynd: приказ, number: \"7\"")
            .Replace(Plan, "document: order-7 }", "document: order-8 }")
            .Load().Errors.Select(error => error.Code.Id).ShouldBe(["RM1202", "RM2002"], ignoreOrder: true);

    private static List<string> Consequences(MiniSite site, DiagnosticCode cause)
    {
        var loaded = site.Load();
        loaded.Errors.ShouldHaveSingleItem().Code.ShouldBe(cause);
        return [.. loaded.Diagnostics.Where(finding => finding.FollowsFrom is not null).Select(finding => finding.Code.Id)];
    }
}
