// Loads the playground's script as a page would, and does in Node what standard input asks for.
"use strict";

const fs = require("node:fs");
const vm = require("node:vm");

const [script] = process.argv.slice(2);
vm.runInThisContext(fs.readFileSync(script, "utf8"), { filename: script });
const playground = globalThis.ShallowCoursePlayground;

const commands = {
  train(settings, iterations) {
    const training = playground.start(settings);
    while (training.iteration < iterations && training.step());
    const { parameters } = training.at(training.iteration);
    const numbers = (matrix) => Array.from(matrix.data);
    return {
      X: numbers(training.dataset.X),
      Y: numbers(training.dataset.Y),
      costs: training.costs,
      W1: numbers(parameters.W1),
      b1: numbers(parameters.b1),
      W2: numbers(parameters.W2),
      b2: numbers(parameters.b2),
      divergence: training.divergence ?? null,
    };
  },
  read: (link) => playground.fromLink(link),
  write: (settings) => playground.toLink(settings),
  presets: () => playground.presets,
};

const requests = JSON.parse(fs.readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(requests.map(([name, ...values]) => commands[name](...values))));
