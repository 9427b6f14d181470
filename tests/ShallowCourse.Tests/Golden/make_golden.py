"""Makes numpy-random.json, datasets.json and golden.json: what NumPy and scikit-learn say about the same numbers.

Run where NumPy 1.24 and scikit-learn 1.2 are installed (Debian 12: python3-numpy, python3-sklearn):

    python3 make_golden.py

The tests read the JSON files; they need no Python.
"""
import hashlib
import json
import math
import pathlib
import re

import numpy as np
import sklearn.datasets

HERE = pathlib.Path(__file__).resolve().parent


def save(name, value):
    # json writes doubles so that they read back to the same bits.
    text = json.dumps(value, indent=1)
    # One innermost list a line.
    text = re.sub(r"\[[^\[\]{}]*\]", lambda m: " ".join(m.group().split()), text)
    (HERE / name).write_text(text + "\n", encoding="utf-8", newline="\n")


def digest(values, kind):
    """SHA-256 of the little-endian bytes."""
    return hashlib.sha256(np.asarray(values).astype(kind).tobytes()).hexdigest()


def random_numbers():
    """Many draws from each seed: their digest, their sum and the first few."""
    draws, shown = 5000, 8
    seeds = []
    for seed in [0, 1, 2, 3, 42, 2**32 - 1]:
        rand = np.random.RandomState(seed).rand(draws)
        randn = np.random.RandomState(seed).randn(draws)
        permutation = np.random.RandomState(seed).permutation(draws)
        r = np.random.RandomState(seed)
        # Different kinds in turn: an odd number of Gaussians leaves one cached while others are drawn.
        mixed = np.concatenate([r.randn(3), r.rand(2), r.randn(2, 2).ravel(), r.uniform(-10, 10, 3),
                                r.permutation(7), r.randn(1)])
        seeds.append({
            "seed": seed,
            "rand": {"first": rand[:shown].tolist(), "sha256": digest(rand, "<f8")},
            "randn": {"first": randn[:shown].tolist(), "sum": math.fsum(randn), "sha256": digest(randn, "<f8")},
            "permutation": {"first": permutation[:shown].tolist(), "sha256": digest(permutation, "<i4")},
            "mixed": mixed.tolist(),
            "randn3x2": np.random.RandomState(seed).randn(3, 2).tolist(),
        })
    return {"numpy": np.__version__, "draws": draws, "seeds": seeds}


# The network, written from equations 3.13 to 3.49 and independent of the C# library.
ACTIVATIONS = {
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "relu": (lambda z: np.maximum(0, z), lambda z: (z > 0) * 1.0),
    "leaky relu": (lambda z: np.maximum(0.01 * z, z), lambda z: np.where(z > 0, 1.0, 0.01)),
    "identity": (lambda z: z, lambda z: np.ones_like(z)),
}
SIGMOID = ACTIVATIONS["sigmoid"][0]


def gaussian_start(n0, n1, n2, seed, scale=0.01):
    """W1 first, then W2; both b are zero."""
    r = np.random.RandomState(seed)
    W1 = r.randn(n1, n0) * scale
    W2 = r.randn(n2, n1) * scale
    return {"W1": W1, "b1": np.zeros((n1, 1)), "W2": W2, "b2": np.zeros((n2, 1))}


def forward(p, X, hidden):
    Z1 = p["W1"] @ X + p["b1"]
    A1 = ACTIVATIONS[hidden][0](Z1)
    Z2 = p["W2"] @ A1 + p["b2"]
    return {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": SIGMOID(Z2)}


def cost(Z2, Y):
    """Cross-entropy: the sum over output units, the mean over examples; log(1 + e^z) without overflow."""
    return float(np.sum(np.logaddexp(0, Z2) - Y * Z2) / Y.shape[1])


def backward(p, cache, X, Y, hidden):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = p["W2"].T @ dZ2 * ACTIVATIONS[hidden][1](cache["Z1"])
    return {"dZ2": dZ2, "dW2": dZ2 @ cache["A1"].T / m, "db2": dZ2.sum(axis=1, keepdims=True) / m,
            "dZ1": dZ1, "dW1": dZ1 @ X.T / m, "db1": dZ1.sum(axis=1, keepdims=True) / m}


def update(p, g, learning_rate):
    return {name: p[name] - learning_rate * g["d" + name] for name in ("W1", "b1", "W2", "b2")}


def train(p, X, Y, hidden, iterations, learning_rate=1.2):
    """The parameters after so many updates, and the cost before each one."""
    costs = []
    for _ in range(iterations):
        cache = forward(p, X, hidden)
        costs.append(cost(cache["Z2"], Y))
        p = update(p, backward(p, cache, X, Y, hidden), learning_rate)
    return p, costs


def accuracy(Z2, Y):
    return float(np.mean((Z2 > 0) == (Y == 1)))


def lists(arrays):
    return {name: array.tolist() for name, array in arrays.items()}


def flower():
    r = np.random.RandomState(1)
    m, a, n = 400, 4, 200
    X, Y = np.zeros((m, 2)), np.zeros((m, 1))
    for j in range(2):
        rows = slice(n * j, n * (j + 1))
        t = np.linspace(j * 3.12, (j + 1) * 3.12, n) + r.randn(n) * 0.2
        radius = a * np.sin(4 * t) + r.randn(n) * 0.2
        X[rows], Y[rows] = np.c_[radius * np.sin(t), radius * np.cos(t)], j
    return X.T, Y.T


def summary(X, Y):
    """The first columns, and sums that notice a wrong value and a wrong order."""
    X, weights = np.asarray(X), np.arange(1, X.shape[1] + 1)
    return {"X": X[:, :3].tolist(), "sums": X.sum(axis=1).tolist(), "weightedSums": (X * weights).sum(axis=1).tolist(),
            "Y": "".join(str(int(y)) for y in np.ravel(Y))}


def datasets():
    """The course's sets from NumPy and scikit-learn themselves: load_planar_dataset and load_extra_datasets."""
    def sklearn_set(make, **arguments):
        X, y = make(**arguments)
        return summary(X.T, y % 2)

    usual = {"n_samples": 200, "random_state": 1}
    cov = {"mean": None, "cov": 0.5, "n_features": 2, "n_classes": 2, "shuffle": True}
    return {
        "sklearn": sklearn.__version__,
        "flower": summary(*flower()),
        "circles": sklearn_set(sklearn.datasets.make_circles, factor=.5, noise=.3, **usual),
        "moons": sklearn_set(sklearn.datasets.make_moons, noise=.2, **usual),
        "blobs": sklearn_set(sklearn.datasets.make_blobs, n_samples=200, random_state=5, n_features=2, centers=6),
        "gaussian-quantiles": sklearn_set(sklearn.datasets.make_gaussian_quantiles, **cov, **usual),
        # Sizes that do not divide evenly.
        "circles of 7": sklearn_set(sklearn.datasets.make_circles, n_samples=7, factor=.5, noise=.3, random_state=3),
        "moons of 7": sklearn_set(sklearn.datasets.make_moons, n_samples=7, noise=.2, random_state=3),
        "blobs of 7": sklearn_set(sklearn.datasets.make_blobs, n_samples=7, random_state=3, n_features=2, centers=6),
        "gaussian-quantiles of 7": sklearn_set(
            sklearn.datasets.make_gaussian_quantiles, n_samples=7, random_state=3, **cov),
    }


def activation_values():
    z = np.array([-10, -2.5, -1, -0.125, 0.125, 0.5, 1, 3, 10])  # not 0, where two of them have a corner
    return {"z": z.tolist(),
            "functions": {name: {"value": g(z).tolist(), "slope": dg(z).tolist()}
                          for name, (g, dg) in ACTIVATIONS.items()}}


def forward_case():
    """Seed 1 gives X and then b1; the weights are those of seed 2. The course prints the means that follow from
    its printed, rounded weights."""
    p, r = gaussian_start(2, 4, 1, seed=2), np.random.RandomState(1)
    X = r.randn(2, 3)
    p["b1"], p["b2"] = r.randn(4, 1), np.array([[-1.3]])
    rounded = p | {"W1": np.round(p["W1"], 8), "W2": np.round(p["W2"], 8)}
    return {"X": X.tolist(), "parameters": lists(p), "cache": lists(forward(p, X, "tanh")),
            "rounded": {"W1": rounded["W1"].tolist(), "W2": rounded["W2"].tolist(),
                        "means": {name: float(np.mean(a)) for name, a in forward(rounded, X, "tanh").items()}}}


def backward_case():
    """Seed 1 gives X and then Y; the weights are those of seed 2, with both b zero."""
    p, r = gaussian_start(2, 4, 1, seed=2), np.random.RandomState(1)
    X = r.randn(2, 3)
    Y = (r.randn(1, 3) > 0) * 1.0
    cache = forward(p, X, "tanh")
    return {"X": X.tolist(), "Y": Y.tolist(), "parameters": lists(p), "cache": lists(cache),
            "cost": cost(cache["Z2"], Y), "gradients": lists(backward(p, cache, X, Y, "tanh"))}


def all_sizes_differ():
    """n0 = 3, n1 = 5, n2 = 2, m = 7 and no b zero, so that no missing transpose or mean can pass."""
    r = np.random.RandomState(42)
    X, Y = r.randn(3, 7), (r.rand(2, 7) > 0.5) * 1.0
    p = {"W1": r.randn(5, 3), "b1": r.randn(5, 1), "W2": r.randn(2, 5), "b2": r.randn(2, 1)}
    hidden = {}
    for name in ACTIVATIONS:
        cache = forward(p, X, name)
        g = backward(p, cache, X, Y, name)
        hidden[name] = {"cache": lists(cache), "cost": cost(cache["Z2"], Y), "gradients": lists(g),
                        "updated": lists(update(p, g, 1.2))}
    return {"X": X.tolist(), "Y": Y.tolist(), "parameters": lists(p), "learningRate": 1.2, "hidden": hidden}


def update_case():
    W1 = np.array([[-.00615039, .0169021], [-.02311792, .03137121], [-.0169217, -.01752545], [.00935436, -.05018221]])
    dW1 = np.array([[.00023322, -.00205423], [.00082222, -.00700776], [-.00031831, .0028636], [-.00092857, .00809933]])
    return {"learningRate": 1.2, "W1": W1.tolist(), "dW1": dW1.tolist(), "updatedW1": (W1 - 1.2 * dW1).tolist()}


def cost_cases():
    A2, Y = np.array([[.5002307, .49985831, .50023963]]), np.array([[1., 0, 0]])
    Z2 = np.array([[-750., -750, -40, -40, -3, -3, 0, 3, 3, 40, 40, 750, 750]])
    labels = np.array([[0., 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 1]])
    return {"A2": A2.tolist(), "Y": Y.tolist(), "cost": float(-np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))),
            "extreme": {"Z2": Z2.tolist(), "Y": labels.tolist(), "cost": cost(Z2, labels),
                        "losses": (np.logaddexp(0, Z2) - labels * Z2).tolist()}}


def flower_training():
    X, Y = flower()
    start = gaussian_start(2, 4, 1, seed=2)
    trained, costs = train(start, X, Y, "tanh", 10000)
    after100 = {}
    for name in ("tanh", "sigmoid", "relu", "leaky relu"):
        p, early = train(start, X, Y, name, 100)
        after100[name] = {"costs": early, "parameters": lists(p)}
    sweep = {}
    for n1 in (1, 2, 3, 4, 5):
        p, _ = train(gaussian_start(2, n1, 1, seed=2), X, Y, "tanh", 5000)
        sweep[str(n1)] = accuracy(forward(p, X, "tanh")["Z2"], Y)
    return {"learningRate": 1.2, "n1": 4, "seed": 2,
            "costs": {str(i): costs[i] for i in range(0, 8000, 1000)},
            "accuracyAfter10000": accuracy(forward(trained, X, "tanh")["Z2"], Y),
            "after100": after100, "accuracyAfter5000ByN1": sweep}


def logistic_regression():
    """Equations 3.38 and 3.39, one example and then gradient descent on the flower from zero."""
    def gradients(w, b, X, Y):
        Z = w @ X + b
        dZ = SIGMOID(Z) - Y
        return Z, dZ @ X.T / X.shape[1], float(np.mean(dZ))

    X, Y = np.array([[1, -2, -1], [3, .5, -3.2]]), np.array([[1., 1, 0]])
    w, b = np.array([[1., 2]]), 1.5
    Z, dw, db = gradients(w, b, X, Y)
    example = {"X": X.tolist(), "Y": Y.tolist(), "w": w.tolist(), "b": b, "A": SIGMOID(Z).tolist(),
               "cost": cost(Z, Y), "dw": dw.tolist(), "db": db}

    X, Y = flower()
    w, b, costs = np.zeros((1, 2)), 0.0, []
    for _ in range(2000):
        Z, dw, db = gradients(w, b, X, Y)
        costs.append(cost(Z, Y))
        w, b = w - 1.2 * dw, b - 1.2 * db
    Z = w @ X + b
    return {"example": example,
            "flower": {"learningRate": 1.2, "iterations": 2000, "w": w.tolist(), "b": b, "firstCosts": costs[:5],
                       "finalCost": cost(Z, Y), "accuracy": accuracy(Z, Y)}}


def network():
    X, _ = flower()
    return {
        "numpy": np.__version__,
        "activations": activation_values(),
        "initialization": lists(gaussian_start(2, 4, 1, seed=2)),
        "forward": forward_case(),
        "backward": backward_case(),
        "allSizesDiffer": all_sizes_differ(),
        "update": update_case(),
        "cost": cost_cases(),
        "flower": {"firstColumn": X[:, 0].tolist(), "sum": math.fsum(X.ravel())},
        "flowerTraining": flower_training(),
        "logisticRegression": logistic_regression(),
    }


if __name__ == "__main__":
    save("numpy-random.json", random_numbers())
    save("golden.json", network())
    save("datasets.json", datasets())
