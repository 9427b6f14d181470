"use strict";

// A mention of an equation shows it on hover and on focus. Without this script it is a plain link.
(() => {
  const source = document.currentScript.src.replace(/mentions[^/]*$/, "equation-cards{{suffix}}.js");
  const card = document.createElement("div");
  card.id = "equation-card";
  card.className = "equation-card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  let shown = null;
  let timer = 0;

  const place = (mention) => {
    const at = mention.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const left = Math.max(12, Math.min(at.left + at.width / 2 - card.offsetWidth / 2, room - card.offsetWidth - 12));
    const above = at.top - card.offsetHeight - 8;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(above > 60 ? above : at.bottom + 8) + scrollY}px`;
  };
  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute("aria-describedby");
    shown = null;
    card.hidden = true;
  };
  const show = async (mention) => {
    clearTimeout(timer);
    if (shown === mention) return;
    hide();
    shown = mention;
    try { await window.loadScript(source); } catch { return; }
    const equation = window.courseEquations[mention.dataset.equation];
    if (shown !== mention || !equation) return;
    card.innerHTML = equation.html;
    const lesson = document.createElement("p");
    lesson.textContent = equation.lesson;
    card.append(lesson);
    if (!card.isConnected) document.body.append(card);
    window.typesetFormulas?.(card);
    card.hidden = false;
    mention.setAttribute("aria-describedby", card.id);
    place(mention);
  };
  const mentionOf = (event) => event.target.closest?.("a[data-equation]");
  addEventListener("mouseover", (event) => {
    const mention = mentionOf(event);
    if (mention) {
      clearTimeout(timer);
      timer = setTimeout(() => show(mention), 120);
    } else if (card.contains(event.target)) {
      clearTimeout(timer);
    } else if (shown && shown !== document.activeElement) {
      clearTimeout(timer);
      timer = setTimeout(hide, 200);
    } else if (!shown) {
      clearTimeout(timer);
    }
  });
  addEventListener("focusin", (event) => {
    const mention = mentionOf(event);
    if (mention) show(mention);
    else hide();
  });
  addEventListener("focusout", hide);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
})();
