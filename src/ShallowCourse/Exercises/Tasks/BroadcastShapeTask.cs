using Method = System.Func<int[], int[], int[]>;

namespace ShallowCourse;

/// <summary>Equation 2.19, NumPy's rule for the shape of a sum: aligned at the right, equal or 1.</summary>
internal static class BroadcastShapeTask
{
    private const string Rule = "Equation 2.19, the rule of broadcasting";

    private static readonly ExerciseDefinition<Method> Definition = new()
    {
        Name = "broadcast-shape",
        MethodName = "BroadcastShape",
        Outputs = [new("shape", "", "2.19", "sizes fit if they are equal or one of them is 1", "")],
        Reference = (left, right) => new Recipe().Run(left, right),
        Cases = Cases,
        Known =
        [
            .. new Recipes<Recipe, Method>(new Recipe(), recipe => recipe.Run)
                .Add("list-is-column", Rule, r => r with { AlignedLeft = true })
                .Add("larger-size", Rule, r => r with { Fit = Fit.Always })
                .Add("only-equal-sizes", Rule, r => r with { Fit = Fit.Equal })
                .Add("only-right-stretches", Rule, r => r with { Fit = Fit.RightStretches })
                .Add("size-divides", Rule, r => r with { Fit = Fit.Divides })
                .Add("one-place-only", Rule, r => r with { OnePlace = true })
                .Add("smaller-size", Rule, r => r with { Smaller = true })
                .Add("list-becomes-row", Rule, r => r with { Rank = 2 })
                .ToList(),
            Known("left-shape", (left, _) => left),
            Known("matrix-product", Product),
        ],
    };

    public static readonly MethodExercise<Method> Lesson =
        Definition.As("ex-2-15-broadcast-shape", "2.15", 5, "Check.BroadcastShape(BroadcastShape)");

    private enum Fit { EqualOrOne, Always, Equal, RightStretches, Divides }

    private static KnownAnswer<Method> Known(string key, Method method) =>
        new([new NamedMistake(key, Rule)], () => method);

    private static int[] Product(int[] left, int[] right) => (left, right) switch
    {
        ([var rows, var inner], [var other, var columns]) => inner == other ? [rows, columns] : [],
        ([var inner], [var other, var columns]) => inner == other ? [columns] : [],
        ([var rows, var inner], [var other]) => inner == other ? [rows] : [],
        _ => [],
    };

    /// <summary>Every kind of pair, with sizes that differ, none of them 1, and one that is twice another.</summary>
    private static IReadOnlyList<TestCase<Method>> Cases(long seed)
    {
        var random = new NumPyRandom(seed);
        var order = random.Permutation(4);
        var (k, m, n) = (2 + order[0], 6 + order[1], 10 + order[2]);
        (int[] Left, int[] Right)[] pairs =
        [
            ([n, 1], [n]), ([m, n], [1, n]), ([m, n], [m, 1]), ([m, 1], [1, n]), ([1, n], [m, 1]), ([n], [m, n]),
            ([n], [n, 1]), ([m, n], [n]), ([m, n], [m]), ([m, n], [n, m]), ([n], [n]), ([m], [n]), ([n], [1]),
            ([1, 1], [m, n]), ([m, 2 * n], [m, n]), ([m, n], [k, n]), ([m, n], [m, n]), ([k, 1], [k, m]), ([n, n], [n]),
        ];
        return [.. pairs.Select(pair => Case(pair.Left, pair.Right))];
    }

    private static TestCase<Method> Case(int[] left, int[] right) =>
        new([], (method, _) => Answer.Of(("shape", method([.. left], [.. right]))))
        {
            EntryName = (_, _, _) => $"The shape of {Text(left)} + {Text(right)}",
        };

    private static string Text(int[] shape) => $"[{string.Join(", ", shape)}]";

    private sealed record Recipe
    {
        public bool AlignedLeft { get; init; }

        public Fit Fit { get; init; }

        public bool OnePlace { get; init; }

        public bool Smaller { get; init; }

        /// <summary>How many sizes the result has at least.</summary>
        public int Rank { get; init; } = 1;

        public int[] Run(int[] left, int[] right)
        {
            var rank = Math.Max(Rank, Math.Max(left.Length, right.Length));
            var pairs = Filled(left, rank).Zip(Filled(right, rank)).ToArray();
            return pairs.All(pair => Fits(pair.First, pair.Second)) && (!OnePlace || pairs.Count(Differ) <= 1)
                ? [.. pairs.Select(pair => Size(pair.First, pair.Second))]
                : [];
        }

        private int Size(int left, int right) => Smaller ? Math.Min(left, right) : Math.Max(left, right);

        private static bool Differ((int First, int Second) pair) => pair.First != pair.Second;

        private int[] Filled(int[] shape, int rank) => AlignedLeft
            ? [.. shape, .. Enumerable.Repeat(1, rank - shape.Length)]
            : [.. Enumerable.Repeat(1, rank - shape.Length), .. shape];

        private bool Fits(int left, int right) => Fit switch
        {
            Fit.Always => true,
            Fit.Equal => left == right,
            Fit.RightStretches => left == right || right == 1,
            Fit.Divides => left % right == 0 || right % left == 0,
            _ => left == right || left == 1 || right == 1,
        };
    }
}
