// What a reader sees of a cell: its tools, its state in words, its outputs.

import type { Cell } from "../cells/cell";
import { text } from "../cells/cell";
import type { Ended, Event } from "../engine/messages";
import type { EditorHandle } from "../editor/editor";
import { onRest } from "../intent";
import { button, element } from "./element";
import { Outputs } from "./outputs";

export interface CellActions {
  run(cell: Cell): void;
  runTo(cell: Cell): void;
  edit(cell: Cell): void;
  hint(cell: Cell): void;
  solution(cell: Cell): void;
  reset(cell: Cell): void;
  bringBack(cell: Cell): void;
  keepMine(cell: Cell): void;
  warm(): void;
  answer(text: string | null): void;
}

export interface CellStanding {
  readonly stale: boolean;
  readonly busy: boolean;
  readonly solutionMayBeSeen: boolean;
  readonly passed: boolean;
}

export class CellView {
  readonly outputs: Outputs;
  editor: EditorHandle | null = null;

  private readonly tools: HTMLElement;
  private readonly state = element("span", { class: "state", role: "status" });
  private readonly staleNote = element("p", { class: "stale-note" }, "These outputs are older than the code that they come from.");
  private readonly lessonNote = element("div", { class: "lesson-moved" });
  private readonly edit: HTMLButtonElement;
  private readonly reset: HTMLButtonElement;
  private readonly back: HTMLButtonElement;
  private readonly solution: HTMLButtonElement | null = null;
  private newerNote = "";

  constructor(readonly cell: Cell, actions: CellActions) {
    const { element: box, id } = cell;
    this.outputs = new Outputs(box, cell.expectsError);
    this.tools = box.querySelector<HTMLElement>(":scope > .tools") ?? element("div", { class: "tools", role: "group", "aria-label": `Cell ${id}` });
    const focused = document.activeElement;
    const [hadRun, hadEdit] = [this.tools.querySelector(".run") === focused, this.tools.querySelector(".edit") === focused];
    const word = cell.isCheck || cell.isExercise ? "Check" : "Run";
    const run = button(word, "run", () => actions.run(cell), `${word} ${id}`);
    onRest(run, () => actions.warm());
    this.edit = button("Edit", "edit", () => actions.edit(cell), `Edit ${id}`);
    this.reset = button("Reset cell", "reset", () => actions.reset(cell), `Reset cell ${id} to the lesson’s code`);
    this.back = button("Bring my text back", "back", () => actions.bringBack(cell), `Bring my text back: ${id}`);
    const more: HTMLElement[] = [button("Run to here", "run-to", () => actions.runTo(cell), `Run to here: every cell down to ${id}, from a fresh start`)];
    if (cell.isCheck) {
      this.solution = button("Solution", "solution", () => actions.solution(cell), `Solution of ${cell.exercise!.id}`);
      more.unshift(button("Next hint", "hint", () => actions.hint(cell), `Next hint for ${cell.exercise!.id}`), this.solution);
    }

    this.tools.replaceChildren(run, this.edit, ...more, this.reset, this.back, this.state);
    if (hadRun) run.focus();
    if (hadEdit) this.edit.focus();
  }

  get source(): HTMLElement {
    return this.cell.element.querySelector<HTMLElement>(".source")!;
  }

  begin(): void {
    this.outputs.begin();
    this.newerNote = "";
  }

  event(event: Event, answer: (text: string | null) => void): void {
    if (event.type === "output") this.outputs.add(event.output, event.displayId ?? null);
    else if (event.type === "update") this.outputs.update(event.output, event.displayId);
    else if (event.type === "clear") this.outputs.clear(event.wait);
    else if (event.type === "ask") this.outputs.ask(event.prompt, answer);
  }

  end(ended: Ended): void {
    if (ended.status === "timedOut") this.outputs.note("The check took longer than 20 seconds and was stopped. Is there a loop that does not end?");
    this.outputs.end();
    this.cell.hasOutputs = !this.outputs.isEmpty;
    this.editor?.markError(ended.error ?? null);
  }

  /** The reader's code where no editor is open. */
  showCode(): void {
    this.editor?.setCode(this.cell.code);
    const code = this.source.querySelector("pre.code code")!;
    if (text(code.textContent) === text(this.cell.code)) return;
    code.textContent = this.cell.code;
  }

  sayNewer(sentence: string): void {
    this.newerNote = sentence;
  }

  show(standing: CellStanding, isRunning: boolean, actions: CellActions): void {
    const { cell } = this;
    cell.element.classList.toggle("is-changed", cell.isChanged);
    cell.element.classList.toggle("is-stale", standing.stale);
    cell.element.classList.toggle("is-running", isRunning);
    this.edit.hidden = this.editor !== null;
    this.reset.hidden = !cell.isChanged;
    this.back.hidden = cell.before === null || [cell.code, cell.lessonCode].some((one) => text(one) === text(cell.before!));
    if (this.solution !== null) this.solution.hidden = !standing.solutionMayBeSeen;
    const words = [
      standing.passed ? "passed" : "",
      cell.isChanged ? "changed by you" : "",
      isRunning ? "running…" : ranWords(cell.ended),
      this.newerNote,
    ].filter((word) => word.length > 0).join(" · ");
    if (this.state.textContent !== words) this.state.textContent = words;
    const outputs = cell.element.querySelector(":scope > .outputs");
    if (standing.stale && outputs !== null && !isRunning) outputs.before(this.staleNote);
    else this.staleNote.remove();
    this.showLessonNote(actions);
  }

  /** The lesson has changed below the reader's text: both are shown, and the reader chooses. */
  private showLessonNote(actions: CellActions): void {
    const { cell } = this;
    if (!cell.lessonMoved) {
      this.lessonNote.remove();
      return;
    }
    if (this.lessonNote.isConnected) return;

    this.lessonNote.replaceChildren(
      element("p", {}, "The lesson’s own cell has changed since you began. Above is yours; this is the lesson’s now:"),
      element("pre", { class: "code", tabindex: "0", role: "region", "aria-label": `The lesson’s code of ${cell.id}` }, element("code", {}, cell.lessonCode)),
      element("p", { class: "choices" },
        button("Keep mine", "keep-mine", () => actions.keepMine(cell)), " ",
        button("Take the lesson’s", "take-lesson", () => actions.reset(cell))));
    this.tools.after(this.lessonNote);
  }
}

function ranWords(ended: Ended | null): string {
  if (ended === null) return "";
  if (ended.status === "interrupted") return "stopped";
  if (ended.status === "timedOut") return "stopped: it took too long";
  const seconds = ended.elapsed === undefined ? "" : ` in ${ended.elapsed < 10_000 ? (ended.elapsed / 1000).toFixed(1) : Math.round(ended.elapsed / 1000)} s`;
  return ended.status === "failed" ? `failed${seconds}` : `ran${seconds}`;
}
