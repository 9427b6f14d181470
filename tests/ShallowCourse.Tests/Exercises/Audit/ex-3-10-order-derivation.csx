//# right: start, ∂L/∂a, da/dz, chain rule, simplify, conclusion
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# right: start, ∂L/∂a, chain rule, da/dz, simplify, conclusion
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "da/dz = a(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# right: start, da/dz, ∂L/∂a, chain rule, simplify, conclusion
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "da/dz = a(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# right: start, da/dz, chain rule, ∂L/∂a, simplify, conclusion
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# right: start, chain rule, ∂L/∂a, da/dz, simplify, conclusion
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# right: start, chain rule, da/dz, ∂L/∂a, simplify, conclusion
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "da/dz = a(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# right: new string[] { … }, static field
static readonly string[] derivation = new string[]
{
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "da/dz = a(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y"
};

//# right: picked by index from the list handed out
static readonly string[] handed =
[
    "dz = a − y",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
];
string[] derivation = [handed[3], handed[5], handed[1], handed[2], handed[4], handed[0]];

//# right: sorted by a rank
string[] derivation = new (int rank, string line)[]
{
    (5, "dz = a − y"),
    (1, "da/dz = a(1 − a)"),
    (3, "dz = ∂L/∂a · da/dz, by the chain rule"),
    (0, "a = σ(z), L = −y log a − (1 − y) log(1 − a)"),
    (4, "dz = −y(1 − a) + (1 − y)a"),
    (2, "∂L/∂a = −y/a + (1 − y)/(1 − a)")
}.OrderBy(pair => pair.rank).Select(pair => pair.line).ToArray();

//# right: spread of two parts
static readonly string[] given = ["a = σ(z), L = −y log a − (1 − y) log(1 − a)"];
static readonly string[] slopes = ["∂L/∂a = −y/a + (1 − y)/(1 − a)", "da/dz = a(1 − a)"];
string[] derivation = [.. given, .. slopes, "dz = ∂L/∂a · da/dz, by the chain rule", "dz = −y(1 − a) + (1 − y)a", "dz = a − y"];

//# wrong: ? | as handed out, nothing moved
string[] derivation =
[
    "dz = a − y",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
];

//# wrong: ? | backwards: from the claim to the definitions
string[] derivation =
[
    "dz = a − y",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
];

//# wrong: ? | conclusion first, the rest in order
string[] derivation =
[
    "dz = a − y",
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
];

//# right: chain rule first, it needs no definition
string[] derivation =
[
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# wrong: ? | da/dz before a is defined
string[] derivation =
[
    "da/dz = a(1 − a)",
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# wrong: ? | ∂L/∂a before L is defined
string[] derivation =
[
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# wrong: ? | the two slopes and the chain rule before the definitions
string[] derivation =
[
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# wrong: ? | the definitions last
string[] derivation =
[
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
];

//# wrong: ? | the expanded dz before ∂L/∂a
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "dz = a − y",
];

//# wrong: ? | the expanded dz before da/dz
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "da/dz = a(1 − a)",
    "dz = a − y",
];

//# wrong: ? | the expanded dz before the chain rule
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = a − y",
];

//# wrong: ? | the conclusion before the line that it is simplified from
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = a − y",
    "dz = −y(1 − a) + (1 − y)a",
];

//# wrong: ? | chain rule after the conclusion
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
    "dz = ∂L/∂a · da/dz, by the chain rule",
];

//# wrong: ? | da/dz after the conclusion
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
    "da/dz = a(1 − a)",
];

//# wrong: ? | the conclusion in the middle, straight after the chain rule
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = a − y",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
];

//# wrong: ? | the expanded dz straight after the definitions
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
];

//# wrong: ? | the conclusion straight after the definitions
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "dz = a − y",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
];

//# wrong: ? | a line is missing: the chain rule
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# wrong: ? | a line is missing: the conclusion
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
];

//# wrong: ? | a line is there twice
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "da/dz = a(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# wrong: ? | a line twice and one missing, six in all
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "dz = a − y",
];

//# wrong: ? | alphabetical
string[] derivation =
[
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "da/dz = a(1 − a)",
    "dz = a − y",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = −y(1 − a) + (1 − y)a",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
];

//# wrong: ? | two slips: da/dz first, conclusion before the expanded dz
string[] derivation =
[
    "da/dz = a(1 − a)",
    "a = σ(z), L = −y log a − (1 − y) log(1 − a)",
    "∂L/∂a = −y/a + (1 − y)/(1 − a)",
    "dz = ∂L/∂a · da/dz, by the chain rule",
    "dz = a − y",
    "dz = −y(1 − a) + (1 − y)a",
];

//# wrong: ? | empty
string[] derivation = [];

//# wrong: ? | never set: null
string[] derivation;

//# wrong: ? | only the conclusion
string[] derivation = ["dz = a − y"];
