// Runs cells in their order, one at a time.

import type { EngineHost } from "../engine/host";
import { EngineError } from "../engine/engine";
import type { Ended, Event } from "../engine/messages";
import type { Cell } from "./cell";
import type { Lesson } from "./lesson";

/** A check of an endless loop ends here; other cells run until they are stopped. */
const checkMilliseconds = 20_000;
/** How long a cell may take to stop by itself. */
const patienceMilliseconds = 1000;
/** More than this is given back by a new engine. */
const mostHeapBytes = 1.2e9;

const unknownName = /\bCS0103\b/;

export interface RunWatcher {
  begins(cell: Cell, quiet: boolean): void;
  event(cell: Cell, event: Event): void;
  ends(cell: Cell, ended: Ended, quiet: boolean): void;
  idle(): void;
  says(sentence: string): void;
}


export class Runner {
  running: Cell | null = null;

  private work: Promise<void> = Promise.resolve();
  private runs = 0;
  private waiting = 0;
  private stopping = false;
  private timedOut = false;
  private wasReplaced = false;

  constructor(private readonly lesson: Lesson, private readonly host: EngineHost, private readonly watcher: RunWatcher) {}

  get isBusy(): boolean {
    return this.waiting > 0;
  }

  /** The cell, after those above it that have not run as they stand; a check after its exercise. */
  run(cell: Cell, code = cell.code): Promise<void> {
    return this.enqueue(async () => {
      await this.host.get();
      const { exercise } = cell;
      const first = exercise ?? cell;
      const above = cell.isExercise || cell.isCheck
        ? this.lesson.neededByExercise(first, this.host.session) : this.lesson.needed(cell, this.host.session);
      if (!(await this.runInOrder(above, true))) return;
      if (exercise !== null && this.lesson.needsRun(exercise, this.host.session)) {
        const ended = await this.runWithNames(exercise, exercise.code, above.length);
        if (ended?.status !== "succeeded") return;
      }

      await this.runWithNames(cell, code, exercise === null ? above.length : 0);
    });
  }

  /** From a fresh start. */
  runTo(last: Cell): Promise<void> {
    return this.enqueue(async () => {
      await this.host.fresh();
      await this.runInOrder(this.lesson.cells.slice(0, this.lesson.cells.indexOf(last) + 1));
    });
  }

  stop(): void {
    if (this.waiting === 0) return;
    this.stopping = true;
    const cell = this.running;
    const engine = this.host.ready();
    if (cell === null || engine === null) return;
    engine.stop();
    const { runs } = this;
    setTimeout(() => {
      if (this.running !== cell || this.runs !== runs || this.host.ready() !== engine) return;
      this.wasReplaced = true;
      engine.close();
    }, patienceMilliseconds);
  }

  private enqueue(job: () => Promise<void>): Promise<void> {
    this.waiting++;
    this.work = this.work.then(async () => {
      try {
        if (!this.stopping) await job();
      } catch (error) {
        // What the engine could not do, its host has said.
        if (!(error instanceof EngineError)) this.watcher.says(`The page made a mistake: ${String(error)}. Load it again; your text is kept.`);
      } finally {
        if (--this.waiting === 0) {
          this.stopping = false;
          this.watcher.idle();
        }
      }
    });
    return this.work;
  }

  /**
   * Whether all ran. A cell that fails ends it, but for exercises, which are the reader's to finish.
   * @param isForAnother Whether another cell waits for these.
   */
  private async runInOrder(cells: readonly Cell[], isForAnother = false): Promise<boolean> {
    for (const cell of cells) {
      if (this.stopping) return false;
      const ended = await this.runOne(cell, cell.code);
      if (ended === null) return false;
      const goesOn = ended.status === "succeeded" || cell.expectsError || cell.isExercise || cell.isCheck;
      if (!goesOn || this.stopping) {
        if (!this.stopping && (isForAnother || cell !== cells.at(-1))) this.watcher.says(`Cell “${cell.id}” failed, so those below it did not run.`);
        return false;
      }
    }
    return true;
  }

  /** An exercise that uses names of the lesson runs once more, after all cells above it. */
  private async runWithNames(cell: Cell, code: string, ranBefore: number): Promise<Ended | null> {
    const ended = await this.runOne(cell, code);
    if (ended === null || ended.status === "interrupted") return ended;
    const misses = [ended.error?.message ?? "", ended.error?.name ?? ""].some((part) => unknownName.test(part));
    const others = misses ? this.lesson.needed(cell, this.host.session) : [];
    if (others.length === 0) {
      if (ranBefore > 0) this.watcher.says(`${count(ranBefore, "cell")} above ran first.`);
      return ended;
    }

    if (!(await this.runInOrder(others, true))) return ended;
    const again = await this.runOne(cell, code);
    this.watcher.says(`It uses names of the lesson, so ${count(others.length, "cell")} above ran first.`);
    return again;
  }

  private async runOne(cell: Cell, code: string, quiet = false): Promise<Ended | null> {
    const engine = await this.host.get();
    const { session } = this.host;
    const above = this.lesson.codeAbove(cell);
    this.running = cell;
    this.runs++;
    this.wasReplaced = false;
    this.timedOut = false;
    this.watcher.begins(cell, quiet);
    const limit = cell.isCheck ? checkMilliseconds : null;
    const timer = limit === null ? 0 : window.setTimeout(() => {
      this.timedOut = true;
      this.stop();
    }, limit);
    let ended: Ended | null;
    try {
      ended = await engine.run(cell.id, code, limit, (event) => {
        if (!quiet) this.watcher.event(cell, event);
      });
    } catch (error) {
      if (!this.wasReplaced && !(error instanceof EngineError)) throw error;
      ended = null;
    } finally {
      clearTimeout(timer);
      this.running = null;
    }

    const lasted = ended ?? { type: "ended", status: "interrupted" as const };
    // A cell that was stopped counts as run: those below it do not start it again.
    if (ended !== null || this.wasReplaced) {
      cell.session = session;
      if (!quiet) cell.ranCode = cell.code;
      cell.ranAbove = above;
    }

    cell.ended = this.timedOut ? { ...lasted, status: "timedOut" } : lasted;
    this.watcher.ends(cell, cell.ended, quiet);
    if (ended === null && this.wasReplaced) await this.restart(cell, session);
    else if (ended === null) this.watcher.says("C# ended while this cell ran, and all variables are gone. The next Run starts it again; your text is kept.");
    else if ((ended.heapBytes ?? 0) > mostHeapBytes) await this.giveBack(cell, session);
    return ended;
  }

  /** After an engine that had to be ended: what had run runs again, so that its variables are there. */
  private async restart(stopped: Cell, session: number): Promise<void> {
    const lost = this.lesson.cells.filter((one) => one.session === session && one !== stopped && !one.isCheck);
    this.watcher.says("The cell did not stop by itself. C# starts again…");
    await this.host.replace();
    stopped.session = this.host.session;
    const again = await this.runAgain(lost);
    this.watcher.says(`The cell did not stop by itself, so C# was started again${again}.`);
    this.host.keepSpare();
  }

  private async giveBack(cell: Cell, session: number): Promise<void> {
    const lost = this.lesson.cells.filter((one) => one.session === session && one !== cell && !one.isCheck);
    await this.host.replace();
    const again = await this.runAgain(lost);
    this.watcher.says(`That cell took more than a gigabyte of memory. To give it back, C# was started again${again}; the cell itself was not run again.`);
  }

  private async runAgain(cells: readonly Cell[]): Promise<string> {
    const stopping = this.stopping;
    this.stopping = false;
    for (const cell of cells) {
      if (this.stopping || (await this.runOne(cell, cell.ranCode ?? cell.code, true)) === null) break;
    }
    this.stopping ||= stopping;
    return cells.length === 0 ? "" : ` and ${count(cells.length, "cell")} that had run ran again`;
  }
}

export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;

