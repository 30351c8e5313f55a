// Prints one table: klviz beside the same page in other tools, from one run.
// Usage: node bench.mjs URL [--runs 5] [--only d3,vegalite]   (URL: a running klviz)
import path from 'node:path';
import { chromium } from 'playwright-core';
import { OUT, PEERS, build } from './build.mjs';
import { growth, measure } from './measure.mjs';
import { serve } from './serve.mjs';

const args = process.argv.slice(2), option = (name, fallback) => { const i = args.indexOf(name); return i < 0 ? fallback : args[i + 1]; };
const url = args[0], runs = +option('--runs', 5), only = option('--only', PEERS.join(',')).split(',');
const klviz = {
  name: 'klviz', url: new URL('?p=normal(0,1)&q=normal(1.2,1.6)', url).href, ready: 'html[data-klviz] svg path',
  handle: '[role=slider][data-dist=p][data-param=mean]', value: 'output[data-kl=pq]',
};
const name = (peer) => ({ vegalite: 'Vega-Lite', plot: 'Observable Plot', chartjs: 'Chart.js', plotly: 'Plotly (basic)', gowasm: 'plain Go WASM' })[peer] ?? peer;
const ms = (x) => x.toFixed(x < 10 ? 2 : 0), kB = (x) => (x / 1000).toFixed(1);

await build();
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'] });
const servers = [];
try {
  const peers = [klviz];
  for (const peer of only) {
    const server = await serve(path.join(OUT, peer));
    servers.push(server);
    peers.push({ name: peer, url: server.url, ready: '[data-ready]', handle: '#mean', value: '#kl' });
  }
  console.log('| page | first chart ms 1× / 4× | first drag answered ms 1× / 4× | step ms 1× p50 (p99) | step ms 4× p50 (p99) | brotli kB | HTML kB |');
  console.log('|---|---|---|---|---|---|---|');
  const fast = await measure(browser, peers, 1, runs), slow = await measure(browser, peers, 4, runs);
  const results = new Map(peers.map((peer) => [peer.name, { fast: fast.get(peer.name), slow: slow.get(peer.name) }]));
  for (const [peer, { fast, slow }] of results) {
    console.log(`| ${name(peer)} | ${ms(fast.painted)} / ${ms(slow.painted)} | ${ms(fast.answered)} / ${ms(slow.answered)} | ${ms(fast.step)} (${ms(fast.step99)}) | ${ms(slow.step)} (${ms(slow.step99)}) | ${kB(fast.bytes)} | ${kB(fast.html)} |`);
  }
  const ours = results.get('klviz'), grown = await growth(browser, klviz);
  const ratio = (peer, key) => results.has(peer) ? `${(ours.fast[key] / results.get(peer).fast[key]).toFixed(2)} × / ${(ours.slow[key] / results.get(peer).slow[key]).toFixed(2)} ×` : 'not run';
  const MB = (x) => (x / 1e6).toFixed(2);
  console.log(`
| figure | klviz | must |
|---|---|---|
| first chart painted against d3's, 1× / 4× | ${ratio('d3', 'painted')} | ≤ 1.2 × |
| first drag answered against Vega-Lite's, 1× / 4× | ${ratio('vegalite', 'answered')} | ≤ 1.4 × |
| drag step 1×, median (p99) | ${ms(ours.fast.step)} (${ms(ours.fast.step99)}) ms | ≤ 2.5 (8) ms |
| drag step 4×, median | ${ms(ours.slow.step)} ms | ≤ 10 ms |
| brotli bytes of the first view; of its HTML | ${kB(ours.fast.bytes)}; ${kB(ours.fast.html)} kB | ≤ 1,000; ≤ 45 kB |
| layout shift up to the first answered drag | ${ours.fast.shift.toFixed(4)} | 0 |
| growth from step 1,000 to 10,000: wasm, JS heap, nodes, listeners | ${MB(grown.after.wasm - grown.before.wasm)} MB, ${MB(grown.after.heap - grown.before.heap)} MB, ${grown.after.nodes - grown.before.nodes}, ${grown.after.listeners - grown.before.listeners} | none |`);
} finally {
  for (const server of servers) server.close();
  await browser.close();
}

await import('./lessons.mjs');
await import('./scrub.mjs');
