// Settings ⇄ the part of the address after #. A link may have been typed, cut off or made up: nothing in it is trusted.

import { activations } from "../maths/activations";
import { recipes } from "../maths/datasets";
import { initializations } from "../maths/initialization";
import { find, limits, usual, type Settings } from "./settings";

/** Raised when a link of today would mean something else tomorrow. */
export const linkVersion = 1;

const longestLink = 500;

/** The names of the fields in a link, in the order in which they are written. */
const names = {
  data: "data", noise: "noise", seed: "seed", n1: "n1", g: "g", init: "init", scale: "scale", initSeed: "initseed",
  rate: "rate", iteration: "k",
} as const satisfies Record<keyof Settings, string>;

/** All fields, whether or not they have their usual value: a link must not change its meaning when a default does. */
export function toLink(settings: Settings): string {
  const fields = (Object.keys(names) as (keyof Settings)[]).map((field) => `${names[field]}=${settings[field]}`);
  return `#v=${linkVersion}&${fields.join("&")}`;
}

export interface ReadLink {
  readonly settings: Settings;
  /** What could not be taken from the link, in sentences for the reader. */
  readonly problems: readonly string[];
}

/** What a link says; where it says nothing or nothing valid, the usual. */
export function fromLink(hash: string): ReadLink {
  const text = hash.startsWith("#") ? hash.slice(1) : hash;
  if (text === "") return { settings: usual, problems: [] };
  if (text.length > longestLink) {
    return { settings: usual, problems: [`The link is longer than ${longestLink} characters; shown is the course's network.`] };
  }

  const fields = new URLSearchParams(text);
  const version = fields.get("v");
  if (version !== String(linkVersion)) {
    const got = version === null ? "no version" : `version ${quoted(version)}`;
    return {
      settings: usual,
      problems: [`The link has ${got}, expected v=${linkVersion}; shown is the course's network.`],
    };
  }

  const problems: string[] = [];
  const choice = (name: string, choices: readonly { readonly key: string }[], fallback: string): string => {
    const got = fields.get(name);
    if (got === null || choices.some(({ key }) => key === got)) return got ?? fallback;
    problems.push(`${name} is ${quoted(got)}, expected ${choices.map(({ key }) => key).join(", ")}; taken as ${fallback}.`);
    return fallback;
  };
  const number = (name: string, least: number, most: number, fallback: number, whole: boolean): number => {
    const got = fields.get(name);
    if (got === null) return fallback;
    const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(got) ? Number(got) : NaN;
    if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value + 0; // −0 becomes 0
    problems.push(`${name} is ${quoted(got)}, expected a ${whole ? "whole " : ""}number from ${least} to ${most}; taken as ${fallback}.`);
    return fallback;
  };

  const data = choice(names.data, recipes, usual.data);
  const recipe = find(recipes, data);
  const { n1, seed, scale, rate, iteration } = limits;
  const settings: Settings = {
    data,
    noise: number(names.noise, 0, recipe.noise.most, recipe.noise.usual, false),
    seed: number(names.seed, seed.least, seed.most, recipe.usualSeed, true),
    n1: number(names.n1, n1.least, n1.most, usual.n1, true),
    g: choice(names.g, activations, usual.g),
    init: choice(names.init, initializations, usual.init),
    scale: number(names.scale, scale.least, scale.most, usual.scale, false),
    initSeed: number(names.initSeed, seed.least, seed.most, usual.initSeed, true),
    rate: number(names.rate, rate.least, rate.most, usual.rate, false),
    iteration: number(names.iteration, iteration.least, iteration.most, usual.iteration, true),
  };
  return { settings, problems };
}

// Shown with textContent, never as HTML; cut so that a hostile link cannot flood the page.
function quoted(text: string): string {
  return `“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`;
}
