// Keeps the whole of klviz, so that it opens without a network. One worker is one
// version: it serves the files that the build has listed below, byte for byte, and
// no others; what is not listed goes to the network as if it were not there.
const VERSION = "", FILES = {}; // path → start of its SHA-256: web/build/offline.go fills this line

const ROOT = registration.scope;
const MINE = `klviz ${ROOT} `; // another klviz may live below another path of the same host
const NAME = MINE + VERSION;

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(dropOthers()));
addEventListener("message", ({ data }) => { if (data === "klviz: take over") skipWaiting(); });
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(ROOT)) return;
  const name = request.url.slice(ROOT.length).replace(/[?#].*/s, "");
  const file = name === "" || name.endsWith("/") ? name + "index.html" : name;
  if (Object.hasOwn(FILES, file)) event.respondWith(kept(file).then((answer) => answer ?? fetch(request)));
  else if (request.mode === "navigate") event.respondWith(elsewhere(request, file));
});

// All or nothing: the worker is not taken on before every file is here and is the
// one that was built together with this list.
async function keepAll() {
  const cache = await caches.open(NAME);
  const waiting = Object.keys(FILES);
  const next = async () => { for (let file; (file = waiting.pop());) await keep(cache, file); };
  await Promise.all([next(), next(), next(), next()]);
}

async function keep(cache, file) {
  const at = address(file);
  for (const name of await caches.keys()) { // from this version, cut short, or from an earlier one
    const old = name.startsWith(MINE) && await (await caches.open(name)).match(at);
    if (old && await keepIf(cache, at, file, old)) return;
  }
  const hashed = /-[0-9a-f]{10}\.\w+$/.test(file);
  const fresh = await fetch(at, { cache: hashed ? "default" : "no-cache" });
  if (!fresh.ok || !await keepIf(cache, at, file, fresh)) throw new Error(`${file} is not the file of version ${VERSION}`);
}

async function keepIf(cache, at, file, answer) {
  const body = await answer.arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const hash = Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!hash.startsWith(FILES[file])) return false;
  await cache.put(at, new Response(body, { headers: answer.headers })); // not a redirected answer: pages may not be
  return true;
}

async function dropOthers() {
  for (const name of await caches.keys()) if (name.startsWith(MINE) && name !== NAME) await caches.delete(name);
}

// Hosts send folder/index.html on to folder/, so that a page is known by its folder.
const address = (file) => ROOT + file.replace(/(^|\/)index\.html$/, "$1");
const kept = async (file) => (await caches.open(NAME)).match(address(file));

async function elsewhere(request, file) {
  const folder = file + "/index.html";
  if (Object.hasOwn(FILES, folder)) return Response.redirect(address(folder));
  try {
    return await fetch(request);
  } catch {
    const page = await kept("404.html");
    const text = (await page?.text())?.replaceAll('href="./"', `href="${ROOT}"`); // it may be asked for in any folder
    return text ? new Response(text, { status: 404, headers: { "Content-Type": "text/html; charset=utf-8" } }) : Response.error();
  }
}
