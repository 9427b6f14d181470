// Text of cells that the lesson no longer has.

import type { Work } from "../storage/database";
import { element } from "./element";

export const lostWork = (works: readonly Work[]): HTMLElement =>
  element("section", { class: "lost-work", "aria-label": "Your text of cells that are gone" },
    element("p", {}, "The lesson no longer has these cells that you changed. Your text of them:"),
    ...works.map((one) => element("pre",
      { class: "code", tabindex: "0", role: "region", "aria-label": `Your text of ${one.cell}` },
      element("code", {}, one.code))));
