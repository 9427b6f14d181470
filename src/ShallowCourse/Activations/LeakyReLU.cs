namespace ShallowCourse;

/// <summary>max(0.01 z, z). At z = 0, where no slope is defined, the slope is taken as 0.01.</summary>
internal sealed class LeakyReLU : Activation
{
    /// <summary>The slope of the negative side, as in equation 3.23.</summary>
    public const double Leak = 0.01;

    public LeakyReLU()
        : base("leaky ReLU")
    {
    }

    public override double Apply(double z) => Math.Max(Leak * z, z);

    public override double Derivative(double z) => double.IsNaN(z) ? z : z > 0 ? 1 : Leak;
}
