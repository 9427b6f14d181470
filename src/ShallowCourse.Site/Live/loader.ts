// What every page loads: the buttons, and the first sign that a reader means to use them. Everything else waits for it.

import { type Course, absolute, megabytes, nativeSession, readCourse } from "./course";
import { showProgress } from "./home";
import { keepOffline } from "./offline/register";
import { onRest } from "./intent";
import { hasWork } from "./storage/database";
import type { LivePage, Wish } from "./live";

function start(course: Course): void {
  const cells = [...document.querySelectorAll<HTMLElement>(".cell.code[id]")];
  if (course.lesson === undefined || cells.length === 0) return;
  if (course.live === undefined || (course.worker === undefined && nativeSession() === null)) {
    say("The cells of this copy cannot run in the page, because its build could not make the engine. The ways below can.");
    return;
  }

  const { live: script } = course;
  let loading: Promise<LivePage> | null = null;
  const load = (): Promise<LivePage> => (loading ??= import(absolute(script))
    .then((module: { open: (course: Course) => Promise<LivePage> }) => module.open(course))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    }));
  const wish = (what: Wish, cell: HTMLElement | null): void => {
    if (location.protocol === "file:") {
      say("A page opened as a file cannot run C#. Type “course serve” in the repository, or read the course on the web: there Run works.", cell);
      return;
    }

    load().then(
      (page) => page.wish(what, cell?.id ?? null),
      () => say("What runs the cells could not be loaded. Are you online? Reading goes on; press Run to try again.", cell));
  };

  const opening = document.querySelector<HTMLElement>(".open-in");
  if (opening !== null) {
    const isNative = nativeSession() !== null;
    const place = isNative ? "on this computer, in “course serve”" : "in your browser";
    const size = isNative || course.engineBytes === undefined ? "" : ` The first Run loads ${megabytes(course.engineBytes)} MB, once.`;
    const box = Object.assign(document.createElement("p"), { className: "run-here" });
    box.append(button("Run it here", "run-all", "Run it here: every cell of this lesson", () => wish("run-all", null)), ` Every cell below runs ${place}: press Run, or change it first.${size}`);
    opening.before(box);
  }

  for (const cell of cells) {
    const word = document.getElementById(`${cell.id}-check`) !== null || cell.id.endsWith("-check") ? "Check" : "Run";
    const run = button(word, "run", `${word} ${cell.id}`, () => wish("run", cell));
    const bar = Object.assign(document.createElement("div"), { className: "tools" });
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", `Cell ${cell.id}`);
    bar.append(run, button("Edit", "edit", `Edit ${cell.id}`, () => wish("edit", cell)));
    cell.querySelector(".source")?.after(bar);
    onRest(run, () => wish("warm", cell));
    cell.addEventListener("keydown", (event) => {
      const inCode = event.target instanceof Element && event.target.matches("pre.code");
      if (event.key !== "Enter" || !inCode) return;
      event.preventDefault();
      wish(event.shiftKey || event.ctrlKey || event.metaKey ? "run" : "edit", cell);
    });
    cell.querySelector("pre.code")?.addEventListener("dblclick", () => wish("edit", cell));
  }

  // What somebody typed before is shown before anything is pressed.
  if (location.protocol !== "file:") {
    void hasWork(course).then((kept) => {
      if (kept) wish("restore", null);
    });
  }
}

function button(text: string, name: string, label: string, act: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement("button"), { type: "button", className: `tool ${name}`, textContent: text });
  made.setAttribute("aria-label", label);
  made.addEventListener("click", act);
  return made;
}

/** One sentence: beside the cell that was meant, else at the lesson's top. */
function say(sentence: string, cell: HTMLElement | null = null): void {
  const place = cell?.querySelector(".tools") ?? document.querySelector(".run-here") ?? document.querySelector(".open-in");
  if (place === null) return;
  const old = place.nextElementSibling;
  const note = old?.matches(".live-note") ? old : Object.assign(document.createElement("p"), { className: "live-note" });
  note.setAttribute("role", "status");
  if (note !== old) place.after(note);
  // A status is read out when its text changes after it is there.
  requestAnimationFrame(() => (note.textContent = sentence));
}

const course = readCourse();
if (course !== null) {
  start(course);
  keepOffline(course);
  if (document.querySelector(".cards") !== null) void showProgress(course);
}
