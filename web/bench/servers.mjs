// Prints one table: klviz's own server beside nginx and Caddy on the same files, and
// the worker on workerd, each asked by wrk in turn, three rounds.
// Usage: node servers.mjs ROOT [--seconds 4]   (ROOT: the repository, after make worker)
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(process.argv[2]), at = process.argv.indexOf('--seconds');
const seconds = at < 0 ? 4 : +process.argv[at + 1], rounds = 3;
const dir = mkdtempSync(path.join(tmpdir(), 'klviz-bench-')), site = path.join(dir, 'site');
const klviz = path.join(root, 'klviz'), deploy = path.join(root, 'web/deploy');
if (spawnSync(klviz, ['site', site]).status !== 0) throw new Error('klviz site failed: run make build');

// The files of web/deploy, with this machine's folder and ports.
function configure() {
  const server = readFileSync(path.join(deploy, 'nginx.conf'), 'utf8').replaceAll('/srv/klviz', site).replaceAll(':8080', ':18101');
  const brotli = existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so') ? 'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;' : '';
  writeFileSync(path.join(dir, 'nginx.conf'), `${brotli} daemon off; master_process off; pid ${dir}/nginx.pid; error_log ${dir}/nginx.log;\nevents {}\nhttp { client_body_temp_path ${dir}/body; ${server} }\n`);
  writeFileSync(path.join(dir, 'Caddyfile'), readFileSync(path.join(deploy, 'Caddyfile'), 'utf8').replaceAll(':8080', ':18102'));
}

const worker = path.join(root, 'web/worker'), packages = path.join(worker, 'node_modules/@cloudflare');
const workerd = path.join(packages, readdirSync(packages).find((name) => name.startsWith('workerd-')), 'bin/workerd');
const subjects = [
  { name: 'klviz', port: 18100, path: '/', run: [klviz, '-addr', '127.0.0.1:18100'] },
  { name: 'nginx', port: 18101, path: '/', run: ['nginx', '-c', path.join(dir, 'nginx.conf')] },
  { name: 'Caddy', port: 18102, path: '/', run: ['caddy', 'run', '--config', path.join(dir, 'Caddyfile'), '--adapter', 'caddyfile'] },
  { name: 'klviz, API', port: 18100, path: '/api/kl?p=normal(0,1)&q=normal(1,2)' },
  { name: 'workerd, API', port: 18103, path: '/api/kl?p=normal(0,1)&q=normal(1,2)', run: [workerd, 'serve', 'config.capnp', '--socket-addr=http=127.0.0.1:18103'], cwd: worker },
];

const children = [];
try {
  configure();
  for (const s of subjects) {
    if (!s.run) { s.pid = subjects.find((o) => o.port === s.port).pid; continue; }
    const child = spawn(s.run[0], s.run.slice(1), { cwd: s.cwd, stdio: 'ignore', env: { ...process.env, KLVIZ_SITE: site, HOME: dir } });
    child.on('error', (why) => { throw why; });
    children.push(child);
    s.pid = child.pid;
  }
  for (const s of subjects) await answers(s);
  for (let round = 0; round < rounds; round++) for (const s of subjects) measure(s);
  report();
} finally {
  for (const child of children) child.kill();
}

async function answers(s) {
  for (let i = 0; i < 100; i++) {
    const ok = await fetch(`http://127.0.0.1:${s.port}${s.path}`).then((r) => r.ok, () => false);
    if (ok) return;
    await pause(100);
  }
  throw new Error(`${s.name} does not answer`);
}

// User and system time of a process in seconds.
function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (+fields[11] + +fields[12]) / 100;
}

function measure(s) {
  const before = cpu(s.pid);
  const out = spawnSync('wrk', ['-t1', '-c32', `-d${seconds}s`, '-H', 'Accept-Encoding: br', `http://127.0.0.1:${s.port}${s.path}`], { encoding: 'utf8' }).stdout;
  const used = cpu(s.pid) - before, [, requests] = /(\d+) requests in/.exec(out), [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(out);
  if (/Non-2xx/.test(out)) throw new Error(`${s.name}: ${out}`);
  (s.rates ??= []).push(+rate);
  (s.costs ??= []).push(used / requests * 1e6);
}

function report() {
  const median = (xs) => xs.toSorted((a, b) => a - b)[xs.length >> 1];
  console.log(`| server (${cpus().length} shared cores, wrk on them too; median of ${rounds}) | answers a second | CPU µs an answer |\n|---|---|---|`);
  for (const s of subjects) console.log(`| ${s.name} | ${Math.round(median(s.rates))} | ${Math.round(median(s.costs))} |`);
  const rate = (name) => median(subjects.find((s) => s.name === name).rates), cost = (name) => median(subjects.find((s) => s.name === name).costs);
  console.log(`\n| figure | klviz | must |\n|---|---|---|
| the page's throughput against Caddy's | ${(rate('klviz') / rate('Caddy')).toFixed(2)} × | ≥ 1.5 × |
| CPU an answer against nginx's | ${(cost('klviz') / cost('nginx')).toFixed(2)} × | |
| API answers a second at the edge, by wrk; of one core, by the CPU they take | ${Math.round(rate('workerd, API'))}; ${Math.round(1e6 / cost('workerd, API'))} | ≥ 2,000 |`);
}
