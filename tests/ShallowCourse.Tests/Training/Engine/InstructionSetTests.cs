using System.Diagnostics;

namespace ShallowCourse.Tests;

/// <summary>Runs the engines' tests once more in processes whose vector instructions are switched off.</summary>
public class InstructionSetTests
{
    public const string ExpectedWidth = "SHALLOWCOURSE_EXPECTED_LANES";

    // The second name is what .NET 8 called it.
    public static TheoryData<string[], int> Switches => new()
    {
        { ["DOTNET_EnableAVX512", "DOTNET_EnableAVX512F"], 4 },
        { ["DOTNET_EnableAVX"], 2 },
        { ["DOTNET_EnableHWIntrinsic"], 1 },
    };

    [Theory]
    [MemberData(nameof(Switches))]
    public async Task The_engine_passes_its_tests_without(string[] instructions, int lanes)
    {
        if (!System.Runtime.Intrinsics.X86.Avx.IsSupported)
        {
            Assert.Skip("The switches and their effect are those of x64 processors with AVX.");
        }

        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(InstructionSetTests).Assembly.Location);
        Type[] ofTheEngines =
            [typeof(LaneMathTests), typeof(FusedTrainingTests), typeof(VectorMathTests), typeof(PortableTrainingTests)];
        foreach (var tested in ofTheEngines)
        {
            start.ArgumentList.Add("-class");
            start.ArgumentList.Add(tested.FullName!);
        }

        foreach (var instruction in instructions)
        {
            start.Environment[instruction] = "0";
        }

        start.Environment[ExpectedWidth] = $"{lanes}";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await output + await errors);
        Assert.Contains("Failed: 0", await output, StringComparison.Ordinal);
    }
}
