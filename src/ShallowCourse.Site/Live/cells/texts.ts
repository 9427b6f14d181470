// What the reader has written into the lesson's cells, kept with every change, and how it and the lesson's code meet.

import type { Work } from "../storage/database";
import type { Keeper } from "../storage/keeper";
import { type Cell, text } from "./cell";
import type { Lesson } from "./lesson";

export class Texts {
  constructor(
    private readonly name: string,
    private readonly lesson: Lesson,
    private readonly keeper: Keeper,
    /** The cell has another text than before. */
    private readonly changed: (cell: Cell) => void,
  ) {}

  get changedCells(): readonly Cell[] {
    return this.lesson.cells.filter((cell) => cell.isChanged);
  }

  /** As it would be kept. */
  get works(): readonly Work[] {
    return this.changedCells.map((cell) => this.workOf(cell));
  }

  typed(cell: Cell, code: string): void {
    if (!cell.isChanged) cell.base = cell.lessonCode;
    cell.code = code;
    cell.saved = Date.now();
    this.keep(cell);
  }

  reset(cell: Cell): void {
    this.replace(cell, cell.lessonCode);
  }

  bringBack(cell: Cell): void {
    if (cell.before !== null) this.replace(cell, cell.before);
  }

  /** The reader has seen the lesson's new code and goes on with the own one. */
  keepMine(cell: Cell): void {
    cell.base = cell.lessonCode;
    this.keep(cell);
  }

  take(work: Work): void {
    const cell = this.lesson.find(work.cell);
    if (cell === undefined || work.lesson !== this.name) return;
    cell.base = work.base;
    // Who had the lesson's own code has the lesson's new code.
    cell.code = text(work.code) === text(work.base) ? cell.lessonCode : work.code;
    cell.before = work.before ?? null;
    cell.saved = work.saved;
    this.changed(cell);
  }

  /** Another tab's text: the newest wins, and the other can be brought back. */
  takeNewer(work: Work): Cell | null {
    const cell = this.lesson.find(work.cell);
    if (cell === undefined || work.saved <= cell.saved) return null;
    const mine = cell.code;
    const wasMine = cell.isChanged && text(mine) !== text(work.code);
    this.take(work);
    if (wasMine && cell.before === null) cell.before = mine;
    return cell;
  }

  /** Text whose cell the lesson has no more. */
  lost(works: readonly Work[]): readonly Work[] {
    return works.filter((one) =>
      one.lesson === this.name && this.lesson.find(one.cell) === undefined && text(one.code) !== text(one.base));
  }

  private replace(cell: Cell, code: string): void {
    cell.before = cell.code;
    cell.code = code;
    cell.base = cell.lessonCode;
    cell.saved = Date.now();
    this.keep(cell);
  }

  private keep(cell: Cell): void {
    if (cell.isChanged || cell.before !== null) this.keeper.keep(this.workOf(cell));
    else this.keeper.forget(cell.id);
    this.changed(cell);
  }

  private workOf({ id, base, code, before, saved }: Cell): Work {
    return { lesson: this.name, cell: id, base, code, saved, ...(before === null ? {} : { before }) };
  }
}
