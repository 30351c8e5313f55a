import * as vega from 'vega';
import { compile } from 'vega-lite';
import { HI, LO, Y_DOMAIN, model, run, xs } from './model.js';

const rows = (m) => xs.map((x, i) => ({ x, p: m.p[i], q: m.q[i], cost: m.cost[i] }));
const encoding = (field) => ({
  x: { field: 'x', type: 'quantitative', scale: { domain: [LO, HI] } },
  y: { field, type: 'quantitative', scale: { domain: Y_DOMAIN } },
});
const layer = (mark, color, field) => ({ mark: { type: mark, color }, encoding: encoding(field) });
const { spec } = compile({
  width: 740, height: 340, data: { name: 'table', values: rows(model(1)) },
  layer: [layer('area', '#f2b84b', 'cost'), layer('line', '#1f5fbf', 'p'), layer('line', '#b02a37', 'q')],
});
const view = new vega.View(vega.parse(spec), { renderer: 'svg' }).initialize('#chart');
run((m) => view.change('table', vega.changeset().remove(vega.truthy).insert(rows(m))).runAsync());
