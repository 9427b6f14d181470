"use strict";

// Search over everything: a dialog with a field and a list. The index is a script, loaded with the first search.
(() => {
  const opener = document.querySelector("button.search");
  const dialog = document.querySelector("dialog.search");
  const field = dialog.querySelector("input");
  const list = dialog.querySelector("ul");
  const status = dialog.querySelector("[role=status]");
  const source = document.currentScript.src.replace(/search[^/]*$/, "search-index{{suffix}}.js");
  const root = new URL("..", source);
  const most = 30;
  const hint = "{{word.searchHint}}";
  const names = { Equation: "{{word.equation}}", Term: "{{word.searchTerm}}", Member: "{{word.searchMember}}", Section: "{{word.searchSection}}" };

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

  // Chinese has no blanks between its words: a run of characters is looked for as it stands, then by its pairs. What is
  // written in traditional characters is found by simplified ones and the other way round.
  const han = /\p{Script=Han}+/gu;
  const pairs = (words) => words.flatMap((word) => word.match(/^\p{Script=Han}{3,}$/u)
    ? [...word].slice(1).map((character, index) => [...word][index] + character) : [word]);
  let simplifier = null;
  let simplified = (text) => text;
  const simplify = () => simplifier ??= window.loadScript(new URL("opencc/t2cn.js", source).href).then(() => {
    const convert = OpenCC.Converter({ from: "t", to: "cn" });
    simplified = (text) => text.replace(han, convert);
    for (const entry of window.courseSearch) Object.assign(entry, folded(entry));
  }).catch(() => { /* Without it a word is found as it is written. */ });
  const folded = (entry) => ({ foundTitle: simplified(entry.title.toLowerCase()), foundText: simplified(entry.text.toLowerCase()) });

  // Every word must be there; the title counts most, then whole phrases, then sections before running text.
  const kinds = { Equation: 6, Term: 5, Member: 4, Section: 3, Text: 0 };
  const score = (entry, query, words) => {
    const { foundTitle: title, foundText: text } = entry.foundTitle === undefined ? Object.assign(entry, folded(entry)) : entry;
    if (!words.every((word) => title.includes(word) || text.includes(word))) return 0;
    let points = 1 + kinds[entry.kind];
    if (title === query || title === window.say("{{word.equationTitle}}", query).toLowerCase()) points += 100;
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
    const kind = Object.assign(document.createElement("span"), { className: "kind", textContent: entry.kind === "Text" ? entry.place : `${names[entry.kind]} · ${entry.place}` });
    const title = marked(Object.assign(document.createElement("strong"), {}), entry.title, words);
    const text = marked(Object.assign(document.createElement("span"), { className: "excerpt" }), entry.kind === "Equation" ? "" : excerpt(entry.text, words), words);
    link.append(title, " ", kind, " ", text);
    link.addEventListener("click", () => dialog.close());
    const row = document.createElement("li");
    row.append(link);
    return row;
  };
  const count = (all, few) => all > most ? window.say("{{word.searchFirst}}", most, all) : window.say(few, all);
  const search = async () => {
    const query = field.value.trim().toLowerCase().replace(/\s+/g, " ");
    if (query.length === 0) {
      list.replaceChildren();
      status.textContent = hint;
      return;
    }
    try { await window.loadScript(source); } catch {
      status.textContent = "{{word.searchUnloaded}}";
      return;
    }
    if (query !== field.value.trim().toLowerCase().replace(/\s+/g, " ")) return;
    if (query.match(han)) await simplify();
    if (query !== field.value.trim().toLowerCase().replace(/\s+/g, " ")) return;
    const words = simplified(query).split(" ").filter(Boolean);
    const rank = (all) => window.courseSearch
      .map((entry) => ({ entry, points: score(entry, all.join(" "), all) }))
      .filter((result) => result.points > 0)
      .sort((one, other) => other.points - one.points);
    // Half of the pairs are enough: those across two words are nobody's.
    const mostOf = (all) => window.courseSearch
      .map((entry) => ({ entry, points: all.filter((pair) => score(entry, pair, [pair]) > 0).length }))
      .filter((result) => result.points >= all.length / 2)
      .sort((one, other) => other.points - one.points);
    let wanted = words;
    let found = rank(words);
    if (found.length === 0) {
      // Where MiniSearch cannot be had, the words stay as they are.
      wanted = query.match(han) ? pairs(words) : await spelled(words).catch(() => words);
      if (query !== field.value.trim().toLowerCase().replace(/\s+/g, " ")) return;
      found = query.match(han) ? mostOf(wanted) : rank(wanted);
    }
    const other = query.match(han) ? [] : wanted.filter((word, index) => word !== words[index]);
    const instead = other.length > 0 ? window.say("{{word.searchInstead}}", words.filter((word) => !wanted.includes(word)).join("”, “"), other.join("”, “")) : "";
    // Nothing with all the words: what has one of them, the rarest first, is better than nothing.
    const near = found.length > 0 || wanted.length === 1 ? [] : wanted.map((word) => rank([word])).filter((some) => some.length > 0).sort((some, others) => some.length - others.length)[0] ?? [];
    list.replaceChildren(...(found.length > 0 ? found : near).slice(0, most).map(({ entry }) => item(entry, wanted)));
    list.scrollTop = 0;
    const says = found.length > 0 ? count(found.length, "{{word.searchFound}}")
      : near.length > 0 ? window.say("{{word.searchNear}}", count(near.length, "{0}"))
        : window.say("{{word.searchNothing}}", field.value.trim());
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
