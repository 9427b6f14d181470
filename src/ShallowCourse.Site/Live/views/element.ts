// Elements in one expression.

type Child = Node | string | null;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function button(text: string, name: string, act: () => void, label = text): HTMLButtonElement {
  const made = element("button", { type: "button", class: `tool ${name}`, ...(label === text ? {} : { "aria-label": label }) }, text);
  made.addEventListener("click", act);
  return made;
}
