// What the network and each hidden unit answer on a square grid over the plane: the source of all the little maps.

import { sigmoid, type Activation } from "../maths/activations";
import type { Matrix } from "../maths/matrix";
import type { Parameters } from "../maths/network";

export interface Square {
  readonly x1: number;
  readonly x2: number;
  readonly side: number;
}

export interface Answers {
  readonly square: Square;
  readonly cells: number;
  /** hidden[j][row * cells + column] is unit j's a1 there; row 0 is at the top. */
  readonly hidden: readonly Float64Array[];
  readonly output: Float64Array;
}

export const cells = 96;

/** The smallest square around the data, with a margin. */
export function squareAround(X: Matrix): Square {
  const row = (index: number) => X.data.subarray(index * X.columns, (index + 1) * X.columns);
  const [low1, high1] = range(row(0));
  const [low2, high2] = range(row(1));
  const side = Math.max(high1 - low1, high2 - low2, 1e-6) * 1.12;
  return { x1: (low1 + high1 - side) / 2, x2: (low2 + high2 - side) / 2, side };
}

/** The middle of a cell. */
export function cellCentre(square: Square, row: number, column: number): readonly [x1: number, x2: number] {
  return [square.x1 + ((column + 0.5) / cells) * square.side, square.x2 + (1 - (row + 0.5) / cells) * square.side];
}

export function answer({ W1, b1, W2, b2 }: Parameters, hiddenActivation: Activation, square: Square): Answers {
  const hidden = Array.from({ length: W1.rows }, () => new Float64Array(cells * cells));
  const output = new Float64Array(cells * cells);
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const [x1, x2] = cellCentre(square, row, column);
      const cell = row * cells + column;
      let z2 = b2.at(0, 0);
      for (let j = 0; j < hidden.length; j++) {
        const a1 = hiddenActivation.apply(W1.at(j, 0) * x1 + W1.at(j, 1) * x2 + b1.at(j, 0));
        hidden[j]![cell] = a1;
        z2 += W2.at(0, j) * a1;
      }
      output[cell] = sigmoid.apply(z2);
    }
  }
  return { square, cells, hidden, output };
}

function range(values: Float64Array): readonly [low: number, high: number] {
  return [values.reduce((low, value) => Math.min(low, value)), values.reduce((high, value) => Math.max(high, value))];
}
