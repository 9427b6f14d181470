using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>
/// The training loop as the lecture states it, one call for each equation: the reference that anything faster
/// is tested against.
/// </summary>
internal static class EquationTraining
{
    public static TrainingResult Run(
        Matrix<double> X, Matrix<double> Y, Parameters initial, TrainingOptions options,
        CancellationToken cancellationToken)
    {
        var parameters = initial.Copy();
        var history = new TrainingHistory(options);
        for (var iteration = 0; ; iteration++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cache = ForwardPropagation.Run(parameters, X, options.Hidden);
            history.Record(iteration, Cost.FromZ2(cache.Z2, Y), parameters);
            if (iteration == options.Iterations)
            {
                return history.ToResult(parameters);
            }

            var gradients = BackwardPropagation.Run(parameters, cache, X, Y, options.Hidden);
            parameters = GradientDescent.Update(parameters, gradients, options.LearningRate);
        }
    }
}
