// The page that every peer draws: N(mu, 1) against N(0, 1.4), the cost between
// them, and D(P‖Q) in nats. A peer draws once, then answers the slider.
export const LO = -6, HI = 6, WIDTH = 800, HEIGHT = 400, Y_DOMAIN = [-0.15, 0.5];
const N = 256, SD_P = 1, SD_Q = 1.4, MEAN_Q = 0, ROOT_2PI = Math.sqrt(2 * Math.PI);
export const xs = Array.from({ length: N }, (_, i) => LO + (HI - LO) * i / (N - 1));

export function model(mean) {
  const p = new Array(N), q = new Array(N), cost = new Array(N), logRatio = Math.log(SD_Q / SD_P);
  for (let i = 0; i < N; i++) {
    const a = (xs[i] - mean) / SD_P, b = (xs[i] - MEAN_Q) / SD_Q;
    p[i] = Math.exp(-a * a / 2) / (SD_P * ROOT_2PI);
    q[i] = Math.exp(-b * b / 2) / (SD_Q * ROOT_2PI);
    cost[i] = p[i] * (logRatio - a * a / 2 + b * b / 2);
  }
  return { p, q, cost, kl: logRatio + (SD_P ** 2 + (mean - MEAN_Q) ** 2) / (2 * SD_Q ** 2) - 0.5 };
}

const slider = document.getElementById('mean'), number = document.getElementById('kl');
export const chart = document.getElementById('chart');
const show = (kl) => { number.textContent = kl.toFixed(6) + ' nats'; };

// run draws the first state, marks the page ready, and redraws with the slider.
export async function run(draw) {
  const update = async () => { const m = model(slider.valueAsNumber); await draw(m); show(m.kl); };
  await update();
  slider.addEventListener('input', update);
  chart.setAttribute('data-ready', '');
}
