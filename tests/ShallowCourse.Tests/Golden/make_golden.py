"""Makes numpy-random.json and golden.json, what NumPy says about the same numbers, and is their documentation.

Run where NumPy 1.24 and scikit-learn 1.2 are installed (Debian 12: python3-numpy, python3-sklearn):

    python3 make_golden.py

The tests read the two JSON files; they need no Python.
"""
import hashlib
import json
import math
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent


def save(name, value):
    # json writes doubles so that they read back to the same bits.
    text = json.dumps(value, indent=1)
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


if __name__ == "__main__":
    save("numpy-random.json", random_numbers())
