// What the package promises, under Node: node --test, after make module.
import assert from "node:assert/strict";
import test from "node:test";
import { Worker } from "node:worker_threads";

const before = new Set(Object.getOwnPropertyNames(globalThis));
const { kl, klBatch, measures, parse, load, KLProblem } = await import("./kl.js");

test("a pair", async () => {
  const r = await kl("normal(0,1)", "normal(1,2)", { unit: "bits" });
  assert.equal(r.p, "normal(0, 1)");
  assert.equal(r.unit, "bits");
  assert.ok(Math.abs(r.kl_nats - 0.44314718055994530942) <= r.error);
  assert.ok(Math.abs(r.kl - r.kl_nats / Math.LN2) < 1e-15);
  assert.equal(r.error_kind, "proved");
  assert.equal(r.method, "closed form");
  assert.equal(r.reason, undefined);
});

test("infinity has a reason", async () => {
  const r = await kl("{a: 0.5, b: 0.5}", { a: 1, c: 0 });
  assert.equal(r.kl, Infinity);
  assert.equal(r.reason.kind, "outcome");
  assert.match(r.reason.sentence, /"b"/);
});

test("problems say where", async () => {
  const wrong = (e) => e instanceof KLProblem && e instanceof Error && e.field === "q" && e.position === 10 &&
    e.message === "sd must be above 0, got -1";
  await assert.rejects(kl("normal(0, 1)", "normal(0, -1)"), wrong);
  await assert.rejects(kl("normal(0, 1)", 7), (e) => e instanceof KLProblem && e.field === "q");
  await assert.rejects(kl("{1}", "{1}", { unit: "bytes" }), KLProblem);
  await assert.rejects(kl([0.5, 0.6], [0.5, 0.5]), /sum to 1\.1/);
  // and the next call works
  assert.equal((await kl([1, 0], [1, 0])).kl, 0);
});

test("arrays, objects and spellings agree", async () => {
  const p = Float64Array.of(0.1, 0.2, 0.7), q = Float64Array.of(0.3, 0.3, 0.4);
  const want = (await kl("{0.1, 0.2, 0.7}", "{0.3, 0.3, 0.4}")).kl;
  const r = await kl(p, q);
  assert.equal(r.kl, want);
  assert.equal(r.p, p);
  assert.equal((await kl([...p], [...q])).kl, want);
  assert.equal((await kl({ a: 0.1, b: 0.2, c: 0.7 }, { a: 0.3, b: 0.3, c: 0.4 })).kl, want);
  assert.equal((await kl({ family: "categorical", params: { probs: [...p] } }, "{0.3, 0.3, 0.4}")).kl, want);
});

test("counts have a sampling interval", async () => {
  const { sampling, kl_nats } = await kl({ rain: 44, snow: 56 }, { rain: 0.5, snow: 0.5 });
  assert.equal(sampling.level, 0.95);
  assert.ok(sampling.interval[0] <= kl_nats && kl_nats <= sampling.interval[1]);
});

test("a million outcomes cross in one piece", async () => {
  const n = 1e6, p = new Float64Array(n).fill(1 / n), q = new Float64Array(n);
  for (let i = 0; i < n; i++) q[i] = (1 + (i % 2)) / (1.5 * n);
  const r = await kl(p, q);
  // (log 3/2 + log 3/4)/2
  assert.ok(Math.abs(r.kl - 0.05889151782819172) < 1e-12, String(r.kl));
  assert.equal(p[0], 1 / n);
});

test("a second method", async () => {
  const { check } = await kl("gamma(2, 1)", "gamma(3, 1)", { check: true });
  assert.equal(check.agrees, true);
  assert.equal(check.method, "quadrature");
});

test("batches", async () => {
  const cases = [{ id: 1, p: "normal(0, 1)", q: "normal(0, 1)" }, { id: "x", p: "poisson(3)", q: "nothing" }];
  const [a, b] = await klBatch(cases, { measures: true });
  assert.equal(a.kl_nats, 0);
  assert.equal(a.measures.kl_qp, 0);
  assert.equal(b.id, "x");
  assert.ok(b.problem);
  const text = await klBatch(cases.map((c) => JSON.stringify(c)).join("\n"));
  assert.equal(text.split("\n").length, 3);
});

test("measures and parse", async () => {
  const m = await measures("normal(0, 1)", "normal(1, 2)");
  assert.ok(Math.abs(m.kl_qp - 1.3068528194400546906) < 1e-15);
  assert.deepEqual(await parse("N(0, 2)"), {
    spelling: "normal(0, 2)", family: "normal", params: { mean: 0, sd: 2 },
  });
  await assert.rejects(parse("expon(2)"), KLProblem);
});

test("without promises", async () => {
  const core = await load();
  assert.equal(core.kl("{1}", "{1}").kl, 0);
});

test("in a Worker", async () => {
  const source = `import { kl } from ${JSON.stringify(new URL("./kl.js", import.meta.url).href)};
    import { parentPort } from "node:worker_threads";
    parentPort.postMessage((await kl("normal(0, 1)", "normal(0, 1)")).kl);`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
  assert.equal(await new Promise((done, failed) => worker.once("message", done).once("error", failed)), 0);
  await worker.terminate();
});

test("no globals are left", () => {
  const now = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  assert.deepEqual(now, []);
});
