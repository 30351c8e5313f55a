// Prints how often a generative lesson's picture changes while its main parameter is
// scrubbed, and how long the heaviest computing of the chapter takes while the page
// goes on answering. Usage: node scrub.mjs URL   (URL: a running klviz)
import { chromium } from 'playwright-core';

const root = new URL('lessons/', process.argv[2]).href;
const SECONDS = 4;
const live = () => document.documentElement.dataset.klviz === 'live';
const slider = (key) => `[data-region=figure] input[type=range][data-arg="${key}"]`;
const grip = (param) => `[data-region=figure] [role=slider][data-param="${param}"]`;

// What is scrubbed: by a pointer that goes to and fro over it, or by a key held down.
const scrubs = [
  { lesson: 'diffusion-noise', what: 'time *t*, three points', drag: '#time' },
  { lesson: 'diffusion-noise', what: '*t*, 64 points in the plane', press: '[data-act="act.shape"][data-arg=spiral]', drag: '#time' },
  { lesson: 'diffusion-bound', what: '*t* of 1,000, by pointer', at: 'T=1000&betaT=0.02&t=500', drag: grip('t') },
  { lesson: 'diffusion-bound', what: '*t* of 1,000, by arrow key', at: 'T=1000&betaT=0.02&t=500', key: grip('t') },
  { lesson: 'diffusion-bound', what: 'last β', drag: slider('betaT') },
  { lesson: 'latent-space', what: 'noise σ²', drag: slider('sigma2') },
  { lesson: 'latent-space', what: 'a number of the picture', drag: '[data-region=figure] [role=slider]', wide: 40 },
  { lesson: 'variational-inference', what: 'correlation', drag: slider('rho') },
  { lesson: 'model-comparison', what: 'steps *T*', drag: slider('T') },
  { lesson: 'guidance', what: 'push *w*', drag: slider('w') },
  { lesson: 'guidance', what: 'penalty β', drag: slider('penalty') },
  { lesson: 'image-scores', what: 'share dropped', drag: slider('drop') },
];

// opened is a page with the lesson, its guess skipped.
async function opened(browser, lesson, at, press) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  await page.goto(`${root}${lesson}/${at ? '#' + at : ''}`);
  await page.waitForFunction(live);
  await page.evaluate(() => document.querySelector('[data-act=guess][data-arg="-1"]')?.click());
  await page.waitForSelector('[data-region=after] section');
  if (press) await page.click(press);
  return page;
}

// watch counts the frames in which the figure is not what it was in the one before.
const watch = (seconds) => new Promise((done) => {
  let changed = false, from = 0;
  const frames = []; // of those with a change, when
  new MutationObserver(() => { changed = true; }).observe(document.querySelector('[data-region=figure]'), { childList: true, subtree: true, attributes: true, characterData: true });
  const look = (now) => {
    from ||= now;
    if (changed) frames.push(now - from);
    changed = false;
    if (now - from < 1000 * seconds) requestAnimationFrame(look);
    else done(Array.from({ length: seconds }, (_, i) => frames.filter((t) => t >= 1000 * i && t < 1000 * (i + 1)).length));
  };
  requestAnimationFrame(look);
});

// turn is where something is that goes to and fro, reach to either side.
const turn = (way, reach) => Math.abs((way + reach) % (4 * reach) - 2 * reach) - reach;

async function scrub(page, { drag, key, wide }) {
  await page.evaluate((on) => document.querySelector(on).scrollIntoView({ block: 'center' }), drag ?? key);
  let over = false, counted;
  if (key) {
    await page.focus(key);
    counted = page.evaluate(watch, SECONDS).finally(() => { over = true; });
    for (let i = 0; !over; i++) await page.keyboard.down(i % 300 < 150 ? 'ArrowRight' : 'ArrowLeft'); // held: it repeats
  } else {
    const box = await page.locator(drag).first().boundingBox();
    const half = (wide ?? box.width * 0.8) / 2, x = box.x + box.width / 2, y = box.y + box.height / 2;
    const reach = half > 30 ? half : 120; // a knob is pulled along its way, a slider along itself
    await page.mouse.move(x, y);
    await page.mouse.down();
    counted = page.evaluate(watch, SECONDS).finally(() => { over = true; });
    for (let i = 0; !over; i++) await page.mouse.move(x + turn(3.5 * i, reach), y); // each a change, also where values are rounded
    await page.mouse.up();
  }
  return counted;
}

// compute draws 64 points in the plane and waits for all 1,000 steps, moving the time
// meanwhile; then draws others while the steps of the first are being computed.
async function compute(browser) {
  const page = await opened(browser, 'diffusion-noise');
  const idle = () => !/computed/.test(document.querySelector('[data-region=figure] .said').textContent);
  await page.waitForFunction(idle);
  const begun = () => page.evaluate(() => {
    const at = { from: performance.now(), first: 0, gap: 0 };
    window.course = at;
    let last = at.from;
    const said = () => document.querySelector('[data-region=figure] .said').textContent, old = said();
    at.all = new Promise((done) => requestAnimationFrame(function look(now) {
      at.gap = Math.max(at.gap, now - last);
      last = now;
      const n = /(\d[\d,]*) of [\d,]+ steps are computed/.exec(said());
      if (!at.first && n) at.first = now - at.from;
      if (!n && said() !== old && (at.first || now - at.from > 5000)) done(now - at.from);
      else requestAnimationFrame(look);
    }));
  });
  const shape = (name) => page.click(`[data-act="act.shape"][data-arg=${name}]`);
  await page.focus('#time');
  await begun();
  await shape('spiral');
  await page.waitForFunction(() => window.course.first);
  let longest = 0;
  for (let i = 0; i < 5; i++) {
    longest = Math.max(longest, await page.evaluate(() => new Promise((done) => {
      const time = document.querySelector('#time'), from = performance.now(), want = String(Number(time.value) + 1);
      time.value = want;
      time.dispatchEvent(new Event('input', { bubbles: true }));
      requestAnimationFrame(function look(now) {
        if (document.querySelector('[data-region=figure] output').textContent === want) done(now - from);
        else requestAnimationFrame(look);
      });
    })));
  }
  const all = await page.evaluate(() => window.course.all);
  const { first, gap } = await page.evaluate(() => window.course);
  await begun();
  await shape('ring');
  await shape('spiral');
  await page.waitForFunction(() => window.course.first);
  await shape('line'); // is computed in no time, unless the spiral goes on
  await begun();
  await page.waitForFunction(idle);
  const cancelled = await page.evaluate(() => performance.now() - window.course.from);
  await page.close();
  return { all, first, gap, longest, cancelled };
}

const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  console.log('\n| scrubbing, pictures a second (of 60 frames) | median | worst second | must |\n|---|---|---|---|');
  for (const s of scrubs) {
    const page = await opened(browser, s.lesson, s.at, s.press);
    if (s.lesson !== 'diffusion-noise') await page.waitForTimeout(500);
    const seconds = (await scrub(page, s)).sort((a, b) => a - b);
    console.log(`| ${s.lesson}: ${s.what} | ${seconds[seconds.length >> 1]} | ${seconds[0]} | 30 |`);
    await page.close();
  }
  const c = await compute(browser), ms = (x) => x.toFixed(0);
  console.log(`
| 1,000 steps with 64 points in the plane | ms | must |
|---|---|---|
| all of them | ${ms(c.all)} | 3,000 |
| the first that are shown | ${ms(c.first)} | |
| longest without a frame meanwhile | ${ms(c.gap)} | |
| another time answered meanwhile, longest of 5 | ${ms(c.longest)} | |
| three points instead, half way: all their steps | ${ms(c.cancelled)} | |`);
} finally {
  await browser.close();
}
