// The Worker in which the programs of live.js run: the first message says which. A
// program that comes compiled, its loader before this script, is told what it is.
"use strict";
self.onmessage = async ({ data: { program, role, wasm, loader } }) => {
  self.onmessage = null;
  self.klvizPort = self;
  if (loader) importScripts(loader);
  const go = new Go();
  if (program) {
    go.argv.push(role);
    return go.run(await WebAssembly.instantiate(program, go.importObject));
  }
  const answer = await fetch(wasm);
  if (!answer.ok) throw new Error(`${wasm}: ${answer.status}`);
  const typed = (answer.headers.get("Content-Type") || "").startsWith("application/wasm");
  const { instance } = typed ? await WebAssembly.instantiateStreaming(answer, go.importObject) : await WebAssembly.instantiate(await answer.arrayBuffer(), go.importObject);
  await go.run(instance);
};
self.onunhandledrejection = (e) => { throw e.reason; }; // live.js hears it as an error
