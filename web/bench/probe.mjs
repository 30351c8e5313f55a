// Runs inside the page before any of its scripts: notes when the first chart was
// painted, when the first gesture was answered, and how long each drag step took.
// Self-contained: it is sent to the browser as text.
export function probe({ ready, handle, value }) {
  const marks = window.__bench = { painted: 0, answered: 0, errors: [], shift: 0, steps: [], memories: new Set() };
  addEventListener('error', (e) => marks.errors.push(e.message));
  addEventListener('unhandledrejection', (e) => marks.errors.push(String(e.reason)));
  new PerformanceObserver((list) => { for (const e of list.getEntries()) marks.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = (...args) => original.apply(WebAssembly, args).then((result) => {
      for (const e of Object.values((result.instance ?? result).exports)) if (e instanceof WebAssembly.Memory) marks.memories.add(e);
      return result;
    });
  }
  const visible = (selector) => [...document.querySelectorAll(selector)].find((e) => e.getClientRects().length > 0);
  const text = () => visible(value)?.textContent ?? null;
  const afterFrame = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then(performance.now());
    channel.port2.postMessage(0);
  });
  // One gesture by hand: the slider a step on, or the handle dragged 12 px, to the right and down.
  const gesture = () => {
    const e = visible(handle);
    if (!e) return;
    if (e.tagName === 'INPUT') {
      e.value = String(+e.value + 3 * (+e.step || 1));
      e.dispatchEvent(new Event('input', { bubbles: true }));
      return;
    }
    const box = e.getBoundingClientRect(), x = box.x + box.width / 2, y = box.y + box.height / 2;
    for (const [type, dx] of [['pointerdown', 0], ['pointermove', 6], ['pointermove', 12], ['pointerup', 12]]) {
      e.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, composed: true, clientX: x + dx, clientY: y + dx, button: type === 'pointermove' ? -1 : 0, buttons: type === 'pointerup' ? 0 : 1, pointerId: 1, isPrimary: true, pointerType: 'mouse', view: window }));
    }
  };
  const wait = () => {
    if (!document.querySelector(ready) || text() === null) return requestAnimationFrame(wait);
    afterFrame((now) => {
      marks.painted = now;
      const before = text();
      const again = (n) => {
        gesture();
        afterFrame((then) => {
          if (text() !== before) marks.answered = then;
          else if (n < 500) again(n + 1);
          else marks.answered = -1;
        });
      };
      again(0);
    });
  };
  requestAnimationFrame(wait);

  // From here on each pointermove is timed until the number's text has changed.
  marks.startDrag = () => {
    let step = null;
    new MutationObserver(() => { if (step && !step.changed) step.changed = performance.now(); })
      .observe(visible(value), { childList: true, characterData: true, subtree: true });
    addEventListener('pointermove', () => {
      if (step) return;
      const current = step = { start: performance.now(), changed: 0, frame: 0 };
      afterFrame((now) => { current.frame = now; if (current.changed) marks.steps.push(current); step = null; });
    }, true);
  };
  marks.wasmBytes = () => [...marks.memories].reduce((sum, m) => sum + m.buffer.byteLength, 0);
  marks.visible = visible;
}
