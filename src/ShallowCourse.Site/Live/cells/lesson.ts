// The cells of a page in their order, and what follows from it.

import { Cell, text } from "./cell";

export class Lesson {
  readonly cells: readonly Cell[];

  constructor(elements: Iterable<HTMLElement>) {
    const cells = new Map<string, Cell>();
    for (const element of elements) {
      const code = element.querySelector("pre.code code")?.textContent ?? "";
      const exercise = element.id.endsWith("-check") ? cells.get(element.id.slice(0, -"-check".length)) : undefined;
      cells.set(element.id, new Cell(element.id, code, element, exercise ?? null));
    }
    this.cells = [...cells.values()];
  }

  find(id: string | null): Cell | undefined {
    return this.cells.find((cell) => cell.id === id);
  }

  checkOf(exercise: Cell): Cell | undefined {
    return this.cells.find((cell) => cell.exercise === exercise);
  }

  /** Cells whose variables a cell may use. Checks leave none behind. */
  above(cell: Cell): Cell[] {
    return this.cells.slice(0, this.cells.indexOf(cell)).filter((one) => !one.isCheck);
  }

  /** The code that stands behind the variables above a cell. */
  codeAbove(cell: Cell): string {
    return this.above(cell).map((one) => one.effective).join("\0");
  }

  needsRun(cell: Cell, session: number): boolean {
    return cell.session !== session || text(cell.ranCode ?? "") !== text(cell.code) || cell.ranAbove !== this.codeAbove(cell);
  }

  /** What a cell needs before it can run: what has not run as it stands, and all below a cell that has changed since. */
  needed(cell: Cell, session: number): Cell[] {
    let isAnyChanged = false;
    return this.above(cell).filter((one) => {
      const needs = isAnyChanged || this.needsRun(one, session);
      isAnyChanged ||= text(one.code) !== one.effective;
      return needs;
    });
  }

  /**
   * What an exercise needs first: what the lesson opens with, and the exercises before it. They are written with the
   * library alone; where one does use a variable of the lesson, all cells above run after all.
   */
  neededByExercise(cell: Cell, session: number): Cell[] {
    const opening = this.cells[0];
    return this.needed(cell, session).filter((one) => one === opening || one.isExercise);
  }

  /** Outputs that are older than the code that they should come from. */
  isStale(cell: Cell): boolean {
    if (!cell.hasOutputs) return false;
    if (text(cell.code) !== cell.effective) return true;
    if (cell.exercise !== null && text(cell.exercise.code) !== cell.exercise.effective) return true;
    if (cell.ranAbove !== null) return cell.ranAbove !== this.codeAbove(cell);
    // As the lesson came: the exercises above a check that was never run say nothing about it.
    return this.above(cell).some((one) => one.effective !== text(one.lessonCode) && (!cell.isCheck || one === cell.exercise));
  }
}
