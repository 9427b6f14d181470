using System.Globalization;

namespace ShallowCourse;

/// <summary>The parameters left the range of finite numbers: almost always the learning rate is too large.</summary>
public sealed class TrainingDivergedException : ArithmeticException
{
    /// <summary>Creates the exception for one iteration.</summary>
    /// <param name="iteration">Updates done when a number stopped being finite.</param>
    /// <param name="what">Which number, such as "W1[0, 1] is NaN".</param>
    public TrainingDivergedException(int iteration, string what)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"Training diverged: after {iteration} iterations {what}, expected finite numbers. "
            + $"Try a smaller learning rate or smaller initial weights."))
    {
        Iteration = iteration;
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What, got, expected and remedy.</param>
    public TrainingDivergedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What, got, expected and remedy.</param>
    /// <param name="innerException">The cause.</param>
    public TrainingDivergedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception with a general message.</summary>
    public TrainingDivergedException()
        : base("Training diverged. Try a smaller learning rate or smaller initial weights.")
    {
    }

    /// <summary>Updates done when a number stopped being finite.</summary>
    public int Iteration { get; }
}
