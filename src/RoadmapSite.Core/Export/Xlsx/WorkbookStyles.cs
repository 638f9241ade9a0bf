using DocumentFormat.OpenXml.Spreadsheet;

namespace RoadmapSite.Core.Export.Xlsx;

/// <summary>Styles of the workbook: headings, texts that wrap, numbers, days.</summary>
internal static class WorkbookStyles
{
    /// <summary>A heading.</summary>
    public const uint Heading = 1;

    /// <summary>A text.</summary>
    public const uint Text = 2;

    /// <summary>A number.</summary>
    public const uint Number = 3;

    /// <summary>A day.</summary>
    public const uint Day = 4;

    private const uint DayFormat = 164;

    /// <summary>The style sheet.</summary>
    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd\\.mm\\.yyyy" }) { Count = 1 },
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Arial" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Arial" }))
        { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid }))
        { Count = 3 },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder()))
        { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            Format(0, font: 1, fill: 2, border: 1, wrap: true),
            Format(0, font: 0, fill: 0, border: 0, wrap: true),
            Format(0, font: 0, fill: 0, border: 0, wrap: false),
            Format(DayFormat, font: 0, fill: 0, border: 0, wrap: false))
        { Count = 5 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Format(uint number, uint font, uint fill, uint border, bool wrap) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
    {
        NumberFormatId = number,
        FontId = font,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = number != 0,
        ApplyFont = font != 0,
        ApplyFill = fill != 0,
        ApplyBorder = border != 0,
        ApplyAlignment = true,
    };
}
