import { Chart, Filler, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { HEIGHT, HI, LO, WIDTH, Y_DOMAIN, chart, run, xs } from './model.js';

Chart.register(Filler, LinearScale, LineController, LineElement, PointElement);
const canvas = chart.appendChild(document.createElement('canvas'));
canvas.width = WIDTH;
canvas.height = HEIGHT;
const points = (ys) => ys.map((y, i) => ({ x: xs[i], y }));
const dataset = (borderColor, fill) => ({ data: [], borderColor, backgroundColor: '#f2b84b88', fill, pointRadius: 0, borderWidth: 1.5 });
const figure = new Chart(canvas, {
  type: 'line',
  data: { datasets: [dataset('#1f5fbf', false), dataset('#b02a37', false), dataset('#b8860b', 'origin')] },
  options: {
    animation: false, responsive: false, parsing: false,
    scales: { x: { type: 'linear', min: LO, max: HI }, y: { min: Y_DOMAIN[0], max: Y_DOMAIN[1] } },
  },
});
run((m) => {
  [m.p, m.q, m.cost].forEach((ys, i) => { figure.data.datasets[i].data = points(ys); });
  figure.update('none');
});
