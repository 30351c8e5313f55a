// Prints one table: a step of a drag for other pairs than the first, on klviz alone.
// Usage: node pairs.mjs URL   (URL: a running klviz)
import { chromium } from 'playwright-core';
import { measure } from './measure.mjs';

const pairs = [
  { name: 'normal ‖ normal, closed form', p: 'normal(0,1)', q: 'normal(1.2,1.6)', param: 'mean', must: 3 },
  { name: 'laplace ‖ Student’s t, quadrature', p: 'laplace(0,1)', q: 'studentt(4,1,1.6)', param: 'loc', must: 6 },
  { name: '3 parts ‖ 3 parts, quadrature', p: '0.3*normal(-3,1)+0.4*normal(0,0.7)+0.3*normal(3,1)', q: '0.2*normal(-3,1.5)+0.5*laplace(0,1)+0.3*normal(4,1)', param: '1.mean', must: 6 },
];
const outcomes = (of) => `{${Array.from({ length: 1000 }, (_, i) => `w${i}: ${Math.round(of(i))}`).join(', ')}}`;
pairs.push({ name: '1,000 outcomes, exact sum', p: outcomes((i) => i ? 100 - (i % 7) : 50), q: outcomes((i) => 100 + (i % 11)), outcome: 'w0' });
const ms = (x) => x.toFixed(x < 10 ? 2 : 0);

const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'] });
try {
  console.log('\n| drag of | step ms p50 (p99) | must |\n|---|---|---|');
  for (const { name, p, q, param, outcome, must } of pairs) {
    const peer = {
      name, url: new URL(`#p=${encodeURIComponent(p)}&q=${encodeURIComponent(q)}`, process.argv[2]).href, ready: 'html[data-klviz=live] svg path',
      handle: `#figures [role=slider][data-dist=p]` + (outcome ? `[data-outcome="${outcome}"]` : `[data-param="${param}"]`), upright: outcome, value: 'output[data-kl=pq]',
    };
    const { step, step99 } = (await measure(browser, [peer], 1, 2)).get(name);
    console.log(`| ${name} | ${ms(step)} (${ms(step99)}) | ${must ? `≤ ${must}` : 'usable'} |`);
  }
} finally {
  await browser.close();
}
