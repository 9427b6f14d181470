//# right: dW2, dz1, dW1; the loss right after a2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dW2, dz1, dW1; the loss after dz2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "L(a2, y)",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dW2, dz1, dW1; the loss after dW2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "L(a2, y)",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dW2, dz1, dW1; the loss after dz1
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "L(a2, y)",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dW2, dz1, dW1; the loss just before the move
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "L(a2, y)",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dW2, dz1, dW1; the loss last (no line needs its value)
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
    "L(a2, y)",
];

//# right: dz1, dW2, dW1; the loss right after a2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dz1, dW2, dW1; the loss after dz2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "L(a2, y)",
    "dz1 = ∂L/∂z1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dz1, dW2, dW1; the loss after dz1
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "L(a2, y)",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dz1, dW2, dW1; the loss after dW2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "L(a2, y)",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dz1, dW2, dW1; the loss just before the move
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "L(a2, y)",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dz1, dW2, dW1; the loss last (no line needs its value)
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
    "L(a2, y)",
];

//# right: dz1, dW1, dW2; the loss right after a2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dz1, dW1, dW2; the loss after dz2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "L(a2, y)",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dz1, dW1, dW2; the loss after dz1
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "L(a2, y)",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dz1, dW1, dW2; the loss after dW1
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "L(a2, y)",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dz1, dW1, dW2; the loss just before the move
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "L(a2, y)",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# right: dz1, dW1, dW2; the loss last (no line needs its value)
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "W1, b1, W2, b2 each move a little against their derivative",
    "L(a2, y)",
];

//# wrong: ? | as handed out
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

//# wrong: ? | backwards from end to start
string[] steps =
[
    "W1, b1, W2, b2 each move a little against their derivative",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "dz1 = ∂L/∂z1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz2 = ∂L/∂z2",
    "L(a2, y)",
    "a2 = σ(z2)",
    "z2 = W2 a1 + b2",
    "a1 = σ(z1)",
    "z1 = W1 x + b1",
];

//# wrong: ? | a1 before z1
string[] steps =
[
    "a1 = σ(z1)",
    "z1 = W1 x + b1",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | a2 before z2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "a2 = σ(z2)",
    "z2 = W2 a1 + b2",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | both z first, then both a
string[] steps =
[
    "z1 = W1 x + b1",
    "z2 = W2 a1 + b2",
    "a1 = σ(z1)",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | layer 2 before layer 1 on the way forwards
string[] steps =
[
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | the loss before a2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "L(a2, y)",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | the loss first, since it is what is made small
string[] steps =
[
    "L(a2, y)",
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | layer 1 first on the way back too
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | dz1 before dz2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz1 = ∂L/∂z1",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | dW2 before dz2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | dW1 before dz1
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "dz1 = ∂L/∂z1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | both dW before both dz
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "dz2 = ∂L/∂z2",
    "dz1 = ∂L/∂z1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | the move before the last slopes
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "W1, b1, W2, b2 each move a little against their derivative",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
];

//# wrong: ? | the move after layer 2's slopes, before layer 1's
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "W1, b1, W2, b2 each move a little against their derivative",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
];

//# wrong: ? | the move first: parameters, then the passes
string[] steps =
[
    "W1, b1, W2, b2 each move a little against their derivative",
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
];

//# wrong: ? | backward pass before the forward pass
string[] steps =
[
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | slopes of each layer right after that layer's forward step
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | dz2 before a2
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "dz2 = ∂L/∂z2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | the move right after the loss
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "W1, b1, W2, b2 each move a little against their derivative",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
];

//# wrong: ? | a1 and a2 exchanged
string[] steps =
[
    "z1 = W1 x + b1",
    "a2 = σ(z2)",
    "z2 = W2 a1 + b2",
    "a1 = σ(z1)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | sorted by the alphabet
string[] steps =
[
    "L(a2, y)",
    "W1, b1, W2, b2 each move a little against their derivative",
    "a1 = σ(z1)",
    "a2 = σ(z2)",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dz2 = ∂L/∂z2",
    "z1 = W1 x + b1",
    "z2 = W2 a1 + b2",
];

//# wrong: ? | one line is lost (the loss)
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | the move is lost
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
];

//# wrong: ? | one line twice, another one missing (dz1 stands twice, dz2 nowhere)
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz1 = ∂L/∂z1",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | a line twice, none missing
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = ∂L/∂z2",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | the forward pass only
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
];

//# wrong: ? | a line written in other words
string[] steps =
[
    "z1 = W1 x + b1",
    "a1 = σ(z1)",
    "z2 = W2 a1 + b2",
    "a2 = σ(z2)",
    "L(a2, y)",
    "dz2 = a2 - y",
    "dW2 = ∂L/∂W2, db2 = ∂L/∂b2",
    "dz1 = ∂L/∂z1",
    "dW1 = ∂L/∂W1, db1 = ∂L/∂b1",
    "W1, b1, W2, b2 each move a little against their derivative",
];

//# wrong: ? | nothing left
string[] steps = [];

//# wrong: ? | null
string[] steps = null;

//# wrong: ? | null for a line
string[] steps = new string[10];
