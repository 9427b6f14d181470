// A cell's outputs, with the same elements as the page's static ones.

import type { Output } from "../engine/messages";
import { element } from "./element";
import { markdown, typeset } from "./formatted";

const pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];
// eslint-disable-next-line no-control-regex
const terminalCodes = /\x1b\[[0-9;?]*[ -/]*[@-~]/g;

export class Outputs {
  private readonly box: HTMLElement;
  /** The old outputs stay until there is something to take their place, so that the page does not jump. */
  private isOld = true;
  private lastStream: { name: string; element: HTMLElement } | null = null;

  constructor(private readonly cell: HTMLElement, private readonly expectsError: boolean) {
    this.box = cell.querySelector<HTMLElement>(":scope > .outputs") ?? element("div", { class: "outputs" });
  }

  get isEmpty(): boolean {
    return this.box.childElementCount === 0;
  }

  begin(): void {
    this.isOld = true;
    this.lastStream = null;
    this.box.setAttribute("aria-busy", "true");
  }

  /** @param wait Whether what is there stays until the next output comes. */
  clear(wait: boolean): void {
    this.isOld = true;
    this.lastStream = null;
    if (!wait) this.dropOld();
  }

  end(): void {
    this.dropOld();
    this.box.removeAttribute("aria-busy");
    if (this.isEmpty) this.box.remove();
  }

  /** @param id By which an update finds it. */
  add(output: Output, id: string | null = null): void {
    this.dropOld();
    if (output.output_type === "stream") {
      this.addStream(output.name, typeof output.text === "string" ? output.text : output.text.join(""));
      return;
    }

    this.lastStream = null;
    const shown = output.output_type === "error" ? this.errorOf(output) : elementOf(output.data);
    if (shown === null) return;
    if (id !== null) shown.dataset["display"] = id;
    this.put(shown);
    if (shown.matches(".html")) runScripts(shown);
  }

  update(output: Output, id: string): void {
    const old = this.box.querySelector(`:scope > [data-display="${CSS.escape(id)}"]`);
    if (old === null || output.output_type === "stream" || output.output_type === "error") return;
    const shown = elementOf(output.data);
    if (shown === null) return;
    shown.dataset["display"] = id;
    old.replaceWith(shown);
    if (shown.matches(".html")) runScripts(shown);
  }

  /** A sentence of the page's own between the outputs. */
  note(sentence: string): void {
    this.dropOld();
    this.put(element("p", { class: "live-note" }, sentence));
  }

  /** A field for what a cell reads. */
  ask(prompt: string, answer: (text: string | null) => void): void {
    this.dropOld();
    const field = element("input", { type: "text", "aria-label": prompt || "Input for the cell" });
    const form = element("form", { class: "ask" }, element("label", {}, prompt || "Input: ", field), element("button", { class: "tool" }, "Enter"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      form.remove();
      answer(field.value);
    });
    this.put(form);
    field.focus();
  }

  private dropOld(): void {
    if (!this.isOld) return;
    this.isOld = false;
    this.box.replaceChildren();
  }

  private put(shown: HTMLElement): void {
    if (!this.box.isConnected) this.cell.append(this.box);
    this.box.append(shown);
  }

  private addStream(name: string, text: string): void {
    if (this.lastStream?.name === name) {
      this.lastStream.element.dataset.text += text;
    } else {
      const pre = element("pre", { class: `output text ${name}`, "data-text": text });
      this.lastStream = { name, element: pre };
      this.put(pre);
    }

    const { element: shown } = this.lastStream;
    shown.textContent = plain(shown.dataset.text ?? "").replace(/\n+$/, "");
  }

  private errorOf(error: Extract<Output, { output_type: "error" }>): HTMLElement {
    const message = plain(error.evalue).trim();
    const trace = plain(error.traceback.join("\n")).trim();
    return element("div", { class: `output error${this.expectsError ? " expected" : ""}`, role: "note" },
      element("p", {}, element("span", { class: "label" }, this.expectsError ? "This cell is meant to fail" : "Error"), " ", element("strong", {}, error.ename)),
      element("pre", {}, message),
      trace.length === 0 || trace === message ? null : element("details", {}, element("summary", {}, "Where"), element("pre", {}, trace)));
  }
}

/** The richest form that a page can show. */
function elementOf(data: Readonly<Record<string, unknown>>): HTMLElement | null {
  const html = textOf(data, "text/html");
  if (html !== null) {
    const box = element("div", { class: "output html" });
    box.innerHTML = html;
    return box;
  }

  const svg = textOf(data, "image/svg+xml");
  if (svg !== null) return picture("image/svg+xml", base64Of(svg), data);
  const type = pictures.find((one) => textOf(data, one) !== null);
  if (type !== undefined) return picture(type, textOf(data, type)!.replace(/\s+/g, ""), data);
  const source = textOf(data, "text/markdown");
  if (source !== null) {
    const box = element("div", { class: "output markdown" });
    void markdown(source, box);
    return box;
  }

  const latex = textOf(data, "text/latex");
  if (latex !== null) {
    const formula = element("span", { class: "formula display tex" }, latex.trim().replace(/^\$+|\$+$/g, "").trim());
    const box = element("div", { class: "output equation" }, formula);
    void typeset(box);
    return box;
  }

  const text = textOf(data, "text/plain") ?? textOf(data, "application/json");
  return text === null ? null : element("pre", { class: "output text" }, plain(text));
}

const picture = (type: string, base64: string, data: Readonly<Record<string, unknown>>): HTMLElement =>
  element("div", { class: "output picture" }, element("img", { src: `data:${type};base64,${base64}`, alt: textOf(data, "text/plain") ?? "Picture made by the cell above" }));

function textOf(data: Readonly<Record<string, unknown>>, type: string): string | null {
  const value = data[type];
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.join("");
  return value === undefined || value === null ? null : JSON.stringify(value, null, 2);
}

const base64Of = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

const plain = (text: string): string => text.replace(terminalCodes, "");

/** Scripts that come as HTML text do not run by themselves; figures bring one that draws the live chart. */
function runScripts(box: HTMLElement): void {
  for (const old of box.querySelectorAll("script")) {
    if (old.type !== "" && !/javascript|module/.test(old.type)) continue;
    const script = document.createElement("script");
    for (const { name, value } of old.attributes) script.setAttribute(name, value);
    script.textContent = old.textContent;
    old.replaceWith(script);
  }
}
