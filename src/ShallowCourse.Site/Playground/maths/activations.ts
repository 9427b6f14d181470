// The course's five activations with their slopes, in the stable forms of src/ShallowCourse/Activations.

export interface Activation {
  /** The word in a link. */
  readonly key: string;
  /** As the course writes it. */
  readonly name: string;
  /** As a formula, in HTML. */
  readonly formula: string;
  apply(z: number): number;
  /** The slope at z, not at a = g(z). */
  derivative(z: number): number;
  /** What the slope is at most: 1, but 1/4 for σ. */
  readonly steepest: number;
}

export const sigmoid: Activation = {
  key: "sigmoid",
  name: "sigmoid",
  formula: "σ",
  steepest: 0.25,
  apply(z) {
    const e = Math.exp(-Math.abs(z));
    return z >= 0 ? 1 / (1 + e) : e / (1 + e);
  },
  derivative(z) {
    const e = Math.exp(-Math.abs(z));
    return e / ((1 + e) * (1 + e));
  },
};

export const tanh: Activation = {
  key: "tanh",
  name: "tanh",
  formula: "tanh",
  steepest: 1,
  apply: (z) => Math.tanh(z),
  derivative(z) {
    const e = Math.exp(-2 * Math.abs(z));
    return (4 * e) / ((1 + e) * (1 + e));
  },
};

const relu: Activation = {
  key: "relu",
  name: "ReLU",
  formula: "ReLU",
  steepest: 1,
  apply: (z) => Math.max(0, z),
  derivative: (z) => (z > 0 ? 1 : 0),
};

const leakyRelu: Activation = {
  key: "leaky-relu",
  name: "leaky ReLU",
  formula: "leaky&nbsp;ReLU",
  steepest: 1,
  apply: (z) => Math.max(0.01 * z, z),
  derivative: (z) => (z > 0 ? 1 : 0.01),
};

const identity: Activation = {
  key: "identity",
  name: "identity",
  formula: "identity",
  steepest: 1,
  apply: (z) => z,
  derivative: () => 1,
};

export const activations: readonly Activation[] = [sigmoid, tanh, relu, leakyRelu, identity];

/** A unit learns next to nothing from an example where its slope is below this share of the steepest (tanh: |a| > 0.99). */
export const saturatedBelow = 0.02;
