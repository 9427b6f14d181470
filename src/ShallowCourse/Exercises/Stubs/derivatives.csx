// The slope of each function at z (not at a). At the corners, z = 0, any choice is right.
double SigmoidSlope(double z) => throw new NotImplementedException();

double TanhSlope(double z) => throw new NotImplementedException();

double ReLUSlope(double z) => throw new NotImplementedException();

double LeakyReLUSlope(double z) => throw new NotImplementedException();
