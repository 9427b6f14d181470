using System.Runtime.Intrinsics;
using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// <see cref="EquationTraining"/> at the speed of the machine, for networks with one output unit: the same equations in
/// the same order, but fused into one pass over blocks of examples that stay in the cache, with vector
/// instructions, on several threads where that pays, and without allocating while it runs.
/// </summary>
internal static class FusedTraining
{
    private const int FeaturesForPanels = 8;

    public static bool CanRun(LayerSizes sizes) => sizes.n2 == 1;

    public static TrainingResult Run(
        Matrix<double> X, Matrix<double> Y, Parameters initial, TrainingOptions options,
        CancellationToken cancellationToken)
    {
        var plan = WorkPlan.For(
            initial.Sizes, X.ColumnCount, options.MaxDegreeOfParallelism ?? Environment.ProcessorCount);

        // What the processor does not have, .NET emulates many times slower than the next narrower width.
        return Vector512.IsHardwareAccelerated ? Run<Lanes512>(X, Y, initial, options, plan, cancellationToken)
            : Vector256.IsHardwareAccelerated ? Run<Lanes256>(X, Y, initial, options, plan, cancellationToken)
            : Vector128.IsHardwareAccelerated ? Run<Lanes128>(X, Y, initial, options, plan, cancellationToken)
            : Run<Lanes1>(X, Y, initial, options, plan, cancellationToken);
    }

    /// <summary>With vectors of a given width.</summary>
    public static TrainingResult Run<T>(
        Matrix<double> X, Matrix<double> Y, Parameters initial, TrainingOptions options, WorkPlan plan,
        CancellationToken cancellationToken)
        where T : struct, ILanes<T>
    {
        var history = new TrainingHistory(options);
        var kernel = CreateKernel<T>(X, Y, initial, options.Hidden, plan);
        using var crew = new Crew(kernel, plan.Workers);
        var parameters = initial;
        for (var iteration = 0; ; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            crew.RunAll();
            var cost = kernel.Sum();
            if (history.WantsParameters(iteration) || !double.IsFinite(cost))
            {
                parameters = kernel.ToParameters();
            }

            history.Record(iteration, cost, parameters);
            if (iteration == options.Iterations)
            {
                return history.ToResult(kernel.ToParameters());
            }

            kernel.Update(options.LearningRate);
        }
    }

    private static FusedKernel CreateKernel<T>(
        Matrix<double> X, Matrix<double> Y, Parameters initial, Activation hidden, WorkPlan plan)
        where T : struct, ILanes<T>
        => hidden switch
        {
            Sigmoid => CreateKernel<T, SigmoidLanes>(X, Y, initial, plan),
            Tanh => CreateKernel<T, TanhLanes>(X, Y, initial, plan),
            ReLU => CreateKernel<T, ReLULanes>(X, Y, initial, plan),
            LeakyReLU => CreateKernel<T, LeakyReLULanes>(X, Y, initial, plan),
            Identity => CreateKernel<T, IdentityLanes>(X, Y, initial, plan),
            _ => throw new NotSupportedException($"No fused kernel for {hidden.Name}."),
        };

    private static FusedKernel CreateKernel<T, TActivation>(
        Matrix<double> X, Matrix<double> Y, Parameters initial, WorkPlan plan)
        where T : struct, ILanes<T>
        where TActivation : struct, ILaneActivation
        => PanelsPay(initial.Sizes, 2 * T.Count)
            ? new PanelKernel<T, TActivation>(ColumnMajor(X), ColumnMajor(Y), initial, plan)
            : new ColumnKernel<T, TActivation>(ColumnMajor(X), ColumnMajor(Y), initial, plan);

    /// <summary>Whether there are features enough, and units enough that most places of the panels are taken.</summary>
    private static bool PanelsPay(LayerSizes sizes, int width)
    {
        var places = (sizes.n1 + width - 1) / width * width;
        return sizes.n0 >= FeaturesForPanels && 4 * sizes.n1 >= 3 * places;
    }

    /// <summary>MathNet keeps a dense (n0, m) matrix one example after the other: used as it is, not copied.</summary>
    private static double[] ColumnMajor(Matrix<double> matrix) =>
        matrix.AsColumnMajorArray() ?? matrix.ToColumnMajorArray();
}
