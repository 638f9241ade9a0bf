using System.Text;
using RoadmapSite.Core.Diagnostics;

namespace RoadmapSite.Core.Load;

/// <summary>What a row is called in findings.</summary>
internal enum RowWord
{
    /// <summary>A roadmap: adds its id to the subject and nothing to the words.</summary>
    Roadmap,

    /// <summary>A direction, section or stage.</summary>
    Direction,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A part of an indicator.</summary>
    Part,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A result.</summary>
    Result,

    /// <summary>A typed table.</summary>
    Table,

    /// <summary>A row of a typed table; its number counts from 1.</summary>
    TableRow,

    /// <summary>A block of text, figures or a list.</summary>
    Block,

    /// <summary>A page, a note or the text of the act.</summary>
    Page,

    /// <summary>Anything else with an id, such as a document: adds its id to the subject.</summary>
    Item,
}

/// <summary>A row of the author's tables: «Направление 2, показатель 5 «Доля …»» for people, <c>roadmap/direction/row</c> for findings.yml.</summary>
/// <param name="Parent">What it stands in.</param>
/// <param name="Word">What kind of row.</param>
/// <param name="Id">Its id; null when the author gave none.</param>
/// <param name="Number">Its number as printed.</param>
/// <param name="Title">Its title as printed.</param>
internal sealed record RowPlace(RowPlace? Parent, RowWord Word, string? Id, string? Number, string? Title)
{
    /// <summary>Label of a direction as printed, such as «Раздел».</summary>
    public string? Label { get; init; }

    /// <summary>What it is called instead, where it has neither number nor title and its id would tell a reader of the document nothing; empty for not at all.</summary>
    public string? Instead { get; init; }

    /// <summary>The row in the author's words; null when there is nothing to say beyond the file.</summary>
    public string? Words
    {
        get
        {
            var words = new StringBuilder();
            Append(words);
            if (words.Length == 0)
            {
                return null;
            }

            words[0] = char.ToUpperInvariant(words[0]);
            return words.ToString();
        }
    }

    /// <summary>Id of the row among everything of its organisation; null when a part of it has no id.</summary>
    public string? Subject
    {
        get
        {
            // A part, a measure of a result: their ids are unique in the roadmap, so they stand beside the row above them.
            var holder = Word is RowWord.Indicator or RowWord.Part or RowWord.Measure or RowWord.Result ? Container : Parent;
            var above = holder?.Subject;
            return Id is null || (holder is not null && above is null) ? null : above is null ? Id : above + "/" + Id;
        }
    }

    private RowPlace? Container
    {
        get
        {
            var place = Parent;
            while (place is not null && place.Word is not (RowWord.Direction or RowWord.Roadmap))
            {
                place = place.Parent;
            }

            return place;
        }
    }

    private void Append(StringBuilder words)
    {
        Parent?.Append(words);
        if (Word is RowWord.Roadmap or RowWord.Item || Instead is "")
        {
            return;
        }

        if (Instead is not null)
        {
            words.Append(words.Length > 0 ? ", " : "").Append(Instead);
            return;
        }

        if (Word == RowWord.Direction)
        {
            words.Append(words.Length > 0 ? ", " : "").Append(PlaceWords.OfDirection(Label, Number, Title, Id));
            return;
        }

        words.Append(words.Length > 0 ? ", " : "").Append(Name);
        if (!string.IsNullOrWhiteSpace(Number))
        {
            words.Append(' ').Append(Number.Trim().TrimEnd('.', ':'));
        }

        if (!string.IsNullOrWhiteSpace(Title))
        {
            words.Append(" «").Append(PlaceWords.Shorten(Title)).Append('»');
        }
        else if (string.IsNullOrWhiteSpace(Number) && Id is not null)
        {
            words.Append(" «").Append(Id).Append('»');
        }
    }

    private string Name => Word switch
    {
        RowWord.Indicator => "показатель",
        RowWord.Part => "часть",
        RowWord.Measure => "мероприятие",
        RowWord.Table => "таблица",
        RowWord.TableRow => "строка",
        RowWord.Block => "блок",
        RowWord.Page => "текст",
        _ => "результат",
    };
}
