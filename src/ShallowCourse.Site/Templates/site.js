"use strict";

// A text with values in its holes {0}, {1}.
window.say = (text, ...values) => text.replace(/\{(\d)\}/g, (hole, index) => values[index]);

// Data that few readers need is a script of its own, loaded once, with the first use.
{
  const loading = new Map();
  window.loadScript = (source) => {
    if (!loading.has(source)) {
      loading.set(source, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = source;
        script.onload = resolve;
        script.onerror = reject;
        document.head.append(script);
      }));
    }
    return loading.get(source);
  };
}

// Theme: system, light, dark, high contrast, and round again.
(() => {
  const button = document.querySelector("button.theme");
  const next = { system: "light", light: "dark", dark: "contrast", contrast: "system" };
  const words = { system: "{{word.themeSystem}}", light: "{{word.themeLight}}", dark: "{{word.themeDark}}", contrast: "{{word.themeContrast}}" };
  const name = () => {
    const choice = document.documentElement.dataset.themeChoice;
    button.setAttribute("aria-label", window.say("{{word.themeSwitch}}", words[choice], words[next[choice]]));
    button.title = button.getAttribute("aria-label");
  };
  button.addEventListener("click", () => {
    window.setTheme(next[document.documentElement.dataset.themeChoice]);
    name();
  });
  name();
  button.hidden = false;
})();

// The other language opens at the cell that is being read.
document.querySelectorAll("a.language[data-same]").forEach((link) => link.addEventListener("click", () => {
  const top = document.querySelector(".bar").getBoundingClientRect().bottom + 24;
  const read = [...document.querySelectorAll(".cell[id]")].find((cell) => cell.getBoundingClientRect().bottom > top);
  link.hash = read && scrollY > 0 ? read.id : "";
}));

// Copy buttons.
document.querySelectorAll(".cell.code .source").forEach((source) => {
  const button = source.querySelector(".copy");
  const word = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = source.querySelector("code").textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Pages opened as files have no clipboard in some browsers: select the code for the reader's own copy key.
      getSelection().selectAllChildren(source.querySelector("code"));
      if (!document.execCommand("copy")) return;
    }
    button.textContent = "✓";
    setTimeout(() => (button.textContent = word), 1500);
  });
});

// The contents show where the reader is; on narrow screens they start closed.
(() => {
  const contents = document.querySelector(".contents");
  if (!contents) return;
  if (matchMedia("(max-width: 68rem)").matches) contents.querySelector("details").open = false;
  const links = [...contents.querySelectorAll("a")];
  const sections = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let scheduled = false;
  const mark = () => {
    scheduled = false;
    let current = -1;
    sections.forEach((section, index) => {
      if (section.getBoundingClientRect().top < innerHeight / 3) current = index;
    });
    links.forEach((link, index) => {
      if (index === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    });
  };
  addEventListener("scroll", () => {
    if (!scheduled) requestAnimationFrame(mark);
    scheduled = true;
  }, { passive: true });
  mark();
})();

// What scrolls sideways fades where more of it is, can be reached with the keyboard and has a name.
(() => {
  const areas = document.querySelectorAll(".equation, .formula.display, .scroll, .output, .output.html div, pre");
  const name = (area) => {
    const number = area.closest(".numbered")?.id.replace("eq-", "");
    if (number) return window.say("{{word.equationTitle}}", number);
    return area.matches(".equation, .formula") ? "{{word.equation}}" : area.matches(".scroll") ? "{{word.table}}" : area.matches("pre.code") ? "C#" : "{{word.output}}";
  };
  const fade = (area) => {
    const rest = area.scrollWidth - area.clientWidth;
    if (rest < 2) delete area.dataset.more;
    else area.dataset.more = `${area.scrollLeft > 1 ? "left " : ""}${area.scrollLeft < rest - 1 ? "right" : ""}`;
  };
  const reach = () => areas.forEach((area) => {
    const scrolls = area.scrollWidth > area.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(area).overflowX);
    if (scrolls) fade(area);
    else delete area.dataset.more;
    if (scrolls && !area.hasAttribute("tabindex")) {
      area.tabIndex = 0;
      area.dataset.reached = "";
      if (!area.hasAttribute("role")) area.setAttribute("role", "group");
      if (!area.hasAttribute("aria-label")) area.setAttribute("aria-label", window.say("{{word.scrollsSideways}}", name(area)));
    } else if (!scrolls && "reached" in area.dataset) {
      for (const added of ["tabindex", "role", "aria-label", "data-reached"]) area.removeAttribute(added);
    }
  });
  areas.forEach((area) => area.addEventListener("scroll", () => fade(area), { passive: true }));
  addEventListener("load", reach);
  addEventListener("resize", reach);
})();

// Print shows what is folded away.
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((details) => (details.open = true)));
