// Where the examples lie on the followed unit's activation: the curve g(z), its flat parts shaded, and a histogram of z.

import { saturatedBelow } from "../maths/activations";
import { activationOf } from "../state/settings";
import { tick } from "./format";
import type { Frame } from "./frame";
import { niceStep } from "./plane";

const height = 132;
const margin = { left: 30, right: 8, top: 8, bottom: 22 };
const bins = 40;
/** Of the examples, so that a few far ones do not squeeze the rest. */
const shownShare = 0.98;

export function drawHistogram(root: HTMLElement, { settings, moment, unit }: Frame): void {
  const g = activationOf(settings);
  const { Z1 } = moment.cache;
  const zs = Z1.data.slice(unit * Z1.columns, (unit + 1) * Z1.columns);
  const reach = reachOf(zs);
  const width = Math.max(200, root.clientWidth);
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const x = (z: number) => margin.left + ((z + reach) / (2 * reach)) * inner.width;
  const low = Math.min(0, g.apply(-reach));
  const high = Math.max(g.apply(reach), low + 1e-9);
  const y = (a: number) => margin.top + (1 - (a - low) / (high - low)) * inner.height;

  const counts = new Array<number>(bins).fill(0);
  for (const z of zs) {
    const bin = Math.floor(((z + reach) / (2 * reach)) * bins);
    counts[Math.min(bins - 1, Math.max(0, bin))]!++;
  }
  const most = Math.max(...counts);
  const barWidth = inner.width / bins;
  let body = flatParts(reach, (z) => g.derivative(z) < saturatedBelow * g.steepest)
    .map(([from, to]) => `<rect class="pg-flat" x="${x(from)}" y="${margin.top}" width="${x(to) - x(from)}" height="${inner.height}"/>`).join("");
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const tall = (count / most) * inner.height * 0.92;
    body += `<rect class="pg-count" x="${(margin.left + bin * barWidth).toFixed(1)}" y="${(height - margin.bottom - tall).toFixed(1)}" `
      + `width="${(barWidth - 0.8).toFixed(1)}" height="${tall.toFixed(1)}"/>`;
  });
  const steps = 120;
  const curve = Array.from({ length: steps + 1 }, (_, k) => {
    const z = -reach + (2 * reach * k) / steps;
    return `${k ? "L" : "M"}${x(z).toFixed(1)} ${y(g.apply(z)).toFixed(1)}`;
  }).join("");
  body += `<path class="pg-activation" d="${curve}"/>`;
  const step = niceStep(reach / 2);
  for (const z of [-2 * step, -step, 0, step, 2 * step].filter((value) => Math.abs(value) <= reach && x(value) < width - 3 * margin.right)) {
    body += `<text class="pg-tick" x="${x(z)}" y="${height - 7}" text-anchor="middle">${tick(z)}</text>`;
  }
  for (const a of new Set([low, high])) {
    body += `<text class="pg-tick" x="${margin.left - 5}" y="${y(a) + 4}" text-anchor="end">${tick(Number(a.toPrecision(2)))}</text>`;
  }
  body += `<text class="pg-tick pg-axis" x="${width - margin.right}" y="${height - 7}" text-anchor="end">z</text>`;
  root.innerHTML = `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" `
    + `aria-label="Histogram of unit ${unit + 1}’s z over the examples, with its activation; flat parts are shaded.">${body}</svg>`;
}

function reachOf(zs: Float64Array): number {
  const sizes = zs.map(Math.abs).sort();
  const most = sizes[Math.floor(shownShare * (sizes.length - 1))]!;
  return Math.max(most * 1.05, 4);
}

/** The stretches of −reach to reach where the activation is flat. */
function flatParts(reach: number, isFlat: (z: number) => boolean): (readonly [from: number, to: number])[] {
  const steps = 400;
  const parts: [number, number][] = [];
  let open = false;
  for (let k = 0; k < steps; k++) {
    const from = -reach + (2 * reach * k) / steps;
    const flat = isFlat(from + reach / steps);
    if (flat && open) parts[parts.length - 1]![1] = from + (2 * reach) / steps;
    else if (flat) parts.push([from, from + (2 * reach) / steps]);
    open = flat;
  }
  return parts;
}
