// The course's symbols as HTML: dZ[1] with its layer above, an index below, a matrix's first entries in brackets.

import type { Matrix } from "../maths/matrix";
import { number } from "./format";

/** A letter of one layer, with an index below it and an example above it where they are given. */
export function symbol(letter: string, layer: 1 | 2, index?: string | number, example?: number): string {
  const above = `[${layer}]${example === undefined ? "" : `(${example})`}`;
  const scripts = index === undefined
    ? `<sup>${above}</sup>`
    : `<span class="pg-scripts"><sup>${above}</sup><sub>${index}</sub></span>`;
  return `<span class="pg-symbol"><var>${letter}</var>${scripts}</span>`;
}

export function transposed(letter: string, layer: 1 | 2): string {
  return `<span class="pg-symbol"><var>${letter}</var><sup>[${layer}]T</sup></span>`;
}

export function fraction(above: string, below: string): string {
  return `<span class="pg-fraction"><span>${above}</span><span>${below}</span></span>`;
}

/** A number as a factor or a term after an operator: negative ones in brackets. */
export function term(value: number): string {
  return value < 0 ? `(${number(value)})` : number(value);
}

/** A few rows and columns with the followed entry marked, and dots for those left out. */
export function matrixView(name: string, matrix: Matrix, row: number, column: number): string {
  const rows = chosen(matrix.rows, row, 3);
  const columns = chosen(matrix.columns, column, 3);
  const body = rows.map((r) =>
    `<tr>${r === undefined
      ? `<td class="pg-dots" colspan="${columns.length}">⋮</td>`
      : columns.map((c) => c === undefined
        ? '<td class="pg-dots">…</td>'
        : `<td${r === row && c === column ? ' class="followed"' : ""}>${number(matrix.at(r, c))}</td>`).join("")}</tr>`).join("");
  return `<table class="pg-matrix"><caption>${name} <span>${matrix.shape}</span></caption><tbody>${body}</tbody></table>`;
}

/** The first indices, the followed one among them; undefined stands for those left out. */
function chosen(count: number, followed: number, most: number): (number | undefined)[] {
  if (count <= most + 1) return Array.from({ length: count }, (_, i) => i);
  const shown = followed < most ? Array.from({ length: most }, (_, i) => i) : [...Array.from({ length: most - 1 }, (_, i) => i), followed];
  const result: (number | undefined)[] = [];
  shown.forEach((index, place) => {
    if (place > 0 && index > shown[place - 1]! + 1) result.push(undefined);
    result.push(index);
  });
  if (shown[shown.length - 1]! < count - 1) result.push(undefined);
  return result;
}
