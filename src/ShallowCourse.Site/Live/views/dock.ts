// The bar at the page's foot: what the engine does, and what concerns the whole lesson.

import { megabytes } from "../course";
import type { Progress } from "../engine/host";
import { button, element } from "./element";

export interface DockActions {
  runAll(): void;
  stop(): void;
  resetAll(): void;
  exportWork(): void;
  importWork(): void;
  downloadNotebook(): void;
}

export class Dock {
  private readonly box = element("section", { class: "dock", "aria-label": "Running this lesson" });
  private readonly status = element("p", { class: "dock-status", role: "status" });
  /** Not read out: it changes many times a second. */
  private readonly numbers = element("span", { class: "dock-numbers" });
  private readonly bar = element("progress", { max: "1", value: "0", "aria-label": "Loading C#" });
  private readonly warning = element("p", { class: "dock-warning", role: "alert" });
  private readonly exercises = element("span", { class: "dock-exercises" });
  private readonly stop: HTMLButtonElement;
  private readonly menu = element("details", { class: "dock-menu" });

  constructor(actions: DockActions) {
    const item = (words: string, name: string, act: () => void): HTMLElement => element("li", {}, button(words, name, () => {
      this.menu.open = false;
      this.menu.querySelector("summary")?.focus();
      act();
    }));
    this.stop = button("Stop", "stop", actions.stop, "Stop what is running");
    this.menu.append(
      element("summary", { class: "tool" }, "My work"),
      element("ul", {},
        item("Download this notebook with my edits", "download", actions.downloadNotebook),
        item("Export my work of all lessons", "export", actions.exportWork),
        item("Import exported work", "import", actions.importWork),
        item("Reset all cells of this lesson", "reset-all", actions.resetAll)));
    this.menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.menu.open) return;
      this.menu.open = false;
      this.menu.querySelector("summary")?.focus();
    });
    document.addEventListener("pointerdown", (event) => {
      if (event.target instanceof Node && !this.menu.contains(event.target)) this.menu.open = false;
    });
    this.bar.hidden = true;
    this.stop.hidden = true;
    this.box.append(
      this.warning,
      element("div", { class: "dock-words" }, this.status, this.numbers, this.exercises),
      this.bar,
      element("div", { class: "dock-tools" }, this.stop, button("Run all", "run-all", actions.runAll, "Run all cells of this lesson from a fresh start"), this.menu));
    document.body.append(this.box);
    document.body.classList.add("has-dock");
  }

  say(sentence: string, ...after: readonly HTMLElement[]): void {
    this.bar.hidden = true;
    this.numbers.textContent = "";
    this.status.replaceChildren(sentence, ...after.flatMap((one) => [" ", one]));
  }

  /** Stays until the reader has seen it. */
  warn(sentence: string): void {
    this.warning.replaceChildren(sentence, " ", button("I see", "seen", () => this.warning.replaceChildren()));
  }

  loading(progress: Progress | null): void {
    this.bar.hidden = false;
    const isDownload = progress?.phase === "download" && progress.total > 0;
    const words = progress?.phase === "warm" ? "Warming up…" : progress?.phase === "start" ? "Starting C#…" : "Loading C#, once…";
    if (this.status.textContent !== words) this.status.textContent = words;
    if (isDownload) this.bar.value = progress.loaded / progress.total;
    else this.bar.removeAttribute("value");
    this.numbers.textContent = isDownload ? `${megabytes(progress.loaded)} of ${megabytes(progress.total)} MB` : "";
  }

  showRunning(isRunning: boolean): void {
    if (!isRunning && this.stop === document.activeElement) this.box.querySelector<HTMLElement>(".run-all")?.focus();
    this.stop.hidden = !isRunning;
  }

  showExercises(words: string): void {
    this.exercises.textContent = words;
  }
}
