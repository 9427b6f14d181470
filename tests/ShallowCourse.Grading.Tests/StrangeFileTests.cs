namespace ShallowCourse.Grading.Tests;

public sealed class StrangeFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("shallowcourse-strange-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("anna.verso", "Save As")]
    [InlineData("anna.zip", "Unpack")]
    [InlineData("anna.pdf", ".ipynb")]
    [InlineData("anna.xyz", ".xyz")]
    public void A_file_that_is_no_notebook_says_what_to_ask_for(string name, string sentence)
    {
        var path = Write(name);

        Assert.Contains(sentence, Submission.Read(path, name, HandIn.Assignment).Problem);
        Assert.Equal([path], StrangeFile.In(_folder.FullName));
    }

    [Fact]
    public void What_lies_beside_a_learners_notebook_in_a_folder_of_its_own_is_no_submission()
    {
        Write("anna/a.ipynb");
        Write("anna/points.csv");
        var verso = Write("ben/b.verso");
        Write(".hidden");

        Assert.Equal([verso], StrangeFile.In(_folder.FullName));
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        var link = Path.Combine(_folder.FullName, "link.ipynb");
        try
        {
            File.CreateSymbolicLink(link, HandIn.AssignmentFile);
        }
        catch (Exception forbidden) when (forbidden is IOException or UnauthorizedAccessException)
        {
            Unavailable.Skip("links cannot be made here: " + forbidden.Message);
        }

        Assert.Contains("link", Submission.Read(link, "link", HandIn.Assignment).Problem);
    }

    private string Write(string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "{}");
        return path;
    }
}
