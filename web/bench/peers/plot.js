import * as Plot from '@observablehq/plot';
import { HEIGHT, HI, LO, WIDTH, Y_DOMAIN, chart, run, xs } from './model.js';

run((m) => chart.replaceChildren(Plot.plot({
  width: WIDTH, height: HEIGHT, x: { domain: [LO, HI] }, y: { domain: Y_DOMAIN },
  marks: [
    Plot.areaY(m.cost, { x: xs, y: m.cost, fill: '#f2b84b' }),
    Plot.line(m.p, { x: xs, y: m.p, stroke: '#1f5fbf' }),
    Plot.line(m.q, { x: xs, y: m.q, stroke: '#b02a37' }),
  ],
})));
