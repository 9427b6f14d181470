// The home page's small stage: the course's network learns the flower once, and stays at what it has learnt.

import { activationOf, start, usual } from "./state/settings";
import { answer, squareAround } from "./views/answers";
import { contextOf } from "./views/canvas";
import { number, whole } from "./views/format";
import { readPalette } from "./views/palette";
import { drawScene } from "./views/plane";

const last = 5000;

class Hero {
  private readonly canvas: HTMLCanvasElement;
  private readonly training = start(usual);
  private readonly square = squareAround(this.training.dataset.X);

  constructor(private readonly stage: HTMLElement, private readonly calm: boolean) {
    this.canvas = stage.querySelector("canvas")!;
    new MutationObserver(() => this.draw()).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    new ResizeObserver(() => this.draw()).observe(this.canvas);
    this.go();
  }

  /** A few iterations a frame while much happens, more and more as less does: all in less than five seconds. */
  private go(): void {
    const count = this.calm ? 200 : Math.max(6, Math.round(this.training.iteration / 30));
    for (let i = 0; i < count && this.training.iteration < last; i++) this.training.step();
    const done = this.training.iteration >= last;
    // With reduced motion the picture changes once: from nothing to the end.
    if (!this.calm || done) this.draw();
    if (!done) requestAnimationFrame(() => this.go());
    this.stage.dataset["done"] = String(done);
  }

  private draw(): void {
    if (this.calm && this.training.iteration < last) return;
    const moment = this.training.at(this.training.iteration);
    const { context, width } = contextOf(this.canvas);
    context.save();
    drawScene(context, { x: 0, y: 0, side: width }, {
      answers: answer(moment.parameters, activationOf(usual), this.square),
      palette: readPalette(this.stage),
      dataset: this.training.dataset,
      A2: moment.cache.A2,
    });
    context.restore();
    this.stage.querySelector(".iteration")!.textContent = whole(moment.iteration);
    this.stage.querySelector(".cost")!.textContent = number(moment.J, 3);
  }
}

const stage = document.querySelector<HTMLElement>(".stage");
if (stage) new Hero(stage, matchMedia("(prefers-reduced-motion: reduce)").matches);
