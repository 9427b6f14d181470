namespace ShallowCourse.Kernel.Tests.Installation;

public sealed class JupyterFoldersTests
{
    private static readonly string Home = Path.Combine(Path.GetTempPath(), "home");

    [Fact]
    public void Chosen_folders_come_before_the_users_and_the_systems()
    {
        var first = Path.Combine(Home, "a");
        var second = Path.Combine(Home, "b");
        var folders = Folders(
            ("JUPYTER_PATH", first + Path.PathSeparator + second),
            ("JUPYTER_DATA_DIR", Path.Combine(Home, "data"))).KernelFolders();
        Assert.Equal(
            [Path.Combine(first, "kernels"), Path.Combine(second, "kernels"), Path.Combine(Home, "data", "kernels")],
            folders.Take(3));
        Assert.True(folders.Count > 3);
    }

    [Fact]
    public void A_virtual_environments_kernels_are_seen()
    {
        var environment = Path.Combine(Home, "venv");
        Assert.Contains(
            Path.Combine(environment, "share", "jupyter", "kernels"),
            Folders(("VIRTUAL_ENV", environment)).KernelFolders());
    }

    [Fact]
    public void Without_settings_the_users_folder_is_in_the_home() =>
        Assert.StartsWith(Home, Folders().UserKernels, StringComparison.Ordinal);

    private static JupyterFolders Folders(params (string Name, string Value)[] variables) =>
        new(Home, name => Array.Find(variables, variable => variable.Name == name).Value);
}
