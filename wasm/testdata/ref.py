#!/usr/bin/env python3
"""Reference rows of D(P||Q) for random pairs of klviz's families.

    python3 ref.py 11 500 > ref_more.jsonl; python3 ref.py limits >> ref_more.jsonl

Independent of klviz: densities and masses are typed here from their textbook
formulas and integrated or summed with mpmath (pip install mpmath; gmpy2 makes it
faster) at 40 digits. Each integral is taken twice, over different panels, and a
row is written only where both agree to 18 digits. The columns are those of
ref_public.jsonl; "route" says which of the two ways below gave the value.

Densities: x = c + s sinh t, lo + s e^t or the logistic map takes the support to
the whole line; 30-point Gauss-Legendre on panels that are cut at the kinks and
at powers of 2 around both centres. Whether a value is infinite is decided by the
rules of the supports and the tails.
"""
import json
import random
import sys

from mpmath import (mp, mpf, log, log1p, exp, sqrt, pi, gamma, loggamma, beta, besseli, cos, sinh, cosh, erfc,
                    inf, fsum, matrix, cholesky, lu_solve, digamma, binomial, nstr, asinh)

mp.dps = 40


def normal_tail(a):  # P(Z > a)
    return erfc(a / sqrt(mpf(2))) / 2


class Density:
    """log density, support, centre, width, kinks, tails.

    A tail is ("power", index), ("exp", k, rate) for -log f ~ rate r^k,
    ("log2",) for the lognormal, ("gumbel", rate) or ("end",) at a plain finite
    end; at 0 r = 1/x.
    """

    def __init__(self, f, support, centre, width, kinks=(), left=("end",), right=("end",)):
        self.f, self.support, self.c, self.s = f, support, mpf(centre), mpf(width)
        self.kinks, self.left, self.right = kinks, left, right


def normal(mean, sd):
    m, s = mpf(mean), mpf(sd)
    k = -log(s * sqrt(2 * pi))
    return Density(lambda x: k - ((x - m) / s) ** 2 / 2, (-inf, inf), m, s, (), ("exp", 2, 1), ("exp", 2, 1))


def lognormal(mu, sigma):
    m, s = mpf(mu), mpf(sigma)
    k = -log(s * sqrt(2 * pi))
    return Density(lambda x: k - log(x) - ((log(x) - m) / s) ** 2 / 2, (0, inf), exp(m), exp(m), (), ("log2",), ("log2",))


def gamma_(shape, rate):
    a, b = mpf(shape), mpf(rate)
    k = a * log(b) - loggamma(a)
    return Density(lambda x: k + (a - 1) * log(x) - b * x, (0, inf), a / b, sqrt(a) / b, (), ("power", a), ("exp", 1, b))


def exponential(rate):
    return gamma_(1, rate)


def chisquared(df):
    return gamma_(mpf(df) / 2, mpf("0.5"))


def invgamma(shape, scale):
    a, b = mpf(shape), mpf(scale)
    k = a * log(b) - loggamma(a)
    return Density(lambda x: k - (a + 1) * log(x) - b / x, (0, inf), b / (a + 1), b / (a + 1) / sqrt(a + 1), (),
                   ("exp", 1, b), ("power", a))


def beta_(a, b):
    a, b = mpf(a), mpf(b)
    k = -log(beta(a, b))
    return Density(lambda x: k + (a - 1) * log(x) + (b - 1) * log1p(-x), (0, 1), a / (a + b),
                   sqrt(a * b / (a + b + 1)) / (a + b), (), ("power", a), ("power", b))


def uniform(lo, hi):
    lo, hi = mpf(lo), mpf(hi)
    k = -log(hi - lo)
    return Density(lambda x: k, (lo, hi), (lo + hi) / 2, (hi - lo) / 4)


def laplace(loc, scale):
    m, s = mpf(loc), mpf(scale)
    k = -log(2 * s)
    return Density(lambda x: k - abs(x - m) / s, (-inf, inf), m, s, (m,), ("exp", 1, 1 / s), ("exp", 1, 1 / s))


def studentt(df, loc, scale):
    v, m, s = mpf(df), mpf(loc), mpf(scale)
    k = loggamma((v + 1) / 2) - loggamma(v / 2) - log(v * pi) / 2 - log(s)
    return Density(lambda x: k - (v + 1) / 2 * log1p(((x - m) / s) ** 2 / v), (-inf, inf), m, s, (),
                   ("power", v), ("power", v))


def cauchy(loc, scale):
    return studentt(1, loc, scale)


def logistic(loc, scale):
    m, s = mpf(loc), mpf(scale)

    def f(x):
        z = abs(x - m) / s
        return -z - 2 * log1p(exp(-z)) - log(s)
    return Density(f, (-inf, inf), m, s, (), ("exp", 1, 1 / s), ("exp", 1, 1 / s))


def gumbel(loc, scale):
    m, s = mpf(loc), mpf(scale)
    return Density(lambda x: -(x - m) / s - exp(-(x - m) / s) - log(s), (-inf, inf), m, s, (),
                   ("gumbel", 1 / s), ("exp", 1, 1 / s))


def weibull(shape, scale):
    k, l = mpf(shape), mpf(scale)
    return Density(lambda x: log(k / l) + (k - 1) * log(x / l) - (x / l) ** k, (0, inf), l, l / k, (),
                   ("power", k), ("exp", k, l ** -k))


def rayleigh(scale):
    return weibull(2, mpf(scale) * sqrt(mpf(2)))


def pareto(shape, scale):
    a, m = mpf(shape), mpf(scale)
    return Density(lambda x: log(a) + a * log(m) - (a + 1) * log(x), (m, inf), m, m / a, (), ("end",), ("power", a))


def vonmises(loc, kappa):
    m, k = mpf(loc), mpf(kappa)
    n = -log(2 * pi * besseli(0, k))
    # Periodic: a mean anywhere is one in [-pi, pi).
    return Density(lambda x: n + k * cos(x - m), (-pi, pi), mpf(0), mpf(1), ())


def halfnormal(scale):
    s = mpf(scale)
    k = log(2 / (s * sqrt(2 * pi)))
    return Density(lambda x: k - (x / s) ** 2 / 2, (0, inf), s, s, (), ("end",), ("exp", 2, 1))


def triangular(lo, mode, hi):
    a, c, b = mpf(lo), mpf(mode), mpf(hi)

    def f(x):
        return log(2 * (x - a) / ((b - a) * (c - a))) if x < c else log(2 * (b - x) / ((b - a) * (b - c)))
    return Density(f, (a, b), c, (b - a) / 4, (c,))


def truncnormal(mean, sd, lo, hi):
    m, s, a, b = mpf(mean), mpf(sd), mpf(lo), mpf(hi)
    z = normal_tail((a - m) / s) - normal_tail((b - m) / s)
    k = -log(s * sqrt(2 * pi)) - log(z)
    return Density(lambda x: k - ((x - m) / s) ** 2 / 2, (a, b), (a + b) / 2, (b - a) / 4)


def normalmixture(weights, means, sds):
    total = fsum(mpf(w) for w in weights)
    parts = [(mpf(w) / total, normal(m, s)) for w, m, s in zip(weights, means, sds)]
    d = Density(lambda x: log(fsum(w * exp(p.f(x)) for w, p in parts)), (-inf, inf),
                fsum(w * p.c for w, p in parts), max(p.s for _, p in parts),
                (), ("exp", 2, 1), ("exp", 2, 1))
    d.parts = [p for _, p in parts]
    return d


DENSITIES = {
    "normal": normal, "lognormal": lognormal, "exponential": exponential, "gamma": gamma_, "beta": beta_,
    "uniform": uniform, "laplace": laplace, "cauchy": cauchy, "studentt": studentt, "logistic": logistic,
    "gumbel": gumbel, "weibull": weibull, "pareto": pareto, "vonmises": vonmises, "chisquared": chisquared,
    "invgamma": invgamma, "halfnormal": halfnormal, "rayleigh": rayleigh, "triangular": triangular,
    "truncnormal": truncnormal, "normalmixture": normalmixture,
}


def enough(p, q):
    """E_p[-log q] is finite for these tails of p and q at one end."""
    if q[0] == "exp":
        return p[0] != "power" or p[1] > q[1]
    if q[0] == "gumbel":
        if p[0] == "gumbel":
            return True
        return p[0] == "exp" and (p[1] > 1 or p[1] == 1 and p[2] > q[1])
    return True


def infinite(p, q):
    (a, b), (c, d) = p.support, q.support
    if a < c or b > d:
        return True
    if a == c and a != -pi and not enough(p.left if p.left[0] != "end" else ("power", mpf(1)), q.left):
        return True
    return b == d and not enough(p.right if p.right[0] != "end" else ("power", mpf(1)), q.right)


NODES = {}


def rule(n):
    if (n, mp.dps) not in NODES:
        xs = []
        mp.dps += 15
        for i in range(n):
            x = mp.cos(pi * (i + mpf(3) / 4) / (n + mpf(1) / 2))
            for _ in range(100):
                p0, p1 = mpf(1), x
                for k in range(2, n + 1):
                    p0, p1 = p1, ((2 * k - 1) * x * p1 - (k - 1) * p0) / k
                dp = n * (x * p1 - p0) / (x * x - 1)
                step = p1 / dp
                x -= step
                if abs(step) < mpf(10) ** (-mp.dps + 5):
                    break
            xs.append((x, 2 / ((1 - x * x) * dp * dp)))
        mp.dps -= 15
        NODES[n, mp.dps] = xs
    return NODES[n, mp.dps]


def integral(p, q, shift, longest):
    lo, hi = p.support
    s = p.s
    if lo > -inf and hi < inf:
        w = hi - lo

        def to_x(t):
            e = exp(-abs(t))
            return (lo + w * e / (1 + e) if t < 0 else hi - w * e / (1 + e)), w * e / (1 + e) ** 2

        def to_t(x):
            return log((x - lo) / (hi - x))
    elif lo > -inf:
        def to_x(t):
            return lo + s * exp(t), s * exp(t)

        def to_t(x):
            return log((x - lo) / s)
    else:
        def to_x(t):
            return p.c + s * sinh(t), s * cosh(t)

        def to_t(x):
            return asinh((x - p.c) / s)

    def g(t):
        x, dx = to_x(t)
        if not lo < x < hi:
            return mpf(0)
        a = p.f(x)
        if a < -3000:
            return mpf(0)
        return exp(a) * (a - q.f(x)) * dx

    cuts = set()
    centres = [(d.c, d.s) for part in (p, q) for d in getattr(part, "parts", [part])]
    for c, width in centres:
        for k in range(-6, 60):
            for sign in (-1, 1):
                cuts.add(c + sign * width * mpf(2) ** k * shift)
    kinks = set(p.kinks) | set(q.kinks) | {c for c, _ in centres}
    cuts = sorted(to_t(x) for x in cuts | kinks if lo < x < hi)
    size = [(abs(g(t)), t) for t in cuts]
    top = max(v for v, _ in size)
    keep = [t for v, t in size if v > top * mpf(10) ** -45]
    left, right = min(keep), max(keep)
    while abs(g(left)) > top * mpf(10) ** -42 and left > -2000:
        left -= 2
    while abs(g(right)) > top * mpf(10) ** -42 and right < 2000:
        right += 2
    edges = [left] + [t for t in cuts if left < t < right] + [right]
    total = []
    for a, b in zip(edges, edges[1:]):
        n = int(mp.ceil((b - a) / longest)) or 1
        h = (b - a) / n
        for i in range(n):
            c = a + (i + mpf(1) / 2) * h
            total.append(h / 2 * fsum(w * g(c + h / 2 * x) for x, w in rule(30)))
    return fsum(total)


def quadrature(p, q):
    if infinite(p, q):
        return inf
    one = integral(p, q, mpf(1), mpf(1))
    two = integral(p, q, mpf("1.31"), mpf("0.7"))
    if abs(one - two) > abs(two) * mpf(10) ** -18:
        raise ArithmeticError(f"{nstr(one, 25)} against {nstr(two, 25)}")
    return two


class Mass:
    def __init__(self, f, lo, hi):
        self.f, self.lo, self.hi = f, lo, hi


def masses(family, a):
    if family == "bernoulli":
        p = mpf(a["p"])
        return Mass(lambda k: log(p) if k else log1p(-p), 1 if p == 1 else 0, 0 if p == 0 else 1)
    if family == "binomial":
        n, p = a["n"], mpf(a["p"])
        return Mass(lambda k: log(binomial(n, k)) + k * log(p) + (n - k) * log1p(-p), 0, n)
    if family == "geometric":
        p = mpf(a["p"])
        return Mass(lambda k: log(p) + k * log1p(-p), 0, inf)
    if family == "poisson":
        r = mpf(a["rate"])
        return Mass(lambda k: k * log(r) - r - loggamma(k + 1), 0, inf)
    if family == "negbinomial":
        r, p = mpf(a["r"]), mpf(a["p"])
        return Mass(lambda k: loggamma(k + r) - loggamma(k + 1) - loggamma(r) + r * log(p) + k * log1p(-p), 0, inf)
    if family == "discreteuniform":
        return Mass(lambda k: -log(mpf(a["hi"] - a["lo"] + 1)), a["lo"], a["hi"])
    if family == "zipf":
        s, n = mpf(a["s"]), a["n"]
        h = log(fsum(mpf(k) ** -s for k in range(1, n + 1)))
        return Mass(lambda k: -s * log(mpf(k)) - h, 1, n)
    raise KeyError(family)


def total(p, q):
    if p.lo < q.lo or p.hi > q.hi:
        return inf
    terms, k, falling, top = [], p.lo, 0, mpf(0)
    while k <= p.hi:
        a = p.f(k)
        t = exp(a) * (a - q.f(k))
        terms.append(t)
        # Past the top, once 60 terms in a row are negligible.
        top = max(top, abs(t))
        falling = falling + 1 if abs(t) < mpf(10) ** (2 - mp.dps) * top else 0
        if p.hi > 5000 and falling > 60 and k > 400:
            break
        k += 1
    return fsum(terms)


def mvnormal(p, q):
    a, b = matrix(p["cov"]), matrix(q["cov"])
    n = a.rows
    d = matrix(p["mean"]) - matrix(q["mean"])
    la, lb = cholesky(a), cholesky(b)
    trace = fsum((lu_solve(b, a[:, i]))[i] for i in range(n))
    logs = 2 * fsum(log(lb[i, i]) - log(la[i, i]) for i in range(n))
    return (trace - n + logs + (d.T * lu_solve(b, d))[0]) / 2


def dirichlet(p, q):
    a, b = [mpf(x) for x in p["alpha"]], [mpf(x) for x in q["alpha"]]
    sa, sb = fsum(a), fsum(b)
    return (loggamma(sa) - loggamma(sb) + fsum(loggamma(y) - loggamma(x) for x, y in zip(a, b))
            + fsum((x - y) * (digamma(x) - digamma(sa)) for x, y in zip(a, b)))


def categorical(p, q):
    a, b = [mpf(x) for x in p["probs"]], [mpf(x) for x in q["probs"]]
    sa, sb = fsum(a), fsum(b)
    if any(x > 0 and y == 0 for x, y in zip(a, b)):
        return inf
    return fsum(x / sa * log(x / sa / (y / sb)) for x, y in zip(a, b) if x > 0)


# Which pairs have a closed form (numerics.md, section 1): these must be good to
# 13 digits, others, by quadrature, to 11.
CLOSED_Q = {"normal", "lognormal", "exponential", "gamma", "chisquared", "halfnormal", "rayleigh", "weibull",
            "invgamma", "pareto", "beta", "laplace", "gumbel", "uniform", "truncnormal"}


def route(p, q):
    a, b = p["family"], q["family"]
    if a in DENSITIES:
        if "mixture" in a + b or b not in CLOSED_Q and a != b or a == b and a in ("studentt", "logistic", "triangular"):
            return "quad"
        return "closed"
    if a == "zipf" or a == "categorical" or a != b:
        return "sum"
    if a == "binomial":
        return "closed" if p["params"]["n"] == q["params"]["n"] else "sum"
    if a == "negbinomial":
        return "closed" if p["params"]["r"] == q["params"]["r"] else "sum"
    return "closed"


def divergence(p, q):
    a, b = p["family"], q["family"]
    if a in DENSITIES:
        return quadrature(DENSITIES[a](**p["params"]), DENSITIES[b](**q["params"]))
    if a in ("mvnormal", "dirichlet", "categorical"):
        return globals()[a](p["params"], q["params"])
    return total(masses(a, p["params"]), masses(b, q["params"]))


def draw(r, family):
    def four(x):
        return float(f"{x:.4g}")

    def about(lo, hi):  # evenly in the logarithm
        return four(lo * (hi / lo) ** r.random())

    def place():
        return four(r.uniform(-3, 3))
    match family:
        case "normal":
            return {"mean": place(), "sd": about(.2, 5)}
        case "lognormal":
            return {"mu": four(r.uniform(-1, 1)), "sigma": about(.2, 2)}
        case "exponential":
            return {"rate": about(.2, 5)}
        case "gamma":
            return {"shape": about(.3, 20), "rate": about(.2, 5)}
        case "beta":
            return {"a": about(.3, 20), "b": about(.3, 20)}
        case "uniform":
            lo = four(r.uniform(-1, 1))
            return {"lo": lo, "hi": four(lo + about(.3, 6))}
        case "laplace" | "cauchy" | "logistic" | "gumbel":
            return {"loc": place(), "scale": about(.2, 5)}
        case "studentt":
            return {"df": about(.7, 30), "loc": place(), "scale": about(.2, 5)}
        case "weibull":
            return {"shape": about(.4, 6), "scale": about(.2, 5)}
        case "pareto":
            return {"shape": about(.5, 8), "scale": about(.2, 3)}
        case "vonmises":
            return {"loc": place(), "kappa": about(.05, 50)}
        case "chisquared":
            return {"df": about(.7, 30)}
        case "invgamma":
            return {"shape": about(.5, 10), "scale": about(.2, 5)}
        case "halfnormal" | "rayleigh":
            return {"scale": about(.2, 5)}
        case "triangular":
            lo, w = four(r.uniform(-1, 1)), about(.5, 6)
            return {"lo": lo, "mode": four(lo + w * r.uniform(.05, .95)), "hi": four(lo + w)}
        case "truncnormal":
            lo = four(r.uniform(-1, 1))
            return {"mean": place(), "sd": about(.3, 4), "lo": lo, "hi": four(lo + about(.5, 6))}
        case "normalmixture":
            n = r.choice([2, 2, 3, 5])
            w = [r.random() for _ in range(n)]
            return {"weights": [x / sum(w) for x in w], "means": [place() for _ in range(n)],
                    "sds": [about(.2, 3) for _ in range(n)]}
        case "bernoulli":
            return {"p": four(r.random())}
        case "binomial":
            return {"n": r.choice([1, 2, 7, 12, 30, 200]), "p": four(r.random())}
        case "geometric":
            return {"p": about(.02, .95)}
        case "poisson":
            return {"rate": about(.05, 60)}
        case "negbinomial":
            return {"r": about(.1, 30), "p": about(.1, .95)}
        case "discreteuniform":
            lo = r.choice([0, 0, 0, 1, -3])
            return {"lo": lo, "hi": lo + r.randint(1, 250)}
        case "zipf":
            return {"s": about(.3, 4), "n": r.randint(2, 300)}
        case "categorical":
            n = r.choice([2, 3, 10, 100])
            w = [r.expovariate(1) ** 3 for _ in range(n)]
            return {"probs": [x / sum(w) for x in w]}
        case "dirichlet":
            return {"alpha": [about(.1, 50) for _ in range(r.choice([2, 3, 6]))]}
        case "mvnormal":
            n = r.choice([1, 2, 3, 5])
            a = [[r.gauss(0, 1) for _ in range(n)] for _ in range(n)]
            return {"mean": [place() for _ in range(n)],
                    "cov": [[sum(a[i][k] * a[j][k] for k in range(n)) + (0.3 if i == j else 0) for j in range(n)]
                            for i in range(n)]}


def near(r, params):
    """The parameters moved by a relative 1e-6, 1e-9 or 1e-12; None where they are whole numbers."""
    size = r.choice([1e-6, 1e-9, 1e-12])

    def move(x):
        if isinstance(x, list):
            return [move(y) for y in x]
        return x * (1 + size * r.choice([-1, 1])) if isinstance(x, float) else x
    return {k: v if k in ("n", "lo", "hi", "cov", "weights", "r") else move(v) for k, v in params.items()}, f"near{size:.0e}"


def match_size(p, q):
    """Brings a vector family's sizes together."""
    for k in ("alpha", "probs"):
        if k in p and len(p[k]) != len(q[k]):
            return False
    return "mean" not in p or not isinstance(p["mean"], list) or len(p["mean"]) == len(q["mean"])


def rows(seed, count):
    r = random.Random(seed)
    reals = list(DENSITIES)
    integers = ["bernoulli", "binomial", "geometric", "poisson", "negbinomial", "discreteuniform", "zipf"]
    n = 0
    while n < count:
        kind = r.choices(["real", "integer", "near", "same", "vector"], [8, 3, 2, 2, 1])[0]
        tags = []
        if kind == "vector":
            f = g = r.choice(["categorical", "dirichlet", "mvnormal"])
        elif kind in ("near", "same"):
            f = g = r.choice(reals + integers)
        else:
            pool = reals if kind == "real" else integers
            f, g = r.choice(pool), r.choice(pool)
        if (f == "vonmises") != (g == "vonmises"):
            continue
        p, q = draw(r, f), draw(r, g)
        if not match_size(p, q):
            continue
        if kind == "near":
            q, tag = near(r, p)
            tags = ["near", tag]
            if q == p:
                continue
        elif f == g:
            tags = ["same"]
            if r.random() < .5:
                for k in ("n", "r"):
                    if k in p:
                        q[k] = p[k]
        else:
            tags = ["mixed"]
        p, q = {"family": f, "params": p}, {"family": g, "params": q}
        if tags[0] == "near":
            mp.dps = 70
        try:
            v = divergence(p, q)
        except ArithmeticError as e:
            print(json.dumps({"p": p, "q": q}), e, file=sys.stderr)
            continue
        finally:
            mp.dps = 40
        if v == inf:
            tags = tags + ["inf"]
            if r.random() < .6:
                continue
        row = {"id": f"r{seed}-{n:04d}", "p": p, "q": q, "kl_nats": "inf" if v == inf else nstr(v, 20, min_fixed=-5, max_fixed=30),
               "method": route(p, q), "tags": tags}
        print(json.dumps(row), flush=True)
        n += 1


# Pairs of different families, or of one with another count, that are near or wide.
LIMITS = """
binomial(n=1000,p=1e-3) poisson(rate=1.0)
binomial(n=1000000,p=1e-6) poisson(rate=1.0)
binomial(n=1000,p=0.4) poisson(rate=400.0)
binomial(n=12,p=0.3) poisson(rate=3.5)
binomial(n=50,p=0.97) poisson(rate=7.0)
negbinomial(r=1e6,p=0.999999) poisson(rate=1.0)
negbinomial(r=5.5,p=0.4) poisson(rate=9.0)
negbinomial(r=0.3,p=0.4) poisson(rate=2.0)
poisson(rate=3.0) negbinomial(r=1e5,p=0.99997)
poisson(rate=30.0) negbinomial(r=2.0,p=0.2)
negbinomial(r=3.0,p=0.4) negbinomial(r=3.000000003,p=0.4)
negbinomial(r=3.0,p=0.4) negbinomial(r=3.1,p=0.41)
negbinomial(r=0.2,p=0.4) negbinomial(r=0.2000002,p=0.3999999)
negbinomial(r=20.0,p=0.4) negbinomial(r=3.1,p=0.41)
geometric(p=0.05) negbinomial(r=2.0,p=0.02)
geometric(p=0.03) poisson(rate=33.0)
zipf(s=1.1,n=800) discreteuniform(lo=1,hi=800)
zipf(s=1.1,n=800) geometric(p=0.001)
zipf(s=1.1,n=600) zipf(s=1.1000000011,n=600)
binomial(n=300,p=0.4) binomial(n=301,p=0.4)
"""


def limits():
    def read(text):
        family, params = text[:-1].split("(")
        pairs = (pair.split("=") for pair in params.split(","))
        return {"family": family, "params": {k: json.loads(v) for k, v in pairs}}
    for i, line in enumerate(LIMITS.split("\n")[1:-1]):
        p, q = map(read, line.split())
        mp.dps = 60
        v = divergence(p, q)
        print(json.dumps({"id": f"limit-{i:02d}", "p": p, "q": q, "kl_nats": nstr(v, 20, min_fixed=-5, max_fixed=30),
                          "method": "sum", "tags": ["same" if p["family"] == q["family"] else "mixed"]}))


if __name__ == "__main__":
    if sys.argv[1] == "limits":
        limits()
    else:
        rows(int(sys.argv[1]), int(sys.argv[2]))
