// Curves over the iterations, as SVG. Each has its own dash and its name at its end, so colour is never the only cue.

import { tick } from "./format";
import { multiples, niceStep } from "./plane";

export interface Curve {
  readonly name: string;
  /** A class of the style sheet: colour and dash. */
  readonly className: string;
  readonly values: readonly number[];
}

export interface ChartOptions {
  readonly curves: readonly Curve[];
  readonly cursor: number;
  readonly log: boolean;
  readonly reference?: { readonly value: number; readonly name: string };
  readonly label: string;
  /** The top of the axis where all values are smaller. */
  readonly atLeast?: number;
}

const margin = { left: 46, right: 14, top: 10, bottom: 26 };

export class LineChart {
  private last = 1;

  constructor(private readonly root: HTMLElement, private readonly height: number, onPick: (iteration: number) => void) {
    root.addEventListener("click", (event) => {
      const { left, width } = root.getBoundingClientRect();
      const share = (event.clientX - left - margin.left) / (width - margin.left - margin.right);
      onPick(Math.round(Math.min(1, Math.max(0, share)) * this.last));
    });
  }

  draw(options: ChartOptions): void {
    const width = Math.max(220, this.root.clientWidth);
    const { height } = this;
    const { curves, cursor, log, reference } = options;
    const done = curves[0]!.values.length - 1;
    this.last = Math.max(10, done);
    const x = (iteration: number) => margin.left + (iteration / this.last) * (width - margin.left - margin.right);
    const scale = log ? logScale(curves) : linearScale(curves, options.atLeast ?? 0);
    const y = (value: number) => margin.top + (1 - scale.share(value)) * (height - margin.top - margin.bottom);

    let body = "";
    for (const value of scale.ticks) {
      body += `<line class="pg-grid" x1="${margin.left}" x2="${width - margin.right}" y1="${y(value)}" y2="${y(value)}"/>`
        + `<text class="pg-tick" x="${margin.left - 6}" y="${y(value) + 4}" text-anchor="end">${tick(value)}</text>`;
    }
    const step = Math.max(1, niceStep(this.last / (width < 300 ? 3 : 4.5)));
    for (const value of multiples(step, 0, this.last)) {
      body += `<text class="pg-tick" x="${x(value)}" y="${height - 8}" text-anchor="middle">${tick(value)}</text>`;
    }
    if (reference && scale.share(reference.value) <= 1 && scale.share(reference.value) >= 0) {
      body += `<line class="pg-reference" x1="${margin.left}" x2="${width - margin.right}" y1="${y(reference.value)}" y2="${y(reference.value)}"/>`
        + `<text class="pg-reference-name" x="${width - margin.right}" y="${y(reference.value) - 5}" text-anchor="end">${reference.name}</text>`;
    }
    for (const curve of curves) body += `<path class="pg-curve ${curve.className}" d="${path(curve.values, x, y)}"/>`;
    body += `<line class="pg-cursor" x1="${x(cursor)}" x2="${x(cursor)}" y1="${margin.top}" y2="${height - margin.bottom}"/>`;
    for (const curve of curves) {
      body += `<circle class="pg-dot ${curve.className}" cx="${x(cursor)}" cy="${y(curve.values[cursor]!)}" r="3.5"/>`;
    }
    this.root.innerHTML = `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" `
      + `aria-label="${options.label}">${body}</svg>`;
  }
}

/** Of the height of a logarithmic scale. */
const roomForZeros = 0.14;

interface Scale { share(value: number): number; readonly ticks: readonly number[] }

function linearScale(curves: readonly Curve[], atLeast: number): Scale {
  const most = curves.reduce((high, { values }) => values.reduce((a, b) => Math.max(a, b), high), atLeast) || 1;
  const step = niceStep(most / 4);
  const top = Math.ceil(most / step - 1e-9) * step;
  return { share: (value) => value / top, ticks: multiples(step, 0, top * (1 + 1e-9)) };
}

/** Powers of ten around the values, and where there are exact zeros a line of their own below them. */
function logScale(curves: readonly Curve[]): Scale {
  const floor = 1e-12;
  const positive = curves.flatMap(({ values }) => values.filter((value) => value > floor));
  const low = positive.length ? Math.floor(Math.log10(positive.reduce((a, b) => Math.min(a, b)))) : -3;
  const high = positive.length ? Math.max(low + 1, Math.ceil(Math.log10(positive.reduce((a, b) => Math.max(a, b))))) : 0;
  const every = Math.ceil((high - low) / 5);
  const ticks = Array.from({ length: Math.floor((high - low) / every) + 1 }, (_, k) => 10 ** (low + k * every));
  const hasZeros = curves.some(({ values }) => values.some((value) => value <= floor));
  const bottom = hasZeros ? roomForZeros : 0;
  return {
    share: (value) => (value <= floor ? 0 : bottom + ((1 - bottom) * (Math.log10(value) - low)) / (high - low)),
    ticks: hasZeros ? [0, ...ticks] : ticks,
  };
}

/** At most two points for each pixel column: its lowest and its highest, so that no spike is lost. */
function path(values: readonly number[], x: (iteration: number) => number, y: (value: number) => number): string {
  const every = Math.max(1, Math.floor(values.length / 300));
  let d = "";
  for (let from = 0; from < values.length; from += every) {
    let [low, high] = [from, from];
    for (let i = from; i < Math.min(from + every, values.length); i++) {
      if (values[i]! < values[low]!) low = i;
      if (values[i]! > values[high]!) high = i;
    }
    for (const i of low === high ? [low] : [Math.min(low, high), Math.max(low, high)]) {
      d += `${d ? "L" : "M"}${x(i).toFixed(1)} ${y(values[i]!).toFixed(1)}`;
    }
  }
  return d;
}

