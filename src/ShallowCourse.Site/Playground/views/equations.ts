// The step in equations: each with its shapes, the first entries of what it gives, and one entry worked out in numbers.

import { loss } from "../maths/network";
import { activationOf } from "../state/settings";
import { number, tick } from "./format";
import type { Frame } from "./frame";
import { equationLink } from "./mentions";
import { fraction, matrixView, symbol, term, transposed } from "./symbols";

interface Equation {
  readonly number: string;
  readonly formula: string;
  /** As read aloud, and in the course's code names. */
  readonly spoken: string;
  shapes(frame: Frame): string;
  result(frame: Frame): string;
  /** The followed entry, worked out. */
  entry(frame: Frame): string;
}

const m = (frame: Frame) => frame.training.dataset.X.columns;
const overM = fraction("1", "<var>m</var>");

/** (1/m)(first + second + … ) = sum, the mean over the examples written out. */
function mean(frame: Frame, terms: (example: number) => string, sum: number): string {
  return `${fraction("1", String(m(frame)))} (${terms(0)} + ${terms(1)} + …) = <b>${number(sum)}</b>`;
}

const forwards: readonly Equation[] = [
  {
    number: "3.15",
    formula: `${symbol("Z", 1)} = ${symbol("W", 1)} <var>X</var> + ${symbol("b", 1)}`,
    spoken: "Z1 = W1 X + b1",
    shapes: (frame) => `(${frame.settings.n1}, 2) (2, ${m(frame)}) + (${frame.settings.n1}, 1)`,
    result: ({ moment, unit, example }) => matrixView("Z1", moment.cache.Z1, unit, example),
    entry({ moment, training, unit, example }) {
      const { W1, b1 } = moment.parameters;
      const { X } = training.dataset;
      return `${symbol("z", 1, unit + 1, example + 1)} = ${number(W1.at(unit, 0))} · ${term(X.at(0, example))} + ${term(W1.at(unit, 1))}`
        + ` · ${term(X.at(1, example))} + ${term(b1.at(unit, 0))} = <b>${number(moment.cache.Z1.at(unit, example))}</b>`;
    },
  },
  {
    number: "3.15",
    formula: `${symbol("A", 1)} = ${symbol("g", 1)}(${symbol("Z", 1)})`,
    spoken: "A1 = g1(Z1)",
    shapes: (frame) => `entry by entry, (${frame.settings.n1}, ${m(frame)})`,
    result: ({ moment, unit, example }) => matrixView("A1", moment.cache.A1, unit, example),
    entry: ({ moment, settings, unit, example }) =>
      `${symbol("a", 1, unit + 1, example + 1)} = ${activationOf(settings).formula}(${number(moment.cache.Z1.at(unit, example))})`
      + ` = <b>${number(moment.cache.A1.at(unit, example))}</b>`,
  },
  {
    number: "3.15",
    formula: `${symbol("Z", 2)} = ${symbol("W", 2)} ${symbol("A", 1)} + ${symbol("b", 2)}`,
    spoken: "Z2 = W2 A1 + b2",
    shapes: (frame) => `(1, ${frame.settings.n1}) (${frame.settings.n1}, ${m(frame)}) + (1, 1)`,
    result: ({ moment, example }) => matrixView("Z2", moment.cache.Z2, 0, example),
    entry({ moment, example, unit }) {
      const { W2, b2 } = moment.parameters;
      const { A1, Z2 } = moment.cache;
      const product = `${number(W2.at(0, unit))} · ${term(A1.at(unit, example))}`;
      const others = W2.columns > 1 ? ` + <span class="pg-others">${W2.columns - 1} more</span>` : "";
      return `${symbol("z", 2, undefined, example + 1)} = ${product}${others} + ${term(b2.at(0, 0))} = <b>${number(Z2.at(0, example))}</b>`;
    },
  },
  {
    number: "3.15",
    formula: `${symbol("A", 2)} = σ(${symbol("Z", 2)})`,
    spoken: "A2 = σ(Z2)",
    shapes: (frame) => `entry by entry, (1, ${m(frame)})`,
    result: ({ moment, example }) => matrixView("A2", moment.cache.A2, 0, example),
    entry: ({ moment, example }) =>
      `<var>ŷ</var> = ${symbol("a", 2, undefined, example + 1)} = σ(${number(moment.cache.Z2.at(0, example))}) = <b>${number(moment.cache.A2.at(0, example))}</b>`,
  },
  {
    number: "3.45",
    formula: `<var>J</var> = ${overM} ∑ <var>L</var>(${symbol("a", 2)}, <var>y</var>)`,
    spoken: "J is the mean of the losses",
    shapes: (frame) => `the mean of ${m(frame)} losses`,
    result: ({ moment }) => `<p class="pg-scalar"><var>J</var> = <b>${number(moment.J, 6)}</b></p>`,
    entry(frame) {
      const { moment, training, example } = frame;
      const { Y } = training.dataset;
      const y = Y.at(0, example);
      const z = moment.cache.Z2.at(0, example);
      const a = moment.cache.A2.at(0, example);
      const L = loss(z, y);
      // Four decimals of an answer as sure as this would be log 0.
      const answer = Math.min(a, 1 - a) < 1e-3 ? `σ(${number(z)})` : number(a);
      const inside = y === 1 ? answer : `1 − ${answer}`;
      return `<var>y</var> = ${y}, so <var>L</var> = −log(${inside}) = <b>${number(L)}</b>`;
    },
  },
];

const backwards: readonly Equation[] = [
  {
    number: "3.32",
    formula: `${symbol("dZ", 2)} = ${symbol("A", 2)} − <var>Y</var>`,
    spoken: "dZ2 = A2 − Y",
    shapes: (frame) => `(1, ${m(frame)}) − (1, ${m(frame)})`,
    result: ({ moment, example }) => matrixView("dZ2", moment.gradients.dZ2, 0, example),
    entry: ({ moment, training, example }) =>
      `${symbol("dz", 2, undefined, example + 1)} = ${number(moment.cache.A2.at(0, example))} − ${training.dataset.Y.at(0, example)}`
      + ` = <b>${number(moment.gradients.dZ2.at(0, example))}</b>`,
  },
  {
    number: "3.33",
    formula: `${symbol("dW", 2)} = ${overM} ${symbol("dZ", 2)} ${transposed("A", 1)}`,
    spoken: "dW2 = 1/m times dZ2 times A1 transposed",
    shapes: (frame) => `(1, ${m(frame)}) (${m(frame)}, ${frame.settings.n1})`,
    result: ({ moment, unit }) => matrixView("dW2", moment.gradients.dW2, 0, unit),
    entry(frame) {
      const { dZ2, dW2 } = frame.moment.gradients;
      const { A1 } = frame.moment.cache;
      const terms = (i: number) => `${i ? term(dZ2.at(0, i)) : number(dZ2.at(0, i))} · ${term(A1.at(frame.unit, i))}`;
      return `${symbol("dw", 2, frame.unit + 1)} = ${mean(frame, terms, dW2.at(0, frame.unit))}`;
    },
  },
  {
    number: "3.34",
    formula: `${symbol("db", 2)} = ${overM} ∑ ${symbol("dZ", 2)}`,
    spoken: "db2 = 1/m times the row sums of dZ2",
    shapes: (frame) => `row sums of (1, ${m(frame)})`,
    result: ({ moment }) => matrixView("db2", moment.gradients.db2, 0, 0),
    entry(frame) {
      const { dZ2, db2 } = frame.moment.gradients;
      return `${symbol("db", 2)} = ${mean(frame, (i) => (i ? term(dZ2.at(0, i)) : number(dZ2.at(0, i))), db2.at(0, 0))}`;
    },
  },
  {
    number: "3.35",
    formula: `${symbol("dZ", 1)} = ${transposed("W", 2)} ${symbol("dZ", 2)} ∘ ${symbol("g", 1)}′(${symbol("Z", 1)})`,
    spoken: "dZ1 = W2 transposed times dZ2, entry by entry times g1 prime of Z1",
    shapes: (frame) => `(${frame.settings.n1}, 1) (1, ${m(frame)}) ∘ (${frame.settings.n1}, ${m(frame)})`,
    result: ({ moment, unit, example }) => matrixView("dZ1", moment.gradients.dZ1, unit, example),
    entry({ moment, settings, unit, example }) {
      const slope = activationOf(settings).derivative(moment.cache.Z1.at(unit, example));
      return `${symbol("dz", 1, unit + 1, example + 1)} = ${number(moment.parameters.W2.at(0, unit))} · ${term(moment.gradients.dZ2.at(0, example))}`
        + ` · <span class="pg-slope" title="the slope g′ at z">${number(slope)}</span> = <b>${number(moment.gradients.dZ1.at(unit, example))}</b>`;
    },
  },
  {
    number: "3.36",
    formula: `${symbol("dW", 1)} = ${overM} ${symbol("dZ", 1)} <span class="pg-symbol"><var>X</var><sup>T</sup></span>`,
    spoken: "dW1 = 1/m times dZ1 times X transposed",
    shapes: (frame) => `(${frame.settings.n1}, ${m(frame)}) (${m(frame)}, 2)`,
    result: ({ moment, unit }) => matrixView("dW1", moment.gradients.dW1, unit, 0),
    entry(frame) {
      const { dZ1, dW1 } = frame.moment.gradients;
      const { X } = frame.training.dataset;
      const { unit } = frame;
      const terms = (i: number) => `${i ? term(dZ1.at(unit, i)) : number(dZ1.at(unit, i))} · ${term(X.at(0, i))}`;
      return `${symbol("dw", 1, `${unit + 1},1`)} = ${mean(frame, terms, dW1.at(unit, 0))}`;
    },
  },
  {
    number: "3.37",
    formula: `${symbol("db", 1)} = ${overM} ∑ ${symbol("dZ", 1)}`,
    spoken: "db1 = 1/m times the row sums of dZ1",
    shapes: (frame) => `row sums of (${frame.settings.n1}, ${m(frame)})`,
    result: ({ moment, unit }) => matrixView("db1", moment.gradients.db1, unit, 0),
    entry(frame) {
      const { dZ1, db1 } = frame.moment.gradients;
      const { unit } = frame;
      const terms = (i: number) => (i ? term(dZ1.at(unit, i)) : number(dZ1.at(unit, i)));
      return `${symbol("db", 1, unit + 1)} = ${mean(frame, terms, db1.at(unit, 0))}`;
    },
  },
];

const updates: readonly Equation[] = ([1, 2] as const).flatMap((layer) => [update("W", layer), update("b", layer)]);

function update(letter: "W" | "b", layer: 1 | 2): Equation {
  const name = `${letter}${layer}` as const;
  return {
    number: layer === 1 ? "3.30" : "3.31",
    formula: `${symbol(letter, layer)} := ${symbol(letter, layer)} − <var>α</var> ${symbol(`d${letter}`, layer)}`,
    spoken: `${name} := ${name} − α d${name}`,
    shapes: ({ moment }) => `${moment.parameters[name].shape} − α ${moment.gradients[`d${name}`].shape}`,
    result: ({ moment, unit }) => matrixView(name, moment.parameters[name], ...followed(name, unit)),
    entry({ moment, settings, unit }) {
      const [row, column] = followed(name, unit);
      const index = { W1: `${unit + 1},1`, b1: unit + 1, W2: unit + 1, b2: undefined }[name];
      return step(
        symbol(letter.toLowerCase(), layer, index), moment.parameters[name].at(row, column), settings.rate,
        moment.gradients[`d${name}`].at(row, column));
    },
  };
}

/** The entry that belongs to the followed unit. */
function followed(name: "W1" | "b1" | "W2" | "b2", unit: number): [row: number, column: number] {
  return name === "W2" ? [0, unit] : name === "b2" ? [0, 0] : [unit, 0];
}

function step(name: string, value: number, rate: number, gradient: number): string {
  return `${name} := ${number(value)} − ${tick(rate)} · ${term(gradient)} = <b>${number(value - rate * gradient)}</b>`;
}

const groups = [
  { title: "Forward propagation", note: "what the network answers", equations: forwards },
  { title: "Backward propagation", note: "how the cost changes with every parameter", equations: backwards },
  { title: "Update", note: "one step against the gradient, which makes the next iteration", equations: updates },
] as const;

export class Equations {
  private readonly rows: { readonly equation: Equation; readonly cells: NodeListOf<HTMLElement> }[] = [];

  constructor(root: HTMLElement) {
    for (const { title, note, equations } of groups) {
      const section = document.createElement("section");
      section.innerHTML = `<h3>${title} <span>${note}</span></h3>`;
      const list = document.createElement("ul");
      for (const equation of equations) {
        const row = document.createElement("li");
        row.className = "pg-equation";
        row.innerHTML = `<span class="pg-equation-number">${equationLink(equation.number)}</span>`
          + `<div class="pg-formula"><span role="math" aria-label="${equation.spoken}">${equation.formula}</span><p data-part="shapes"></p></div>`
          + `<div class="pg-entry" data-part="entry"></div><div class="pg-result" data-part="result"></div>`;
        list.append(row);
        this.rows.push({ equation, cells: row.querySelectorAll<HTMLElement>("[data-part]") });
      }
      section.append(list);
      root.append(section);
    }
  }

  draw(frame: Frame): void {
    for (const { equation, cells } of this.rows) {
      for (const cell of cells) cell.innerHTML = equation[cell.dataset["part"] as "shapes" | "entry" | "result"](frame);
    }
  }
}
