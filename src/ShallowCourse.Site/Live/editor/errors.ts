// Errors in words under their line: the compiler's while typing, and the last run's.

import { StateEffect, StateField, type Text } from "@codemirror/state";
import { type Extension } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate, WidgetType } from "@codemirror/view";
import type { Diagnostic, Problem } from "../engine/messages";
import type { EditorHost } from "./editor";

const restMilliseconds = 250;

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning";
  readonly message: string;
}

const setMarks = StateEffect.define<readonly Mark[]>();

class Words extends WidgetType {
  constructor(private readonly severity: string, private readonly message: string) {
    super();
  }

  override eq(other: Words): boolean {
    return other.severity === this.severity && other.message === this.message;
  }

  toDOM(): HTMLElement {
    const words = Object.assign(document.createElement("div"), { className: `cm-words ${this.severity}`, textContent: this.message });
    words.setAttribute("role", "note");
    return words;
  }
}

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(old, transaction) {
    let now = old.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) now = decorations(transaction.state.doc, effect.value);
    }
    return now;
  },
  provide: (marks) => EditorView.decorations.from(marks),
});

function decorations(text: Text, marks: readonly Mark[]): DecorationSet {
  const ranges = marks.flatMap((mark) => {
    const from = Math.min(mark.from, text.length);
    const line = text.lineAt(from);
    // An empty place is shown at the character before it.
    const to = Math.min(Math.max(mark.to, from), text.length);
    const [start, end] = to > from ? [from, to] : from > line.from ? [from - 1, from] : [from, Math.min(from + 1, line.to)];
    const words = Decoration.widget({ widget: new Words(mark.severity, mark.message), block: true, side: 1 }).range(line.to);
    return end > start ? [Decoration.mark({ class: `cm-wrong ${mark.severity}` }).range(start, end), words] : [words];
  });
  return Decoration.set(ranges, true);
}

const toMark = ({ start, end, severity, message }: Diagnostic): Mark => ({ from: start, to: end, severity, message });

export function errorsUnderLines(host: EditorHost): Extension {
  const asker = ViewPlugin.fromClass(class {
    private timer = 0;
    private asked = 0;

    constructor(private readonly view: EditorView) {
      void host.whenReady().then(() => this.ask());
    }

    update(update: ViewUpdate): void {
      if (!update.docChanged) return;
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.ask(), restMilliseconds);
    }

    destroy(): void {
      clearTimeout(this.timer);
      this.asked++;
    }

    private ask(): void {
      const number = ++this.asked;
      host.diagnose().then((found) => {
        if (number === this.asked) this.view.dispatch({ effects: setMarks.of(found.map(toMark)) });
      }, () => { /* The next change asks again. */ });
    }
  });
  return [field, asker];
}

export function ranWithError(view: EditorView, problem: Problem | null): void {
  const position = problem?.position;
  if (!problem || !position || position.line < 1 || position.line > view.state.doc.lines) return;
  const line = view.state.doc.line(position.line);
  const from = Math.min(line.from + Math.max(0, position.column - 1), line.to);
  view.dispatch({ effects: setMarks.of([{ from, to: Math.min(from + position.length, view.state.doc.length), severity: "error", message: problem.message.split("\n")[0]! }]) });
}
