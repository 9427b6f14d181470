namespace ShallowCourse.Benchmarks.Page;

/// <summary>Answers to lesson 3.9's second exercise.</summary>
internal static class Answers
{
    public const string Right =
        """
        Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
            p.W1 - learningRate * gradients.dW1, p.b1 - learningRate * gradients.db1,
            p.W2 - learningRate * gradients.dW2, p.b2 - learningRate * gradients.db2);
        """;

    public const string Wrong =
        """
        Parameters Update(Parameters p, Gradients gradients, double learningRate) => new(
            p.W1 + learningRate * gradients.dW1, p.b1 + learningRate * gradients.db1,
            p.W2 + learningRate * gradients.dW2, p.b2 + learningRate * gradients.db2);
        """;
}
