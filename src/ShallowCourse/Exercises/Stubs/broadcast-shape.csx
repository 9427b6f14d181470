// Shapes as NumPy has them: [5] is a list, [5, 1] a column, [1, 5] a row. Return the shape
// of left + right; an empty array, [], if they do not fit.
int[] BroadcastShape(int[] left, int[] right)
{
    throw new NotImplementedException();
}
