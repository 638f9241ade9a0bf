using System.Globalization;

namespace RoadmapSite.Core.Verify.Html;

/// <summary>What is known of an open table: its parts and, row by row, its grid as HTML lays it out.</summary>
internal sealed class TableShape
{
    private const int MostColumns = 1000;

    private readonly List<int> carriedRows = [];
    private int column;
    private bool rowHasHeader;

    /// <summary>Whether it has a caption.</summary>
    public bool HasCaption { get; private set; }

    /// <summary>Whether it has a <c>thead</c>.</summary>
    public bool HasHead { get; private set; }

    /// <summary>How many rows stand outside <c>thead</c>.</summary>
    public int BodyRows { get; private set; }

    /// <summary>How many of those rows have a <c>th</c>.</summary>
    public int BodyRowsWithHeader { get; private set; }

    /// <summary>How many columns its first row spans; 0 before that row has ended.</summary>
    public int Columns { get; private set; }

    /// <summary>How many columns the row that has just ended spans.</summary>
    public int LastRowColumns { get; private set; }

    /// <summary>Whether that row is as wide as the first, without a hole.</summary>
    public bool LastRowFits { get; private set; }

    /// <summary>Follows the start of an element.</summary>
    /// <param name="element">The element.</param>
    public static void Start(Element element)
    {
        if (element.Tag == Tag.Table)
        {
            element.Table = new TableShape();
            return;
        }

        if (element.Around(Tag.Table)?.Table is not { } table)
        {
            return;
        }

        switch (element.Tag)
        {
            case Tag.Caption:
                table.HasCaption = true;
                break;
            case Tag.THead:
                table.HasHead = true;
                break;
            case Tag.Tr:
                table.BeginRow();
                break;
            case Tag.Th or Tag.Td:
                table.rowHasHeader |= element.Tag == Tag.Th;
                table.AddCell(Number(element, AttributeKind.ColSpan, 1), Number(element, AttributeKind.RowSpan, 0));
                break;
        }
    }

    /// <summary>Follows the end of an element.</summary>
    /// <param name="element">The element.</param>
    public static void End(Element element)
    {
        if (element.Around(Tag.Table)?.Table is not { } table)
        {
            return;
        }

        if (element.Tag == Tag.Tr)
        {
            table.EndRow(inBody: element.Parent!.Tag != Tag.THead);
        }
        else
        {
            table.carriedRows.Clear();
        }
    }

    private void BeginRow()
    {
        column = 0;
        rowHasHeader = false;
    }

    // A cell stands right of cells that reach down from above; a row span of 0 reaches to the end of the group.
    private void AddCell(int columnSpan, int rowSpan)
    {
        SkipCarried();
        for (var i = 0; i < columnSpan && column < MostColumns; i++, column++)
        {
            while (carriedRows.Count <= column)
            {
                carriedRows.Add(0);
            }

            carriedRows[column] = rowSpan == 0 ? int.MaxValue : rowSpan;
        }
    }

    private void EndRow(bool inBody)
    {
        SkipCarried();
        LastRowColumns = 0;
        for (var i = 0; i < carriedRows.Count; i++)
        {
            if (carriedRows[i] > 0)
            {
                LastRowColumns = i + 1;
                carriedRows[i]--;
            }
        }

        Columns = Columns == 0 ? LastRowColumns : Columns;
        LastRowFits = LastRowColumns == Columns && column == LastRowColumns;
        BodyRows += inBody ? 1 : 0;
        BodyRowsWithHeader += inBody && rowHasHeader ? 1 : 0;
    }

    private void SkipCarried()
    {
        while (column < carriedRows.Count && carriedRows[column] > 0)
        {
            column++;
        }
    }

    private static int Number(Element element, AttributeKind kind, int least) =>
        element.TryGet(kind, out var attribute)
        && int.TryParse(attribute.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : 1;
}
