using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse;

/// <summary>The update step of gradient descent.</summary>
public static class GradientDescent
{
    /// <summary>
    /// Equations 3.30 and 3.31: W := W − α dW, b := b − α db, in both layers at once, with α the learning rate.
    /// </summary>
    /// <param name="parameters">The current parameters; left as they are.</param>
    /// <param name="gradients">All four taken at the current parameters.</param>
    /// <param name="learningRate">α, above 0.</param>
    /// <returns>New parameters in new matrices.</returns>
    /// <exception cref="ShapeException">A gradient does not have the shape of its parameter.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="learningRate"/> is not above 0.</exception>
    public static Parameters Update(Parameters parameters, Gradients gradients, double learningRate)
    {
        Require.NotNull(parameters);
        Require.NotNull(gradients);
        Require.Positive(learningRate, "The course uses 1.2 on the flower.");
        return new Parameters(
            W1: Step("W1", parameters.W1, gradients.dW1, learningRate),
            b1: Step("b1", parameters.b1, gradients.db1, learningRate),
            W2: Step("W2", parameters.W2, gradients.dW2, learningRate),
            b2: Step("b2", parameters.b2, gradients.db2, learningRate));
    }

    private static Matrix<double> Step(
        string name, Matrix<double> parameter, Matrix<double> gradient, double learningRate)
    {
        Require.SameShape(
            $"{name} := {name} − α d{name}", parameter, gradient, "foo and dfoo have one shape.", name, $"d{name}");
        return parameter - (learningRate * gradient);
    }
}
