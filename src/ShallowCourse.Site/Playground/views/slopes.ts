// Saturation: how steep each hidden unit's activation is on average, as bars against the steepest it can be.

import { saturatedBelow } from "../maths/activations";
import { activationOf } from "../state/settings";
import { number, percent } from "./format";
import type { Frame } from "./frame";

export interface Slopes {
  /** Mean g'(z) over the examples. */
  readonly mean: number;
  /** The share of examples in which the unit learns next to nothing. */
  readonly saturated: number;
}

export function slopesOf({ settings, moment }: Frame): Slopes[] {
  const g = activationOf(settings);
  const { Z1 } = moment.cache;
  return Array.from({ length: Z1.rows }, (_, j) => {
    let [sum, saturated] = [0, 0];
    for (let i = 0; i < Z1.columns; i++) {
      const slope = g.derivative(Z1.at(j, i));
      sum += slope;
      if (slope < saturatedBelow * g.steepest) saturated++;
    }
    return { mean: sum / Z1.columns, saturated: saturated / Z1.columns };
  });
}

export function drawSlopes(root: HTMLElement, frame: Frame): void {
  const { steepest } = activationOf(frame.settings);
  const slopes = slopesOf(frame);
  const rows = slopes.map(({ mean, saturated }, j) =>
    `<tr${j === frame.unit ? ' class="chosen"' : ""}><th scope="row">${j + 1}</th>`
    + `<td class="pg-bar"><span style="width:${((100 * mean) / steepest).toFixed(1)}%"></span></td>`
    + `<td>${number(mean, 3)}</td><td>${percent(saturated)}</td></tr>`).join("");
  root.innerHTML = `<table><caption class="pg-hidden">Mean slope and share of saturated examples of each hidden unit</caption>`
    + `<thead><tr><th scope="col">unit</th><th scope="col"><span class="pg-range"><span>0</span><span>${steepest === 1 ? "1" : "¼"}</span></span></th>`
    + `<th scope="col">mean</th><th scope="col">saturated</th></tr></thead><tbody>${rows}</tbody></table>`;
}
