//# right: every derivative as soon as it can be computed
string[] steps =
[
    "z1 = W1 x + b1", "a1 = σ(z1)", "z2 = W2 a1 + b2", "a2 = σ(z2)", "L(a2, y)", "dz2 = ∂L/∂z2", "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1", "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: z2-before-a1
string[] steps =
[
    "z1 = W1 x + b1", "z2 = W2 a1 + b2", "a1 = σ(z1)", "a2 = σ(z2)", "L(a2, y)", "dz2 = ∂L/∂z2", "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1", "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "W1, b1, W2, b2 each move a little against their derivative",
];
