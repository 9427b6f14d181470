// What every view is given to draw: one moment of one training run, and what the reader has singled out.

import type { Moment, Training } from "../maths/training";
import type { Settings } from "../state/settings";
import type { Answers } from "./answers";
import type { Palette } from "./palette";

export interface Frame {
  readonly settings: Settings;
  readonly training: Training;
  readonly moment: Moment;
  readonly answers: Answers;
  readonly palette: Palette;
  /** The hidden unit and the example that the reader follows, from 0. */
  readonly unit: number;
  readonly example: number;
  readonly showLines: boolean;
  readonly logCost: boolean;
}
