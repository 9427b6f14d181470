namespace ShallowCourse;

/// <summary>
/// tanh(z). Its slope 1 − tanh²(z) is written 4e / (1 + e)² with e = exp(−2|z|), equal, and still right where
/// tanh(z) has rounded to ±1.
/// </summary>
internal sealed class Tanh : Activation
{
    public Tanh()
        : base("tanh")
    {
    }

    public override double Apply(double z) => Math.Tanh(z);

    public override double Derivative(double z)
    {
        var e = Math.Exp(-2 * Math.Abs(z));
        return 4 * e / ((1 + e) * (1 + e));
    }
}
