using System.Diagnostics;
using System.Globalization;
using ShallowCourse.Benchmarks;
using static TorchSharp.torch;

// One rival of the benchmark, with the protocol of peer.py: m n0 n1. As the manual of TorchSharp has it: Linear,
// binary_cross_entropy_with_logits and SGD, float64; OMP_NUM_THREADS says how many threads.
const int WarmUp = 3;
var workload = new Workload("", Number(args[0]), Number(args[1]), Number(args[2]));
try
{
    set_num_threads(Number(Environment.GetEnvironmentVariable("OMP_NUM_THREADS") ?? "1"));
}
catch (TypeInitializationException)
{
    Console.Error.WriteLine("LibTorch could not be loaded; TorchSharp 0.107 needs libstdc++ with GLIBCXX_3.4.32");
    return 1;
}

var (X, Y, initial) = workload.Make();
using var first = Layer(initial.W1, initial.b1);
using var second = Layer(initial.W2, initial.b2);
using var net = nn.Sequential(("first", first), ("tanh", nn.Tanh()), ("second", second));
using var optimizer = optim.SGD(net.parameters(), Workload.Rate);
using var examples = tensor(X.ToColumnMajorArray(), workload.m, workload.n0);
using var labels = tensor(Y.ToColumnMajorArray(), workload.m, 1);

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready {Run(WarmUp):R}"));
while (Console.ReadLine() is { } question)
{
    if (question == "peak")
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{process.PeakWorkingSet64 / (double)(1 << 20)} {X.ColumnCount * X.RowCount * 8.0 / (1 << 20)}"));
        continue;
    }

    var start = Stopwatch.GetTimestamp();
    Run(Number(question));
    Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("R", CultureInfo.InvariantCulture));
}

return 0;

double Run(int iterations)
{
    var cost = double.NaN;
    for (var i = 0; i < iterations; i++)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = nn.functional.binary_cross_entropy_with_logits(net.forward(examples), labels);
        loss.backward();
        optimizer.step();
        cost = loss.item<double>();
    }

    return cost;
}

static TorchSharp.Modules.Linear Layer(
    MathNet.Numerics.LinearAlgebra.Matrix<double> W, MathNet.Numerics.LinearAlgebra.Matrix<double> b)
{
    var layer = nn.Linear(W.ColumnCount, W.RowCount, dtype: float64);
    using var scope = no_grad();
    layer.weight!.copy_(tensor(W.ToRowMajorArray(), W.RowCount, W.ColumnCount));
    layer.bias!.copy_(tensor(b.ToColumnMajorArray()));
    return layer;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
