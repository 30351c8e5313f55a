// The core's batch under Node: lines from standard input, answers to standard
// output, in the same order. node batch.mjs [--measures] < cases.jsonl
import { load } from "./kl.js";

const core = await load();
const measures = process.argv.includes("--measures");
const NEWLINE = 10, ENOUGH = 1 << 20;

let parts = [], size = 0;

async function answer(bytes) {
  if (bytes.length === 0) return;
  const text = core.klBatch(bytes, { measures });
  if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once("drain", done));
}

for await (const chunk of process.stdin) {
  const end = chunk.lastIndexOf(NEWLINE) + 1;
  if (end === 0 || size + end < ENOUGH) {
    parts.push(chunk);
    size += chunk.length;
    continue;
  }
  await answer(Buffer.concat([...parts, chunk.subarray(0, end)]));
  parts = [chunk.subarray(end)];
  size = chunk.length - end;
}
await answer(Buffer.concat(parts));
