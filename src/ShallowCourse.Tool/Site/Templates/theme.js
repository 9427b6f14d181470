// Before the first paint: the reader's choice, else the system's. Figures follow data-theme.
(function () {
  var root = document.documentElement;
  var system = matchMedia("(prefers-color-scheme: dark)");
  var contrast = matchMedia("(prefers-contrast: more)");
  function stored() {
    try { return localStorage.getItem("theme"); } catch { return null; }
  }
  function show() {
    root.dataset.themeChoice = stored() || "system";
    root.dataset.theme = stored() || (contrast.matches ? "contrast" : system.matches ? "dark" : "light");
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
  show();
})();
