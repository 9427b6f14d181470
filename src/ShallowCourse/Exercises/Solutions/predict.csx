Matrix<double> Predict(Parameters p, Matrix<double> X)
{
    Matrix<double> A2 = ForwardPropagation.Run(p, X, Activation.ReLU).A2; // (n2, m)
    return Matrix<double>.Build.Dense(1, X.ColumnCount, (_, i) => A2.Column(i).MaximumIndex());
}
