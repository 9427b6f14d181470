// A cell of the lesson: the lesson's code, the reader's, and from which code its outputs came.

import type { Ended } from "../engine/messages";

export class Cell {
  code: string;
  /** What a reset or a newer text took the place of. */
  before: string | null = null;
  /** The lesson's code that the reader's text began with. */
  base: string;
  /** When the reader typed it. */
  saved = 0;

  /** The session in which it last ran, the code that ran, and the code above it then. */
  session = 0;
  ranCode: string | null = null;
  ranAbove: string | null = null;
  ended: Ended | null = null;
  hasOutputs: boolean;

  constructor(
    readonly id: string,
    readonly lessonCode: string,
    readonly element: HTMLElement,
    /** The exercise that this cell checks. */
    readonly exercise: Cell | null,
  ) {
    this.code = lessonCode;
    this.base = lessonCode;
    this.hasOutputs = element.querySelector(":scope > .outputs") !== null;
  }

  get isExercise(): boolean {
    return this.element.classList.contains("exercise");
  }

  get isCheck(): boolean {
    return this.exercise !== null;
  }

  get expectsError(): boolean {
    return this.element.hasAttribute("data-raises");
  }

  get isChanged(): boolean {
    return text(this.code) !== text(this.lessonCode);
  }

  /** The reader's text began with another version of the lesson. */
  get lessonMoved(): boolean {
    return this.isChanged && text(this.base) !== text(this.lessonCode);
  }

  /** What the variables come from: the code that ran, else what the lesson's outputs came from. */
  get effective(): string {
    return text(this.ranCode ?? this.lessonCode);
  }
}

/** Blanks at the end change nothing. */
export const text = (code: string): string => code.trimEnd();
