namespace ShallowCourse.Tool.Tests.Doctor;

public sealed class MachineReportTests
{
    private static readonly KernelSpec Ours = new(
        ".net-csharp", "/kernels/.net-csharp", "C# (ShallowCourse)", "C#", [], IsOurs: true);
    private static readonly KernelSpec Interactive = new(
        ".net-csharp", "/kernels/.net-csharp", ".NET (C#)", "C#", [], IsOurs: false);

    [Fact]
    public void With_nothing_the_SDK_comes_first() =>
        Assert.Contains(".NET 10 SDK", MachineReport.Of(new FakeMachine()).Next.Command, StringComparison.Ordinal);

    [Fact]
    public void Before_the_build_comes_the_build()
    {
        var machine = WithJupyter([Ours]) with { IsBuilt = false };
        Assert.Equal("dotnet build", MachineReport.Of(machine).Next.Command);
    }

    [Fact]
    public void Jupyter_without_a_kernel_is_one_step_away()
    {
        var machine = WithJupyter([]);
        Assert.Equal("course kernel install", MachineReport.Of(machine).Next.Command);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Jupyter_with_either_kernel_works(bool ours)
    {
        var machine = WithJupyter([ours ? Ours : Interactive]);
        var next = MachineReport.Of(machine).Next;
        Assert.True(next.Works);
        Assert.Equal("jupyter notebook notebooks/en", next.Command);
    }

    [Theory]
    [InlineData("ms-dotnettools.dotnet-interactive-vscode", "VS Code, Polyglot Notebooks")]
    [InlineData("DataficationSDK.Verso", "VS Code, Verso")]
    public void An_extension_makes_its_way_work(string extension, string way)
    {
        var machine = new FakeMachine
        {
            Programs =
                { ["dotnet --version"] = "10.0.100", ["code --version"] = "1.139.0\nabc\nx64",
                    ["code --list-extensions"] = $"other.thing\n{extension}" },
        };
        var working = Assert.Single(MachineReport.Of(machine).Ways, each => each.Works);
        Assert.Equal(way, working.Name);
    }

    [Fact]
    public void The_command_names_what_is_there_and_what_to_type()
    {
        using var output = new StringWriter();
        var machine = WithJupyter([Ours]);
        Assert.Equal(0, DoctorCommand.Run(machine, output));
        Assert.Contains("10.0.100", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Next: jupyter notebook notebooks/en", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, DoctorCommand.Run(new FakeMachine(), TextWriter.Null));
    }

    [Fact]
    public void Outside_the_course_nobody_is_told_to_build()
    {
        var machine = new FakeMachine
        {
            Course = null,
            Programs = { ["dotnet --version"] = "10.0.100", ["jupyter notebook --version"] = "6.4" },
            Kernels = [Ours],
        };
        using var output = new StringWriter();

        Assert.Equal(1, DoctorCommand.Run(machine, output));

        Assert.Contains("Next: change into the course's folder", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet build", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tool_manifest_where_Polyglot_Notebooks_does_not_look_is_seen_and_moved()
    {
        var (written, expected) = (Path.Combine("/store", "dotnet-tools.json"),
            Path.Combine("/store", ".config", "dotnet-tools.json"));
        var machine = new FakeMachine
        {
            Programs =
                { ["dotnet --version"] = "10.0.401", ["code --version"] = "1.139.0",
                    ["code --list-extensions"] = "ms-dotnettools.dotnet-interactive-vscode" },
            PolyglotFolders = ["/store", "/other"],
            Files = [written],
        };
        using var said = new StringWriter();

        Assert.Equal("course doctor --repair", MachineReport.Of(machine).Next.Command);
        Assert.Contains(
            MachineReport.Of(machine).Requirements,
            requirement => requirement.IfMissing.Contains("exit code 73", StringComparison.Ordinal));
        Assert.Equal(0, DoctorCommand.Repair(machine, said));
        Assert.Equal([expected], machine.Files);
        Assert.Contains($"Moved {written} to {expected}", said.ToString(), StringComparison.Ordinal);
        Assert.True(MachineReport.Of(machine).Next.Works);

        Assert.Equal(0, DoctorCommand.Repair(machine, said));
        Assert.Contains("Nothing to repair", said.ToString(), StringComparison.Ordinal);
    }

    private static FakeMachine WithJupyter(IReadOnlyList<KernelSpec> kernels) => new()
    {
        Programs = { ["dotnet --version"] = "10.0.100", ["jupyter notebook --version"] = "6.4" },
        Kernels = kernels,
    };

    private sealed record FakeMachine : IMachine
    {
        public Dictionary<string, string> Programs { get; } = [];

        public bool IsBuilt { get; init; } = true;

        public IReadOnlyList<KernelSpec> Kernels { get; init; } = [];

        public string? Course { get; init; } = "/course";

        public string Tool => "course";

        public IReadOnlyList<string> PolyglotFolders { get; init; } = [];

        /// <summary>Beside the course's package.</summary>
        public HashSet<string> Files { get; init; } = [];

        public bool Exists(string path) =>
            path.EndsWith(".nupkg", StringComparison.Ordinal) ? IsBuilt : Files.Contains(path);

        public void Move(string from, string to)
        {
            Assert.True(Files.Remove(from));
            Assert.True(Files.Add(to));
        }

        public string? Ask(string program, params string[] arguments) =>
            Programs.GetValueOrDefault($"{program} {string.Join(' ', arguments)}");
    }
}
