// The theme's colours for what is drawn on canvases; the style sheet owns them, so every theme works here too.

export type Rgb = readonly [red: number, green: number, blue: number];

export interface Palette {
  readonly class0: Rgb;
  readonly class1: Rgb;
  readonly middle: Rgb;
  /** How much of the class colour the map shows where the network is sure, 0 to 1. */
  readonly depth: number;
  readonly ink: string;
  readonly faint: string;
  readonly paper: string;
  readonly font: string;
}

export function readPalette(root: HTMLElement): Palette {
  const style = getComputedStyle(root);
  const value = (name: string) => style.getPropertyValue(name).trim();
  return {
    class0: rgb(value("--pg-class0")),
    class1: rgb(value("--pg-class1")),
    middle: rgb(value("--pg-middle")),
    depth: Number(value("--pg-depth")),
    ink: value("--pg-ink"),
    faint: value("--pg-faint"),
    paper: value("--pg-paper"),
    font: style.fontFamily,
  };
}

/** From class 0's colour at −1 over the middle at 0 to class 1's at 1. */
export function shade(palette: Palette, position: number): Rgb {
  const end = position < 0 ? palette.class0 : palette.class1;
  const share = Math.min(1, Math.abs(position)) * palette.depth;
  const mix = (index: 0 | 1 | 2) => palette.middle[index] + (end[index] - palette.middle[index]) * share;
  return [mix(0), mix(1), mix(2)];
}

export function css([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}

// The style sheet writes these as #rrggbb.
function rgb(hex: string): Rgb {
  const bits = Number.parseInt(hex.slice(1), 16);
  return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255];
}
