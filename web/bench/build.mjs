// Builds the peers' pages into .cache/peers: one folder a peer, index.html and its script.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';

const here = import.meta.dirname;
export const OUT = path.join(here, '../../.cache/peers');
export const PEERS = ['d3', 'plot', 'vegalite', 'chartjs', 'plotly', 'gowasm'];

const page = (name, script) => `<!doctype html><html lang=en><meta charset=utf-8><title>${name}</title><link rel=icon href=data:,>
<h1>KL divergence</h1><label for=mean>Mean</label> <input id=mean type=range min=-3 max=3 step=0.01 value=1 style="width:400px">
<output id=kl></output><div id=chart style="width:800px;height:400px"></div>${script}</html>
`;
const GO_BOOT = `<link rel=preload as=fetch href=app.wasm crossorigin><script src=wasm_exec.js></script>
<script>const go=new Go();WebAssembly.instantiateStreaming(fetch("app.wasm"),go.importObject).then(r=>go.run(r.instance))</script>`;

export async function build() {
  for (const name of PEERS) {
    const dir = path.join(OUT, name);
    fs.mkdirSync(dir, { recursive: true });
    if (name === 'gowasm') {
      const env = { ...process.env, GOOS: 'js', GOARCH: 'wasm' };
      execFileSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', path.join(dir, 'app.wasm'), '.'], { cwd: path.join(here, 'peers/gowasm'), env });
      const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
      fs.copyFileSync(path.join(root, 'lib/wasm/wasm_exec.js'), path.join(dir, 'wasm_exec.js'));
      fs.writeFileSync(path.join(dir, 'index.html'), page(name, GO_BOOT));
      continue;
    }
    await esbuild.build({ entryPoints: [path.join(here, 'peers', name + '.js')], outfile: path.join(dir, 'app.js'), bundle: true, minify: true, format: 'esm', logLevel: 'error' });
    fs.writeFileSync(path.join(dir, 'index.html'), page(name, '<script type=module src=app.js></script>'));
  }
}
