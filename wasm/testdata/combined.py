#!/usr/bin/env python3
"""Reference rows of D(P||Q) for mixtures, truncations and drawn curves of any families.

    (python3 combined.py comp 11 60; python3 combined.py near 11 40) > ref_combined.jsonl

Independent of klviz, with the densities of ref.py, at 50 digits (90 for near pairs).
"reason" is the kind of an infinite value: support or tail.
"""
import json
import random
import signal
import sys

from mpmath import mp, mpf, log, exp, expm1, sqrt, pi, inf, fsum, sinh, cosh, nstr, asinh, floor

import ref

mp.dps = 50


class D:
    """A log density f on pieces of the line, with places and widths that the panels are
    cut by, kinks, and the tails at both ends as in ref.py."""
    def __init__(s, f, pieces, marks, left=("end",), right=("end",), kinks=()):
        s.f, s.pieces, s.marks, s.left, s.right, s.kinks = f, pieces, marks, left, right, list(kinks)
    lo = property(lambda s: s.pieces[0][0]); hi = property(lambda s: s.pieces[-1][1])

def simple(fam, params):
    d = ref.DENSITIES[fam](**params)
    if fam == 'truncnormal' : return build({"family":"truncate","params":{"of":{"family":"normal","params":{"mean":params["mean"],"sd":params["sd"]}},"lo":params["lo"],"hi":params["hi"]}})
    if fam == 'normalmixture': return build({"family":"mixture","params":{"weights":params["weights"],"parts":[{"family":"normal","params":{"mean":m,"sd":s}} for m,s in zip(params["means"],params["sds"])]}})
    lo, hi = map(mpf, d.support)
    f = d.f
    def g(x):
        if not lo < x < hi: return -inf
        return f(x)
    marks = [(d.c, d.s)]
    if fam == 'vonmises': 
        # peak place in [-pi,pi)
        m, k = mpf(params['loc']), mpf(params['kappa'])
        c = m - 2*pi*floor((m+pi)/(2*pi)); w = 1/sqrt(k) if k>1 else mpf(1)
        marks = [(c, w), (c-2*pi, w), (c+2*pi, w)]
    if fam == 'gamma' and params['shape'] > 3: marks = [((mpf(params['shape'])-1)/mpf(params['rate']), d.s)]
    if fam == 'lognormal':
        s = mpf(params['sigma']); c = exp(mpf(params['mu']))
        marks = [(c*exp(j*s), c*exp(j*s)*min(s,mpf(1))) for j in (-4,-2,-1,0,1,2,4)]
    return D(g, [(lo, hi)], marks, d.left, d.right, list(d.kinks))

def tail_gt(a, b):
    """The heavier of two tails."""
    def key(t):
        if t[0]=='gumbel': return (0,0,0)
        if t[0]=='exp': return (1,-t[1],-t[2])
        if t[0]=='log2': return (2,0,0)
        if t[0]=='end': return (3,-1,0)
        return (3,-t[1],0)
    return a if key(a) >= key(b) else b

def merge(ps):
    ps = sorted(ps); out = [list(ps[0])]
    for a,b in ps[1:]:
        if a <= out[-1][1]: out[-1][1] = max(out[-1][1], b)
        else: out.append([a,b])
    return [tuple(x) for x in out]

def build(d):
    fam, a = d["family"], d["params"]
    if fam == 'mixture':
        W = fsum(mpf(w) for w in a["weights"]); parts = [(mpf(w)/W, build(p)) for w,p in zip(a["weights"], a["parts"]) if w > 0]
        def f(x):
            v = [(w, p.f(x)) for w,p in parts]; v = [log(w)+l for w,l in v if l > -inf]
            if not v: return -inf
            m = max(v)
            if m == inf: return inf
            return m + log(fsum(exp(t-m) for t in v))
        lo = min(p.lo for _,p in parts); hi = max(p.hi for _,p in parts)
        left = right = None
        for _,p in parts:
            if p.lo == lo: left = p.left if left is None else tail_gt(left, p.left)
            if p.hi == hi: right = p.right if right is None else tail_gt(right, p.right)
        return D(f, merge([q for _,p in parts for q in p.pieces]), [m for _,p in parts for m in p.marks], left, right,
                 [k for _,p in parts for k in p.kinks+[e for q in p.pieces for e in q if abs(e) < inf]])
    if fam == 'truncate':
        of = build(a["of"]); lo = -inf if a["lo"] is None else mpf(a["lo"]); hi = inf if a["hi"] is None else mpf(a["hi"])
        if not [1 for x,y in of.pieces if min(y,hi)>max(x,lo)]: raise ArithmeticError('empty')
        pieces = [(max(x,lo), min(y,hi)) for x,y in of.pieces if min(y,hi) > max(x,lo)]
        inner = D(of.f, pieces, of.marks, of.left if lo <= of.lo else ("end",), of.right if hi >= of.hi else ("end",), of.kinks)
        Z = integrate(lambda x: (exp(of.f(x)),), [inner], pieces)[0]
        lz = log(Z)
        L, H = inner.lo, inner.hi
        def f(x):
            if not L < x < H: return -inf
            return of.f(x) - lz
        return D(f, pieces, of.marks, inner.left, inner.right, of.kinks)
    if fam == 'piecewise':
        xs = [mpf(x) for x in a["x"]]; ys = [mpf(y) for y in a["density"]]
        area = fsum((xs[i+1]-xs[i])*(ys[i]+ys[i+1])/2 for i in range(len(xs)-1))
        pieces = merge([(xs[i],xs[i+1]) for i in range(len(xs)-1) if ys[i]>0 or ys[i+1]>0])
        def f(x):
            if not xs[0] < x < xs[-1]: return -inf
            i = 0
            while xs[i+1] < x: i += 1
            h = ys[i] + (ys[i+1]-ys[i])*(x-xs[i])/(xs[i+1]-xs[i])
            return log(h/area) if h > 0 else -inf
            l = ("power",mpf(2)) if ys[0]==0 or xs[0]<pieces[0][0] else ("end",)
        if pieces[0][0] == xs[0]: l = ("end",) if ys[0]>0 else ("power",mpf(2))
        r = ("end",) if (pieces[-1][1]==xs[-1] and ys[-1]>0) else ("power",mpf(2))
        return D(f, pieces, [(x, mpf(1)) for x in xs], l, r, xs)
    return simple(fam, a)

GL = {}
def gl(n):
    k = (n, mp.dps)
    if k not in GL: GL[k] = ref.rule(n)
    return GL[k]

def integrate(g, ds, pieces, tol=mpf(10)**-20, cuts_extra=()):
    """The integrals of g, a function to a tuple, over pieces: each in a variable in which
    its ends lie at infinity, by 20-point Gauss-Legendre panels that are halved until they
    agree, outwards until nothing is left."""
    ends = sorted({e for d in ds for p in d.pieces for e in p if abs(e) < inf} | {mpf(k) for d in ds for k in d.kinks} | set(cuts_extra))
    jobs = []
    for a, b in pieces:
        bs = [a] + [e for e in ends if a < e < b] + [b]
        for l, h in zip(bs, bs[1:]): jobs.append((l, h))
    marks = [m for d in ds for m in d.marks]
    acc = []
    def add(v):
        acc.append(v)
    def best():
        if not acc: return None
        return [fsum(v[i] for v in acc) for i in range(len(acc[0]))]
    big = [mpf(0)]
    n1 = 20
    for l, h in jobs:
        if h - l == 0: continue
        if l > -inf and h < inf:
            w = h - l
            def to_x(t, l=l, h=h, w=w):
                e = exp(-abs(t)); x = l + w*e/(1+e) if t < 0 else h - w*e/(1+e)
                return x, w*e/(1+e)**2
            def to_t(x, l=l, h=h): return log((x-l)/(h-x))
        elif l > -inf:
            s = min([m[1] for m in marks]) if marks else mpf(1)
            def to_x(t, l=l, s=s):
                e = s*exp(t); return l + e, e
            def to_t(x, l=l, s=s): return log((x-l)/s)
        elif h < inf:
            s = min([m[1] for m in marks]) if marks else mpf(1)
            def to_x(t, h=h, s=s):
                e = s*exp(-t); return h - e, e
            def to_t(x, h=h, s=s): return -log((h-x)/s)
        else:
            c, s = marks[0]
            def to_x(t, c=c, s=s): return c + s*sinh(t), s*cosh(t)
            def to_t(x, c=c, s=s): return asinh((x-c)/s)
        cuts = set()
        for c, w in marks:
            for k in (0, 1, 3, 8, 30):
                for sg in (-1, 1):
                    x = c + sg*k*w
                    if l < x < h: cuts.add(to_t(x))
        cuts = sorted(cuts) or [mpf(0)]
        if len(cuts) == 1: cuts = [cuts[0]-1, cuts[0]+1]
        def panel(a, b, n):
            c, r = (a+b)/2, (b-a)/2
            vs = None
            for node, wt in gl(n):
                x, dx = to_x(c + r*node)
                if not l < x < h: continue
                v = g(x)
                wt = wt*dx*r
                vs = [wt*t for t in v] if vs is None else [u + wt*t for u, t in zip(vs, v)]
            return vs
        def rec(a, b, whole, depth):
            m = (a+b)/2
            p1, p2 = panel(a, m, n1), panel(m, b, n1)
            if whole is None or p1 is None or p2 is None:
                for p in (p1, p2):
                    if p is not None: add(p)
                return [mpf(0)]
            s = [u+v for u, v in zip(p1, p2)]
            for i in range(len(s)):
                while len(big) <= i: big.append(mpf(0))
                big[i] = max(big[i], abs(s[i]))
            if depth > 9 or all(abs(u-v) <= tol*big[i] for i, (u, v) in enumerate(zip(s, whole))):
                if depth > 9 and not all(abs(u-v) <= mpf(10)**-18*big[i] for i, (u, v) in enumerate(zip(s, whole))): raise ArithmeticError("depth")
                add(s); return s
            rec(a, m, p1, depth+1); rec(m, b, p2, depth+1)
            return s
        for a, b in zip(cuts, cuts[1:]): rec(a, b, panel(a, b, n1), 0)
        for sg, start in ((-1, cuts[0]), (1, cuts[-1])):
            t, quiet, step = start, 0, mpf(2)
            while quiet < 3 and abs(t) < 80000:
                a, b = (t-step, t) if sg < 0 else (t, t+step)
                s = rec(a, b, panel(a, b, n1), 0)
                quiet = quiet + 1 if all(abs(v) <= mpf(10)**-28*B for v, B in zip(s, big)) else 0
                t += sg*step
                if quiet == 0 and abs(t-start) > 40: step = max(mpf(8), abs(t-start)/8)
    r = best()
    if r is None: raise ArithmeticError('nothing')
    return r

def infinite(p, q):
    for a, b in p.pieces:
        if not any(c <= a and b <= d for c, d in q.pieces): return "support"
    one = ("power", mpf(1))
    for side, e, f in (("left", p.lo, q.lo), ("right", p.hi, q.hi)):
        if e == f:
            a, b = getattr(p, side), getattr(q, side)
            if a[0] == "end": a = one
            if b[0] == "end": b = one
            if abs(e) < inf and b[0] == "power": continue
            if not ref.enough(a, b): return "tail"
    return None

def kl(p, q, near=False):
    """D(p||q) and the kind of reason where it is infinite; for near pairs as the integral
    of p psi2(-l), whose terms do not cancel."""
    r = infinite(p, q)
    if r: return inf, r
    if near:
        def g(x):
            a = p.f(x); b = q.f(x)
            if a == -inf: return (exp(b) if b > -inf else mpf(0),)
            if a == inf: raise ArithmeticError
            l = a - b
            return (exp(a)*(expm1(-l) + l),)
        v = integrate(g, [p, q], merge(p.pieces + q.pieces))[0]
    else:
        def g(x):
            a = p.f(x)
            if a == -inf: return (mpf(0),)
            if a < -5000: return (mpf(0),)
            return (exp(a)*(a - q.f(x)),)
        v = integrate(g, [p, q], p.pieces)[0]
    return v, None

def sig(x, n=4): return float(f"{x:.{n}g}")


POS = ["exponential","gamma","lognormal","weibull","invgamma","chisquared","halfnormal","rayleigh","pareto"]
LINE = ["normal","laplace","cauchy","studentt","logistic","gumbel"]
UNIT = ["beta","uniform","triangular"]
def jd(r, fam):
    return {"family": fam, "params": ref.draw(r, fam)}

def comp(r, positive, depth=1):
    """a random continuous one: mixture, truncate, piecewise or plain"""
    pool = POS if positive else LINE
    k = r.random()
    if k < .35:
        return jd(r, r.choice(pool))
    if k < .65:
        n = r.choice([2,2,3,4]); w = [r.random() for _ in range(n)]; s = sum(w); w = [sig(x/s,12) for x in w]
        parts = [jd(r, r.choice(pool + (UNIT if r.random()<.3 else []))) if r.random() < .8 or not depth else trunc(r, positive) for _ in range(n)]
        return {"family":"mixture","params":{"weights":w,"parts":parts}}
    if k < .9: return trunc(r, positive)
    return pw(r)

def trunc(r, positive):
    of = jd(r, r.choice(POS if positive else LINE)) if r.random() < .8 else {"family":"mixture","params":{"weights":[.25,.75],"parts":[jd(r, r.choice(POS if positive else LINE)) for _ in range(2)]}}
    mode = r.random()
    lo = sig(r.uniform(0.3,1.5) if positive else r.uniform(-3,1)); hi = sig(lo + ref.draw(r,"normal")["sd"])
    if mode < .25: lo = None
    elif mode < .5: hi = None
    return {"family":"truncate","params":{"of":of,"lo":lo,"hi":hi}}

def pw(r):
    n = r.choice([2,3,4,6]); x = [sig(r.uniform(-1,1))]
    for _ in range(n-1): x.append(sig(x[-1]+r.uniform(.1,1.5),6))
    y = [sig(r.random()) for _ in range(n)]
    if r.random() < .4: y[0] = 0.0
    if r.random() < .4: y[-1] = 0.0
    if not any(y): y[0] = 1.0
    return {"family":"piecewise","params":{"x":x,"density":y}}


def move(r, v, size):
    if isinstance(v, bool) or v is None: return v
    if isinstance(v, float): return v*(1+size*r.choice([-1,1])) if r.random()<.8 else v
    if isinstance(v, list): return [move(r, x, size) for x in v]
    if isinstance(v, dict) and "family" in v: return {"family": v["family"], "params": {k: (x if k in ("lo","hi","x","n") and v["family"] in ("truncate","uniform","triangular","truncnormal","piecewise") else move(r, x, size)) for k,x in v["params"].items()}}
    return v


class Slow(ArithmeticError):
    pass


def give_up(*_):
    raise Slow("too slow")


def main():
    kind, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    signal.signal(signal.SIGALRM, give_up)
    r = random.Random(f"{kind}{seed}")
    n = 0
    while n < count:
        pos = r.random() < .5
        p, q, tags = comp(r, pos), comp(r, pos), ["combined"]
        if kind == "near":
            size = r.choice([1e-6, 1e-9, 1e-12])
            q, tags = move(r, p, size), ["combined", "near", f"near{size:.0e}"]
            if q == p:
                continue
        elif p["family"] in ("truncate", "piecewise") and r.random() < .5:
            q = jd(r, r.choice(LINE))
        mp.dps = 90 if kind == "near" else 50
        signal.alarm(15)
        try:
            v, reason = kl(build(p), build(q), kind == "near")
        except (ArithmeticError, ValueError, ZeroDivisionError) as e:
            print(json.dumps([p, q]), repr(e), file=sys.stderr)
            continue
        finally:
            signal.alarm(0)
        if v == inf and r.random() < .7:
            continue
        a, b = p["family"], q["family"]
        plain = a in ref.DENSITIES and b in ref.DENSITIES
        row = {"id": f"{kind}{seed}-{n}", "p": p, "q": q,
               "kl_nats": "inf" if v == inf else nstr(v, 20, min_fixed=-5, max_fixed=30), "reason": reason,
               "method": ref.route(p, q) if plain else "quad", "tags": tags}
        print(json.dumps(row), flush=True)
        n += 1


if __name__ == "__main__":
    main()
