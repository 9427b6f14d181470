// Links to the lessons' equations, which mentions.js gives their hover cards. The page says where each equation is.

let known: Readonly<Record<string, string>> | undefined;

function urlOf(number: string): string | undefined {
  known ??= JSON.parse(document.getElementById("pg-equation-links")?.textContent ?? "{}") as Record<string, string>;
  return known[number];
}

/** The number as HTML: a link where a lesson has the equation. */
export function equationLink(number: string): string {
  const url = urlOf(number);
  return url === undefined ? number : `<a class="mention" href="${url}" data-equation="${number}">${number}</a>`;
}

/** Plain text into an element, with each "(3.35)" a link. */
export function showWithLinks(element: HTMLElement, text: string): void {
  element.replaceChildren();
  for (const part of text.split(/(?<=\()(\d\.\d+)(?=\))/)) {
    const url = urlOf(part);
    if (url === undefined) {
      element.append(part);
      continue;
    }
    const link = Object.assign(document.createElement("a"), { className: "mention", href: url, textContent: part });
    link.dataset["equation"] = part;
    element.append(link);
  }
}
