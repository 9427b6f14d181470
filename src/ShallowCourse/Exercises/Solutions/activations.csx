double Sigmoid(double z) => 1 / (1 + Math.Exp(-z)); // for z far below 0 the exponential is ∞, and 1/∞ is 0

double Tanh(double z) => Math.Tanh(z);

double ReLU(double z) => Math.Max(0, z);

double LeakyReLU(double z) => Math.Max(0.01 * z, z);
