// The editor of a cell: CodeMirror in the page's own colours. A bundle of its own, loaded with the first edit.

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorState, Prec } from "@codemirror/state";
import { EditorView, drawSelection, hoverTooltip, keymap, tooltips } from "@codemirror/view";
import type { Completed } from "../cells/language";
import type { Diagnostic, Problem } from "../engine/messages";
import { colours, theme } from "./colours";
import { completions } from "./completions";
import { csharp } from "./csharp";
import { errorsUnderLines, ranWithError } from "./errors";
import { hover } from "./hover";

export interface EditorHost {
  changed(code: string): void;
  run(): void;
  complete(cursor: number): Promise<Completed | null>;
  inspect(cursor: number): Promise<string | null>;
  diagnose(): Promise<readonly Diagnostic[]>;
  /** The engine is there, so that what was typed before can be diagnosed. */
  whenReady(): Promise<void>;
}

export interface EditorHandle {
  setCode(code: string): void;
  focus(): void;
  /** The error of the last run stands under its line until the next change. */
  markError(problem: Problem | null): void;
}

export interface EditorModule {
  createEditor(source: HTMLElement, code: string, label: string, host: EditorHost): EditorHandle;
}

const escapeLastsMs = 2000;

/** By itself CodeMirror forgets an Escape that closed the list of completions. */
function tabLeavesAfterEscape(event: KeyboardEvent, view: EditorView): boolean {
  if (event.key === "Escape") view.setTabFocusMode(escapeLastsMs);
  return false;
}

export const createEditor: EditorModule["createEditor"] = (source, code, label, host) => {
  const run = (): boolean => {
    host.run();
    return true;
  };
  let isFromOutside = false;
  const view = new EditorView({
    doc: code,
    extensions: [
      Prec.highest(EditorView.domEventHandlers({ keydown: tabLeavesAfterEscape })),
      keymap.of([{ key: "Shift-Enter", run }, { key: "Mod-Enter", run }]),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      indentUnit.of("    "),
      EditorState.tabSize.of(4),
      EditorView.contentAttributes.of({ "aria-label": label, autocapitalize: "off", spellcheck: "false" }),
      csharp,
      syntaxHighlighting(colours),
      theme,
      autocompletion({ override: [completions(host)], activateOnTypingDelay: 150 }),
      hoverTooltip(hover(host)),
      // A cell cuts off what is wider than itself.
      tooltips({ parent: document.body, position: "absolute" }),
      errorsUnderLines(host),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, indentWithTab, ...defaultKeymap]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !isFromOutside) host.changed(update.state.doc.toString());
      }),
    ],
  });
  // The code stays behind the editor for those who read it from the page: the copy button, print.
  const pre = source.querySelector<HTMLElement>("pre.code");
  pre?.after(view.dom);
  if (pre !== null) pre.hidden = true;
  return {
    setCode(text) {
      if (view.state.doc.toString() === text) return;
      isFromOutside = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      isFromOutside = false;
    },
    focus: () => view.focus(),
    markError: (problem) => ranWithError(view, problem),
  };
};
