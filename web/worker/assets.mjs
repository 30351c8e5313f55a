// Stands in for Cloudflare's store of assets on this machine: index.html for a
// folder, 404.html for what is missing, types by ending, and the headers that the
// site's _headers file gives.
import headers from "_headers";

const TYPES = {
  html: "text/html; charset=utf-8", css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8",
  wasm: "application/wasm", json: "application/json", svg: "image/svg+xml", png: "image/png", ico: "image/x-icon",
  woff2: "font/woff2", webmanifest: "application/manifest+json", xml: "application/xml", csv: "text/csv; charset=utf-8", bin: "application/octet-stream",
};

const rules = [];
for (const line of headers.split("\n")) {
  const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
  if (name) rules.at(-1).headers.push([name, value]);
  else if (line) rules.push({ path: new RegExp("^" + line.split("*").map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, "\\$&")).join(".*") + "$"), headers: [] });
}

const HIDDEN = /\/(_headers|\.[^/]*)$|\.(br|gz)$/; // .assetsignore

async function file(env, path) {
  if (HIDDEN.test(path)) return null;
  const found = await env.FILES.fetch("http://files" + path);
  return found.ok && found.headers.get("Content-Type") === "application/octet-stream" ? found : null; // a folder is JSON
}

export default {
  async fetch(request, env) {
    if (request.method !== "GET" && request.method !== "HEAD") return new Response(null, { status: 405, headers: { Allow: "GET, HEAD" } });
    const { pathname } = new URL(request.url);
    let path = pathname.endsWith("/") ? pathname + "index.html" : pathname;
    let status = 200;
    let found = await file(env, path);
    if (!found && await file(env, path + "/index.html")) return new Response(null, { status: 307, headers: { Location: pathname.split("/").at(-1) + "/" } });
    if (!found) {
      status = 404;
      path = "/404.html";
      found = await file(env, path);
      if (!found) return new Response("there is no such page\n", { status });
    }
    const answer = new Response(request.method === "HEAD" ? null : found.body, { status });
    answer.headers.set("Content-Type", TYPES[path.split(".").at(-1)] ?? "text/plain; charset=utf-8");
    for (const rule of rules) if (rule.path.test(pathname)) for (const [name, value] of rule.headers) answer.headers.append(name, value);
    return answer;
  },
};
