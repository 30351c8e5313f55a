"""More functions for reference.py: incomplete gamma and beta, their inverses, Bessel."""
from mpmath import mp, mpf
import mpmath as m
import math
import random
from reference import spread, both, U


def gp(a, x):
    if a > 1000:
        return gamma_large(a, x, False)
    return m.gammainc(a, 0, x, regularized=True)


def gq(a, x):
    if a > 1000:
        return gamma_large(a, x, True)
    return m.gammainc(a, x, mp.inf, regularized=True)


def bi(a, b, x):
    if a > 1000:
        return beta_large(a, b, x)
    if x > a / (a + b):  # the small side converges
        return 1 - m.betainc(b, a, 0, 1 - x, regularized=True)
    return m.betainc(a, b, 0, x, regularized=True)


def tail_quad(log_density, x, sd, up):
    # panels of two standard deviations outward from x
    total, t = mpf(0), mpf(x)
    with mp.workdps(40):
        for _ in range(200):
            step = sd * 2 if up else -sd * 2
            d = abs(m.quad(lambda u: m.exp(log_density(u)), [t, t + step]))
            total += d
            t += step
            if d < total * mpf(10) ** -32:
                return total


def gamma_large(a, x, up):
    f = lambda t: (a - 1) * m.log(t) - t - m.loggamma(a)
    side = x > a
    v = tail_quad(f, x, m.sqrt(a), side)
    return v if side == up else 1 - v


def beta_large(a, b, x):
    n = a + b
    c = m.loggamma(n) - m.loggamma(a) - m.loggamma(b)
    f = lambda t: c + (a - 1) * m.log(t) + (b - 1) * m.log(1 - t)
    side = x > a / n
    v = tail_quad(f, x, m.sqrt(a * b / n ** 3), side)
    return 1 - v if side else v


def around(a):
    return max(a + U(-4, 4) * math.sqrt(a), a * 1e-3)


FUNCTIONS = {
    "gammap": (gp, {"small": lambda: (spread(1e-3, 1), spread(1e-10, 1)), "middle": lambda: (lambda a: (a, spread(0.1, 1.5) * a))(spread(0.1, 300)),
                    "large": lambda: (lambda a: (a, around(a)))(spread(1e3, 1e5))}),
    "gammaq": (gq, {"small": lambda: (spread(1e-3, 1), spread(1e-10, 1)), "middle": lambda: (lambda a: (a, spread(0.5, 4) * a))(spread(0.1, 100)),
                    "large": lambda: (lambda a: (a, around(a)))(spread(1e3, 1e5))}),
    "betainc": (bi, {"small": lambda: (spread(1e-3, 1), spread(1e-3, 1), U(0, 1)), "middle": lambda: (spread(0.5, 100), spread(0.5, 100), U(0.05, 0.95)),
                     "large": lambda: (lambda a, b: (a, b, a / (a + b) * (1 + U(-3, 3) / a ** 0.5)))(spread(3e3, 3e4), spread(3e3, 3e4))}),
    "lbeta": (lambda a, b: m.log(m.beta(a, b)), {"small": lambda: (spread(1e-5, 1), spread(1e-5, 1)), "middle": lambda: (spread(0.5, 50), spread(0.5, 50)), "large": lambda: (spread(1, 1e6), spread(1e2, 1e8))}),
    "lgamma1p": (lambda a: m.loggamma(1 + a), {"tiny": lambda: both(1e-30, 1e-2), "middle": lambda: U(-0.09, 0.8)}),
    "stirlingrest": (lambda a: m.loggamma(a) - ((a - mpf(1) / 2) * m.log(a) - a + m.log(2 * m.pi) / 2), {"small": lambda: spread(1e-3, 0.5), "middle": lambda: U(0.5, 15), "large": lambda: spread(12, 1e12)}),
    "normalquantile": (lambda u: -m.sqrt(2) * m.erfinv(1 - 2 * u) if u > 1e-20 else m.findroot(lambda z: m.log(m.erfc(-z / m.sqrt(2)) / 2) - m.log(u), -m.sqrt(-2 * m.log(u)) + 0.1),
                       {"middle": lambda: U(0.01, 0.99), "tail": lambda: spread(1e-300, 1e-2)}),
    "besseli0e": (lambda x: m.exp(-x) * m.besseli(0, x), {"small": lambda: U(0, 25), "large": lambda: spread(25, 1e6)}),
    "besseli1e": (lambda x: m.exp(-x) * m.besseli(1, x), {"small": lambda: U(0, 25), "large": lambda: spread(25, 1e6)}),
}
