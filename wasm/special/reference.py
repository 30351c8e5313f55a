#!/usr/bin/env python3
"""Writes testdata/*.txt: values of the functions of this package with 40 digits.

Run in this folder: python3 reference.py [name…]. A line: regime, arguments (exact
float64, shortest form), value (25 digits). Needs mpmath.
"""
import random, sys
from mpmath import mp, mpf
import mpmath as m

mp.dps = 60
N = 40


def spread(a, b):  # log-uniform
    import math
    return math.exp(random.uniform(math.log(a), math.log(b)))


def both(a, b):
    return random.choice((-1, 1)) * spread(a, b)


U = random.uniform
log1p, expm1 = m.log1p, m.expm1


def phi(d):
    with mp.workdps(700 if abs(d) < 1e-5 else 120):
        return d - m.log(1 + d)


def psi2(t):
    with mp.workdps(700 if abs(t) < 1e-5 else 120):
        return m.exp(t) - 1 - t


def excess(a, b):
    with mp.workdps(120):
        a, b = mpf(a), mpf(b)
        return m.loggamma(b) - m.loggamma(a) - (b - a) * m.digamma(a) - (b * m.log(b / a) - (b - a))


def breg(a, b):
    with mp.workdps(120):
        a, b = mpf(a), mpf(b)
        return m.loggamma(b) - m.loggamma(a) - (b - a) * m.digamma(a)


near = lambda: (lambda a: (a, a * (1 + both(1e-13, 1e-5))))(spread(1e-3, 1e5))
FUNCTIONS = {
    "log": (m.log, {"near1": lambda: 1 + both(1e-15, 0.3), "middle": lambda: spread(1e-3, 1e3),
                    "all": lambda: spread(1e-307, 1e308), "subnormal": lambda: spread(5e-324, 2e-308)}),
    "log1p": (log1p, {"tiny": lambda: both(1e-300, 1e-3), "middle": lambda: U(-0.99, 3), "near-1": lambda: -1 + spread(1e-15, 1e-2),
                      "large": lambda: spread(3, 1e300)}),
    "exp": (m.exp, {"small": lambda: both(1e-20, 1), "middle": lambda: U(-40, 40), "all": lambda: U(-707, 709.7),
                    "subnormal": lambda: U(-740, -709)}),
    "expm1": (expm1, {"tiny": lambda: both(1e-300, 1e-3), "middle": lambda: U(-3, 3), "large": lambda: U(-50, 700)}),
    "pow": (lambda x, y: mpf(x) ** mpf(y), {"middle": lambda: (spread(1e-3, 1e3), U(-10, 10)), "near1": lambda: (1 + both(1e-12, 0.06), both(1, 1e4)),
                                         "extreme": lambda: (lambda x: (x, U(-690, 690) / float(m.log(x))))(spread(1e-300, 1e300))}),
    "phi": (phi, {"tiny": lambda: both(1e-150, 1e-3), "small": lambda: U(-0.0625, 0.0625), "middle": lambda: U(-0.5, 1),
                  "near-1": lambda: -1 + spread(1e-15, 0.5), "large": lambda: spread(1, 1e300)}),
    "h": (lambda x: x - 1 - m.log(x), {"near1": lambda: 1 + both(1e-15, 0.3), "middle": lambda: spread(1e-2, 1e2), "all": lambda: spread(5e-324, 1e308)}),
    "psi2": (psi2, {"tiny": lambda: both(1e-150, 1e-3), "middle": lambda: U(-2, 2), "large": lambda: U(-700, 700)}),
    "klterm": (lambda p, q: mpf(p) * m.log(mpf(p) / mpf(q)) - p + q, {"near": near, "far": lambda: (spread(1e-20, 1), spread(1e-20, 1)), "extreme": lambda: (spread(5e-324, 1), spread(5e-324, 1))}),
    "lgamma": (m.loggamma, {"near0": lambda: spread(1e-300, 0.2), "near1and2": lambda: random.choice((1, 2)) + both(1e-12, 0.1), "middle": lambda: U(0.1, 8),
                            "large": lambda: spread(8, 1e20), "huge": lambda: spread(1e20, 1e300)}),
    "digamma": (m.digamma, {"near0": lambda: spread(1e-300, 0.2), "zero": lambda: 1.4616321449683623 + both(1e-15, 1e-2), "middle": lambda: U(0.1, 14), "large": lambda: spread(12, 1e300)}),
    "logminusdigamma": (lambda x: m.log(x) - m.digamma(x), {"near0": lambda: spread(1e-200, 0.2), "middle": lambda: U(0.1, 14), "large": lambda: spread(12, 1e15)}),
    "trigamma": (lambda x: m.polygamma(1, x), {"near0": lambda: spread(1e-150, 0.2), "middle": lambda: U(0.1, 14), "large": lambda: spread(12, 1e15)}),
    "trigammaexcess": (lambda x: m.polygamma(1, x) - 1 / mpf(x), {"near0": lambda: spread(1e-100, 0.2), "middle": lambda: U(0.1, 14), "large": lambda: spread(12, 1e15)}),
    "tetragamma": (lambda x: m.polygamma(2, x), {"near0": lambda: spread(1e-90, 0.2), "middle": lambda: U(0.1, 18), "large": lambda: spread(12, 1e15)}),
    "lgammabregman": (breg, {"near": near, "far": lambda: (spread(1e-3, 1e5), spread(1e-3, 1e5))}),
    "lgammaexcessbregman": (excess, {"near": near, "far": lambda: (spread(1e-3, 1e5), spread(1e-3, 1e5))}),
    "erf": (m.erf, {"small": lambda: both(1e-300, 0.8), "middle": lambda: U(-6, 6)}),
    "erfc": (m.erfc, {"middle": lambda: U(-6, 6), "large": lambda: U(1, 26)}),
}
if __name__ == "__main__":
    import os
    extra = os.path.join(os.path.dirname(os.path.abspath(__file__)), "reference_more.py")
    if os.path.exists(extra):
        import reference_more
        FUNCTIONS.update(reference_more.FUNCTIONS)
    for name in sys.argv[1:] or FUNCTIONS:
        fn, regimes = FUNCTIONS[name]
        random.seed(name)
        with open("testdata/%s.txt" % name, "w") as out:
            for regime, draw in regimes.items():
                for _ in range(N):
                    a = draw()
                    a = a if isinstance(a, tuple) else (a,)
                    with mp.workdps(120):
                        v = fn(*[mpf(x) for x in a])
                    out.write(" ".join([regime] + [repr(x) for x in a] + [m.nstr(v, 25)]) + "\n")
