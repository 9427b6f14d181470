using System.Text.Json.Nodes;

namespace ShallowCourse.Kernel.Tests.Installation;

public sealed class KernelInstallerTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("kernels").FullName;
    private readonly string _kernels;
    private readonly string _system;
    private readonly string _copies;
    private readonly KernelInstaller _installer;

    public KernelInstallerTests()
    {
        _kernels = Path.Combine(_root, "user", "kernels");
        _system = Path.Combine(_root, "system", "kernels");
        _copies = Path.Combine(_root, "copies");
        var tool = Path.Combine(_root, "tool");
        Directory.CreateDirectory(Path.Combine(tool, "runtimes"));
        File.WriteAllText(Path.Combine(tool, "course.dll"), "the tool");
        File.WriteAllText(Path.Combine(tool, "runtimes", "native"), "below");
        _installer = new KernelInstaller(tool, "1.2.3", [_kernels, _system]);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_notebooks_name_is_taken_where_it_is_free()
    {
        var done = _installer.Install(_kernels, _copies);
        Assert.Equal(".net-csharp", done.Spec.Name);
        Assert.Null(done.Taken);
        Assert.Equal("below", File.ReadAllText(Path.Combine(done.Copy, "runtimes", "native")));
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(done.Spec.Folder, "kernel.json")))!;
        Assert.Equal("C#", (string?)json["language"]);
        Assert.Equal("message", (string?)json["interrupt_mode"]);
        Assert.Equal(
            [Path.Combine(done.Copy, "course.dll"), "kernel", "serve", "{connection_file}"],
            done.Spec.Arguments.Skip(1));
        Assert.True(File.Exists(Path.Combine(done.Spec.Folder, "logo-64x64.png")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_name_is_not_stolen_from_whoever_has_it(bool inTheSameFolder)
    {
        var folder = inTheSameFolder ? _kernels : _system;
        var before = WriteForeign(folder, ".net-csharp");
        var done = _installer.Install(_kernels, _copies);
        Assert.Equal("shallowcourse-csharp", done.Spec.Name);
        Assert.Equal(".NET (C#)", done.Taken?.DisplayName);
        Assert.Equal(before, File.ReadAllText(Path.Combine(folder, ".net-csharp", "kernel.json")));
    }

    [Fact]
    public void A_chosen_name_that_is_foreign_is_refused()
    {
        var before = WriteForeign(_kernels, "mine");
        var error = Assert.Throws<KernelException>(() => _installer.Install(_kernels, _copies, "mine"));
        Assert.Contains("--name", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(_kernels, "mine", "kernel.json")));
    }

    [Fact]
    public void A_folder_that_is_no_kernelspec_is_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(_kernels, "notes"));
        Assert.Throws<KernelException>(() => _installer.Install(_kernels, _copies, "notes"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("../up")]
    public void A_name_that_Jupyter_does_not_allow_is_refused(string name) =>
        Assert.Throws<KernelException>(() => _installer.Install(_kernels, _copies, name));

    [Fact]
    public void Ours_is_replaced_and_old_copies_go()
    {
        Directory.CreateDirectory(Path.Combine(_copies, "1.0.0-old"));
        var first = _installer.Install(_kernels, _copies);
        var again = _installer.Install(_kernels, _copies);
        Assert.Equal(first.Copy, again.Copy);
        Assert.Equal(first.Spec.Name, again.Spec.Name);
        Assert.Equal([again.Copy], Directory.GetDirectories(_copies));
    }

    [Fact]
    public void Removing_takes_ours_and_only_ours()
    {
        WriteForeign(_kernels, "other");
        _installer.Install(_kernels, _copies);
        _installer.Install(_kernels, _copies, "second");
        Assert.Equal("second", Assert.Single(_installer.Remove(_kernels, _copies, "second")).Name);
        Assert.NotEmpty(Directory.GetDirectories(_copies));
        Assert.Equal(".net-csharp", Assert.Single(_installer.Remove(_kernels, _copies)).Name);
        Assert.Empty(Directory.GetDirectories(_copies));
        Assert.Equal("other", Assert.Single(KernelSpec.Find([_kernels])).Name);
    }

    private static string WriteForeign(string kernels, string name)
    {
        const string Json = """{"argv": ["dotnet", "interactive"], "display_name": ".NET (C#)", "language": "C#"}""";
        Directory.CreateDirectory(Path.Combine(kernels, name));
        File.WriteAllText(Path.Combine(kernels, name, "kernel.json"), Json);
        return Json;
    }
}
