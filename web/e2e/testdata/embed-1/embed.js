// <kl-divergence p q unit tab hide theme lang height>: a live figure in somebody
// else's page. The picture and the sentence inside the tag stay until the frame has
// drawn itself, and come back in print. The frame's address is this file's own
// folder; what crosses are the messages of handleEvent and send.
const HERE = new URL("embed/", import.meta.url);
const STATE = ["p", "q", "unit", "tab", "view", "pn", "qn"]; // parts of the address
const LOOK = ["hide", "theme", "lang"];
const MOST_LIVE = 2, LEAST = 120, MOST = 4000; // frames that go live by themselves; clamps of a frame's height in px
let live = 0;

const STYLE = `:host{display:block;position:relative}:host([hidden]){display:none}
iframe{display:block;width:100%;border:0;color-scheme:auto}
iframe.waits{position:absolute;inset:0;visibility:hidden}
button{position:absolute;right:8px;top:8px;font:500 13px/1.2 system-ui,sans-serif;padding:10px 14px;border:1px solid #8d8a94;border-radius:8px;background:Canvas;color:CanvasText;cursor:pointer}
button:focus-visible{outline:2.5px solid #1a4c9c;outline-offset:2px}
slot[hidden]{display:none}
@media print{iframe,button{display:none}slot[hidden]{display:contents}}`;
const WORDS = { en: ["Make it live", "KL divergence, a figure to drag"], de: ["Beweglich machen", "KL-Divergenz, eine Figur zum Ziehen"] };

// What the host page shows: Material's, Docusaurus', VitePress' and plain marks, else its own color-scheme.
function hostTheme() {
  for (const e of [document.documentElement, document.body]) {
    const mark = e && (e.dataset.theme || e.dataset.mdColorScheme || e.dataset.bsTheme || e.getAttribute("data-color-mode") || e.className);
    if (/(^|[\s_-])(dark|slate|night)($|[\s_-])/.test(mark)) return "dark";
    if (/(^|[\s_-])(light|default)($|[\s_-])/.test(mark)) return "light";
  }
  return "auto";
}

class KLDivergence extends HTMLElement {
  static observedAttributes = [...STATE, ...LOOK, "height"];
  #frame = null;
  #ready = false;
  #asked = false; // by the button: the focus goes into the frame
  #slot;
  #button;
  #watch;
  #seen;
  #wanted; // a state set before the frame was ready
  #result = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open", delegatesFocus: true });
    const sheet = new CSSStyleSheet(); // a constructed sheet: no inline style for the host's policy to refuse
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#slot = root.appendChild(document.createElement("slot"));
    this.#button = root.appendChild(document.createElement("button"));
    this.#button.type = "button";
    this.#button.addEventListener("click", () => { this.#asked = true; this.start(); });
  }

  connectedCallback() {
    this.#button.textContent = this.#words[0];
    addEventListener("message", this);
    this.#watch = new MutationObserver(() => this.#look());
    const marks = { attributes: true, attributeFilter: ["class", "data-theme", "data-md-color-scheme", "data-bs-theme", "data-color-mode", "lang"] };
    this.#watch.observe(document.documentElement, marks);
    if (document.body) this.#watch.observe(document.body, marks);
    this.#seen = new IntersectionObserver((entries) => {
      if (entries.some((e) => e.isIntersecting) && live < MOST_LIVE) this.start();
    }, { rootMargin: "200px" });
    this.#seen.observe(this);
  }

  disconnectedCallback() {
    removeEventListener("message", this);
    this.#watch.disconnect();
    this.#seen.disconnect();
    if (this.#frame) live--;
    this.#frame?.remove();
    this.#frame = null;
    this.#ready = false;
    this.#slot.hidden = false;
    this.#button.hidden = false;
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.#frame) return;
    if (LOOK.includes(name)) this.#look();
    else if (STATE.includes(name)) this.state = this.#address;
    else this.#resize(+after);
  }

  // start loads the frame; the picture stays until it is drawn.
  start() {
    if (this.#frame) return;
    live++;
    this.#seen.disconnect();
    const frame = this.#frame = document.createElement("iframe");
    const at = new URL(HERE);
    at.search = new URLSearchParams({ embed: "1", hide: this.getAttribute("hide") || "", theme: this.#theme, lang: this.#lang });
    at.hash = this.#address;
    frame.className = "waits";
    frame.title = this.getAttribute("title") || this.#words[1];
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-downloads");
    frame.allow = "clipboard-write; fullscreen";
    frame.referrerPolicy = "no-referrer";
    frame.src = at;
    this.#button.hidden = true;
    this.shadowRoot.append(frame);
  }

  get p() { return this.getAttribute("p"); }
  set p(value) { this.setAttribute("p", value); }
  get q() { return this.getAttribute("q"); }
  set q(value) { this.setAttribute("q", value); }
  get unit() { return this.getAttribute("unit"); }
  set unit(value) { this.setAttribute("unit", value); }
  get result() { return this.#result; }
  get state() { return this.#wanted ?? this.#address; }
  set state(value) {
    this.#wanted = String(value);
    if (this.#ready) this.#send({ type: "state", state: this.#wanted });
  }

  // The messages of this tag's own frame, checked: height, and state with its result.
  handleEvent({ source, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow || data?.klviz !== 1) return;
    if (data.type === "height" && Number.isFinite(data.height)) {
      if (!this.#ready) this.#drawn();
      if (!this.hasAttribute("height")) this.#resize(data.height);
    } else if (data.type === "state" && typeof data.state === "string" && data.state.length < 65536) {
      this.#wanted = data.state;
      this.#result = typeof data.result === "object" ? data.result : null;
      this.dispatchEvent(new CustomEvent("kl-change", { bubbles: true, composed: true, detail: { state: data.state, result: this.#result } }));
    }
  }

  #drawn() {
    this.#ready = true;
    this.#frame.className = "";
    this.#slot.hidden = true;
    this.#look();
    if (this.#wanted !== undefined) this.#send({ type: "state", state: this.#wanted });
    if (this.#asked) { this.#frame.focus(); this.#send({ type: "focus" }); }
  }

  #look() { if (this.#ready) this.#send({ type: "theme", theme: this.#theme, lang: this.#lang, hide: this.getAttribute("hide") || "" }); }
  #resize(height) { if (height > 0) this.#frame.style.height = Math.min(MOST, Math.max(LEAST, Math.ceil(height))) + "px"; }
  #send(message) { this.#frame.contentWindow.postMessage({ klviz: 1, ...message }, "*"); } // an opaque frame has no origin to name; nothing here is secret

  get #theme() { const t = this.getAttribute("theme"); return t === "light" || t === "dark" ? t : hostTheme(); }
  get #lang() { return this.getAttribute("lang") || this.closest("[lang]")?.lang || ""; }
  get #words() { return WORDS[this.#lang.slice(0, 2)] ?? WORDS.en; }
  get #address() {
    const parts = ["v=1"];
    for (const name of STATE) if (this.hasAttribute(name)) parts.push(name + "=" + encodeURIComponent(this.getAttribute(name)));
    return parts.join("&");
  }
}

if (!customElements.get("kl-divergence")) customElements.define("kl-divergence", KLDivergence);
