using System.Globalization;

namespace ShallowCourse.Tool.Tests.Commands;

/// <summary>A folder of submissions, and what grading makes of it.</summary>
internal sealed class GradedClass : IDisposable
{
    public static readonly GradingOptions Options = new()
    {
        Tool = typeof(GradeCommand).Assembly.Location,
        Jobs = 2,
        Timeout = TimeSpan.FromSeconds(15),
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("shallowcourse-class-");

    public string Folder => _folder.FullName;

    public string Submissions => Path.Combine(Folder, "submissions");

    public void Dispose() => _folder.Delete(recursive: true);

    public void Write(string name, Notebook notebook)
    {
        Directory.CreateDirectory(Submissions);
        NotebookFile.Write(notebook, Path.Combine(Submissions, name + ".ipynb"));
    }

    public async Task<(int Code, string Output, string Error)> GradeAsync(
        string folder, Action<string>? onLine = null, CancellationTokenSource? stop = null, string? shard = null,
        GradingOptions? options = null, string isolation = Isolation.Auto)
    {
        using var output = new LineWriter(onLine);
        using var error = new StringWriter();
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(
            stop?.Token ?? CancellationToken.None, TestContext.Current.CancellationToken);
        var code = await GradeCommand.RunAsync(
            [Submissions], HandIn.AssignmentFile, FolderOf(folder), options ?? Options, isolation, shard, output, error,
            linked.Token);
        return (code, output.ToString(), error.ToString());
    }

    public string FolderOf(string folder) => Path.Combine(_folder.FullName, folder);

    public string Feedback(string name) =>
        File.ReadAllText(Path.Combine(FolderOf("out"), "feedback", name + ".html"));

    /// <summary>What a class gets to see, by name.</summary>
    public SortedDictionary<string, string> Files(string folder) => new(Directory
        .EnumerateFiles(FolderOf(folder), "*", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(".json", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(FolderOf(folder), file), File.ReadAllText));

    public string Table(string folder) => File.ReadAllText(Path.Combine(_folder.FullName, folder, "grades.csv"));

    public Dictionary<string, double> Rows(string folder) =>
        Table(folder).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
        .Skip(1).Select(row => row.Split(','))
        .ToDictionary(values => values[0], values => double.Parse(values[1], CultureInfo.InvariantCulture));

    /// <summary>Everything that stood there before grading: submissions and canary.</summary>
    public SortedDictionary<string, string> Checksums() => new(Directory
        .EnumerateFiles(_folder.FullName, "*", SearchOption.AllDirectories)
        .Where(file => !file.StartsWith(Path.Combine(_folder.FullName, "out"), StringComparison.Ordinal))
        .ToDictionary(
            file => file,
            file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))));

    private sealed class LineWriter(Action<string>? onLine) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            onLine?.Invoke(value ?? "");
        }
    }
}
