int ParameterCount(int[] sizes)
{
    int count = 0;
    for (int l = 1; l < sizes.Length; l++) count += sizes[l] * sizes[l - 1] + sizes[l];
    return count;
}
