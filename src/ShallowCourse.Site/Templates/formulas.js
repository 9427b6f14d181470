// Typesets the formulas that the build left as LaTeX; one that fails stays readable as source.
window.typesetFormulas = (part) => part.querySelectorAll(".formula.tex").forEach((formula) => {
  const source = formula.textContent;
  try {
    katex.render(source, formula, { displayMode: formula.classList.contains("display"), strict: "ignore" });
    formula.classList.remove("tex");
  } catch {
    formula.textContent = source;
  }
});
window.typesetFormulas(document);
