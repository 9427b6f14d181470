// Gradient descent (section 3.9), one update at a time, with everything needed to look back at an earlier iteration.

import type { Activation } from "./activations";
import type { Dataset } from "./datasets";
import { Matrix } from "./matrix";
import { accuracy, backward, cost, forward, update, type BackwardResult, type ForwardCache, type Parameters } from "./network";

/** Everything that one set of parameters makes of the data. */
export interface Moment {
  readonly iteration: number;
  readonly parameters: Parameters;
  readonly cache: ForwardCache;
  readonly gradients: BackwardResult;
  readonly J: number;
  readonly accuracy: number;
}

export const gradientNames = ["dW1", "db1", "dW2", "db2"] as const;

export class Training {
  /** costs[k] is J after k updates, as in the library. */
  readonly costs: number[] = [];
  /** gradientSizes.dW1[k] is the norm of dW1 after k updates. */
  readonly gradientSizes = { dW1: [] as number[], db1: [] as number[], dW2: [] as number[], db2: [] as number[] };
  /** Why no further update is possible, once the numbers have left the finite range. */
  divergence: string | undefined;

  private readonly history: Parameters[] = [];
  private head: Moment;

  constructor(
    readonly dataset: Dataset, initial: Parameters, readonly hidden: Activation, readonly learningRate: number,
  ) {
    this.head = this.evaluate(initial, 0);
    this.record();
  }

  /** Updates done so far. */
  get iteration(): number {
    return this.head.iteration;
  }

  /** One update; false, with the reason in `divergence`, where it would leave the finite numbers. */
  step(): boolean {
    if (this.divergence !== undefined) return false;
    const iteration = this.head.iteration + 1;
    const next = this.evaluate(update(this.head.parameters, this.head.gradients, this.learningRate), iteration);
    if (!Number.isFinite(next.J)) {
      this.divergence = `Training diverged: after ${iteration} iterations ${firstNotFinite(next)}, expected finite numbers. `
        + "Try a smaller learning rate or smaller initial weights.";
      return false;
    }
    this.head = next;
    this.record();
    return true;
  }

  /** The network after so many updates, not more than have been done. */
  at(iteration: number): Moment {
    return iteration === this.head.iteration ? this.head : this.evaluate(this.history[iteration]!, iteration);
  }

  private evaluate(parameters: Parameters, iteration: number): Moment {
    const { X, Y } = this.dataset;
    const cache = forward(parameters, X, this.hidden);
    return {
      iteration,
      parameters,
      cache,
      gradients: backward(parameters, cache, X, Y, this.hidden),
      J: cost(cache.Z2, Y),
      accuracy: accuracy(cache.A2, Y),
    };
  }

  private record(): void {
    this.history.push(this.head.parameters);
    this.costs.push(this.head.J);
    for (const name of gradientNames) this.gradientSizes[name].push(this.head.gradients[name].norm());
  }
}

function firstNotFinite({ parameters, J }: Moment): string {
  for (const [name, matrix] of Object.entries(parameters) as [string, Matrix][]) {
    const index = matrix.data.findIndex((value) => !Number.isFinite(value));
    if (index >= 0) {
      return `${name}[${Math.floor(index / matrix.columns)}, ${index % matrix.columns}] is ${matrix.data[index]}`;
    }
  }
  return `the cost is ${J}`;
}
