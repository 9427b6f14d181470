// The page: one training run, the moment of it that is shown, and who hears of a change.

import { gradientNames, type Moment, type Training } from "./maths/training";
import { fromLink, toLink } from "./state/link";
import { activationOf, initializationOf, limits, recipeOf, start, type Settings } from "./state/settings";
import { answer, squareAround, type Answers, type Square } from "./views/answers";
import { Controls } from "./views/controls";
import { Diagram } from "./views/diagram";
import { Equations } from "./views/equations";
import { Experiments } from "./views/experiments";
import { number, percent, whole } from "./views/format";
import type { Frame } from "./views/frame";
import { LineChart } from "./views/lineChart";
import { readPalette, type Palette } from "./views/palette";
import { Plane } from "./views/plane";
import { drawHistogram } from "./views/histogram";
import { drawSparkline } from "./views/sparkline";
import { drawSlopes } from "./views/slopes";
import { Runner } from "./runner";

const ln2 = Math.log(2);
/** How often numbers that are read, not watched, change during a run. */
const readingPause = 250;
/** A visit without a link starts by itself, so that one sees what the page is for; about three seconds, by when the petals show. */
const firstRun = 2000;

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(`pg-${id}`);
  if (!found) throw new Error(`The page has no element pg-${id}.`);
  return found as T;
}

class Page {
  private settings!: Settings;
  private training!: Training;
  private square!: Square;
  private shown = 0;
  private unit = 0;
  private example = 0;
  private palette: Palette;
  private moment!: Moment;
  private answers!: Answers;
  private lastReading = 0;

  private readonly root = document.getElementById("playground")!;
  private readonly controls = new Controls(element<HTMLFormElement>("settings"), (settings) => this.load(settings));
  private readonly experiments = new Experiments(element("presets"), element("look"), (hash) => this.open(hash));
  private readonly diagram = new Diagram(element("diagram"), (unit) => this.follow({ unit }));
  private readonly plane = new Plane(element<HTMLCanvasElement>("plane"), (example) => this.follow({ example }));
  private readonly equations = new Equations(element("equation-rows"));
  private readonly costChart = new LineChart(element("cost-chart"), 266, (iteration) => this.lookBack(iteration));
  private readonly gradientChart = new LineChart(element("gradient-chart"), 224, (iteration) => this.lookBack(iteration));
  private readonly runner: Runner;

  constructor() {
    this.palette = readPalette(this.root);
    this.runner = new Runner({
      advance: (count) => this.advance(count),
      draw: () => this.draw(),
      changed: (running) => this.runningChanged(running),
      remaining: () => limits.iteration.most - this.shown,
    });
    if (matchMedia("(max-width: 42rem)").matches) element<HTMLDetailsElement>("settings-fold").open = false;
    this.listen();
    const linked = location.hash !== "";
    this.open(location.hash);
    if (!linked && !matchMedia("(prefers-reduced-motion: reduce)").matches) this.runner.run(firstRun);
  }

  /** Shows what a link says. */
  private open(hash: string): void {
    const { settings, problems } = fromLink(hash);
    const notice = element("notice");
    notice.hidden = problems.length === 0;
    notice.textContent = problems.join(" ");
    this.load(settings);
  }

  private load(settings: Settings): void {
    this.runner.stop();
    const iterations = settings.iteration;
    element("status").textContent = "";
    this.settings = settings;
    this.training = start(settings);
    this.square = squareAround(this.training.dataset.X);
    this.shown = 0;
    this.unit = Math.min(this.unit, settings.n1 - 1);
    this.example = Math.min(this.example, this.training.dataset.X.columns - 1);
    element<HTMLInputElement>("unit").max = String(settings.n1);
    element<HTMLInputElement>("example").max = String(this.training.dataset.X.columns);
    this.controls.show(settings);
    this.draw();
    if (iterations > 0) this.runner.catchUp(iterations);
    else this.settled();
  }

  /** Goes on by so many iterations; those already done are only shown. False when no further one is possible. */
  private advance(count: number): boolean {
    for (let i = 0; i < count; i++) {
      if (this.shown >= limits.iteration.most) return false;
      if (this.shown === this.training.iteration && !this.training.step()) return false;
      this.shown++;
    }
    return true;
  }

  private lookBack(iteration: number): void {
    this.runner.stop();
    this.shown = Math.min(iteration, this.training.iteration);
    this.draw();
    this.settled();
  }

  private follow({ unit = this.unit, example = this.example }: { unit?: number; example?: number }): void {
    this.unit = unit;
    this.example = example;
    this.draw();
  }

  private runningChanged(running: boolean): void {
    const button = element("run");
    button.setAttribute("aria-pressed", String(running));
    element("run-text").textContent = running ? "Pause" : "Run";
    this.draw();
    if (!running) this.settled();
  }

  /** When nothing moves any more: the address, the chosen experiment and the spoken summary follow. */
  private settled(): void {
    this.settings = { ...this.settings, iteration: this.shown };
    const link = toLink(this.settings);
    if (location.hash !== link) history.replaceState(null, "", link);
    this.experiments.show(this.settings);
    const divergence = this.training.divergence;
    element("status").textContent = divergence
      ?? `Iteration ${this.shown}: cost ${number(this.moment.J)}, accuracy ${percent(this.moment.accuracy)}.`;
    if (divergence) this.warn(divergence);
  }

  private warn(text: string): void {
    const notice = element("notice");
    notice.textContent = text;
    notice.hidden = false;
  }

  private draw(): void {
    this.moment = this.training.at(this.shown);
    this.answers = answer(this.moment.parameters, activationOf(this.settings), this.square);
    const frame: Frame = {
      settings: this.settings,
      training: this.training,
      moment: this.moment,
      answers: this.answers,
      palette: this.palette,
      unit: this.unit,
      example: this.example,
      showLines: element<HTMLInputElement>("lines").checked,
      logCost: element<HTMLInputElement>("log").checked,
    };
    this.drawReadout();
    this.plane.draw(frame);
    this.diagram.draw(frame);
    this.drawCharts(frame);
    drawSlopes(element("slopes"), frame);
    drawHistogram(element("histogram"), frame);
    element("histogram-unit").textContent = String(this.unit + 1);
    const now = performance.now();
    if (!this.runner.running || now - this.lastReading > readingPause) {
      this.lastReading = now;
      this.equations.draw(frame);
      this.drawFollowed(frame);
    }
  }

  private drawReadout(): void {
    element("iteration").textContent = whole(this.shown);
    element("cost").textContent = number(this.moment.J, 6);
    element("cost").dataset["value"] = String(this.moment.J);
    element("accuracy").textContent = percent(this.moment.accuracy);
    drawSparkline(element("spark"), this.training.costs, this.shown);
    const timeline = element<HTMLInputElement>("timeline");
    timeline.max = String(this.training.iteration);
    timeline.value = String(this.shown);
    timeline.disabled = this.training.iteration === 0;
  }

  private drawCharts({ training, logCost }: Frame): void {
    this.costChart.draw({
      curves: [{ name: "J", className: "cost", values: training.costs }],
      cursor: this.shown,
      log: logCost,
      reference: { value: ln2, name: "ln 2: answering ½ to everything" },
      label: `Cost over ${training.iteration} iterations, from ${number(training.costs[0]!)} to ${number(training.costs.at(-1)!)}`,
      atLeast: 0.75,
    });
    this.gradientChart.draw({
      curves: gradientNames.map((name) => ({ name, className: name, values: training.gradientSizes[name] })),
      cursor: this.shown,
      log: true,
      label: `Sizes of the gradients: ${gradientNames.map((name) => `${name} ${number(training.gradientSizes[name][this.shown]!)}`).join(", ")}`,
    });
    element("gradient-values").innerHTML = gradientNames.map((name) =>
      `<div><dt><svg viewBox="0 0 28 8" aria-hidden="true"><path class="pg-curve ${name}" d="M1 4H27"/></svg>${name}</dt>`
      + `<dd>${number(training.gradientSizes[name][this.shown]!)}</dd></div>`).join("");
  }

  private drawFollowed({ training, settings }: Frame): void {
    const { X, Y } = training.dataset;
    element<HTMLInputElement>("example").value = String(this.example + 1);
    element<HTMLInputElement>("unit").value = String(this.unit + 1);
    element("example-is").innerHTML = `of ${X.columns}, <span class="pg-nowrap">x = (${number(X.at(0, this.example), 2)}, ${number(X.at(1, this.example), 2)}), `
      + `y = ${Y.at(0, this.example)}</span>,`;
    element("shapes").textContent = `${4 * settings.n1 + 1} parameters: W1 (${settings.n1}, 2), b1 (${settings.n1}, 1), W2 (1, ${settings.n1}), b2 (1, 1)`;
    element("settings-summary").textContent = summary(settings);
  }

  private listen(): void {
    element("run").addEventListener("click", () => this.runner.toggle());
    for (const button of this.root.querySelectorAll<HTMLElement>("[data-steps]")) {
      button.addEventListener("click", () => {
        this.runner.stop();
        this.advance(Number(button.dataset["steps"]));
        this.draw();
        this.settled();
      });
    }
    element("reset").addEventListener("click", () => this.load({ ...this.settings, iteration: 0 }));
    element("speed").addEventListener("change", (event) => {
      this.runner.perFrame = Number((event.target as HTMLSelectElement).value);
    });
    element("timeline").addEventListener("input", (event) => this.lookBack(Number((event.target as HTMLInputElement).value)));
    element("share").addEventListener("click", () => void this.share());
    for (const id of ["lines", "log"]) element(id).addEventListener("change", () => this.draw());
    element("example").addEventListener("change", (event) => {
      this.follow({ example: index(event.target as HTMLInputElement, this.training.dataset.X.columns) });
    });
    element("unit").addEventListener("change", (event) => {
      this.follow({ unit: index(event.target as HTMLInputElement, this.settings.n1) });
    });
    addEventListener("hashchange", () => {
      if (location.hash !== toLink(this.settings)) this.open(location.hash);
    });
    const repaint = () => {
      this.palette = readPalette(this.root);
      this.controls.drawThumbnails(this.palette);
      if (this.training) this.draw();
    };
    new MutationObserver(repaint).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"]) {
      matchMedia(query).addEventListener("change", repaint);
    }
    new ResizeObserver(repaint).observe(this.root);
    void document.fonts.ready.then(repaint);
  }

  private async share(): Promise<void> {
    this.runner.stop();
    this.settled();
    const button = element("share");
    try {
      await navigator.clipboard.writeText(location.href);
      button.textContent = "Copied";
    } catch {
      // Pages opened as files have no clipboard in some browsers; the address bar holds the same link.
      button.textContent = "Copy it from the address bar";
    }
    element("status").textContent = button.textContent;
    setTimeout(() => (button.textContent = "Copy link"), 2500);
  }
}

/** What was typed, from 1, as an index from 0 within bounds. */
function index(input: HTMLInputElement, count: number): number {
  const typed = Math.round(Number(input.value)) || 1;
  return Math.min(count, Math.max(1, typed)) - 1;
}

/** The settings in a few words, for where the form is folded away. */
function summary(settings: Settings): string {
  const { name, scaleName } = initializationOf(settings);
  const from = scaleName === undefined ? name : `${name} × ${settings.scale}`;
  return `${recipeOf(settings).name}, ${settings.n1} × ${activationOf(settings).name}, ${from}, rate ${settings.rate}`;
}

export function startPage(): void {
  new Page();
}
