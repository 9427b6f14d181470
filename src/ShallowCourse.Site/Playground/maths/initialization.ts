// Section 3.11: the parameters to start from, as in src/ShallowCourse/Network/Initialization.cs.

import { Matrix } from "./matrix";
import type { Parameters } from "./network";
import { NumPyRandom } from "./random";

export interface Initialization {
  readonly key: string;
  readonly name: string;
  /** What the scale means here; absent where there is none. */
  readonly scaleName?: string;
  readonly random: boolean;
  make(n1: number, seed: number, scale: number): Parameters;
}

const n0 = 2;
const n2 = 1;

function filled(n1: number, value: number): Parameters {
  const fill = (rows: number, columns: number) => new Matrix(rows, columns).map(() => value);
  return { W1: fill(n1, n0), b1: fill(n1, 1), W2: fill(n2, n1), b2: fill(n2, 1) };
}

function gaussian(n1: number, seed: number, scale1: number, scale2: number): Parameters {
  const random = new NumPyRandom(seed);
  const W1 = new Matrix(n1, n0, random.randn(n1 * n0)).map((w) => w * scale1); // row by row
  const W2 = new Matrix(n2, n1, random.randn(n2 * n1)).map((w) => w * scale2);
  return { W1, b1: new Matrix(n1, 1), W2, b2: new Matrix(n2, 1) };
}

export const initializations: readonly Initialization[] = [
  {
    key: "gaussian",
    name: "Gaussian",
    scaleName: "scale",
    random: true,
    make: (n1, seed, scale) => gaussian(n1, seed, scale, scale),
  },
  { key: "zeros", name: "zeros", random: false, make: (n1) => filled(n1, 0) },
  {
    key: "constant",
    name: "one constant",
    scaleName: "value",
    random: false,
    make: (n1, _seed, value) => filled(n1, value),
  },
  {
    key: "he",
    name: "He, √(2/n)",
    random: true,
    make: (n1, seed) => gaussian(n1, seed, Math.sqrt(2 / n0), Math.sqrt(2 / n1)),
  },
  {
    key: "xavier",
    name: "Xavier, √(1/n)",
    random: true,
    make: (n1, seed) => gaussian(n1, seed, Math.sqrt(1 / n0), Math.sqrt(1 / n1)),
  },
];
