// Drives one page in Chromium and returns its figures.
import { probe } from './probe.mjs';

const MOVES = 240, RANGE = 120, STEP = 3; // px
const DRAGS = 2; // of the last runs
export const quantile = (values, p) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length ? sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] : NaN;
};
export const median = (values) => quantile(values, 0.5);

// load opens the page in a fresh context and waits for the first answered gesture.
async function load(browser, peer, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const page = await context.newPage(), cdp = await context.newCDPSession(page);
  const sizes = new Map(), requests = new Map();
  await cdp.send('Network.enable');
  cdp.on('Network.responseReceived', (e) => requests.set(e.requestId, e.type));
  cdp.on('Network.loadingFinished', (e) => sizes.set(e.requestId, e.encodedDataLength));
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(probe, { ready: peer.ready, handle: peer.handle, value: peer.value });
  await page.goto(peer.url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.__bench?.answered, null, { timeout: 120000, polling: 50 });
  await page.waitForTimeout(150);
  const marks = await page.evaluate(() => ({ painted: __bench.painted, answered: __bench.answered, shift: __bench.shift, errors: __bench.errors }));
  const bytes = [...sizes.values()].reduce((a, b) => a + b, 0);
  const html = [...sizes].filter(([id]) => requests.get(id) === 'Document').reduce((sum, [, n]) => sum + n, 0);
  return { context, page, cdp, ...marks, bytes, html };
}

// drag moves the handle to and fro by real mouse events, one a frame.
async function drag({ page, cdp }, peer) {
  const start = await page.evaluate((selector) => {
    const e = __bench.visible(selector);
    e.scrollIntoView({ block: 'center' });
    const box = e.getBoundingClientRect(), share = e.tagName === 'INPUT' ? (e.value - e.min) / (e.max - e.min) : 0.5;
    return { x: box.x + box.width * share, y: box.y + box.height / 2 };
  }, peer.handle);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.evaluate(() => __bench.startDrag());
  for (let i = 1; i <= MOVES; i++) {
    const u = (i * STEP) % (4 * RANGE), dx = u < RANGE ? u : u < 3 * RANGE ? 2 * RANGE - u : u - 4 * RANGE;
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: start.x + (peer.upright ? 0 : dx), y: start.y + (peer.upright ? dx : 0), button: 'left', buttons: 1 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));
  }
  await page.mouse.up();
  return page.evaluate(() => __bench.steps.map((s) => ({ change: s.changed - s.start, frame: s.frame - s.start })));
}

// measure takes the peers in turns, so that what else the machine does falls on all
// of them alike, and returns each one's figures by its name.
export async function measure(browser, peers, slowdown, runs) {
  const taken = new Map(peers.map((peer) => [peer, { painted: [], answered: [], change: [], frame: [] }]));
  for (let i = 0; i <= runs; i++) { // the first run warms the servers and is not counted
    for (const peer of peers) {
      const session = await load(browser, peer, slowdown), t = taken.get(peer);
      if (session.errors.length || session.answered < 0) throw new Error(`${peer.name}: ${session.errors.join('; ') || 'no gesture was answered'}`);
      if (i > 0) { t.painted.push(session.painted); t.answered.push(session.answered); }
      if (i > runs - DRAGS) {
        const steps = await drag(session, peer);
        if (steps.length < MOVES / 2) throw new Error(`${peer.name}: ${steps.length} steps of ${MOVES} answered`);
        for (const s of steps) { t.change.push(s.change); t.frame.push(s.frame); }
        Object.assign(t, { bytes: session.bytes, html: session.html, shift: Math.max(t.shift ?? 0, session.shift) });
      }
      await session.context.close();
    }
  }
  return new Map([...taken].map(([peer, t]) => [peer.name, {
    painted: median(t.painted), answered: median(t.answered), step: median(t.change), step99: quantile(t.change, 0.99),
    frame: median(t.frame), bytes: t.bytes, html: t.html, shift: t.shift,
  }]));
}

// growth makes 10,000 key steps and compares the memory after the first tenth with that at the end.
export async function growth(browser, peer) {
  const session = await load(browser, peer, 1), { page, cdp } = session;
  const steps = (n) => page.evaluate(async ({ n, handle }) => {
    const e = __bench.visible(handle);
    for (let i = 0; i < n; i++) {
      e.dispatchEvent(new KeyboardEvent('keydown', { key: (i >> 3) % 2 ? 'ArrowLeft' : 'ArrowRight', bubbles: true, cancelable: true }));
      if (i % 50 === 49) await new Promise((done) => requestAnimationFrame(done));
    }
  }, { n, handle: peer.handle });
  const sample = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage'), { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
    return { heap: usedSize, wasm: await page.evaluate(() => __bench.wasmBytes()), nodes, listeners: jsEventListeners };
  };
  await steps(1000);
  const before = await sample();
  await steps(9000);
  const after = await sample();
  await session.context.close();
  return { before, after };
}
