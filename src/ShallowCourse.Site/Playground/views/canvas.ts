// Canvases at the screen's own resolution, and maps painted from a grid of values.

import { cells } from "./answers";
import { shade, type Palette } from "./palette";

/** The canvas's context in CSS pixels; its size follows the style sheet and the screen. */
export function contextOf(canvas: HTMLCanvasElement): { context: CanvasRenderingContext2D; width: number; height: number } {
  const { clientWidth: width, clientHeight: height } = canvas;
  const density = window.devicePixelRatio || 1;
  const [pixelWidth, pixelHeight] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== pixelWidth || canvas.height !== pixelHeight) [canvas.width, canvas.height] = [pixelWidth, pixelHeight];
  const context = canvas.getContext("2d")!;
  context.setTransform(density, 0, 0, density, 0, 0);
  return { context, width, height };
}

const shades = 256;
let scratch: HTMLCanvasElement | undefined;
let table: { readonly palette: Palette; readonly colours: Uint32Array } | undefined;

/** Paints grid values, after `position` has put them between −1 (class 0's colour) and 1 (class 1's), into a rectangle. */
export function paintMap(
  context: CanvasRenderingContext2D, values: Float64Array, position: (value: number) => number, palette: Palette,
  x: number, y: number, width: number, height: number,
): void {
  scratch ??= Object.assign(document.createElement("canvas"), { width: cells, height: cells });
  const small = scratch.getContext("2d", { willReadFrequently: true })!;
  const image = small.createImageData(cells, cells);
  const pixels = new Uint32Array(image.data.buffer);
  const colours = coloursOf(palette);
  for (let cell = 0; cell < pixels.length; cell++) {
    const share = (position(values[cell]!) + 1) / 2;
    pixels[cell] = colours[Math.round(Math.min(1, Math.max(0, share)) * (shades - 1))]!;
  }
  small.putImageData(image, 0, 0);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = "high";
  context.drawImage(scratch, x, y, width, height);
}

/** Every shade as the four bytes of a pixel: a run paints a hundred thousand of them for each frame. */
function coloursOf(palette: Palette): Uint32Array {
  if (table?.palette === palette) return table.colours;
  const bytes = new Uint8ClampedArray(shades * 4);
  for (let k = 0; k < shades; k++) bytes.set([...shade(palette, (2 * k) / (shades - 1) - 1), 255], k * 4);
  table = { palette, colours: new Uint32Array(bytes.buffer) };
  return table.colours;
}
