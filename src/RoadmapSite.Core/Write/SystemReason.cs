namespace RoadmapSite.Core.Write;

/// <summary>Why the system refused, in words for a reader: its own answer may be in any language and stands in brackets.</summary>
/// <param name="Error">What the system said.</param>
internal sealed record SystemReason(Exception Error) : IFormattable
{
    // Numbers of Linux and macOS; those of Windows carry 0x80070000.
    private const int Windows = unchecked((int)0x80070000);

    /// <summary>The reason in the language of the text, with a full stop.</summary>
    /// <param name="format">«en» for English.</param>
    /// <param name="formatProvider">Of no account.</param>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var (russian, english) = Cause(Error);
        return format == "en" ? $"{english} (the system says: {Answer(Error)})." : $"{russian} (ответ системы: {Answer(Error)}).";
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(format: null, formatProvider: null);

    private static string Answer(Exception error) => error.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');

    private static (string Russian, string English) Cause(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => ("файла или папки уже нет на месте", "the file or folder is no longer in its place"),
        PathTooLongException => ("путь слишком длинный", "the path is too long"),
        _ when WriteFailure.IsDenial(error) => ("нет прав доступа", "there is no right of access"),
        _ => error.HResult switch
        {
            5 or Windows + 1117 => ("диск сообщил об ошибке чтения или записи", "the disk reports an error of reading or writing"),
            16 or 26 or Windows + 32 or Windows + 33 => ("файл занят другой программой", "another program holds the file"),
            36 or 63 => ("имя слишком длинное", "the name is too long"),
            39 or 66 or Windows + 145 => ("папка не пуста", "the folder is not empty"),
            _ => ("система отказала", "the system refused"),
        },
    };
}
