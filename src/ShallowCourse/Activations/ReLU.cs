namespace ShallowCourse;

/// <summary>max(0, z). At z = 0, where no slope is defined, the slope is taken as 0.</summary>
internal sealed class ReLU : Activation
{
    public ReLU()
        : base("ReLU")
    {
    }

    public override double Apply(double z) => Math.Max(0, z);

    public override double Derivative(double z) => double.IsNaN(z) ? z : z > 0 ? 1 : 0;
}
