using System.Globalization;
using System.Text;

namespace ShallowCourse.Tests;

public sealed class CsvFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("shallowcourse-csv-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_last_column_is_the_label_and_the_others_are_features_in_their_order()
    {
        var set = Read("height,weight,age,sick\n1.5,-2e-3,30,0\n2,4,31,1\n");

        Assert.Equal("mine", set.Name);
        Assert.Equal([1.5, -0.002, 30, 2, 4, 31], set.X.ToColumnMajorArray());
        Assert.Equal([0, 1], set.Y.ToColumnMajorArray());
    }

    [Theory]
    [InlineData("y", new[] { 2.0, 3, 4, 5 })]
    [InlineData(" Y ", new[] { 2.0, 3, 4, 5 })]
    public void Another_column_is_the_label_when_it_is_named(string label, double[] X)
    {
        var set = Read("y,x1,x2\n1,2,3\n0,4,5\n", label);

        Assert.Equal(X, set.X.ToColumnMajorArray());
        Assert.Equal([1, 0], set.Y.ToColumnMajorArray());
    }

    [Theory]
    [InlineData("x1,x2,y\r\n1.5,2,0\r\n3,4,1")] // Windows line ends, none after the last line
    [InlineData("x1;x2;y\n1.5;2;0\n3;4;1\n")]
    [InlineData("x1\tx2\ty\n1.5\t2\t0\n3\t4\t1\n")]
    [InlineData("x1|x2|y\n1.5|2|0\n3|4|1\n")]
    [InlineData("sep=;\nx1;x2;y\n1.5;2;0\n3;4;1\n")] // Excel's hint
    [InlineData("\n x1 , x2 , y \n\n 1.5 , 2 , 0 \n3,4,1.0\n\n\n")]
    [InlineData("\"x1\",\"x2\",\"y\"\n\"1.5\",\"2\",\"0\"\n3,4,1\n")]
    [InlineData("\" x1\" , \"x2\" ,y\n \"1.5 \" ,\" 2\", \"0\"\n3,4,1\n")]
    [InlineData("\uFEFFx1,x2,y\n1.5,2,0\n3,4,1\n")]
    public void Every_common_way_to_write_the_same_table_reads_the_same(string text)
    {
        var set = Read(text);

        Assert.Equal([1.5, 2, 3, 4], set.X.ToColumnMajorArray());
        Assert.Equal([0, 1], set.Y.ToColumnMajorArray());
    }

    [Fact]
    public void A_file_in_UTF_16_reads_the_same()
    {
        var path = Path.Combine(_folder, "mine.csv");
        File.WriteAllText(path, "größe,x2,y\n1.5,2,0\n", Encoding.Unicode);

        Assert.Equal([1.5, 2], Dataset.ReadCsv(path).X.ToColumnMajorArray());
    }

    [Fact]
    public void Decimal_commas_read_when_they_are_announced()
    {
        var set = Read("x1;x2;y\n1,5;-2,25;0\n3;4e-1;1\n", decimalMark: ',');

        Assert.Equal([1.5, -2.25, 3, 0.4], set.X.ToColumnMajorArray());
    }

    [Fact]
    public void The_machines_culture_does_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");

            Assert.Equal([1.5, 2], Read("x1,x2,y\n1.5,2,0\n").X.ToColumnMajorArray());
            Assert.Contains("expected a number, got \"1,5\"", Error("x1;x2;y\n1,5;2;0\n"), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    // What is in the file, where and what the message says, and the remedy.
    [InlineData("", "mine.csv is empty", "The first line names the columns")]
    [InlineData("\n\n", "mine.csv, line 1: expected at least two column names", "Separate the columns")]
    [InlineData("x1,x2,y\n", "mine.csv: there is no example below the header line", "every other line is an example")]
    [InlineData(
        "alone\n1\n",
        "line 1: expected at least two column names with commas between them, such as x1,x2,y, got \"alone\"",
        "Separate the columns")]
    [InlineData(
        "1.5,2,0\n3,4,1\n", "line 1, column 1: expected the column's name, got the number 1.5", "Add a first line")]
    [InlineData(
        "1,5;2,5;0\n3,5;4,5;1\n", "line 1, column 1: expected the column's name, got the number", "Add a first line")]
    [InlineData(",x1,x2,y\n0,1,2,1\n", "line 1, column 1: expected a name, got nothing", "index=False")]
    [InlineData(
        "x1,X1,y\n1,2,0\n", "line 1, column 2: expected a name of its own, got \"X1\" for the second time", "Rename")]
    [InlineData(
        "x,y,label\n1,0,1\n",
        "line 1: expected the label in the last column, got a column \"y\" before the last, \"label\"",
        "label: \"y\") or label: \"label\"")]
    [InlineData(
        "x1,x2,y\n1,2,0\n3,4\n", "line 3: expected 3 numbers, one for each of x1, x2, y, got 2", "Give every line")]
    [InlineData(
        "x1,x2,y\n1,2,0\n3,4,1,\n",
        "line 3: expected 3 numbers, one for each of x1, x2, y, got 4", "separator at the end")]
    [InlineData(
        "x1,x2,y\n1,5,2,5,0\n",
        "line 2: expected 3 numbers, one for each of x1, x2, y, got 5", "separate the columns with semicolons")]
    [InlineData(
        "x1,x2,y\n\n1,2,0\n\n3,abc,1\n",
        "line 5, column 2 (\"x2\"): expected a number, got \"abc\"", "Write a number such as 1.5")]
    [InlineData("x1,x2,y\n1,2 cm,0\n", "line 2, column 2 (\"x2\"): expected a number, got \"2 cm\"", "without a unit")]
    [InlineData(
        "x1,x2,y\n1,,0\n", "line 2, column 2 (\"x2\"): expected a number, got nothing", "Fill in the missing value")]
    [InlineData(
        "x1,x2,y\n1,N/A,0\n", "line 2, column 2 (\"x2\"): expected a number, got \"N/A\"", "Fill in the missing value")]
    [InlineData(
        "x1,x2,y\n1,NA,0\n", "line 2, column 2 (\"x2\"): expected a number, got \"NA\"", "Fill in the missing value")]
    [InlineData(
        "x1,x2,y\n1,null,0\n",
        "line 2, column 2 (\"x2\"): expected a number, got \"null\"", "Fill in the missing value")]
    [InlineData(
        "x1,x2,y\nNaN,2,0\n", "line 2, column 1 (\"x1\"): expected a finite number, got NaN", "every weight into NaN")]
    [InlineData(
        "x1,x2,y\n1,-Infinity,0\n",
        "line 2, column 2 (\"x2\"): expected a finite number, got -Infinity", "every weight into NaN")]
    [InlineData(
        "x1,x2,y\n1,1e999,0\n",
        "line 2, column 2 (\"x2\"): expected a finite number, got 1e999", "every weight into NaN")]
    [InlineData(
        "x1,x2,y\n1,\"2,5\",0\n", "line 2, column 2 (\"x2\"): expected a number, got \"2,5\"", "decimalMark: ','")]
    [InlineData(
        "x1;x2;y\n1,5;2,5;0\n", "line 2, column 1 (\"x1\"): expected a number, got \"1,5\"", "decimalMark: ','")]
    [InlineData("x1,x2,y\n1,2,2\n", "line 2, column 3 (\"y\"): expected the label 0 or 1, got \"2\"", "label: \"…\"")]
    [InlineData(
        "x1,x2,y\n1,2,0\n1,2,-1\n",
        "line 3, column 3 (\"y\"): expected the label 0 or 1, got \"-1\"", "Write 0 instead of -1")]
    [InlineData(
        "x1,x2,y\n1,2,cat\n",
        "line 2, column 3 (\"y\"): expected the label 0 or 1, got \"cat\"",
        "Write 0 for one class and 1 for the other")]
    [InlineData(
        "x1,x2,y\n1,2,NaN\n",
        "line 2, column 3 (\"y\"): expected the label 0 or 1, got \"NaN\"", "Write 0 for one class")]
    [InlineData(
        "x1,x2,y\n1,2,\n", "line 2, column 3 (\"y\"): expected the label 0 or 1, got nothing", "Write 0 for one class")]
    [InlineData(
        "x1,x2,y\n1,2,0\n\"3,4,1\n5,6,0\n",
        "line 3: expected numbers, got a quotation mark", "Remove the quotation marks")]
    [InlineData(
        "x1,x2,y\n\"1,2,0\n3\",4,1\n", "line 2: expected numbers, got a quotation mark", "Remove the quotation marks")]
    [InlineData(
        "x1,x2,y\n1,2,0\n3,4\"1,1\n", "line 3: expected numbers, got a quotation mark", "Remove the quotation marks")]
    [InlineData("PK\u0003\u0004\u0014\u0000", "mine.csv is a spreadsheet", "Save as")]
    public void A_file_that_is_no_data_set_is_refused_with_place_and_remedy(string text, string place, string remedy)
    {
        var message = Error(text);

        Assert.StartsWith("mine.csv", message, StringComparison.Ordinal);
        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.Contains(remedy, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Announced_decimal_commas_that_are_points_are_named()
    {
        var error = Assert.Throws<InvalidDataException>(() => Read("x1;x2;y\n1.5;2;0\n", decimalMark: ','));

        Assert.Contains("Leave out decimalMark", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_is_no_column_lists_the_columns()
    {
        var error = Assert.Throws<InvalidDataException>(() => Read("x1,x2,y\n1,2,0\n", label: "class"));

        Assert.Contains(
            "expected a column \"class\" for the label, got x1, x2, y", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_tells_where_it_was_looked_for()
    {
        var error = Assert.Throws<FileNotFoundException>(() => Dataset.ReadCsv(Path.Combine("nowhere", "mine.csv")));

        Assert.Contains(Path.GetFullPath(Path.Combine("nowhere", "mine.csv")), error.Message, StringComparison.Ordinal);
        Assert.Contains("a full path always works", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_not_a_file()
    {
        var error = Assert.Throws<IOException>(() => Dataset.ReadCsv(_folder));

        Assert.Contains("is a folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named()
    {
        var path = Path.Combine(_folder, new string('x', 300) + ".csv");

        var error = Assert.ThrowsAny<IOException>(() => Dataset.ReadCsv(path));

        Assert.Contains($"\"{path}\"", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.InnerException);
    }

    // Only Windows enforces what one program lets another do; elsewhere this holds in any case.
    [Fact]
    public void A_file_that_another_program_holds_open_is_read_all_the_same()
    {
        var path = Path.Combine(_folder, "mine.csv");
        File.WriteAllText(path, "x1,x2,y\n1,2,0\n");
        using var other = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        Assert.Equal(1, Dataset.ReadCsv(path).m);
    }

    [Fact]
    public void Arguments_that_mean_nothing_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Dataset.ReadCsv(" "));
        Assert.Throws<ArgumentNullException>(() => Dataset.ReadCsv(null!));
        var error = Assert.Throws<ArgumentException>(() => Dataset.ReadCsv("mine.csv", decimalMark: ';'));
        Assert.Contains("The separator between the columns needs no argument", error.Message, StringComparison.Ordinal);
    }

    private Dataset Read(string text, string? label = null, char decimalMark = '.')
    {
        var path = Path.Combine(_folder, "mine.csv");
        File.WriteAllText(path, text);
        return Dataset.ReadCsv(path, label, decimalMark);
    }

    private string Error(string text) => Assert.Throws<InvalidDataException>(() => Read(text)).Message;
}
