double[] ReverseSweep(int[][] inputs, double[][] local)
{
    var slopes = new double[inputs.Length];
    slopes[^1] = 1; // dJ/dJ
    for (int node = inputs.Length - 1; node >= 0; node--)
    {
        for (int i = 0; i < inputs[node].Length; i++)
        {
            slopes[inputs[node][i]] += slopes[node] * local[node][i];
        }
    }

    return slopes;
}
