// Marks on the map which lessons were begun and which questions are answered; what
// is known of that stays on this machine.
(() => {
  "use strict";
  const WORDS = { en: ["begun", "answered"], de: ["begonnen", "beantwortet"] };
  const words = WORDS[document.documentElement.lang] ?? WORDS.en;
  for (const card of document.querySelectorAll("[data-lesson]")) {
    let kept = null;
    try {
      kept = localStorage.getItem("klviz.lesson." + card.dataset.lesson);
    } catch { return; }
    if (!kept) continue;
    const [guess, ...answers] = kept.split(";");
    const done = answers.filter((a) => a.split(":")[1]).length;
    if (guess === "0" && !done) continue;
    const mark = document.createElement("i");
    mark.textContent = done && done === answers.length ? "✓ " + words[1] : "· " + words[0];
    card.append(mark);
  }
})();
