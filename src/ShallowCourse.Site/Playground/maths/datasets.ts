// The course's data sets, made from a seed exactly as in src/ShallowCourse/Datasets.

import { Matrix } from "./matrix";
import { NumPyRandom } from "./random";

export interface Dataset {
  readonly X: Matrix; // (2, m)
  readonly Y: Matrix; // (1, m)
}

export interface Recipe {
  readonly key: string;
  readonly name: string;
  readonly noise: { readonly name: string; readonly usual: number; readonly most: number; readonly step: number };
  readonly usualSeed: number;
  make(noise: number, seed: number): Dataset;
}

type Point = readonly [x1: number, x2: number, y: number];

/** NumPy's linspace, with its order of operations. */
function linspace(start: number, stop: number, count: number, endpoint = true): number[] {
  const step = (stop - start) / (endpoint ? count - 1 : count);
  const values = Array.from({ length: count }, (_, i) => i * step + start);
  if (endpoint) values[count - 1] = stop;
  return values;
}

function shuffled(points: readonly Point[], random: NumPyRandom): Point[] {
  return random.permutation(points.length).map((from) => points[from]!);
}

function jittered(points: readonly Point[], random: NumPyRandom, noise: number): Point[] {
  return points.map(([x1, x2, y]) => [x1 + noise * random.nextGaussian(), x2 + noise * random.nextGaussian(), y]);
}

function toDataset(points: readonly Point[]): Dataset {
  const coordinate = (index: 0 | 1 | 2) => points.map((point) => point[index]);
  return {
    X: new Matrix(2, points.length, [...coordinate(0), ...coordinate(1)]),
    Y: new Matrix(1, points.length, coordinate(2)),
  };
}

function flower(noise: number, seed: number): Dataset {
  const m = 400;
  const random = new NumPyRandom(seed);
  const points: Point[] = [];
  for (let y = 0; y < 2; y++) {
    const angles = linspace(y * 3.12, (y + 1) * 3.12, m / 2);
    const angleSteps = random.randn(m / 2);
    const radiusSteps = random.randn(m / 2);
    angles.forEach((angle, i) => {
      const t = angle + angleSteps[i]! * noise;
      const r = 4 * Math.sin(4 * t) + radiusSteps[i]! * noise;
      points.push([r * Math.sin(t), r * Math.cos(t), y]);
    });
  }
  return toDataset(points);
}

function circles(noise: number, seed: number): Dataset {
  const random = new NumPyRandom(seed);
  const turn = linspace(0, 2 * Math.PI, 100, false);
  const points: Point[] = [
    ...turn.map((t): Point => [Math.cos(t), Math.sin(t), 0]),
    ...turn.map((t): Point => [Math.cos(t) * 0.5, Math.sin(t) * 0.5, 1]),
  ];
  return toDataset(jittered(shuffled(points, random), random, noise));
}

function moons(noise: number, seed: number): Dataset {
  const random = new NumPyRandom(seed);
  const halfTurn = linspace(0, Math.PI, 100);
  const points: Point[] = [
    ...halfTurn.map((t): Point => [Math.cos(t), Math.sin(t), 0]),
    ...halfTurn.map((t): Point => [1 - Math.cos(t), 1 - Math.sin(t) - 0.5, 1]),
  ];
  return toDataset(jittered(shuffled(points, random), random, noise));
}

function blobs(noise: number, seed: number): Dataset {
  const m = 200;
  const clouds = 6;
  const random = new NumPyRandom(seed);
  const centers = Array.from({ length: clouds }, () => [random.uniform(-10, 10), random.uniform(-10, 10)] as const);
  const points: Point[] = [];
  centers.forEach(([x1, x2], k) => {
    const size = Math.floor(m / clouds) + (k < m % clouds ? 1 : 0);
    for (let i = 0; i < size; i++) {
      points.push([x1 + noise * random.nextGaussian(), x2 + noise * random.nextGaussian(), k % 2]);
    }
  });
  return toDataset(shuffled(points, random));
}

function gaussianQuantiles(variance: number, seed: number): Dataset {
  const m = 200;
  const random = new NumPyRandom(seed);
  const scale = Math.sqrt(variance);
  const cloud = Array.from({ length: m }, () => [random.nextGaussian() * scale, random.nextGaussian() * scale] as const);
  const ranked = cloud
    .sort(([p1, p2], [q1, q2]) => p1 * p1 + p2 * p2 - (q1 * q1 + q2 * q2))
    .map(([x1, x2], rank): Point => [x1, x2, rank < m / 2 ? 0 : 1]);
  return toDataset(shuffled(ranked, random));
}

function exclusiveOr(noise: number, seed: number): Dataset {
  const points = Array.from({ length: 200 }, (_, i): Point => {
    const first = (i >> 1) % 2;
    const second = i % 2;
    return [first, second, first ^ second];
  });
  return toDataset(jittered(points, new NumPyRandom(seed), noise));
}

export const recipes: readonly Recipe[] = [
  { key: "flower", name: "flower", noise: { name: "noise", usual: 0.2, most: 1, step: 0.05 }, usualSeed: 1, make: flower },
  { key: "circles", name: "circles", noise: { name: "noise", usual: 0.3, most: 1, step: 0.05 }, usualSeed: 1, make: circles },
  { key: "moons", name: "moons", noise: { name: "noise", usual: 0.2, most: 1, step: 0.05 }, usualSeed: 1, make: moons },
  { key: "blobs", name: "blobs", noise: { name: "noise", usual: 1, most: 5, step: 0.25 }, usualSeed: 5, make: blobs },
  {
    key: "gaussian-quantiles",
    name: "quantiles",
    noise: { name: "variance", usual: 0.5, most: 2, step: 0.1 },
    usualSeed: 1,
    make: gaussianQuantiles,
  },
  { key: "xor", name: "XOR", noise: { name: "noise", usual: 0.15, most: 0.75, step: 0.05 }, usualSeed: 1, make: exclusiveOr },
];
