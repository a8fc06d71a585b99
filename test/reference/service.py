"""Writes service.json, beside this file: rank correlations, quantiles, funnel limits and shares that ours must agree with.

scipy ranks and correlates, and has the binomial distribution, whose own quantiles give the ranks of an interval; numpy has the
quantiles (its method "linear" is Hyndman and Fan's type 7) and statsmodels the intervals of shares and of their differences.
The interval of a rank correlation is Bonett and Wright's formula in mpmath, for no package of Debian has it; how often it holds is
counted on samples of a normal population, whose Spearman's rho is known: (6/pi) asin(r/2).
Published: the ten pairs of IQ and hours of television that Wikipedia's page on Spearman's rho works through, rho = -29/165.
Run by hand: apt-get install --no-install-recommends python3-scipy python3-statsmodels python3-mpmath
             /usr/bin/python3 test/reference/service.py
"""

import json
import pathlib

import mpmath
import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats import proportion

mpmath.mp.dps = 30
LEVELS = [0.9, 0.95, 0.99]
rng = np.random.default_rng(11)


def spearman():
    published = ([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17])
    ratings = (rng.integers(1, 6, 60).tolist(), rng.integers(1, 8, 60).tolist())
    tied = ([1, 1, 1, 2, 2, 5], [3, 3, 1, 2, 4, 4])
    driven = rng.integers(0, 11, 200)
    noisy = np.clip(driven + rng.integers(-2, 3, 200), 0, 10)
    for first, second in [published, ratings, tied, (driven.tolist(), noisy.tolist())]:
        r, p = (float(x) for x in stats.spearmanr(first, second))
        n = len(first)
        # scipy says only p; the error is what makes Student's t of it.
        se = abs(r) / float(stats.t.isf(p / 2, n - 2))
        for level in LEVELS:
            z = mpmath.sqrt(2) * mpmath.erfinv(mpmath.mpf(level))
            margin = z * mpmath.sqrt((1 + mpmath.mpf(r) ** 2 / 2) / (n - 3))
            ends = [mpmath.tanh(mpmath.atanh(r) + sign * margin) for sign in (-1, 1)]
            yield {"first": first, "second": second, "level": level, "value": r, "se": se, "interval": [float(end) for end in ends]}


def coverage():
    """Samples of a normal population with the correlation r: the share of 95 % intervals that hold its Spearman's rho."""
    for r in (0.0, 0.5, 0.8):
        rho = 6 / np.pi * np.arcsin(r / 2)
        held, samples, n = 0, 4000, 50
        for _ in range(samples):
            x, y = rng.multivariate_normal([0, 0], [[1, r], [r, 1]], n).T
            value = stats.spearmanr(x, y)[0]
            margin = stats.norm.ppf(0.975) * np.sqrt((1 + value**2 / 2) / (n - 3))
            held += np.tanh(np.arctanh(value) - margin) <= rho <= np.tanh(np.arctanh(value) + margin)
        yield {"r": r, "n": n, "samples": samples, "held": held / samples}


def ranks(n, p, level):
    """The largest l with P(X < l) <= tail and the smallest u with P(X >= u) <= tail, X binomial."""
    tail = (1 - level) / 2
    low = max((k for k in range(0, n + 1) if k == 0 or stats.binom.cdf(k - 1, n, p) <= tail))
    high = min((k for k in range(1, n + 2) if stats.binom.sf(k - 1, n, p) <= tail))
    return low, high


def quantiles():
    for values in [
        rng.integers(1, 2000, 10).tolist(), rng.integers(1, 200, 37).tolist(), np.round(rng.lognormal(3, 1, 250), 1).tolist(),
        [46.9, 47.2, 49.1, 56.5, 56.8, 59.2, 59.9, 63.2, 63.3, 63.4, 63.7, 64.1, 67.1, 67.7, 73.3, 78.5],
    ]:
        for p in (0.1, 0.5, 0.75, 0.9, 0.99):
            for level in LEVELS:
                low, high = ranks(len(values), p, level)
                ordered = sorted(values)
                possible = low > 0 and high <= len(values)
                yield {"values": values, "p": p, "level": level, "value": float(np.quantile(values, p, method="linear")),
                       "interval": [float(ordered[low - 1]), float(ordered[high - 1])] if possible else None}


def funnels():
    for target, n in [(0.8, 20), (0.8, 200), (0.03, 150), (0.5, 7), (0.97, 1000)]:
        row = {"target": target, "n": n}
        for name, tail in [("inner", 0.025), ("outer", 0.001)]:
            inside = [k for k in range(n + 1) if stats.binom.cdf(k, n, target) >= tail and stats.binom.sf(k - 1, n, target) >= tail]
            row[name] = [min(inside) / n, max(inside) / n]
        yield row


def problems():
    for without, troubled in [([56, 70], [48, 80]), ([180, 200], [9, 30]), ([10, 10], [0, 20])]:
        for level in LEVELS:
            interval = proportion.confint_proportions_2indep(*without, *troubled, method="newcomb", alpha=1 - level)
            share = proportion.proportion_confint(troubled[1], without[1] + troubled[1], alpha=1 - level, method="wilson")
            yield {"without": without, "with": troubled, "level": level, "difference": [float(x) for x in interval],
                   "incidence": [float(x) for x in share]}


def shares():
    for x, n in [(40, 50), (45, 60), (30, 45), (3, 45), (0, 12)]:
        interval = proportion.proportion_confint(x, n, alpha=0.05, method="wilson")
        yield {"x": x, "n": n, "interval": [max(0.0, float(interval[0])), float(interval[1])]}


out = {
    "madeWith": {"numpy": np.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "mpmath": mpmath.__version__},
    "spearman": list(spearman()), "coverage": list(coverage()), "quantiles": list(quantiles()), "funnels": list(funnels()),
    "problems": list(problems()), "shares": list(shares()),
}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(out, indent=1) + "\n")
