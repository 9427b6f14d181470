"use strict";

// Search over everything: a dialog with a field and a list. The index is a script, loaded with the first search.
(() => {
  const opener = document.querySelector("button.search");
  const dialog = document.querySelector("dialog.search");
  const field = dialog.querySelector("input");
  const list = dialog.querySelector("ul");
  const status = dialog.querySelector("[role=status]");
  const source = document.currentScript.src.replace(/search\.js.*$/, "search-index.js");
  const root = new URL("..", source);
  const most = 30;
  const hint = "Lessons, equations by number, words of the glossary, members of the library.";

  // A word that nothing has is taken for the nearest one that something has. MiniSearch, which knows such words, comes
  // with the first of them: most searches need it not.
  let speller = null;
  const spelling = () => speller ??= window.loadScript(new URL("minisearch/minisearch.min.js", source).href).then(() => {
    const index = new MiniSearch({ fields: ["title", "text"], tokenize: (text) => text.split(/[^\p{L}\p{N}.'-]+/u).filter(Boolean) });
    index.addAll(window.courseSearch.map((entry, id) => ({ id, title: entry.title, text: entry.text })));
    return index;
  });
  // The fewest letters apart, and of those the word that most entries have.
  const nearest = (index, word) => {
    for (let letters = 1; letters <= word.length / 3; letters++) {
      const terms = index.search(word, { fuzzy: letters }).flatMap((result) => result.terms);
      const often = (term) => terms.filter((other) => other === term).length;
      if (terms.length > 0) return terms.reduce((best, term) => often(term) > often(best) ? term : best);
    }
    return word;
  };
  const spelled = async (words) => {
    const index = await spelling();
    return words.map((word) => window.courseSearch.some((entry) => score(entry, word, [word]) > 0) ? word : nearest(index, word));
  };

  // Every word must be there; the title counts most, then whole phrases, then sections before running text.
  const kinds = { Equation: 6, Term: 5, Member: 4, Section: 3, Text: 0 };
  const score = (entry, query, words) => {
    const title = entry.title.toLowerCase();
    const text = entry.text.toLowerCase();
    if (!words.every((word) => title.includes(word) || text.includes(word))) return 0;
    let points = 1 + kinds[entry.kind];
    if (title === query || title === `equation ${query}`) points += 100;
    else if (title.includes(query)) points += 40;
    else if (words.every((word) => title.includes(word))) points += 25;
    if (text.includes(query)) points += 10;
    return points;
  };
  const excerpt = (text, words) => {
    const lower = text.toLowerCase();
    const at = Math.max(0, Math.min(...words.map((word) => lower.indexOf(word)).filter((index) => index >= 0), text.length) - 50);
    return (at > 0 ? "… " : "") + text.slice(at, at + 150).trim() + (at + 150 < text.length ? " …" : "");
  };
  const marked = (element, text, words) => {
    const pattern = new RegExp(`(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "gi");
    text.split(pattern).forEach((part, index) => {
      if (index % 2 === 0) element.append(part);
      else element.append(Object.assign(document.createElement("mark"), { textContent: part }));
    });
    return element;
  };
  const item = (entry, words) => {
    const link = document.createElement("a");
    link.href = new URL(entry.url, root).href;
    const kind = Object.assign(document.createElement("span"), { className: "kind", textContent: entry.kind === "Text" ? entry.place : `${entry.kind} · ${entry.place}` });
    const title = marked(Object.assign(document.createElement("strong"), {}), entry.title, words);
    const text = marked(Object.assign(document.createElement("span"), { className: "excerpt" }), entry.kind === "Equation" ? "" : excerpt(entry.text, words), words);
    link.append(title, " ", kind, " ", text);
    link.addEventListener("click", () => dialog.close());
    const row = document.createElement("li");
    row.append(link);
    return row;
  };
  const search = async () => {
    const query = field.value.trim().toLowerCase().replace(/\s+/g, " ");
    const words = query.split(" ").filter(Boolean);
    if (words.length === 0) {
      list.replaceChildren();
      status.textContent = hint;
      return;
    }
    try { await window.loadScript(source); } catch {
      status.textContent = "The search index could not be loaded.";
      return;
    }
    if (query !== field.value.trim().toLowerCase().replace(/\s+/g, " ")) return;
    const rank = (all) => window.courseSearch
      .map((entry) => ({ entry, points: score(entry, all.join(" "), all) }))
      .filter((result) => result.points > 0)
      .sort((one, other) => other.points - one.points);
    let wanted = words;
    let found = rank(words);
    if (found.length === 0) {
      // Where MiniSearch cannot be had, the words stay as they are.
      wanted = await spelled(words).catch(() => words);
      if (query !== field.value.trim().toLowerCase().replace(/\s+/g, " ")) return;
      found = rank(wanted);
    }
    const other = wanted.filter((word, index) => word !== words[index]);
    const instead = other.length > 0 ? `Nothing has “${words.filter((word) => !wanted.includes(word)).join("”, “")}”. With “${other.join("”, “")}”: ` : "";
    // Nothing with all the words: what has one of them, the rarest first, is better than nothing.
    const near = found.length > 0 || wanted.length === 1 ? [] : wanted.map((word) => rank([word])).filter((some) => some.length > 0).sort((some, others) => some.length - others.length)[0] ?? [];
    list.replaceChildren(...(found.length > 0 ? found : near).slice(0, most).map(({ entry }) => item(entry, wanted)));
    list.scrollTop = 0;
    const says = found.length > most ? `The first ${most} of ${found.length}`
      : found.length > 0 ? `${found.length} found`
        : near.length > 0 ? `Nothing has all of these words. ${near.length > most ? `The first ${most} of ${near.length}` : near.length} with one of them:`
          : `Nothing has “${field.value.trim()}”. Try part of a word, an equation’s number such as 3.35, or a member such as Dataset.Load; all words are in the glossary.`;
    status.textContent = found.length + near.length > 0 ? instead + says : says;
  };
  const open = () => {
    if (dialog.open) return;
    window.loadScript(source).catch(() => {});
    dialog.showModal();
    field.select();
    search();
  };

  opener.hidden = false;
  opener.addEventListener("click", open);
  dialog.querySelector("button").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  field.addEventListener("input", search);
  dialog.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Enter" && document.activeElement === field && links.length > 0) {
      event.preventDefault();
      links[0].click();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = at + (event.key === "ArrowDown" ? 1 : -1);
      (next < 0 ? field : links[Math.min(next, links.length - 1)] ?? field).focus();
    }
  });
  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if ((event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      open();
    }
  });
})();
