// As much of a matrix as the equations need. Rows are units, columns are examples.

export class Matrix {
  readonly data: Float64Array;

  constructor(readonly rows: number, readonly columns: number, data?: ArrayLike<number>) {
    this.data = data ? Float64Array.from(data) : new Float64Array(rows * columns);
  }

  at(row: number, column: number): number {
    return this.data[row * this.columns + column]!;
  }

  set(row: number, column: number, value: number): void {
    this.data[row * this.columns + column] = value;
  }

  get shape(): string {
    return `(${this.rows}, ${this.columns})`;
  }

  /** Each entry through f. */
  map(f: (value: number) => number): Matrix {
    const result = new Matrix(this.rows, this.columns);
    for (let i = 0; i < this.data.length; i++) result.data[i] = f(this.data[i]!);
    return result;
  }

  /** Entry with entry of a matrix of the same shape. */
  zip(other: Matrix, f: (mine: number, others: number) => number): Matrix {
    const result = new Matrix(this.rows, this.columns);
    for (let i = 0; i < this.data.length; i++) result.data[i] = f(this.data[i]!, other.data[i]!);
    return result;
  }

  /** The square root of the sum of the squared entries: the "size" of a gradient. */
  norm(): number {
    return Math.hypot(...this.data);
  }
}

/** A B */
export function product(A: Matrix, B: Matrix): Matrix {
  const result = new Matrix(A.rows, B.columns);
  for (let row = 0; row < A.rows; row++) {
    for (let k = 0; k < A.columns; k++) {
      const factor = A.at(row, k);
      for (let column = 0; column < B.columns; column++) {
        result.data[row * B.columns + column]! += factor * B.data[k * B.columns + column]!;
      }
    }
  }
  return result;
}

/** A Bᵀ, from the first example to the last. */
export function productTransposed(A: Matrix, B: Matrix): Matrix {
  const result = new Matrix(A.rows, B.rows);
  for (let row = 0; row < A.rows; row++) {
    for (let column = 0; column < B.rows; column++) {
      let sum = 0;
      for (let i = 0; i < A.columns; i++) sum += A.at(row, i) * B.at(column, i);
      result.set(row, column, sum);
    }
  }
  return result;
}

/** Aᵀ B */
export function transposedProduct(A: Matrix, B: Matrix): Matrix {
  const result = new Matrix(A.columns, B.columns);
  for (let row = 0; row < A.columns; row++) {
    for (let column = 0; column < B.columns; column++) {
      let sum = 0;
      for (let k = 0; k < A.rows; k++) sum += A.at(k, row) * B.at(k, column);
      result.set(row, column, sum);
    }
  }
  return result;
}

/** Z + b, the column b added to every column of Z. */
export function plusColumn(Z: Matrix, b: Matrix): Matrix {
  const result = new Matrix(Z.rows, Z.columns);
  for (let row = 0; row < Z.rows; row++) {
    for (let column = 0; column < Z.columns; column++) result.set(row, column, Z.at(row, column) + b.at(row, 0));
  }
  return result;
}

/** (n, m) → (n, 1), each row summed from the first example to the last. */
export function sumColumns(dZ: Matrix): Matrix {
  const result = new Matrix(dZ.rows, 1);
  for (let row = 0; row < dZ.rows; row++) {
    let sum = 0;
    for (let column = 0; column < dZ.columns; column++) sum += dZ.at(row, column);
    result.set(row, 0, sum);
  }
  return result;
}
