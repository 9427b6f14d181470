// The experiments as links, which one the settings are, and what to look for in it.

import { toLink } from "../state/link";
import { presets } from "../state/presets";
import type { Settings } from "../state/settings";
import { showWithLinks } from "./mentions";

export class Experiments {
  private readonly links: readonly HTMLAnchorElement[];

  constructor(list: HTMLElement, private readonly lookFor: HTMLElement, onOpen: (hash: string) => void) {
    this.links = presets.map(({ name, settings }) => {
      const link = document.createElement("a");
      link.href = toLink(settings);
      link.textContent = name;
      // The address may be this one already, when the run has gone on from it: no hashchange would come.
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.pushState(null, "", link.href);
        onOpen(link.hash);
      });
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
      return link;
    });
  }

  /** Marks the experiment that these settings are, however far it has been trained. */
  show(settings: Settings): void {
    const key = untrained(settings);
    const current = presets.findIndex((preset) => untrained(preset.settings) === key);
    this.links.forEach((link, index) => {
      if (index === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
    showWithLinks(this.lookFor, presets[current]?.lookFor ?? "Your own settings. Copy the link to show others exactly this.");
  }
}

function untrained(settings: Settings): string {
  return toLink({ ...settings, iteration: 0 });
}
