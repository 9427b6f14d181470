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

const scratch = { canvas: undefined as HTMLCanvasElement | undefined };

/** Paints grid values, after `position` has put them between −1 (class 0's colour) and 1 (class 1's), into a rectangle. */
export function paintMap(
  context: CanvasRenderingContext2D, values: Float64Array, position: (value: number) => number, palette: Palette,
  x: number, y: number, width: number, height: number, depth?: number,
): void {
  scratch.canvas ??= Object.assign(document.createElement("canvas"), { width: cells, height: cells });
  const small = scratch.canvas.getContext("2d", { willReadFrequently: true })!;
  const image = small.createImageData(cells, cells);
  values.forEach((value, cell) => {
    const [red, green, blue] = shade(palette, position(value), depth);
    image.data.set([red, green, blue, 255], cell * 4);
  });
  small.putImageData(image, 0, 0);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = "high";
  context.drawImage(scratch.canvas, x, y, width, height);
}
