// Why dz = a − y. Move the lines into an order in which each follows from those above it.
string[] derivation =
[
    "dz = a − y",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
];
