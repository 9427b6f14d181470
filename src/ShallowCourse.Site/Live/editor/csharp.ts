// C# in the colours of the page's code cells: CodeMirror's mode for its tokens, and the page's own rule for names.

import { StreamLanguage } from "@codemirror/language";
import { csharp as mode } from "@codemirror/legacy-modes/mode/clike";

/** By convention: the course's own X and W1 are not types. */
const looksLikeType = /^[A-Z][a-z]\w+$/;

export const csharp = StreamLanguage.define<unknown>({
  ...mode,
  token(stream, state) {
    const style = mode.token(stream, state);
    const name = stream.current();
    // double and int are keywords on the page.
    if (style === "type" && /^[a-z]/.test(name)) return "keyword";
    if (style !== "variable" && style !== "def" && style !== "type") return style;
    const before = stream.string.slice(0, stream.start);
    if (/\bnew\s+$/.test(before)) return "typeName";
    if (stream.match(/\s*\(/, false) !== null) return "variableName.function";
    return looksLikeType.test(name) && !before.endsWith(".") ? "typeName" : "variableName";
  },
});
