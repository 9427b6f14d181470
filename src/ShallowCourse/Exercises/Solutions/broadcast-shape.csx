int[] BroadcastShape(int[] left, int[] right)
{
    int[] shape = new int[Math.Max(left.Length, right.Length)];
    for (int i = 1; i <= shape.Length; i++) // from the right end
    {
        int l = i <= left.Length ? left[^i] : 1;
        int r = i <= right.Length ? right[^i] : 1;
        if (l != r && l != 1 && r != 1)
        {
            return [];
        }

        shape[^i] = Math.Max(l, r);
    }

    return shape;
}
