namespace ShallowCourse.Tool.Tests.Commands;

public sealed class CleanCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string Dirty => Path.Combine(_folder.FullName, "dirty.ipynb");

    [Fact]
    public void Check_names_the_files_that_are_not_clean_and_changes_nothing()
    {
        File.Copy(Fixtures.PathOf("clean", "saved-by-three-front-ends.ipynb"), Dirty);
        File.Copy(
            Fixtures.PathOf("clean", "saved-by-three-front-ends.clean.ipynb"),
            Path.Combine(_folder.FullName, "good.ipynb"));
        var before = File.ReadAllText(Dirty);

        var (code, output, _) = Clean("--check", _folder.FullName);

        Assert.Equal(1, code);
        Assert.Equal($"{Dirty}: not clean. Run `course clean {Dirty}`.", output.Trim());
        Assert.Equal(before, File.ReadAllText(Dirty));
    }

    [Fact]
    public void Clean_rewrites_them_and_then_the_check_passes()
    {
        File.Copy(Fixtures.PathOf("clean", "saved-by-three-front-ends.ipynb"), Dirty);

        Assert.Equal(0, Clean(_folder.FullName).Code);

        Assert.Equal(
            File.ReadAllText(Fixtures.PathOf("clean", "saved-by-three-front-ends.clean.ipynb")),
            File.ReadAllText(Dirty));
        Assert.Equal((0, ""), (Clean("--check", Dirty).Code, Clean("--check", Dirty).Output));
    }

    [Fact]
    public void A_broken_notebook_does_not_keep_the_next_from_being_cleaned()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "broken.ipynb"), "{");
        File.Copy(Fixtures.PathOf("clean", "saved-by-three-front-ends.ipynb"), Dirty);

        var (code, output, error) = Clean(_folder.FullName);

        Assert.Equal(2, code);
        Assert.Contains("broken.ipynb: line 1", error, StringComparison.Ordinal);
        Assert.Contains("dirty.ipynb: cleaned", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_is_said_in_one_line()
    {
        var (code, _, error) = Clean(Path.Combine(_folder.FullName, "nowhere"));

        Assert.Equal(2, code);
        Assert.Contains("nowhere: got neither a file nor a folder", error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static (int Code, string Output, string Error) Clean(params string[] arguments) =>
        CommandLine.Run(CleanCommand.Create(), arguments);
}
