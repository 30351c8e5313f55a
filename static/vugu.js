// The DOM side of github.com/vugu/vugu v0.4.0, written for klviz from the
// instruction set that its Go side emits (domrender/renderer-js-instructions.go;
// web/e2e/vugu_test.go pins that file's hash). It takes the place of the script
// that Vugu would eval, which a strict content policy forbids.
//
// What it does beyond the stock script:
//   - it takes over prerendered DOM in place: an attribute, text or inner HTML
//     that is right already is not written again, then or later;
//   - an event carries the few properties that handlers read, not all of them;
//   - an event that the browser fires while a picture is being written (blur of a
//     removed field) waits until it is written, since Go holds its lock;
//   - an element that has no children any more loses those it had, and a
//     component that says "as it was" (attribute vg-keep) is passed over;
//   - inner HTML with the same elements as before is patched, not parsed again;
//   - inner HTML that spans two buffers is decoded as one stream of bytes.
(() => {
  "use strict";
  if (window.vuguRender) return;

  // Instructions. A string is a big-endian uint32 length and UTF-8 bytes.
  const END = 0, CLEAR = 1, REMOVE_OTHER_ATTRS = 5, SET_ATTR = 6, SELECT_MOUNT = 7,
    FIRST_CHILD = 20, SET_ELEMENT = 21, SET_TEXT = 23, SET_COMMENT = 24, PARENT = 25,
    NEXT_SIBLING = 26, REMOVE_OTHER_LISTENERS = 27, SET_LISTENER = 28, SET_HTML = 29,
    SET_STYLE_TAG = 30, REMOVE_OTHER_STYLE_TAGS = 31, SET_PROPERTY = 35, SELECT_QUERY = 36,
    BUFFER_HTML = 37, SET_ATTR_NS = 38, SET_ELEMENT_NS = 39, CALLBACK = 40, CALLBACK_ELEMENT = 41;

  const XHTML = "http://www.w3.org/1999/xhtml";
  let buffer = new Uint8Array(16384);
  let view = new DataView(buffer.buffer);
  const utf8 = new TextDecoder();
  let at = 0; // place in buffer

  // ---- reading ----------------------------------------------------------

  // Names and short values recur from picture to picture: a direct-mapped table
  // answers them without decoding.
  const SLOTS = 2048;
  const words = new Array(SLOTS).fill("");

  function text() {
    const n = view.getUint32(at);
    const from = at + 4;
    at = from + n;
    if (n === 0) return "";
    if (n > 48) return utf8.decode(buffer.subarray(from, at));
    let hash = n, ascii = 0;
    for (let i = from; i < at; i++) {
      const b = buffer[i];
      ascii |= b;
      hash = (Math.imul(hash, 31) + b) | 0;
    }
    if (ascii > 127) return utf8.decode(buffer.subarray(from, at));
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = words[slot];
    if (known.length === n) {
      let i = 0;
      while (i < n && known.charCodeAt(i) === buffer[from + i]) i++;
      if (i === n) return known;
    }
    return (words[slot] = utf8.decode(buffer.subarray(from, at)));
  }

  // ---- what was written, element by element ------------------------------

  const MEMORY = Symbol("klviz");

  // An element's memory: its attributes in the order in which they were last
  // sent, its inner HTML where that was sent as a whole, its listeners.
  function memory(el) {
    let m = el[MEMORY];
    if (m) return m;
    m = { names: [], values: [], sent: 0, html: null, pieces: null, nodes: null, props: null, listeners: null, pass: 0 };
    for (const a of el.attributes) {
      if (a.name === "open" && el.localName === "details") continue; // the reader's doing
      m.names.push(a.name);
      m.values.push(a.value);
    }
    return (el[MEMORY] = m);
  }

  // A component that has nothing new to say sends its root element with this one
  // attribute; one that says nothing yet, an element of this name.
  const KEEP = "vg-keep";

  function setAttribute(el, ns, name, value) {
    if (name === KEEP) {
      kept = true;
      return;
    }
    const m = memory(el), i = m.sent++;
    if (m.names[i] === name) {
      if (m.values[i] === value) return;
    } else {
      const j = m.names.indexOf(name, i);
      if (j >= 0) {
        const old = m.values[j];
        m.names.splice(j, 1);
        m.values.splice(j, 1);
        m.names.splice(i, 0, name);
        m.values.splice(i, 0, old);
        if (old === value) return;
      } else {
        m.names.splice(i, 0, name);
        m.values.splice(i, 0, "");
      }
    }
    m.values[i] = value;
    if (ns) el.setAttributeNS(ns, name, value);
    else el.setAttribute(name, value);
  }

  function removeOtherAttributes(el) {
    if (kept) return;
    const m = memory(el);
    for (let i = m.sent; i < m.names.length; i++) el.removeAttribute(m.names[i]);
    m.names.length = m.values.length = m.sent;
  }

  function setProperty(el, name, json) {
    if (takingOver && name === "value" && el.value !== el.defaultValue) return; // typed already; boot.js tells
    const m = memory(el);
    const known = (m.props ??= new Map()).get(name);
    const value = known && known.json === json ? known.value : JSON.parse(json);
    if (!known || known.json !== json) m.props.set(name, { json, value });
    if (el[name] !== value) el[name] = value;
  }

  let takingOver = true; // until the first picture is whole

  function setHTML(el, html) {
    const m = memory(el);
    bare = false;
    if (m.html === html) return;
    if (m.html === null && el.firstChild && takingOver && same(el, html)) {
      m.html = html;
      return;
    }
    const old = m.html;
    m.html = html;
    if (old !== null && patch(el, m, old, html)) return;
    m.nodes = null;
    const focused = el.contains(document.activeElement) && document.activeElement.dataset.at;
    const only = el.firstChild;
    if (only && only.nodeType === 3 && !only.nextSibling && !/[<&]/.test(html)) only.data = html;
    else el.innerHTML = html;
    if (focused) el.querySelector(`[data-at="${CSS.escape(focused)}"]`)?.focus();
  }

  // patch turns the markup old inside el into html where both have the same
  // elements, and reports whether they have: a drag changes numbers and paths,
  // seldom what there is. Both are as a browser prints markup. A piece is what
  // stands between two "<": a tag, and the text behind it.
  function patch(el, m, old, html) {
    const was = m.nodes ? m.pieces : old.split("<"), is = html.split("<");
    if (was.length !== is.length || was.length === 1 || was[0] !== is[0]) return false;
    for (let i = 1; i < is.length; i++) {
      const a = was[i], b = is[i];
      if (a === b) continue;
      const endA = a.indexOf(">"), endB = b.indexOf(">");
      if ((endA + 1 === a.length) !== (endB + 1 === b.length) || tagName(a, endA) !== tagName(b, endB)) return false;
    }
    const nodes = (m.nodes ??= nodesOf(el, was));
    if (!nodes) return false;
    for (let i = 1; i < is.length; i++) {
      const a = was[i], b = is[i];
      if (a === b) continue;
      const endA = a.indexOf(">"), endB = b.indexOf(">");
      if (a.slice(0, endA) !== b.slice(0, endB)) patchTag(nodes[2 * i], a.slice(0, endA), b.slice(0, endB));
      if (endB + 1 < b.length) {
        const data = plain(b.slice(endB + 1));
        if (nodes[2 * i + 1].data !== data) nodes[2 * i + 1].data = data;
      }
    }
    m.pieces = is;
    return true;
  }

  function tagName(piece, end) {
    const space = piece.indexOf(" ");
    return piece.slice(0, space < 0 || space > end ? end : space);
  }

  // nodesOf lists the element and the text of each piece of el's markup, or
  // nothing where they do not fit.
  function nodesOf(el, pieces) {
    const nodes = new Array(2 * pieces.length).fill(null);
    let parent = el, next = el.firstChild;
    for (let i = 1; i < pieces.length; i++) {
      const piece = pieces[i];
      if (piece[0] === "/") {
        next = parent.nextSibling;
        parent = parent.parentNode;
      } else {
        if (!next || next.nodeType !== 1) return null;
        nodes[2 * i] = parent = next;
        next = parent.firstChild;
      }
      if (piece.indexOf(">") + 1 < piece.length) {
        if (!next || next.nodeType !== 3) return null;
        nodes[2 * i + 1] = next;
        next = next.nextSibling;
      }
    }
    return nodes;
  }

  const ATTRIBUTE = / ([^\s=]+)="([^"]*)"/g;

  function patchTag(el, was, is) {
    const old = new Map();
    for (const [, name, value] of was.matchAll(ATTRIBUTE)) old.set(name, value);
    for (const [, name, value] of is.matchAll(ATTRIBUTE)) {
      if (old.get(name) !== value) el.setAttribute(name, plain(value));
      old.delete(name);
    }
    for (const name of old.keys()) el.removeAttribute(name);
  }

  const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&nbsp;": "\u00a0", "&#34;": '"', "&#39;": "'" };
  function plain(markup) {
    return markup.includes("&") ? markup.replace(/&(?:amp|lt|gt|quot|nbsp|#3[49]);/g, (e) => ENTITIES[e]) : markup;
  }

  // same: would html parse to what el holds?
  function same(el, html) {
    if (el.innerHTML === html) return true;
    const twin = el.cloneNode(false);
    twin.innerHTML = html;
    return twin.innerHTML === el.innerHTML;
  }

  // ---- the cursor --------------------------------------------------------

  const STAY = 0, FIRST = 1, NEXT = 2;
  let cur = null; // the current node, or the node that the next move starts from
  let move = STAY; // a move that waits to be told what it will find there
  let mount = null;
  let pass = 0; // counts elements set; listeners set since are this pass's
  let bare = false; // cur is an element of which no child has been spoken yet
  let kept = false; // cur is to stay as it is, with all that is in it
  let chunks = null, chunkDecoder = null; // inner HTML in flight

  // parentHere and nodeHere: where the next node belongs, and what is there now.
  function parentHere() { return move === FIRST ? cur : cur.parentNode; }
  function nodeHere() { return move === FIRST ? cur.firstChild : move === NEXT ? cur.nextSibling : cur; }

  function place(node, old, parent) {
    if (old) parent.replaceChild(node, old);
    else parent.appendChild(node);
    return node;
  }

  function setElement(name, ns) {
    const old = nodeHere();
    if (name === KEEP) { // whatever it is
      if (old?.nodeType !== 1) throw new Error("klviz: no element stands where one is to stay");
      cur = old;
      begin();
      kept = true;
      return;
    }
    if (!(old && old.nodeType === 1 && old.localName === name && old.namespaceURI === ns)) {
      cur = place(document.createElementNS(ns, name), old, parentHere());
    } else cur = old;
    begin();
  }

  function begin() {
    move = STAY;
    memory(cur).sent = 0;
    pass++;
    bare = true;
    kept = false;
  }

  // leave: the stream says nothing of an element that has no children.
  function leave() {
    if (bare && !kept) while (cur.firstChild) cur.removeChild(cur.firstChild);
    bare = kept = false;
  }

  function setText(data) {
    const old = nodeHere(), parent = parentHere();
    if (old && old.nodeType === 3) {
      // The HTML parser merges neighbouring texts and drops empty ones.
      if (takingOver && !old[MEMORY] && old.data.length > data.length && old.data.startsWith(data)) old.splitText(data.length);
      else if (old.data !== data) old.data = data;
      cur = old;
      if (takingOver) cur[MEMORY] = true;
    } else if (old && takingOver && data === "") {
      cur = parent.insertBefore(document.createTextNode(""), old);
    } else cur = place(document.createTextNode(data), old, parent);
    move = STAY;
  }

  function setComment(data) {
    const old = nodeHere();
    if (old && old.nodeType === 8) {
      if (old.data !== data) old.data = data;
      cur = old;
    } else cur = place(document.createComment(data), old, parentHere());
    move = STAY;
  }

  function toFirstChild() {
    const m = memory(cur);
    m.html = m.nodes = null; // its children are sent one by one from here
    move = FIRST;
    bare = false;
  }

  // A place that nothing was put in (an empty template) stays the next place.
  function toNextSibling() {
    leave();
    if (move === STAY) move = NEXT;
  }

  function toParent() {
    leave();
    if (move === FIRST) {
      while (cur.firstChild) cur.removeChild(cur.firstChild);
    } else {
      const parent = cur.parentNode;
      while (cur.nextSibling) parent.removeChild(cur.nextSibling);
      cur = parent;
    }
    move = STAY;
  }

  function selectMount(selector, name) {
    mount ??= document.querySelector(selector);
    if (!mount) throw new Error("no element matches " + selector);
    if (mount.localName !== name) mount = place(document.createElement(name), mount, mount.parentNode);
    cur = mount;
    begin();
  }

  // ---- events ------------------------------------------------------------

  const FROM_EVENT = ["button", "buttons", "clientX", "clientY", "pointerId", "pointerType", "isPrimary",
    "deltaX", "deltaY", "key", "shiftKey", "ctrlKey", "altKey", "metaKey", "repeat", "isComposing", "cancelable"];
  const FROM_TARGET = ["value", "checked", "open", "id", "selectionStart"];

  const encoder = new TextEncoder();
  let outgoing = new Uint8Array(4096);
  let handler = null, callbackHandler = null;
  let active = null; // the event that Go is answering
  let writing = false;
  let waiting = []; // events fired while writing

  function primitives(from, names) {
    const to = {};
    for (const name of names) {
      let v;
      try { v = from[name]; } catch { continue; } // selectionStart of some inputs throws
      if (typeof v === "number" || typeof v === "string" || typeof v === "boolean") to[name] = v;
    }
    return to;
  }

  function summary(event) {
    const s = primitives(event, FROM_EVENT);
    if (event.target) s.target = primitives(event.target, FROM_TARGET);
    // What it is about: the data-at of the nearest element that has one.
    const el = event.currentTarget, on = event.target;
    if (!(on instanceof Element)) return s;
    const about = on.closest("[data-at]");
    if (about) s.at = about.dataset.at;
    // Where in its figure a free pointer is. One that holds a handle is followed
    // by the distance it moved, which needs no layout.
    if (!(el instanceof SVGElement)) return s;
    if (typeof event.clientX === "number" && !(event.pointerId > 0 && on.hasPointerCapture(event.pointerId))) {
      const box = (el.ownerSVGElement || el).getBoundingClientRect();
      s.figureX = event.clientX - box.left;
      s.figureY = event.clientY - box.top;
    }
    return s;
  }

  function send(listener, event) {
    const json = JSON.stringify({
      position_id: listener.position, event_type: listener.type,
      capture: listener.capture, passive: listener.passive, event_summary: summary(event),
    });
    if (outgoing.length < 4 + 3 * json.length) outgoing = new Uint8Array(8 + 3 * json.length);
    const { written } = encoder.encodeInto(json, outgoing.subarray(4));
    new DataView(outgoing.buffer).setUint32(0, written);
    active = event;
    try { handler(outgoing); } finally { active = null; }
  }

  function hear(listener, event) {
    if (!writing) return send(listener, event);
    waiting.push([listener, event]);
  }

  function setListener(el, position, type, capture, passive) {
    const m = memory(el);
    const key = type + (capture ? "|c" : "|") + (passive ? "p" : "");
    let l = (m.listeners ??= new Map()).get(key);
    if (!l) {
      l = { position, type, capture, passive, pass: 0, hear: null };
      l.hear = (event) => hear(l, event);
      el.addEventListener(type, l.hear, { capture, passive });
      m.listeners.set(key, l);
    }
    l.position = position;
    l.pass = pass;
  }

  function removeOtherListeners(el) {
    const listeners = memory(el).listeners;
    if (!listeners || kept) return;
    for (const [key, l] of listeners) {
      if (l.pass === pass) continue;
      el.removeEventListener(l.type, l.hear, { capture: l.capture });
      listeners.delete(key);
    }
  }

  // ---- the interpreter ---------------------------------------------------

  function run() {
    at = 0;
    for (;;) {
      const op = buffer[at++];
      switch (op) {
        case END: return;
        case CLEAR: cur = null; move = STAY; chunks = null; break;
        case SELECT_MOUNT: { const selector = text(); selectMount(selector, text()); break; }
        case SELECT_QUERY: cur = document.querySelector(text()); begin(); break;
        case SET_ELEMENT: setElement(text(), XHTML); break;
        case SET_ELEMENT_NS: { const name = text(); setElement(name, text()); break; }
        case SET_ATTR: { const name = text(); setAttribute(cur, "", name, text()); break; }
        case SET_ATTR_NS: { const ns = text(), name = text(); setAttribute(cur, ns, name, text()); break; }
        case REMOVE_OTHER_ATTRS: removeOtherAttributes(cur); break;
        case SET_PROPERTY: { const name = text(); setProperty(cur, name, text()); break; }
        case SET_LISTENER: {
          const position = text(), type = text();
          const capture = buffer[at++] !== 0, passive = buffer[at++] !== 0;
          setListener(cur, position, type, capture, passive);
          break;
        }
        case REMOVE_OTHER_LISTENERS: at += 4 + view.getUint32(at); removeOtherListeners(cur); break;
        case FIRST_CHILD: toFirstChild(); break;
        case NEXT_SIBLING: toNextSibling(); break;
        case PARENT: toParent(); break;
        case SET_TEXT: setText(text()); break;
        case SET_COMMENT: setComment(text()); break;
        case BUFFER_HTML: {
          const n = view.getUint32(at);
          chunkDecoder ??= new TextDecoder();
          chunks = (chunks ?? "") + chunkDecoder.decode(buffer.subarray(at + 4, at + 4 + n), { stream: true });
          at += 4 + n;
          break;
        }
        case SET_HTML: {
          if (chunks === null) { setHTML(cur, text()); break; }
          const n = view.getUint32(at);
          setHTML(cur, chunks + chunkDecoder.decode(buffer.subarray(at + 4, at + 4 + n)));
          at += 4 + n;
          chunks = null;
          break;
        }
        case REMOVE_OTHER_STYLE_TAGS: break; // components carry no style tags
        case CALLBACK: callbackHandler(view.getUint32(at)); at += 4; break;
        case CALLBACK_ELEMENT: callbackHandler(view.getUint32(at), cur); at += 4; break;
        default: throw new Error("klviz: unknown instruction " + op + (op === SET_STYLE_TAG ? " (a style tag in a component)" : ""));
      }
    }
  }

  // With a size: more room, for a text that is longer (web/page/room_js.go).
  window.vuguGetRenderArray = (size) => {
    if (size > buffer.length) {
      buffer = new Uint8Array(size);
      view = new DataView(buffer.buffer);
    }
    return buffer;
  };
  window.vuguRender = () => {
    writing = true;
    try { run(); } finally { writing = false; }
    if (waiting.length) queueMicrotask(() => { for (const [l, e] of waiting.splice(0)) hear(l, e); });
  };
  window.vuguSetEventHandler = (f) => { handler = f; };
  window.vuguSetCallbackHandler = (f) => { callbackHandler = f; };
  window.vuguGetActiveEvent = () => active;
  window.vuguGetActiveEventTarget = () => active && active.target;
  window.vuguGetActiveEventCurrentTarget = () => active && active.currentTarget;
  window.vuguActiveEventPreventDefault = () => { if (active) active.preventDefault(); };
  window.vuguActiveEventStopPropagation = () => { if (active) active.stopPropagation(); };

  // The program says when its first whole picture stands: from then on what is
  // in the document is what was written.
  document.addEventListener("klviz-live", () => { takingOver = false; }, { once: true });

  // Vugu evals its own script once, at the start. That script alone is swallowed.
  const evaluate = window.eval;
  window.eval = (source) => {
    if (typeof source === "string" && source.startsWith("(function(){if(window.vuguRender)return")) {
      window.eval = evaluate;
      return undefined;
    }
    return evaluate(source);
  };
})();
