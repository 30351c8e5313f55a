# klviz on workerd, the runtime of Cloudflare's edge, on this machine:
# make worker-run. What wrangler.toml says of the real edge is said here again.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "klviz", worker = .klviz),
    (name = "assets", worker = .assets),
    (name = "files", disk = (path = "dist/site", writable = false)),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "klviz")],
);

const klviz :Workerd.Worker = (
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "dist/wasm_exec.js", esModule = embed "dist/wasm_exec.js"),
    (name = "dist/klviz.wasm", wasm = embed "dist/klviz.wasm"),
    (name = "dist/site/index.html", text = embed "dist/site/index.html"),
  ],
  bindings = [(name = "ASSETS", service = "assets")],
  compatibilityDate = "2026-04-26",
);

# The host's store of assets: files, index.html for a folder, and the headers of
# the site's _headers file.
const assets :Workerd.Worker = (
  modules = [
    (name = "assets.mjs", esModule = embed "assets.mjs"),
    (name = "_headers", text = embed "dist/site/_headers"),
  ],
  bindings = [(name = "FILES", service = "files")],
  compatibilityDate = "2026-04-26",
);
