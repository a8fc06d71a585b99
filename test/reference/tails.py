"""Writes tails.json, beside this file: both tails and the quantiles that our distributions must agree with.

Tails come from mpmath with 50 digits, quantiles from mpmath's root finder started at scipy's answer.
Run by hand: apt-get install --no-install-recommends python3-mpmath python3-scipy
             /usr/bin/python3 test/reference/tails.py
"""

import json
import pathlib

import mpmath
import scipy
from mpmath import mpf
from scipy import stats

mpmath.mp.dps = 50


def digits(value):
    return float(mpmath.nstr(value, 20))


def gamma_tails(a, x):
    """Kummer's series, whose terms are all positive, with digits to spare for the complement."""
    with mpmath.workdps(mpmath.mp.dps + 350):
        term = total = mpf(1)
        divisor = a + 1
        while term > total * mpf(10) ** -390:
            term *= x / divisor
            total += term
            divisor += 1
        lower = total * mpmath.exp(a * mpmath.log(x) - x - mpmath.loggamma(a + 1))
        return lower, 1 - lower


def f_tails(x, df1, df2):
    u = df1 * x / (df1 * x + df2)
    v = df2 / (df1 * x + df2)
    a, b = df1 / 2, df2 / 2
    lower = mpmath.betainc(a, b, 0, u, regularized=True)
    upper = mpmath.betainc(b, a, 0, v, regularized=True)
    return lower, upper


def quantile(tails, p, start):
    """Solves on the smaller tail and over ln x, where the root finder cannot leave the positive numbers."""
    p = mpf(p)
    which, goal = (1, 1 - p) if p > 0.5 else (0, p)
    return mpmath.exp(mpmath.findroot(lambda u: mpmath.log(tails(mpmath.exp(u))[which] / goal), mpmath.log(mpf(start))))


def chi_squared():
    for df in [0.5, 1, 2, 3, 7, 10, 30.5, 100, 1000, 50000]:
        for x in [1e-4, 0.02, 0.5, 0.96, 1, 1.02, 1.15, 1.5, 4]:
            x = x * df
            if df > 500 and not 0.9 < x / df < 1.2:
                continue
            lower, upper = gamma_tails(mpf(df) / 2, mpf(x) / 2)
            if upper > 1e-250 and lower > 1e-250:
                yield {"df": df, "x": x, "lower": digits(lower), "upper": digits(upper)}


def chi_squared_quantile():
    for df in [0.5, 1, 2, 3, 10, 30.5, 100, 1000, 50000]:
        for p in [1e-6, 0.025, 0.3, 0.5, 0.95, 0.999]:
            value = quantile(lambda x: gamma_tails(mpf(df) / 2, x / 2), p, stats.chi2.ppf(p, df))
            yield {"df": df, "p": p, "quantile": digits(value)}


PAIRS = [(1, 1), (1, 10), (3, 20), (10, 3), (2.5, 7.5), (29, 87), (99, 1881), (1, 5000), (400, 1), (999, 8991)]


def f():
    for df1, df2 in PAIRS:
        for x in [1e-3, 0.2, 0.9, 1, 1.2, 4, 60]:
            lower, upper = f_tails(mpf(x), mpf(df1), mpf(df2))
            if upper > 1e-290 and lower > 1e-290:
                yield {"df1": df1, "df2": df2, "x": x, "lower": digits(lower), "upper": digits(upper)}


def f_quantile():
    for df1, df2 in PAIRS:
        for p in [1e-6, 0.025, 0.3, 0.5, 0.95, 0.975, 0.999]:
            value = quantile(lambda x: f_tails(x, mpf(df1), mpf(df2)), p, stats.f.ppf(p, df1, df2))
            yield {"df1": df1, "df2": df2, "p": p, "quantile": digits(value)}


def beta_quantile():
    for a, b in [(0.5, 0.5), (2, 3), (0.5, 40.5), (8.5, 2.5), (1, 30), (120, 380), (3000, 7)]:
        for p in [1e-6, 0.025, 0.5, 0.975, 0.999]:
            start = stats.beta.ppf(p, a, b)
            value = quantile(lambda odds: f_tails(odds * mpf(b) / mpf(a), 2 * mpf(a), 2 * mpf(b)), p, start / (1 - start))
            yield {"a": a, "b": b, "p": p, "quantile": digits(value / (1 + value))}


def normal():
    for z in [-37, -8, -3, -1.96, -0.5, -1e-3, 0, 1e-3, 0.7, 1.96, 5, 9]:
        yield {"z": z, "lower": digits(mpmath.ncdf(z))}


def student():
    for df in [1, 2.5, 10, 100, 12345]:
        for t in [-30, -4, -1, -1e-3, 0, 0.5, 2, 12]:
            v = mpf(df) / (mpf(df) + mpf(t) ** 2)
            tail = mpmath.betainc(mpf(df) / 2, mpf(1) / 2, 0, v, regularized=True) / 2
            yield {"df": df, "t": t, "lower": digits(1 - tail if t > 0 else tail)}


made_with = {"mpmath": mpmath.__version__, "scipy": scipy.__version__}
cases = {
    "chiSquared": chi_squared(),
    "chiSquaredQuantile": chi_squared_quantile(),
    "f": f(),
    "fQuantile": f_quantile(),
    "betaQuantile": beta_quantile(),
    "normal": normal(),
    "student": student(),
}
lines = [f'"madeWith": {json.dumps(made_with)}']
for name, rows in cases.items():
    lines.append(f'"{name}": [\n' + ",\n".join("    " + json.dumps(row) for row in rows) + "\n  ]")
pathlib.Path(__file__).with_suffix(".json").write_text("{\n  " + ",\n  ".join(lines) + "\n}\n")
