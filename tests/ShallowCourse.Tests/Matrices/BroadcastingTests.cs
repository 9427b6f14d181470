using MathNet.Numerics.LinearAlgebra;

namespace ShallowCourse.Tests;

public class BroadcastingTests
{
    private static readonly MatrixBuilder<double> Build = Matrix<double>.Build;

    private static readonly double[,] Entries = { { 1, 0, -3, 4 }, { 0, 0, 0, 0 }, { 0.5, 7, 0, -2 } };

    // The same (3, 4) numbers in each of MathNet's storages; two of them do not store their zeros.
    private static readonly Dictionary<string, Matrix<double>> StorageByName = new()
    {
        ["dense"] = Build.DenseOfArray(Entries),
        ["sparse"] = Build.SparseOfArray(Entries),
        ["diagonal"] = Build.Diagonal(3, 4, [1.0, -2.0, 0.0]),
        ["one example"] = Build.DenseOfArray(new double[,] { { 2 }, { -1 }, { 0 } }),
        ["as many examples as units"] = Build.DenseOfArray(new double[,] { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } }),
    };

    public static TheoryData<string> Storages => [.. StorageByName.Keys];

    [Theory, MemberData(nameof(Storages))]
    public void PlusColumn_adds_b_to_every_column(string storage)
    {
        var Z = StorageByName[storage]; // (3, m)
        var b = Build.DenseOfArray(new double[,] { { 10 }, { 20 }, { 30 } });

        var sum = Z.PlusColumn(b);

        MatrixAssert.Same(Build.Dense(Z.RowCount, Z.ColumnCount, (row, column) => Z[row, column] + b[row, 0]), sum);
    }

    [Theory, MemberData(nameof(Storages))]
    public void SumColumns_adds_up_each_row_into_a_column(string storage)
    {
        var dZ = StorageByName[storage];
        var expected = Build.Dense(dZ.RowCount, 1);
        for (var row = 0; row < dZ.RowCount; row++)
        {
            for (var column = 0; column < dZ.ColumnCount; column++)
            {
                expected[row, 0] += dZ[row, column];
            }
        }

        MatrixAssert.Same(expected, dZ.SumColumns());
    }

    [Fact]
    public void PlusColumn_takes_a_sparse_b()
    {
        var b = Build.SparseOfArray(new double[,] { { 0 }, { 5 }, { 0 } });

        var sum = StorageByName["dense"].PlusColumn(b);

        Assert.Equal([5, 5, 5, 5], sum.Row(1));
        Assert.Equal([1, 0, -3, 4], sum.Row(0));
    }

    [Theory, MemberData(nameof(Storages))]
    public void Broadcasting_leaves_its_arguments_as_they_were(string storage)
    {
        var Z = StorageByName[storage].Clone();
        var b = Build.Dense(3, 1, 1);

        var sum = Z.PlusColumn(b);
        var total = Z.SumColumns();
        sum[0, 0] = total[0, 0] = 99;

        MatrixAssert.Same(StorageByName[storage], Z);
        MatrixAssert.Same(Build.Dense(3, 1, 1), b);
    }
}
