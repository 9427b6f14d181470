"""Makes vector-math.json (true values of tanh, exp and log1p) and prints the coefficients of LaneMath.

Run where mpmath is installed (Debian 12: python3-mpmath):

    python3 make_vector_math.py

The tests read the JSON file; they need no Python.
"""
import json
import math
import pathlib
import random

import mpmath
from mpmath import mp, mpf

mp.prec = 250
HERE = pathlib.Path(__file__).resolve().parent
FUNCTIONS = {"tanh": mpmath.tanh, "exp": mpmath.exp, "log1p": lambda x: mpmath.log1p(x) if abs(x) < 0.5 else mpmath.log(1 + x)}


def row(function, x):
    """[x, the nearest double, what that lacks in units of its last place]"""
    true = FUNCTIONS[function](mpf(x))
    nearest = float(true)
    return [x, nearest, float((true - mpf(nearest)) / mpf(math.ulp(nearest)))]


def spread(low, high, count):
    return [random.uniform(low, high) for _ in range(count)]


def magnitudes(low, high, count, signs=(1, -1)):
    """One number for each of count binary exponents from low to high."""
    return [
        random.choice(signs) * math.ldexp(random.uniform(1, 2), low + (high - low) * i // (count - 1)) for i in range(count)
    ]


def points():
    random.seed(3)
    tanh = spread(-1, 1, 200) + spread(0.17, 0.6, 100) + spread(-21, 21, 100) + magnitudes(-1074, 4, 100)
    exp = spread(-1, 1, 150) + spread(-50, 50, 100) + spread(-745, 709, 150) + magnitudes(-1074, -2, 50)
    exp += [709.78, 709.782712893384, -708.5, -744.44, 700.5, -700.5]  # to the largest double; denormal; where the method changes
    log1p = spread(-0.9999, 1, 150) + spread(0, 1, 150) + spread(1, 100, 50) + magnitudes(-1074, 1022, 150, (1,))
    log1p += magnitudes(-1074, -2, 60, (-1,)) + [-1 + 2**-53, 1.7976931348623157e308, 0.41421356, -0.29289]
    return {"tanh": tanh, "exp": exp, "log1p": log1p}


def coefficients():
    """Chebyshev fits in the variable that each polynomial of LaneMath is written in, lowest power first."""
    small = mpf(10) ** -15

    def t(v):  # (h coth h - 1) / h^2 with v = h^2
        h = mpmath.sqrt(mpmath.mpc(v))
        return mpf(1) / 3 - v / 45 if abs(v) < small else ((h * mpmath.coth(h) - 1) / v).real

    def q(r):  # (e^r - 1 - r - r^2/2) / r^3
        return mpf(1) / 6 + r / 24 if abs(r) < small else (mpmath.expm1(r) - r - r * r / 2) / r**3

    def l(v):  # (log((1 + s) / (1 - s)) - 2 s) / (s v) with v = s^2
        s = mpmath.sqrt(mpmath.mpc(v))
        return mpf(2) / 3 + 2 * v / 5 if abs(v) < small else ((mpmath.log((1 + s) / (1 - s)) - 2 * s) / (s * v)).real

    h2 = (mpmath.log(2) / 4) ** 2 * mpf("1.001")
    r = mpmath.log(2) / 2 * mpf("1.001")
    s2 = ((mpmath.sqrt(2) - 1) / (mpmath.sqrt(2) + 1)) ** 2 * mpf("1.001")
    for name, function, low, high, count in [("tanh", t, -h2 / 50, h2, 5), ("exp", q, -r, r, 9), ("log1p", l, -s2 / 50, s2, 7)]:
        print(name, *(repr(float(c)) for c in reversed(mpmath.chebyfit(function, [low, high], count))), sep="\n  ")


golden = {name: [row(name, x) for x in xs] for name, xs in points().items()}
text = json.dumps(golden, indent=None, separators=(",", ":")).replace("],", "],\n")
(HERE / "vector-math.json").write_text(text + "\n", encoding="utf-8", newline="\n")
coefficients()
