// What opens beside the page's own program: live lessons and the playground's
// tools. Their programs are loaded when something is opened, and run in a Worker,
// so that the page answers whatever they compute. This file carries events to
// them and patches what they draw into the page (web/view says what the markup's
// data- attributes mean).
(() => {
  "use strict";
  if (window.klvizLive) return;
  const script = document.currentScript;
  const at = (name) => new URL(name, script.src).href;
  const PROGRAMS = { lesson: "lessons.wasm", model: "models.wasm", teach: "teach.wasm", tool: "tools.wasm", embed: "tools.wasm" };
  const root = document.documentElement;
  // The page that is one file has this script inside, and the tools' style. Its own
  // program, which boot.js has compiled, is that of the tools too when told so.
  const inside = script.src === "";
  const ROLE = "tools";

  // ---- a program and the way to it ----------------------------------------

  const ports = {}; // kind → promise of a port
  const islands = new Map(); // key → what is open
  let styled; // the tools' style sheet is on its way, or here
  let keys = 0;

  function portOf(kind) {
    return (ports[kind] ??= inWorker(PROGRAMS[kind]).catch(() => inWindow(PROGRAMS[kind])));
  }

  // ready resolves once the program behind the port has said that it hears.
  function ready(port, failed) {
    return new Promise((resolve, reject) => {
      failed?.then(reject);
      port.onmessage = ({ data }) => {
        if (!data.ready) return;
        port.onmessage = ({ data }) => islands.get(data.key)?.hear(data);
        resolve(port);
      };
    });
  }

  async function inWorker(name) {
    const worker = inside ? workerInside() : new Worker(at("live-worker.js")); // throws in a sandbox without an origin
    const failed = new Promise((go) => {
      worker.onerror = (e) => { e.preventDefault(); go(new Error(e.message || "the worker did not start")); };
    });
    const heard = ready(worker, failed);
    worker.postMessage(inside ? { program: await window.klvizProgram, role: ROLE } : { wasm: at(name), loader: at("wasm_exec.js") });
    return heard;
  }

  function workerInside() {
    const text = ["loader", "live-worker"].map((id) => document.getElementById(id).textContent + "\n");
    const url = URL.createObjectURL(new Blob(text, { type: "text/javascript" }));
    const worker = new Worker(url);
    setTimeout(() => URL.revokeObjectURL(url), 10000);
    return worker;
  }

  // Where there can be no Worker the program runs in this window.
  async function inWindow(name) {
    if (!window.Go) await load(at("wasm_exec.js"));
    const { port1, port2 } = new MessageChannel();
    const heard = ready(port1);
    window.klvizPort = port2;
    const go = new Go();
    if (inside) {
      go.argv.push(ROLE);
      go.run(await WebAssembly.instantiate(await window.klvizProgram, go.importObject));
    } else go.run((await instantiate(at(name), go.importObject)).instance);
    return heard;
  }

  async function instantiate(wasm, imports) {
    const answer = await fetch(wasm);
    if (!answer.ok) throw new Error(`${wasm}: ${answer.status}`);
    const typed = (answer.headers.get("Content-Type") || "").startsWith("application/wasm");
    return typed ? WebAssembly.instantiateStreaming(answer, imports) : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
  }

  function load(src) {
    return new Promise((resolve, reject) => {
      const el = document.createElement("script");
      el.src = src;
      el.onload = resolve;
      el.onerror = () => reject(new Error(src));
      document.head.append(el);
    });
  }

  // style adds a style sheet; one that does not come is done without.
  function style(href) {
    return new Promise((resolve) => {
      const el = document.createElement("link");
      Object.assign(el, { rel: "stylesheet", href, onload: resolve, onerror: resolve });
      document.head.append(el);
    });
  }

  // ---- what is open ----------------------------------------------------------

  const PIECE = 1 << 20; // bytes of a file that go over at once
  const MANY = new Set(["input", "move", "point", "state", "resize"]); // of these only the newest matters

  class Island {
    constructor(el, kind, id) {
      Object.assign(this, { el, kind, id, key: String(++keys), queue: [], waits: true, drag: null });
      islands.set(this.key, this);
      for (const type of ["click", "input", "change", "keydown", "pointerdown", "pointermove", "pointerup", "pointercancel", "pointerleave", "dragover", "drop", "touchstart"])
        el.addEventListener(type, this, type === "touchstart" ? { passive: false } : undefined);
      this.observer = new ResizeObserver(() => {
        const width = this.width();
        if (this.drawn && width > 0 && width !== this.at) this.send({ kind: "resize", width: (this.at = width) });
      });
      this.observer.observe(el);
    }

    async open(setting) {
      try {
        if (this.kind === "tool" && !inside) await (styled ??= style(at("tools.css")));
        this.port = await portOf(this.kind);
        this.setting = { open: true, key: this.key, kind: this.kind, id: this.id, ...surroundings(), width: (this.at = this.width()), ...setting };
        this.port.postMessage(this.setting);
      } catch (why) {
        this.fault(why);
      }
    }

    close() {
      if (this.clicker) this.present(false);
      this.observer.disconnect();
      clearTimeout(this.addressing);
      islands.delete(this.key);
      this.port?.postMessage({ key: this.key, close: true });
    }

    // width is the room for figures; a box that is display: contents has none of its own.
    width() {
      return this.el.querySelector("[data-width]")?.clientWidth || this.el.clientWidth;
    }

    // Events wait until the one before is answered; of many alike the newest stays.
    send(event) {
      const last = this.queue[this.queue.length - 1];
      if (last && MANY.has(event.kind) && last.kind === event.kind && last.act === event.act && last.arg === event.arg) this.queue.pop();
      this.queue.push(event);
      this.next();
    }
    next() {
      if (this.waits || !this.queue.length) return;
      this.waits = true;
      const { answered, ...event } = this.queue.shift();
      this.answered = answered;
      this.port.postMessage({ key: this.key, ...event }, event.body ? [event.body] : []);
    }

    async hear(m) {
      if (m.files) {
        try {
          const got = await Promise.all(m.files.map(async (name) => {
            const answer = await fetch(new URL("data/" + name, script.src));
            if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
            return [name, await answer.arrayBuffer()];
          }));
          this.port.postMessage({ ...this.setting, files: Object.fromEntries(got) });
        } catch (why) { this.fault(why); }
        return;
      }
      if (m.fault) this.fault(m.fault);
      if (m.regions?.length) {
        for (const [id, html] of m.regions) this.draw(id, html);
        // On a page that shows, at most one picture comes in each of its frames.
        const drawn = () => this.port.postMessage({ key: this.key, drawn: true });
        if (document.hidden) drawn();
        else requestAnimationFrame(drawn);
      }
      for (const [what, ...args] of m.asks || []) this[what](...args);
      if (m.done) {
        this.waits = false;
        this.answered?.();
        if (!this.drawn && !m.fault) {
          this.drawn = true;
          this.el.dataset.live = "on";
          this.el.dispatchEvent(new Event("klviz-view", { bubbles: true }));
        }
        this.next();
      }
    }

    fault(why) {
      console.error("klviz:", why);
      this.el.dataset.live = "stopped";
    }

    draw(id, html) {
      let region = this.el.querySelector(`[data-region="${CSS.escape(id)}"]`);
      if (!region) {
        region = document.createElement("div");
        region.dataset.region = id;
        this.el.append(region);
      }
      const twin = region.cloneNode(false);
      twin.innerHTML = html;
      morph(region, twin, false);
    }

    // ---- what a view asks for

    say(sentence) {
      clearTimeout(this.saying);
      this.saying = setTimeout(() => { status().textContent = sentence; }, 400);
    }
    address(fragment) {
      written = fragment;
      clearTimeout(this.addressing);
      this.addressing = setTimeout(() => history.replaceState(null, "", fragment ? "#" + fragment : location.pathname + location.search), 300);
    }
    preview(query) { document.dispatchEvent(new CustomEvent("klviz-drag", { detail: query })); }
    state(query) { document.dispatchEvent(new CustomEvent("klviz-open", { detail: query })); }
    store(key, value) {
      try {
        if (value === "") localStorage.removeItem(PREFIX + key);
        else localStorage.setItem(PREFIX + key, value);
      } catch { /* storage is refused in some frames, or full */ }
    }
    copy(text) { navigator.clipboard?.writeText(text).catch(() => {}); }
    focus(selector) { this.el.querySelector(selector)?.focus(); }
    print() { window.print(); }
    go(href) {
      if (new URL(href).pathname === location.pathname) location.href = href;
      else if (window.klvizLive.turn) window.klvizLive.turn(href);
      else location.href = href;
    }
    present(on) {
      root.toggleAttribute("data-present", on);
      scrollTo(0, 0);
      if (!on === !this.clicker) return;
      if (on) {
        this.clicker = (e) => {
          if (e.target.closest?.("[role=slider],[role=tab],[role=radio],input,select,textarea") || !/^(PageDown|PageUp|ArrowLeft|ArrowRight|Escape)$/.test(e.key)) return;
          e.preventDefault();
          this.send({ kind: "key", act: "present", press: e.key });
        };
        addEventListener("keydown", this.clicker);
      } else {
        removeEventListener("keydown", this.clicker);
        this.clicker = null;
      }
    }
    save(name, type, bytes) { hand(name, new Blob([bytes], { type })); }
    png(name, picture, zoom) {
      const image = new Image();
      const url = URL.createObjectURL(new Blob([picture], { type: "image/svg+xml" }));
      image.onload = () => {
        const canvas = document.createElement("canvas");
        canvas.width = image.width * zoom;
        canvas.height = image.height * zoom;
        const context = canvas.getContext("2d");
        context.scale(zoom, zoom);
        context.drawImage(image, 0, 0);
        URL.revokeObjectURL(url);
        canvas.toBlob(async (blob) => hand(name, await described(blob, picture)), "image/png");
      };
      image.src = url;
    }

    // ---- what the reader does

    handleEvent(e) { this["on" + e.type](e); }

    onclick(e) {
      const spot = this.on(e, "[data-pick]");
      if (spot) return this.send({ kind: "click", ...this.place(e, { frame: spot.closest("svg") || spot, act: spot.dataset.pick, arg: spot.dataset.arg }) });
      const on = this.on(e, "button[data-act],a[data-act],summary[data-act]");
      if (!on) return;
      if (on.localName === "a") e.preventDefault();
      this.send({ kind: "click", act: on.dataset.act, arg: on.dataset.arg });
    }
    oninput(e) { this.field(e, "input"); }
    onchange(e) {
      const on = this.on(e, "[data-act]");
      if (on?.type === "file") this.give(on.dataset, [...on.files]);
      else this.field(e, "change");
    }
    field(e, kind) {
      const on = this.on(e, "input[data-act],select[data-act],textarea[data-act]");
      if (!on || on.type === "file") return;
      const value = on.type === "checkbox" ? (on.checked ? "true" : "") : on.value;
      this.send({ kind, act: on.dataset.act, arg: on.dataset.arg, value });
    }
    onkeydown(e) {
      if (e.ctrlKey || e.altKey || e.metaKey) return;
      if (e.key === "Escape" && this.drag) {
        this.let(e, "cancel");
        return;
      }
      const on = this.on(e, "[role=slider][data-act],[data-keys]");
      if (!on || !/^(Arrow|Page|Home|End|Escape|Enter| |Delete|Backspace)/.test(e.key)) return;
      if (on.matches("[role=slider]") || e.target === on) e.preventDefault();
      this.send({ kind: "key", act: on.dataset.act || on.dataset.keys, arg: on.dataset.arg, press: e.key, shift: e.shiftKey });
    }

    onpointerdown(e) {
      const on = this.on(e, "[data-drag]");
      if (!on || e.button !== 0 || this.drag) return;
      this.drag = { on, act: on.dataset.drag, arg: on.dataset.arg, frame: on.closest("svg") || on };
      on.setPointerCapture?.(e.pointerId);
      if (on.tabIndex >= 0) on.focus({ preventScroll: true });
      if (on.localName !== "input") e.preventDefault();
      this.send({ kind: "down", ...this.place(e, this.drag) });
    }
    onpointermove(e) {
      if (this.drag) {
        this.send({ kind: "move", ...this.place(e, this.drag) });
        return;
      }
      const on = this.on(e, "[data-point]");
      if (on) this.send({ kind: "point", ...this.place(e, { frame: on.closest("svg") || on, act: on.dataset.point, arg: on.dataset.arg }) });
      else if (this.pointed) this.send({ kind: "leave", act: this.pointed });
      this.pointed = on?.dataset.point;
    }
    onpointerup(e) { if (this.drag) this.let(e, "up"); }
    onpointercancel(e) { if (this.drag) this.let(e, "cancel"); }
    onpointerleave() {
      if (!this.drag && this.pointed) {
        this.send({ kind: "leave", act: this.pointed });
        this.pointed = undefined;
      }
    }
    // touch-action should keep a finger on a handle from scrolling, but Chromium
    // does not heed it inside an SVG.
    ontouchstart(e) { if (this.on(e, "[data-drag]") && e.cancelable) e.preventDefault(); }
    let(e, kind) {
      const drag = this.drag;
      this.drag = null;
      this.send({ kind, ...(kind === "up" ? this.place(e, drag) : { act: drag.act, arg: drag.arg }) });
    }
    place(e, { frame, act, arg }) {
      const box = frame.getBoundingClientRect();
      const wide = frame.viewBox?.baseVal?.width;
      const scale = wide ? wide / box.width : 1;
      return { act, arg, x: (e.clientX - box.left) * scale, y: (e.clientY - box.top) * scale, shift: e.shiftKey };
    }

    ondragover(e) { if (this.on(e, "[data-drop]")) e.preventDefault(); }
    ondrop(e) {
      const on = this.on(e, "[data-drop]");
      if (!on) return;
      e.preventDefault();
      this.give({ act: on.dataset.drop, arg: on.dataset.arg }, [...e.dataTransfer.files]);
    }
    // A file goes over piece by piece, the next when the last was taken in.
    async give({ act, arg }, list) {
      for (const f of list) {
        for (let from = 0, more = true; more; from += PIECE) {
          const body = await f.slice(from, from + PIECE).arrayBuffer();
          more = from + PIECE < f.size;
          await new Promise((answered) => this.send({ kind: "file", act, arg, value: f.name, size: f.size, body, more, answered }));
        }
      }
    }

    on(e, selector) {
      const on = e.target instanceof Element && e.target.closest(selector);
      return on && this.el.contains(on) ? on : null;
    }
  }

  // ---- around a view -----------------------------------------------------------

  const PREFIX = "klviz.";
  let written; // the fragment that a view wrote last

  function surroundings() {
    const store = {};
    try {
      for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) store[name.slice(PREFIX.length)] = localStorage.getItem(name);
    } catch { /* refused */ }
    const build = (/-([0-9a-f]{8,})\.js/.exec(script.src) || [])[1] || "";
    const here = location.href.replace(/[?#].*/s, "");
    const asked = location.hash.slice(1) || location.search.slice(1);
    return { lang: root.lang, theme: root.dataset.theme || "", calm: matchMedia("(prefers-reduced-motion: reduce)").matches, address: asked, link: here, build, store };
  }

  let live; // the element that reads sentences out
  function status() {
    if (!live) {
      live = document.createElement("p");
      live.className = "visually-hidden";
      live.setAttribute("role", "status");
      document.body.append(live);
    }
    return live;
  }

  function hand(name, blob) {
    const a = document.createElement("a");
    a.href = URL.createObjectURL(blob);
    a.download = name;
    a.click();
    setTimeout(() => URL.revokeObjectURL(a.href), 10000);
  }

  // described puts what an SVG's metadata says into the PNG made of it, as a
  // comment behind the header (PNG, section 11.3.3.4).
  async function described(blob, picture) {
    const metadata = /<metadata>[^]*<\/metadata>/.exec(picture);
    if (!metadata) return blob;
    const words = new DOMParser().parseFromString(metadata[0], "text/xml").documentElement.textContent;
    const data = new TextEncoder().encode("iTXtComment\0\0\0\0\0" + words);
    const frame = new DataView(new ArrayBuffer(8));
    let crc = -1;
    for (const byte of data) {
      crc ^= byte;
      for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    frame.setUint32(0, data.length - 4);
    frame.setUint32(4, ~crc >>> 0);
    const bytes = frame.buffer, header = 33;
    return new Blob([blob.slice(0, header), bytes.slice(0, 4), data, bytes.slice(4), blob.slice(header)], { type: blob.type });
  }

  const all = (event) => { for (const island of islands.values()) island.send(event); };
  addEventListener("hashchange", () => {
    const value = location.hash.slice(1);
    if (value !== written) all({ kind: "address", value: (written = value) });
  });
  addEventListener("storage", (e) => {
    if (e.key?.startsWith(PREFIX)) all({ kind: "saved", act: "", arg: e.key.slice(PREFIX.length), value: e.newValue || "" });
  });
  document.addEventListener("klviz-state", (e) => { for (const i of islands.values()) if (i.kind === "tool") i.send({ kind: "state", value: e.detail.state }); });
  new MutationObserver(() => {
    all({ kind: "theme", value: root.dataset.theme || "" });
    all({ kind: "lang", value: root.lang });
  }).observe(root, { attributes: true, attributeFilter: ["data-theme", "lang"] });

  // ---- patching ------------------------------------------------------------------

  // morph makes el like twin, keeping the elements that are there: the focus, what
  // a reader opened and a field that is being typed in stay.
  function morph(el, twin, itself = true) {
    if (itself) attributes(el, twin);
    if (el.hasAttribute("data-keep")) return;
    if (el.localName === "math") { // as a whole: Firefox complains of a fraction that has three parts for a moment
      if (el.innerHTML !== twin.innerHTML) el.replaceChildren(...twin.childNodes);
      return;
    }
    let old = el.firstChild;
    for (let is = twin.firstChild; is;) {
      const next = is.nextSibling;
      if (old && alike(old, is)) {
        if (is.nodeType === 1) morph(old, is);
        else if (old.data !== is.data) old.data = is.data;
        old = old.nextSibling;
      } else {
        // One that stands further on comes forward, so that a new sibling before
        // it does not make it anew.
        const found = is.nodeType === 1 && keyOf(is) ? further(old, is) : null;
        if (found) {
          el.insertBefore(found, old);
          morph(found, is);
        } else el.insertBefore(is, old);
      }
      is = next;
    }
    while (old) {
      const next = old.nextSibling;
      old.remove();
      old = next;
    }
  }

  const keyOf = (el) => el.id || el.dataset?.key || "";
  function alike(a, b) {
    return a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.nodeType !== 1 || keyOf(a) === keyOf(b));
  }
  function further(old, is) {
    for (; old; old = old.nextSibling) if (alike(old, is)) return old;
    return null;
  }

  function attributes(el, twin) {
    for (const { name, value } of [...twin.attributes]) {
      if (el.getAttribute(name) === value) continue;
      if (name === "open" && el.localName === "details") continue;
      el.setAttribute(name, value);
      // A value that the view set anew goes into the field; one that is being typed is the view's own echo.
      if (name === "value" && el.value !== value && el !== document.activeElement) el.value = value;
    }
    for (const { name } of [...el.attributes]) {
      if (twin.hasAttribute(name) || name === "open" && el.localName === "details") continue;
      el.removeAttribute(name);
    }
    if (el.localName === "input" && (el.type === "checkbox" || el.type === "radio")) el.checked = twin.hasAttribute("checked");
    else if (el.localName === "option") el.selected = twin.hasAttribute("selected");
    else if (el.localName === "input" && el !== document.activeElement && el.type !== "file" && el.value !== twin.value) el.value = twin.value;
    else if (el.localName === "textarea" && el !== document.activeElement && el.value !== twin.textContent) el.value = twin.textContent;
  }

  // ---- opening --------------------------------------------------------------------

  window.klvizLive = {
    begin: () => begin(),
    end() { for (const island of [...islands.values()]) if (island.kind !== "tool" && island.kind !== "embed") island.close(); },
    open(el, kind, id, setting) {
      const island = new Island(el, kind, id);
      island.open(setting);
      return () => island.close();
    },
  };
  const begin = () => {
    if (!window.klvizFocus) load(at("focus.js")).catch(() => {}); // the playground has it from the start
    for (const el of document.querySelectorAll("[data-live]:not(script)")) {
      const [kind, id] = el.dataset.live.split(":");
      el.addEventListener("klviz-view", () => { root.dataset.klviz = "live"; }, { once: true });
      window.klvizLive.open(el, kind, id);
    }
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
})();
