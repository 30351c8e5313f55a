import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { area, line } from 'd3-shape';
import { HEIGHT, HI, LO, WIDTH, Y_DOMAIN, chart, run, xs } from './model.js';

const x = scaleLinear([LO, HI], [40, WIDTH - 10]), y = scaleLinear(Y_DOMAIN, [HEIGHT - 30, 10]);
const svg = select(chart).append('svg').attr('width', WIDTH).attr('height', HEIGHT);
svg.append('g').attr('transform', `translate(0,${HEIGHT - 30})`).call(axisBottom(x));
svg.append('g').attr('transform', 'translate(40,0)').call(axisLeft(y));
const curve = line((_, i) => x(xs[i]), (v) => y(v)), band = area((_, i) => x(xs[i]), y(0), (v) => y(v));
const cost = svg.append('path').attr('fill', '#f2b84b88');
const p = svg.append('path').attr('fill', 'none').attr('stroke', '#1f5fbf');
const q = svg.append('path').attr('fill', 'none').attr('stroke', '#b02a37');
run((m) => { p.attr('d', curve(m.p)); q.attr('d', curve(m.q)); cost.attr('d', band(m.cost)); });
