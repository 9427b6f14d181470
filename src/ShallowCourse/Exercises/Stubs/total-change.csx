// slopes[i] is the slope of the loss along parameter i, moves[i] how far that parameter
// moves. Return by how much the loss changes, to a first approximation.
double TotalChange(double[] slopes, double[] moves)
{
    throw new NotImplementedException();
}
