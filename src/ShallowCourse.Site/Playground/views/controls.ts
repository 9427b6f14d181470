// The form of settings: what the reader changes becomes new settings; what a link says is shown in it.

import { activations } from "../maths/activations";
import { recipes, type Recipe } from "../maths/datasets";
import { initializations } from "../maths/initialization";
import { initializationOf, limits, recipeOf, type Settings } from "../state/settings";
import { contextOf } from "./canvas";
import { squareAround } from "./answers";
import { mark } from "./plane";
import { css, type Palette } from "./palette";
import { tick } from "./format";

type NumberField = "noise" | "seed" | "n1" | "scale" | "initSeed" | "rate";

const numberFields: readonly NumberField[] = ["noise", "seed", "n1", "scale", "initSeed", "rate"];

export class Controls {
  private settings: Settings | undefined;
  private readonly thumbnails = new Map<string, HTMLCanvasElement>();

  constructor(private readonly form: HTMLFormElement, private readonly onChange: (settings: Settings) => void) {
    this.fill("g", activations);
    this.fill("init", initializations);
    const datasets = this.part("pg-datasets");
    for (const recipe of recipes) {
      const label = document.createElement("label");
      label.className = "pg-dataset";
      label.innerHTML = `<input type="radio" name="data" value="${recipe.key}"><canvas aria-hidden="true"></canvas><span>${recipe.name}</span>`;
      this.thumbnails.set(recipe.key, label.querySelector("canvas")!);
      datasets.append(label);
    }
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", (event) => this.changed(event.target as HTMLInputElement));
    form.addEventListener("input", (event) => {
      if ((event.target as HTMLInputElement).type === "range") this.changed(event.target as HTMLInputElement);
    });
  }

  show(settings: Settings): void {
    this.settings = settings;
    const recipe = recipeOf(settings);
    const initialization = initializationOf(settings);
    const noise = this.input("noise");
    noise.max = String(recipe.noise.most);
    noise.step = String(recipe.noise.step);
    for (const field of numberFields) this.input(field).value = String(settings[field]);
    for (const field of ["g", "init"] as const) this.input(field).value = settings[field];
    for (const radio of this.form.querySelectorAll<HTMLInputElement>("[name=data]")) radio.checked = radio.value === settings.data;
    this.part("pg-noise-name").textContent = recipe.noise.name;
    this.part("pg-noise-value").textContent = tick(settings.noise);
    this.part("pg-n1-value").textContent = String(settings.n1);
    this.part("pg-scale-field").hidden = initialization.scaleName === undefined;
    this.part("pg-scale-name").textContent = initialization.scaleName ?? "";
    this.part("pg-init-seed-field").hidden = !initialization.random;
    this.say("");
  }

  drawThumbnails(palette: Palette): void {
    for (const recipe of recipes) drawThumbnail(this.thumbnails.get(recipe.key)!, recipe, palette);
  }

  private changed(input: HTMLInputElement): void {
    const settings = this.settings!;
    if (input.name === "data") {
      const recipe = recipes.find(({ key }) => key === input.value)!;
      this.onChange({ ...settings, data: recipe.key, noise: recipe.noise.usual, seed: recipe.usualSeed, iteration: 0 });
    } else if (input.name === "g" || input.name === "init") {
      // Another initialisation means something else by its scale.
      const scale = input.name === "init" && input.value !== settings.init ? { scale: input.value === "constant" ? 0.5 : 0.01 } : {};
      this.onChange({ ...settings, ...scale, [input.name]: input.value, iteration: 0 });
    } else {
      this.numberChanged(input.name as NumberField, input);
    }
  }

  private numberChanged(field: NumberField, input: HTMLInputElement): void {
    const { least, most } = this.limitsOf(field);
    const value = input.value.trim() === "" ? NaN : Number(input.value);
    const mustBeWhole = field === "seed" || field === "initSeed" || field === "n1";
    const valid = value >= least && value <= most && (!mustBeWhole || Number.isInteger(value));
    input.setAttribute("aria-invalid", String(!valid));
    if (!valid) {
      this.say(`${input.labels![0]!.innerText.trim()}: got ${input.value || "nothing"}, expected a ${mustBeWhole ? "whole " : ""}number from ${tick(least)} to ${most}.`);
      return;
    }
    this.onChange({ ...this.settings!, [field]: value, iteration: 0 });
  }

  private limitsOf(field: NumberField): { readonly least: number; readonly most: number } {
    if (field === "noise") return { least: 0, most: recipeOf(this.settings!).noise.most };
    return field === "initSeed" ? limits.seed : limits[field];
  }

  private say(problem: string): void {
    this.part("pg-error").textContent = problem;
    if (problem === "") for (const input of this.form.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
  }

  private fill(name: string, choices: readonly { readonly key: string; readonly name: string }[]): void {
    for (const { key, name: text } of choices) this.input(name).append(new Option(text, key));
  }

  private input(name: string): HTMLInputElement {
    return this.form.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  }

  private part(id: string): HTMLElement {
    return this.form.querySelector<HTMLElement>(`#${id}`)!;
  }
}

function drawThumbnail(canvas: HTMLCanvasElement, recipe: Recipe, palette: Palette): void {
  const { context, width, height } = contextOf(canvas);
  const { X, Y } = recipe.make(recipe.noise.usual, recipe.usualSeed);
  const { x1, x2, side } = squareAround(X);
  context.clearRect(0, 0, width, height);
  const every = X.columns > 300 ? 4 : 2;
  for (let i = 0; i < X.columns; i += every) {
    const label = Y.at(0, i);
    mark(context, ((X.at(0, i) - x1) / side) * width, (1 - (X.at(1, i) - x2) / side) * height, label, 1.6);
    context.fillStyle = css(label === 1 ? palette.class1 : palette.class0);
    context.fill();
  }
}
