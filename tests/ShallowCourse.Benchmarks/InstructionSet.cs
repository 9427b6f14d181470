using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;

namespace ShallowCourse.Benchmarks;

/// <summary>The widest vectors that contenders may use: a processor with AVX-512 can stand for one without.</summary>
internal sealed record InstructionSet(string Name, string CompilerTarget, (string Name, string Value)[] Environment)
{
    /// <summary>What the processor has.</summary>
    public static InstructionSet Native { get; } = new(
        Vector512.IsHardwareAccelerated ? "AVX-512" : Vector256.IsHardwareAccelerated ? "AVX2" : "128 bits",
        "native", []);

    /// <summary>Everybody without AVX-512, each in its own way. (.NET 10 has no EnableAVX512F any more.)</summary>
    public static InstructionSet Avx2 { get; } = new(
        "AVX2", "x86-64-v3",
        [
            ("DOTNET_EnableAVX512", "0"),
            ("NPY_DISABLE_CPU_FEATURES", "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"),
            ("OPENBLAS_CORETYPE", "Haswell"),
            ("ATEN_CPU_CAPABILITY", "avx2"),
            ("DNNL_MAX_CPU_ISA", "AVX2"),
        ]);

    public static InstructionSet Current { get; set; } = Native;

    public bool IsAvx512 => Name == Native.Name && Vector512.IsHardwareAccelerated;

    /// <summary>Processor, vectors and clock, as they stand above a table.</summary>
    public static string Machine
    {
        get
        {
            const string CpuInfo = "/proc/cpuinfo";
            var lines = File.Exists(CpuInfo) ? File.ReadAllLines(CpuInfo) : [];
            var name = ValueOf(lines, "model name") ?? System.Runtime.InteropServices.RuntimeInformation.OSDescription;
            var clock = double.TryParse(ValueOf(lines, "cpu MHz"), CultureInfo.InvariantCulture, out var megahertz)
                ? string.Create(CultureInfo.InvariantCulture, $", {megahertz / 1000:F1} GHz")
                : "";
            return $"{name}{clock}, {System.Environment.ProcessorCount} cores; vectors: {Current.Name}; "
                + $".NET {System.Environment.Version}";
        }
    }

    public void ApplyTo(ProcessStartInfo start)
    {
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }
    }

    private static string? ValueOf(string[] lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(':', 2)[1].Trim();
}
