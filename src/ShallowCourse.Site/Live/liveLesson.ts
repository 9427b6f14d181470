// The lesson and everything that acts on it.

import { type Course, absolute } from "./course";
import type { Cell } from "./cells/cell";
import { Language } from "./cells/language";
import { Lesson } from "./cells/lesson";
import { Runner, count } from "./cells/runner";
import { Texts } from "./cells/texts";
import type { EditorModule } from "./editor/editor";
import { EngineHost } from "./engine/host";
import type { LivePage, Wish } from "./live";
import { keepWholeSite } from "./offline/register";
import { exportAll, importAll } from "./storage/archive";
import type { Work } from "./storage/database";
import { chooseFile, download } from "./storage/files";
import { Keeper } from "./storage/keeper";
import { notebookWith } from "./storage/notebook";
import { type Exercises, exercisesOf, merged } from "./storage/progress";
import { type CellActions, CellView } from "./views/cellView";
import { Dock } from "./views/dock";
import { button } from "./views/element";
import { lostWork } from "./views/lostWork";

const hintsOfAnExercise = 3;

export class LiveLesson implements LivePage {
  private readonly name: string;
  private readonly lesson: Lesson;
  private readonly host: EngineHost;
  private readonly runner: Runner;
  private readonly language: Language;
  private readonly keeper: Keeper;
  private readonly texts: Texts;
  private readonly dock: Dock;
  private readonly views: ReadonlyMap<Cell, CellView>;
  private exercises: Exercises = {};
  private editor: Promise<EditorModule> | null = null;
  private isWarm = false;

  private readonly actions: CellActions = {
    run: (cell) => this.run(cell),
    runTo: (cell) => void this.runner.runTo(cell),
    edit: (cell) => void this.edit(cell),
    hint: (cell) => void this.runner.run(cell, asked(cell, "Hint")),
    solution: (cell) => void this.runner.run(cell, asked(cell, "Solution")),
    reset: (cell) => this.texts.reset(cell),
    bringBack: (cell) => this.texts.bringBack(cell),
    keepMine: (cell) => this.texts.keepMine(cell),
    warm: () => this.warm(),
    answer: (answer) => this.host.ready()?.answer(answer),
  };

  constructor(private readonly course: Course) {
    this.name = course.lesson ?? "";
    this.lesson = new Lesson(document.querySelectorAll<HTMLElement>(".cell.code[id]"));
    this.dock = new Dock({
      runAll: () => this.runAll(),
      stop: () => this.runner.stop(),
      resetAll: () => this.resetAll(),
      exportWork: () => void this.exportWork(),
      importWork: () => void this.importWork(),
      downloadNotebook: () => void this.downloadNotebook(),
    });
    this.host = new EngineHost(course, {
      loading: (progress) => this.dock.loading(progress),
      ready: (host) => this.dock.say(host === "native" ? "Ready. Cells run in “course serve” on this computer." : "Ready. Cells run in this page."),
      failed: (reason) => this.dock.say(`${reason.startsWith("C#") ? "" : "C# could not be started: "}${sentence(reason)} Reading goes on.`, button("Try again", "again", () => this.warm(true))),
      progressed: (json) => void this.progressed(json),
    });
    this.runner = new Runner(this.lesson, this.host, {
      begins: (cell, quiet) => {
        if (!quiet) this.view(cell).begin();
        this.dock.showRunning(true);
        this.dock.say(`Running ${cell.id}…`);
        this.showAll();
      },
      event: (cell, event) => this.view(cell).event(event, (answer) => this.actions.answer(answer)),
      ends: (cell, ended, quiet) => {
        if (!quiet) this.view(cell).end(ended);
        this.dock.say(ended.status === "succeeded" ? (cell.isCheck ? "Checked." : `${cell.id} ran.`) : ended.status === "failed" ? `${cell.id} failed.` : `${cell.id} was stopped.`);
        this.showAll();
      },
      idle: () => {
        this.dock.showRunning(false);
        this.showAll();
      },
      says: (words) => this.dock.say(words),
    });
    this.language = new Language(this.lesson, this.host);
    this.keeper = new Keeper(course, {
      trouble: (words) => this.dock.warn(words),
      newer: (work) => this.takeNewer(work),
    });
    this.texts = new Texts(this.name, this.lesson, this.keeper, (cell) => {
      this.view(cell).showCode();
      this.showAll();
    });
    this.views = new Map(this.lesson.cells.map((cell) => [cell, new CellView(cell, this.actions)]));
  }

  async restore(): Promise<void> {
    const kept = await this.keeper.open();
    this.host.progress = await this.keeper.progress();
    this.exercises = exercisesOf(this.host.progress);
    for (const work of kept) this.texts.take(work);
    const changed = this.texts.changedCells.length;
    if (changed > 0) this.dock.say(`Your text is back in ${count(changed, "cell")}.`);
    const lost = this.texts.lost(kept);
    if (lost.length > 0) this.lesson.cells.at(-1)?.element.after(lostWork(lost));
    this.showAll();
  }

  wish(what: Wish, id: string | null): void {
    const cell = this.lesson.find(id);
    if (what === "run-all") this.runAll();
    else if (what === "warm") this.warm();
    else if (what === "run" && cell !== undefined) this.run(cell);
    else if (what === "edit" && cell !== undefined) void this.edit(cell);
  }

  private view(cell: Cell): CellView {
    return this.views.get(cell)!;
  }

  /** An exercise runs with its check: that is what it is for. */
  private run(cell: Cell): void {
    const check = this.lesson.checkOf(cell);
    void this.runner.run(check ?? cell).then(() => {
      // Where the engine could not be had, the reader says when to try again.
      if (this.host.ready() !== null) this.warm();
    });
  }

  private runAll(): void {
    const last = this.lesson.cells.at(-1);
    if (last !== undefined) void this.runner.runTo(last);
  }

  /** Starts the engine and compiles what the lesson opens with, so that the first Run is quick. */
  private warm(again = false): void {
    if (this.isWarm && !again) return;
    this.isWarm = true;
    this.host.get().then((engine) => {
      void keepWholeSite();
      const opening = this.lesson.cells.slice(0, 2).map((cell) => cell.code);
      if (!this.runner.isBusy) void engine.warm(opening).catch(() => { /* It only saves time. */ });
    }).catch(() => {
      this.isWarm = false;
    });
  }

  private async edit(cell: Cell): Promise<void> {
    const view = this.view(cell);
    if (view.editor !== null) {
      view.editor.focus();
      return;
    }

    let module: EditorModule;
    try {
      module = await (this.editor ??= import(absolute(this.course.editor ?? "")) as Promise<EditorModule>);
    } catch {
      this.editor = null;
      this.dock.say("The editor could not be loaded. Are you online? Press Edit to try again.");
      return;
    }
    if (view.editor !== null) return;

    this.warm();
    view.editor = module.createEditor(view.source, cell.code, `C# of cell ${cell.id}. Escape, then Tab leaves the editor.`, {
      changed: (code) => this.texts.typed(cell, code),
      run: () => this.run(cell),
      complete: (cursor) => this.language.complete(cell, cursor),
      inspect: (cursor) => this.language.inspect(cell, cursor),
      diagnose: () => this.language.diagnose(cell),
      whenReady: () => this.host.get().then(() => {}, () => {}),
    });
    view.editor.focus();
    this.showAll();
  }

  private resetAll(): void {
    const changed = this.texts.changedCells;
    for (const cell of changed) this.texts.reset(cell);
    const undo = (): void => {
      for (const cell of changed) this.texts.bringBack(cell);
      this.dock.say("Your text is back.");
    };
    if (changed.length === 0) this.dock.say("Every cell is as in the lesson.");
    else this.dock.say(`${count(changed.length, "cell")} reset to the lesson’s code.`, button("Undo", "undo", undo));
  }

  private takeNewer(work: Work): void {
    const cell = this.texts.takeNewer(work);
    if (cell === null) return;
    this.view(cell).sayNewer("newest text, from another tab");
    this.showAll();
  }

  private async progressed(json: string): Promise<void> {
    // No exercises at all: Progress.Reset() has forgotten them.
    const isReset = Object.keys(exercisesOf(json)).length === 0;
    const all = isReset ? json : merged(await this.keeper.progress(), json);
    this.host.progress = all;
    this.exercises = exercisesOf(all);
    await this.keeper.keepProgress(all);
    this.showAll();
  }

  private showAll(): void {
    for (const [cell, view] of this.views) {
      const state = cell.exercise === null ? undefined : this.exercises[cell.exercise.id];
      view.show({
        stale: this.lesson.isStale(cell),
        busy: this.runner.isBusy,
        passed: state?.passed ?? false,
        solutionMayBeSeen: state !== undefined && (state.passed || state.hints >= hintsOfAnExercise),
      }, this.runner.running === cell, this.actions);
    }
    const exercises = this.lesson.cells.filter((cell) => cell.isCheck);
    const passed = exercises.filter((cell) => this.exercises[cell.exercise!.id]?.passed === true).length;
    const all = this.course.exercises ?? 0;
    const allPassed = Object.values(this.exercises).filter((state) => state.passed).length;
    this.dock.showExercises([
      exercises.length > 0 ? `${passed} of ${count(exercises.length, "exercise")} here` : "",
      all > 0 ? `${allPassed} of ${all} in the course` : "",
    ].filter((part) => part.length > 0).join(", "));
  }

  private async exportWork(): Promise<void> {
    download(`shallowcourse-work-${new Date().toISOString().slice(0, 10)}.json`, await exportAll(this.keeper, this.texts.works), "application/json");
    this.dock.say("Your work of all lessons is in the downloaded file.");
  }

  private async importWork(): Promise<void> {
    try {
      const { work, progress } = await importAll(this.keeper, await chooseFile("application/json,.json"));
      for (const one of work) this.texts.take(one);
      this.host.progress = progress;
      this.exercises = exercisesOf(progress);
      await this.host.ready()?.restore(progress);
      this.dock.say(`Imported ${count(work.length, "cell")} of ${count(new Set(work.map(({ lesson }) => lesson)).size, "lesson")}.`);
    } catch (error) {
      this.dock.say(error instanceof Error ? error.message : String(error));
    }
    this.showAll();
  }

  private async downloadNotebook(): Promise<void> {
    try {
      const notebook = await notebookWith(this.lesson.cells, `${this.course.root}notebooks/${this.name}.ipynb`);
      download(`${this.name.split("/").at(-1)}.ipynb`, notebook, "application/x-ipynb+json");
      this.dock.say("The notebook is downloaded, with your edits.");
    } catch (error) {
      this.dock.say(error instanceof Error ? error.message : String(error));
    }
  }
}

/** The check with one more call: hints and solutions are the report's. */
const asked = (check: Cell, method: "Hint" | "Solution"): string => `${check.code.trim().replace(/;$/, "")}.${method}()`;

const sentence = (reason: string): string => /[.!?]$/.test(reason) ? reason : `${reason}.`;

