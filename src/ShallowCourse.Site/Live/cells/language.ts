// What the editor asks the engine: completion, hover, errors while typing.

import type { EngineHost } from "../engine/host";
import type { Completion, Diagnostic } from "../engine/messages";
import type { Cell } from "./cell";
import type { Lesson } from "./lesson";

export interface Completed {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Completion[];
}

/** Names that a cell may define again, as every script may. */
const definedTwice = new Set(["CS0128", "CS0102", "CS0111", "CS0101", "CS0136", "CS7022"]);
const separator = "\n;\n";

export class Language {
  constructor(private readonly lesson: Lesson, private readonly host: EngineHost) {}

  async complete(cell: Cell, cursor: number): Promise<Completed | null> {
    const engine = this.host.ready();
    if (engine === null) return null;
    const above = this.notYetRun(cell);
    const { start, end, items } = await engine.complete(above + cell.code, above.length + cursor);
    return { start: start - above.length, end: end - above.length, items };
  }

  async inspect(cell: Cell, cursor: number): Promise<string | null> {
    const engine = this.host.ready();
    if (engine === null) return null;
    const above = this.notYetRun(cell);
    return engine.inspect(above + cell.code, above.length + cursor);
  }

  async diagnose(cell: Cell): Promise<readonly Diagnostic[]> {
    const engine = this.host.ready();
    if (engine === null) return [];
    const { code } = cell;
    const above = this.notYetRun(cell);
    const items = await engine.diagnose(above + code);
    return items
      .map((one) => ({ ...one, start: one.start - above.length, end: one.end - above.length }))
      .filter((one) => one.start >= 0 && one.start <= code.length && !(above.length > 0 && definedTwice.has(one.code)))
      .map((one) => ({ ...one, end: Math.min(Math.max(one.end, one.start), code.length) }));
  }

  /** Cells above that have not run yet stand before the cell, so that their names are known. */
  private notYetRun(cell: Cell): string {
    return this.lesson.above(cell)
      .filter((one) => one.session !== this.host.session)
      .map((one) => one.code.trimEnd() + separator)
      .join("");
  }
}
