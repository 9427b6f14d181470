// Before the first paint: the reader's choice, else the system's; on paper light. Figures follow data-theme.
(function () {
  var root = document.documentElement;
  // What needs scripts shows where they run.
  root.classList.add("js");
  var system = matchMedia("(prefers-color-scheme: dark)");
  var paper = matchMedia("print");
  var contrast = matchMedia("(prefers-contrast: more)");
  function stored() {
    try { return localStorage.getItem("theme"); } catch { return null; }
  }
  function show() {
    root.dataset.themeChoice = stored() || "system";
    if (paper.matches) root.dataset.theme = "light";
    else root.dataset.theme = stored() || (contrast.matches ? "contrast" : system.matches ? "dark" : "light");
  }
  window.setTheme = function (choice) {
    try {
      if (choice === "system") localStorage.removeItem("theme");
      else localStorage.setItem("theme", choice);
    } catch { /* Without storage the choice lasts as long as the page. */ }
    show();
    if (choice !== "system") root.dataset.theme = choice;
    root.dataset.themeChoice = choice;
  };
  system.addEventListener("change", show);
  contrast.addEventListener("change", show);
  paper.addEventListener("change", show);
  // Earlier than the query changes, so that charts have the time to follow.
  addEventListener("beforeprint", function () { root.dataset.theme = "light"; });
  addEventListener("afterprint", show);
  show();
})();
