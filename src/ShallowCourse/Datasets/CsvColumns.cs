using System.Globalization;
using CsvHelper;

namespace ShallowCourse;

/// <summary>The columns of one CSV file: which of them is the label, and how each of their fields must look.</summary>
internal sealed class CsvColumns
{
    private static readonly NumberFormatInfo CommaFormat =
        new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "" };

    private readonly string _file;
    private readonly IReadOnlyList<string> _names;
    private readonly char _decimalMark;

    public CsvColumns(string file, IReadOnlyList<string> names, string? label, char decimalMark)
    {
        _file = file;
        _names = names;
        _decimalMark = decimalMark;
        CheckNames();
        LabelIndex = FindLabel(label);
    }

    public int LabelIndex { get; }

    /// <summary>The numbers of the line the reader is on, the label among them.</summary>
    public double[] Example(CsvReader reader)
    {
        if (reader.FieldCount != _names.Count)
        {
            throw Ragged(reader);
        }

        var numbers = new double[_names.Count];
        for (var column = 0; column < numbers.Length; column++)
        {
            numbers[column] = column == LabelIndex
                ? Label(reader.GetString(column), reader.LineNumber)
                : Number(reader.GetString(column), reader.LineNumber, column);
        }

        return numbers;
    }

    private void CheckNames()
    {
        if (_names.Count < 2)
        {
            throw Error("line 1", "at least two column names with commas between them, such as x1,x2,y",
                _names.Count == 0 ? "nothing" : Quoted(_names[0]),
                "Separate the columns with commas, semicolons or tabs.");
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < _names.Count; column++)
        {
            var name = _names[column].Trim();
            var place = Invariant($"line 1, column {column + 1}");
            if (name.Length == 0)
            {
                throw Error(place, "a name", "nothing",
                    "Name the column. If pandas wrote it as an index, write the file with to_csv(…, index=False).");
            }

            if (double.TryParse(name.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            {
                throw Error(place, "the column's name", $"the number {name}",
                    "Add a first line that names the columns, such as x1,x2,y.");
            }

            if (!seen.Add(name))
            {
                throw Error(
                    place, "a name of its own", $"{Quoted(name)} for the second time", "Rename one of the columns.");
            }
        }
    }

    // Never guess: a column y that is not the last may be the label or the second coordinate.
    private int FindLabel(string? label)
    {
        var last = _names.Count - 1;
        if (label is not null)
        {
            var index = IndexOf(label);
            return index >= 0 ? index : throw Error(
                "line 1", $"a column {Quoted(label)} for the label", string.Join(", ", _names),
                "Give one of these names as the label.");
        }

        if (IndexOf("y") is var y && y >= 0 && y != last)
        {
            throw Error(
                "line 1", "the label in the last column", $"a column \"y\" before the last, {Quoted(_names[last])}",
                $"Say which is the label: Dataset.ReadCsv(path, label: \"y\") or label: {Quoted(_names[last])}.");
        }

        return last;
    }

    private int IndexOf(string name)
    {
        for (var column = 0; column < _names.Count; column++)
        {
            if (_names[column].Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return column;
            }
        }

        return -1;
    }

    private double Number(string text, long line, int column)
    {
        if (!TryParse(text, _decimalMark, out var number))
        {
            throw Error(
                Place(line, column), "a number", text.Length == 0 ? "nothing" : Quoted(text), NumberRemedy(text));
        }

        if (!double.IsFinite(number))
        {
            throw Error(Place(line, column), "a finite number", text,
                "Delete the line or fill in a value: one such number would turn every weight into NaN.");
        }

        return number;
    }

    private double Label(string text, long line)
    {
        var isNumber = TryParse(text, _decimalMark, out var label);
        if (isNumber && label is 0 or 1)
        {
            return label;
        }

        var remedy = isNumber && label == -1
            ? "Write 0 instead of -1."
            : "Write 0 for one class and 1 for the other.";
        throw Error(Place(line, LabelIndex), "the label 0 or 1", text.Length == 0 ? "nothing" : Quoted(text),
            $"{remedy} If the label is in another column, name it: Dataset.ReadCsv(path, label: \"…\").");
    }

    private string NumberRemedy(string text)
    {
        var otherMark = _decimalMark == '.' ? ',' : '.';
        if (TryParse(text, otherMark, out _))
        {
            return _decimalMark == '.'
                ? "Does the file write decimals with commas? Dataset.ReadCsv(path, decimalMark: ',') reads it."
                : "Does the file write decimals with points? Leave out decimalMark: ','.";
        }

        return text.Length == 0 || text is "?" or "-" || text.StartsWith("na", StringComparison.OrdinalIgnoreCase)
            || text.Equals("n/a", StringComparison.OrdinalIgnoreCase)
                || text.Equals("null", StringComparison.OrdinalIgnoreCase)
            ? "Fill in the missing value or delete the line."
            : "Write a number such as 1.5 or -2e-3, without a unit or a thousands separator, or delete the column.";
    }

    private InvalidDataException Ragged(CsvReader reader)
    {
        var remedy = (reader.Separator, reader.FieldCount - _names.Count) switch
        {
            (_, > 0) when reader.IsEmpty(reader.FieldCount - 1) =>
                "Remove the separator at the end of the line.",
            (',', > 0) =>
                "Does the file write decimals with commas? Then separate the columns with semicolons, "
                + "and read it with decimalMark: ','.",
            _ => "Give every line one number for each column.",
        };
        return Error(
            Invariant($"line {reader.LineNumber}"), Invariant(
                $"{_names.Count} numbers, one for each of {string.Join(", ", _names)}"),
            Invariant($"{reader.FieldCount}"), remedy);
    }

    private static bool TryParse(string text, char decimalMark, out double number)
    {
        var format = decimalMark == '.' ? NumberFormatInfo.InvariantInfo : CommaFormat;
        return double.TryParse(text, NumberStyles.Float, format, out number);
    }

    private string Place(long line, int column) =>
        Invariant($"line {line}, column {column + 1} ({Quoted(_names[column])})");

    private InvalidDataException Error(string place, string expected, string got, string remedy) =>
        new($"{_file}, {place}: expected {expected}, got {got}. {remedy}");

    private static string Quoted(string text) => $"\"{(text.Length > 40 ? text[..40] + "…" : text)}\"";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
