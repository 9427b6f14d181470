// The bundle's entry. In a page it starts the playground; the tests load the same file in Node and call what it exports.

import { startPage } from "./page";

export { recipes } from "./maths/datasets";
export { activations } from "./maths/activations";
export { initializations } from "./maths/initialization";
export { fromLink, toLink } from "./state/link";
export { limits, start, usual } from "./state/settings";
export { presets } from "./state/presets";

if (typeof document !== "undefined") startPage();
