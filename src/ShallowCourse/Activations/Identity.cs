namespace ShallowCourse;

/// <summary>g(z) = z, with slope 1 everywhere.</summary>
internal sealed class Identity : Activation
{
    public Identity()
        : base("identity")
    {
    }

    public override double Apply(double z) => z;

    public override double Derivative(double z) => double.IsNaN(z) ? z : 1;
}
