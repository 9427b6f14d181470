namespace ShallowCourse.Notebooks.Tests.Format;

public sealed class NotebookCleanerTests
{
    [Fact]
    public void Cleaning_removes_outputs_counts_and_what_front_ends_leave_behind()
    {
        var clean = NotebookCleaner.Clean(
            NotebookFile.Read(Fixtures.PathOf("clean", "saved-by-three-front-ends.ipynb")));

        Assert.Equal(
            File.ReadAllText(Fixtures.PathOf("clean", "saved-by-three-front-ends.clean.ipynb")),
            NotebookWriter.ToText(clean));
    }

    [Fact]
    public void Cleaning_twice_changes_nothing()
    {
        var clean = NotebookCleaner.Clean(
            NotebookFile.Read(Fixtures.PathOf("clean", "saved-by-three-front-ends.ipynb")));

        Assert.Equal(NotebookWriter.ToText(clean), NotebookWriter.ToText(NotebookCleaner.Clean(clean)));
    }

    [Fact]
    public void A_notebook_of_another_kernel_keeps_its_language()
    {
        var notebook = NotebookReader.Parse(
            """
            {"nbformat":4,"nbformat_minor":5,"cells":[],
             "metadata":{"kernelspec":{"name":"python3"},"language_info":{"name":"python","version":"3.11"}}}
            """,
            "a.ipynb");

        Assert.Equal(
            """{"kernelspec":{"name":"python3"},"language_info":{"name":"python"}}""",
            NotebookCleaner.Clean(notebook).Metadata.ToJsonString());
    }
}
