namespace ShallowCourse;

/// <summary>
/// Two matrices whose shapes do not fit the formula that combines them. The message names the formula, each
/// matrix with its shape, the sizes that differ, and the likely reason.
/// </summary>
public sealed class ShapeException : ArgumentException
{
    /// <summary>Creates the exception with a message that is complete in itself.</summary>
    /// <param name="message">What, got, expected and remedy, in a sentence or two.</param>
    public ShapeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and the exception that it explains.</summary>
    /// <param name="message">What, got, expected and remedy, in a sentence or two.</param>
    /// <param name="innerException">The cause.</param>
    public ShapeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception with a general message.</summary>
    public ShapeException()
        : this("The shapes of two matrices do not fit.")
    {
    }
}
