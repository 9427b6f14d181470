// What the page can be set to. All of it is in the link, so that one link shows everybody the same numbers.

import { activations } from "../maths/activations";
import { recipes } from "../maths/datasets";
import { initializations } from "../maths/initialization";
import { largestSeed } from "../maths/random";
import { Training } from "../maths/training";

export interface Settings {
  readonly data: string;
  readonly noise: number;
  readonly seed: number;
  readonly n1: number;
  readonly g: string;
  readonly init: string;
  readonly scale: number;
  readonly initSeed: number;
  readonly rate: number;
  /** Updates to do before the page is shown. */
  readonly iteration: number;
}

/** The course's flower network before its first update. */
export const usual: Settings = {
  data: "flower", noise: 0.2, seed: 1, n1: 4, g: "tanh", init: "gaussian", scale: 0.01, initSeed: 2, rate: 1.2, iteration: 0,
};

export const limits = {
  n1: { least: 1, most: 10 },
  scale: { least: -1000, most: 1000 },
  rate: { least: 1e-6, most: 1000 },
  seed: { least: 0, most: largestSeed },
  iteration: { least: 0, most: 20_000 },
} as const;

export function find<T extends { readonly key: string }>(choices: readonly T[], key: string): T {
  const found = choices.find((choice) => choice.key === key);
  if (!found) throw new RangeError(`${key}: expected one of ${choices.map((choice) => choice.key).join(", ")}`);
  return found;
}

export const recipeOf = (settings: Settings) => find(recipes, settings.data);
export const activationOf = (settings: Settings) => find(activations, settings.g);
export const initializationOf = (settings: Settings) => find(initializations, settings.init);

/** The training run before its first update. */
export function start(settings: Settings): Training {
  return new Training(
    recipeOf(settings).make(settings.noise, settings.seed),
    initializationOf(settings).make(settings.n1, settings.initSeed, settings.scale),
    activationOf(settings),
    settings.rate,
  );
}
