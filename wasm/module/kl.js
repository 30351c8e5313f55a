// Kullback-Leibler divergence in any browser, Worker or Node from 20 on.
//
//   import { kl } from "./kl.js";
//   const r = await kl("normal(0, 1)", "normal(1, 2)", { unit: "bits" });
//
// The numbers are computed by kl.wasm, which lies beside this file. Nothing is
// put into the global scope.

/** What was wrong with an argument: in which field, and at which byte of it. */
export class KLProblem extends Error {
  constructor({ problem, field, position }) {
    super(problem);
    this.name = "KLProblem";
    this.field = field;
    this.position = position;
  }
}

const UNITS = ["nats", "bits", "bans"];
const SPELLED = 0, AS_JSON = 1, AS_MASSES = 2;

let loading;

/** Loads kl.wasm once; its address may be given before anything else is called. */
export function load(url = new URL("./kl.wasm", import.meta.url)) {
  loading ??= start(url).catch((e) => {
    loading = undefined; // a failed fetch may be tried again
    throw e;
  });
  return loading;
}

export async function kl(p, q, options = {}) {
  return (await load()).kl(p, q, options);
}

export async function klBatch(cases, options = {}) {
  return (await load()).klBatch(cases, options);
}

export async function measures(p, q) {
  return (await load()).measures(p, q);
}

export async function parse(distribution) {
  return (await load()).parse(distribution);
}

async function start(url) {
  const module = await compile(url);
  let core;
  const instance = await WebAssembly.instantiate(module, wasi(module, () => core.memory));
  core = instance.exports;
  core._initialize();
  return api(core);
}

async function compile(url) {
  if (url instanceof WebAssembly.Module) return url;
  if (String(url).startsWith("file:")) {
    const { readFile } = await import("node:fs/promises");
    return WebAssembly.compile(await readFile(new URL(url)));
  }
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  if (WebAssembly.compileStreaming && /^application\/wasm/.test(response.headers.get("content-type") ?? "")) {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

// The few calls of WASI that Go's runtime makes: a clock, a seed for its hash
// maps, and what it prints if it ever fails. All others answer "not supported".
function wasi(module, memory) {
  const NOT_SUPPORTED = 52, BAD_DESCRIPTOR = 8;
  const view = () => new DataView(memory().buffer);
  const calls = {
    clock_time_get(_id, _precision, at) {
      view().setBigUint64(at, BigInt(Math.round(performance.now() * 1e6)), true);
      return 0;
    },
    random_get(at, size) {
      crypto.getRandomValues(new Uint8Array(memory().buffer, at, size));
      return 0;
    },
    args_sizes_get: none,
    environ_sizes_get: none,
    args_get: () => 0,
    environ_get: () => 0,
    sched_yield: () => 0,
    poll_oneoff(_in, _out, _count, happened) {
      view().setUint32(happened, 0, true);
      return 0;
    },
    fd_prestat_get: () => BAD_DESCRIPTOR,
    fd_write(_fd, parts, count, written) {
      const v = view();
      let text = "", size = 0;
      for (let i = 0; i < count; i++) {
        const at = v.getUint32(parts + 8 * i, true), length = v.getUint32(parts + 8 * i + 4, true);
        text += new TextDecoder().decode(new Uint8Array(memory().buffer, at, length));
        size += length;
      }
      console.error(text);
      v.setUint32(written, size, true);
      return 0;
    },
    proc_exit(code) {
      throw new Error(`kl.wasm ended with ${code}`);
    },
  };
  function none(count, size) {
    view().setUint32(count, 0, true);
    view().setUint32(size, 0, true);
    return 0;
  }
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    (imports[from] ??= {})[name] = calls[name] ?? (() => NOT_SUPPORTED);
  }
  return imports;
}

function api(core) {
  const encoder = new TextEncoder(), decoder = new TextDecoder();

  // Writes an argument into its slot and says in which form it is.
  function write(slot, d, field) {
    if (typeof d === "string") return writeText(slot, d), SPELLED;
    if (ArrayBuffer.isView(d) || Array.isArray(d)) {
      const at = core.reserve(slot, 8 * d.length);
      new Float64Array(core.memory.buffer, at, d.length).set(d);
      return AS_MASSES;
    }
    if (d === null || typeof d !== "object") {
      throw new KLProblem({ problem: `a distribution is a text, an array or an object, got ${d}`, field, position: -1 });
    }
    writeText(slot, JSON.stringify("family" in d ? d : named(d), infinities));
    return AS_JSON;
  }

  function writeText(slot, text) {
    if (typeof text === "string" && text.length < 1 << 20) {
      // A UTF-16 unit needs at most three bytes.
      const room = 3 * text.length;
      const at = core.reserve(slot, room);
      const { written } = encoder.encodeInto(text, new Uint8Array(core.memory.buffer, at, room));
      core.reserve(slot, written);
      return;
    }
    const bytes = typeof text === "string" ? encoder.encode(text) : text;
    const at = core.reserve(slot, bytes.length);
    new Uint8Array(core.memory.buffer, at, bytes.length).set(bytes);
  }

  function read(length) {
    const text = decoder.decode(new Uint8Array(core.memory.buffer, core.answerAt(), length));
    if (length > 1 << 20) core.release();
    return text;
  }

  function result(length) {
    const r = JSON.parse(read(length), (_, v) => (v === "inf" ? Infinity : v));
    if (r.problem !== undefined) throw new KLProblem(r);
    return r;
  }

  return {
    kl(p, q, { unit = "nats", check = false } = {}) {
      const u = UNITS.indexOf(unit);
      if (u < 0) throw new KLProblem({ problem: `unit must be nats, bits or bans, got ${unit}`, position: -1 });
      const pForm = write(0, p, "p"), qForm = write(1, q, "q");
      const r = result(core.compare(pForm, qForm, u, check ? 1 : 0));
      return r.p === undefined ? { p, q, ...r } : r;
    },
    measures(p, q) {
      const pForm = write(0, p, "p"), qForm = write(1, q, "q");
      return result(core.measures(pForm, qForm));
    },
    parse(d) {
      return result(core.describe(write(0, d)));
    },
    klBatch(cases, { measures = false } = {}) {
      if (typeof cases === "string" || cases instanceof Uint8Array) {
        writeText(0, cases);
        return read(core.batch(measures ? 1 : 0));
      }
      writeText(0, cases.map((c) => JSON.stringify(c, infinities)).join("\n"));
      const lines = read(core.batch(measures ? 1 : 0)).split("\n").slice(0, -1);
      return lines.map((line) => JSON.parse(line, (_, v) => (v === "inf" ? Infinity : v)));
    },
  };
}

// { rain: 0.44, snow: 0.56 }: outcomes by name.
function named(outcomes) {
  return { family: "categorical", params: { probs: Object.values(outcomes), names: Object.keys(outcomes) } };
}

// JSON has no infinities: the core reads them as texts.
function infinities(_, v) {
  return v === Infinity ? "inf" : v === -Infinity ? "-inf" : v;
}
