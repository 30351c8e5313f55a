// Asks the browser to keep klviz for use without a network (sw.js), once the page
// is ready, and says when a newer version waits. The words come with the script's
// element; the state of the page is in its address, so that a reload loses nothing.
(() => {
  "use strict";
  const { worker, fresh, reload } = document.currentScript.dataset;
  let home;
  try {
    home = location.protocol.startsWith("http") && navigator.serviceWorker; // refused in some frames
  } catch { /* then not */ }
  if (!home || navigator.connection?.saveData) return;

  const controlled = home.controller !== null;
  let leaving = false;
  function leave() {
    if (leaving) return;
    leaving = true;
    location.reload();
  }
  // Another tab has taken the new version on: this one must not go on with the old.
  home.addEventListener("controllerchange", () => { if (controlled) leave(); });

  function say(waiting) {
    if (document.getElementById("fresh")) return;
    const notice = document.createElement("div");
    notice.id = "fresh";
    notice.setAttribute("role", "status");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn ghost";
    button.textContent = reload;
    button.addEventListener("click", () => {
      waiting.addEventListener("statechange", () => { if (waiting.state === "activated") leave(); });
      waiting.postMessage("klviz: take over");
    });
    document.body.append(notice);
    notice.append(fresh + " ", button); // after the element, so that it is read out
  }

  async function ask() {
    try {
      const it = await home.register(worker);
      if (it.waiting && it.active) say(it.waiting);
      const watch = (next) => next?.addEventListener("statechange", () => { if (next.state === "installed" && it.active) say(next); });
      watch(it.installing);
      it.addEventListener("updatefound", () => watch(it.installing));
    } catch (why) {
      console.info("klviz is not kept for use without a network:", why);
    }
  }
  // Not at once: taking in the whole site would be felt in the first drags.
  const soon = () => setTimeout(() => window.requestIdleCallback ? requestIdleCallback(ask, { timeout: 2000 }) : ask(), 3000);
  if (document.documentElement.dataset.klviz === "static" && document.querySelector("script[data-wasm]")) document.addEventListener("klviz-live", soon, { once: true });
  else addEventListener("load", soon, { once: true });
})();
