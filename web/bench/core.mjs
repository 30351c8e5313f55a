// Prints the second table of make bench: the core's speed, each figure beside its
// rival in one run. The fastest of many calls counts, taken in turns.
// Usage: node core.mjs (after make module; GO names the go command)
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { kldivergence } from 'mathjs';
import { load } from '../../wasm/module/kl.js';

const root = fileURLToPath(new URL('../..', import.meta.url)), go = process.env.GO ?? 'go';
const run = (args, env = {}) => execFileSync(go, args, { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

// One test binary's benchmarks: { name: { unit: value } }.
function benchmarks(wasm, pattern) {
  const args = ['test', '-run', '^$', '-bench', pattern, '-benchtime', '1s', './wasm/measure'];
  const exec = wasm ? ['-exec', path.join(run(['env', 'GOROOT']).trim(), 'lib/wasm/go_js_wasm_exec')] : [];
  const out = run([args[0], ...exec, ...args.slice(1)], wasm ? { GOOS: 'js', GOARCH: 'wasm' } : {});
  const found = {};
  for (const line of out.split('\n')) {
    const [name, , ...pairs] = line.trim().split(/\s+/);
    if (!name.startsWith('Benchmark')) continue;
    const values = (found[name.replace(/^Benchmark/, '').replace(/-\d+$/, '')] = {});
    for (let i = 0; i + 1 < pairs.length; i += 2) values[pairs[i + 1]] = +pairs[i];
  }
  return found;
}

// Exponential draws divided by their sum, from a generator with a seed.
function probabilities(n, seed) {
  let s = seed >>> 0;
  const uniform = () => { s = (Math.imul(s, 1664525) + 1013904223) >>> 0; return (s + 0.5) / 2 ** 32; };
  const xs = Array.from({ length: n }, () => -Math.log(uniform())), sum = xs.reduce((a, b) => a + b);
  return xs.map((x) => x / sum);
}

async function againstMathjs(n) {
  const core = await load(), p = probabilities(n, 1), q = probabilities(n, 2);
  const pf = Float64Array.from(p), qf = Float64Array.from(q);
  const timed = (f) => { const start = performance.now(); f(); return performance.now() - start; };
  let ours = Infinity, theirs = Infinity, a, b;
  for (const end = performance.now() + 3000; performance.now() < end;) {
    ours = Math.min(ours, timed(() => { a = core.kl(pf, qf).kl_nats; }));
    theirs = Math.min(theirs, timed(() => { b = kldivergence(p, q); }));
  }
  if (!(Math.abs(a - b) < 1e-9)) throw new Error(`n = ${n}: klviz ${a}, math.js ${b}`);
  return { ours, theirs };
}

const native = benchmarks(false, '.'), wasm = benchmarks(true, 'Discrete|MixedRows');
const times = (x) => `${x.toFixed(1)} ×`, us = (x) => `${x.toFixed(0)} µs`;
const against = (n) => [native, wasm].map((b) => times(b[`Discrete/n=${n}`]['×gonum'])).join(' / ');
console.log('| figure | klviz | must |\n|---|---|---|');
for (const n of [1e3, 1e6]) console.log(`| discrete KL, ${n} outcomes, against gonum natively / in WASM | ${against(n)} | ≥ 1.5 × / ≥ 3 × |`);
for (const n of [1e3, 1e6]) {
  const { ours, theirs } = await againstMathjs(n);
  console.log(`| the same against math.js in Node | ${times(theirs / ours)} (${ours.toFixed(3)} ms against ${theirs.toFixed(3)} ms) | ≥ 6 × |`);
}
console.log(`| normal ‖ normal natively | ${native.Normals['ns/op'].toFixed(1)} ns, ${native.Normals['allocs/op']} allocations | ≤ 100 ns, 0 |`);
console.log(`| mixed pair by quadrature, public rows, median, native / WASM | ${us(native.MixedRows['median-µs'])} / ${us(wasm.MixedRows['median-µs'])} | ≤ 300 µs / ≤ 1,500 µs |`);
console.log('\n| cost against size, natively | |\n|---|---|');
for (const [name, values] of Object.entries(native)) {
  const [kind, size] = name.split('/n=');
  if (kind.startsWith('Cost')) console.log(`| ${kind.slice(4).toLowerCase()} ${size} | ${(values['ns/op'] / 1000).toPrecision(3)} µs |`);
}
