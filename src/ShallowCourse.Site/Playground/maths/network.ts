// Equations 3.13 to 3.15, 3.45 and 3.32 to 3.37, one line each, as in src/ShallowCourse/Network.

import { sigmoid, type Activation } from "./activations";
import { Matrix, plusColumn, product, productTransposed, sumColumns, transposedProduct } from "./matrix";

export interface Parameters {
  readonly W1: Matrix; // (n1, n0)
  readonly b1: Matrix; // (n1, 1)
  readonly W2: Matrix; // (n2, n1)
  readonly b2: Matrix; // (n2, 1)
}

export interface ForwardCache {
  readonly Z1: Matrix; // (n1, m)
  readonly A1: Matrix; // (n1, m)
  readonly Z2: Matrix; // (n2, m)
  readonly A2: Matrix; // (n2, m)
}

export interface BackwardResult {
  readonly dZ2: Matrix; // (n2, m)
  readonly dW2: Matrix; // (n2, n1)
  readonly db2: Matrix; // (n2, 1)
  readonly dZ1: Matrix; // (n1, m)
  readonly dW1: Matrix; // (n1, n0)
  readonly db1: Matrix; // (n1, 1)
}

export function forward({ W1, b1, W2, b2 }: Parameters, X: Matrix, hidden: Activation): ForwardCache {
  const Z1 = plusColumn(product(W1, X), b1); // 3.13
  const A1 = Z1.map(hidden.apply); // 3.14
  const Z2 = plusColumn(product(W2, A1), b2); // 3.15, third line
  const A2 = Z2.map(sigmoid.apply); // 3.15, fourth line
  return { Z1, A1, Z2, A2 };
}

/** One example's loss from z2, in the form that never takes the logarithm of 0. */
export function loss(z: number, y: number): number {
  return Math.max(z, 0) - y * z + Math.log1p(Math.exp(-Math.abs(z)));
}

/** 3.45: J, the mean loss. */
export function cost(Z2: Matrix, Y: Matrix): number {
  let sum = 0;
  for (let i = 0; i < Z2.columns; i++) sum += loss(Z2.at(0, i), Y.at(0, i));
  return sum / Z2.columns;
}

export function backward(
  { W2 }: Parameters, { Z1, A1, A2 }: ForwardCache, X: Matrix, Y: Matrix, hidden: Activation,
): BackwardResult {
  const m = X.columns;
  const overM = (sum: number) => sum / m;
  const dZ2 = A2.zip(Y, (a, y) => a - y); // 3.32
  const dW2 = productTransposed(dZ2, A1).map(overM); // 3.33
  const db2 = sumColumns(dZ2).map(overM); // 3.34
  const dA1 = transposedProduct(W2, dZ2); // the bracket of 3.35
  const dZ1 = dA1.zip(Z1, (da, z) => da * hidden.derivative(z)); // 3.35
  const dW1 = productTransposed(dZ1, X).map(overM); // 3.36
  const db1 = sumColumns(dZ1).map(overM); // 3.37
  return { dZ2, dW2, db2, dZ1, dW1, db1 };
}

/** 3.30 and 3.31: W := W − α dW, b := b − α db in both layers at once. */
export function update(p: Parameters, d: BackwardResult, learningRate: number): Parameters {
  const step = (parameter: Matrix, gradient: Matrix) => parameter.zip(gradient, (w, dw) => w - learningRate * dw);
  return { W1: step(p.W1, d.dW1), b1: step(p.b1, d.db1), W2: step(p.W2, d.dW2), b2: step(p.b2, d.db2) };
}

/** The share of examples whose output lies on the label's side of 0.5. */
export function accuracy(A2: Matrix, Y: Matrix): number {
  let right = 0;
  for (let i = 0; i < A2.columns; i++) right += (A2.at(0, i) > 0.5 ? 1 : 0) === Y.at(0, i) ? 1 : 0;
  return right / A2.columns;
}
