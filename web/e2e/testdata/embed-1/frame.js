// The page in a frame: what crosses to and from the site around it. That site is
// not trusted: only its own window is heard, and what it says is checked. Loaded
// in <head> after boot.js, so that theme and hidden parts are right at first paint.
(() => {
  "use strict";
  const root = document.documentElement;
  const LONGEST = 65536; // characters of a state, as embed.js takes them
  const PARTS = ["bar", "tabs", "reading", "steps", "panel", "numbers", "paste", "verdict", "more", "equation"];
  let live = false;
  let state; // asked for and not yet shown

  function look({ theme, lang, hide }) {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else if (theme === "auto") delete root.dataset.theme;
    if (typeof hide === "string") root.dataset.hide = PARTS.filter((part) => hide.slice(0, 1000).split(/[\s,]+/).includes(part)).join(" ");
    const language = typeof lang === "string" ? lang.slice(0, 2).toLowerCase() : "";
    if (root.dataset.langs.split(" ").includes(language) && root.lang !== language) {
      root.lang = language;
      document.dispatchEvent(new Event("klviz-lang"));
    }
  }
  const asked = new URLSearchParams(location.search);
  look({ theme: asked.get("theme") || "auto", lang: asked.get("lang"), hide: asked.get("hide") || "" });

  if (parent === window) return;
  const send = (message) => parent.postMessage({ klviz: 1, ...message }, "*"); // whoever frames a public page may know it

  let height = 0;
  function measure() {
    const now = Math.ceil(document.body.getBoundingClientRect().height);
    if (!live || now === height || now === 0) return;
    height = now;
    send({ type: "height", height });
  }

  // Of many states in one moment the last is shown.
  function open(wanted) {
    const waits = state !== undefined;
    state = wanted;
    if (live && !waits) setTimeout(show);
  }
  function show() {
    if (state === undefined) return;
    const detail = state;
    state = undefined;
    document.dispatchEvent(new CustomEvent("klviz-open", { detail }));
  }

  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data === null || typeof data !== "object" || data.klviz !== 1) return;
    if (data.type === "theme") look(data);
    else if (data.type === "state" && typeof data.state === "string" && data.state.length < LONGEST) open(data.state);
    else if (data.type === "focus") document.querySelector("#figures [role=slider][data-dist][tabindex='0']")?.focus();
  });

  document.addEventListener("klviz-state", ({ detail }) => send({ type: "state", state: detail.state, result: JSON.parse(detail.result) }));
  document.addEventListener("klviz-live", () => {
    live = true;
    setTimeout(() => { // the program has drawn itself and returned
      new ResizeObserver(measure).observe(document.body);
      measure(); // a frame that is out of sight is not observed
      show();
    });
  }, { once: true });
})();
