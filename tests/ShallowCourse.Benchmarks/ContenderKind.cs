using System.Diagnostics;
using System.Globalization;

namespace ShallowCourse.Benchmarks;

/// <summary>How a contender is started: the library's own in this program, the others in Debian's Python.</summary>
internal sealed record ContenderKind(string Name, string Implementation, int Threads, string? BlasCore = null)
{
    public const string Engine = "engine";
    public const string Equations = "equations";
    public const string Floor = "floor";
    private const string C = "c";
    private const string TorchSharp = "torchsharp";

    public static ContenderKind Reference { get; } = new("engine, 1 thread", Engine, 1);

    public static ContenderKind TwoThreads { get; } = new("engine, 2 threads", Engine, 2);

    public static ContenderKind MeasuredFloor { get; } = new("measured floor", Floor, 1);

    public static ContenderKind CarefulNumPy { get; } = new("NumPy, careful", "numpy-careful", 1);

    /// <summary>
    /// With the BLAS kernel for AVX-512, which Debian's OpenBLAS does not pick on every processor that has it.
    /// </summary>
    public static ContenderKind CarefulNumPyOnSkylakeX { get; } = new(
        "NumPy, careful, SkylakeX BLAS", "numpy-careful", 1, "SkylakeX");

    public static ContenderKind PyTorch { get; } = new("PyTorch, nn", "torch", 1);

    /// <summary>Plain loops, vectorised by GCC with glibc's vector mathematics.</summary>
    public static ContenderKind PlainC { get; } = new("C, -O3 -ffast-math", C, 1);

    /// <summary>What a C# user would take.</summary>
    public static ContenderKind TorchSharpNet { get; } = new("TorchSharp", TorchSharp, 1);

    public static IReadOnlyList<ContenderKind> All { get; } =
    [
        MeasuredFloor,
        Reference,
        TwoThreads,
        PlainC,
        CarefulNumPy,
        new("NumPy, careful, 2 threads", "numpy-careful", 2),
        CarefulNumPyOnSkylakeX,
        new("NumPy, as a student", "numpy-student", 1),
        new("NumPy, as a student, 2 threads", "numpy-student", 2),
        PyTorch,
        new("PyTorch, nn, 2 threads", "torch", 2),
        TorchSharpNet,
        new("scikit-learn", "scikit-learn", 1),
        new("scikit-learn, 2 threads", "scikit-learn", 2),
        new("readable equations (MathNet)", Equations, 1),
    ];

    private bool IsOurs => Implementation is Engine or Equations or Floor;

    /// <exception cref="InvalidOperationException">It cannot be built here; the message says why.</exception>
    public ProcessStartInfo StartInfo(Workload workload)
    {
        var start = Implementation switch
        {
            C => CompiledPeers.StartC(),
            TorchSharp => CompiledPeers.StartTorchSharp(),
            _ when IsOurs => Ours("--contender", Implementation),
            _ => Python(Implementation),
        };
        foreach (var size in new[] { workload.m, workload.n0, workload.n1 })
        {
            start.ArgumentList.Add(size.ToString(CultureInfo.InvariantCulture));
        }

        if (IsOurs)
        {
            start.ArgumentList.Add(Threads.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var library in new[] { "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS" })
        {
            start.Environment[library] = Threads.ToString(CultureInfo.InvariantCulture);
        }

        InstructionSet.Current.ApplyTo(start);
        if (BlasCore is not null)
        {
            start.Environment["OPENBLAS_CORETYPE"] = BlasCore;
        }

        return start;
    }

    /// <summary>This program again.</summary>
    public static ProcessStartInfo Ours(params string[] arguments) =>
        new("dotnet", [typeof(ContenderKind).Assembly.Location, .. arguments]);

    /// <summary>Peers/peer.py.</summary>
    public static ProcessStartInfo Python(params string[] arguments) =>
        TimedProcess.Python([Path.Combine(AppContext.BaseDirectory, "Peers", "peer.py"), .. arguments]);
}
