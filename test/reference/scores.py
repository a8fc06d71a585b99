"""Writes scores.json, beside this file: what our scores and distributions must agree with.

Every number comes from mpmath (distributions, 40 digits), scipy or statsmodels (intervals); no formula of ours is here.
Run by hand: apt-get install --no-install-recommends python3-mpmath python3-scipy python3-statsmodels
             /usr/bin/python3 test/reference/scores.py && npx biome format --write test/reference
"""

import json
import pathlib
import warnings

import mpmath
import numpy
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.weightstats import DescrStatsW

mpmath.mp.dps = 40
warnings.simplefilter("error")


def digits(value):
    return float(mpmath.nstr(value, 20))


def beta_cdf(x, a, b):
    return mpmath.betainc(a, b, 0, x, regularized=True)


def t_upper_tail(t, df):
    return beta_cdf(df / (df + t * t), df / mpmath.mpf(2), mpmath.mpf(1) / 2) / 2


def t_quantile(p, df):
    start = stats.t.ppf(p, df)
    tail = 1 - mpmath.mpf(p)
    return mpmath.findroot(lambda t: mpmath.log(t_upper_tail(t, mpmath.mpf(df)) / tail), start)


def normal_quantile(p):
    return mpmath.sqrt(2) * mpmath.erfinv(2 * mpmath.mpf(p) - 1)


def normal():
    for p in [1e-300, 1e-20, 1e-9, 0.001, 0.025, 0.05, 0.07, 0.1, 0.3, 0.4999, 0.5, 0.6, 0.925, 0.95, 0.975, 0.995, 0.9999995]:
        exact = digits(normal_quantile(p)) if p > 1e-15 else float(stats.norm.ppf(p))
        yield {"p": p, "quantile": exact}


def student():
    for df in [1, 2, 3, 4, 5, 7.5, 9, 10, 29, 100, 999, 12345, 1e6]:
        for p in [0.6, 0.9, 0.95, 0.975, 0.995, 0.9995]:
            yield {"p": p, "df": df, "quantile": digits(t_quantile(p, df))}


def beta():
    for a, b in [(0.5, 0.5), (1, 1), (2, 3), (0.5, 40), (8.5, 2.5), (50, 0.5), (120, 380), (0.01, 3), (5000, 0.5), (300, 700)]:
        for x in [1e-6, 0.01, 0.2, 0.3, 0.5, 0.7, 0.9, 0.999]:
            value = beta_cdf(mpmath.mpf(x), a, b)
            if value > 1e-290:
                yield {"x": x, "a": a, "b": b, "value": digits(value)}


def gamma():
    for x in [1e-5, 0.5, 1.5, 2.5, 7, 9.999, 10, 33.3, 1234.5, 1e9]:
        yield {"x": x, "value": digits(mpmath.loggamma(mpmath.mpf(x)))}


def log_beta():
    for a, b in [(0.5, 0.5), (2, 3), (0.5, 500000), (9, 11), (12, 13), (0.01, 1e7), (400, 1e6), (50000, 0.5)]:
        exact = mpmath.loggamma(a) + mpmath.loggamma(b) - mpmath.loggamma(mpmath.mpf(a) + b)
        yield {"a": a, "b": b, "value": digits(exact)}


def wilson():
    for x, n in [(0, 1), (1, 1), (0, 10), (10, 10), (8, 10), (1, 3), (37, 41), (500, 1000), (3, 100000), (123456, 1000000)]:
        for level in [0.8, 0.9, 0.95, 0.99]:
            low, high = proportion_confint(x, n, alpha=1 - level, method="wilson")
            yield {"x": x, "n": n, "level": level, "interval": [float(low), float(high)]}


def nps():
    codes = [-1, 0, 1]
    for counts in [(1, 3, 6), (0, 0, 1), (1, 0, 0), (0, 0, 50), (10, 0, 10), (0, 7, 0), (300, 400, 900), (12345, 23456, 34567)]:
        plain = DescrStatsW(codes, weights=counts, ddof=0)
        adjusted = DescrStatsW(codes, weights=numpy.add(counts, [0.75, 1.5, 0.75]), ddof=0)
        for level in [0.9, 0.95]:
            yield {
                "counts": counts,
                "level": level,
                "value": float(plain.mean),
                "se": float(numpy.sqrt(plain.var / plain.sum_weights)),
                "unclamped": [
                    float(end)
                    for end in stats.norm.interval(level, adjusted.mean, numpy.sqrt(adjusted.var / adjusted.sum_weights))
                ],
            }


def mean():
    for counts in [(1, 1, 0, 0, 0), (0, 2, 3, 7, 11), (5, 0, 0, 0, 5), (100, 200, 300, 400, 9000), (40000, 50000, 60000, 70000, 80000)]:
        sample = numpy.repeat(numpy.arange(1.0, 6.0), counts)
        for level in [0.9, 0.95, 0.99]:
            # The quantile is mpmath's: scipy 1.10's is off by 2e-9 at nine degrees of freedom.
            error = float(stats.sem(sample))
            margin = digits(t_quantile((1 + level) / 2, len(sample) - 1)) * error
            rough = DescrStatsW(sample).tconfint_mean(alpha=1 - level)
            assert numpy.allclose(rough, [sample.mean() - margin, sample.mean() + margin], rtol=1e-7)
            yield {
                "counts": counts,
                "level": level,
                "value": float(sample.mean()),
                "se": error,
                "interval": [float(sample.mean()) - margin, float(sample.mean()) + margin],
            }


reference = {
    "madeWith": {"mpmath": mpmath.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
    "normal": list(normal()),
    "student": list(student()),
    "beta": list(beta()),
    "gamma": list(gamma()),
    "logBeta": list(log_beta()),
    "wilson": list(wilson()),
    "nps": list(nps()),
    "mean": list(mean()),
}
target = pathlib.Path(__file__).with_suffix(".json")
lines = [
    f"{json.dumps(key)}: {json.dumps(value)}" if isinstance(value, dict) else
    f"{json.dumps(key)}: [\n" + ",\n".join(json.dumps(row) for row in value) + "\n]"
    for key, value in reference.items()
]
target.write_text("{\n" + ",\n".join(lines) + "\n}\n")
