// Speaks as the page's engine does, and understands just enough of C# for the page to be tested without it:
//   Console.WriteLine("…");          a line                       Show("mime", "data")   an output of that type
//   var name = …;  Use(name);        names live in the session    throw "…";             an exception
//   while (true) { }                 stops by the flag            while (true) { deaf }   never stops
//   Check.F(F)                       looks for NotImplementedException, then for "right"
// Asked for its engine's file first, so that a missing or corrupt file fails as the real one does.
"use strict";

const names = new Set();
let progress = {};
let base = "";

const post = (message) => self.postMessage(message);
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const progressJson = () => JSON.stringify({ version: 1, exercises: progress });

async function start(message) {
  base = message.base;
  if (message.progress) progress = JSON.parse(message.progress).exercises;
  const manifest = await (await fetch(base + "engine.json")).json();
  const [file] = manifest.files;
  const answer = await fetch(base + file.url);
  if (!answer.ok) throw new Error(`${file.name} of the engine could not be loaded (${answer.status}). Load the page again, or tell who publishes it.`);
  const bytes = await answer.arrayBuffer();
  if (bytes.byteLength !== file.bytes) throw new Error(`${file.name} of the engine arrived damaged. Load the page again.`);
  post({ id: message.id, type: "progress", phase: "download", loaded: file.bytes, total: manifest.totalBytes });
  return { type: "ready", host: "page", version: "mock" };
}

function stopAsked(id) {
  const request = new XMLHttpRequest();
  request.open("GET", `${base}stop?id=${id}`, false);
  request.send();
  return request.status === 200 && request.responseText === "1";
}

async function run({ id, cell }) {
  const began = performance.now();
  const output = (value) => post({ id, type: "output", output: value });
  const text = (value) => output({ output_type: "stream", name: "stdout", text: value + "\n" });
  const ended = (status, error) => ({ type: "ended", status, elapsed: performance.now() - began, error: error ?? null, warnings: [] });
  const failed = (name, message, at) => {
    output({ output_type: "error", ename: name, evalue: message, traceback: [] });
    const line = cell.code.slice(0, at).split("\n");
    return ended("failed", { name, message, position: { cell: cell.name, line: line.length, column: line.at(-1).length + 1, length: 4 } });
  };
  await wait(0);
  for (const [, name] of cell.code.matchAll(/\bvar (\w+) =/g)) names.add(name);
  for (const [, name] of cell.code.matchAll(/\bint (\w+)\(/g)) names.add(name);
  if (/while \(true\)/.test(cell.code)) {
    const isDeaf = cell.code.includes("deaf");
    for (;;) {
      if (!isDeaf && stopAsked(id)) return ended("interrupted");
    }
  }
  for (const match of cell.code.matchAll(/Console\.WriteLine\("([^"]*)"\);|Show\("([^"]*)", "([^"]*)"\)|Use\((\w+)\)|throw "([^"]*)"|Check\.\w+\((\w+)\)(\.\w+\(\))?/g)) {
    const [, line, type, data, name, exception, exercise, more] = match;
    if (line !== undefined) text(line);
    else if (type !== undefined) output({ output_type: "display_data", data: { [type]: data.replaceAll("'", '"') }, metadata: {} });
    else if (exception !== undefined) return failed("InvalidOperationException", exception, match.index);
    else if (name !== undefined || exercise !== undefined) {
      const used = name ?? exercise;
      if (!names.has(used)) return failed("CS0103", `error CS0103: The name '${used}' does not exist in the current context`, match.index);
      if (name !== undefined) text(`${used} is there`);
      else check(id, cell, exercise, more, output);
    }
  }
  if (/\bint \w+\(/.test(cell.code)) run.solution = cell.code;
  return ended("succeeded");
}

function check(id, cell, exercise, more, output) {
  const key = cell.name.replace(/-check$/, "");
  const before = progress[key] ?? { passed: false, attempts: 0, hints: 0 };
  const isRight = /right/.test(run.solution ?? "");
  const isStub = /NotImplementedException/.test(run.solution ?? "");
  const words = more === ".Hint()" ? `Hint ${Math.min(3, before.hints + 1)} of 3`
    : more === ".Solution()" ? "The solution, explained" : isRight ? "Passed" : isStub ? "Not attempted" : "The transpose is missing";
  output({ output_type: "display_data", data: { "text/html": `<div class="report"><strong>${words}</strong></div>` }, metadata: {} });
  progress[key] = {
    passed: before.passed || isRight,
    attempts: before.attempts + (isStub ? 0 : 1),
    hints: more === ".Hint()" ? Math.min(3, before.hints + 1) : before.hints,
  };
  post({ type: "progressed", json: progressJson() });
}

function diagnose({ code }) {
  return [...code.matchAll(/\bwrong\b/g)].map((match) => ({
    start: match.index, end: match.index + 5, severity: "error", code: "CS0103",
    message: "The name 'wrong' does not exist in the current context",
  }));
}

function complete({ code, cursor }) {
  const start = cursor - /\w*$/.exec(code.slice(0, cursor))[0].length;
  const known = [...code.matchAll(/\bvar (\w+) =/g)].map((match) => match[1]);
  const items = [...known, "WriteLine", "WriteOne"].map((text) => ({ text, kind: text.startsWith("W") ? "Method" : "Local", signature: null }));
  return { type: "completions", start, end: cursor, items };
}

const answers = {
  start,
  open: async () => {
    names.clear();
    run.solution = undefined;
    return { type: "opened" };
  },
  warm: async () => ({ type: "warmed" }),
  run,
  progress: async (message) => {
    progress = JSON.parse(message.json).exercises;
    return { type: "restored" };
  },
  diagnose: async (message) => ({ type: "diagnostics", items: diagnose(message) }),
  complete: async (message) => complete(message),
  inspect: async () => ({ type: "inspected", text: "void Console.WriteLine(string value)\nWrites a line." }),
};

self.onmessage = async ({ data: message }) => {
  const answer = answers[message.type];
  if (!answer) return;
  try {
    post({ id: message.id, ...(await answer(message)) });
  } catch (error) {
    post({ id: message.id, type: "failed", message: error.message });
  }
};
