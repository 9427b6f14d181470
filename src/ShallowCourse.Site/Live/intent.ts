// The first sign that a reader means to run something.

const restMilliseconds = 150;

/** A pointer or the focus that stays, where the browser does not ask to save data. */
export function onRest(element: HTMLElement, act: () => void): void {
  if (location.protocol === "file:" || savesData()) return;
  let timer = 0;
  const begin = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(act, restMilliseconds);
  };
  const end = (): void => clearTimeout(timer);
  element.addEventListener("pointerenter", begin);
  element.addEventListener("pointerleave", end);
  element.addEventListener("focus", begin);
  element.addEventListener("blur", end);
}

/** The browser asks to load little. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
