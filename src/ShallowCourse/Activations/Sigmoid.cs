namespace ShallowCourse;

/// <summary>
/// σ(z) = 1 / (1 + e^(−z)). Written with e = exp(−|z|), which never overflows; the slope e / (1 + e)² equals
/// a(1 − a) and keeps its digits where 1 − a has lost them.
/// </summary>
internal sealed class Sigmoid : Activation
{
    public Sigmoid()
        : base("sigmoid")
    {
    }

    public override double Apply(double z)
    {
        var e = Math.Exp(-Math.Abs(z));
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    public override double Derivative(double z)
    {
        var e = Math.Exp(-Math.Abs(z));
        return e / ((1 + e) * (1 + e));
    }
}
