// What a name is, under the pointer that rests on it.

import type { HoverTooltipSource } from "@codemirror/view";
import type { EditorHost } from "./editor";

export const hover = (host: EditorHost): HoverTooltipSource => async (view, position) => {
  const word = view.state.wordAt(position);
  if (word === null) return null;
  const text = await host.inspect(position).catch(() => null);
  if (text === null || text.trim().length === 0) return null;
  return {
    pos: word.from,
    end: word.to,
    above: true,
    create: () => {
      const dom = document.createElement("div");
      dom.className = "cm-hover";
      // The declaration, then its doc comment.
      const [first = "", ...rest] = text.trim().replace(/```\w*\n?/g, "").split("\n");
      const declaration = Object.assign(document.createElement("code"), { textContent: first });
      dom.append(declaration);
      const words = rest.join("\n").trim();
      if (words.length > 0) dom.append(Object.assign(document.createElement("p"), { textContent: words }));
      return { dom };
    },
  };
};
