// The network: a little map for each unit, weights as lines whose width is their size and whose colour and dash are their sign.

import { contextOf, paintMap } from "./canvas";
import { number } from "./format";
import type { Frame } from "./frame";
import { cellCentre, cells, type Square } from "./answers";

const svgNamespace = "http://www.w3.org/2000/svg";
const widest = 8;
/** Weights up to here are drawn on one scale, so that one sees them grow. */
const usualWeight = 2;

interface Node { readonly x: number; readonly y: number; readonly size: number }

export class Diagram {
  private units: HTMLButtonElement[] = [];
  private inputs: HTMLCanvasElement[] = [];
  private output: HTMLCanvasElement | undefined;
  private edges: SVGSVGElement | undefined;
  private built = "";

  constructor(private readonly root: HTMLElement, private readonly onPick: (unit: number) => void) {}

  draw(frame: Frame): void {
    const n1 = frame.settings.n1;
    const width = this.root.clientWidth;
    const layout = layoutFor(n1, width);
    const key = `${n1} ${width}`;
    if (this.built !== key) {
      this.build(layout);
      this.built = key;
    }
    this.drawMaps(frame);
    this.drawEdges(frame, layout);
  }

  private build({ inputs, hidden, output, height }: Layout): void {
    const focused = this.units.findIndex((unit) => unit === document.activeElement);
    this.root.replaceChildren();
    this.root.style.height = `${height}px`;
    this.edges = document.createElementNS(svgNamespace, "svg");
    this.edges.setAttribute("aria-hidden", "true");
    this.root.append(this.edges);
    this.inputs = inputs.map((node, k) => this.map(node, `pg-node pg-input`, `x<sub>${k + 1}</sub>`).canvas);
    this.units = hidden.map((node, j) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "pg-node pg-unit";
      position(button, node);
      button.append(document.createElement("canvas"), label(String(j + 1)));
      button.addEventListener("click", () => this.onPick(j));
      this.root.append(button);
      return button;
    });
    this.output = this.map(output, "pg-node pg-result", "<var>ŷ</var>").canvas;
    if (focused >= 0) this.units[focused]?.focus();
  }

  private map(node: Node, className: string, name: string): { canvas: HTMLCanvasElement } {
    const box = document.createElement("div");
    box.className = className;
    box.setAttribute("aria-hidden", "true");
    position(box, node);
    const canvas = document.createElement("canvas");
    box.append(canvas, label(name));
    this.root.append(box);
    return { canvas };
  }

  private drawMaps({ answers, palette, settings, moment, unit }: Frame): void {
    const paint = (canvas: HTMLCanvasElement, values: Float64Array, at: (value: number) => number) => {
      const { context, width, height } = contextOf(canvas);
      paintMap(context, values, at, palette, 0, 0, width, height);
    };
    this.inputs.forEach((canvas, k) => {
      const { side, x1, x2 } = answers.square;
      const middle = (k === 0 ? x1 : x2) + side / 2;
      paint(canvas, plain(answers.square, k), (value) => ((value - middle) / side) * 2);
    });
    this.units.forEach((button, j) => {
      const values = answers.hidden[j]!;
      paint(button.querySelector("canvas")!, values, scaleFor(settings.g, values));
      button.setAttribute("aria-pressed", String(j === unit));
      const { W1, b1 } = moment.parameters;
      button.setAttribute("aria-label",
        `Hidden unit ${j + 1}: z = ${number(W1.at(j, 0))} x1 + ${number(W1.at(j, 1))} x2 + ${number(b1.at(j, 0))}`);
    });
    paint(this.output!, answers.output, (a) => 2 * a - 1);
  }

  private drawEdges({ moment, unit }: Frame, { inputs, hidden, output, width, height }: Layout): void {
    const { W1, W2, b1, b2 } = moment.parameters;
    const largest = (matrix: typeof W1) => Math.max(...matrix.data.map(Math.abs), usualWeight);
    const [largest1, largest2] = [largest(W1), largest(W2)];
    let lines = "";
    let labels = "";
    const edge = (from: Node, to: Node, weight: number, most: number, chosen: boolean, share: number) => {
      const [ax, ay, bx, by] = [from.x + from.size / 2, from.y, to.x - to.size / 2, to.y];
      const bend = (bx - ax) * 0.45;
      const stroke = 1 + (widest - 1) * Math.sqrt(Math.abs(weight) / most);
      const sign = weight > 0 ? "positive" : weight < 0 ? "negative" : "none";
      lines += `<path class="pg-edge ${sign}${chosen ? " chosen" : ""}" stroke-width="${stroke.toFixed(2)}" `
        + `d="M${ax} ${ay}C${ax + bend} ${ay} ${bx - bend} ${by} ${bx} ${by}"/>`;
      if (!chosen) return;
      const [x, y] = curvePoint(ax, ay, bx, by, share);
      labels += text(x, y + 4, number(weight, 3));
    };
    hidden.forEach((node, j) => {
      inputs.forEach((input, k) => edge(input, node, W1.at(j, k), largest1, j === unit, 0.3));
      edge(node, output, W2.at(0, j), largest2, j === unit, 0.5);
    });
    const followed = hidden[unit]!;
    labels += text(followed.x, followed.y + followed.size / 2 + 14, `b = ${number(b1.at(unit, 0), 3)}`);
    labels += text(output.x, output.y + output.size / 2 + 14, `b = ${number(b2.at(0, 0), 3)}`);
    this.edges!.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.edges!.innerHTML = lines + labels;
  }
}

interface Layout {
  readonly inputs: readonly Node[];
  readonly hidden: readonly Node[];
  readonly output: Node;
  readonly width: number;
  readonly height: number;
}

function layoutFor(n1: number, width: number): Layout {
  const roomy = width > 420;
  const size = n1 > 7 ? 40 : n1 > 5 ? 52 : roomy ? 84 : 60;
  const gap = n1 > 7 ? 17 : n1 > 5 ? 24 : roomy ? 38 : 26;
  const height = Math.max(roomy ? 470 : 300, n1 * (size + gap) + 24);
  const edge = roomy ? 10 : 2;
  const small = roomy ? 56 : 46;
  const middle = height / 2;
  const hiddenX = width * 0.5;
  return {
    inputs: [-1, 1].map((sign) => ({ x: edge + small / 2, y: middle + sign * (roomy ? 88 : 58), size: small })),
    hidden: Array.from({ length: n1 }, (_, j) => ({ x: hiddenX, y: middle + (j - (n1 - 1) / 2) * (size + gap) - 6, size })),
    output: { x: width - edge - (roomy ? 46 : 36), y: middle, size: roomy ? 92 : 72 },
    width,
    height,
  };
}

function position(element: HTMLElement, { x, y, size }: Node): void {
  Object.assign(element.style, { left: `${x - size / 2}px`, top: `${y - size / 2}px`, width: `${size}px`, height: `${size}px` });
}

function label(html: string): HTMLElement {
  const span = document.createElement("span");
  span.className = "pg-node-name";
  span.innerHTML = html;
  return span;
}

function text(x: number, y: number, content: string): string {
  return `<text class="pg-weight" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="middle">${content}</text>`;
}

function curvePoint(ax: number, ay: number, bx: number, by: number, t: number): readonly [number, number] {
  const bend = (bx - ax) * 0.45;
  const cubic = (p: number, q: number, r: number, s: number) =>
    (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s;
  return [cubic(ax, ax + bend, bx - bend, bx), cubic(ay, ay, by, by)];
}

const plains = new Map<string, Float64Array>();

/** x1 or x2 itself on the grid: what an input "answers". */
function plain(square: Square, k: number): Float64Array {
  const key = `${square.x1} ${square.x2} ${square.side} ${k}`;
  const known = plains.get(key);
  if (known) return known;
  if (plains.size > 8) plains.clear();
  const values = Float64Array.from({ length: cells * cells }, (_, cell) =>
    cellCentre(square, Math.floor(cell / cells), cell % cells)[k === 0 ? 0 : 1]);
  plains.set(key, values);
  return values;
}

/** Puts a unit's a1 between −1 and 1: tanh as it is, σ around ½, the others against their largest. */
function scaleFor(g: string, values: Float64Array): (value: number) => number {
  if (g === "tanh") return (a) => a;
  if (g === "sigmoid") return (a) => 2 * a - 1;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  return (a) => a / largest;
}
