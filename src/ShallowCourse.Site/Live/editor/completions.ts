// Completion from the engine.

import type { Completion as Option, CompletionContext, CompletionResult, CompletionSource } from "@codemirror/autocomplete";
import type { EditorHost } from "./editor";

/** The engine's words for kinds, in CodeMirror's, which choose the sign before each name. */
const kinds: Readonly<Record<string, string>> = {
  method: "method", property: "property", field: "property", class: "class", struct: "class", record: "class", interface: "interface",
  enum: "enum", enummember: "constant", namespace: "namespace", keyword: "keyword", local: "variable", variable: "variable", parameter: "variable",
  event: "property", delegate: "type", constant: "constant",
};

export const completions = (host: EditorHost): CompletionSource => async (context: CompletionContext): Promise<CompletionResult | null> => {
  const word = context.matchBefore(/[\w]+/);
  const afterDot = context.matchBefore(/\.\s*[\w]*/) !== null;
  if (!context.explicit && !afterDot && (word === null || /^\d/.test(word.text))) return null;
  const found = await host.complete(context.pos).catch(() => null);
  if (found === null || found.items.length === 0 || context.aborted) return null;
  return {
    from: found.start,
    options: found.items.map(({ text, kind, signature }): Option => ({
      label: text,
      ...(kind === undefined ? {} : { type: kinds[kind.toLowerCase()] ?? "text" }),
      ...(signature ? { detail: signature } : {}),
    })),
    validFor: /^\w*$/,
  };
};
