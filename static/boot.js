// Starts the page's program and keeps what a reader does before it is ready.
// Loaded first in <head>, so that the theme is right at the first paint and no
// gesture is missed; the rest of the page does not wait for the program.
(() => {
  "use strict";
  const root = document.documentElement;
  const { wasm, live, scripts, fonts } = document.currentScript.dataset; // no scripts, no fonts where they stand in the page

  // What an earlier visit left: the theme, and whether the typefaces came. Storage is
  // read from another process, some 30 ms: before the first picture only where there
  // was such a visit, or there can be no sign of one.
  function recall() {
    try {
      const theme = localStorage.getItem("klviz.theme");
      if (theme === "light" || theme === "dark") root.dataset.theme = theme;
      return localStorage.getItem("klviz.fonts") === fonts;
    } catch { /* storage is refused in some frames: the system's theme, then */ }
    return false;
  }
  let visited = location.protocol === "file:" || window.name === "klviz"; // in this tab
  try { visited ||= Boolean(navigator.serviceWorker?.controller); } catch { /* a frame without an origin */ }
  const here = visited && recall();

  // ---- gestures made before the program is ready ---------------------------

  const HANDLES = "[role=slider],button,input,textarea,select,[data-grab]";
  const SCROLL_KEYS = /^(Arrow|Page|Home|End)/;
  let kept = [];
  let pressed = null; // the handle that a pointer is on
  let handed = false; // the picture is live
  const inFigure = (el) => el.closest("#figures") !== null;

  function keep(event) {
    const held = pressed && /^pointer(move|up|cancel)$/.test(event.type); // wherever the pointer is now
    const on = held ? pressed : event.target instanceof Element && event.target.closest(HANDLES);
    if (!on || !on.closest("#app") || (handed && inFigure(on))) return;
    const last = kept[kept.length - 1];
    switch (event.type) {
      case "pointerdown": pressed = on; break;
      case "pointermove":
        if (!pressed) return;
        if (last.event.type === "pointermove") kept.pop(); // only where it came to matters
        break;
      case "keydown":
        if (!on.matches("[role=slider]")) return; // typing shows up as input
        if (SCROLL_KEYS.test(event.key)) event.preventDefault();
        break;
      case "input":
        if (last && last.event.type === "input" && last.on === on) kept.pop();
        break;
    }
    kept.push({ event, on, drawn: inFigure(on) }); // asked now: the program may draw another
    if (event.type === "pointerup" || event.type === "pointercancel") pressed = null;
  }
  const KINDS = ["pointerdown", "pointermove", "pointerup", "pointercancel", "keydown", "click", "input", "change"];
  for (const kind of KINDS) document.addEventListener(kind, keep, { capture: true });

  // The same handle in the picture that the program drew.
  function now(on) {
    if (on.isConnected && on.getClientRects().length) return on;
    const d = on.dataset, name = d.param !== undefined ? "param" : d.outcome !== undefined ? "outcome" : "grab";
    if (d.dist === undefined || d[name] === undefined) return null;
    return document.querySelector(`#app [data-dist="${CSS.escape(d.dist)}"][data-${name}="${CSS.escape(d[name])}"]`);
  }

  // The program answers all of them in one picture: it draws when this is over.
  function replay() {
    if (!kept.length) return;
    document.dispatchEvent(new Event("klviz-replay"));
    for (const { event, on } of kept.splice(0)) {
      const to = now(on);
      if (!to) continue;
      if (event.type === "input" || event.type === "change") to.dispatchEvent(new Event(event.type, { bubbles: true }));
      else to.dispatchEvent(new event.constructor(event.type, event)); // an event is its own dictionary
    }
    document.dispatchEvent(new Event("klviz-replayed"));
  }

  // The program takes the picture and the price over first: what the hand is on is
  // answered then, and the rest of the page is drawn behind the frame that shows it.
  // Both events come from inside the program: it is answered once it has returned.
  document.addEventListener("klviz-hand", () => queueMicrotask(() => {
    handed = true;
    if (kept.every(({ drawn }) => drawn)) {
      pressed = null; // the program follows it
      replay();
    }
    afterPaint(() => document.dispatchEvent(new Event("klviz-rest")));
  }), { once: true });
  document.addEventListener("klviz-live", () => queueMicrotask(() => {
    for (const kind of KINDS) document.removeEventListener(kind, keep, { capture: true });
    replay();
  }), { once: true });

  // afterPaint calls behind the frame that is now drawn; a page that is not shown
  // draws none and need not wait.
  function afterPaint(then) {
    if (document.hidden) return setTimeout(then);
    const once = () => { then?.(); then = null; };
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = once;
      port2.postMessage(0);
    });
    setTimeout(once, 3000);
  }

  // ---- tools, each drawn by a program of their own ---------------------------

  // Tools are offered where they can be opened: data-live is the script that does so,
  // and empty in the page that is one file, where it stands behind this one.
  if (live !== undefined) root.dataset.tools = "";
  const open = {}; // by place: how to close what is there, and the turn of the last to ask
  let tools = null;
  document.addEventListener("klviz-tool", async ({ detail: { place: where, id, state } }) => {
    const place = document.getElementById(where), is = (open[where] ??= { turn: 0 }), turn = ++is.turn;
    is.close?.();
    is.close = null;
    place.replaceChildren();
    place.ariaBusy = id ? "true" : null;
    if (!id || live === undefined) return;
    if (live) await (tools ??= run(live));
    if (turn !== is.turn) return;
    place.addEventListener("klviz-view", () => { place.ariaBusy = null; }, { once: true });
    is.close = window.klvizLive.open(place, "tool", id, { state });
  });

  // ---- the program ---------------------------------------------------------

  // The program is asked for, and typefaces and scripts, when the picture has been
  // painted: on a small machine that would delay it. A frame need not wait: another
  // picture stands in its place until it is live.
  const parsed = new Promise((go) => document.addEventListener("readystatechange", go, { once: true })); // scripts of the page's end need not have come
  const painted = "embed" in root.dataset ? Promise.resolve() : parsed.then(() => new Promise(afterPaint));
  const asked = painted.then(() => fetch(wasm));
  asked.catch(() => {}); // said below, when the page can show it
  if (!visited) painted.then(() => {
    window.name ||= "klviz";
    recall();
  });

  function add(element, attributes) {
    return new Promise((done, fail) => {
      element.onload = done;
      element.onerror = () => fail(new Error(`${element.src || element.href} did not load`));
      document.head.append(Object.assign(element, attributes));
    });
  }
  const run = (src) => add(document.createElement("script"), { async: false, src });

  // Typefaces that came on an earlier visit are here at once: then no line is drawn
  // in another face first. Others come behind the program, or after a second. What
  // waits for its face waits three seconds.
  async function dress() {
    if (!here) root.dataset.faces = "late";
    const undress = () => { delete root.dataset.faces; };
    try {
      if (!here) {
        await painted;
        await new Promise((go) => {
          document.addEventListener("klviz-live", () => setTimeout(go), { once: true });
          setTimeout(go, 1000);
        });
      }
      setTimeout(undress, 3000);
      await add(document.createElement("link"), { rel: "stylesheet", href: fonts });
      await document.fonts.load('1em "STIX Two Math"', "∫");
      try { if (!here) localStorage.setItem("klviz.fonts", fonts); } catch { /* as above */ }
    } finally { undress(); }
  }
  if (fonts) dress().catch((why) => console.error("klviz:", why)); // the machine's own stay

  // Where a server names the type wrongly, streaming is refused: compile the bytes.
  async function load() {
    const answer = await asked;
    if (!answer.ok) throw new Error(`${wasm}: ${answer.status}`);
    const type = answer.headers.get("Content-Type") || "";
    if (type.startsWith("application/gzip")) { // the page that is one file
      const unpacked = answer.body.pipeThrough(new DecompressionStream("gzip"));
      return WebAssembly.compileStreaming(new Response(unpacked, { headers: { "Content-Type": "application/wasm" } }));
    }
    if (type.startsWith("application/wasm")) return WebAssembly.compileStreaming(answer);
    return WebAssembly.compile(await answer.arrayBuffer());
  }

  function stopped(why) {
    console.error("klviz stopped:", why);
    root.dataset.klviz = "stopped";
    const notice = document.getElementById("stopped");
    if (!notice) return;
    notice.hidden = false;
    notice.querySelector("button").addEventListener("click", () => location.reload());
  }

  async function start() {
    await painted;
    const loading = load();
    if (live === "") window.klvizProgram = loading; // which serves the tools too
    const [program] = await Promise.all([loading, parsed, ...(scripts ? scripts.split(" ").map(run) : [])]);
    const go = new Go();
    await go.run(await WebAssembly.instantiate(program, go.importObject));
    throw new Error("the program ended");
  }
  start().catch(async (why) => { await parsed; stopped(why); });
})();
