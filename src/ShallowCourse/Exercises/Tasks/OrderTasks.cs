namespace ShallowCourse;

/// <summary>The two exercises that put lines in order.</summary>
internal static class OrderTasks
{
    public static readonly OrderExercise Steps = new(
        "ex-3-01-order-steps", "order-steps", "3.1", 5, "Check.OrderSteps(steps)", "order",
        [
            new("z1 = W1 x + b1", "z1"),
            new("a1 = σ(z1)", "a1", "z1"),
            new("z2 = W2 a1 + b2", "z2", "a1"),
            new("a2 = σ(z2)", "a2", "z2"),
            new("L(a2, y)", "loss", "a2"),
            new("dz2 = ∂L/∂z2", "dz2", "a2"),
            new("dW2 = ∂L/∂W2, db2 = ∂L/∂b2", "dw2", "dz2"),
            new("dz1 = ∂L/∂z1", "dz1", "dz2"),
            new("dW1 = ∂L/∂W1, db1 = ∂L/∂b1", "dw1", "dz1"),
            new("W1, b1, W2, b2 each move a little against their derivative", "update", "dw1", "dw2"),
        ],
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
        ]);

    public static readonly OrderExercise Derivation = new(
        "ex-3-10-order-derivation", "order-derivation", "3.10", 5, "Check.OrderDerivation(derivation)", "order",
        [
            new("a = σ(z), L = −y log a − (1 − y) log(1 − a)", "loss"),
            new("∂L/∂a = −y/a + (1 − y)/(1 − a)", "dl-da", "loss"),
            new("da/dz = a(1 − a)", "da-dz", "loss"),
            new("dz = ∂L/∂a · da/dz, by the chain rule", "chain"),
            new("dz = −y(1 − a) + (1 − y)a", "product", "dl-da", "da-dz", "chain"),
            new("dz = a − y", "result", "product"),
        ],
        [
            "dz = a − y",
            "da/dz = a(1 − a)",
            "dz = ∂L/∂a · da/dz, by the chain rule",
            "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
            "dz = −y(1 − a) + (1 − y)a",
            "∂L/∂a = −y/a + (1 − y)/(1 − a)",
        ]);
}
