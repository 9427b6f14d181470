string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];
