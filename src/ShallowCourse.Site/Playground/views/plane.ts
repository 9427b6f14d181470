// The decision boundary: the output's map over the plane, the curve ŷ = ½, the hidden units' lines and the examples.

import type { Dataset } from "../maths/datasets";
import type { Matrix } from "../maths/matrix";
import { cellCentre, cells, type Answers, type Square } from "./answers";
import { contextOf, paintMap } from "./canvas";
import { tick, percent } from "./format";
import type { Frame } from "./frame";
import { css, type Palette } from "./palette";

const margin = { left: 30, bottom: 22, top: 6, right: 6 };
const pickRadius = 14;
/** At the ends of the axes, for x₁ and x₂. */
const nameRoom = 20;

type Place = (x1: number, x2: number) => readonly [x: number, y: number];

export class Plane {
  private frame: Frame | undefined;

  constructor(private readonly canvas: HTMLCanvasElement, onPick: (example: number) => void) {
    canvas.addEventListener("click", (event) => {
      const example = this.exampleAt(event.offsetX, event.offsetY);
      if (example !== undefined) onPick(example);
    });
  }

  draw(frame: Frame): void {
    this.frame = frame;
    const { context, width, height } = contextOf(this.canvas);
    const { palette, answers } = frame;
    const box = boxOf(width, height);
    const place = placeIn(box, answers.square);
    context.clearRect(0, 0, width, height);
    drawAxes(context, box, answers.square, frame);
    context.save();
    drawScene(context, box, { answers, palette, dataset: frame.training.dataset, A2: frame.moment.cache.A2 });
    drawFollowed(context, frame, place);
    if (frame.showLines) drawLines(context, frame, place);
    context.restore();
    this.canvas.setAttribute("aria-label", description(frame));
  }

  private exampleAt(x: number, y: number): number | undefined {
    if (!this.frame) return undefined;
    const { X } = this.frame.training.dataset;
    const place = placeIn(boxOf(this.canvas.clientWidth, this.canvas.clientHeight), this.frame.answers.square);
    let nearest: number | undefined;
    let distance = pickRadius;
    for (let i = 0; i < X.columns; i++) {
      const [px, py] = place(X.at(0, i), X.at(1, i));
      const d = Math.hypot(px - x, py - y);
      if (d < distance) [nearest, distance] = [i, d];
    }
    return nearest;
  }
}

export interface Box { readonly x: number; readonly y: number; readonly side: number }

export interface Scene {
  readonly answers: Answers;
  readonly palette: Palette;
  readonly dataset: Dataset;
  /** The answers to the examples. */
  readonly A2: Matrix;
}

/** The map, the curve ŷ = ½ and the examples; what is drawn after it stays inside the box. */
export function drawScene(context: CanvasRenderingContext2D, box: Box, { answers, palette, dataset, A2 }: Scene): void {
  const place = placeIn(box, answers.square);
  context.beginPath();
  context.rect(box.x, box.y, box.side, box.side);
  context.clip();
  paintMap(context, answers.output, (a) => 2 * a - 1, palette, box.x, box.y, box.side, box.side);
  drawHalf(context, answers, place, palette.ink);
  drawExamples(context, dataset, A2, palette, place);
}

function boxOf(width: number, height: number): Box {
  return { x: margin.left, y: margin.top, side: Math.min(width - margin.left - margin.right, height - margin.top - margin.bottom) };
}

function placeIn(box: Box, square: Square): Place {
  return (x1, x2) => [
    box.x + ((x1 - square.x1) / square.side) * box.side,
    box.y + (1 - (x2 - square.x2) / square.side) * box.side,
  ];
}

function drawAxes(context: CanvasRenderingContext2D, box: Box, square: Square, { palette }: Frame): void {
  const step = niceStep(square.side / 5);
  context.font = `11px ${palette.font}`;
  context.fillStyle = palette.faint;
  context.textBaseline = "top";
  context.textAlign = "center";
  for (const value of multiples(step, square.x1, square.x1 + square.side)) {
    const x = ((value - square.x1) / square.side) * box.side;
    if (x < box.side - nameRoom) context.fillText(tick(value), box.x + x, box.y + box.side + 5);
  }
  context.textBaseline = "middle";
  context.textAlign = "right";
  for (const value of multiples(step, square.x2, square.x2 + square.side)) {
    const y = (1 - (value - square.x2) / square.side) * box.side;
    if (y > nameRoom) context.fillText(tick(value), box.x - 5, box.y + y);
  }
  context.font = `italic 12px ${palette.font}`;
  context.fillStyle = palette.ink;
  context.textAlign = "right";
  context.fillText("x₁", box.x + box.side, box.y + box.side + 11);
  context.fillText("x₂", box.x - 6, box.y + 6);
}

/** The curve ŷ = ½, cell by cell, by marching squares with straight pieces. */
function drawHalf(context: CanvasRenderingContext2D, { output, square }: Answers, place: Place, ink: string): void {
  context.beginPath();
  for (let row = 0; row + 1 < cells; row++) {
    for (let column = 0; column + 1 < cells; column++) {
      const corners = [[row, column], [row, column + 1], [row + 1, column + 1], [row + 1, column]] as const;
      const above = corners.map(([r, c]) => output[r * cells + c]! - 0.5);
      const crossings: (readonly [number, number])[] = [];
      for (let side = 0; side < 4; side++) {
        const [here, there] = [above[side]!, above[(side + 1) % 4]!];
        if (here > 0 === there > 0) continue;
        const share = here / (here - there);
        const [a1, a2] = cellCentre(square, ...corners[side]!);
        const [b1, b2] = cellCentre(square, ...corners[(side + 1) % 4]!);
        crossings.push(place(a1 + share * (b1 - a1), a2 + share * (b2 - a2)));
      }
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        context.moveTo(...crossings[i]!);
        context.lineTo(...crossings[i + 1]!);
      }
    }
  }
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.stroke();
}

function drawExamples(context: CanvasRenderingContext2D, { X, Y }: Dataset, A2: Matrix, palette: Palette, place: Place): void {
  const size = X.columns > 300 ? 3.4 : 4;
  for (let i = 0; i < X.columns; i++) {
    const [x, y] = place(X.at(0, i), X.at(1, i));
    const label = Y.at(0, i);
    const wrong = A2.at(0, i) > 0.5 !== (label === 1);
    mark(context, x, y, label, size);
    context.fillStyle = css(label === 1 ? palette.class1 : palette.class0);
    context.fill();
    context.lineWidth = wrong ? 1.6 : 1;
    context.strokeStyle = wrong ? palette.ink : palette.paper;
    context.stroke();
  }
}

/** A ring around the example that the reader follows. */
function drawFollowed(context: CanvasRenderingContext2D, { training, palette, example }: Frame, place: Place): void {
  const { X } = training.dataset;
  const [x, y] = place(X.at(0, example), X.at(1, example));
  context.beginPath();
  context.arc(x, y, 9, 0, 2 * Math.PI);
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.stroke();
  context.lineWidth = 2;
  context.strokeStyle = palette.ink;
  context.stroke();
}

/** A circle for class 0, a triangle for class 1. */
export function mark(context: CanvasRenderingContext2D, x: number, y: number, label: number, size: number): void {
  context.beginPath();
  if (label === 1) {
    context.moveTo(x, y - size * 1.25);
    context.lineTo(x + size * 1.15, y + size * 0.8);
    context.lineTo(x - size * 1.15, y + size * 0.8);
    context.closePath();
  } else {
    context.arc(x, y, size, 0, 2 * Math.PI);
  }
}

/** Where each hidden unit's z is 0, with the unit's number at one end; a unit with equal weights 0 has no line. */
function drawLines(context: CanvasRenderingContext2D, { moment, answers, palette, unit }: Frame, place: Place): void {
  const { W1, b1 } = moment.parameters;
  const ends = new Map<string, number[]>();
  for (let j = 0; j < W1.rows; j++) {
    const line = clip(W1.at(j, 0), W1.at(j, 1), b1.at(j, 0), answers.square);
    if (!line) continue;
    const [from, to] = line.map(([x1, x2]) => place(x1, x2)) as [readonly [number, number], readonly [number, number]];
    const chosen = j === unit;
    context.setLineDash([6, 4]);
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.lineWidth = chosen ? 4.5 : 3.5;
    context.strokeStyle = palette.paper;
    context.stroke();
    context.lineWidth = chosen ? 2.6 : 1.4;
    context.strokeStyle = palette.ink;
    context.stroke();
    context.setLineDash([]);
    // Units that share a line share its label.
    const key = from.map((value) => Math.round(value / 12)).join();
    ends.set(key, [...(ends.get(key) ?? []), j]);
    const [x, y] = inside(from, to, 16);
    drawLabel(context, ends.get(key)!.map((index) => index + 1).join(","), x, y, palette.ink, palette.paper, palette.font);
  }
}

function drawLabel(
  context: CanvasRenderingContext2D, text: string, x: number, y: number, ink: string, paper: string, font: string,
): void {
  context.font = `600 11px ${font}`;
  const half = Math.max(8, context.measureText(text).width / 2 + 5);
  context.beginPath();
  context.roundRect(x - half, y - 8, 2 * half, 16, 8);
  context.fillStyle = ink;
  context.fill();
  context.fillStyle = paper;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, x, y + 0.5);
}

function inside(from: readonly [number, number], to: readonly [number, number], by: number): readonly [number, number] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [from[0] + ((to[0] - from[0]) * by) / length, from[1] + ((to[1] - from[1]) * by) / length];
}

/** The part of w1 x1 + w2 x2 + b = 0 in the square. */
function clip(w1: number, w2: number, b: number, { x1, x2, side }: Square): [readonly [number, number], readonly [number, number]] | undefined {
  const points: (readonly [number, number])[] = [];
  if (w2 !== 0) for (const at of [x1, x1 + side]) points.push([at, -(w1 * at + b) / w2]);
  if (w1 !== 0) for (const at of [x2, x2 + side]) points.push([-(w2 * at + b) / w1, at]);
  const slack = side * 1e-9;
  const within = points.filter(([p, q]) => p >= x1 - slack && p <= x1 + side + slack && q >= x2 - slack && q <= x2 + side + slack);
  const from = within[0];
  const to = from && within.find(([p, q]) => Math.hypot(p - from[0], q - from[1]) > side * 1e-6);
  return from && to ? [from, to] : undefined;
}

export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
}

export function multiples(step: number, low: number, high: number): number[] {
  const values: number[] = [];
  for (let k = Math.ceil(low / step); k * step <= high; k++) values.push(k * step);
  return values;
}

function description({ moment, training }: Frame): string {
  const share = moment.cache.A2.data.filter((a) => a > 0.5).length / training.dataset.X.columns;
  return `Decision boundary after ${moment.iteration} iterations: the network answers 1 for ${percent(share)} of the examples `
    + `and is right for ${percent(moment.accuracy)}.`;
}
