// The four functions of the lesson, for one number, finite for every finite z.
double Sigmoid(double z) => throw new NotImplementedException();

double Tanh(double z) => throw new NotImplementedException();

double ReLU(double z) => throw new NotImplementedException();

double LeakyReLU(double z) => throw new NotImplementedException();
