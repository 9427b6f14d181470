// One step of learning on one example. Move the lines into the order in which they are
// computed.
string[] steps =
[
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "a1 = σ(z1)",
    "L(a2, y)",
    "dz1 = ∂L/∂z1",
    "z2 = W2 a1 + b2",
    "W1, b1, W2, b2 each move a little against their derivative",
    "z1 = W1 x + b1",
    "dz2 = ∂L/∂z2",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "a2 = σ(z2)",
];
