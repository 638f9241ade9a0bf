using RoadmapSite.Core.Diagnostics;
using RoadmapSite.Core.Model;
using RoadmapSite.Core.Render.Text;
using RoadmapSite.Templates;

namespace RoadmapSite.Core.Render.Pages;

/// <summary>Councils, working groups and coordinators: posts, and names where the law allows them (REGULATION.md 5.1).</summary>
internal sealed class PeoplePage(OrganisationScope scope) : Page(scope)
{
    /// <inheritdoc/>
    public override string Address => Addresses.People;

    /// <inheritdoc/>
    public override string Template => PageTemplates.People;

    /// <inheritdoc/>
    public override string Title => Scope.NameOf("people", "page_people");

    /// <inheritdoc/>
    public override SourceSpan Span => Scope.Organisation.People[0].Span;

    /// <inheritdoc/>
    public override string Section => "people";

    /// <inheritdoc/>
    public override TemplateObject Model(PageText text) =>
        TemplateObject.Of(("groups", TemplateValue.ListOf(Scope.Organisation.People, group => Group(group, text))));

    private TemplateObject Group(PeopleGroup group, PageText text)
    {
        var columns = new List<(string Title, Func<Person, TemplateValue> Value)>();
        AddColumn(columns, group, "name", person => person.Name is null ? default : text.Plain(person.Name));
        AddColumn(columns, group, "organisation", person => text.Plain(person.Organisation));
        AddColumn(columns, group, "role", person => text.Plain(person.Role));
        AddColumn(columns, group, "task", person => text.Plain(person.Task));
        return TemplateObject.Of(
            ("anchor", Anchors.Group(group.Id)),
            ("title", text.Plain(group.Title)),
            ("line", PlainText.Line(group.Title.Value)),
            ("kind_key", "people_" + group.Kind),
            ("document", DocumentModel.Link(Scope, group.DocumentId)),
            ("note", text.Markdown(group.Note, 3, PlainText.Line(group.Title.Value))),
            ("number", group.Members.Any(member => member.Number is not null) ? Scope.Words["column_number"] : null),
            ("post", Scope.Words["column_post"]),
            ("columns", TemplateValue.ListOf(columns, column => column.Title)),
            ("members", TemplateValue.ListOf(group.Members.Select((member, i) => (member, i)), of => Member(group, of.member, of.i, columns, text))));
    }

    private TemplateObject Member(PeopleGroup group, Person member, int index, List<(string Title, Func<Person, TemplateValue> Value)> columns, PageText text) => TemplateObject.Of(
        ("id", Anchors.Person(group.Id, index)),
        ("number", member.Number),
        ("post", text.Plain(member.Post)),
        ("elsewhere", TemplateValue.ListOf(Scope.Holders.Elsewhere(member, group), other => TemplateObject.Of(
            ("text", PlainText.Line(other.Title.Value)), ("href", "#" + Anchors.Group(other.Id))))),
        ("cells", TemplateValue.ListOf(columns, column => Cell(column.Title, column.Value(member)))));

    private void AddColumn(List<(string Title, Func<Person, TemplateValue> Value)> columns, PeopleGroup group, string key, Func<Person, TemplateValue> value)
    {
        if (group.Members.Any(member => !value(member).IsNull))
        {
            columns.Add((Scope.Words["column_" + key], value));
        }
    }

    private TemplateValue Cell(string label, TemplateValue value) =>
        value.IsNull ? TableCellModel.Missing(label, Scope.Words["not_given"]) : TableCellModel.Block(label, value);
}
