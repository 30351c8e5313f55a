// Prints how long the next lesson takes to open: until it is painted, and until it
// answers; and what the heaviest first view of a lesson weighs. Usage: node lessons.mjs URL   (URL: a running klviz)
import { chromium } from 'playwright-core';

const url = new URL('lessons/surprise/', process.argv[2]).href;
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const live = () => document.documentElement.dataset.klviz === 'live';

// weigh is what comes over the line until a lesson that was never seen answers, in
// kB, but for the data that it reads.
async function weigh(address) {
  const context = await browser.newContext({ serviceWorkers: 'block' }), page = await context.newPage();
  const answers = [];
  context.on('response', (answer) => answer.url().includes('/data/') || answers.push(answer.request().sizes().catch(() => null))); // those of its Worker too
  await page.goto(address);
  await page.waitForFunction(live);
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(answers);
  await context.close();
  return sizes.reduce((sum, s) => sum + (s ? s.responseBodySize + s.responseHeadersSize : 0), 0) / 1000;
}

async function heaviest() {
  const page = await browser.newPage();
  await page.goto(new URL('..', url).href);
  const all = await page.$$eval('a[data-lesson]', (links) => links.map((a) => a.href));
  await page.close();
  let most = { kB: 0 };
  for (const address of all) {
    const kB = await weigh(address);
    if (kB > most.kB) most = { kB, name: address.split('/').at(-2) };
  }
  return most;
}

try {
  const most = await heaviest(), rows = [];
  for (const slow of [1, 4]) {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slow });
    await page.goto(url);
    const painted = [], answering = [];
    for (let i = 0; i < 12; i++) { // the foundations, in their order
      await page.waitForFunction(live);
      await page.waitForLoadState('networkidle');
      const took = await page.evaluate(() => new Promise((done) => {
        const from = performance.now(), was = document.title, took = {};
        const look = () => {
          if (document.title !== was) took.painted ??= performance.now() - from;
          if (took.painted && document.documentElement.dataset.klviz === 'live') done({ ...took, live: performance.now() - from });
          else requestAnimationFrame(look);
        };
        document.querySelector('a[rel=next]').click();
        requestAnimationFrame(look);
      }));
      painted.push(took.painted);
      answering.push(took.live);
    }
    rows.push([median(painted), median(answering), Math.max(...answering)].map(Math.round));
    await page.close();
  }
  console.log(`
| opening the next lesson, ms 1× / 4× | klviz | mark |
|---|---|---|
| painted, median of 12 | ${rows[0][0]} / ${rows[1][0]} | 100 |
| answering, median (longest) | ${rows[0][1]} (${rows[0][2]}) / ${rows[1][1]} (${rows[1][2]}) | |

The heaviest first view of a lesson, ${most.name}: ${most.kB.toFixed(0)} kB, beside the data that one of them reads (must: ≤ 1,210, the playground's 1,150 and 60).`);
} finally {
  await browser.close();
}
