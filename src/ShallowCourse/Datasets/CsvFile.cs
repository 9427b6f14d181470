using CsvHelper;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>Reads a data set from a CSV file and says exactly where and why it cannot.</summary>
internal static class CsvFile
{
    private const string Remark = "The first line names the columns, such as x1,x2,y; every other line is an example.";

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = null, // recognised from the first lines
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        // A quotation mark that nobody closes is reported on its own line instead of swallowing the file.
        AllowLineBreaksInQuotes = false,
    };

    public static Dataset Read(string path, string? label, char decimalMark)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (decimalMark is not ('.' or ','))
        {
            throw new ArgumentException(
                $"The decimal mark is '.' (1.5) or ',' (1,5), not '{decimalMark}'. "
                + "The separator between the columns needs no argument: it is recognised.",
                nameof(decimalMark));
        }

        using var stream = Open(path);
        return Read(stream, Path.GetFileName(path), Path.GetFileNameWithoutExtension(path), label, decimalMark);
    }

    public static Dataset Read(Stream stream, string file, string name, string? label, char decimalMark)
    {
        RefuseWorkbook(stream, file);
        using var reader = CsvReader.Create(stream, Options);
        try
        {
            reader.ReadHeader();
            var columns = new CsvColumns(file, reader.Headers, label, decimalMark);
            var examples = new List<double[]>();
            while (reader.Read())
            {
                examples.Add(columns.Example(reader));
            }

            if (examples.Count == 0)
            {
                throw new InvalidDataException($"{file}: there is no example below the header line. {Remark}");
            }

            var all = Matrix<double>.Build.DenseOfColumnArrays(examples);
            return new Dataset(
                name, all.RemoveRow(columns.LabelIndex), all.SubMatrix(columns.LabelIndex, 1, 0, examples.Count));
        }
        catch (CsvFormatException error)
        {
            throw new InvalidDataException(
                $"{file}, line {Math.Max(error.LineNumber, 1)}: expected numbers, "
                + "got a quotation mark (\") out of place. "
                + "Remove the quotation marks: numbers need none.",
                error);
        }
    }

    private static FileStream Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"\"{path}\" is a folder; expected a CSV file. Add the file's name to the path.");
        }

        try
        {
            // Excel keeps open what it shows: reading beside it is allowed.
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileNotFoundException(
                $"There is no file \"{path}\": looked for {Path.GetFullPath(path)}. "
                + "A relative path starts from the folder that the notebook runs in; a full path always works.",
                path, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"\"{path}\" cannot be opened: {error.Message} Close the program that holds it, "
                + "or read a copy of it.", error);
        }
    }

    // A workbook is a ZIP archive; renaming it does not make it text.
    private static void RefuseWorkbook(Stream stream, string file)
    {
        if (!stream.CanSeek)
        {
            return;
        }

        Span<byte> start = stackalloc byte[4];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (length == 0)
        {
            throw new InvalidDataException($"{file} is empty. {Remark}");
        }

        if (start.StartsWith("PK\u0003\u0004"u8))
        {
            throw new InvalidDataException(
                $"{file} is a spreadsheet, expected a text file. In Excel or LibreOffice: Save as, \"CSV UTF-8\".");
        }
    }
}
