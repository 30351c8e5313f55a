// Hands the focus on when what has it is taken away, moved, hidden or switched off:
// without this, a reader who removes a row by keyboard would start again at the top
// of the page. Programs that know a better place set the focus themselves.
(() => {
  "use strict";
  if (window.klvizFocus) return;
  window.klvizFocus = true;
  const STOPS = "a[href],button:not(:disabled),input:not(:disabled),select:not(:disabled),textarea:not(:disabled),summary,[tabindex='0']";
  let path = []; // what has the focus, and all that it is in

  const shows = (el) => el.isConnected && !el.disabled && el.checkVisibility({ visibilityProperty: true });

  // next is the stop behind the place where something went, else the one before it,
  // in the nearest part of the page that has one.
  function next(gap, parent) {
    for (const part of path) {
      if (part === document.body) return null;
      if (!part.isConnected) continue;
      const stops = [...part.querySelectorAll(STOPS)].filter((el) => el.tabIndex >= 0 && shows(el));
      if (!stops.length) continue;
      const from = gap || (part !== parent && parent); // nothing stood behind it in its parent
      return from && stops.find((el) => el === from || from.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING) || stops[stops.length - 1];
    }
    return null;
  }

  const watch = new MutationObserver((changes) => {
    const [on] = path, now = document.activeElement;
    if (!on || (now !== on && now !== document.body && now)) return;
    if (now === on && !changes.some((c) => c.type === "attributes")) return; // without asking what shows, which costs a layout
    if (shows(on)) {
      if (now !== on) on.focus({ preventScroll: true });
      return;
    }
    const went = changes.find((c) => c.target.isConnected && [...c.removedNodes].some((n) => n.contains(on)));
    (went ? next(went.nextSibling, went.target) : next(on))?.focus();
  });

  document.addEventListener("focusin", ({ target }) => {
    if (!path.length) watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ["disabled", "hidden"] });
    path = [];
    for (let el = target; el; el = el.parentElement) path.push(el);
  });
  // A reader who clicks beside everything wants no focus. An element that is taken
  // away tells the same, but the watch above hears of it first.
  document.addEventListener("focusout", () => setTimeout(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    path = [];
    watch.disconnect();
  }));
})();
