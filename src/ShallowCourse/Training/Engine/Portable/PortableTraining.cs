using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// <see cref="EquationTraining"/> with the same bits on every machine and in a browser, and in the one shape that the
/// interpreter there runs fast: static methods that are not generic, vectors of two through pointers, no threads.
/// Natively it takes about three times as long as <see cref="FusedTraining"/>; in a browser a fifteenth.
/// </summary>
internal static class PortableTraining
{
    public static TrainingResult Run(
        Matrix<double> X,
        Matrix<double> Y,
        Parameters initial,
        TrainingOptions options,
        CancellationToken cancellationToken)
    {
        var history = new TrainingHistory(options);
        var kernel = new PortableKernel(X, Y, initial, options.Hidden);
        var parameters = initial;
        for (var iteration = 0; ; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cost = kernel.Propagate();
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
}
