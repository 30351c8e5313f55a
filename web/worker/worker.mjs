// klviz at the edge. Files come from the host's own store of assets; the rest is
// answered by the Go program, which is started once in an isolate and kept.
import "./dist/wasm_exec.js";
import program from "./dist/klviz.wasm";
import index from "./dist/site/index.html";

let answer = null; // the running program's way to answer a request

// start runs the program up to where it waits for requests. All of it happens
// inside the first request: the runtime gives no random bytes before one, and
// Go's maps need some. Nothing here is waited for, so that no request depends on
// another's promise.
function start() {
  const go = new Go();
  const binding = {};
  globalThis.context = { binding, pages: { "index.html": index } };
  let ready = false;
  const instance = new WebAssembly.Instance(program, { ...go.importObject, workers: { ready: () => { ready = true; } } });
  const forget = () => { if (answer === mine) answer = null; };
  const mine = (request) => {
    const answered = binding.handleRequest(read(request));
    // A program that has ended leaves its promise open for ever.
    if (go.exited) { forget(); return failed(); }
    return answered;
  };
  go.run(instance).then(forget, forget);
  if (!ready) throw new Error("the program did not start");
  answer = mine;
}

// The headers that the handler reads.
const READ = ["host", "if-none-match", "x-forwarded-proto"];

// read is what the handler reads of a request, as values that cost little to take
// across into Go. It reads no body.
function read(request) {
  const headers = new Map();
  for (const name of READ) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return { url: request.url, method: request.method, headers, body: null };
}

const failed = () => new Response("something went wrong here\n", { status: 500, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });

export default {
  async fetch(request, env) {
    const { pathname, search } = new URL(request.url);
    const computed = pathname.startsWith("/api/") || pathname === "/chart.svg" || pathname === "/healthz" || (pathname === "/" && search);
    if (!computed) return env.ASSETS.fetch(request);
    try {
      if (!answer) start();
      return await answer(request);
    } catch (fault) {
      console.error(String(fault && fault.stack || fault));
      answer = null;
      return failed();
    }
  },
};
