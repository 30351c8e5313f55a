"""Makes pairs.jsonl: D(p||q) within each family that has a closed form, by 70-digit
arithmetic on the textbook formula, at random parameters near and far.

    python3 pairs.py > pairs.jsonl        (needs mpmath)

A line: {"family", "p", "q", "apart", "kl"}; "apart" is the relative distance of
the parameters, or "far" for two independent draws.
"""
import json
import random

from mpmath import (mp, mpf, log, exp, cos, pi, digamma, loggamma, gamma, euler,
                    besseli, coth, isinf, inf, nstr)

mp.dps = 70
draw = random.Random(7)


def uniform(a, b):
    return float("%.6g" % draw.uniform(a, b))


def power(a, b):
    return float("%.5g" % 10 ** draw.uniform(a, b))


def parameters(f):
    if f in ("normal", "laplace", "cauchy", "logistic", "gumbel"):
        return [uniform(-5, 5), power(-3, 3)]
    if f == "lognormal":
        return [uniform(-3, 3), power(-2, 0.5)]
    if f in ("exponential", "halfnormal", "rayleigh"):
        return [power(-5, 5)]
    if f in ("gamma", "invgamma"):
        return [power(-2, 6), power(-3, 3)]
    if f == "chisquared":
        return [power(-1, 6)]
    if f == "beta":
        return [power(-1.5, 5), power(-1.5, 5)]
    if f in ("weibull", "pareto"):
        return [power(-1, 2), power(-2, 2)]
    if f == "vonmises":
        return [uniform(-3.1, 3.1), power(-4, 5)]
    if f == "uniform":
        a = uniform(-5, 5)
        return [a, a + power(-2, 2)]


def kl(f, p, q):
    p, q = [mpf(x) for x in p], [mpf(x) for x in q]
    if f in ("normal", "lognormal"):
        r = p[1] / q[1]
        return -log(r) + (r * r + ((p[0] - q[0]) / q[1]) ** 2 - 1) / 2
    if f in ("halfnormal", "rayleigh"):
        r = p[0] / q[0]
        return (-log(r) + (r * r - 1) / 2) * (1 if f == "halfnormal" else 2)
    if f == "exponential":
        return log(p[0] / q[0]) + q[0] / p[0] - 1
    if f in ("gamma", "invgamma"):
        return ((p[0] - q[0]) * digamma(p[0]) - loggamma(p[0]) + loggamma(q[0])
                + q[0] * log(p[1] / q[1]) + p[0] * (q[1] - p[1]) / p[1])
    if f == "chisquared":
        return kl("gamma", [p[0] / 2, 0.5], [q[0] / 2, 0.5])
    if f == "beta":
        def log_beta(a):
            return loggamma(a[0]) + loggamma(a[1]) - loggamma(a[0] + a[1])
        return (log_beta(q) - log_beta(p) + (p[0] - q[0]) * digamma(p[0])
                + (p[1] - q[1]) * digamma(p[1]) + (sum(q) - sum(p)) * digamma(sum(p)))
    if f == "laplace":
        d = abs(p[0] - q[0])
        return log(q[1] / p[1]) + (p[1] * exp(-d / p[1]) + d) / q[1] - 1
    if f == "cauchy":
        return log(((p[1] + q[1]) ** 2 + (p[0] - q[0]) ** 2) / (4 * p[1] * q[1]))
    if f == "gumbel":
        c, m = p[1] / q[1], (p[0] - q[0]) / q[1]
        return -log(c) + euler * (c - 1) + m - 1 + exp(-m) * gamma(1 + c)
    if f == "weibull":
        return kl("gumbel", [-log(p[1]), 1 / p[0]], [-log(q[1]), 1 / q[0]])
    if f == "pareto":
        if p[1] < q[1]:
            return inf
        return log(p[0] / q[0]) + q[0] * log(p[1] / q[1]) + q[0] / p[0] - 1
    if f == "vonmises":
        a = besseli(1, p[1]) / besseli(0, p[1])
        return log(besseli(0, q[1]) / besseli(0, p[1])) + a * (p[1] - q[1] * cos(p[0] - q[0]))
    if f == "uniform":
        if p[0] < q[0] or p[1] > q[1]:
            return inf
        return log((q[1] - q[0]) / (p[1] - p[0]))
    if f == "logistic":  # equal scales
        d = abs(p[0] - q[0]) / p[1]
        return d * coth(d / 2) - 2


FAMILIES = ["normal", "uniform", "exponential", "laplace", "cauchy", "logistic", "gumbel",
            "lognormal", "gamma", "beta", "weibull", "pareto", "chisquared", "invgamma",
            "halfnormal", "rayleigh", "vonmises"]

for f in FAMILIES:
    for apart in ["far"] * 10 + ["1e-3"] * 4 + ["1e-6"] * 4 + ["1e-9"] * 4 + ["1e-12"] * 4 + ["1e-15"] * 2:
        p = parameters(f)
        if apart == "far":
            q = parameters(f)
        else:
            q = [x * (1 + draw.choice([-1, 1]) * float(apart) * draw.uniform(0.5, 2)) for x in p]
        if f == "logistic":
            q[1] = p[1]
            if apart == "far":
                q[0] = p[0] + draw.uniform(-50, 50) * p[1]
        if f == "pareto" and q[1] > p[1]:
            p, q = q, p
        if f == "uniform" and apart != "far":
            d = float(apart) * (p[1] - p[0])
            q = [p[0] - d * draw.random(), p[1] + d * draw.random()]
        value = kl(f, p, q)
        if p == q or value > 1e100 and not isinf(value):
            continue
        print(json.dumps({"family": f, "p": p, "q": q, "apart": apart,
                          "kl": "inf" if isinf(value) else nstr(value, 20)}))
