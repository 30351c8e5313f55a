// Prints how long the next lesson takes to open: until it is painted, and until it
// answers. Usage: node lessons.mjs URL   (URL: a running klviz)
import { chromium } from 'playwright-core';

const url = new URL('lessons/surprise/', process.argv[2]).href;
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const live = () => document.documentElement.dataset.klviz === 'live';
try {
  const rows = [];
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
| answering, median (longest) | ${rows[0][1]} (${rows[0][2]}) / ${rows[1][1]} (${rows[1][2]}) | |`);
} finally {
  await browser.close();
}
