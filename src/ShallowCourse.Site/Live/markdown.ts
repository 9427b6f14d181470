// Markdown as HTML: loaded when the first cell shows some.

import { Marked, type TokenizerAndRendererExtension } from "marked";

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const formula = (name: string, level: "block" | "inline", start: string, pattern: RegExp, html: (tex: string) => string): TokenizerAndRendererExtension => ({
  name,
  level,
  start: (source) => source.indexOf(start),
  tokenizer(source) {
    const match = pattern.exec(source);
    return match === null ? undefined : { type: name, raw: match[0], tex: match[1]!.trim() };
  },
  renderer: (token) => html(escaped(token["tex"] as string)),
});

const marked = new Marked({
  extensions: [
    formula("display", "block", "$$", /^\$\$([\s\S]+?)\$\$(?:\n|$)/, (tex) => `<div class="equation"><span class="formula display tex">${tex}</span></div>\n`),
    formula("formula", "inline", "$", /^\$([^$\n]+?)\$/, (tex) => `<span class="formula tex">${tex}</span>`),
  ],
});

export const toHtml = (source: string): string => marked.parse(source, { async: false });
