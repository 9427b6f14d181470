// Markdown and formulas in outputs, with what they need loaded when the first one comes.

import { absolute, readCourse } from "../course";

interface Typesetter {
  render(tex: string, element: HTMLElement, options: object): void;
}

let katex: Promise<Typesetter> | null = null;

function loadKatex(): Promise<Typesetter> {
  const present = (window as { katex?: Typesetter }).katex;
  if (present !== undefined) return Promise.resolve(present);
  return (katex ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${readCourse()?.katex ?? ""}katex.min.js`;
    script.onload = () => resolve((window as unknown as { katex: Typesetter }).katex);
    script.onerror = () => reject(new Error("KaTeX could not be loaded."));
    document.head.append(script);
  }));
}

/** Formulas that cannot be typeset stay readable as LaTeX. */
export async function typeset(part: HTMLElement): Promise<void> {
  const formulas = [...part.querySelectorAll<HTMLElement>(".formula.tex")];
  if (formulas.length === 0) return;
  const typesetter = await loadKatex().catch(() => null);
  for (const formula of typesetter === null ? [] : formulas) {
    const source = formula.textContent;
    try {
      typesetter!.render(source, formula, { displayMode: formula.classList.contains("display"), strict: "ignore" });
      formula.classList.remove("tex");
    } catch {
      formula.textContent = source;
    }
  }
}

export async function markdown(source: string, box: HTMLElement): Promise<void> {
  box.textContent = source;
  const address = readCourse()?.markdown;
  if (address === undefined) return;
  try {
    const { toHtml } = (await import(absolute(address))) as { toHtml: (source: string) => string };
    box.innerHTML = toHtml(source);
    await typeset(box);
  } catch { /* Markdown reads well as it is. */ }
}
