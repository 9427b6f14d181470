// Node k was computed from the nodes inputs[k], all of them earlier; local[k][i] is
// its slope along inputs[k][i]. The last node is J. Return dJ/dv for every node v.
double[] ReverseSweep(int[][] inputs, double[][] local)
{
    throw new NotImplementedException();
}
