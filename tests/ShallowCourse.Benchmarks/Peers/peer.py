"""One rival of the benchmark: python3 peer.py NAME m n0 n1

NAME is numpy-careful, numpy-student, torch or scikit-learn. Makes the workload's data (Workload.cs makes the same
numbers), trains some iterations, prints "ready COST", and then for each number of iterations read from
standard input the seconds they took. "peak" prints the megabytes of its memory peak and of X.
numpy-whole trains once, as many iterations as a fifth argument says, and ends.
"""
import sys
import time

import numpy as np

RATE = 0.1
WARM_UP = 3


def problem(m, n0, n1):
    random = np.random.RandomState(3)
    examples = random.randn(m, n0)
    W1 = random.randn(n1, n0) / np.sqrt(n0)
    W2 = random.randn(1, n1) / np.sqrt(n1)
    Y = (examples[:, 0] * examples[:, -1] > 0).astype(float).reshape(1, m)
    return examples, Y, W1, np.zeros((n1, 1)), W2, np.zeros((1, 1))


class Careful:
    """Every result goes where the last one was; nothing is allocated in the loop."""

    def __init__(self, examples, Y, W1, b1, W2, b2):
        n1, m = len(W1), len(examples)
        self.X = examples.T  # the memory order that MathNet uses too
        self.Y, self.W1, self.b1, self.W2, self.b2 = Y, W1, b1, W2, b2
        self.A1, self.dZ1 = np.empty((n1, m)), np.empty((n1, m))
        self.Z2, self.e, self.A2, self.t = (np.empty((1, m)) for _ in range(4))
        self.dW1, self.dW2 = np.empty_like(W1), np.empty_like(W2)

    def iterate(self):
        X, Y, A1, dZ1, Z2, e, A2, t, m = self.X, self.Y, self.A1, self.dZ1, self.Z2, self.e, self.A2, self.t, self.Y.shape[1]
        np.dot(self.W1, X, out=A1)
        A1 += self.b1
        np.tanh(A1, out=A1)
        np.dot(self.W2, A1, out=Z2)
        Z2 += self.b2
        np.abs(Z2, out=e)
        np.negative(e, out=e)
        np.exp(e, out=e)  # e^-|z|
        np.log1p(e, out=t)
        cost = t.sum()
        np.maximum(Z2, 0, out=t)
        cost += t.sum()
        cost = (cost - np.dot(Z2[0], Y[0])) / m
        np.add(e, 1, out=A2)
        np.copyto(e, 1, where=Z2 > 0)
        np.divide(e, A2, out=A2)
        dZ2 = np.subtract(A2, Y, out=A2)
        np.dot(dZ2, A1.T, out=self.dW2)
        db2 = dZ2.sum()
        np.multiply(A1, A1, out=A1)
        np.subtract(1, A1, out=A1)
        np.multiply(self.W2.T, dZ2, out=dZ1)
        dZ1 *= A1
        np.dot(dZ1, X.T, out=self.dW1)
        db1 = dZ1.sum(axis=1, keepdims=True)
        self.dW1 *= RATE / m
        self.W1 -= self.dW1
        self.b1 -= RATE / m * db1
        self.dW2 *= RATE / m
        self.W2 -= self.dW2
        self.b2 -= RATE / m * db2
        return cost

    def run(self, iterations):
        for _ in range(iterations):
            cost = self.iterate()
        return cost


class Student:
    """As the assignment has it written."""

    def __init__(self, examples, Y, W1, b1, W2, b2):
        self.X, self.Y, self.W1, self.b1, self.W2, self.b2 = np.ascontiguousarray(examples.T), Y, W1, b1, W2, b2

    def run(self, iterations):
        X, Y, W1, b1, W2, b2 = self.X, self.Y, self.W1, self.b1, self.W2, self.b2
        m = Y.shape[1]
        for _ in range(iterations):
            Z1 = np.dot(W1, X) + b1
            A1 = np.tanh(Z1)
            Z2 = np.dot(W2, A1) + b2
            A2 = 1 / (1 + np.exp(-Z2))
            cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
            dZ2 = A2 - Y
            dW2 = np.dot(dZ2, A1.T) / m
            db2 = np.sum(dZ2, axis=1, keepdims=True) / m
            dZ1 = np.dot(W2.T, dZ2) * (1 - A1**2)
            dW1 = np.dot(dZ1, X.T) / m
            db1 = np.sum(dZ1, axis=1, keepdims=True) / m
            W1 = W1 - RATE * dW1
            b1 = b1 - RATE * db1
            W2 = W2 - RATE * dW2
            b2 = b2 - RATE * db2
        self.W1, self.b1, self.W2, self.b2 = W1, b1, W2, b2
        return cost


class Torch:
    """nn.Linear, BCEWithLogitsLoss and SGD, float64."""

    def __init__(self, examples, Y, W1, b1, W2, b2):
        import os

        import torch

        torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
        first, second = (torch.nn.Linear(w.shape[1], w.shape[0], dtype=torch.float64) for w in (W1, W2))
        with torch.no_grad():
            for layer, W, b in ((first, W1, b1), (second, W2, b2)):
                layer.weight.copy_(torch.from_numpy(W))
                layer.bias.copy_(torch.from_numpy(b[:, 0]))
        self.net = torch.nn.Sequential(first, torch.nn.Tanh(), second)
        self.loss = torch.nn.BCEWithLogitsLoss()
        self.optimizer = torch.optim.SGD(self.net.parameters(), lr=RATE)
        self.X, self.Y = torch.from_numpy(examples), torch.from_numpy(np.ascontiguousarray(Y.T))

    def run(self, iterations):
        for _ in range(iterations):
            self.optimizer.zero_grad()
            loss = self.loss(self.net(self.X), self.Y)
            loss.backward()
            self.optimizer.step()
            cost = loss.item()
        return cost


class ScikitLearn:
    """MLPClassifier made to do full-batch descent; its own initial weights."""

    def __init__(self, examples, Y, W1, b1, W2, b2):
        import warnings

        from sklearn.neural_network import MLPClassifier

        warnings.filterwarnings("ignore")
        self.X, self.y = examples, Y[0]
        self.make = lambda iterations: MLPClassifier(
            hidden_layer_sizes=(len(W1),), activation="tanh", solver="sgd", batch_size=len(examples), momentum=0,
            nesterovs_momentum=False, alpha=0, shuffle=False, learning_rate_init=RATE, max_iter=iterations,
            n_iter_no_change=iterations + 1, tol=0, random_state=1)

    def run(self, iterations):
        self.make(iterations).fit(self.X, self.y)
        return float("nan")


def megabytes():
    # Not getrusage's, which begins with what the process had that started this one.
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


def main():
    name, m, n0, n1 = sys.argv[1], *map(int, sys.argv[2:5])
    if name == "numpy-whole":
        Careful(*problem(m, n0, n1)).run(int(sys.argv[5]))
        return
    kinds = {"numpy-careful": Careful, "numpy-student": Student, "torch": Torch, "scikit-learn": ScikitLearn}
    rival = kinds[name](*problem(m, n0, n1))
    print("ready", repr(float(rival.run(WARM_UP))), flush=True)
    for line in sys.stdin:
        if line.strip() == "peak":
            print(megabytes(), m * n0 * 8 / 2**20, flush=True)
            continue
        start = time.perf_counter()
        rival.run(int(line))
        print(repr(time.perf_counter() - start), flush=True)


main()
