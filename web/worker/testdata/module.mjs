// Reads pairs [p, q], one a line, and prints what the JavaScript module says of them
// in the form of the command line. Run by worker_test.go, after make module.
import { createInterface } from "node:readline";
import { kl } from "../../../wasm/module/kl.js";

for await (const line of createInterface({ input: process.stdin })) {
  const result = await kl(...JSON.parse(line));
  console.log(JSON.stringify(result, (_, value) => (value === Infinity ? "inf" : value)));
}
