import Plotly from 'plotly.js-basic-dist-min';
import { HEIGHT, HI, LO, WIDTH, Y_DOMAIN, chart, run, xs } from './model.js';

const layout = { width: WIDTH, height: HEIGHT, showlegend: false, xaxis: { range: [LO, HI] }, yaxis: { range: Y_DOMAIN } };
run((m) => Plotly.react(chart, [
  { x: xs, y: m.cost, fill: 'tozeroy', line: { color: '#b8860b' } },
  { x: xs, y: m.p, line: { color: '#1f5fbf' } },
  { x: xs, y: m.q, line: { color: '#b02a37' } },
], layout, { staticPlot: true }));
