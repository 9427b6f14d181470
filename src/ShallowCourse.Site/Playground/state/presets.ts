// Experiments that a teacher links to: each a link and one sentence on what to look for.

import { usual, type Settings } from "./settings";

export interface Preset {
  readonly name: string;
  readonly settings: Settings;
  readonly lookFor: string;
}

export const presets: readonly Preset[] = [
  {
    name: "The course’s network",
    settings: usual,
    lookFor: "Press Run: four tanh units bend one straight line into the flower’s petals, and after 5,000 iterations 90.5 % of the points are right.",
  },
  {
    name: "Zero initialisation: stuck at ln 2",
    settings: { ...usual, init: "zeros", iteration: 1000 },
    lookFor: "Nothing has moved in 1,000 iterations: A1 is 0, so dW2 (3.33) is 0; W2 is 0, so dZ1 (3.35) is 0; and J stays at ln 2 = 0.6931, the cost of answering ½ to everything.",
  },
  {
    name: "One constant: one unit’s worth",
    settings: { ...usual, init: "constant", scale: 0.5, iteration: 1000 },
    lookFor: "Four units, but their maps, lines and gradients are copies of one another, so they learn what a single unit could: about 65 %.",
  },
  {
    name: "Scale 100 saturates",
    settings: { ...usual, scale: 100, iteration: 200 },
    lookFor: "Nearly every hidden answer is −1 or 1, where tanh is flat: look at the mean slopes, and at dW1, which is left far behind dW2.",
  },
  {
    name: "Learning rate 20 overshoots",
    settings: { ...usual, rate: 20, iteration: 20 },
    lookFor: "Each step jumps over the valley it is aiming for: the cost rises far above ln 2 and keeps leaping. Such a run is chaotic: the last bit of a number decides where it is a hundred iterations later.",
  },
  {
    name: "ReLU on the flower",
    settings: { ...usual, g: "relu", iteration: 1000 },
    lookFor: "“ReLU is the default” is not a law: four ReLU units make a boundary of few straight pieces and stay near 71 %, where tanh has 89 %.",
  },
  {
    name: "One hidden unit",
    settings: { ...usual, n1: 1, iteration: 1000 },
    lookFor: "One hidden unit draws one line, so the boundary is that line, with 67.75 % right. It is not logistic regression, which gets 47 %: tanh keeps the answer between two bounds, and the cost has more than one valley.",
  },
];
