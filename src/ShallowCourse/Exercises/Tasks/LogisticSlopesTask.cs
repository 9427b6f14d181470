using MathNet.Numerics.LinearAlgebra;
using Method = System.Func<
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    double,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    MathNet.Numerics.LinearAlgebra.Matrix<double>,
    (MathNet.Numerics.LinearAlgebra.Matrix<double> dw, double db)>;

namespace ShallowCourse;

/// <summary>Equations 2.16 to 2.18: the slopes of logistic regression over all examples.</summary>
internal static class LogisticSlopesTask
{
    private const string Forward = "Equation 2.16, the forward pass";
    private const string Error = "Equation 2.17, dZ";
    private const string Slopes = "Equation 2.18, dw and db";

    private static readonly Method Reference = (w, b, X, Y) =>
    {
        var A = LogisticRegression.Probabilities(new LogisticParameters(w, b), X); // (1, m)
        var gradients = LogisticRegression.Backward(A, X, Y);
        return (gradients.dw, gradients.db);
    };

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "logistic-slopes",
        MethodName = "LogisticSlopes",
        Outputs =
        [
            new("dw", "(n0, 1)", "2.18", "dw = (1/m) X dZᵀ", "(n0, m)(m, 1)"),
            new("db", "one number", "2.18", "db = (1/m) Σ dZ", ""),
        ],
        Steps =
        [
            new("Z", "(1, m)", "2.16", "Z = wᵀX + b", "(1, n0)(n0, m)"),
            new("dZ", "(1, m)", "2.17", "dZ = A − Y", "(1, m) − (1, m)"),
        ],
        Reference = Reference,
        Cases = seed => [.. LogisticCase.All(seed).Select(Case)],
        Known = new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
            .Add("no-bias", Forward, r => r with { Bias = false })
            .Add("no-sigma", Forward, r => r with { Sigma = false })
            .Add("w-not-transposed", Forward, r => r with { Transposed = false })
            .Add("y-minus-a", Error, r => r with { Sign = -1 })
            .Add("slope-of-sigma-twice", Error, r => r with { ExtraSlope = true })
            .Add("no-mean", Slopes, r => r with { Mean = Mean.None })
            .Add("no-mean-in-dw", Slopes, r => r with { Mean = Mean.OnlyInDb })
            .Add("no-mean-in-db", Slopes, r => r with { Mean = Mean.OnlyInDw })
            .Add("mean-twice", Slopes, r => r with { Mean = Mean.Twice })
            .Add("m-is-rows", Slopes, r => r with { Mean = Mean.Rows })
            .Add("integer-division", Slopes, r => r with { Mean = Mean.Integer })
            .Add("row-for-column", Slopes, r => r with { Product = Product.Row })
            .Add("dz-not-transposed", Slopes, r => r with { Product = Product.NotTransposed })
            .Add("x-transposed", Slopes, r => r with { Product = Product.XTransposed })
            .Add("x-forgotten", Slopes, r => r with { Product = Product.NoX })
            .ToList(),
    };

    public static readonly MethodExercise<Method> Lesson =
        Definition.As("ex-2-09-logistic-slopes", "2.9", 10, "Check.LogisticSlopes(LogisticSlopes)");

    private enum Mean { Both, None, OnlyInDb, OnlyInDw, Twice, Rows, Integer }

    private enum Product { Right, Row, NotTransposed, XTransposed, NoX }

    private static TestCase<Method> Case(LogisticCase unit) => new(
        [("w", unit.w), ("X", unit.X), ("Y", unit.Y)],
        (method, i) =>
        {
            var (dw, db) = method(i[0], unit.b, i[1], i[2]);
            return Answer.Of(("dw", dw), ("db", db));
        })
    {
        Sizes = unit.NamedSizes,
        EntryName = (name, row, _) => name == "db" ? name : FormattableString.Invariant($"{name}[{row}, 0]"),
    };

    private sealed record Recipe
    {
        public bool Bias { get; init; } = true;

        public bool Sigma { get; init; } = true;

        public bool Transposed { get; init; } = true;

        public double Sign { get; init; } = 1;

        public bool ExtraSlope { get; init; }

        public Mean Mean { get; init; }

        public Product Product { get; init; }

        public (Matrix<double> dw, double db) Run(Matrix<double> w, double b, Matrix<double> X, Matrix<double> Y)
        {
            var Z = ((Transposed ? w.Transpose() : w) * X) + (Bias ? b : 0);
            var A = Sigma ? Activation.Sigmoid.Apply(Z) : Z;
            var dZ = Sign * (A - Y);
            if (ExtraSlope)
            {
                dZ = dZ.PointwiseMultiply(A).PointwiseMultiply(1 - A);
            }

            return (Share(weights: true, X) * Times(X, dZ), Share(weights: false, X) * dZ.Row(0).Sum());
        }

        private Matrix<double> Times(Matrix<double> X, Matrix<double> dZ) => Product switch
        {
            Product.Row => dZ * X.Transpose(),
            Product.NotTransposed => X * dZ,
            Product.XTransposed => X.Transpose() * dZ.Transpose(),
            Product.NoX => Matrix<double>.Build.Dense(X.RowCount, 1, dZ.Row(0).Sum()),
            _ => X * dZ.Transpose(),
        };

        private double Share(bool weights, Matrix<double> X)
        {
            double m = X.ColumnCount;
            return Mean switch
            {
                Mean.None => 1,
                Mean.OnlyInDb => weights ? 1 : 1 / m,
                Mean.OnlyInDw => weights ? 1 / m : 1,
                Mean.Twice => 1 / (m * m),
                Mean.Rows => 1.0 / X.RowCount,
                Mean.Integer => 1 / X.ColumnCount, // the mistake itself: integer division
                _ => 1 / m,
            };
        }
    }
}
